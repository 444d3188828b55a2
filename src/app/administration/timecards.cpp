// Gathers what stands on a card: parties, hours under the client's bands, and who approved them.
#include "app/administration/timecards.h"

#include "app/administration/hours_check.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/allowance_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/timecard_facts.h"
#include "storage/repositories/timesheet_repository.h"

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

Timecard cardOf(CardBasis& basis, const storage::WeekGridRow& row, CardAbsence absence) {
    const domain::Placement& placement = row.placement;
    const domain::IsoWeek week = row.sheet.week;
    const storage::TimecardFacts& facts = basis.facts[placement.id];
    const auto* scheme = domain::schemeOn(basis.schemes, placement.client, week.monday());
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
    card.tariff = placement.tariff;
    card.rates = placement.rates;
    const domain::Timesheet sheet = told(row.sheet, absence, card.absence);
    card.hours = domain::cardLines(sheet, scheme,
                                   {.contract = placement.minutesPerWeek, .wage = placement.wage});
    card.corrected = std::ranges::any_of(sheet.entries, &domain::TimeEntry::correction);
    card.approved = isLocked(row.sheet.state);
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
        if (row.sheet.entries.empty() ||
            (query.placement && row.placement.id != *query.placement)) {
            continue;
        }
        if (query.scope == CardScope::Approved && !isLocked(row.sheet.state)) {
            ++open;
            continue;
        }
        Timecard card = cardOf(*basis, row, query.absence);
        if (!card.hours.lines.empty()) {
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
