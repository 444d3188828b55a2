// The import of 100,000 candidates from CSV, beside `sqlite3 .import` of the same file, which only
// copies the cells into a table without types, indexes or checks.
#include "bench/bench_support.h"

#include "app/recruitment/import_candidates.h"
#include "exchange/csv.h"
#include "exchange/text_file.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/user_repository.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace werkbalie;

namespace {

constexpr int kRounds = 3;

/// A list as an agency takes it from its former program: names, address, contact, wish, skills.
void writeList(const std::string& path, int rows, int cvWords) {
    constexpr std::array kPlaces{"Utrecht", "Amersfoort", "'s-Hertogenbosch", "Zwolle", "Breda"};
    std::mt19937 random(1);
    bench::Words words(random);
    std::ofstream out(path, std::ios::binary);
    out << "Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;E-mail;Telefoon;Straat;Huisnummer;"
           "Postcode;Woonplaats;Functie;Uren per week;Gewenst uurloon;Vaardigheden;Toestemming op"
        << (cvWords > 0 ? ";Cv\r\n" : "\r\n");
    for (int row = 0; row < rows; ++row) {
        const std::string number = std::to_string(row);
        out << words.next() << ";van;" << words.next() << number << ';' << 10 + row % 18 << "-0"
            << 1 + row % 9 << "-19" << 60 + row % 40 << ";kandidaat" << number << "@example.nl;06-"
            << 10'000'000 + row << ";" << words.next() << "straat;" << 1 + row % 200 << ";"
            << 1011 + row % 8000 << " AB;" << kPlaces[random() % 5] << ';' << words.next() << ";32;"
            << 15 + row % 9 << ",50;" << words.next() << ", " << words.next() << ";01-10-2026";
        if (cvWords > 0) {
            out << ';' << words.text(cvWords);
        }
        out << "\r\n";
    }
}

domain::User makeUser(db::Connection& connection) {
    domain::User user;
    user.branch = domain::BranchId{
        storage::AgencyRepository(connection).saveBranch({.id = {}, .name = "Utrecht"}).id};
    user.login = "bench";
    user.role = domain::Role::Administrator;
    user.id = domain::UserId{storage::UserRepository(connection).save(user).id};
    return user;
}

struct Spent {
    double read = 0;
    double import = 0;
    double cpu = 0;
    std::int64_t accepted = 0;
};
struct Plain {
    double clock = 0;
    double cpu = 0;
};

Spent importInto(const std::string& databasePath, const std::string& list) {
    auto database = std::move(
        storage::Database::open(databasePath, storage::OpenMode::CreateIfMissing).value());
    const app::SystemClock clock;
    app::Context context{.database = *database,
                         .user = makeUser(database->connection()),
                         .clock = clock,
                         .parameters = {}};
    Spent spent;
    const double cpuBefore = bench::cpuMs(RUSAGE_SELF);
    app::ImportRequest request;
    spent.read = bench::msOf([&] {
        request.table = exchange::readCsv(exchange::readWholeFile(list).value()).value();
        request.mapping = app::suggestMapping(context, "candidates", app::candidateImportFields(),
                                              request.table.headers);
    });
    app::NoProgress progress;
    spent.import = bench::msOf([&] {
        spent.accepted = app::importCandidates(context, request, progress).value().accepted;
    });
    spent.cpu = bench::cpuMs(RUSAGE_SELF) - cpuBefore;
    return spent;
}

Plain sqliteImport(const std::string& databasePath, const std::string& list) {
    const std::string command = "sqlite3 '" + databasePath +
                                "' '.mode csv' '.separator ;' '.import " + list + " candidate'";
    int status = 0;
    const double cpuBefore = bench::cpuMs(RUSAGE_CHILDREN);
    const double spent = bench::msOf([&] { status = std::system(command.c_str()); });
    if (status != 0) {
        std::fprintf(stderr, "sqlite3 failed: is the package sqlite3 installed?\n");
        std::exit(1);
    }
    return {.clock = spent, .cpu = bench::cpuMs(RUSAGE_CHILDREN) - cpuBefore};
}

/// The best of some rounds of each, taken in turns, so that another program counts less.
void compare(const char* what, int rows, int cvWords) {
    Spent ours;
    Plain bare;
    std::uintmax_t bytes = 0;
    for (int round = 0; round < kRounds; ++round) {
        const bench::Folder folder;
        const std::string list = folder.file("list.csv");
        writeList(list, rows, cvWords);
        bytes = std::filesystem::file_size(list);
        const Plain plain = sqliteImport(folder.file("plain.db"), list);
        const Spent spent = importInto(folder.file("agency.werkbalie"), list);
        bare = round == 0 || plain.clock < bare.clock ? plain : bare;
        ours = round == 0 || spent.read + spent.import < ours.read + ours.import ? spent : ours;
    }
    const double total = ours.read + ours.import;
    std::printf("%s: %d rows, %.1f MB, %lld accepted\n", what, rows,
                static_cast<double>(bytes) / 1e6, static_cast<long long>(ours.accepted));
    std::printf("  baseline: sqlite3 .import %24s %7.0f ms, processor %7.0f ms\n", "", bare.clock,
                bare.cpu);
    std::printf("  readCsv %5.0f ms + importCandidates %6.0f ms = %7.0f ms, processor %7.0f ms\n",
                ours.read, ours.import, total, ours.cpu);
    std::printf("  %.1f x the baseline by the clock, %.1f x in processor time\n",
                total / bare.clock, ours.cpu / bare.cpu);
}

} // namespace

int main(int argc, char* argv[]) {
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    compare("list of contacts", rows, 0);
    compare("the same with CV text", rows, 60);
    return 0;
}
