// Candidates and vacancies: saved, in conflict, checked and refused.
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "storage/audit_trail.h"
#include "storage/repositories/client_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::Role;

TEST_CASE("a new candidate belongs to who registers her, from today") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    const auto saved =
        saveCandidate(context, aCandidate().of(domain::BranchId{}, domain::UserId{}));
    REQUIRE(saved);
    CHECK(saved->record.owner == context.user.id);
    CHECK(saved->record.branch == agency.branch());
    CHECK(saved->record.registeredOn == context.clock.today());
    CHECK(loadCandidate(context, saved->record.id) == saved->record);
    REQUIRE(context.changes.size() == 1);
    CHECK(context.changes.front().id == saved->record.id.value);
}

TEST_CASE("a candidate saved from an old version is a conflict that writes nothing") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    const auto first =
        saveCandidate(context, aCandidate().of(agency.branch(), context.user.id)).value().record;
    domain::Candidate mine = first;
    mine.notes = "Belt morgen terug";
    const auto kept = saveCandidate(context, mine);
    REQUIRE(kept);
    domain::Candidate late = first;
    late.notes = "Niet meer bellen";
    const auto conflict = saveCandidate(context, late);
    REQUIRE(conflict);
    CHECK(conflict->conflict);
    CHECK(conflict->record == kept->record);
    const auto history =
        storage::AuditTrail(agency.connection()).historyOf("candidate", first.id.value);
    REQUIRE(history.size() == 2);
    CHECK(history.back().newValue.find("Belt morgen terug") != std::string::npos);
    CHECK(history.back().oldValue == history.front().newValue);
}

TEST_CASE("a candidate's citizen service number is masked in the audit trail") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    domain::Candidate hired = aCandidate().of(agency.branch(), context.user.id);
    hired.bsn = domain::Bsn::parse("999990019").value();
    const auto saved = saveCandidate(context, hired);
    REQUIRE(saved);
    const auto history =
        storage::AuditTrail(agency.connection()).historyOf("candidate", saved->record.id.value);
    CHECK(history.front().newValue.find("999990019") == std::string::npos);
}

TEST_CASE("what blocks a candidate is told and nothing is written") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(Role::Consultant);
    const auto refused = saveCandidate(
        context, aCandidate().of(agency.branch(), context.user.id).email("jan@nergens"));
    CHECK(refused.error().key == "email.not_an_address");
    CHECK(refused.error().where == "email");
    CHECK(searchCandidates(context, {})->rows.empty());
}

TEST_CASE("while typing, somebody who is known already is shown") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    const auto known =
        saveCandidate(context, aCandidate().of(agency.branch(), context.user.id)).value().record;
    const domain::Candidate draft = aCandidate().named("Jan", "", "Jansen").phone("");
    const auto findings = checkCandidateDraft(context, draft);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == "duplicate_email");
    CHECK(findings.front().values ==
          domain::MessageValues{{"candidate", std::to_string(known.id.value)}});
    CHECK(checkCandidateDraft(context, known).empty()); // not a duplicate of herself
}

TEST_CASE(
    "the back office and the manager look at candidates and vacancies but do not change them") {
    WorkingAgency agency(db::Dialect::Sqlite);
    Context context = agency.as(GENERATE(Role::BackOffice, Role::Manager));
    CHECK(searchCandidates(context, {}));
    CHECK(searchVacancies(context, {}));
    CHECK(saveCandidate(context, aCandidate()).error().key == "rights.missing");
    CHECK(saveVacancy(context, aVacancy()).error().key == "rights.missing");
}

TEST_CASE("a vacancy is saved with its requirements and found by its words") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    storage::ClientRepository clients(agency.connection());
    const domain::Client client = aClient().of(agency.branch(), context.user.id);
    const domain::Vacancy wanted = aVacancy()
                                       .at(domain::ClientId{clients.save(client).id})
                                       .of(agency.branch(), context.user.id)
                                       .hard(domain::RequirementKind::Certificate, "VCA-Basis");
    const auto saved = saveVacancy(context, wanted);
    REQUIRE(saved);
    CHECK(loadVacancy(context, saved->record.id) == saved->record);
    CHECK(searchVacancies(context, {.text = "order"})->size() == 1);
    CHECK(searchVacancies(context, {.text = "lasser"})->empty());
}
