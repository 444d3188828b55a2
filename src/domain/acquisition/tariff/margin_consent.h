// Which margin floor holds at a branch on a day, how far a margin is under it, and who agreed.
#pragma once

#include "domain/acquisition/tariff/margin_floor.h"
#include "domain/base/date_range.h"
#include "domain/base/id.h"

#include <vector>

namespace werkbalie::domain {

using MarginFloorId = Id<struct MarginFloorTag>;
using MarginConsentId = Id<struct MarginConsentTag>;

struct DatedMarginFloor {
    MarginFloorId id = {};
    std::int64_t version = 0;
    std::optional<BranchId> branch = {}; ///< empty: every branch without a floor of its own
    MarginFloor floor = {};
    DateRange validity = {};
    std::string note = {};
    bool operator==(const DatedMarginFloor&) const = default;
};

/// Blocking: tariff.margin_floor_out_of_range, margin_floor.empty, margin_floor.period_upside_down,
/// margin_floor.overlaps {from} with another floor of the same branch.
[[nodiscard]] Findings checkDatedFloor(const DatedMarginFloor& floor,
                                       const std::vector<DatedMarginFloor>& others);
/// The branch's own before that of the agency; null when there is none on that day.
[[nodiscard]] const DatedMarginFloor* floorOn(const std::vector<DatedMarginFloor>& floors,
                                              BranchId branch, Date day);

enum class MarginSubject { Placement, Agreement, Quotation };
enum class ConsentState { Open, Granted, Declined };
[[nodiscard]] std::string_view toText(MarginSubject subject);
[[nodiscard]] Result<MarginSubject> parseMarginSubject(std::string_view text);
[[nodiscard]] std::string_view toText(ConsentState state);
[[nodiscard]] Result<ConsentState> parseConsentState(std::string_view text);

/// What is about to be agreed: an hour of this function at this client, from a day on.
struct MarginQuestion {
    MarginSubject subject = MarginSubject::Placement;
    ClientId client;
    BranchId branch;
    std::string occupation;
    Date day{};
    Money tariff;
    Money margin;
    bool operator==(const MarginQuestion&) const = default;
};

struct MarginShortfall {
    Money floor;        ///< what must be kept of this tariff
    Money missing;      ///< floor - margin
    Money lowestTariff; ///< at which the floor is kept
};
/// Nothing when the margin reaches the floor, or there is none.
[[nodiscard]] std::optional<MarginShortfall> shortfall(const MarginQuestion& question,
                                                       const MarginFloor* floor);

/// Asked for with a reason, and answered by somebody who may.
struct MarginConsent {
    MarginConsentId id = {};
    std::int64_t version = 0;
    MarginQuestion question = {};
    Money floor = {};
    std::string reason = {};
    UserId askedBy = {};
    Instant askedAt{};
    ConsentState state = ConsentState::Open;
    std::optional<UserId> decidedBy = {};
    std::optional<Instant> decidedAt = {};
    std::string answer = {};
    bool operator==(const MarginConsent&) const = default;
};
/// About the same function at the same client.
[[nodiscard]] bool isAbout(const MarginConsent& consent, const MarginQuestion& question);
/// Granted within a year, for a margin that was not higher than this one.
[[nodiscard]] bool covers(const MarginConsent& consent, const MarginQuestion& question,
                          Instant now);

} // namespace werkbalie::domain
