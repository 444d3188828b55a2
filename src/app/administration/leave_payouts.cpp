// One line a lot; a payout that was taken back in the same run is not printed.
#include "app/administration/leave_payouts.h"

#include "app/messages.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::LeaveUnit;
using domain::StatementLine;
using domain::WageStatement;
using storage::LeavePayoutRow;

std::string_view labelKey(domain::LeaveKind kind) {
    using K = domain::LeaveKind;
    switch (kind) {
    case K::Statutory:
        return "statement.payout.statutory";
    case K::Extra:
        return "statement.payout.extra";
    case K::Adv:
        return "statement.payout.adv";
    case K::TimeForTime:
        return "statement.payout.time_for_time";
    case K::HolidayAllowance:
        return "statement.payout.holiday_allowance";
    case K::YearEnd:
        return "statement.payout.year_end";
    case K::ChoiceBudget:
        return "statement.payout.choice_budget";
    case K::PublicHoliday:
        return "statement.payout.public_holiday";
    case K::ShortLeave:
        return "statement.payout.short_leave";
    }
    return {};
}

/// "Uitbetaald: wettelijk verlof 2026".
std::string labelOf(const domain::LeaveLot& lot) {
    return messageFor(domain::Refusal{.key = std::string(labelKey(lot.kind)),
                                      .where = {},
                                      .values = {{"year", std::to_string(lot.year)}}});
}

domain::Money moneyFor(const LeavePayoutRow& payout, std::int64_t amount) {
    if (domain::unitOf(payout.lot.kind) == LeaveUnit::Money) {
        return domain::Money::fromCents(amount);
    }
    domain::BillableEntry hours;
    hours.wage = payout.wage;
    hours.entry.worked = domain::Minutes{amount};
    return domain::wageAmount(hours);
}

StatementLine lineOf(const LeavePayoutRow& payout, std::int64_t amount) {
    StatementLine line;
    line.placement = payout.placement;
    line.week = domain::IsoWeek::of(payout.day);
    line.occupation = payout.occupation;
    line.workerName = payout.workerName;
    line.type = domain::HourType::Leave;
    line.percentage = domain::Percentage::fromUnits(1'000'000);
    line.amount = moneyFor(payout, amount);
    line.label = labelOf(payout.lot);
    if (domain::unitOf(payout.lot.kind) == LeaveUnit::Time) {
        line.worked = domain::Minutes{amount};
        line.rate = payout.wage;
    }
    return line;
}

WageStatement& statementOf(const LeavePayoutRow& payout, std::vector<WageStatement>& statements) {
    const auto found = std::ranges::find(statements, payout.candidate, &WageStatement::candidate);
    if (found != statements.end()) {
        return *found;
    }
    WageStatement own;
    own.candidate = payout.candidate;
    own.workerName = payout.workerName;
    const auto place = std::ranges::upper_bound(
        statements, domain::foldText(own.workerName), {},
        [](const WageStatement& each) { return domain::foldText(each.workerName); });
    return *statements.insert(place, std::move(own));
}

bool sameLot(const LeavePayoutRow& a, const LeavePayoutRow& b) {
    return a.candidate == b.candidate && a.lot == b.lot && a.placement == b.placement;
}

} // namespace

std::vector<LeavePayoutRow> waitingPayouts(Context& context, domain::IsoWeek week) {
    return storage::LeavePayoutRepository(context.database.connection()).waiting(week.sunday());
}

void addPayouts(const std::vector<LeavePayoutRow>& payouts,
                std::vector<WageStatement>& statements) {
    for (auto first = payouts.begin(); first != payouts.end(); ++first) {
        const auto same = [&](const LeavePayoutRow& other) { return sameLot(*first, other); };
        if (std::any_of(payouts.begin(), first, same)) {
            continue; // its line is there
        }
        std::int64_t amount = 0;
        for (auto each = first; each != payouts.end(); ++each) {
            amount -= same(*each) ? each->amount : 0;
        }
        if (amount != 0) {
            WageStatement& statement = statementOf(*first, statements);
            statement.lines.push_back(lineOf(*first, amount));
            statement.gross += statement.lines.back().amount;
        }
    }
}

} // namespace werkbalie::app
