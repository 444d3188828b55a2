// Walks the work in order of time, a quarter at most at once, and lays the bands over it.
#include "domain/administration/allowances/quarters.h"

#include "domain/administration/allowances/shift_numbers.h"
#include "domain/base/holidays.h"
#include "domain/base/iso_week.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace werkbalie::domain {

namespace {

constexpr Minutes kQuarter{15};
constexpr Percentage kWhole = Percentage::fromUnits(1'000'000);

bool isPublicHoliday(Date day) {
    const int year = yearOf(day);
    constexpr int kLustrum = 5;
    return std::ranges::any_of(holidaysOf(year), [&](const Holiday& holiday) {
        return holiday.date == day && (holiday.dayOff == DayOff::General ||
                                       (holiday.dayOff == DayOff::Lustrum && year % kLustrum == 0));
    });
}

struct Stretch {
    std::size_t piece;
    Moment from;
    Moment until;
    ClockTime shiftStart; ///< of the pieces that touch
};

/// Hours worked before a moment, as far as norms ask.
struct Worked {
    std::map<Date, Minutes> ofDay = {};
    std::map<IsoWeek, Minutes> ofWeek = {};
};

/// One stretch of work, or hours of a day, as the bands see it.
struct Place {
    const WorkPiece& piece;
    std::optional<ClockTime> at;
    ClockTime shiftStart;
};

bool hasClock(const BandHours& hours, int minute) {
    return hours.from < hours.until ? minute >= hours.from && minute < hours.until
                                    : minute >= hours.from || minute < hours.until;
}

/// The day that counts: of hours past midnight the one on which they began.
Date dayOf(const AllowanceBand& band, ClockTime at) {
    const bool pastMidnight =
        band.hours && band.hours->from >= band.hours->until && at.minute < band.hours->until;
    return pastMidnight ? at.day - std::chrono::days{1} : at.day;
}

bool fitsClock(const AllowanceBand& band, const Place& place) {
    const auto at =
        band.time == BandTime::ShiftStart && place.at ? std::optional(place.shiftStart) : place.at;
    if (band.hours && (!at || !hasClock(*band.hours, at->minute))) {
        return false;
    }
    const Date day = at ? dayOf(band, *at) : place.piece.day;
    return (band.days == 0 || ((band.days >> (isoWeekday(day) - 1)) & 1U) != 0) &&
           (!band.holidays || isPublicHoliday(at ? at->day : day));
}

class Walk {
public:
    Walk(const AllowanceScheme& scheme, std::span<const WorkPiece> pieces, const WorkTerms& terms)
        : m_scheme(scheme), m_pieces(pieces), m_terms(terms), m_shifts(shiftNumbers(pieces)) {}

    std::vector<Quarter> quarters() {
        for (const std::size_t piece : untimed()) {
            walkHours(piece);
        }
        for (const Stretch& stretch : stretches()) {
            walkStretch(stretch);
        }
        std::ranges::stable_sort(m_quarters, [&](const Quarter& a, const Quarter& b) {
            return orderOf(a) < orderOf(b);
        });
        return std::move(m_quarters);
    }

private:
    [[nodiscard]] std::pair<Moment, std::size_t> orderOf(const Quarter& quarter) const {
        return {quarter.from.value_or(momentOf(m_pieces[quarter.piece].day, 0)), quarter.piece};
    }

    [[nodiscard]] std::vector<std::size_t> untimed() const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (!m_pieces[i].startMinute || !m_pieces[i].endMinute) {
                found.push_back(i);
            }
        }
        std::ranges::stable_sort(found, {}, [&](std::size_t i) {
            return std::tuple(m_pieces[i].day, m_pieces[i].worked);
        });
        return found;
    }

    /// Sorted, with the break cut out.
    [[nodiscard]] std::vector<Stretch> stretches() const {
        std::vector<Stretch> whole;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const WorkPiece& piece = m_pieces[i];
            if (piece.startMinute && piece.endMinute) {
                const Moment from = momentOf(piece.day, *piece.startMinute);
                whole.push_back({.piece = i,
                                 .from = from,
                                 .until = momentOf(piece.day, *piece.endMinute),
                                 .shiftStart = clockAt(from)});
            }
        }
        std::ranges::stable_sort(whole, [](const Stretch& a, const Stretch& b) {
            return std::tie(a.from, a.until) < std::tie(b.from, b.until);
        });
        for (std::size_t i = 1; i < whole.size(); ++i) {
            if (whole[i].from == whole[i - 1].until) {
                whole[i].shiftStart = whole[i - 1].shiftStart;
            }
        }
        std::vector<Stretch> cut;
        for (const Stretch& stretch : whole) {
            cutBreak(stretch, cut);
        }
        return cut;
    }

    void cutBreak(const Stretch& stretch, std::vector<Stretch>& cut) const {
        const Minutes pause =
            std::min(Minutes{m_pieces[stretch.piece].breakMinutes}, stretch.until - stretch.from);
        const Minutes before = (stretch.until - stretch.from - pause) / 2 / kQuarter.count();
        const Moment pauseFrom = stretch.from + before * kQuarter.count();
        if (pause == Minutes{0}) {
            cut.push_back(stretch);
            return;
        }
        Stretch first = stretch;
        first.until = pauseFrom;
        Stretch second = stretch;
        second.from = pauseFrom + pause;
        cut.push_back(first);
        cut.push_back(second);
    }

    void walkHours(std::size_t index) {
        const WorkPiece& piece = m_pieces[index];
        const Place place{.piece = piece, .at = {}, .shiftStart = {.day = piece.day, .minute = 0}};
        for (Minutes left = piece.worked; left > Minutes{0};) {
            const Minutes length = untilNorm(place, std::min(left, kQuarter));
            add(index, place, {}, length);
            left -= length;
        }
    }

    void walkStretch(const Stretch& stretch) {
        for (Moment from = stretch.from; from < stretch.until;) {
            const Place place{.piece = m_pieces[stretch.piece],
                              .at = clockAt(from),
                              .shiftStart = stretch.shiftStart};
            const Minutes toQuarter = kQuarter - from.time_since_epoch() % kQuarter;
            const Minutes length = untilNorm(place, std::min(toQuarter, stretch.until - from));
            add(stretch.piece, place, from, length);
            from += length;
        }
    }

    [[nodiscard]] Minutes workedBefore(const AllowanceBand& band, const Place& place) {
        return band.norm == BandNorm::Day ? m_worked.ofDay[place.shiftStart.day]
                                          : m_worked.ofWeek[IsoWeek::of(place.shiftStart.day)];
    }
    [[nodiscard]] Minutes normOf(const AllowanceBand& band) const {
        return band.norm == BandNorm::Contract ? m_terms.contract : band.after;
    }

    /// Less than `length` when a norm is passed on the way.
    Minutes untilNorm(const Place& place, Minutes length) {
        for (const AllowanceBand& band : m_scheme.bands) {
            if (band.norm == BandNorm::None || place.piece.standBy) {
                continue;
            }
            const Minutes done = workedBefore(band, place);
            for (const Minutes edge :
                 {normOf(band), normOf(band) + band.atMost.value_or(Minutes{0})}) {
                length = edge > done ? std::min(length, edge - done) : length;
            }
        }
        return length;
    }

    bool fits(const AllowanceBand& band, const Place& place) {
        const bool forStandBy = band.kind == BandKind::StandBy;
        const bool marked = band.mark == BandMark::Always || place.piece.marks.has(band.kind);
        if (forStandBy != place.piece.standBy || !marked || !fitsClock(band, place)) {
            return false;
        }
        if (band.norm == BandNorm::None) {
            return true;
        }
        const Minutes over = workedBefore(band, place) - normOf(band);
        return over >= Minutes{0} && (!band.atMost || over < *band.atMost);
    }

    void add(std::size_t index, const Place& place, std::optional<Moment> from, Minutes length) {
        Quarter quarter{.piece = index,
                        .from = from,
                        .length = length,
                        .shift = m_shifts[index].shift,
                        .shiftDay = m_shifts[index].day};
        for (std::size_t i = 0; i < m_scheme.bands.size(); ++i) {
            if (fits(m_scheme.bands[i], place)) {
                quarter.hits.push_back({.band = i, .counts = true});
            }
        }
        settle(quarter, place.piece.standBy ? Percentage{} : kWhole);
        if (place.piece.standBy) {
            quarter.type = HourType::StandBy;
        } else {
            m_worked.ofDay[place.shiftStart.day] += length;
            m_worked.ofWeek[IsoWeek::of(place.shiftStart.day)] += length;
        }
        m_quarters.push_back(std::move(quarter));
    }

    [[nodiscard]] const AllowanceBand& bandOf(const BandHit& hit) const {
        return m_scheme.bands[hit.band];
    }

    /// What a band adds to an hour, in 10^-10 euro; of an amount a shift or a day nothing.
    [[nodiscard]] Int128 worthOf(const BandHit& hit) const {
        const AllowanceBand& band = bandOf(hit);
        if (!isByTheHour(band)) {
            return 0;
        }
        // Without a wage percentages are weighed against each other alone.
        const std::int64_t wage = std::max<std::int64_t>(m_terms.wage.units(), 1);
        return band.amount ? Int128{band.amount->each.units()} * kWhole.units()
                           : Int128{wage} * band.surcharge.units();
    }

    /// Which hits count: of those by the hour the highest or all, of the others each.
    void choose(Quarter& quarter) const {
        if (m_scheme.stacking == Stacking::Sum) {
            return;
        }
        const auto byTheHour = [this](const BandHit& hit) { return isByTheHour(bandOf(hit)); };
        auto highest = std::ranges::find_if(quarter.hits, byTheHour);
        for (auto hit = highest; hit != quarter.hits.end(); ++hit) {
            highest = byTheHour(*hit) && worthOf(*hit) > worthOf(*highest) ? hit : highest;
        }
        for (auto hit = quarter.hits.begin(); hit != quarter.hits.end(); ++hit) {
            hit->counts = hit == highest || !byTheHour(*hit);
        }
    }

    /// What the hits that count come to; the type is that of the highest percentage.
    void settle(Quarter& quarter, Percentage base) const {
        quarter.paid = base;
        choose(quarter);
        const AllowanceBand* highest = nullptr;
        for (const BandHit& hit : quarter.hits) {
            const AllowanceBand& band = bandOf(hit);
            if (!hit.counts || band.amount) {
                continue;
            }
            const bool paid = band.compensation == Compensation::Paid;
            Percentage& target = paid ? quarter.paid : quarter.inTime;
            target = target + band.surcharge;
            highest = highest == nullptr || band.surcharge > highest->surcharge ? &band : highest;
        }
        if (highest == nullptr) {
            return;
        }
        quarter.type = hourTypeOf(highest->kind);
        if (quarter.paid == base && base != Percentage{}) {
            quarter.type = HourType::Regular; // all of it is taken in time
        }
    }

    const AllowanceScheme& m_scheme;
    std::span<const WorkPiece> m_pieces;
    const WorkTerms& m_terms;
    std::vector<ShiftNumber> m_shifts;
    Worked m_worked;
    std::vector<Quarter> m_quarters;
};

/// Minutes of amounts an hour; of the others one for each shift or day, with the piece in which the
/// band held first.
std::vector<AmountLine> amountsOf(const AllowanceScheme& scheme,
                                  const std::vector<Quarter>& quarters) {
    std::map<std::pair<std::size_t, std::size_t>, std::int64_t> sums;
    std::set<std::pair<std::size_t, std::size_t>> shifts;
    std::set<std::pair<std::size_t, Date>> days;
    for (const Quarter& quarter : quarters) {
        for (const BandHit& hit : quarter.hits) {
            const AllowanceBand& band = scheme.bands[hit.band];
            if (!band.amount || !hit.counts) {
                continue;
            }
            std::int64_t& quantity = sums[{quarter.piece, hit.band}];
            switch (band.amount->unit) {
            case AmountUnit::Hour:
                quantity += quarter.length.count();
                break;
            case AmountUnit::Shift:
                quantity += shifts.emplace(hit.band, quarter.shift).second ? 1 : 0;
                break;
            case AmountUnit::Day:
                quantity += days.emplace(hit.band, quarter.shiftDay).second ? 1 : 0;
                break;
            }
        }
    }
    std::vector<AmountLine> lines;
    for (const auto& [key, quantity] : sums) {
        if (quantity != 0) {
            lines.push_back({.piece = key.first, .band = key.second, .quantity = quantity});
        }
    }
    return lines;
}

} // namespace

AllowanceReceipt allowancesOf(const AllowanceScheme& scheme, std::span<const WorkPiece> pieces,
                              const WorkTerms& terms) {
    AllowanceReceipt receipt;
    receipt.quarters = Walk(scheme, pieces, terms).quarters();
    receipt.amounts = amountsOf(scheme, receipt.quarters);
    std::map<std::pair<HourType, Percentage>, Minutes> lines;
    Int128 earned = 0;
    for (const Quarter& quarter : receipt.quarters) {
        lines[{quarter.type, quarter.paid}] += quarter.length;
        receipt.worked += quarter.length;
        earned += Int128{quarter.length.count()} * quarter.inTime.units();
    }
    for (const auto& [key, worked] : lines) {
        receipt.lines.push_back({.type = key.first, .percentage = key.second, .worked = worked});
    }
    receipt.earned =
        Minutes{divideRounded(earned, Int128{kWhole.units()}, Rounding::HalfAwayFromZero)};
    return receipt;
}

} // namespace werkbalie::domain
