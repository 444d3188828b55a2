// Reporting periods as people write them, and the words of results and contact moments.
#include "domain/guidance/contact_moment.h"
#include "domain/results/results.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

void checkPeriod(std::string_view text, Date from, Date until) {
    INFO(text);
    const auto period = parseReportPeriod(text);
    REQUIRE(period);
    CHECK(period->key == text);
    CHECK(period->days == DateRange{.from = from, .until = until});
}

} // namespace

TEST_CASE("a period is a week, a month or a quarter", "[results]") {
    checkPeriod("2026-W47", makeDate(2026, 11, 16), makeDate(2026, 11, 23));
    checkPeriod("2026-W53", makeDate(2026, 12, 28), makeDate(2027, 1, 4));
    checkPeriod("2026-02", makeDate(2026, 2, 1), makeDate(2026, 3, 1));
    checkPeriod("2026-12", makeDate(2026, 12, 1), makeDate(2027, 1, 1));
    checkPeriod("2026-Q1", makeDate(2026, 1, 1), makeDate(2026, 4, 1));
    checkPeriod("2026-Q4", makeDate(2026, 10, 1), makeDate(2027, 1, 1));
}

TEST_CASE("what is no period is refused", "[results]") {
    for (const char* text : {"", "2026", "2026-", "2026-13", "2026-00", "2026-Q5", "2026-Q0",
                             "2026-1", "26-11", "2026-011", "2026-Q", "2026-Q12", "november"}) {
        INFO(text);
        CHECK_FALSE(parseReportPeriod(text));
    }
    CHECK(parseReportPeriod("2025-W53").error().key == "week.not_a_week");
}

TEST_CASE("every word of results and contact moments is read back", "[results]") {
    for (int i = 0; i <= static_cast<int>(ResultMeasure::Margin); ++i) {
        const auto measure = static_cast<ResultMeasure>(i);
        CHECK(parseResultMeasure(toText(measure)) == measure);
    }
    for (int i = 0; i <= static_cast<int>(ContactKind::Note); ++i) {
        const auto kind = static_cast<ContactKind>(i);
        CHECK(parseContactKind(toText(kind)) == kind);
    }
    for (int i = 0; i <= static_cast<int>(SubjectKind::Client); ++i) {
        const auto kind = static_cast<SubjectKind>(i);
        CHECK(parseSubjectKind(toText(kind)) == kind);
    }
}
