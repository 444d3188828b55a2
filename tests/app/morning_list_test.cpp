// The morning list over a branch with a few vacancies: everybody once, nobody judged twice.
#include "app/matching/morning_list.h"

#include "app/matching/matching.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

#include <set>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::RequirementKind;
using domain::Role;

namespace {

struct Morning {
    explicit Morning(db::Dialect dialect) : agency(dialect), context(agency.as(Role::Consultant)) {
        storage::ClientRepository clients(agency.connection());
        client = domain::ClientId{clients.save(aClient().of(agency.branch(), context.user.id)).id};
    }

    /// Asks a certificate; who has the skill scores higher.
    domain::VacancyId vacancy(const std::string& certificate, int positions = 1) {
        return saveVacancy(
                   context,
                   domain::Vacancy(aVacancy()
                                       .at(client)
                                       .of(agency.branch(), context.user.id)
                                       .hard(RequirementKind::Certificate, certificate)
                                       .soft(RequirementKind::Skill, "Laden", 100)
                                       .with([&](domain::Vacancy& v) { v.positions = positions; })))
            .value()
            .record.id;
    }
    domain::CandidateId candidate(const std::string& last, int skill,
                                  const std::vector<std::string>& certificates) {
        auto builder = aCandidate();
        builder.named("Kim", "", last)
            .email("")
            .phone("")
            .of(agency.branch(), context.user.id)
            .skill("Laden", skill);
        for (const std::string& name : certificates) {
            builder.certificate(name);
        }
        return saveCandidate(context, domain::Candidate(builder)).value().record.id;
    }
    MorningList list(int least = 0) {
        NoProgress progress;
        return morningList(context, {.leastScoreInTenths = least}, progress).value();
    }

    WorkingAgency agency;
    Context context;
    domain::ClientId client;
};

std::vector<std::pair<domain::VacancyId, std::string>> namesOf(const MorningList& list) {
    std::vector<std::pair<domain::VacancyId, std::string>> names;
    for (const MorningSuggestion& each : list.suggestions) {
        names.emplace_back(each.vacancy, each.candidateName);
    }
    return names;
}

} // namespace

TEST_CASE("who alone can do one thing is kept for it, though best at another") {
    Morning morning(GENERATE(from_range(dialects())));
    const auto truck = morning.vacancy("Heftruck");
    const auto crane = morning.vacancy("Kraan");
    morning.candidate("Alles", 5, {"Heftruck", "Kraan"});
    morning.candidate("Heftruck", 3, {"Heftruck"});

    const MorningList list = morning.list();
    CHECK(namesOf(list) == std::vector<std::pair<domain::VacancyId, std::string>>{
                               {truck, "Kim Heftruck"}, {crane, "Kim Alles"}});
    CHECK(list.suggestions[0].place == 2);
    CHECK(list.suggestions[1].place == 1);
    CHECK(list.unfilled.empty());
    CHECK(list.vacancies == 2);
    CHECK(list.seats == 2);
    CHECK(list.candidates == 2);
}

TEST_CASE("a vacancy that stays open says whether nobody suits or all are of more use elsewhere") {
    Morning morning(GENERATE(from_range(dialects())));
    morning.vacancy("Heftruck", 2);
    const auto crane = morning.vacancy("Kraan");
    morning.candidate("Alles", 5, {"Heftruck"});

    const MorningList list = morning.list();
    REQUIRE(list.suggestions.size() == 1);
    REQUIRE(list.unfilled.size() == 2);
    CHECK(list.unfilled[0].seats == 1);
    CHECK(list.unfilled[0].suitable == 1);
    CHECK(list.unfilled[1].vacancy == crane);
    CHECK(list.unfilled[1].suitable == 0);
}

TEST_CASE("who was judged for a vacancy is not suggested for it again") {
    Morning morning(GENERATE(from_range(dialects())));
    const auto truck = morning.vacancy("Heftruck");
    const auto kim = morning.candidate("Alles", 5, {"Heftruck"});
    REQUIRE(addToProcedure(morning.context, truck, kim));
    CHECK(morning.list().suggestions.empty());
}

TEST_CASE("who has an offer is suggested nowhere; who is in talks is, and the line says so") {
    Morning morning(GENERATE(from_range(dialects())));
    const auto truck = morning.vacancy("Heftruck");
    const auto crane = morning.vacancy("Kraan");
    const auto kim = morning.candidate("Alles", 5, {"Heftruck", "Kraan"});
    storage::ProposalRepository proposals(morning.agency.connection());
    auto running = addToProcedure(morning.context, truck, kim).value();
    const auto at = [&](domain::ProposalStage stage) {
        running.stage = stage;
        running.version = proposals.save(running).version;
        return morning.list().suggestions;
    };
    const auto talks = at(domain::ProposalStage::Interview);
    REQUIRE(talks.size() == 1);
    CHECK(talks[0].vacancy == crane);
    CHECK(talks[0].runningStage == domain::ProposalStage::Interview);
    CHECK(talks[0].runningClient == talks[0].clientName);
    CHECK(at(domain::ProposalStage::Offer).empty());
    const auto found = at(domain::ProposalStage::Found);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].runningStage);
}

TEST_CASE("nobody under the least score is suggested, and a closed vacancy asks nobody") {
    Morning morning(GENERATE(from_range(dialects())));
    const auto truck = morning.vacancy("Heftruck");
    morning.candidate("Alles", 1, {"Heftruck"});
    const int score = morning.list().suggestions.at(0).scoreInTenths;
    CHECK(morning.list(score).suggestions.size() == 1);
    CHECK(morning.list(score + 1).suggestions.empty());

    auto vacancy = loadVacancy(morning.context, truck).value();
    vacancy.status = domain::VacancyStatus::OnHold;
    REQUIRE(saveVacancy(morning.context, vacancy));
    CHECK(morning.list().vacancies == 0);
}

TEST_CASE("the morning list stops when asked, and refuses a score off the scale") {
    class Stop final : public Progress {
    public:
        void step(std::int64_t, std::int64_t) override {}
        [[nodiscard]] bool stopRequested() const override { return true; }
    };
    Morning morning(db::Dialect::Sqlite);
    morning.vacancy("Heftruck");
    morning.candidate("Alles", 5, {"Heftruck"});
    Stop stop;
    CHECK(morningList(morning.context, {}, stop).error().key == "cancelled");
    NoProgress progress;
    CHECK(morningList(morning.context, {.leastScoreInTenths = 1001}, progress).error().key ==
          "morning.score_out_of_range");
}
