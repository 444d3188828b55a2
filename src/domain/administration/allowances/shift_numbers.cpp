// First the pieces that touch, then the stretches with no daily rest between them.
#include "domain/administration/allowances/shift_numbers.h"

#include "domain/administration/allowances/quarters.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace werkbalie::domain {

namespace {

constexpr Minutes kLongestPresence{13 * 60}; ///< 24 hours less a daily rest

struct Presence {
    bool standBy = false;
    Date day{}; ///< on which the piece it begins with stands
    Moment from;
    Moment until;
    std::vector<std::size_t> pieces = {};
};

bool isTimed(const WorkPiece& piece) {
    return piece.startMinute && piece.endMinute;
}

template <class Joins> std::vector<Presence> joined(std::vector<Presence> parts, Joins joins) {
    std::vector<Presence> whole;
    for (Presence& part : parts) {
        if (whole.empty() || whole.back().standBy != part.standBy || !joins(whole.back(), part)) {
            whole.push_back(std::move(part));
            continue;
        }
        Presence& last = whole.back();
        last.until = std::max(last.until, part.until);
        last.pieces.insert(last.pieces.end(), part.pieces.begin(), part.pieces.end());
    }
    return whole;
}

std::vector<Presence> timedShifts(std::span<const WorkPiece> pieces) {
    std::vector<Presence> parts;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const WorkPiece& piece = pieces[i];
        if (isTimed(piece)) {
            parts.push_back({.standBy = piece.standBy,
                             .day = piece.day,
                             .from = momentOf(piece.day, *piece.startMinute),
                             .until = momentOf(piece.day, *piece.endMinute),
                             .pieces = {i}});
        }
    }
    std::ranges::stable_sort(parts, [](const Presence& a, const Presence& b) {
        return std::tie(a.standBy, a.from, a.until, a.day) <
               std::tie(b.standBy, b.from, b.until, b.day);
    });
    // A shift that was written down in parts counts as it would in one.
    auto stretches = joined(std::move(parts), [](const Presence& last, const Presence& next) {
        return next.from <= last.until;
    });
    return joined(std::move(stretches), [](const Presence& first, const Presence& next) {
        return next.until - first.from <= kLongestPresence;
    });
}

} // namespace

std::vector<ShiftNumber> shiftNumbers(std::span<const WorkPiece> pieces) {
    auto shifts = timedShifts(pieces);
    std::map<std::pair<bool, Date>, std::size_t> begunOn;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        begunOn.emplace(std::pair{shifts[i].standBy, shifts[i].day}, i);
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const WorkPiece& piece = pieces[i];
        if (isTimed(piece)) {
            continue;
        }
        const auto [found, isNew] =
            begunOn.emplace(std::pair{piece.standBy, piece.day}, shifts.size());
        if (isNew) {
            const Moment midnight = momentOf(piece.day, 0);
            shifts.push_back(
                {.standBy = piece.standBy, .day = piece.day, .from = midnight, .until = midnight});
        }
        shifts[found->second].pieces.push_back(i);
    }
    std::ranges::stable_sort(shifts, [](const Presence& a, const Presence& b) {
        return std::tie(a.from, a.standBy) < std::tie(b.from, b.standBy);
    });
    std::vector<ShiftNumber> numbers(pieces.size());
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        for (const std::size_t piece : shifts[i].pieces) {
            numbers[piece] = {.shift = i, .day = shifts[i].day};
        }
    }
    return numbers;
}

} // namespace werkbalie::domain
