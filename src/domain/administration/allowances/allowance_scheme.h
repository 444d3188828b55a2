// Which hours at a client carry what on top of the wage: bands, each with its condition.
#pragma once

#include "domain/administration/allowances/allowance_amount.h"
#include "domain/administration/allowances/band_kind.h"
#include "domain/administration/timesheet.h"
#include "domain/base/date_range.h"
#include "domain/base/finding.h"
#include "domain/base/id.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::domain {

/// Hours over which a band begins: of the day, of the week, or of the placement's contract.
enum class BandNorm { None, Day, Week, Contract };
/// What the clock condition looks at: each quarter of an hour, or when the shift began.
enum class BandTime { Quarter, ShiftStart };
/// Cold or dirty work that is not all of the work there counts in hours that are marked so
/// (WorkMarks).
enum class BandMark { Always, Marked };
enum class Compensation { Paid, InTime };
/// When several bands fit a quarter: the highest alone, or all of them. Amounts a shift or a day
/// are always paid.
enum class Stacking { Highest, Sum };

/// From one minute of the day to another; past midnight when it ends at or before it begins. The
/// hours after midnight then belong to the day on which they began.
struct BandHours {
    int from = 0;
    int until = 0;
    bool operator==(const BandHours&) const = default;
};

struct AllowanceBand {
    std::string name;
    Percentage surcharge; ///< on top of the wage; of stand-by: of the wage
    BandKind kind = BandKind::Irregular;
    unsigned days = 0;     ///< bit 0 is Monday; 0: every day
    bool holidays = false; ///< on public holidays alone
    std::optional<BandHours> hours = {};
    BandTime time = BandTime::Quarter;
    BandNorm norm = BandNorm::None;
    Minutes after{0};                   ///< of the day or week
    std::optional<Minutes> atMost = {}; ///< hours that the band holds from there on
    BandMark mark = BandMark::Always;
    Compensation compensation = Compensation::Paid;
    std::optional<BandAmount> amount = {}; ///< instead of the surcharge
    bool operator==(const AllowanceBand&) const = default;
};

struct AllowanceScheme {
    AllowanceId id;
    std::int64_t version = 0;
    ClientId client;
    std::string name; ///< "Cao Metaal en Techniek"
    DateRange validity;
    Stacking stacking = Stacking::Highest;
    std::vector<AllowanceBand> bands = {};
    std::string notes = {};
    bool operator==(const AllowanceScheme&) const = default;
};

[[nodiscard]] std::string_view toText(Stacking stacking);
[[nodiscard]] Result<Stacking> parseStacking(std::string_view text);

/// Blocking: allowance.name_missing, period_upside_down, allowance.no_bands,
/// allowance.band_name_missing, allowance.band_twice {name}, allowance.surcharge_out_of_range
/// {name}, allowance.amount_out_of_range {name}, allowance.amount_in_time {name},
/// allowance.not_a_quarter {name}, allowance.norm_out_of_range {name},
/// allowance.overlaps {name, from} with another scheme of the client.
[[nodiscard]] Findings checkAllowanceScheme(const AllowanceScheme& scheme,
                                            const std::vector<AllowanceScheme>& others);

/// What hours have to be marked with for a band to count: the kinds of bands that count only then.
[[nodiscard]] WorkMarks marksOf(const AllowanceScheme& scheme);

/// Whether the band is weighed against others: a percentage, or an amount an hour.
[[nodiscard]] bool isByTheHour(const AllowanceBand& band);

/// The one that holds on the day, or null.
[[nodiscard]] const AllowanceScheme* schemeOn(const std::vector<AllowanceScheme>& schemes,
                                              ClientId client, Date day);

} // namespace werkbalie::domain
