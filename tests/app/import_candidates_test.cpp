// Candidates from a file: what comes in, what does not and why, and how it is taken back.
#include "app/recruitment/import_candidates.h"

#include "app/exchange_tables/export_tables.h"
#include "app/recruitment/candidates.h"
#include "storage/audit_trail.h"
#include "storage/repositories/candidate_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::Role;

namespace {

/// A file with these lines below a header; cells parted by semicolons.
Table tableOf(const std::string& header, const std::vector<std::string>& lines) {
    const auto cells = [](std::string_view line) {
        std::vector<std::string> parts;
        for (auto end = line.find(';');; end = line.find(';')) {
            parts.emplace_back(line.substr(0, end));
            if (end == std::string_view::npos) {
                return parts;
            }
            line.remove_prefix(end + 1);
        }
    };
    Table table{.headers = cells(header), .rows = {}};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        table.rows.push_back(cells(lines[i]));
        table.rows.back().resize(table.headers.size());
        table.lines.push_back(i + 2);
    }
    return table;
}

const std::string kHeader = "Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;E-mail;Mobiel";

domain::Result<ImportReport> importTable(Context& context, Table table, bool dryRun = false) {
    const auto mapping =
        suggestMapping(context, "candidates", candidateImportFields(), table.headers);
    NoProgress progress;
    return importCandidates(context,
                            {.table = std::move(table),
                             .mapping = mapping,
                             .fileName = "kandidaten.csv",
                             .dryRun = dryRun},
                            progress);
}

std::int64_t stored(WorkingAgency& agency) {
    return storage::CandidateRepository(agency.connection()).count();
}

class StopAfter final : public Progress {
public:
    explicit StopAfter(int steps) : m_left(steps) {}
    void step(std::int64_t, std::int64_t) override { --m_left; }
    [[nodiscard]] bool stopRequested() const override { return m_left < 0; }

private:
    int m_left;
};

Table manyPeople(std::size_t count) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < count; ++i) {
        lines.push_back("Jan;;Nummer" + std::to_string(i) + ";1-2-1990;n" + std::to_string(i) +
                        "@example.nl;");
    }
    return tableOf(kHeader, lines);
}

} // namespace

TEST_CASE("a Dutch spreadsheet is read as it was written") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    const auto report = importTable(
        context,
        tableOf("Naam;Geboortedatum;E-mailadres;Telefoonnummer;Adres;Postcode;Woonplaats;Functie;"
                "Gewenst uurloon;Uren per week;Dagen;Straal (km);Vaardigheden;Certificaten;Talen;"
                "Opleidingsniveau;AVG datum;CV",
                {"Jan van den Berg;17-5-1990;jan@example.nl;612345678;Laan van 1813 5 bis;1011ab;"
                 "Amsterdam;Heftruckchauffeur;€ 17,25;32,5 uur;ma-do;25 km;heftruck:4|inpakken;"
                 "VCA-Basis:1-10-2027|Rijbewijs B;Nederlands:moedertaal|en:B2;MBO niveau 3;"
                 "02-11-2026;Tien jaar magazijn"}));
    REQUIRE(report);
    CHECK(report->accepted == 1);
    CHECK(report->rows.empty());

    const auto ids = storage::CandidateRepository(agency.connection()).allIds();
    REQUIRE(ids.size() == 1);
    const auto candidate = loadCandidate(context, ids.front());
    REQUIRE(candidate);
    CHECK(candidate->person.name ==
          domain::PersonName{.first = "Jan", .prefix = "van den", .last = "Berg"});
    CHECK(candidate->person.phone == "+31612345678");
    CHECK(candidate->birthDate == domain::makeDate(1990, 5, 17));
    CHECK(candidate->address.street == "Laan van 1813");
    CHECK(candidate->address.houseNumber == "5 bis");
    CHECK(candidate->address.postcode == "1011 AB");
    CHECK(candidate->wageWish == domain::HourlyRate::parse("17.25").value());
    CHECK(candidate->availability.minutesPerWeek == domain::Minutes{1950});
    CHECK(candidate->availability.days == 0b0001111U);
    CHECK(candidate->travelRadiusKm == 25);
    CHECK(candidate->skills ==
          std::vector<domain::Skill>{{.name = "heftruck", .level = 4}, {.name = "inpakken"}});
    CHECK(candidate->certificates ==
          std::vector<domain::Certificate>{
              {.name = "VCA-Basis", .expires = domain::makeDate(2027, 10, 1)},
              {.name = "Rijbewijs B"}});
    CHECK(candidate->languages == std::vector<domain::LanguageSkill>{
                                      {.language = "nl", .level = domain::LanguageLevel::Native},
                                      {.language = "en", .level = domain::LanguageLevel::B2}});
    REQUIRE(candidate->education.size() == 1);
    CHECK(candidate->education.front().level == domain::EducationLevel::Mbo3);
    CHECK(candidate->consentDate == domain::makeDate(2026, 11, 2));
    CHECK(candidate->cvText == "Tien jaar magazijn");
    CHECK(candidate->owner == context.user.id);
}

TEST_CASE("a row that cannot be read is named with its line and its reason") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    struct Bad {
        std::string line;
        std::string rule;
        std::string where;
    };
    const Bad bad = GENERATE(values<Bad>({
        {"Jan;;Berg;31-2-1990;;", "date.impossible", "birth_date"},
        {"Jan;;Berg;gisteren;;", "date.not_a_date", "birth_date"},
        {"Jan;;Berg;1-1-2027;;", "birth_date_impossible", "birth_date"},
        {"Jan;;Berg;;jan@nergens;", "email.not_an_address", "email"},
        {"Jan;;Berg;;;06-123", "phone.not_valid", "phone"},
        {"Jan;;;;;", "last_name_missing", "last_name"},
        {";;;;;", "import.row_empty", ""},
    }));
    CAPTURE(bad.line);
    const auto report = importTable(context, tableOf(kHeader, {"Ada;;Vos;;;", bad.line}));
    REQUIRE(report);
    CHECK(report->accepted == 1);
    CHECK(report->rejected == 1);
    REQUIRE(report->rows.size() == 1);
    CHECK(report->rows.front().line == 3);
    REQUIRE(report->rows.front().findings.size() == 1);
    CHECK(report->rows.front().findings.front().rule == bad.rule);
    CHECK(report->rows.front().findings.front().where == bad.where);
    CHECK(stored(agency) == 1);
}

TEST_CASE("a row with too many cells is reported at its place among the others") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    Table table = tableOf(kHeader, {"Ada;;Vos;;;", "Jan;;;;;"});
    table.lines = {2, 4};
    table.unread.push_back(
        {.line = 3,
         .cells = {"Bo", "te", "veel"},
         .finding = {"csv.too_many_cells", domain::Severity::Blocking, {}, {}, {}}});
    const auto report = importTable(context, table);
    REQUIRE(report);
    CHECK(report->accepted == 1);
    CHECK(report->rejected == 2);
    REQUIRE(report->rows.size() == 2);
    CHECK(report->rows.front().line == 3);
    CHECK(cellsOf(table, report->rows.front().row).back() == "veel");
    CHECK(report->rows.back().line == 4);
}

TEST_CASE("a prefix is found wherever a spreadsheet keeps it") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    struct Row {
        Table table;
        domain::PersonName name;
    };
    const Row row = GENERATE(values<Row>({
        {tableOf("Voornaam;Tussenvoegsel;Achternaam", {"Jan;van den;Berg"}),
         {"Jan", "van den", "Berg"}},
        {tableOf("Voornaam;Tussenvoegsel;Achternaam", {"Jan;;van den Berg"}),
         {"Jan", "van den", "Berg"}},
        {tableOf("Voornaam;Tussenvoegsel;Achternaam", {"An;;De Wit"}), {"An", "", "De Wit"}},
        {tableOf("Voornaam;Achternaam", {"Jan;Van den Berg"}), {"Jan", "van den", "Berg"}},
        {tableOf("Naam", {"Berg, Jan van den"}), {"Jan", "van den", "Berg"}},
        {tableOf("Naam", {"Jan Willem de Vries"}), {"Jan Willem", "de", "Vries"}},
        {tableOf("Naam", {"Vos"}), {"", "", "Vos"}},
    }));
    REQUIRE(importTable(context, row.table)->accepted == 1);
    const auto ids = storage::CandidateRepository(agency.connection()).allIds();
    CHECK(loadCandidate(context, ids.front())->person.name == row.name);
}

TEST_CASE("a birth year of two digits lies in the past") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    REQUIRE(importTable(context, tableOf(kHeader, {"Ada;;Vos;24-11-35;;"})));
    const auto ids = storage::CandidateRepository(agency.connection()).allIds();
    CHECK(loadCandidate(context, ids.front())->birthDate == domain::makeDate(1935, 11, 24));
}

TEST_CASE("somebody who is in the file twice comes in once") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    const std::string again =
        GENERATE(as<std::string>{}, "J.;;Berg;;JAN@example.nl;", "J.;;Berg;;;0031 6 1234 5678",
                 "Jan;van den;Berg;17-05-1990;;");
    const auto report = importTable(
        context,
        tableOf(kHeader, {"Jan;van den;Berg;17-5-1990;jan@example.nl;06 12345678", again}));
    REQUIRE(report);
    CHECK(report->accepted == 1);
    CHECK(report->duplicates == 1);
    REQUIRE(report->rows.size() == 1);
    CHECK(report->rows.front().outcome == ImportRowOutcome::Duplicate);
    CHECK(report->rows.front().findings.front().values == domain::MessageValues{{"line", "2"}});
    CHECK(stored(agency) == 1);
}

TEST_CASE("somebody who is known already is flagged and left as she is") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    const domain::Candidate known = aCandidate().of(agency.branch(), context.user.id);
    const auto saved = saveCandidate(context, known);
    REQUIRE(saved);
    const auto report = importTable(
        context, tableOf(kHeader, {"X;;Y;;jan.vandenberg@example.nl;", "X;;Z;;;0612345678",
                                   "Jan;van den;Berg;17-5-1990;;", "Jan;van den;Berg;;;"}));
    REQUIRE(report);
    CHECK(report->duplicates == 3);
    CHECK(report->accepted == 1); // a name alone is no proof
    CHECK(report->rows.front().findings.front().values ==
          domain::MessageValues{{"candidate", std::to_string(saved->record.id.value)}});
    CHECK(stored(agency) == 2);
}

TEST_CASE("somebody is known whatever the capitals of the e-mail and the writing of the phone") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    domain::Candidate known = aCandidate().of(agency.branch(), context.user.id);
    known.person.email = "Jan.vandenBerg@Example.nl";
    known.person.phone = "(06) 12-34 56.78"; // as typed in the record page
    const auto saved = saveCandidate(context, known);
    REQUIRE(saved);
    CHECK(saved->record.person.phone == "+31612345678");
    std::vector<std::string> lines = {"X;;Y;;JAN.VANDENBERG@example.NL;", "X;;Z;;;+31 6 12345678"};
    lines.resize(GENERATE(2U, 300U), "A;;B;;;"); // the few by index, the many in one pass
    const auto report = importTable(context, tableOf(kHeader, lines));
    REQUIRE(report);
    CHECK(report->duplicates == 2);
    REQUIRE(report->rows.size() >= 2);
    CHECK(report->rows[0].findings.front().rule == "duplicate_email");
    CHECK(report->rows[1].findings.front().rule == "duplicate_phone");
}

TEST_CASE("jobs and educations come from columns of their own and from one cell") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    const auto report = importTable(context, [] {
        Table table = tableOf("Achternaam", {"Vos"});
        const std::vector<std::pair<std::string, std::string>> cells = {
            {"Opleidingsniveau", "MBO 3"},
            {"Opleiding", "Logistiek"},
            {"School", "ROC Midden"},
            {"Diplomajaar", "2015"},
            {"Verdere opleidingen", "vmbo; Techniek; ; 2011 | ; Heftruck"},
            {"Werkervaring 1 functie", "Heftruckchauffeur"},
            {"Werkgever 1", "Jansen Logistiek"},
            {"Werkervaring 1 van", "maart 2019"},
            {"Werkervaring 1 tot", "heden"},
            {"Functie 2", "Inpakker"},
            {"Van 2", "2016"},
            {"Tot 2", "02-2018"},
            {"Werkervaring", "Kassa; C1000; 01-05-2010; 2012; bonnen\\; kas | Krantenwijk"}};
        for (const auto& [header, cell] : cells) {
            table.headers.push_back(header);
            table.rows.front().push_back(cell);
        }
        return table;
    }());
    REQUIRE(report);
    REQUIRE(report->accepted == 1);
    storage::CandidateRepository candidates(agency.connection());
    const auto stored = candidates.find(candidates.allIds().front());
    REQUIRE(stored);
    using domain::makeDate;
    CHECK(stored->education ==
          std::vector<domain::Education>{
              {domain::EducationLevel::Mbo3, "Logistiek", "ROC Midden", 2015},
              {domain::EducationLevel::Vmbo, "Techniek", "", 2011},
              {domain::EducationLevel::Unknown, "Heftruck", "", std::nullopt}});
    CHECK(stored->experience ==
          std::vector<domain::WorkExperience>{{.occupation = "Heftruckchauffeur",
                                               .employer = "Jansen Logistiek",
                                               .from = makeDate(2019, 3, 1)},
                                              {.occupation = "Inpakker",
                                               .from = makeDate(2016, 1, 1),
                                               .until = makeDate(2018, 2, 28)},
                                              {.occupation = "Kassa",
                                               .employer = "C1000",
                                               .from = makeDate(2010, 5, 1),
                                               .until = makeDate(2012, 12, 31),
                                               .tasks = "bonnen; kas"},
                                              {.occupation = "Krantenwijk"}});
}

TEST_CASE("a job or education that cannot be read refuses its row") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    struct Bad {
        std::string header;
        std::string cell;
        std::string rule;
        std::string where;
    };
    const Bad bad = GENERATE(values<Bad>({
        {"Werkervaring", "Kok; ; gisteren", "date.not_a_date", "experience"},
        {"Werkervaring", "Kok; A; 2019; 2018", "import.experience_reversed", "experience"},
        {"Werkervaring", "Kok; A; 2018; 2019; B; C; D", "import.too_many_parts", "experience"},
        {"Werkervaring 1 van", "13-2019", "date.not_a_date", "experience_1_from"},
        {"Diplomajaar", "lang geleden", "import.year_not_understood", "graduation_year"},
        {"Diplomajaar", "20155", "import.year_not_understood", "graduation_year"},
        {"Verdere opleidingen", "mbo 2; Kok; School; '15", "import.year_not_understood",
         "further_education"},
    }));
    CAPTURE(bad.cell);
    Table table = tableOf("Achternaam", {"Vos"});
    table.headers.push_back(bad.header);
    table.rows.front().push_back(bad.cell);
    const auto report = importTable(context, table);
    REQUIRE(report);
    REQUIRE(report->rejected == 1);
    CHECK(report->rows.front().findings.front().rule == bad.rule);
    CHECK(report->rows.front().findings.front().where == bad.where);
}

TEST_CASE("an imported candidate that is changed outside the program is found by verify") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    const auto report = importTable(context, manyPeople(1200));
    REQUIRE(report);
    storage::CandidateRepository candidates(agency.connection());
    const auto ids = candidates.allIds();
    CHECK(agency.database().verifyIntegrity().empty());
    storage::AuditTrail trail(agency.connection());
    CHECK(trail.historyOf("import_batch", report->import.value).size() == 4);

    // An edit in the program is covered by the chain from there on.
    auto edited = *candidates.find(ids[0]);
    edited.occupation = "Kok";
    REQUIRE(saveCandidate(context, edited));
    CHECK(agency.database().verifyIntegrity().empty());

    const std::string second = std::to_string(ids[1].value);
    agency.connection().exec(
        GENERATE_COPY("UPDATE candidate SET notes = 'x' WHERE id = " + second,
                      "UPDATE candidate SET notes = 'x', version = 2 WHERE id = " + second,
                      "INSERT INTO candidate_skill (candidate_id, position, name, level) VALUES (" +
                          second + ", 0, 'x', 0)",
                      "DELETE FROM candidate WHERE id = " + second));
    const auto findings = agency.database().verifyIntegrity();
    REQUIRE(findings.size() >= 1);
    CHECK(findings.front().rule == "integrity.import");
    CHECK(findings.front().values ==
          domain::MessageValues{{"import", std::to_string(report->import.value)},
                                {"count", "1"},
                                {"candidate", second}});
}

TEST_CASE("an import that was undone leaves nothing to find") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    const auto report = importTable(context, manyPeople(3));
    REQUIRE(report);
    REQUIRE(undoImport(context, report->import));
    REQUIRE(importTable(context, manyPeople(3))); // takes the same numbers on SQLite
    CHECK(agency.database().verifyIntegrity().empty());
}

TEST_CASE("a dry run says what would happen and writes nothing") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    const auto table = tableOf(kHeader, {"Ada;;Vos;;;", "Jan;;;;;"});
    const auto dry = importTable(context, table, true);
    REQUIRE(dry);
    CHECK_FALSE(dry->import.isValid());
    CHECK(stored(agency) == 0);
    CHECK(storage::AuditTrail(agency.connection()).verify().checked == 0);
    CHECK(listImports(context)->empty());
    const auto real = importTable(context, table);
    REQUIRE(real);
    CHECK(real->accepted == dry->accepted);
    CHECK(real->rejected == dry->rejected);
}

TEST_CASE("an import that is stopped half-way leaves nothing behind") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    Table table = manyPeople(1200); // three steps of reading, three of writing
    const auto mapping =
        suggestMapping(context, "candidates", candidateImportFields(), table.headers);
    StopAfter progress(GENERATE(0, 2, 3, 5));
    const auto report = importCandidates(
        context, {.table = table, .mapping = mapping, .fileName = "veel.csv"}, progress);
    CHECK(report.error().key == "cancelled");
    CHECK(stored(agency) == 0);
    CHECK(context.changes.empty());
}

TEST_CASE("an import that nobody used is undone as a whole, once") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    REQUIRE(importTable(context, tableOf(kHeader, {"Ada;;Vos;;;"})));
    const auto second = importTable(context, tableOf(kHeader, {"Bo;;Kok;;;", "Cas;;Smit;;;"}));
    REQUIRE(second);
    REQUIRE(undoImport(context, second->import));
    CHECK(stored(agency) == 1);
    CHECK(undoImport(context, second->import).error().key == "import.already_undone");
    CHECK(searchCandidates(context, {.text = "kok"})->rows.empty());
    CHECK(searchCandidates(context, {.text = "vos"})->rows.size() == 1);
    CHECK_FALSE(storage::AuditTrail(agency.connection()).verify().firstBroken);
}

TEST_CASE("an import is not undone once one of its candidates was edited") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    const auto report = importTable(context, tableOf(kHeader, {"Ada;;Vos;;;", "Bo;;Kok;;;"}));
    REQUIRE(report);
    auto edited =
        loadCandidate(context, storage::CandidateRepository(agency.connection()).allIds().front());
    REQUIRE(edited);
    edited->notes = "Belde terug";
    REQUIRE(saveCandidate(context, *edited));
    const auto undone = undoImport(context, report->import);
    CHECK(undone.error() == domain::Refusal{"import.in_use", {}, {{"count", "1"}}});
    CHECK(stored(agency) == 2);
}

TEST_CASE("a mapping is remembered for files with the same headers in any order") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    Table table = tableOf("Bellen op;Wie", {"0612345678;Ada Vos"});
    CHECK(importTable(context, table).error().key == "import.columns_missing");
    NoProgress progress;
    REQUIRE(importCandidates(
        context,
        {.table = table, .mapping = {{"phone", 0}, {"name", 1}}, .fileName = "bellijst.csv"},
        progress));
    const auto again =
        suggestMapping(context, "candidates", candidateImportFields(), {"WIE", "Bellen op"});
    CHECK(again == ColumnMapping{{"name", 0}, {"phone", 1}});
}

TEST_CASE("a file without rows or without names is refused") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    CHECK(importTable(context, tableOf(kHeader, {})).error().key == "import.empty");
    const auto report = importTable(context, tableOf("E-mail", {"jan@example.nl"}));
    CHECK(report.error() ==
          domain::Refusal{"import.columns_missing", {}, {{"columns", "Achternaam"}}});
}

TEST_CASE("the back office and the manager do not import candidates") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(GENERATE(Role::BackOffice, Role::Manager));
    CHECK(importTable(context, tableOf(kHeader, {"Ada;;Vos;;;"})).error().key == "rights.missing");
    CHECK(undoImport(context, domain::ImportId{1}).error().key == "rights.missing");
}
