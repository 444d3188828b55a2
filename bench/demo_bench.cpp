// A demo agency of 150,000 candidates: how long it takes to make, to load for matching and to match
// one vacancy, beside a plain scan of the table.
#include "bench/bench_support.h"

#include "app/demo/demo_agency.h"
#include "app/matching/matching.h"
#include "exchange/parameters_json.h"
#include "exchange/place_files.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/user_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <cstdio>
#include <cstdlib>

using namespace werkbalie;

namespace {

constexpr int kRounds = 9;

std::unique_ptr<storage::Database> makeDemo(const std::string& path, int candidates) {
    auto database =
        std::move(storage::Database::open(path, storage::OpenMode::CreateIfMissing).value());
    app::NoProgress progress;
    const app::DemoOptions options{.candidates = candidates,
                                   .asOf = domain::makeDate(2026, 11, 24)};
    const double spent = bench::msOf([&] {
        if (!app::createDemo(*database, options, exchange::builtInParameters(), progress)) {
            std::exit(1);
        }
    });
    std::printf("demo agency of %d candidates: %.1f s, %.0f MB\n", candidates, spent / 1000,
                static_cast<double>(std::filesystem::file_size(path)) / 1e6);
    return database;
}

/// What any match without an index reads at least: the columns that weigh, of every candidate.
double plainScan(db::Connection& connection) {
    std::int64_t sum = 0;
    return bench::msOf([&] {
        db::Statement& all = connection.prepare(R"(SELECT id, occupation, sector, wage_wish, days,
                minutes_per_week, available_from, postcode, city, travel_radius_km
            FROM candidate
            WHERE status <> 'archived')");
        while (all.next()) {
            sum += all.intAt(0) + static_cast<std::int64_t>(all.textAt(1).size());
        }
    });
}

void match(storage::Database& database) {
    const app::SystemClock clock;
    app::Context context{.database = database,
                         .user = storage::UserRepository(database.connection()).all().front(),
                         .clock = clock,
                         .parameters = exchange::builtInParameters(),
                         .builtInPlaces = std::make_shared<const std::vector<domain::Place>>(
                             exchange::builtInPlaces())};
    for (domain::User& user : storage::UserRepository(database.connection()).all()) {
        if (user.role == domain::Role::Consultant) {
            context.user = user;
        }
    }
    const auto vacancies = storage::VacancyRepository(database.connection()).rows({});
    app::NoProgress progress;
    std::int64_t considered = 0;
    const auto rank = [&](domain::VacancyId vacancy) {
        considered = app::rankCandidates(context, vacancy, 50, progress).value().considered;
    };
    const double first = bench::msOf([&] { rank(vacancies.front().id); });
    std::vector<double> ranked;
    std::vector<double> scanned;
    for (std::size_t i = 0; i < kRounds * 3U; ++i) {
        ranked.push_back(bench::msOf([&] { rank(vacancies[i % vacancies.size()].id); }));
        scanned.push_back(plainScan(database.connection()));
    }
    std::printf("first match, loading %lld profiles: %.0f ms\n", static_cast<long long>(considered),
                first);
    std::printf("match of one vacancy:      p50 %.1f ms, p95 %.1f ms\n",
                bench::percentile(ranked, 0.5), bench::percentile(ranked, 0.95));
    std::printf("baseline: scan the table:  p50 %.1f ms, p95 %.1f ms\n",
                bench::percentile(scanned, 0.5), bench::percentile(scanned, 0.95));
}

/// The first page as a desk sees it, in an empty base and in a full one.
double firstPage(db::Connection& connection) {
    std::vector<double> spent;
    for (int i = 0; i < kRounds; ++i) {
        spent.push_back(bench::msOf([&] {
            static_cast<void>(storage::CandidateRepository(connection).rows({.limit = 200}));
        }));
    }
    return bench::percentile(spent, 0.5);
}

} // namespace

int main(int argc, char* argv[]) {
    const bench::Folder folder;
    const auto database =
        makeDemo(folder.file("demo.werkbalie"), argc > 1 ? std::atoi(argv[1]) : 150'000);
    match(*database);
    const auto empty = std::move(
        storage::Database::open(folder.file("empty.werkbalie"), storage::OpenMode::CreateIfMissing)
            .value());
    std::printf("first page of candidates:  %.2f ms\n", firstPage(database->connection()));
    std::printf("baseline: an empty base:   %.2f ms\n", firstPage(empty->connection()));
    return 0;
}
