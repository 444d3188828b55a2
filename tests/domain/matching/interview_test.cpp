// Slots, collisions and what an appointment must hold.
#include "domain/matching/interview/interview.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {
Instant at(std::string_view text) {
    return parseIsoInstant(text).value();
}
Interview interview(std::string_view start, int minutes = 45) {
    return {.startsAt = at(start), .minutes = minutes, .place = "Havenkade 12"};
}
} // namespace

TEST_CASE("slots follow each other with a pause, over the clock change by time that passes",
          "[interview]") {
    const auto slots = slotsFrom({.first = {makeDate(2026, 12, 1), 570}, .minutes = 45}, 3);
    REQUIRE(slots);
    CHECK(*slots == std::vector<Instant>{at("2026-12-01T08:30:00Z"), at("2026-12-01T09:30:00Z"),
                                         at("2026-12-01T10:30:00Z")});
    CHECK(slotsFrom({.first = {makeDate(2026, 12, 1), 570}}, 0)->empty());
    // 01:30 in winter, then 03:00 in summer: half an hour later.
    const auto night =
        slotsFrom({.first = {makeDate(2026, 3, 29), 90}, .minutes = 30, .pause = 0}, 2);
    REQUIRE(night);
    CHECK(dutchTime((*night)[1]) == DutchTime{makeDate(2026, 3, 29), 180});
    const auto none = slotsFrom({.first = {makeDate(2026, 3, 29), 150}}, 1);
    REQUIRE_FALSE(none);
    CHECK(none.error().key == "time.does_not_exist");
}

TEST_CASE("two talks collide when they share a minute", "[interview]") {
    const auto first = interview("2026-12-01T08:30:00Z");
    CHECK(overlaps(first, first));
    CHECK(overlaps(first, interview("2026-12-01T09:14:00Z")));
    CHECK_FALSE(overlaps(first, interview("2026-12-01T09:15:00Z")));
    CHECK_FALSE(overlaps(first, interview("2026-12-01T07:45:00Z")));
    CHECK(overlaps(first, interview("2026-12-01T07:46:00Z")));
}

TEST_CASE("an appointment needs a length and a place or a link", "[interview]") {
    const Instant now = at("2026-11-26T10:00:00Z");
    const auto rules = [&](const Interview& wanted) {
        std::vector<std::string> found;
        for (const auto& finding : checkInterview(wanted, now)) {
            found.push_back(finding.rule);
        }
        return found;
    };
    auto wanted = interview("2026-12-01T08:30:00Z");
    CHECK(rules(wanted).empty());
    wanted.place = "  ";
    CHECK(rules(wanted) == std::vector<std::string>{"interview.place_missing"});
    wanted.link = "https://meet.example.nl/1";
    CHECK(rules(wanted).empty());
    for (const int minutes : {0, 9, 481}) {
        wanted.minutes = minutes;
        CHECK(rules(wanted) == std::vector<std::string>{"interview.length_out_of_range"});
    }
    wanted = interview("2026-11-26T09:59:00Z");
    CHECK(rules(wanted) == std::vector<std::string>{"interview.in_the_past"});
    CHECK_FALSE(hasBlocking(checkInterview(wanted, now)));
    wanted.state = InterviewState::Held;
    CHECK(rules(wanted).empty());
    wanted.tips = std::string(4001, 'x');
    CHECK(rules(wanted) == std::vector<std::string>{"presentation.text_too_long"});
}
