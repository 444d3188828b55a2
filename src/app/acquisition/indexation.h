// Indexation: what a change of wages, premiums or cao figures does to all running tariffs, and new
// editions of the agreements from that day on.
#pragma once

#include "app/acquisition/repricing.h"
#include "app/context.h"
#include "storage/repositories/repricing_repository.h"

#include <functional>

namespace werkbalie::app {

enum class RepricedKind { Agreement, Placement };

struct RepricedRow {
    RepricedKind kind = RepricedKind::Agreement;
    std::int64_t id = 0; ///< of the agreement or the placement
    std::int64_t version = 0;
    domain::ClientId client = {};
    domain::BranchId branch = {};
    std::string clientName = {};
    std::string occupation = {};
    std::string workerName = {}; ///< of a placement
    domain::Minutes perWeek{0};
    Repriced tariff = {};
    bool underFloor = false;
    std::optional<domain::Refusal> refusal =
        {}; ///< why it cannot be priced; then `tariff` is empty

    [[nodiscard]] bool isPriced() const { return !refusal; }
    [[nodiscard]] domain::Money perHour() const { return tariff.tariffAfter - tariff.tariffBefore; }
    [[nodiscard]] domain::Money effectPerWeek() const;
    [[nodiscard]] std::int64_t percentage() const; ///< units of 10^-2 percent of the old tariff
};
struct ClientEffect {
    domain::ClientId client = {};
    std::string clientName = {};
    std::int64_t rows = 0;
    domain::Money perWeek = {};
    std::int64_t percentage = 0; ///< of all old tariffs together, units of 10^-2 percent
};
struct IndexationPlan {
    RepricingTerms terms;
    std::vector<RepricedRow> rows; ///< by client and function
};
/// Per client, largest effect first, over the priced rows for which `counts` says yes. A placement
/// under a counted agreement for its function is the same hour, and does not count beside it.
[[nodiscard]] std::vector<ClientEffect>
clientEffects(const IndexationPlan& plan, const std::function<bool(const RepricedRow&)>& counts);

/// Agreements and placements that run on the day before and on the first day. Refusals:
/// rights.missing (ViewMargins), repricing.rise_out_of_range, cancelled.
[[nodiscard]] domain::Result<IndexationPlan>
planIndexation(Context& context, const RepricingTerms& terms, Progress& progress);

struct IndexationOrder {
    std::string name; ///< "Indexatie 2027"
    RepricingTerms terms;
    struct Chosen {
        std::int64_t agreement = 0;
        std::int64_t version = 0; ///< as it was planned
    };
    std::vector<Chosen> agreements;
};
/// All or nothing: each agreement ends the day before, and a new edition begins. Refusals:
/// rights.missing (EditParameters), indexation.nothing_chosen, indexation.changed_meanwhile
/// {client, occupation}, those of reprice with the function as place, cancelled.
[[nodiscard]] domain::Result<storage::RepricingRow>
applyIndexation(Context& context, const IndexationOrder& order, Progress& progress);
/// Takes the new editions away, lets the old ones run on, and declines the consents to a margin
/// under the floor that came with it. Refusals: indexation.undone_already,
/// indexation.changed_since {client, occupation}.
[[nodiscard]] domain::Result<void> undoIndexation(Context& context, std::int64_t id);
[[nodiscard]] domain::Result<std::vector<storage::RepricingRow>>
listIndexations(Context& context); ///< newest first

} // namespace werkbalie::app
