// Shifts and work permission: read back as written, and what is told about a permit.
#include "domain/people/candidate.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

std::vector<std::string> rules(const WorkPermission& permission) {
    Candidate candidate;
    candidate.person.name.last = "Vos";
    candidate.workPermission = permission;
    std::vector<std::string> found;
    for (const Finding& finding : checkCandidate(candidate, makeDate(2026, 11, 24))) {
        CHECK(finding.severity == Severity::Warning);
        found.push_back(finding.rule);
    }
    return found;
}

} // namespace

TEST_CASE("every set of shifts is read back as it was written", "[people]") {
    for (ShiftSet shifts = 0; shifts <= WorkShift::kAll; ++shifts) {
        CHECK(parseShifts(shiftsText(shifts)) == shifts);
    }
    CHECK(shiftsText(WorkShift::kDay | WorkShift::kNight) == "day night");
    CHECK(parseShifts("ochtend").error().key == "shift.unknown");
}

TEST_CASE("a permit without a last day, or past it, is told and blocks nothing", "[people]") {
    using Kind = WorkPermissionKind;
    CHECK(rules({Kind::NotAsked}).empty());
    CHECK(rules({Kind::NotNeeded}).empty());
    CHECK(rules({Kind::Permit}) == std::vector<std::string>{"work_permit_without_day"});
    CHECK(rules({Kind::Permit, makeDate(2026, 11, 23)}) ==
          std::vector<std::string>{"work_permit_expired"});
    CHECK(rules({Kind::Permit, makeDate(2026, 11, 24)}).empty());
    for (const Kind kind : {Kind::NotAsked, Kind::NotNeeded, Kind::Permit}) {
        CHECK(parseWorkPermissionKind(toText(kind)) == kind);
    }
}
