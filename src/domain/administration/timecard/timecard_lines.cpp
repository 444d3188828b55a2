// First the lines as they were worked, split where the scheme changes, then the corrections.
#include "domain/administration/timecard/timecard_lines.h"

#include "domain/administration/allowances/billable_allowances.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace werkbalie::domain {

namespace {

constexpr int kDayMinutes = 24 * 60;

ClockTime clockOf(Date day, int minute) {
    return {.day = day + std::chrono::days{minute / kDayMinutes}, .minute = minute % kDayMinutes};
}

CardLine lineOf(const TimeEntry& entry) {
    CardLine line{.day = entry.day,
                  .type = entry.type,
                  .percentage = entry.payPercentage,
                  .worked = entry.worked};
    if (!entry.startMinute || !entry.endMinute) {
        return line;
    }
    line.start = clockOf(entry.day, *entry.startMinute);
    const ClockTime end = clockOf(entry.day, *entry.endMinute);
    if (momentOf(end) - momentOf(*line.start) >= entry.worked) {
        line.end = end;
    }
    return line;
}

bool sameKind(const Quarter& a, const Quarter& b) {
    return a.type == b.type && a.paid == b.paid;
}

/// The second goes on where the first ends.
bool touches(const Quarter& first, const Quarter& second) {
    return !first.from || !second.from || *first.from + first.length == *second.from;
}

/// A line for each stretch of the entry; the entry as it is when its quarters are all alike.
void addSplit(const TimeEntry& entry, const std::vector<Quarter>& quarters,
              std::vector<CardLine>& lines) {
    const bool alike = std::ranges::all_of(
        quarters, [&](const Quarter& quarter) { return sameKind(quarter, quarters.front()); });
    if (alike) {
        lines.push_back(lineOf(entry));
        lines.back().type = quarters.front().type;
        lines.back().percentage = quarters.front().paid;
        return;
    }
    for (std::size_t i = 0; i < quarters.size();) {
        CardLine line{.day = entry.day, .type = quarters[i].type, .percentage = quarters[i].paid};
        std::size_t next = i;
        do {
            line.worked += quarters[next].length;
            ++next;
        } while (next < quarters.size() && sameKind(quarters[i], quarters[next]) &&
                 touches(quarters[next - 1], quarters[next]));
        if (quarters[i].from) {
            line.start = clockAt(*quarters[i].from);
            line.end = clockAt(*quarters[i].from + line.worked);
        }
        lines.push_back(line);
        i = next;
    }
}

std::vector<CardLine> workedLines(const Timesheet& sheet, const AllowanceScheme* scheme,
                                  const WorkTerms& terms, CardLines& card) {
    std::vector<CardLine> lines;
    std::vector<TimeEntry> covered;
    std::vector<WorkPiece> pieces;
    for (const TimeEntry& entry : sheet.entries) {
        if (entry.correction) {
            continue;
        }
        if (scheme != nullptr && isCovered(entry, *scheme)) {
            covered.push_back(entry);
            pieces.push_back(pieceOf(entry));
        } else if (entry.worked > Minutes{0}) {
            lines.push_back(lineOf(entry));
        }
    }
    if (pieces.empty()) {
        return lines;
    }
    const AllowanceReceipt receipt = allowancesOf(*scheme, pieces, terms);
    card.timeForTime = receipt.earned;
    std::vector<std::vector<Quarter>> quarters(pieces.size());
    for (const Quarter& quarter : receipt.quarters) {
        quarters[quarter.piece].push_back(quarter);
    }
    for (std::size_t i = 0; i < covered.size(); ++i) {
        addSplit(covered[i], quarters[i], lines);
    }
    return lines;
}

/// The hours of a line change: when exactly they were worked is then no longer known.
void setWorked(CardLine& line, Minutes worked) {
    line.change = CardChange::Change;
    line.worked = worked;
    line.end.reset();
}

/// Takes hours from the lines that `fits` picks, the last first; answers what is left to take.
template <class Fits> Minutes takeFrom(std::vector<CardLine>& lines, Minutes take, Fits fits) {
    for (auto line = lines.rbegin(); line != lines.rend() && take > Minutes{0}; ++line) {
        if (line->change == CardChange::Void || !fits(*line)) {
            continue;
        }
        if (line->worked <= take) {
            take -= line->worked;
            line->change = CardChange::Void;
        } else {
            setWorked(*line, line->worked - take);
            take = Minutes{0};
        }
    }
    return take;
}

/// Difference lines of one day and kind together.
using Corrections = std::map<std::tuple<Date, HourType, Percentage>, Minutes>;

void addHours(std::vector<CardLine>& lines, const Corrections::value_type& correction) {
    const auto& [day, type, percentage] = correction.first;
    const auto found = std::find_if(lines.rbegin(), lines.rend(), [&](const CardLine& line) {
        return line.day == std::get<0>(correction.first) &&
               line.type == std::get<1>(correction.first) &&
               line.percentage == std::get<2>(correction.first) && line.change != CardChange::Void;
    });
    if (found != lines.rend()) {
        setWorked(*found, found->worked + correction.second);
        return;
    }
    lines.push_back({.day = day,
                     .type = type,
                     .percentage = percentage,
                     .worked = correction.second,
                     .change = CardChange::Add});
}

Minutes layOver(std::vector<CardLine>& lines, const Corrections& corrections) {
    for (CardLine& line : lines) {
        line.change = CardChange::Unchanged;
    }
    Minutes spread{0};
    for (const auto& correction : corrections) {
        if (correction.second > Minutes{0}) {
            addHours(lines, correction);
        }
    }
    for (const auto& [key, worked] : corrections) {
        const auto& [day, type, percentage] = key;
        const auto onDay = [day = day](const CardLine& line) { return line.day == day; };
        const auto ofKind = [&, type = type, percentage = percentage](const CardLine& line) {
            return onDay(line) && line.type == type && line.percentage == percentage;
        };
        const Minutes left = takeFrom(lines, -worked, ofKind);
        if (left > Minutes{0}) {
            spread += takeFrom(lines, left, onDay);
        }
    }
    return spread;
}

} // namespace

CardLines cardLines(const Timesheet& sheet, const AllowanceScheme* scheme, const WorkTerms& terms) {
    CardLines card;
    card.lines = workedLines(sheet, scheme, terms, card);
    const auto order = [](const CardLine& line) {
        return std::make_tuple(line.day, line.start.value_or(ClockTime{.day = line.day}), line.type,
                               line.percentage);
    };
    std::ranges::stable_sort(card.lines, {}, order);
    Corrections corrections;
    for (const TimeEntry& entry : sheet.entries) {
        if (entry.correction) {
            corrections[{entry.day, entry.type, entry.payPercentage}] += entry.worked;
        }
    }
    std::erase_if(corrections, [](const auto& each) { return each.second == Minutes{0}; });
    if (!corrections.empty()) {
        card.spread = layOver(card.lines, corrections); // what it adds comes last: no number moves
    }
    return card;
}

} // namespace werkbalie::domain
