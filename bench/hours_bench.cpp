// A week of 10,000 placements: opening it, saving a hundred rows of it, and taking 50,000 entries
// from a file, each beside bare SQL that reads or writes the same rows.
#include "bench/bench_support.h"

#include "app/administration/hours.h"
#include "exchange/parameters_json.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/timesheet_repository.h"
#include "storage/repositories/user_repository.h"

#include <cstdio>
#include <cstdlib>

using namespace werkbalie;

namespace {

constexpr int kClients = 400;
constexpr int kWeeksBefore = 4; ///< that the working-time check looks back at
constexpr int kDays = 5;
constexpr std::size_t kChanged = 100;
constexpr int kRounds = 9;
const domain::IsoWeek kWeek = domain::IsoWeek::make(2026, 47).value();

struct Timing {
    double best = 0;
    double median = 0;
};
template <class Work> Timing timed(int rounds, Work work) {
    std::vector<double> spent;
    for (int round = 0; round < rounds; ++round) {
        spent.push_back(bench::msOf([&] { work(round); }));
    }
    return {.best = bench::percentile(spent, 0), .median = bench::percentile(spent, 0.5)};
}
void row(const char* what, Timing timing, double target = 0) {
    std::printf("%-58s best %9.1f ms   median %9.1f ms", what, timing.best, timing.median);
    if (target > 0) {
        std::printf("   target %6.0f ms: %s", target, timing.best <= target ? "met" : "MISSED");
    }
    std::printf("\n");
}

/// Workers at clients, with hours in the weeks before and in the week itself.
class Desk {
public:
    explicit Desk(int placements) {
        db::Transaction transaction(connection());
        makeUser();
        makeClients();
        makeWorkers(placements);
        makePlacements();
        for (int week = kWeeksBefore; week >= 0; --week) {
            makeSheets(domain::IsoWeek::of(kWeek.monday() - std::chrono::days{7 * week}));
        }
        transaction.commit();
    }

    [[nodiscard]] app::Context context() {
        return {.database = *m_database,
                .user = m_user,
                .clock = m_clock,
                .parameters = exchange::builtInParameters()};
    }
    [[nodiscard]] db::Connection& connection() { return m_database->connection(); }
    [[nodiscard]] domain::ClientId someClient() const { return m_clients.front(); }

    /// 8:00 to 16:30 with half an hour of rest, each of five days.
    [[nodiscard]] app::HoursImport file(domain::IsoWeek week) const {
        app::HoursImport import{.entries = {}, .fileName = "uren.csv"};
        for (const domain::PlacementId placement : m_placements) {
            for (int day = 0; day < kDays; ++day) {
                import.entries.push_back({.line = import.entries.size() + 2,
                                          .placementId = std::to_string(placement.value),
                                          .day = week.monday() + std::chrono::days{day},
                                          .hours = {
                                              .worked = domain::Minutes{480},
                                              .startMinute = 480,
                                              .endMinute = 990,
                                              .breakMinutes = 30
                                          }});
            }
        }
        return import;
    }

private:
    void makeUser() {
        m_branch = domain::BranchId{
            storage::AgencyRepository(connection()).saveBranch({.id = {}, .name = "Utrecht"}).id};
        m_user.branch = m_branch;
        m_user.login = "bench";
        m_user.role = domain::Role::BackOffice;
        m_user.id = domain::UserId{storage::UserRepository(connection()).save(m_user).id};
    }
    void makeClients() {
        storage::ClientRepository repository(connection());
        for (int i = 0; i < kClients; ++i) {
            domain::Client client;
            client.name = m_words.next() + " B.V.";
            client.branch = m_branch;
            client.owner = m_user.id;
            client.stage = domain::ClientStage::Active;
            m_clients.push_back(domain::ClientId{repository.save(client).id});
        }
    }
    void makeWorkers(int count) {
        std::vector<domain::Candidate> workers(static_cast<std::size_t>(count));
        for (domain::Candidate& worker : workers) {
            worker.branch = m_branch;
            worker.owner = m_user.id;
            worker.person.name = {m_words.next(), "", m_words.next()};
            worker.birthDate = domain::makeDate(1990, 1, 1);
            worker.occupation = "Orderpicker";
        }
        m_workers = storage::CandidateRepository(connection()).insertMany(workers);
    }
    void makePlacements() {
        storage::PlacementRepository repository(connection());
        for (std::size_t i = 0; i < m_workers.size(); ++i) {
            domain::Placement placement;
            placement.candidate = m_workers[i];
            placement.client = m_clients[i % m_clients.size()];
            placement.branch = m_branch;
            placement.consultant = m_user.id;
            placement.occupation = "Orderpicker";
            placement.period.from = domain::makeDate(2026, 9, 7);
            placement.wage = domain::HourlyRate::fromUnits(160'000);
            placement.tariff = domain::HourlyRate::fromUnits(300'000);
            placement.costPrice = domain::HourlyRate::fromUnits(260'000);
            m_placements.push_back(
                domain::PlacementId{repository.save(placement, m_clock.now()).id});
        }
    }
    void makeSheets(domain::IsoWeek week) {
        std::vector<domain::Timesheet> sheets;
        for (const domain::PlacementId placement : m_placements) {
            domain::Timesheet sheet;
            sheet.placement = placement;
            sheet.week = week;
            for (int day = 0; day < kDays; ++day) {
                domain::TimeEntry entry;
                entry.day = week.monday() + std::chrono::days{day};
                entry.worked = domain::Minutes{480};
                entry.startMinute = 480;
                entry.endMinute = 990;
                entry.breakMinutes = 30;
                entry.source = "manual";
                sheet.entries.push_back(entry);
            }
            sheets.push_back(std::move(sheet));
        }
        (void)storage::TimesheetRepository(connection()).insertMany(sheets);
    }

    bench::Folder m_folder;
    std::unique_ptr<storage::Database> m_database = std::move(
        storage::Database::open(m_folder.file("uren.werkbalie"), storage::OpenMode::CreateIfMissing)
            .value());
    app::SystemClock m_clock;
    std::mt19937 m_random{1};
    bench::Words m_words{m_random};
    domain::User m_user;
    domain::BranchId m_branch;
    std::vector<domain::ClientId> m_clients;
    std::vector<domain::CandidateId> m_workers;
    std::vector<domain::PlacementId> m_placements;
};

/// Keeps the compiler from leaving work out.
std::int64_t kept = 0;

void readAll(db::Statement& query) {
    while (query.next()) {
        kept += query.intAt(0) + static_cast<std::int64_t>(query.textAt(1).size());
    }
}

/// The same rows in the same order, without making anything of them.
void readBare(db::Connection& connection) {
    const db::Transaction snapshot(connection, db::Transaction::Mode::Read);
    readAll(connection
                .prepare(R"(SELECT p.id, p.occupation, p.starts, p.ends, p.minutes_per_week, p.wage,
                p.tariff, k.first_name, k.prefix, k.last_name, c.name
            FROM placement p
            JOIN candidate k ON k.id = p.candidate_id
            JOIN client c ON c.id = p.client_id
            WHERE p.starts <= :last
            ORDER BY k.sort_key, c.sort_key, p.id)")
                .bind("last", kWeek.sunday()));
    readAll(connection
                .prepare(R"(SELECT t.placement_id, e.type, e.day, e.minutes, e.start_minute,
                e.end_minute, e.break_minutes, e.source, t.state, t.version
            FROM timesheet t
            JOIN time_entry e ON e.timesheet_id = t.id
            WHERE t.week = :week
            ORDER BY e.id)")
                .bind("week", kWeek));
}

/// The same rows written anew in one durable transaction, without a check or a trail.
void writeBare(db::Connection& connection, const std::vector<domain::Timesheet>& sheets) {
    db::Transaction transaction(connection);
    for (const domain::Timesheet& sheet : sheets) {
        connection.prepare("UPDATE timesheet SET reason = '' WHERE id = :id")
            .bind("id", sheet.id)
            .run();
        for (const domain::TimeEntry& entry : sheet.entries) {
            connection.prepare("UPDATE time_entry SET minutes = minutes WHERE id = :id")
                .bind("id", entry.id)
                .run();
        }
    }
    transaction.commit();
}

std::vector<domain::Timesheet> changedSheets(const std::vector<app::WeekRow>& rows, int round) {
    std::vector<domain::Timesheet> sheets;
    for (std::size_t i = 0; i < std::min(kChanged, rows.size()); ++i) {
        sheets.push_back(rows[i * rows.size() / kChanged].sheet);
        domain::TimeEntry& entry = sheets.back().entries.front();
        entry.endMinute = 990 + 15 * (round % 2);
        entry.worked = domain::Minutes{480 + 15 * (round % 2)};
    }
    return sheets;
}

void openAndSave(Desk& desk) {
    auto context = desk.context();
    std::vector<app::WeekRow> rows;
    row("baseline: bare SQL reads the rows of the week",
        timed(kRounds, [&](int) { readBare(desk.connection()); }));
    row("open the week, all rows",
        timed(kRounds, [&](int) { rows = app::loadWeek(context, {.week = kWeek}).value(); }), 300);
    row("open the week of one client", timed(kRounds, [&](int) {
            kept += static_cast<std::int64_t>(
                app::loadWeek(context, {.week = kWeek, .client = desk.someClient()})
                    .value()
                    .size());
        }));
    const auto written = changedSheets(rows, 0);
    row("baseline: bare SQL writes 100 rows",
        timed(kRounds, [&](int) { writeBare(desk.connection(), written); }));
    std::vector<domain::Timesheet> wanted = changedSheets(rows, 1);
    row("save 100 changed rows, with all checks and the trail",
        timed(kRounds,
              [&](int round) {
                  const auto answer = app::saveWeek(context, wanted).value();
                  if (answer.saved.size() != wanted.size()) {
                      std::printf("only %zu of %zu saved\n", answer.saved.size(), wanted.size());
                      std::exit(1);
                  }
                  wanted = answer.saved;
                  for (domain::Timesheet& sheet : wanted) {
                      sheet.entries.front().breakMinutes = 30 + 15 * (round % 2);
                      sheet.entries.front().worked = domain::Minutes{495 - 15 * (round % 2)};
                  }
              }),
        100);
}

void insertBare(db::Connection& connection, std::size_t entries) {
    connection.exec("CREATE TABLE bare (id INTEGER PRIMARY KEY, sheet INTEGER, day TEXT,"
                    " minutes INTEGER, source TEXT)");
    db::Transaction transaction(connection);
    for (std::size_t i = 0; i < entries; ++i) {
        connection
            .prepare("INSERT INTO bare (sheet, day, minutes, source) VALUES (:sheet, '2026-11-23',"
                     " 480, 'import:1')")
            .bindInt("sheet", static_cast<std::int64_t>(i))
            .run();
    }
    transaction.commit();
    connection.exec("DROP TABLE bare");
}

void importFile(Desk& desk) {
    auto context = desk.context();
    app::NoProgress progress;
    auto file = desk.file(domain::IsoWeek::of(kWeek.monday() + std::chrono::days{7}));
    std::printf("\n%zu entries\n", file.entries.size());
    row("baseline: bare SQL inserts as many rows",
        timed(3, [&](int) { insertBare(desk.connection(), file.entries.size()); }));
    file.dryRun = true;
    std::int64_t accepted = 0;
    row("try the import, nothing is written",
        timed(3,
              [&](int) { accepted = app::importHours(context, file, progress).value().accepted; }),
        5000);
    file.dryRun = false;
    row("import with all checks and the trail",
        timed(1,
              [&](int) { accepted = app::importHours(context, file, progress).value().accepted; }),
        5000);
    std::printf("accepted %lld\n", static_cast<long long>(accepted));
}

} // namespace

int main(int argc, char* argv[]) {
    const int placements = argc > 1 ? std::max(100, std::atoi(argv[1])) : 10'000;
    Desk desk(placements);
    std::printf("week %s, %d placements, %d weeks before it\n", kWeek.toString().c_str(),
                placements, kWeeksBefore);
    openAndSave(desk);
    importFile(desk);
    std::printf("checksum %lld\n", static_cast<long long>(kept));
    return 0;
}
