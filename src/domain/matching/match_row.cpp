// Values of a profile to codes, words to bits.
#include "domain/matching/match_row.h"

#include <type_traits>

namespace werkbalie::domain {

namespace {

template <class Value> void appendBytes(std::string& key, const Value& value) {
    static_assert(std::is_arithmetic_v<Value> || std::is_enum_v<Value>);
    key.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// The profile with this facet alone; a judgement on the facet sees no difference.
CompactProfile onlyThis(Facet facet, const CompactProfile& profile) {
    CompactProfile only;
    only.wageWish = kNotStated;
    switch (facet) {
    case Facet::Week:
        only.days = profile.days;
        only.shifts = profile.shifts;
        only.education = profile.education;
        break;
    case Facet::Hours:
        only.minutesPerWeek = profile.minutesPerWeek;
        break;
    case Facet::Start:
        only.availableFrom = profile.availableFrom;
        break;
    case Facet::Permit:
        only.permitUntil = profile.permitUntil;
        break;
    case Facet::Wage:
        only.wageWish = profile.wageWish;
        break;
    case Facet::Place:
        only.hasHome = profile.hasHome;
        only.home = profile.home;
        only.travelRadiusKm = profile.travelRadiusKm;
        break;
    case Facet::Languages:
        break; // they are details
    }
    return only;
}

std::string keyOf(const CompactProfile& only, std::span<const ProfileDetail> languages) {
    std::string key;
    appendBytes(key, only.days);
    appendBytes(key, only.shifts);
    appendBytes(key, only.education);
    appendBytes(key, only.minutesPerWeek);
    appendBytes(key, only.availableFrom);
    appendBytes(key, only.permitUntil);
    appendBytes(key, only.wageWish);
    appendBytes(key, only.hasHome);
    appendBytes(key, only.home.x);
    appendBytes(key, only.home.y);
    appendBytes(key, only.home.z);
    appendBytes(key, only.travelRadiusKm);
    for (const ProfileDetail& language : languages) {
        appendBytes(key, language.term);
        appendBytes(key, language.value);
    }
    return key;
}

std::uint64_t wordsOf(std::span<const ProfileDetail> lines) {
    std::uint64_t words = lines.empty() ? 0 : kHasLines;
    for (const ProfileDetail& line : lines) {
        words |= wordBit(line.term);
    }
    return words;
}

std::uint64_t markedWish(bool stated) {
    return stated ? kHasWish : 0;
}

} // namespace

std::uint32_t FacetValues::codeOf(const CompactProfile& profile, const ProfileDetail* details) {
    const CompactProfile only = onlyThis(m_facet, profile);
    const auto languages = m_facet == Facet::Languages
                               ? detailsOf(profile, details, DetailKind::Language)
                               : std::span<const ProfileDetail>{};
    const auto [entry, isNew] =
        m_codes.try_emplace(keyOf(only, languages), static_cast<std::uint32_t>(m_examples.size()));
    if (isNew) {
        add(only, languages);
    }
    return entry->second;
}

void FacetValues::add(const CompactProfile& only, std::span<const ProfileDetail> languages) {
    if (m_facet == Facet::Place) {
        CompactProfile home = only;
        home.travelRadiusKm = 0;
        const auto code = static_cast<std::uint32_t>(m_examples.size());
        m_firstAtHome.push_back(m_homes.try_emplace(keyOf(home, {}), code).first->second);
    }
    m_examples.push_back(only);
    CompactProfile& example = m_examples.back();
    example.firstDetail = static_cast<std::uint32_t>(m_details.size());
    for (auto kind = static_cast<std::size_t>(DetailKind::Language); kind < kDetailKinds; ++kind) {
        example.ends[kind] = static_cast<std::uint16_t>(languages.size());
    }
    m_details.insert(m_details.end(), languages.begin(), languages.end());
}

std::size_t FacetValues::bytes() const {
    std::size_t bytes = (m_examples.size() * sizeof(CompactProfile)) +
                        (m_details.size() * sizeof(ProfileDetail)) +
                        (m_firstAtHome.size() * sizeof(std::uint32_t));
    for (const auto* codes : {&m_codes, &m_homes}) {
        for (const auto& [key, code] : *codes) {
            bytes += sizeof key + key.capacity() + sizeof code + (2 * sizeof(void*));
        }
    }
    return bytes;
}

void FacetValues::clear() {
    m_codes.clear();
    m_examples.clear();
    m_details.clear();
    m_homes.clear();
    m_firstAtHome.clear();
}

FacetIndex::FacetIndex() {
    for (std::size_t facet = 0; facet < kFacets; ++facet) {
        m_values.emplace_back(static_cast<Facet>(facet));
    }
}

MatchRow FacetIndex::rowOf(const CompactProfile& profile, const ProfileDetail* details) {
    const auto lines = [&](DetailKind kind) { return detailsOf(profile, details, kind); };
    MatchRow row;
    for (std::size_t facet = 0; facet < kFacets; ++facet) {
        row.codes[facet] = m_values[facet].codeOf(profile, details);
    }
    row.facts |= lines(DetailKind::Engagement).empty() ? 0 : MatchRow::kHasEngagements;
    row.facts |= lines(DetailKind::Refusal).empty() ? 0 : MatchRow::kHasRefusals;
    const auto wishes = lines(DetailKind::Wish);
    row.words = {wordsOf(lines(DetailKind::Experience)) | (wordsOf(wishes) & ~kHasLines) |
                     wordBit(profile.occupation) |
                     markedWish(profile.occupation != kNoTerm || !wishes.empty()),
                 wordsOf(lines(DetailKind::Skill)), wordsOf(lines(DetailKind::Certificate)),
                 wordsOf(lines(DetailKind::Sector)) | wordBit(profile.sector) |
                     markedWish(profile.sector != kNoTerm)};
    return row;
}

std::size_t FacetIndex::bytes() const {
    std::size_t bytes = 0;
    for (const FacetValues& values : m_values) {
        bytes += values.bytes();
    }
    return bytes;
}

void FacetIndex::clear() {
    for (FacetValues& values : m_values) {
        values.clear();
    }
}

} // namespace werkbalie::domain
