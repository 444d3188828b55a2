// Numbers decide; names only when they leave no doubt.
#include "app/administration/placement_finder.h"

#include "domain/base/text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

/// More names than this are no typing errors: it is the file of somebody else. They are told of
/// without looking for whom they resemble.
constexpr std::size_t kMostQuestions = 200;
constexpr std::size_t kMostChoices = 8;

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80U || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Folded words; points inside legal forms vanish: "B.V." is "bv".
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : domain::foldText(text)) {
        if (isWordByte(c)) {
            word += c;
        } else if (c != '.' && !word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

/// Without the legal form, which files leave out or write in many ways.
std::string companyWords(std::string_view name) {
    std::string text;
    for (const std::string& word : wordsOf(name)) {
        const bool legalForm = word == "bv" || word == "nv" || word == "vof" || word == "cv";
        if (!legalForm) {
            text += (text.empty() ? "" : " ") + word;
        }
    }
    return text;
}

std::optional<domain::CandidateId> numberOf(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && number > 0;
    return whole ? std::optional(domain::CandidateId{number}) : std::nullopt;
}

std::set<domain::CandidateId> workersOf(const std::vector<const storage::PlacementRow*>& found) {
    std::set<domain::CandidateId> workers;
    for (const auto* placement : found) {
        workers.insert(placement->candidate);
    }
    return workers;
}

bool worksInWeekOf(const storage::PlacementRow& placement, domain::Date day) {
    return domain::overlaps(placement.period, domain::IsoWeek::of(day).days());
}

} // namespace

PlacementFinder::PlacementFinder(std::vector<storage::PlacementRow> placements, NameBook names)
    : m_placements(std::move(placements)), m_names(std::move(names)) {
    if (m_names.client) {
        std::erase_if(m_placements,
                      [&](const auto& placement) { return placement.client != *m_names.client; });
    }
    for (auto& each : m_names.confirmed) {
        m_confirmed[each.key].push_back(each);
    }
    for (std::size_t i = 0; i < m_placements.size(); ++i) {
        const auto& placement = m_placements[i];
        m_byWorker[domain::nameKey(placement.workerName)].push_back(i);
        m_byNumber[std::to_string(placement.id.value)].push_back(i);
        m_byCandidate[placement.candidate].push_back(i);
        if (!placement.externalId.empty()) {
            m_byNumber[placement.externalId].push_back(i);
        }
    }
}

bool PlacementFinder::fits(const storage::PlacementRow& placement, const ImportedHours& entry,
                           const std::string& client) const {
    const bool clientFits = client.empty() || companyWords(placement.clientName) == client;
    return clientFits && (entry.isWeekTotal ? worksInWeekOf(placement, entry.day)
                                            : placement.period.contains(entry.day));
}

PlacementFinder::Found PlacementFinder::byNumber(const std::string& number) const {
    Found found;
    if (const auto indexes = m_byNumber.find(number); indexes != m_byNumber.end()) {
        for (const auto index : indexes->second) {
            found.push_back(&m_placements[index]);
        }
    }
    return found;
}

PlacementFinder::Found PlacementFinder::ofWorker(domain::CandidateId worker,
                                                 const ImportedHours& entry) const {
    Found found;
    const auto indexes = m_byCandidate.find(worker);
    if (indexes == m_byCandidate.end()) {
        return found;
    }
    const std::string client = companyWords(entry.clientName);
    for (const auto index : indexes->second) {
        if (fits(m_placements[index], entry, client)) {
            found.push_back(&m_placements[index]);
        }
    }
    return found;
}

/// Given with this import, else remembered of a client where the answer works.
std::optional<domain::CandidateId> PlacementFinder::answerFor(const std::string& key,
                                                              const ImportedHours& entry,
                                                              const std::string& client) const {
    if (const auto given = m_names.answers.find(key); given != m_names.answers.end()) {
        return given->second;
    }
    std::set<domain::CandidateId> remembered;
    const auto confirmed = m_confirmed.find(key);
    if (confirmed == m_confirmed.end()) {
        return std::nullopt;
    }
    for (const auto& each : confirmed->second) {
        if (m_names.client && each.client != *m_names.client) {
            continue;
        }
        for (const auto* placement : ofWorker(each.candidate, entry)) {
            const bool sameClient = placement->client == each.client;
            if (sameClient && (client.empty() || companyWords(placement->clientName) == client)) {
                remembered.insert(each.candidate);
            }
        }
    }
    return remembered.size() == 1 ? std::optional(*remembered.begin()) : std::nullopt;
}

std::vector<NameChoice> PlacementFinder::choicesFor(const ImportedHours& entry,
                                                    const std::string& client) const {
    std::vector<NameChoice> choices;
    std::set<domain::CandidateId> seen;
    for (const auto& placement : m_placements) {
        const bool clientFits = client.empty() || companyWords(placement.clientName) == client;
        if (!clientFits || !worksInWeekOf(placement, entry.day)) {
            continue;
        }
        const auto fit =
            domain::nameFit(entry.workerName, domain::nameOfSorted(placement.workerName));
        if (fit != domain::NameFit::None && seen.insert(placement.candidate).second) {
            choices.push_back({.candidate = placement.candidate,
                               .workerName = placement.workerName,
                               .occupation = placement.occupation,
                               .fit = fit});
        }
    }
    std::ranges::stable_sort(choices, std::greater<>(), &NameChoice::fit);
    choices.resize(std::min(choices.size(), kMostChoices));
    return choices;
}

tl::unexpected<domain::Refusal> PlacementFinder::ask(const ImportedHours& entry,
                                                     const std::string& client) {
    const std::string key = domain::nameKey(entry.workerName) + '\n' + client;
    const auto [known, isNew] = m_asked.emplace(key, m_questions.size());
    if (isNew) {
        m_questions.push_back(
            {.name = entry.workerName, .clientName = entry.clientName, .lines = {}, .choices = {}});
        if (m_questions.size() <= kMostQuestions) {
            m_questions.back().choices = choicesFor(entry, client);
        }
    }
    NameQuestion& question = m_questions[known->second];
    if (question.lines.empty() || question.lines.back() != entry.line) {
        question.lines.push_back(entry.line);
    }
    if (question.choices.empty()) {
        return refuse("hours.worker_unknown", "worker",
                      {{"worker", entry.workerName},
                       {"client", entry.clientName},
                       {"day", domain::isoDate(entry.day)}});
    }
    return refuse(
        "hours.name_to_confirm", "worker",
        {{"worker", entry.workerName}, {"count", std::to_string(question.choices.size())}});
}

Result<PlacementFinder::Found> PlacementFinder::byName(const ImportedHours& entry) {
    const std::string key = domain::nameKey(entry.workerName);
    const std::string client = companyWords(entry.clientName);
    if (const auto answer = answerFor(key, entry, client)) {
        Found found = ofWorker(*answer, entry);
        for (const auto* placement : found) {
            m_used.insert_or_assign({placement->client, key}, *answer);
        }
        return found;
    }
    Found found;
    if (const auto indexes = m_byWorker.find(key); indexes != m_byWorker.end()) {
        for (const auto index : indexes->second) {
            if (fits(m_placements[index], entry, client)) {
                found.push_back(&m_placements[index]);
            }
        }
        if (found.empty()) {
            return found; // known, but not working there on that day
        }
    }
    return workersOf(found).size() == 1 ? Result<Found>(std::move(found)) : ask(entry, client);
}

std::vector<storage::ConfirmedName> PlacementFinder::usedAnswers() const {
    std::vector<storage::ConfirmedName> used;
    for (const auto& [where, candidate] : m_used) {
        if (m_names.answers.contains(where.second)) {
            used.push_back({.client = where.first, .key = where.second, .candidate = candidate});
        }
    }
    return used;
}

Result<const storage::PlacementRow*> PlacementFinder::find(const ImportedHours& entry) {
    Found found = byNumber(entry.placementId);
    const bool named = !entry.workerName.empty();
    if (found.empty() && !entry.personnelNumber.empty()) {
        if (const auto worker = numberOf(entry.personnelNumber)) {
            found = ofWorker(*worker, entry);
        }
    }
    if (found.empty() && !named) {
        return refuse(
            "hours.placement_unknown", "placement",
            {{"placement", entry.placementId.empty() ? entry.personnelNumber : entry.placementId}});
    }
    if (found.empty()) {
        auto byWorker = byName(entry);
        if (!byWorker) {
            return tl::unexpected(byWorker.error());
        }
        found = std::move(*byWorker);
    }
    if (found.empty()) {
        return refuse("hours.worker_unknown", "worker",
                      {{"worker", entry.workerName},
                       {"client", entry.clientName},
                       {"day", domain::isoDate(entry.day)}});
    }
    if (found.size() > 1) {
        return refuse("hours.ambiguous", "worker",
                      {{"worker", named ? entry.workerName : entry.placementId},
                       {"count", std::to_string(found.size())}});
    }
    return found.front();
}

} // namespace werkbalie::app
