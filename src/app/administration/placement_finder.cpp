// Numbers decide; names only when they leave no doubt.
#include "app/administration/placement_finder.h"

#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

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

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) {
        text += text.empty() ? word : ' ' + word;
    }
    return text;
}

/// Without the legal form, which files leave out or write in many ways.
std::string companyWords(std::string_view name) {
    auto words = wordsOf(name);
    std::erase_if(words, [](const std::string& word) {
        return word == "bv" || word == "nv" || word == "vof" || word == "cv";
    });
    return joined(words);
}

} // namespace

std::string nameWords(std::string_view name) {
    auto words = wordsOf(name);
    std::ranges::sort(words);
    return joined(words);
}

PlacementFinder::PlacementFinder(std::vector<storage::PlacementRow> placements)
    : m_placements(std::move(placements)) {
    for (std::size_t i = 0; i < m_placements.size(); ++i) {
        const auto& placement = m_placements[i];
        m_byWorker[nameWords(placement.workerName)].push_back(i);
        m_byNumber[std::to_string(placement.id.value)].push_back(i);
        if (!placement.externalId.empty()) {
            m_byNumber[placement.externalId].push_back(i);
        }
    }
}

std::vector<const storage::PlacementRow*>
PlacementFinder::byNumber(const std::string& number) const {
    std::vector<const storage::PlacementRow*> found;
    if (const auto indexes = m_byNumber.find(number); indexes != m_byNumber.end()) {
        for (const auto index : indexes->second) {
            found.push_back(&m_placements[index]);
        }
    }
    return found;
}

std::vector<const storage::PlacementRow*>
PlacementFinder::byName(const ImportedHours& entry) const {
    std::vector<const storage::PlacementRow*> found;
    const auto indexes = m_byWorker.find(nameWords(entry.workerName));
    if (indexes == m_byWorker.end()) {
        return found;
    }
    const std::string client = companyWords(entry.clientName);
    for (const auto index : indexes->second) {
        const auto& placement = m_placements[index];
        const bool clientFits = client.empty() || companyWords(placement.clientName) == client;
        if (clientFits && placement.period.contains(entry.day)) {
            found.push_back(&placement);
        }
    }
    return found;
}

domain::Result<const storage::PlacementRow*>
PlacementFinder::find(const ImportedHours& entry) const {
    std::vector<const storage::PlacementRow*> found = byNumber(entry.placementId);
    if (found.empty() && entry.workerName.empty()) {
        return domain::refuse("hours.placement_unknown", "placement",
                              {{"placement", entry.placementId}});
    }
    if (found.empty()) {
        found = byName(entry);
    }
    if (found.empty()) {
        return domain::refuse("hours.worker_unknown", "worker",
                              {{"worker", entry.workerName},
                               {"client", entry.clientName},
                               {"day", domain::isoDate(entry.day)}});
    }
    if (found.size() > 1) {
        return domain::refuse(
            "hours.ambiguous", "worker",
            {{"worker", entry.workerName.empty() ? entry.placementId : entry.workerName},
             {"count", std::to_string(found.size())}});
    }
    return found.front();
}

} // namespace werkbalie::app
