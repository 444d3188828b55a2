// Balances of 10,000 workers at a day from a ledger of a year, beside the bare SQL sum of the same
// rows; also what it costs to book them.
#include "bench/bench_support.h"

#include "storage/database.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/leave_repository.h"
#include "storage/repositories/user_repository.h"

#include <cstdio>

using namespace werkbalie;
using domain::LeaveKind;
using domain::makeDate;

namespace {

constexpr int kWorkers = 10'000;
constexpr int kWeeks = 52;
constexpr int kTimes = 15;
const domain::Date kFirstSunday = makeDate(2026, 1, 4);

std::vector<domain::CandidateId> hire(db::Connection& connection, bench::Words& words) {
    const domain::BranchId branch{
        storage::AgencyRepository(connection).saveBranch({.id = {}, .name = "B"}).id};
    domain::User user;
    user.login = "bench";
    user.branch = branch;
    const domain::UserId owner{storage::UserRepository(connection).save(user).id};
    std::vector<domain::Candidate> candidates(kWorkers);
    for (domain::Candidate& c : candidates) {
        c.branch = branch;
        c.owner = owner;
        c.person.name = {words.next(), "", words.next()};
    }
    db::Transaction transaction(connection);
    auto ids = storage::CandidateRepository(connection).insertMany(candidates);
    transaction.commit();
    return ids;
}

std::vector<domain::LeaveLine> weekOf(const std::vector<domain::CandidateId>& workers, int week) {
    std::vector<domain::LeaveLine> lines;
    const domain::LeaveLot lots[]{{LeaveKind::Statutory, 2026, makeDate(2028, 1, 1)},
                                  {LeaveKind::Extra, 2026, makeDate(2032, 1, 1)},
                                  {LeaveKind::Adv, 2026, domain::kNeverExpires},
                                  {LeaveKind::HolidayAllowance, 2026, domain::kNeverExpires}};
    for (const domain::CandidateId worker : workers) {
        for (const domain::LeaveLot& lot : lots) {
            domain::LeaveLine line;
            line.candidate = worker;
            line.lot = lot;
            line.date = kFirstSunday + std::chrono::days{7 * week};
            line.amount = 100 + worker.value % 90;
            line.exact = line.amount;
            line.source = domain::LeaveSource::WeeklyRun;
            line.week = domain::IsoWeek::of(line.date);
            lines.push_back(line);
        }
    }
    return lines;
}

void fill(db::Connection& connection) {
    std::mt19937 random(1);
    bench::Words words(random);
    const auto workers = hire(connection, words);
    std::size_t count = 0;
    const double spent = bench::msOf([&] {
        for (int week = 0; week < kWeeks; ++week) {
            db::Transaction transaction(connection);
            const auto lines = weekOf(workers, week);
            storage::LeaveRepository(connection).append(lines);
            transaction.commit();
            count += lines.size();
        }
    });
    std::printf("book %zu lines of %d workers: %.0f ms, a week of them %.0f ms\n", count, kWorkers,
                spent, spent / kWeeks);
}

double bareSum(db::Connection& connection, domain::Date day) {
    return bench::msOf([&] {
        db::Statement& query = connection.prepare(R"(SELECT candidate_id, kind, year, expires,
                SUM(amount)
            FROM leave_booking
            WHERE booked_on <= :day
            GROUP BY candidate_id, kind, year, expires)");
        query.bind("day", day);
        while (query.next()) {
        }
    });
}

void measure(db::Connection& connection, const char* what, domain::Date day) {
    storage::LeaveRepository ledger(connection);
    std::vector<double> ours;
    std::vector<double> bare;
    std::size_t rows = 0;
    for (int i = 0; i < kTimes; ++i) {
        ours.push_back(bench::msOf([&] { rows = ledger.balances(day).size(); }));
        bare.push_back(bareSum(connection, day));
    }
    std::printf("%-28s %zu workers  p50 %6.0f p95 %6.0f ms   bare SUM p50 %6.0f ms   %.2f x\n",
                what, rows, bench::percentile(ours, 0.5), bench::percentile(ours, 0.95),
                bench::percentile(bare, 0.5),
                bench::percentile(ours, 0.5) / bench::percentile(bare, 0.5));
}

} // namespace

int main() {
    const bench::Folder folder;
    const auto database = storage::Database::open(folder.file("ledger.werkbalie"),
                                                  storage::OpenMode::CreateIfMissing);
    if (!database) {
        std::puts("no database");
        return 1;
    }
    db::Connection& connection = (*database)->connection();
    fill(connection);
    const domain::Date last = kFirstSunday + std::chrono::days{7 * (kWeeks - 1)};
    measure(connection, "today", last);
    measure(connection, "four weeks ago", last - std::chrono::days{28});
    measure(connection, "thirteen weeks ago", last - std::chrono::days{91});
    measure(connection, "half a year ago", last - std::chrono::days{182});
    return 0;
}
