// An import of candidates (mapping, checks, duplicates, search index, audit) beside sqlite3's
// `.import` of the same file into one bare table. Arguments: number of rows (100000).
#include "app/recruitment/import_candidates.h"
#include "app/users/users.h"
#include "exchange/csv.h"
#include "exchange/text_file.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using namespace werkbalie;
namespace fs = std::filesystem;

namespace {

using Stopwatch = std::chrono::steady_clock;

double secondsSince(Stopwatch::time_point start) {
    return std::chrono::duration<double>(Stopwatch::now() - start).count();
}

constexpr const char* kHeader =
    "Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;E-mail;Mobiel;Straat;Huisnummer;Postcode;"
    "Woonplaats;Functie;Sector;Gewenst uurloon;Uren per week;Beschikbaar vanaf;Dagen;"
    "Reisafstand (km);Vaardigheden;Certificaten;Talen;Opleidingsniveau;Toestemming op;Cv\n";

void writeRow(std::FILE* file, int i) {
    std::fprintf(
        file,
        "Naam%d;van den;Achternaam%d;%02d-%02d-19%02d;k%d@example.nl;06%08d;Kerkstraat;%d;"
        "%04d AB;Plaats%d;Functie%d;Logistiek;%d,50;32,5;01-12-2026;ma di wo do vr;%d;"
        "heftruck:%d|inpakken|rf-scanner;VCA-Basis:01-10-2028;nl:C1|en:B1;mbo%d;02-11-2026;"
        "Tien jaar ervaring in magazijn en expeditie bij bedrijf %d, werkt graag vroeg\n",
        i % 500, i, i % 28 + 1, i % 12 + 1, i % 40 + 60, i, 10'000'000 + i, i % 200 + 1,
        1000 + i % 9000, i % 300, i % 80, 15 + i % 8, i % 60 + 5, i % 5 + 1, i % 4 + 1, i % 700);
}

void writeFile(const fs::path& path, int rows) {
    std::FILE* file = std::fopen(path.c_str(), "w");
    std::fputs(kHeader, file);
    for (int i = 0; i < rows; ++i) {
        writeRow(file, i);
    }
    std::fclose(file);
}

double bareImport(const fs::path& folder) {
    const auto start = Stopwatch::now();
    const std::string command = "sqlite3 -cmd '.mode csv' -cmd '.separator ;' '" +
                                (folder / "bare.db").string() + "' \".import '" +
                                (folder / "candidates.csv").string() + "' candidate\"";
    if (std::system(command.c_str()) != 0) {
        std::puts("sqlite3 is not installed: no baseline");
    }
    return secondsSince(start);
}

domain::Result<app::ImportReport> import(const fs::path& folder, storage::Database& database,
                                         const domain::User& user) {
    const app::SystemClock clock;
    app::Context context = app::makeContext(database, user, clock, {});
    const auto bytes = exchange::readWholeFile(folder / "candidates.csv");
    auto table = exchange::readCsv(bytes.value());
    if (!table) {
        return tl::unexpected(table.error());
    }
    const auto mapping =
        app::suggestMapping(context, "candidates", app::candidateImportFields(), table->headers);
    app::NoProgress progress;
    return app::importCandidates(
        context, {.table = std::move(*table), .mapping = mapping, .fileName = "candidates.csv"},
        progress);
}

} // namespace

int main(int argc, char** argv) {
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const fs::path folder = fs::temp_directory_path() / "werkbalie-import-bench";
    fs::remove_all(folder);
    fs::create_directories(folder);
    writeFile(folder / "candidates.csv", rows);
    const double bare = bareImport(folder);

    auto database = storage::Database::open((folder / "agency.werkbalie").string(),
                                            storage::OpenMode::CreateIfMissing);
    const app::SystemClock clock;
    const auto user = app::firstStart(
        **database, clock,
        {.agency = {.version = 0, .name = "Bureau", .kvk = "12345678", .vatId = "NL123456782B12"},
         .branchName = "Amersfoort",
         .login = "bench",
         .displayName = "Bench",
         .password = "een goed geheim"});
    if (!user) {
        std::printf("no agency: %s\n", user.error().key.c_str());
        return 1;
    }
    const auto start = Stopwatch::now();
    const auto report = import(folder, **database, *user);
    const double ours = secondsSince(start);
    if (!report) {
        std::printf("refused: %s\n", report.error().key.c_str());
        return 1;
    }
    std::printf("rows %d, accepted %lld, rejected %lld, duplicates %lld\n", rows,
                static_cast<long long>(report->accepted), static_cast<long long>(report->rejected),
                static_cast<long long>(report->duplicates));
    std::printf("sqlite3 .import  %6.2f s\nimport           %6.2f s  (%.1f x)\n", bare, ours,
                ours / bare);
    fs::remove_all(folder);
    return 0;
}
