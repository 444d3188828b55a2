// The leave ledger on both databases: lines stay as they were booked, and totals follow them.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/integrity.h"
#include "storage/repositories/leave_repository.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::storage;

namespace {

const LeaveLot kThisYear{LeaveKind::Statutory, 2026, makeDate(2027, 7, 1)};
const LeaveLot kMoney{LeaveKind::HolidayAllowance, 2026, kNeverExpires};

LeaveLine lineOf(CandidateId candidate, const LeaveLot& lot, Date date, std::int64_t amount) {
    LeaveLine line;
    line.candidate = candidate;
    line.lot = lot;
    line.date = date;
    line.amount = amount;
    line.exact = amount * 10;
    line.source = LeaveSource::WeeklyRun;
    line.week = IsoWeek::of(date);
    line.at = Instant{makeDate(2026, 11, 24)};
    return line;
}

} // namespace

TEST_CASE("lines are read back as they were booked, by day", "[storage][leave]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const auto desk = test::openDesk(database.connection());
    const CandidateId worker{
        CandidateRepository(database.connection()).save(test::aCandidate(desk)).id};
    LeaveRepository ledger(database.connection());
    LeaveLine late = lineOf(worker, kMoney, makeDate(2026, 11, 22), 5'129);
    LeaveLine early = lineOf(worker, kThisYear, makeDate(2026, 11, 15), 185);
    late.reason = "Beginsaldo van het oude systeem";
    late.user = desk.consultant;
    late.id = ledger.add(late);
    early.id = ledger.add(early);
    CHECK(ledger.linesOf(worker) == std::vector<LeaveLine>{early, late});
    CHECK(ledger.find(late.id) == late);
    CHECK_FALSE(ledger.find(LeaveBookingId{late.id.value + early.id.value}));
    CHECK(ledger.names().size() == 1);

    CHECK_FALSE(ledger.isCountered(late.id));
    LeaveLine counter = late;
    counter.event = LeaveEvent::Correction;
    counter.amount = -late.amount;
    counter.exact = 0;
    counter.counters = late.id;
    counter.id = ledger.add(counter);
    CHECK(ledger.isCountered(late.id));
    CHECK(ledger.find(counter.id) == counter);
    CHECK_THROWS(ledger.add(counter)); // a line is countered once
}

TEST_CASE("a balance on a day leaves out what was booked for later", "[storage][leave]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const auto desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    const CandidateId first{candidates.save(test::aCandidate(desk)).id};
    const CandidateId second{candidates.save(test::aCandidate(desk)).id};
    LeaveRepository ledger(database.connection());
    std::vector<LeaveLine> lines;
    for (int week = 0; week < 4; ++week) {
        const Date sunday = makeDate(2026, 11, 1) + std::chrono::days{7 * week};
        lines.push_back(lineOf(first, kThisYear, sunday, 185));
        lines.push_back(lineOf(second, kMoney, sunday, 5'000));
    }
    LeaveLine gone = lineOf(second, kMoney, makeDate(2026, 11, 20), -5'000);
    gone.event = LeaveEvent::Payout;
    lines.push_back(gone);
    {
        db::Transaction transaction(database.connection());
        ledger.append(lines);
        transaction.commit();
    }
    const auto on = ledger.balances(makeDate(2026, 11, 15));
    REQUIRE(on.size() == 2);
    CHECK(on[0].candidate == first);
    CHECK(on[0].lots == std::vector<LotBalance>{{kThisYear, 3 * 185}});
    CHECK(on[1].lots == std::vector<LotBalance>{{kMoney, 15'000}});
    const auto all = ledger.balances(makeDate(2026, 12, 31));
    CHECK(all[0].lots == lotsOn(ledger.linesOf(first), makeDate(2026, 12, 31)));
    CHECK(all[1].lots == std::vector<LotBalance>{{kMoney, 15'000}});
    CHECK(ledger.balances(makeDate(2025, 1, 1))[0].lots.empty());
    const std::vector<CandidateId> alone{second};
    const auto ofSecond = ledger.balancesOf(alone, makeDate(2026, 11, 15));
    REQUIRE(ofSecond.size() == 1);
    CHECK(ofSecond[0].lots == on[1].lots);

    const std::vector<CandidateId> both{first, second};
    const auto accrued = ledger.accrued(both);
    CHECK(accrued.at({first, kThisYear}) == AccruedBefore{740, 7'400});
    CHECK(accrued.at({second, kMoney}) == AccruedBefore{20'000, 200'000}); // not the payout
    const auto expiring = ledger.expiringUntil(makeDate(2027, 7, 1));
    REQUIRE(expiring.size() == 1);
    CHECK(dueExpiries(expiring.at(first), makeDate(2027, 7, 1)) ==
          std::vector<LotBalance>{{kThisYear, -740}});
    CHECK(checkIntegrity(database.connection()).empty());
    database.connection().exec(
        "UPDATE leave_total SET amount = amount + 1 WHERE kind = 'statutory'");
    const auto findings = checkIntegrity(database.connection());
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == "integrity.leave_total");
}

TEST_CASE("a balance of long ago is what the lines until then come to, from either end",
          "[storage][leave]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const auto desk = test::openDesk(database.connection());
    const CandidateId worker{
        CandidateRepository(database.connection()).save(test::aCandidate(desk)).id};
    LeaveRepository ledger(database.connection());
    std::vector<LeaveLine> lines;
    for (int days = 0; days < 1'400; days += 9) { // nearly four years
        lines.push_back(lineOf(worker, days % 2 == 0 ? kThisYear : kMoney,
                               makeDate(2023, 3, 30) + std::chrono::days{days}, 100 + days));
    }
    {
        db::Transaction transaction(database.connection());
        ledger.append(lines);
        transaction.commit();
    }
    const std::vector<CandidateId> alone{worker};
    for (Date day = makeDate(2023, 1, 15); day < makeDate(2027, 6, 1);
         day += std::chrono::days{11}) {
        INFO(isoDate(day));
        CHECK(ledger.balances(day).at(0).lots == lotsOn(lines, day));
        CHECK(ledger.balancesOf(alone, day).at(0).lots == lotsOn(lines, day));
    }
    CHECK(checkIntegrity(database.connection()).empty());
    database.connection().exec("UPDATE leave_period SET amount = amount + 1 WHERE period = 2024");
    CHECK(checkIntegrity(database.connection()).front().rule == "integrity.leave_period");
}
