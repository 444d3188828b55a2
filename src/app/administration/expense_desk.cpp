// Gathers what the rules of expenses look at.
#include "app/administration/expense_desk.h"

#include "app/administration/hours_locks.h"
#include "app/administration/tariff_record.h"
#include "app/json_text.h"
#include "domain/acquisition/terms/employment_terms.h"
#include "domain/base/text.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/terms_repository.h"
#include "storage/repositories/timesheet_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::ExpenseAgreement;
using domain::ExpenseKind;
using domain::refuse;
using domain::Result;
using domain::TermsItem;
using domain::TermsUnit;

/// A tariff that holds an amount an hour for travel: the client pays for it already.
bool holdsTravel(const domain::Placement& placement) {
    const auto input = tariffInputOf(placement.tariffBreakdown);
    return input && std::ranges::any_of(input->expenses, [](const domain::ExpenseTerms& each) {
               const std::string name = domain::foldText(each.name);
               return name.find("reis") != std::string::npos ||
                      name.find("travel") != std::string::npos;
           });
}

std::vector<ExpenseAgreement> ratesOf(const domain::EmploymentTerms* terms,
                                      domain::PlacementId placement) {
    std::vector<ExpenseAgreement> rates;
    if (terms == nullptr) {
        return rates;
    }
    const auto add = [&](const TermsItem& item, ExpenseKind kind) {
        rates.push_back({.placement = placement,
                         .kind = kind,
                         .rate = domain::HourlyRate::fromUnits(item.value)});
    };
    for (const TermsItem& item : terms->items) {
        if (item.value <= 0) {
            continue;
        }
        if (item.kind == domain::TermsItemKind::TravelExpenses &&
            item.unit == TermsUnit::EuroPerKilometre) {
            add(item, ExpenseKind::Commute);
            add(item, ExpenseKind::BusinessTravel);
        } else if (item.kind == domain::TermsItemKind::HomeWorking &&
                   item.unit == TermsUnit::EuroPerDay) {
            add(item, ExpenseKind::HomeWorking);
        }
    }
    return rates;
}

const ExpenseAgreement* ofKind(const std::vector<ExpenseAgreement>& agreements, ExpenseKind kind) {
    const auto found = std::ranges::find(agreements, kind, &ExpenseAgreement::kind);
    return found == agreements.end() ? nullptr : &*found;
}

std::string jsonOf(const domain::Expense& expense) {
    return JsonObject()
        .add("placement", expense.placement.value)
        .add("week", expense.week.toString())
        .add("day", expense.day)
        .add("kind", toText(expense.kind))
        .add("treatment", toText(expense.treatment))
        .add("quantity", expense.quantity)
        .add("rate", expense.rate.units())
        .add("amount", expense.amount.cents())
        .add("description", expense.description)
        .add("state", toText(expense.state))
        .add("reason", expense.reason)
        .add("counters", expense.counters ? std::optional(expense.counters->value) : std::nullopt)
        .text();
}

} // namespace

Result<ExpenseDesk> expenseDeskOf(Context& context, domain::PlacementId id, domain::Date day) {
    db::Connection& connection = context.database.connection();
    storage::PlacementRepository placements(connection);
    const auto placement = placements.find(id);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    ExpenseDesk desk;
    desk.placement = id;
    desk.period = placement->period;
    desk.parameters = context.parameters;
    for (const auto& row : placements.rows({.candidate = placement->candidate})) {
        if (row.id == id) {
            desk.workerName = row.workerName;
            desk.clientName = row.clientName;
        }
    }
    storage::ExpenseRepository expenses(connection);
    desk.others = expenses.ofCandidate(placement->candidate);
    desk.agreements = expenses.agreements(id);
    const auto terms = storage::TermsRepository(connection).ofClient(placement->client);
    desk.clientRates = ratesOf(domain::termsOn(terms, placement->occupation, day), id);
    desk.travelInTariff = holdsTravel(*placement);
    return desk;
}

Result<ExpenseDesk> loadExpenseDesk(Context& context, domain::PlacementId placement,
                                    domain::Date day) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return expenseDeskOf(context, placement, day);
}

std::optional<domain::HourlyRate> agreedRate(const ExpenseDesk& desk, ExpenseKind kind,
                                             domain::Date day) {
    if (const auto* own = ofKind(desk.agreements, kind); own != nullptr && own->rate) {
        return own->rate;
    }
    if (const auto* client = ofKind(desk.clientRates, kind)) {
        return client->rate;
    }
    const std::string_view key = domain::rulesOf(kind).parameter;
    if (key.empty()) {
        return std::nullopt;
    }
    const auto limit = desk.parameters.at(key, day);
    return limit ? std::optional((*limit)->hourlyRate()) : std::nullopt;
}

domain::ExpenseContext contextOf(const ExpenseDesk& desk, const domain::Expense& expense,
                                 std::size_t receipts) {
    const auto* agreement = ofKind(desk.agreements, expense.kind);
    return {.expense = expense,
            .placement = desk.period,
            .others = desk.others,
            .receipts = receipts,
            .inTariff = desk.travelInTariff,
            .charged = agreement != nullptr && agreement->charged};
}

domain::Findings judgeExpense(const ExpenseDesk& desk, const domain::Expense& expense,
                              std::size_t receipts) {
    return domain::checkExpense(contextOf(desk, expense, receipts), desk.parameters);
}

Result<void> mayTouchExpense(Context& context, const domain::Expense& expense) {
    if (expense.state == domain::ExpenseState::Processed) {
        return refuse("expense.processed", "state", {{"week", expense.week.toString()}});
    }
    const auto placement =
        storage::PlacementRepository(context.database.connection()).find(expense.placement);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    return HoursLocks(context).mayWrite(expense.week, placement->client);
}

Result<void> mayChangeExpense(Context& context, const domain::Expense& expense) {
    if (auto open = mayTouchExpense(context, expense); !open) {
        return open;
    }
    const auto sheet = storage::TimesheetRepository(context.database.connection())
                           .findFor(expense.placement, expense.week);
    if (sheet && sheet->state == domain::TimesheetState::Processed) {
        return refuse("expense.week_processed", "week", {{"week", expense.week.toString()}});
    }
    return {};
}

void noteExpense(UnitOfWork& work, std::string_view action,
                 const std::optional<domain::Expense>& before,
                 const std::optional<domain::Expense>& after) {
    const domain::ExpenseId id = after ? after->id : before->id;
    work.audit({.action = std::string(action),
                .entity = "expense",
                .entityId = id.value,
                .oldValue = before ? jsonOf(*before) : std::string(),
                .newValue = after ? jsonOf(*after) : std::string()});
    work.changed(Entity::Expense, id.value);
}

} // namespace werkbalie::app
