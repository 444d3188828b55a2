// Shares of age groups: exact, without figures where a group is small, and for the manager alone.
#include "app/results/fairness_report.h"

#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/vacancy_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

#include <algorithm>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::ProposalStage;
using domain::Role;
using domain::ShareOutcome;

namespace {

struct Office {
    explicit Office(db::Dialect dialect) : agency(dialect), manager(agency.as(Role::Manager)) {
        storage::ClientRepository clients(agency.connection());
        const domain::Client client = aClient().of(agency.branch(), manager.user.id);
        domain::Vacancy wanted = aVacancy()
                                     .at(domain::ClientId{clients.save(client).id})
                                     .of(agency.branch(), manager.user.id);
        wanted.weights.recency = 20;
        vacancy =
            domain::VacancyId{storage::VacancyRepository(agency.connection()).save(wanted).id};
    }
    struct Person {
        std::optional<domain::Date> birth = {};
        std::optional<domain::Date> consent = domain::makeDate(2026, 1, 5);
        ProposalStage stage = ProposalStage::Found;
        domain::Date on = domain::makeDate(2026, 11, 2);
    };
    void considered(const Person& person) {
        domain::Candidate kim =
            aCandidate().named("Kim", "", "Vos").of(agency.branch(), manager.user.id);
        kim.birthDate = person.birth;
        kim.consentDate = person.consent;
        const domain::CandidateId id{
            storage::CandidateRepository(agency.connection()).save(kim).id};
        const domain::Instant at{person.on};
        (void)storage::ProposalRepository(agency.connection())
            .save({.id = {},
                   .vacancy = vacancy,
                   .candidate = id,
                   .consultant = manager.user.id,
                   .stage = person.stage,
                   .changedAt = at,
                   .proposedAt =
                       domain::isPresented(person.stage) ? std::optional(at) : std::nullopt});
    }
    /// So many of one age, of whom so many were proposed.
    void group(domain::Date birth, int people, int proposed) {
        for (int i = 0; i < people; ++i) {
            considered({.birth = birth,
                        .stage = i < proposed ? ProposalStage::Proposed : ProposalStage::Found});
        }
    }
    FairnessReport report(std::string_view period = "2026-11") {
        return fairnessReport(manager, domain::parseReportPeriod(period).value()).value();
    }
    domain::GroupShare proposedShare(std::string_view group) {
        const auto shares = report().parts.at(0).shares.groups;
        return *std::ranges::find(shares, group, &domain::GroupShare::group);
    }

    WorkingAgency agency;
    Context manager;
    domain::VacancyId vacancy;
};

const domain::Date kYoung = domain::makeDate(2004, 5, 1);
const domain::Date kOlder = domain::makeDate(1966, 5, 1);

} // namespace

TEST_CASE("an age group under four fifths of the highest is named with its ratio") {
    Office office(GENERATE(from_range(dialects())));
    office.group(kYoung, 30, 15);
    office.group(kOlder, 40, 12);
    const auto report = office.report();
    CHECK(report.comparable());
    CHECK(report.parts.at(0).choice == FairnessChoice::Proposed);
    CHECK(office.proposedShare("until_25").outcome == ShareOutcome::Highest);
    const auto older = office.proposedShare("from_55");
    CHECK(older.outcome == ShareOutcome::Below);
    CHECK(older.considered == 40);
    CHECK(older.shareInTenths == 300);
    CHECK(older.ratioInTenths == 600);
    CHECK_FALSE(report.parts.at(1).shares.comparable); // nobody was placed
    const auto table = tableOf(report);
    CHECK(table.rows.size() == 10);
    const std::vector<std::string> row{
        "2026-11", "Voorgedragen", "55 en ouder", "40",
        "12",      "30,0",         "60,0",        "minder dan vier vijfde"};
    CHECK(std::ranges::find(table.rows, row) != table.rows.end());
}

TEST_CASE("a group of under twenty people shows no figure anywhere") {
    Office office(GENERATE(from_range(dialects())));
    office.group(kYoung, 30, 15);
    office.group(kOlder, 19, 1);
    CHECK(office.proposedShare("from_55") == domain::GroupShare{.group = "from_55"});
    CHECK_FALSE(office.report().comparable());
    for (const auto& row : tableOf(office.report()).rows) {
        if (row.at(2) == "55 en ouder") {
            CHECK(row.at(3).empty());
            CHECK(row.at(4).empty());
        }
    }
}

TEST_CASE("a date of birth counts only where it may be kept") {
    Office office(GENERATE(from_range(dialects())));
    office.group(kYoung, 20, 10);
    office.considered({.birth = kYoung, .consent = std::nullopt});
    office.considered({.birth = std::nullopt});
    CHECK(office.proposedShare("until_25").considered == 20);
    CHECK(office.report().withoutAge == 2);
}

TEST_CASE("only who was taken in during the period is counted, and the method speaks too") {
    Office office(GENERATE(from_range(dialects())));
    office.considered({.birth = kYoung, .on = domain::makeDate(2026, 10, 31)});
    CHECK(office.report().vacancies == 0);
    CHECK(office.report().weights.empty());
    const auto october = office.report("2026-10");
    CHECK(october.vacancies == 1);
    const auto recency = std::ranges::find(october.weights, "recency", &UsedWeight::key);
    REQUIRE(recency != october.weights.end());
    CHECK(recency->standard == 5);
    CHECK(recency->least == 20);
    CHECK(recency->most == 20);
    CHECK(recency->changed == 1);
}

TEST_CASE("the report of shares is for who may see it") {
    Office office(GENERATE(from_range(dialects())));
    auto consultant = office.agency.as(Role::Consultant);
    CHECK(fairnessReport(consultant, domain::parseReportPeriod("2026-11").value()).error().key ==
          "rights.missing");
}
