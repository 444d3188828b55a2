// Gathers what stands on a card: parties, hours under the client's bands, and who approved them.
#include "app/administration/timecards.h"

#include "app/administration/allowance_charge.h"
#include "app/administration/hours_check.h"
#include "app/administration/week_terms.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/allowance_repository.h"
#include "storage/repositories/amount_corrections.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/expense_repository.h"
#include "storage/repositories/timecard_facts.h"
#include "storage/repositories/timesheet_repository.h"

#include <algorithm>
#include <map>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using domain::TimesheetState;

domain::ClockTime dutchClock(domain::Instant moment) {
    return domain::clockAt(std::chrono::floor<domain::Minutes>(moment));
}

/// What all cards of a week share, read once.
struct CardBasis {
    domain::Agency agency;
    std::map<domain::BranchId, domain::Branch> branches = {};
    std::map<domain::ClientId, domain::Client> clients = {};
    std::vector<domain::AllowanceScheme> schemes = {};
    std::map<domain::PlacementId, storage::TimecardFacts> facts = {};
    std::map<domain::TimesheetId, domain::ProcessedTerms> terms = {}; ///< of processed weeks
    std::map<domain::PlacementId, std::vector<storage::ExpenseRow>> expenses = {};
    domain::ClockTime now;
};

Result<CardBasis> basisOf(Context& context, domain::IsoWeek week) {
    db::Connection& connection = context.database.connection();
    storage::AgencyRepository agencies(connection);
    auto agency = agencies.load();
    if (!agency) {
        return refuse("record.missing", "agency");
    }
    CardBasis basis{.agency = std::move(*agency), .now = dutchClock(context.clock.now())};
    for (domain::Branch& branch : agencies.branches()) {
        basis.branches.emplace(branch.id, std::move(branch));
    }
    for (domain::Client& client : storage::ClientRepository(connection).all()) {
        basis.clients.emplace(client.id, std::move(client));
    }
    basis.schemes = storage::AllowanceRepository(connection).schemes();
    basis.facts = storage::timecardFacts(connection, week);
    basis.terms = termsOfWeek(context, week);
    for (storage::ExpenseRow& row : storage::ExpenseRepository(connection).rows({.week = week})) {
        basis.expenses[row.expense.placement].push_back(std::move(row));
    }
    return basis;
}

std::optional<CardApproval> approvalOf(const domain::Timesheet& sheet,
                                       const storage::TimecardFacts& facts) {
    if (!isLocked(sheet.state) || !facts.approvedAt) {
        return std::nullopt;
    }
    return CardApproval{.name = facts.approvedBy, .at = dutchClock(*facts.approvedAt)};
}

/// The sheet without the hours that are left out of the card.
domain::Timesheet told(domain::Timesheet sheet, CardAbsence absence, domain::Minutes& leftOut) {
    if (absence == CardAbsence::Told) {
        return sheet;
    }
    std::erase_if(sheet.entries, [&](const domain::TimeEntry& entry) {
        const bool never = domain::rulesOf(entry.type).invoicing == domain::Invoicing::Never;
        leftOut += never ? entry.worked : domain::Minutes{0};
        return never;
    });
    return sheet;
}

/// A processed week goes by what its run kept of it.
domain::ProcessedTerms termsOf(const CardBasis& basis, const storage::WeekGridRow& row,
                               domain::IsoWeek week) {
    if (const auto kept = basis.terms.find(row.sheet.id); kept != basis.terms.end()) {
        return kept->second;
    }
    const domain::Placement& placement = row.placement;
    domain::ProcessedTerms terms{.wage = placement.wage,
                                 .tariff = placement.tariff,
                                 .costPrice = placement.costPrice,
                                 .rates = placement.rates,
                                 .contract = placement.minutesPerWeek};
    if (const auto* scheme = domain::schemeOn(basis.schemes, placement.client, week.monday())) {
        terms.scheme = *scheme;
        terms.charge = domain::chargesApart(*scheme) ? chargeOf(placement.tariffBreakdown)
                                                     : domain::ChargeFactors{};
    }
    return terms;
}

/// What the bands pay over the week with its corrections: as if nothing had been booked before.
std::vector<domain::DayAmount> amountsOf(Context& context, const domain::Timesheet& sheet,
                                         const domain::ProcessedTerms& terms) {
    std::vector<domain::DayAmount> corrected;
    if (sheet.id.isValid()) {
        corrected = storage::AmountCorrections(context.database.connection()).of(sheet.id);
    }
    for (domain::DayAmount& amount : corrected) {
        amount.pay.quantity = -amount.pay.quantity;
    }
    return domain::differenceAmounts({}, corrected, sheet.entries, terms);
}

CardExpense cardExpenseOf(const storage::ExpenseRow& row) {
    const domain::Expense& expense = row.expense;
    CardExpense told{.id = expense.id,
                     .day = expense.day,
                     .kind = expense.kind,
                     .each = expense.rate,
                     .quantity = expense.quantity,
                     .description = expense.description,
                     .billed = row.charged,
                     .settled = expense.state == domain::ExpenseState::Processed};
    const domain::Money claimed = domain::claimedAmount(expense);
    if (domain::rulesOf(expense.kind).measure == domain::ExpenseMeasure::Receipt ||
        domain::measuredAmount(told.each, told.quantity) != claimed) {
        told.each = domain::HourlyRate::fromUnits(claimed.cents() * 100);
        told.quantity = domain::kOneUnit;
    }
    return told;
}

void addExpenses(Timecard& card, const std::vector<storage::ExpenseRow>& rows,
                 const TimecardQuery& query) {
    for (const storage::ExpenseRow& row : rows) {
        const auto state = row.expense.state;
        const bool isOpen = state == domain::ExpenseState::Open;
        if (state == domain::ExpenseState::Refused ||
            (isOpen && query.scope == CardScope::Approved)) {
            continue;
        }
        if (!row.charged && query.absence == CardAbsence::LeftOut) {
            card.expensesLeftOut += domain::claimedAmount(row.expense);
            continue;
        }
        card.expenses.push_back(cardExpenseOf(row));
    }
    std::ranges::stable_sort(card.expenses, {}, &CardExpense::day);
}

Timecard cardOf(Context& context, CardBasis& basis, const storage::WeekGridRow& row,
                const TimecardQuery& query) {
    const domain::Placement& placement = row.placement;
    const domain::IsoWeek week = query.week;
    const storage::TimecardFacts& facts = basis.facts[placement.id];
    const domain::ProcessedTerms terms = termsOf(basis, row, week);
    Timecard card;
    card.week = week;
    card.placement = placement.id;
    card.assignmentId =
        placement.externalId.empty() ? std::to_string(placement.id.value) : placement.externalId;
    card.worker = placement.candidate;
    card.workerName = facts.worker;
    card.agency = basis.agency;
    card.branch = basis.branches[placement.branch];
    card.client = basis.clients[placement.client];
    card.tariff = terms.tariff;
    card.rates = terms.rates;
    domain::Timesheet sheet = told(row.sheet, query.absence, card.absence);
    sheet.week = week;
    card.hours = domain::cardLines(sheet, terms.scheme ? &*terms.scheme : nullptr,
                                   {.contract = terms.contract, .wage = terms.wage});
    card.allowances = amountsOf(context, sheet, terms);
    addExpenses(card, basis.expenses[placement.id], query);
    card.corrected = std::ranges::any_of(sheet.entries, &domain::TimeEntry::correction);
    // Expenses alone: those of an approved card are, each by itself.
    card.approved = isLocked(row.sheet.state) ||
                    (row.sheet.entries.empty() && query.scope == CardScope::Approved);
    card.approval = approvalOf(row.sheet, facts);
    card.writtenAt = basis.now;
    return card;
}

} // namespace

std::string Timecard::documentId() const {
    return std::to_string(placement.value) + "-" + week.toString();
}

bool Timecard::isBilled(const domain::CardLine& line) const {
    switch (domain::rulesOf(line.type).invoicing) {
    case domain::Invoicing::AtTariff:
        return true;
    case domain::Invoicing::WhenAgreed:
        return domain::rateOfHour(rates, line.type, line.percentage) != nullptr;
    case domain::Invoicing::Never:
        break;
    }
    return false;
}

domain::HourlyRate Timecard::billedRate(const domain::CardLine& line) const {
    const domain::AgreedRate* agreed = domain::rateOfHour(rates, line.type, line.percentage);
    return agreed != nullptr
               ? agreed->tariff
               : domain::percentOf(tariff, line.percentage, domain::Rounding::HalfAwayFromZero);
}

Result<std::vector<Timecard>> loadTimecards(Context& context, const TimecardQuery& query) {
    for (const auto right : {domain::Right::ViewHours, domain::Right::Export}) {
        if (const auto allowed = requireRight(context, right); !allowed) {
            return tl::unexpected(allowed.error());
        }
    }
    const db::Transaction snapshot(context.database.connection(), db::Transaction::Mode::Read);
    auto basis = basisOf(context, query.week);
    if (!basis) {
        return tl::unexpected(basis.error());
    }
    std::vector<Timecard> cards;
    std::size_t open = 0;
    for (const auto& row : storage::TimesheetRepository(context.database.connection())
                               .week({.week = query.week, .client = query.client})) {
        if (query.placement && row.placement.id != *query.placement) {
            continue;
        }
        const bool isOpen = !row.sheet.entries.empty() && !isLocked(row.sheet.state);
        if (isOpen && query.scope == CardScope::Approved) {
            ++open;
            continue;
        }
        Timecard card = cardOf(context, *basis, row, query);
        if (!card.hours.lines.empty() || !card.expenses.empty()) {
            cards.push_back(std::move(card));
        }
    }
    if (cards.empty()) {
        return refuse(open == 0 ? "timecards.none" : "timecards.only_open", "week",
                      {{"week", query.week.toString()}, {"open", std::to_string(open)}});
    }
    return cards;
}

} // namespace werkbalie::app
