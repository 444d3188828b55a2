// What goes out can come in again.
#include "app/describe.h"
#include "app/exchange_tables/export_tables.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/field_text.h"
#include "app/recruitment/import_candidates.h"
#include "storage/repositories/candidate_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::Role;

namespace {

template <class T> T oneOf(std::vector<T> values) {
    return *rc::gen::elementOf(std::move(values));
}

std::optional<domain::Date> anyDate() {
    const int days = *rc::gen::inRange(-1, 9000);
    return days < 0 ? std::nullopt
                    : std::optional(domain::makeDate(1960, 1, 1) + std::chrono::days{days});
}

domain::Candidate anyCandidate() {
    domain::Candidate c = aCandidate();
    c.person.name = {.first = oneOf<std::string>({"", "Zoë", "Jan Willem", "Łukasz"}),
                     .prefix = oneOf<std::string>({"", "van den", "el"}),
                     .last = oneOf<std::string>({"Berg", "Öztürk", "De Wit-Jansen", "Nguyễn"})};
    c.birthDate = anyDate();
    c.wageWish = domain::HourlyRate::fromUnits(*rc::gen::inRange<std::int64_t>(100'000, 900'000));
    c.availability = {.days = *rc::gen::inRange(1U, 128U),
                      .minutesPerWeek = domain::Minutes{*rc::gen::inRange(0, 60) * 60},
                      .from = anyDate()};
    c.travelRadiusKm = *rc::gen::inRange(0, 500);
    c.availability.shifts = *rc::gen::inRange(0U, domain::WorkShift::kAll + 1);
    c.furtherOccupations = oneOf<std::vector<std::string>>(
        {{}, {"Kok, zelfstandig"}, {"Inpakker"}, {"Inpakker", "Kok; nacht", "Vulploeg"}});
    using Kind = domain::WorkPermissionKind;
    c.workPermission.kind = oneOf<Kind>({Kind::NotAsked, Kind::NotNeeded, Kind::Permit});
    if (c.workPermission.kind == Kind::Permit) {
        c.workPermission.validUntil = anyDate();
    }
    c.status = oneOf<domain::CandidateStatus>(
        {domain::CandidateStatus::Available, domain::CandidateStatus::Archived});
    c.skills = {{.name = oneOf<std::string>({"lassen, tig", "heftruck", "c++"}),
                 .level = *rc::gen::inRange(0, 6)}};
    c.certificates = {
        {.name = oneOf<std::string>({"VCA-Basis", "Code 95: vrachtwagen"}), .expires = anyDate()}};
    c.languages = {{.language = oneOf<std::string>({"nl", "pl", "ti"}),
                    .level = oneOf<domain::LanguageLevel>(
                        {domain::LanguageLevel::A2, domain::LanguageLevel::Native})}};
    c.education = {{.level = oneOf<domain::EducationLevel>({domain::EducationLevel::Unknown,
                                                            domain::EducationLevel::Mbo2,
                                                            domain::EducationLevel::Wo}),
                    .title = oneOf<std::string>({"Logistiek", "Zorg & welzijn"}),
                    .school = oneOf<std::string>({"", "ROC Midden"}),
                    .graduationYear = oneOf<std::optional<int>>({std::nullopt, 1999})}};
    const auto more = *rc::gen::inRange(0, 3);
    for (int i = 0; i < more; ++i) {
        c.education.push_back(
            {.level = oneOf<domain::EducationLevel>(
                 {domain::EducationLevel::Unknown, domain::EducationLevel::Hbo}),
             .title = oneOf<std::string>({"Lassen; tig | mig", "Zorg \\ welzijn"}),
             .school = oneOf<std::string>({"", "ROC Midden; locatie 2"}),
             .graduationYear = oneOf<std::optional<int>>({std::nullopt, 2015})});
    }
    const auto jobs = *rc::gen::inRange(0, 4);
    for (int i = 0; i < jobs; ++i) {
        domain::WorkExperience job{.occupation = oneOf<std::string>({"", "Kok|bakker", "Monteur"}),
                                   .employer = oneOf<std::string>({"Jansen; Zonen", "De \\ Hoek"}),
                                   .from = anyDate(),
                                   .until = anyDate(),
                                   .tasks = oneOf<std::string>({"", "laden,\nlossen; tellen"}),
                                   .sector = oneOf<std::string>({"", "Horeca; bar"})};
        if (job.from && job.until && *job.until < *job.from) {
            std::swap(job.from, job.until);
        }
        c.experience.push_back(std::move(job));
    }
    c.notes = oneOf<std::string>({"", "belt; \"graag\" 's avonds\nna zes uur"});
    return c;
}

/// All that a file carries: not whose the record is in this database.
domain::Candidate withoutOwner(domain::Candidate candidate) {
    candidate.id = {};
    candidate.version = 0;
    candidate.branch = {};
    candidate.owner = {};
    return candidate;
}

std::vector<domain::Candidate> allOf(WorkingAgency& agency) {
    storage::CandidateRepository candidates(agency.connection());
    return candidates.findMany(candidates.allIds());
}

} // namespace

TEST_CASE("candidates exported from one agency and imported in another are the same") {
    CHECK(rc::check([] {
        WorkingAgency here(db::Dialect::Sqlite);
        WorkingAgency there(db::Dialect::Sqlite);
        Context from = here.as(Role::Consultant);
        Context to = there.as(Role::Consultant);
        db::Transaction transaction(here.connection());
        domain::Candidate candidate = anyCandidate();
        candidate.branch = here.branch();
        candidate.owner = from.user.id;
        storage::CandidateRepository(here.connection()).insertMany(std::span(&candidate, 1));
        transaction.commit();

        NoProgress progress;
        auto table = exportTable(from, ExportKind::Candidates, progress);
        RC_ASSERT(table.has_value());
        const auto mapping =
            suggestMapping(to, "candidates", candidateImportFields(), table->headers);
        const auto report = importCandidates(
            to, {.table = *table, .mapping = mapping, .fileName = "export.csv"}, progress);
        RC_ASSERT(report.has_value());
        RC_ASSERT(report->accepted == 1);
        const auto arrived = allOf(there);
        RC_ASSERT(describe(withoutOwner(arrived.at(0))) == describe(withoutOwner(candidate)));
        RC_ASSERT(withoutOwner(arrived.at(0)) == withoutOwner(candidate));
    }));
}

TEST_CASE("every kind of list is exported with rows as wide as its header") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Administrator);
    REQUIRE(saveCandidate(context, aCandidate().of(agency.branch(), context.user.id)));
    NoProgress progress;
    for (const char* name : {"candidates", "clients", "vacancies", "placements", "timesheets"}) {
        const auto table = exportTable(context, parseExportKind(name).value(), progress);
        REQUIRE(table);
        CHECK_FALSE(table->headers.empty());
        for (const auto& row : table->rows) {
            CHECK(row.size() == table->headers.size());
        }
    }
    CHECK(parseExportKind("alles").error().key == "export.unknown_kind");
}

TEST_CASE("an export without the right to see what it holds is refused") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    context.user.active = false;
    NoProgress progress;
    CHECK(exportTable(context, ExportKind::Candidates, progress).error().key == "rights.missing");
}

TEST_CASE("days are read as people write them") {
    struct Row {
        std::string text;
        domain::WeekdaySet days;
    };
    const Row row = GENERATE(values<Row>({{"ma di wo", 0b0000111},
                                          {"ma-vr", 0b0011111},
                                          {"Maandag t/m donderdag", 0b0001111},
                                          {"ma, wo en vr", 0b0010101},
                                          {"vr-ma", 0b1110001},
                                          {"Weekend", 0b1100000},
                                          {"Monday, Friday", 0b0010001},
                                          {"za/zo", 0b1100000}}));
    CAPTURE(row.text);
    CHECK(parseDays(row.text) == row.days);
    CHECK(parseDays(formatDays(row.days)) == row.days);
}

TEST_CASE("dates are read with months in words and with the midnight of spreadsheets") {
    const auto day = domain::makeDate(1990, 3, 24);
    const char* text = GENERATE("24-3-1990", "24 maart 1990", "24-mrt-90", "24 Mar 1990",
                                "1990-03-24 00:00:00", "24/03/1990 0:00", "24.03.1990");
    CAPTURE(text);
    CHECK(parseDateCell(text) == day);
    CHECK_FALSE(parseDateCell("24 foo 1990"));
    CHECK_FALSE(parseDateCell("24-03-1990 12:30"));
}
