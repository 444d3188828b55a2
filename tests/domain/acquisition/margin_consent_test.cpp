// Which floor holds, how far a margin is under it, and what a consent covers.
#include "domain/acquisition/tariff/margin_consent.h"

#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

DatedMarginFloor floorOf(std::optional<BranchId> branch, Date from, std::optional<Date> until = {},
                         std::int64_t percent = 10) {
    return {.id = MarginFloorId{from.time_since_epoch().count()},
            .branch = branch,
            .floor = {.ofTariff = Percentage::fromUnits(percent * 10'000)},
            .validity = {.from = from, .until = until}};
}

MarginQuestion question(std::int64_t margin, std::string occupation = "Orderpicker") {
    return {.client = ClientId{7},
            .branch = BranchId{1},
            .occupation = std::move(occupation),
            .day = makeDate(2026, 12, 1),
            .tariff = Money::fromCents(3'000),
            .margin = Money::fromCents(margin)};
}

const Date kYear = makeDate(2026, 1, 1);
const Instant kNow = Instant{makeDate(2026, 12, 1)};

} // namespace

TEST_CASE("the branch's own floor goes before that of the agency, each on its days") {
    const std::vector floors{floorOf({}, kYear, {}, 8),
                             floorOf(BranchId{1}, makeDate(2026, 7, 1), makeDate(2027, 1, 1), 12)};
    CHECK(floorOn(floors, BranchId{1}, makeDate(2026, 6, 30)) == &floors[0]);
    CHECK(floorOn(floors, BranchId{1}, makeDate(2026, 7, 1)) == &floors[1]);
    CHECK(floorOn(floors, BranchId{1}, makeDate(2027, 1, 1)) == &floors[0]);
    CHECK(floorOn(floors, BranchId{2}, makeDate(2026, 7, 1)) == &floors[0]);
    CHECK(floorOn(floors, BranchId{1}, makeDate(2025, 12, 31)) == nullptr);
}

TEST_CASE("a margin under the floor misses the rest, and a higher tariff keeps it") {
    const MarginFloor ten{.ofTariff = Percentage::fromUnits(100'000)};
    CHECK_FALSE(shortfall(question(300), &ten));
    CHECK_FALSE(shortfall(question(0), nullptr));
    const auto found = shortfall(question(250), &ten);
    REQUIRE(found);
    CHECK(found->floor == Money::fromCents(300));
    CHECK(found->missing == Money::fromCents(50));
    // costs 27.50; 30.56 * 90 % = 27.504
    CHECK(found->lowestTariff == Money::fromCents(3'056));
}

TEST_CASE("a floor must say something, in days that no other floor of the branch has") {
    const auto existing = floorOf(BranchId{1}, kYear);
    DatedMarginFloor wanted = floorOf(BranchId{1}, makeDate(2026, 7, 1));
    CHECK(checkDatedFloor(wanted, {existing}).at(0).rule == "margin_floor.overlaps");
    wanted.branch.reset();
    CHECK(checkDatedFloor(wanted, {existing}).empty());
    CHECK(checkDatedFloor(existing, {existing}).empty());
    wanted.floor = {};
    CHECK(checkDatedFloor(wanted, {}).at(0).rule == "margin_floor.empty");
    wanted = floorOf({}, kYear, kYear);
    CHECK(checkDatedFloor(wanted, {}).at(0).rule == "margin_floor.period_upside_down");
    wanted = floorOf({}, kYear, {}, 100);
    CHECK(checkDatedFloor(wanted, {}).at(0).rule == "tariff.margin_floor_out_of_range");
}

TEST_CASE("a consent covers the same function and client, that margin or better, for a year") {
    MarginConsent consent{
        .question = question(200), .state = ConsentState::Granted, .decidedAt = kNow};
    CHECK(covers(consent, question(200), kNow));
    CHECK(covers(consent, question(250, " orderPicker "), kNow));
    CHECK_FALSE(covers(consent, question(199), kNow));
    CHECK_FALSE(covers(consent, question(200, "Inpakker"), kNow));
    MarginQuestion elsewhere = question(200);
    elsewhere.client = ClientId{8};
    CHECK_FALSE(covers(consent, elsewhere, kNow));
    CHECK(covers(consent, question(200), kNow + std::chrono::days{365}));
    CHECK_FALSE(covers(consent, question(200), kNow + std::chrono::days{366}));
    for (const auto state : {ConsentState::Open, ConsentState::Declined}) {
        consent.state = state;
        CHECK_FALSE(covers(consent, question(200), kNow));
    }
}

TEST_CASE("subjects and states read back as they are written") {
    for (const auto subject :
         {MarginSubject::Placement, MarginSubject::Agreement, MarginSubject::Quotation}) {
        CHECK(parseMarginSubject(toText(subject)).value() == subject);
    }
    for (const auto state : {ConsentState::Open, ConsentState::Granted, ConsentState::Declined}) {
        CHECK(parseConsentState(toText(state)).value() == state);
    }
    CHECK_FALSE(parseConsentState("maybe"));
}
