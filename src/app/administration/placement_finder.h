// Whose hours are these? Finds the placement that a line of a file means.
#pragma once

#include "app/administration/hours.h"
#include "storage/repositories/hours_mapping_repository.h"
#include "storage/repositories/placement_repository.h"

#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace werkbalie::app {

/// What names were answered with: in this import, and in earlier ones of a client.
struct NameBook {
    std::optional<domain::ClientId> client = {}; ///< the file is his: nobody else's placements
    NameAnswers answers = {};
    std::vector<storage::ConfirmedName> confirmed = {};
};

class PlacementFinder {
public:
    /// Placements with a day in common with what is imported.
    PlacementFinder(std::vector<storage::PlacementRow> placements, NameBook names);

    /// By our number or the portal's, by the number of the worker, else by worker and client on
    /// that day. A name that is not exactly one worker's is asked, never guessed. Refusals:
    /// hours.placement_unknown {placement}, hours.worker_unknown {worker, client, day},
    /// hours.name_to_confirm {worker, count}, hours.ambiguous {worker, count}.
    [[nodiscard]] domain::Result<const storage::PlacementRow*> find(const ImportedHours& entry);

    /// The names that were asked about, in the order of the file.
    [[nodiscard]] const std::vector<NameQuestion>& questions() const { return m_questions; }
    /// Answers that decided on a row of that client, to be remembered.
    [[nodiscard]] std::vector<storage::ConfirmedName> usedAnswers() const;

private:
    using Found = std::vector<const storage::PlacementRow*>;

    [[nodiscard]] Found byNumber(const std::string& number) const;
    [[nodiscard]] Found ofWorker(domain::CandidateId worker, const ImportedHours& entry) const;
    [[nodiscard]] domain::Result<Found> byName(const ImportedHours& entry);
    [[nodiscard]] bool fits(const storage::PlacementRow& placement, const ImportedHours& entry,
                            const std::string& client) const;
    [[nodiscard]] std::optional<domain::CandidateId>
    answerFor(const std::string& key, const ImportedHours& entry, const std::string& client) const;
    [[nodiscard]] tl::unexpected<domain::Refusal> ask(const ImportedHours& entry,
                                                      const std::string& client);
    [[nodiscard]] std::vector<NameChoice> choicesFor(const ImportedHours& entry,
                                                     const std::string& client) const;

    std::vector<storage::PlacementRow> m_placements;
    NameBook m_names;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byWorker;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byNumber;
    std::unordered_map<domain::CandidateId, std::vector<std::size_t>> m_byCandidate;
    std::unordered_map<std::string, std::vector<storage::ConfirmedName>> m_confirmed;
    std::vector<NameQuestion> m_questions;
    std::map<std::string, std::size_t> m_asked; ///< name and client -> question
    std::map<std::pair<domain::ClientId, std::string>, domain::CandidateId> m_used;
};

} // namespace werkbalie::app
