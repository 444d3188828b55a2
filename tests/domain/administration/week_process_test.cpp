// Expected hours, acceptance of warnings, two clerks in one week, and corrections under old terms.
#include "domain/administration/week/acceptance.h"
#include "domain/administration/week/cell_conflicts.h"
#include "domain/administration/week/difference_lines.h"
#include "domain/administration/week/expected_hours.h"
#include "domain/administration/week/hours_proof.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

constexpr auto kWhole = Percentage::fromUnits(1'000'000);
const IsoWeek kWeek = IsoWeek::make(2026, 48).value();

TimeEntry cell(int weekday, const char* text) {
    return typedEntry(parseHours(text).value(), kWeek.monday() + std::chrono::days{weekday},
                      kWhole);
}

Timesheet sheetOf(std::vector<TimeEntry> entries) {
    Timesheet sheet;
    sheet.placement = PlacementId{7};
    sheet.week = kWeek;
    sheet.entries = std::move(entries);
    return sheet;
}

Timesheet anySheet() {
    std::vector<TimeEntry> entries;
    for (int day = 0; day < 7; ++day) {
        if (*rc::gen::arbitrary<bool>()) {
            entries.push_back(cell(day, *rc::gen::element("4", "8", "v8", "9-17/30")));
        }
    }
    return sheetOf(std::move(entries));
}

Minutes paidMinutes(const std::vector<TimeEntry>& lines) {
    Minutes sum{0};
    for (const TimeEntry& line : lines) {
        sum += line.worked;
    }
    return sum;
}

/// 150 % on top after eight hours a day.
AllowanceScheme overtimeAfterEight(int surcharge) {
    AllowanceScheme scheme;
    AllowanceBand band;
    band.name = "Overwerk";
    band.kind = BandKind::Overtime;
    band.surcharge = Percentage::fromUnits(surcharge);
    band.norm = BandNorm::Day;
    band.after = Minutes{480};
    scheme.bands = {band};
    return scheme;
}

} // namespace

TEST_CASE("agreed hours lie on the working days of the placement", "[hours-process]") {
    const ExpectedHours agreed{.placementDays = {makeDate(2026, 11, 25), std::nullopt},
                               .agreed = Minutes{2401}};
    const DayMinutes days = expectedDays(agreed, kWeek);
    CHECK(days == DayMinutes{Minutes{0}, Minutes{0}, Minutes{480}, Minutes{480}, Minutes{480},
                             Minutes{0}, Minutes{0}});
    const DayMinutes full = expectedDays(
        {.placementDays = {makeDate(2026, 1, 1), std::nullopt}, .agreed = Minutes{2401}}, kWeek);
    CHECK(full[0] == Minutes{481}); // no minute of the agreement is lost
    CHECK(sumOf(full) == Minutes{2401});
}

TEST_CASE("nobody is missed on a public holiday that is a day off", "[hours-process]") {
    const DayMinutes christmas = expectedDays(
        {.placementDays = {makeDate(2026, 1, 1), makeDate(2027, 6, 1)}, .agreed = Minutes{2400}},
        IsoWeek::of(makeDate(2026, 12, 25))); // a Friday
    CHECK(christmas == DayMinutes{Minutes{480}, Minutes{480}, Minutes{480}, Minutes{480},
                                  Minutes{0}, Minutes{0}, Minutes{0}});
}

TEST_CASE("a roster goes before the agreement", "[hours-process]") {
    const DayMinutes roster{Minutes{540}, Minutes{0},   Minutes{0}, Minutes{0},
                            Minutes{0},   Minutes{360}, Minutes{0}};
    const DayMinutes days =
        expectedDays({.placementDays = {makeDate(2026, 1, 1), makeDate(2026, 11, 28)},
                      .agreed = Minutes{2400},
                      .planned = roster},
                     kWeek);
    CHECK(days[0] == Minutes{540});
    CHECK(days[5] == Minutes{0}); // Saturday 28 November lies behind the placement
}

TEST_CASE("a day without any hours is missing, a day of leave is not", "[hours-process]") {
    const DayMinutes expected = expectedDays(
        {.placementDays = {makeDate(2026, 1, 1), std::nullopt}, .agreed = Minutes{2400}}, kWeek);
    const auto complete = completenessOf(
        sheetOf({cell(0, "8"), cell(1, "v8"), cell(3, "w8"), cell(4, "6")}), expected);
    CHECK(complete.missingDays ==
          std::vector<Date>{makeDate(2026, 11, 25), makeDate(2026, 11, 26)});
    CHECK(complete.entered == Minutes{22 * 60}); // stand-by is no day's work
    CHECK_FALSE(complete.isComplete());
    CHECK(completenessOf(sheetOf({}), expected).isEmpty());
}

TEST_CASE("an accepted warning is asked again when its hours change", "[hours-process]") {
    const Timesheet sheet = sheetOf({cell(0, "13"), cell(1, "8")});
    const Findings findings = checkTimesheet(sheet);
    REQUIRE(findings.size() == 1);
    const Acceptance accepted{.rule = findings[0].rule,
                              .where = findings[0].where,
                              .mark = acceptanceMark(findings[0], sheet),
                              .reason = "brand bij de klant"};
    const auto accept = std::span(&accepted, 1);
    CHECK(judged(findings, sheet, accept).front().accepted == accepted);

    const Timesheet otherDay = sheetOf({cell(0, "13"), cell(1, "7")});
    CHECK(judged(checkTimesheet(otherDay), otherDay, accept).front().accepted);
    const Timesheet sameDay = sheetOf({cell(0, "13:30"), cell(1, "8")});
    CHECK_FALSE(judged(checkTimesheet(sameDay), sameDay, accept).front().accepted);
    const Timesheet otherTimes = sheetOf({cell(0, "6-19"), cell(1, "8")});
    CHECK_FALSE(judged(checkTimesheet(otherTimes), otherTimes, accept).front().accepted);
}

TEST_CASE("what blocks cannot be accepted, and a reason is asked", "[hours-process]") {
    const Finding blocking{.rule = "overlap", .severity = Severity::Blocking, .where = ""};
    const Finding warning{.rule = "shift_too_long", .severity = Severity::Warning, .where = ""};
    CHECK(mayAccept(blocking, "toch").error().key == "finding.not_acceptable");
    CHECK(mayAccept(warning, "  ").error().key == "finding.reason_missing");
    CHECK(mayAccept(warning, "eenmalig"));
}

TEST_CASE("a proof says who approved, when, and by what", "[hours-process]") {
    const Date today = makeDate(2026, 11, 24);
    HoursProof proof{.kind = ProofKind::Email,
                     .reference = "Akkoord week 47",
                     .approvedOn = makeDate(2026, 11, 23),
                     .approvedBy = "M. de Wit"};
    CHECK(checkProof(proof, today).empty());
    proof.reference = " ";
    CHECK(checkProof(proof, today).front().rule == "proof.reference_missing");
    proof.kind = ProofKind::SignedPaper;
    CHECK(checkProof(proof, today).empty()); // a sheet of paper need not have a number
    proof.approvedOn = makeDate(2026, 11, 25);
    CHECK(checkProof(proof, today).front().rule == "proof.date_in_future");
    proof = {.approvedOn = today, .approvedBy = "", .attachmentHash = "abc"};
    CHECK(checkProof(proof, today).size() == 2);
    CHECK(checkProof(agencyProof("R. Smit", today), today).empty()); // no paper, but a name
    CHECK(checkProof(agencyProof("", today), today).front().rule == "proof.approver_missing");
    for (const auto kind : {ProofKind::SignedPaper, ProofKind::PortalFile, ProofKind::Email}) {
        CHECK(checkProofClients(kind, 1).empty());
        const auto many = checkProofClients(kind, 3);
        REQUIRE(many.size() == 1);
        CHECK(many.front().severity == Severity::Blocking);
        CHECK(many.front().rule == "proof.many_clients");
        CHECK(many.front().values == MessageValues{{"count", "3"}});
    }
    CHECK(checkProofClients(ProofKind::Agency, 3).empty()); // nobody at a client said anything
    CHECK(parseProofKind("agency").value() == ProofKind::Agency);
}

TEST_CASE("two clerks: cells that only one of them changed are joined", "[cell-conflicts]") {
    const Timesheet base = sheetOf({cell(0, "8"), cell(1, "8"), cell(2, "8")});
    const Timesheet mine = sheetOf({cell(0, "7"), cell(1, "8"), cell(2, "v8")});
    const Timesheet theirs = sheetOf({cell(0, "6"), cell(1, "9"), cell(2, "8")});
    const auto conflicts = cellConflicts(mine, base, theirs);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].day == kWeek.monday());
    CHECK(conflicts[0].mine.front().worked == Minutes{420});
    CHECK(conflicts[0].theirs.front().worked == Minutes{360});
    const Timesheet both = joined(mine, base, theirs);
    CHECK(both.totalOn(kWeek.monday()) == Minutes{360}); // theirs stays until somebody decides
    CHECK(both.totalOn(kWeek.monday() + std::chrono::days{1}) == Minutes{540});
    REQUIRE(both.entries.size() == 3);
    CHECK(both.entries[2].type == HourType::Leave);
}

TEST_CASE("the same change twice is no conflict; an emptied cell against a changed one is",
          "[cell-conflicts]") {
    const Timesheet base = sheetOf({cell(0, "8")});
    CHECK(cellConflicts(sheetOf({cell(0, "7")}), base, sheetOf({cell(0, "7")})).empty());
    const auto conflicts = cellConflicts(sheetOf({}), base, sheetOf({cell(0, "9")}));
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].mine.empty());
    // Hours of another percentage are another cell: both clerks keep theirs.
    const auto evening = sheetOf({cell(0, "8"), cell(0, "o2@125")});
    const auto night = sheetOf({cell(0, "8"), cell(0, "o1@150")});
    CHECK(cellConflicts(evening, base, night).empty());
    CHECK(joined(evening, base, night).total() == Minutes{660});
}

TEST_CASE("cold and ordinary hours of a day are cells of their own", "[week]") {
    const auto base = sheetOf({cell(0, "8")});
    const auto mine = sheetOf({cell(0, "5"), cell(0, "3 #koud")});
    const auto theirs = sheetOf({cell(0, "7")});
    const auto conflicts = cellConflicts(mine, base, theirs);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].marks.isEmpty());
    const auto both = joined(mine, base, theirs);
    REQUIRE(both.entries.size() == 2);
    CHECK(both.total() == Minutes{10 * 60}); // seven of the other, three of mine in the cold
}

TEST_CASE("joining loses nothing that only one clerk changed", "[cell-conflicts]") {
    CHECK(rc::check([] {
        const Timesheet base = anySheet();
        const Timesheet mine = anySheet();
        RC_ASSERT(cellConflicts(mine, base, base).empty());
        RC_ASSERT(cellConflicts(base, base, mine).empty());
        const Timesheet joinedMine = joined(mine, base, base);
        RC_ASSERT(cellConflicts(mine, base, joinedMine).empty());
        RC_ASSERT(joinedMine.total() == mine.total());
        RC_ASSERT(joined(base, base, mine).total() == mine.total());
    }));
}

TEST_CASE("a correction is the difference of two weeks under the same terms", "[difference]") {
    const ProcessedTerms terms{.wage = HourlyRate::fromUnits(160'000),
                               .tariff = HourlyRate::fromUnits(300'000),
                               .costPrice = HourlyRate::fromUnits(250'000)};
    const auto lines =
        differenceLines({cell(0, "8"), cell(1, "8")}, {cell(0, "7"), cell(1, "v8")}, terms);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].worked == Minutes{-60});
    CHECK(lines[0].correction);
    CHECK(lines[1].type == HourType::Regular);
    CHECK(lines[1].worked == Minutes{-480});
    CHECK(lines[2].type == HourType::Leave);
    CHECK(lines[2].worked == Minutes{480});
    CHECK(differenceLines({cell(0, "8")}, {cell(0, "8")}, terms).empty());
}

TEST_CASE("a correction keeps the allowances that the week was paid by", "[difference]") {
    const std::vector<TimeEntry> stored{cell(0, "8")};
    const std::vector<TimeEntry> wanted{cell(0, "10")};
    ProcessedTerms terms;
    terms.scheme = overtimeAfterEight(500'000);
    const auto old = differenceLines(stored, wanted, terms);
    REQUIRE(old.size() == 1);
    CHECK(old[0].type == HourType::Overtime);
    CHECK(old[0].payPercentage == Percentage::fromUnits(1'500'000));
    CHECK(old[0].worked == Minutes{120});
}

TEST_CASE("corrections add up: in steps or at once", "[difference]") {
    CHECK(rc::check([] {
        ProcessedTerms terms;
        terms.scheme = overtimeAfterEight(250'000);
        const auto first = anySheet().entries;
        const auto second = anySheet().entries;
        std::vector<TimeEntry> stored = first;
        const auto step = differenceLines(stored, second, terms);
        stored.insert(stored.end(), step.begin(), step.end());
        RC_ASSERT(differenceLines(stored, second, terms).empty());
        const auto back = differenceLines(stored, first, terms);
        RC_ASSERT(paidMinutes(back) == -paidMinutes(step));
    }));
}
