// Whose hours are these? Finds the placement that a line of a file means.
#pragma once

#include "app/administration/hours.h"
#include "storage/repositories/placement_repository.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace werkbalie::app {

/// The words of a name in one order: "Berg, Jan van den" and "Jan van den Berg" are the same.
[[nodiscard]] std::string nameWords(std::string_view name);

class PlacementFinder {
public:
    /// Placements with a day in common with what is imported.
    explicit PlacementFinder(std::vector<storage::PlacementRow> placements);

    /// By our number or the portal's, else by worker and client on that day. Refusals:
    /// hours.placement_unknown {placement}, hours.worker_unknown {worker}, hours.ambiguous {worker,
    /// count}.
    [[nodiscard]] domain::Result<const storage::PlacementRow*>
    find(const ImportedHours& entry) const;

private:
    [[nodiscard]] std::vector<const storage::PlacementRow*>
    byNumber(const std::string& number) const;
    [[nodiscard]] std::vector<const storage::PlacementRow*>
    byName(const ImportedHours& entry) const;

    std::vector<storage::PlacementRow> m_placements;
    std::map<std::string, std::vector<std::size_t>> m_byWorker;
    std::map<std::string, std::vector<std::size_t>> m_byNumber;
};

} // namespace werkbalie::app
