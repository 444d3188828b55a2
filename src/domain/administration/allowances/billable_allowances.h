// Laid over the hours that a weekly run takes: an entry of ordinary hours becomes entries of the
// type and percentage that its quarters fell into.
#pragma once

#include "domain/administration/allowances/quarters.h"
#include "domain/administration/billing.h"

#include <functional>

namespace werkbalie::domain {

struct AllowanceBasis {
    const AllowanceScheme* scheme = nullptr; ///< null: the entry stays as it was typed
    Minutes contract{0};
    ChargeFactors charge = {}; ///< of what the client pays for amounts
};
using AllowanceLookup = std::function<AllowanceBasis(const BillableEntry&)>;

/// Whether the bands of the scheme decide on the hours of an entry.
[[nodiscard]] bool isCovered(const TimeEntry& entry, const AllowanceScheme& scheme);
/// Whether a band pays an amount in euro of which the tariff carries less than all.
[[nodiscard]] bool chargesApart(const AllowanceScheme& scheme);
/// Times that do not come to the hours of the entry (a file may bring both) are left out.
[[nodiscard]] WorkPiece pieceOf(const TimeEntry& entry);

/// Ordinary hours at 100 %, and stand-by where the scheme has a band for it. What was typed with a
/// type or percentage of its own and corrections stay as they are. Entries of one placement are
/// judged together, in any order; those that stay come first. What bands pay in euro comes last, as
/// entries without hours (`pay`).
[[nodiscard]] std::vector<BillableEntry> withAllowances(std::vector<BillableEntry> entries,
                                                        const AllowanceLookup& basisOf);

/// Time for time that a day of work earned, exact.
struct EarnedTime {
    PlacementId placement;
    CandidateId candidate;
    IsoWeek week;
    Date day{};
    std::int64_t millionths = 0; ///< of a minute
    bool operator==(const EarnedTime&) const = default;
};
/// What the bands that are compensated in time give for the same entries; by placement and day.
[[nodiscard]] std::vector<EarnedTime> earnedInTime(const std::vector<BillableEntry>& entries,
                                                   const AllowanceLookup& basisOf);

} // namespace werkbalie::domain
