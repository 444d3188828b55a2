// From approved hours to a gross wage statement and an invoice: sums only, no database.
#include "domain/administration/billing.h"

#include "domain/base/text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWhole = 1'000'000; ///< 100 % in units of Percentage
/// On the wage statement, which is Dutch for everybody.
constexpr std::string_view kSickFloor = "Ziek, aangevuld tot minimumloon (BW 7:629)";

/// Keeps corrections of one kind of hours on one day apart, the older one first; nothing for
/// others.
using CorrectionMark = std::pair<TimeEntryId, std::size_t>;

/// Everything that keeps two entries on separate lines, in the order of printing.
using LineKey =
    std::tuple<std::string, std::int64_t, IsoWeek, PlacementId, HourType, Percentage, HourlyRate,
               bool, std::string, std::optional<AmountUnit>, std::optional<Date>, CorrectionMark>;

enum class Side { Wage, Tariff };

/// What an hour is multiplied by, and how the line calls it.
struct Price {
    HourlyRate rate;
    std::string label = {};
    std::optional<AmountUnit> unit = {}; ///< else an hour
};

Price priceOf(const BillableEntry& entry, Side side) {
    if (entry.pay) {
        return {.rate = side == Side::Wage ? entry.pay->each : entry.pay->charged,
                .label = entry.pay->band,
                .unit = entry.pay->unit};
    }
    if (side == Side::Wage && entry.paidAtLeast) {
        return {.rate = *entry.paidAtLeast, .label = std::string(kSickFloor)};
    }
    if (side == Side::Wage) {
        return {.rate = entry.wage};
    }
    const AgreedRate* agreed = rateOfHour(entry.rates, entry.entry.type, entry.entry.payPercentage);
    if (agreed == nullptr) {
        return {.rate = entry.tariff};
    }
    return {.rate = agreed->tariff, .label = agreed->name};
}

/// Hours that are paid more without a type of their own may stand under three kinds.
bool isOfKind(AllowanceKind kind, HourType type) {
    switch (kind) {
    case AllowanceKind::Overtime:
        return type == HourType::Overtime;
    case AllowanceKind::Shift:
        return type == HourType::Shift;
    case AllowanceKind::Travel:
        return type == HourType::Travel;
    case AllowanceKind::StandBy:
        return type == HourType::StandBy;
    case AllowanceKind::CancelledCall:
        return type == HourType::CancelledCall;
    case AllowanceKind::Irregular:
        return type == HourType::Regular || type == HourType::Shift;
    case AllowanceKind::PublicHoliday:
    case AllowanceKind::Other:
        return type == HourType::Regular;
    }
    return false;
}

/// rate (10^-4 euro) * percentage (10^-6) * minutes, rounded once to cents.
Money amountOf(HourlyRate rate, Percentage percentage, Minutes worked) {
    const Int128 exact = Int128{rate.units()} * percentage.units() * worked.count();
    const Int128 perCent = Int128{100} * kWhole * 60;
    return Money::fromCents(divideRounded(exact, perCent, Rounding::HalfAwayFromZero));
}

Money amountOf(const StatementLine& line) {
    if (line.unit) {
        return amountOf(line.rate, *line.unit, line.quantity);
    }
    const Percentage factor = line.label.empty() ? line.percentage : Percentage::fromUnits(kWhole);
    return amountOf(line.rate, factor, line.worked);
}

/// What is corrected is rounded by itself, as it was shown before it was booked; hours less are not
/// laid off against hours more of another day, or of a later correction of the same one.
std::optional<Date> correctedDay(const TimeEntry& entry) {
    return entry.correction ? std::optional(entry.day) : std::nullopt;
}

std::vector<StatementLine> linesOf(const std::vector<const BillableEntry*>& entries, Side side) {
    std::map<LineKey, StatementLine> lines;
    std::size_t corrections = 0;
    for (const BillableEntry* entry : entries) {
        const Price price = priceOf(*entry, side);
        const LineKey key{foldText(entry->workerName),
                          entry->candidate.value,
                          entry->week,
                          entry->placement,
                          entry->entry.type,
                          entry->entry.payPercentage,
                          price.rate,
                          entry->entry.correction,
                          price.label,
                          price.unit,
                          correctedDay(entry->entry),
                          entry->entry.correction ? CorrectionMark{entry->entry.id, ++corrections}
                                                  : CorrectionMark{}};
        auto& line = lines[key];
        line.placement = entry->placement;
        line.week = entry->week;
        line.occupation = entry->occupation;
        line.workerName = entry->workerName;
        line.type = entry->entry.type;
        line.percentage = entry->entry.payPercentage;
        line.rate = price.rate;
        line.label = price.label;
        line.unit = price.unit;
        line.quantity += entry->pay ? entry->pay->quantity : 0;
        line.correction = entry->entry.correction;
        line.worked += entry->entry.worked;
        line.day = correctedDay(entry->entry);
    }
    std::vector<StatementLine> result;
    for (auto& [key, line] : lines) {
        line.amount = amountOf(line);
        result.push_back(std::move(line));
    }
    return result;
}

Money sumOf(const std::vector<StatementLine>& lines) {
    Money sum;
    for (const StatementLine& line : lines) {
        sum += line.amount;
    }
    return sum;
}

/// Without what the client does not pay for.
std::vector<BillableEntry> invoicedOf(std::span<const BillableEntry> entries) {
    std::vector<BillableEntry> invoiced;
    std::ranges::copy_if(entries, std::back_inserter(invoiced), isInvoiced);
    return invoiced;
}

template <class Key>
std::map<Key, std::vector<const BillableEntry*>> groupBy(std::span<const BillableEntry> entries,
                                                         Key BillableEntry::*member) {
    std::map<Key, std::vector<const BillableEntry*>> groups;
    for (const BillableEntry& entry : entries) {
        groups[entry.*member].push_back(&entry);
    }
    return groups;
}

} // namespace

const AgreedRate* rateOfHour(const std::vector<AgreedRate>& rates, HourType type,
                             Percentage percentage) {
    const bool plain = type == HourType::Regular && percentage == Percentage::fromUnits(kWhole);
    const AgreedRate* found = nullptr;
    for (const AgreedRate& rate : rates) {
        if (plain || !isOfKind(rate.kind, type)) {
            continue;
        }
        if (rate.percentage == percentage) {
            return &rate;
        }
        // A name alone says nothing of hours that have no type of their own.
        if (!rate.percentage && type != HourType::Regular && found == nullptr) {
            found = &rate;
        }
    }
    return found;
}

bool isInvoiced(const BillableEntry& entry) {
    if (entry.pay) {
        return true;
    }
    switch (rulesOf(entry.entry.type).invoicing) {
    case Invoicing::AtTariff:
        return true;
    case Invoicing::WhenAgreed:
        return rateOfHour(entry.rates, entry.entry.type, entry.entry.payPercentage) != nullptr;
    case Invoicing::Never:
        return false;
    }
    return false;
}

std::vector<WageStatement> wageStatements(std::span<const BillableEntry> entries) {
    std::vector<WageStatement> statements;
    for (const auto& [candidate, own] : groupBy(entries, &BillableEntry::candidate)) {
        WageStatement statement;
        statement.candidate = candidate;
        statement.workerName = own.front()->workerName;
        statement.lines = linesOf(own, Side::Wage);
        statement.gross = sumOf(statement.lines);
        statements.push_back(std::move(statement));
    }
    std::ranges::stable_sort(statements, {}, [](const WageStatement& statement) {
        return foldText(statement.workerName);
    });
    return statements;
}

Money wageAmount(const BillableEntry& entry) {
    if (entry.pay) {
        return amountOf(entry.pay->each, entry.pay->unit, entry.pay->quantity);
    }
    const Price price = priceOf(entry, Side::Wage);
    const Percentage factor =
        price.label.empty() ? entry.entry.payPercentage : Percentage::fromUnits(kWhole);
    return amountOf(price.rate, factor, entry.entry.worked);
}

Money invoicedAmount(const BillableEntry& entry) {
    if (!isInvoiced(entry)) {
        return {};
    }
    if (entry.pay) {
        return amountOf(entry.pay->charged, entry.pay->unit, entry.pay->quantity);
    }
    const Price price = priceOf(entry, Side::Tariff);
    const Percentage factor =
        price.label.empty() ? entry.entry.payPercentage : Percentage::fromUnits(kWhole);
    return amountOf(price.rate, factor, entry.entry.worked);
}

std::vector<Invoice> invoices(std::span<const BillableEntry> entries, Percentage vat) {
    std::vector<Invoice> result;
    const auto invoiced = invoicedOf(entries);
    const auto perClient =
        groupBy(std::span<const BillableEntry>(invoiced), &BillableEntry::client);
    for (const auto& [client, own] : perClient) {
        Invoice invoice;
        invoice.client = client;
        invoice.lines = linesOf(own, Side::Tariff);
        invoice.net = sumOf(invoice.lines);
        invoice.vatShifted = own.front()->vatShifted;
        invoice.vatPercentage = invoice.vatShifted ? Percentage{} : vat;
        invoice.vat = percentOf(invoice.net, invoice.vatPercentage, Rounding::HalfAwayFromZero);
        invoice.total = invoice.net + invoice.vat;
        for (const BillableEntry* entry : own) {
            invoice.week = std::max(invoice.week, entry->week);
        }
        result.push_back(std::move(invoice));
    }
    return result;
}

} // namespace werkbalie::domain
