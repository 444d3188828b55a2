// The four-fifths rule: exact at its boundary, silent about groups that are too small.
#include "domain/matching/four_fifths.h"

#include "tests/support/catch.h"

#include <vector>

using namespace werkbalie::domain;

TEST_CASE("a share under four fifths of the highest is named, exactly four fifths is not") {
    struct Row {
        int selected;
        ShareOutcome outcome;
        int ratioInTenths;
    };
    for (const Row row : {Row{50, ShareOutcome::Highest, 1000}, Row{49, ShareOutcome::Alike, 980},
                          Row{40, ShareOutcome::Alike, 800}, Row{39, ShareOutcome::Below, 780},
                          Row{0, ShareOutcome::Below, 0}}) {
        CAPTURE(row.selected);
        const std::vector<GroupCount> counts{{"a", 100, 50, 100}, {"b", 100, row.selected, 100}};
        const auto report = fourFifths(counts);
        CHECK(report.comparable);
        CHECK(report.groups[1].outcome == row.outcome);
        CHECK(report.groups[1].ratioInTenths == row.ratioInTenths);
    }
}

TEST_CASE("shares are compared, not numbers") {
    const std::vector<GroupCount> counts{{"small", 20, 10, 20}, {"large", 2000, 700, 2000}};
    const auto report = fourFifths(counts);
    CHECK(report.groups[0].outcome == ShareOutcome::Highest);
    CHECK(report.groups[0].shareInTenths == 500);
    CHECK(report.groups[1].outcome == ShareOutcome::Below);
    CHECK(report.groups[1].ratioInTenths == 700);
}

TEST_CASE("a group of under twenty people is neither judged nor shown") {
    const std::vector<GroupCount> counts{{"a", 100, 50, 100}, {"b", 19, 1, 19}};
    const auto report = fourFifths(counts);
    CHECK_FALSE(report.comparable);
    CHECK(report.groups[1] == GroupShare{.group = "b"});
}

TEST_CASE("many choices over a handful of people say nothing of a group") {
    const std::vector<GroupCount> counts{{"a", 100, 50, 60}, {"b", 100, 10, 19}};
    const auto report = fourFifths(counts);
    CHECK_FALSE(report.comparable);
    CHECK(report.groups[1] == GroupShare{.group = "b"});
}

TEST_CASE("a small group with a high share is not what others are measured by") {
    const std::vector<GroupCount> counts{
        {"tiny", 3, 3, 3}, {"a", 100, 20, 100}, {"b", 100, 20, 100}};
    const auto report = fourFifths(counts);
    CHECK(report.groups[1].outcome == ShareOutcome::Highest);
    CHECK(report.groups[2].outcome == ShareOutcome::Highest);
}

TEST_CASE("when nobody got through there is nothing to compare") {
    const std::vector<GroupCount> counts{{"a", 100, 0, 100}, {"b", 100, 0, 100}};
    CHECK_FALSE(fourFifths(counts).comparable);
    CHECK_FALSE(fourFifths({}).comparable);
}
