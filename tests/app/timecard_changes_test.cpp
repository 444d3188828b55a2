// A timecard that changes or withdraws an earlier one, before and after the week was processed.
#include "app/recruitment/import_candidates.h"
#include "exchange/setu_timecard.h"

#include "tests/app/second_placement.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

namespace {

/// One interval of 17 November for the assignment.
std::string interval(const std::string& id, const std::string& hours, const std::string& action) {
    const std::string code = action.empty() ? "" : " actionCode=\"" + action + "\"";
    return "<TimeInterval type=\"Regular\" billable=\"true\"" + code +
           "><Id idOwner=\"A\"><IdValue>" + id +
           "</IdValue></Id><StartDateTime>2026-11-17T08:00:00</StartDateTime>"
           "<EndDateTime>2026-11-17T17:00:00</EndDateTime><Duration>" +
           hours + "</Duration></TimeInterval>";
}

std::string card(const domain::Placement& placement, const std::string& intervals) {
    return "<TimeCard xmlns=\"http://ns.hr-xml.org/2007-04-15\"><Id><IdValue>TC7</IdValue></Id>"
           "<ReportedResource><Person><PersonName><FormattedName>Jan van den Berg</FormattedName>"
           "</PersonName></Person></ReportedResource><ReportedTime>"
           "<PeriodStartDate>2026-11-16</PeriodStartDate><PeriodEndDate>2026-11-22</"
           "PeriodEndDate>" +
           intervals +
           "</ReportedTime><AdditionalData><StaffingAdditionalData><ReferenceInformation>"
           "<AssignmentId><IdValue>" +
           std::to_string(placement.id.value) +
           "</IdValue></AssignmentId></ReferenceInformation></StaffingAdditionalData>"
           "</AdditionalData></TimeCard>";
}

HoursReport take(WorkingWeek& week, const std::string& xml) {
    const auto read = exchange::readSetuTimecard(xml, "kaart.xml");
    REQUIRE(read);
    Context office = week.agency.as(domain::Role::BackOffice);
    NoProgress none;
    const auto report = importHours(office, *read, none);
    REQUIRE(report);
    return *report;
}

domain::Timesheet sheetOf(WorkingWeek& week) {
    Context office = week.agency.as(domain::Role::BackOffice);
    return loadWeek(office, {.week = kWeek})->at(0).sheet;
}

std::string firstRule(const HoursReport& report) {
    return report.rows.empty() ? std::string() : report.rows.front().findings.at(0).rule;
}

} // namespace

TEST_CASE("a change comes instead of the earlier line, and undoing puts that back", "[setu]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    REQUIRE(take(week, card(placed, interval("1", "8.00", ""))).accepted == 1);

    const auto changed = take(week, card(placed, interval("1", "6.50", "Change")));
    CHECK(changed.accepted == 1);
    REQUIRE(sheetOf(week).entries.size() == 1);
    CHECK(sheetOf(week).total() == domain::Minutes{390});

    const auto again = take(week, card(placed, interval("1", "7.00", "Change")));
    CHECK(again.accepted == 1);
    CHECK(sheetOf(week).total() == domain::Minutes{420});

    Context office = week.agency.as(domain::Role::BackOffice);
    CHECK(undoImport(office, changed.import).error().key == "import.later_first");
    REQUIRE(undoImport(office, again.import));
    CHECK(sheetOf(week).total() == domain::Minutes{390});
    REQUIRE(undoImport(office, changed.import));
    CHECK(sheetOf(week).total() == domain::Minutes{480});
}

TEST_CASE("a withdrawn line is taken out of the week", "[setu]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    REQUIRE(take(week, card(placed, interval("1", "8.00", ""))).accepted == 1);
    const auto withdrawn = take(week, card(placed, interval("1", "8.00", "Void")));
    CHECK(withdrawn.accepted == 1);
    CHECK(sheetOf(week).entries.empty());
    Context office = week.agency.as(domain::Role::BackOffice);
    REQUIRE(undoImport(office, withdrawn.import));
    CHECK(sheetOf(week).total() == domain::Minutes{480});
}

TEST_CASE("a change that a rule forbids leaves the earlier line where it was", "[setu]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto other = placeBeside(week, placed);
    const auto early = [](const std::string& xml) {
        auto moved = xml;
        for (const auto& [from, to] : {std::pair{"T08:00", "T06:00"}, {"T17:00", "T08:00"}}) {
            moved.replace(moved.find(from), 6, to);
        }
        return moved;
    };
    REQUIRE(take(week, early(card(placed, interval("1", "2.00", "")))).accepted == 1);
    REQUIRE(take(week, card(other, interval("2", "8.00", ""))).accepted == 1);
    const auto report = take(week, card(placed, interval("1", "8.00", "Change")));
    CHECK(firstRule(report) == "hours.double_entry");
    Context office = week.agency.as(domain::Role::BackOffice);
    domain::Minutes total{0};
    for (const auto& row : *loadWeek(office, {.week = kWeek})) {
        total += row.sheet.total();
    }
    CHECK(total == domain::Minutes{600});
}

TEST_CASE("what was never reported cannot be changed", "[setu]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    const auto report = take(week, card(placed, interval("9", "8.00", "Change")));
    CHECK(report.rejected == 1);
    CHECK(firstRule(report) == "hours_file.earlier_unknown");
}

TEST_CASE("after approval or processing the earlier hours stay", "[setu]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const auto placed = week.place();
    REQUIRE(take(week, card(placed, interval("1", "8.00", ""))).accepted == 1);
    week.approve(sheetOf(week).id);
    const std::string action = GENERATE("Change", "Void");
    CHECK(firstRule(take(week, card(placed, interval("1", "6.00", action)))) == "timesheet.locked");
    REQUIRE(week.run());
    const auto report = take(week, card(placed, interval("1", "6.00", action)));
    CHECK(firstRule(report) == "hours_file.earlier_processed"); // a correction is needed
    CHECK(sheetOf(week).total() == domain::Minutes{480});
}
