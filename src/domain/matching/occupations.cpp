// Looks an occupation up under any of its names, and finds what is near to it.
#include "domain/matching/occupations.h"

#include "domain/matching/match_key.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

Closeness closenessOf(const Occupation& asked, const Occupation& other) {
    const auto isNamed = [](const std::vector<std::string>& names, const std::string& name) {
        return std::ranges::find(names, name) != names.end();
    };
    if (asked.broader == other.name || other.broader == asked.name) {
        return Closeness::Broader;
    }
    const bool sisters = !asked.broader.empty() && asked.broader == other.broader;
    if (sisters || isNamed(asked.related, other.name) || isNamed(other.related, asked.name)) {
        return Closeness::Related;
    }
    return Closeness::None;
}

} // namespace

std::string_view toText(Closeness closeness) {
    switch (closeness) {
    case Closeness::None:
        return "none";
    case Closeness::Related:
        return "related";
    case Closeness::Broader:
        return "broader";
    case Closeness::Synonym:
        return "synonym";
    case Closeness::Same:
        return "same";
    }
    return {};
}

OccupationTable::OccupationTable(std::vector<OccupationGroup> groups,
                                 std::vector<Occupation> occupations)
    : m_groups(std::move(groups)), m_occupations(std::move(occupations)) {
    for (std::size_t i = 0; i < m_occupations.size(); ++i) {
        m_byKey.emplace(matchKey(m_occupations[i].name), i);
        for (const std::string& synonym : m_occupations[i].synonyms) {
            m_byKey.emplace(matchKey(synonym), i);
        }
    }
}

const Occupation* OccupationTable::find(std::string_view occupation) const {
    const auto found = m_byKey.find(matchKey(occupation));
    return found == m_byKey.end() ? nullptr : &m_occupations[found->second];
}

const OccupationGroup* OccupationTable::groupOf(std::string_view occupation) const {
    const Occupation* known = find(occupation);
    if (known == nullptr) {
        return nullptr;
    }
    const auto group = std::ranges::find(m_groups, known->group, &OccupationGroup::key);
    return group == m_groups.end() ? nullptr : &*group;
}

std::string OccupationTable::keyOf(std::string_view occupation) const {
    const Occupation* known = find(occupation);
    return matchKey(known == nullptr ? occupation : std::string_view(known->name));
}

std::vector<NearOccupation> OccupationTable::near(std::string_view occupation) const {
    std::vector<NearOccupation> list;
    const Occupation* asked = find(occupation);
    if (asked == nullptr) {
        return list;
    }
    const std::string own = matchKey(occupation);
    for (const Occupation& other : m_occupations) {
        const Closeness closeness = &other == asked ? Closeness::Synonym : closenessOf(*asked, other);
        if (closeness == Closeness::None) {
            continue;
        }
        const auto add = [&](const std::string& name) {
            if (std::string key = matchKey(name); key != own) {
                list.push_back({.key = std::move(key), .closeness = closeness});
            }
        };
        add(other.name);
        std::ranges::for_each(other.synonyms, add);
    }
    return list;
}

std::vector<std::string> OccupationTable::faults() const {
    std::vector<std::string> faults;
    const auto isOccupation = [&](const std::string& name) {
        return std::ranges::find(m_occupations, name, &Occupation::name) != m_occupations.end();
    };
    for (std::size_t i = 0; i < m_occupations.size(); ++i) {
        const Occupation& each = m_occupations[i];
        if (std::ranges::find(m_groups, each.group, &OccupationGroup::key) == m_groups.end()) {
            faults.push_back(each.name + ": group " + each.group);
        }
        if (!each.broader.empty() && (!isOccupation(each.broader) || each.broader == each.name)) {
            faults.push_back(each.name + ": broader " + each.broader);
        }
        for (const std::string& other : each.related) {
            if (!isOccupation(other) || other == each.name) {
                faults.push_back(each.name + ": related " + other);
            }
        }
        std::vector<std::string> names = each.synonyms;
        names.push_back(each.name);
        for (const std::string& name : names) {
            if (m_byKey.at(matchKey(name)) != i) {
                faults.push_back(each.name + ": " + name + " stands for two");
            }
        }
    }
    return faults;
}

} // namespace werkbalie::domain
