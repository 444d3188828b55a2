// Allowances of a client: who may keep them, the trace they leave, and what a weekly run makes of
// them.
#include "app/administration/allowances.h"
#include "app/administration/week_corrections.h"

#include "domain/administration/allowances/allowance_text.h"
#include "storage/audit_trail.h"
#include "storage/repositories/allowance_repository.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::AllowanceScheme;
using domain::makeDate;
using domain::Minutes;

namespace {

AllowanceScheme schemeFor(domain::ClientId client) {
    const auto bands = domain::parseBands("band Avond: 25 irregular, 18:00-22:00\n"
                                          "band Over: 50 overtime, over 40 a week");
    AllowanceScheme scheme;
    scheme.client = client;
    scheme.name = " Cao Logistiek ";
    scheme.validity.from = makeDate(2026, 1, 1);
    scheme.stacking = bands->stacking;
    scheme.bands = bands->bands;
    return scheme;
}

/// From 14:00 to 22:30 with half an hour of break, Monday to Friday.
domain::Timesheet lateWeek(domain::PlacementId placement) {
    domain::Timesheet sheet;
    sheet.placement = placement;
    sheet.week = kWeek;
    for (int day = 0; day < 5; ++day) {
        domain::TimeEntry entry;
        entry.day = kWeek.monday() + std::chrono::days{day};
        entry.worked = Minutes{480};
        entry.startMinute = 14 * 60;
        entry.endMinute = 22 * 60 + 30;
        entry.breakMinutes = 30;
        entry.source = "manual";
        sheet.entries.push_back(entry);
    }
    return sheet;
}

} // namespace

TEST_CASE("a scheme is kept, changed and removed, and each leaves a trace", "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::BackOffice);
    const auto saved = saveAllowances(desk, schemeFor(week.client));
    REQUIRE(saved);
    CHECK(saved->record.name == "Cao Logistiek");
    CHECK(desk.changes.back().entity == Entity::Allowance);
    CHECK(listAllowances(desk, week.client).value() == std::vector<AllowanceScheme>{saved->record});
    AllowanceScheme changed = saved->record;
    changed.bands.front().surcharge = domain::Percentage::fromUnits(300'000);
    changed.validity.until = makeDate(2027, 1, 1);
    const auto second = saveAllowances(desk, changed);
    REQUIRE(second);
    CHECK(second->record.version == 2);
    const auto late = saveAllowances(desk, saved->record); // by somebody who read version 1
    REQUIRE(late);
    CHECK(late->conflict);
    CHECK(late->record == second->record);
    CHECK(removeAllowances(desk, saved->record)->conflict);
    REQUIRE(removeAllowances(desk, second->record));
    CHECK(listAllowances(desk).value().empty());
    CHECK(removeAllowances(desk, second->record).error().key == "record.missing");
    const auto history = storage::AuditTrail(week.agency.connection())
                             .historyOf("allowance_scheme", saved->record.id.value);
    CHECK(history.size() == 3);
}

TEST_CASE("allowances are kept by who may, once for a day", "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context consultant = week.agency.as(domain::Role::Consultant);
    CHECK(saveAllowances(consultant, schemeFor(week.client)).error().key == "rights.missing");
    Context desk = week.agency.as(domain::Role::BackOffice);
    REQUIRE(saveAllowances(desk, schemeFor(week.client)));
    CHECK(saveAllowances(desk, schemeFor(week.client)).error().key == "allowance.overlaps");
    AllowanceScheme empty = schemeFor(week.client);
    empty.bands.clear();
    CHECK(saveAllowances(desk, empty).error().key == "allowance.no_bands");
    CHECK(listAllowances(consultant).value().size() == 1);
}

TEST_CASE("a weekly run pays and invoices by the bands, and typed hours stay as they were",
          "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const domain::Placement placement = week.place();
    Context desk = week.agency.as(domain::Role::BackOffice);
    REQUIRE(saveAllowances(desk, schemeFor(week.client)));
    domain::Timesheet sheet = lateWeek(placement.id);
    domain::TimeEntry typed;
    typed.day = kWeek.monday() + std::chrono::days{5};
    typed.type = domain::HourType::Overtime;
    typed.payPercentage = domain::Percentage::fromUnits(1'750'000);
    typed.worked = Minutes{120};
    typed.source = "manual";
    sheet.entries.push_back(typed);
    const auto saved = saveWeek(desk, {sheet});
    REQUIRE(saved);
    REQUIRE(saved->saved.size() == 1);
    const domain::TimesheetId id = saved->saved.front().id;
    week.approve(id);

    const auto explained = explainAllowances(desk, placement.id, kWeek);
    REQUIRE(explained);
    REQUIRE(*explained);
    CHECK((*explained)->entries.size() == 5);
    CHECK((*explained)->receipt.worked == Minutes{40 * 60});

    NoProgress silent;
    const auto report = runWeek(desk, kWeek, RunMode::Book, silent);
    REQUIRE(report);
    const auto& lines = report->statements.front().lines;
    REQUIRE(lines.size() == 3);
    // The break lies halfway, at 18:00: three and a half hours of evening on five days.
    CHECK(lines[0].type == domain::HourType::Regular);
    CHECK(lines[0].worked == Minutes{1350});
    CHECK(lines[0].amount == domain::Money::fromCents(36'000));
    CHECK(lines[1].percentage == domain::Percentage::fromUnits(1'750'000));
    CHECK(lines[2].type == domain::HourType::Shift);
    CHECK(lines[2].worked == Minutes{1050});
    CHECK(lines[2].amount == domain::Money::fromCents(35'000));
    CHECK(report->invoices.front().net == domain::Money::fromCents(67'500 + 10'500 + 65'625));
    CHECK(runWeek(desk, kWeek, RunMode::DryRun, silent).error().key == "run.nothing_to_process");
}

TEST_CASE("marked hours are kept, warned of without an allowance, and paid by it", "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const domain::Placement placement = week.place();
    Context desk = week.agency.as(domain::Role::BackOffice);
    domain::Timesheet sheet;
    sheet.placement = placement.id;
    sheet.week = kWeek;
    for (const auto& [day, text] : {std::pair{0, "5"}, {0, "3 #koud"}, {1, "8 #koud"}}) {
        sheet.entries.push_back(domain::typedEntry(domain::parseHours(text).value(),
                                                   kWeek.monday() + std::chrono::days{day},
                                                   domain::Percentage::fromUnits(1'000'000)));
    }
    const auto saved = saveWeek(desk, {sheet});
    REQUIRE(saved);
    const auto& entries = saved->saved.front().entries;
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].marks.isEmpty());
    CHECK(entries[1].marks == domain::WorkMarks{domain::BandKind::Cold});
    const auto unpaid = [](const domain::Findings& findings) {
        return std::ranges::count(findings, std::string("hours.mark_not_paid"),
                                  &domain::Finding::rule);
    };
    CHECK(unpaid(saved->findings.begin()->second) == 2);

    AllowanceScheme scheme = schemeFor(week.client);
    scheme.bands = domain::parseBands("band Koelcel: 10 cold, marked\n").value().bands;
    REQUIRE(saveAllowances(desk, scheme));
    auto again = saved->saved.front();
    again.entries[2].worked = Minutes{420};
    const auto better = saveWeek(desk, {again});
    REQUIRE(better);
    for (const auto& [id, findings] : better->findings) {
        CHECK(unpaid(findings) == 0);
    }
    const domain::TimesheetId id = better->saved.front().id;
    week.approve(id);
    NoProgress silent;
    const auto report = runWeek(desk, kWeek, RunMode::Book, silent);
    REQUIRE(report);
    const auto& lines = report->statements.front().lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].worked == Minutes{300});
    CHECK(lines[1].percentage == domain::Percentage::fromUnits(1'100'000));
    CHECK(lines[1].worked == Minutes{600});

    // What was said to be right keeps its marks, so that the next correction starts from them.
    Context manager = week.agency.as(domain::Role::Manager);
    const auto now = loadCorrectable(manager, id);
    REQUIRE(now);
    WeekCorrection correction{.sheet = id,
                              .version = now->sheet.version,
                              .wanted = now->now,
                              .reason = "ook de rest was in de koelcel"};
    correction.wanted[0].marks = {domain::BandKind::Cold};
    const auto difference = previewCorrection(manager, correction);
    REQUIRE(difference);
    REQUIRE(difference->size() == 2);
    CHECK(difference->at(1).entry.worked == Minutes{300});
    REQUIRE(correctWeek(manager, correction));
    const auto after = loadCorrectable(manager, id);
    REQUIRE(after->now.size() == 3);
    CHECK(std::ranges::all_of(after->now, [](const domain::TimeEntry& entry) {
        return entry.marks == domain::WorkMarks{domain::BandKind::Cold};
    }));
}

TEST_CASE("without a scheme a week is explained by nothing", "[allowances]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const domain::Placement placement = week.place();
    Context desk = week.agency.as(domain::Role::BackOffice);
    const auto none = explainAllowances(desk, placement.id, kWeek);
    REQUIRE(none);
    CHECK_FALSE(*none);
    CHECK(explainAllowances(desk, domain::PlacementId{999}, kWeek).error().key == "record.missing");
}
