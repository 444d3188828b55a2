// A placement: its tariff frozen, its wage lawful, and what changes along with it.
#include "app/administration/placements.h"

#include "app/users/users.h"
#include "storage/audit_trail.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

TEST_CASE("a placement fills its vacancy, places its candidate and leaves a trace") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const domain::Placement placed = week.place();
    CHECK(placed.tariff == domain::HourlyRate::fromUnits(300'000));
    CHECK(placed.wage == domain::HourlyRate::fromUnits(160'000));
    CHECK(placed.costPrice > domain::HourlyRate::fromUnits(200'000));
    auto& connection = week.agency.connection();
    CHECK(storage::CandidateRepository(connection).find(week.candidate)->status ==
          domain::CandidateStatus::Placed);
    CHECK(storage::VacancyRepository(connection).find(week.vacancy)->status ==
          domain::VacancyStatus::Filled);
    CHECK(storage::AuditTrail(connection).historyOf("placement", placed.id.value).size() == 1);
    CHECK_FALSE(storage::AuditTrail(connection).verify().firstBroken);
}

TEST_CASE("the proposal on which somebody is placed moves along") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    domain::Proposal proposal;
    proposal.vacancy = week.vacancy;
    proposal.candidate = week.candidate;
    proposal.consultant = week.agency.as(domain::Role::Consultant).user.id;
    proposal.stage = domain::ProposalStage::Offer;
    proposal.changedAt = week.agency.clock.now();
    storage::ProposalRepository proposals(week.agency.connection());
    (void)proposals.save(proposal);
    (void)week.place();
    CHECK(proposals.findFor(week.vacancy, week.candidate)->stage == domain::ProposalStage::Placed);
}

TEST_CASE("a wage under the minimum of that age and day is refused and nothing is written") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    NewPlacement wanted = week.wanted();
    wanted.tariff.grossHourlyWage = domain::HourlyRate::fromUnits(149'800); // 14.98 < 14.99
    const auto placed = createPlacement(desk, wanted);
    REQUIRE_FALSE(placed);
    CHECK(placed.error().key == "below_minimum_wage");
    CHECK(searchPlacements(desk, {})->empty());
    CHECK(storage::CandidateRepository(week.agency.connection()).find(week.candidate)->status ==
          domain::CandidateStatus::Available);
    wanted.tariff.grossHourlyWage = domain::HourlyRate::fromUnits(149'900);
    CHECK(createPlacement(desk, wanted));
}

TEST_CASE("a full vacancy takes nobody else") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    (void)week.place();
    Context desk = week.agency.as(domain::Role::Consultant);
    const auto second = createPlacement(desk, week.wanted());
    REQUIRE_FALSE(second);
    CHECK(second.error().key == "placement.vacancy_full");
}

TEST_CASE("the agreed tariff is read back line by line") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const domain::Placement placed = week.place();
    Context desk = week.agency.as(domain::Role::Consultant);
    const auto kept = placementBreakdown(desk, placed.id);
    REQUIRE(kept);
    domain::TariffInput input = week.wanted().tariff;
    input.date = placed.period.from;
    input.age = 36;
    const auto fresh = domain::calculateTariff(input, week.agency.parameters);
    REQUIRE(fresh);
    CHECK(*kept == *fresh);
}

TEST_CASE("a draft follows the tariff agreement and the candidate's wish") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    domain::TariffAgreement agreement;
    agreement.client = week.client;
    agreement.occupation = "orderpicker";
    agreement.factor = domain::Factor::fromUnits(1'900'000);
    agreement.validity.from = domain::makeDate(2026, 1, 1);
    (void)storage::ClientRepository(week.agency.connection()).saveAgreement(agreement);
    Context desk = week.agency.as(domain::Role::Consultant);
    const auto draft = draftPlacement(desk, week.vacancy, week.candidate);
    REQUIRE(draft);
    CHECK(draft->placement.period.from == domain::makeDate(2026, 11, 24)); // not in the past
    CHECK(draft->tariff.margin.kind == domain::MarginKind::TargetTariff);
    const auto cents = draft->placement.wage.units() / 100;
    CHECK(draft->placement.tariff.units() == (cents * 19 + 5) / 10 * 100);
    REQUIRE(createPlacement(desk, *draft));
}

TEST_CASE("an ended placement frees the candidate, unless hours would be lost") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    const domain::Placement placed = week.place();
    (void)week.save(WorkingWeek::fortyTwoHours(placed.id));
    Context desk = week.agency.as(domain::Role::Consultant);
    const auto tooEarly = endPlacement(desk, placed.id, domain::makeDate(2026, 11, 18));
    REQUIRE_FALSE(tooEarly);
    CHECK(tooEarly.error().key == "placement.hours_after_end");
    const auto ended = endPlacement(desk, placed.id, domain::makeDate(2026, 11, 20));
    REQUIRE(ended);
    CHECK(ended->record.status == domain::PlacementStatus::Ended);
    CHECK(storage::CandidateRepository(week.agency.connection()).find(week.candidate)->status ==
          domain::CandidateStatus::Available);
}

TEST_CASE("the agency's own Whk decision replaces the sector's premium in its year") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    storage::AgencyRepository agencies(week.agency.connection());
    domain::Agency agency = *agencies.load();
    agency.employerSize = domain::EmployerSize::Medium;
    agency.whkWga = domain::Percentage::fromUnits(12'300); // 1.23 %
    agency.whkZw = domain::Percentage::fromUnits(20'100);
    (void)agencies.save(agency);
    const auto user = week.agency.as(domain::Role::Consultant).user;
    const Context context =
        makeContext(week.agency.database(), user, week.agency.clock, exchange::builtInParameters());
    const auto value = [&](std::string_view key, domain::Date day) {
        return context.parameters.at(key, day).value()->percentage();
    };
    CHECK(value("premium.whk.sector52.wga", domain::makeDate(2026, 11, 24)) == *agency.whkWga);
    CHECK(value("premium.whk.sector52.zw", domain::makeDate(2026, 11, 24)) == *agency.whkZw);
    CHECK(value("premium.whk.sector52.wga", domain::makeDate(2025, 11, 24)) != *agency.whkWga);
    domain::TariffInput input = week.wanted().tariff;
    input.date = domain::makeDate(2026, 11, 24);
    input.employerSize = domain::EmployerSize::Medium;
    const auto breakdown = domain::calculateTariff(input, context.parameters);
    REQUIRE(breakdown);
    CHECK(std::ranges::none_of(breakdown->findings, [](const auto& finding) {
        return finding.rule == "whk_own_decision_needed";
    }));
}
