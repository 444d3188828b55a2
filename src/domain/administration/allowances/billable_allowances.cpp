// Groups entries by placement and scheme, and splits each by its receipt.
#include "domain/administration/allowances/billable_allowances.h"

#include "domain/base/dutch_clock.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace werkbalie::domain {

namespace {

constexpr Percentage kWhole = Percentage::fromUnits(1'000'000);

struct Group {
    AllowanceBasis basis;
    std::vector<BillableEntry> entries = {};
};
using Groups = std::map<std::pair<PlacementId, AllowanceId>, Group>;

AllowanceReceipt receiptOf(const Group& group) {
    std::vector<WorkPiece> pieces;
    for (const BillableEntry& entry : group.entries) {
        pieces.push_back(pieceOf(entry.entry));
    }
    return allowancesOf(*group.basis.scheme, pieces,
                        {.contract = group.basis.contract, .wage = group.entries.front().wage});
}

/// What a band pays over the hours of an entry; without hours of its own, which are paid as well.
BillableEntry amountEntry(const Group& group, const AmountLine& line) {
    const AllowanceBand& band = group.basis.scheme->bands[line.band];
    BillableEntry paid = group.entries[line.piece];
    const HourPrice price{.wage = paid.wage, .tariff = paid.tariff};
    paid.pay = AllowancePay{.band = band.name,
                            .unit = band.amount->unit,
                            .each = band.amount->each,
                            .charged = chargedFor(*band.amount, group.basis.charge, price),
                            .quantity = line.quantity};
    paid.entry.type = hourTypeOf(band.kind);
    paid.entry.payPercentage = kWhole;
    paid.entry.worked = Minutes{0};
    paid.entry.startMinute.reset();
    paid.entry.endMinute.reset();
    paid.entry.breakMinutes = 0;
    paid.entry.marks = {};
    return paid;
}

void split(const Group& group, std::vector<BillableEntry>& target) {
    const AllowanceReceipt receipt = receiptOf(group);
    std::map<std::tuple<std::size_t, HourType, Percentage>, Minutes> parts;
    for (const Quarter& quarter : receipt.quarters) {
        parts[{quarter.piece, quarter.type, quarter.paid}] += quarter.length;
    }
    for (const auto& [key, worked] : parts) {
        BillableEntry part = group.entries[std::get<0>(key)];
        part.entry.type = std::get<1>(key);
        part.entry.payPercentage = std::get<2>(key);
        part.entry.worked = worked;
        target.push_back(std::move(part));
    }
    for (const AmountLine& line : receipt.amounts) {
        target.push_back(amountEntry(group, line));
    }
}

/// By the clock, or by the time that passed in a night in which the clock was changed.
bool agrees(const TimeEntry& entry) {
    const Minutes pause{entry.breakMinutes};
    const Minutes passed =
        momentOf(entry.day, *entry.endMinute) - momentOf(entry.day, *entry.startMinute);
    return entry.worked == passed - pause ||
           entry.worked == Minutes{*entry.endMinute - *entry.startMinute} - pause;
}

} // namespace

bool isCovered(const TimeEntry& entry, const AllowanceScheme& scheme) {
    if (entry.correction || entry.worked <= Minutes{0}) {
        return false;
    }
    if (entry.type == HourType::StandBy) {
        return std::ranges::any_of(
            scheme.bands, [](const AllowanceBand& band) { return band.kind == BandKind::StandBy; });
    }
    return entry.type == HourType::Regular && entry.payPercentage == kWhole;
}

bool chargesApart(const AllowanceScheme& scheme) {
    return std::ranges::any_of(scheme.bands, [](const AllowanceBand& band) {
        return band.amount && band.amount->carries != AllowanceCarries::All;
    });
}

WorkPiece pieceOf(const TimeEntry& entry) {
    WorkPiece piece{.day = entry.day,
                    .worked = entry.worked,
                    .breakMinutes = entry.breakMinutes,
                    .standBy = entry.type == HourType::StandBy,
                    .marks = entry.marks};
    if (entry.startMinute && entry.endMinute && agrees(entry)) {
        piece.startMinute = entry.startMinute;
        piece.endMinute = entry.endMinute;
    }
    return piece;
}

std::vector<BillableEntry> withAllowances(std::vector<BillableEntry> entries,
                                          const AllowanceLookup& basisOf) {
    std::vector<BillableEntry> result;
    Groups groups;
    for (BillableEntry& entry : entries) {
        const AllowanceBasis basis = basisOf(entry);
        if (basis.scheme == nullptr || !isCovered(entry.entry, *basis.scheme)) {
            result.push_back(std::move(entry));
            continue;
        }
        Group& group = groups[{entry.placement, basis.scheme->id}];
        group.basis = basis;
        group.entries.push_back(std::move(entry));
    }
    for (const auto& [key, group] : groups) {
        split(group, result);
    }
    return result;
}

std::vector<EarnedTime> earnedInTime(const std::vector<BillableEntry>& entries,
                                     const AllowanceLookup& basisOf) {
    Groups groups;
    for (const BillableEntry& entry : entries) {
        const AllowanceBasis basis = basisOf(entry);
        if (basis.scheme != nullptr && isCovered(entry.entry, *basis.scheme)) {
            Group& group = groups[{entry.placement, basis.scheme->id}];
            group.basis = basis;
            group.entries.push_back(entry);
        }
    }
    std::map<std::pair<PlacementId, Date>, EarnedTime> earned;
    for (const auto& [key, group] : groups) {
        for (const Quarter& quarter : receiptOf(group).quarters) {
            if (quarter.inTime == Percentage{}) {
                continue;
            }
            const BillableEntry& entry = group.entries[quarter.piece];
            EarnedTime& day = earned[{entry.placement, entry.entry.day}];
            day = {entry.placement, entry.candidate, entry.week, entry.entry.day,
                   day.millionths + quarter.inTime.units() * quarter.length.count()};
        }
    }
    std::vector<EarnedTime> result;
    for (const auto& [key, day] : earned) {
        result.push_back(day);
    }
    return result;
}

} // namespace werkbalie::domain
