// A placement touches tariff, candidate, vacancy and proposal: here they change together.
#include "app/administration/placement_booking.h"

#include "app/administration/agreed_price.h"
#include "app/administration/tariff_record.h"
#include "app/json_text.h"
#include "app/matching/pipeline_steps.h"
#include "app/refusals.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/timesheet_repository.h"
#include "storage/repositories/vacancy_repository.h"

namespace werkbalie::app {

namespace {

using domain::refuse;

std::string placementJson(const domain::Placement& placement) {
    return JsonObject()
        .add("candidate", placement.candidate.value)
        .add("client", placement.client.value)
        .add("occupation", placement.occupation)
        .add("status", toText(placement.status))
        .add("starts", placement.period.from)
        .add("ends", placement.period.until)
        .add("minutes_per_week", placement.minutesPerWeek.count())
        .add("wage", placement.wage.units())
        .add("tariff", placement.tariff.units())
        .add("cost_price", placement.costPrice.units())
        .add("phase", toText(placement.phase))
        .add("contract", toText(placement.contract))
        .add("cao", placement.cao)
        .add("scale", placement.scale)
        .addList("rates", placement.rates,
                 [](const domain::AgreedRate& rate) { return describe(rate); })
        .text();
}

/// What the placement itself knows wins over the input of the calculator: one start, one week, one
/// age. The wage is the calculator's, as a target tariff may have found it.
domain::TariffInput tariffInputOf(const NewPlacement& wanted, const domain::Candidate& candidate) {
    domain::TariffInput input = wanted.tariff;
    input.date = wanted.placement.period.from;
    input.minutesPerWeek = wanted.placement.minutesPerWeek;
    input.contract = wanted.placement.contract;
    input.phase = wanted.placement.phase;
    if (!input.grossHourlyWage && input.margin.kind != domain::MarginKind::TargetTariff) {
        input.grossHourlyWage = wanted.placement.wage;
    }
    if (candidate.birthDate) {
        input.age = domain::ageAt(*candidate.birthDate, input.date);
    }
    return input;
}

domain::Result<void> checkVacancyHasRoom(UnitOfWork& work, const domain::Placement& placement) {
    if (!placement.vacancy) {
        return {};
    }
    storage::VacancyRepository vacancies(work.connection());
    const auto vacancy = vacancies.find(*placement.vacancy);
    if (!vacancy) {
        return refuse("record.missing", "vacancy");
    }
    if (vacancy->status == domain::VacancyStatus::Cancelled) {
        return refuse("placement.vacancy_cancelled", "vacancy");
    }
    if (vacancies.filledPositions(vacancy->id) >= vacancy->positions) {
        return refuse("placement.vacancy_full", "vacancy",
                      {{"positions", std::to_string(vacancy->positions)}});
    }
    return {};
}

void fillVacancy(UnitOfWork& work, domain::VacancyId id) {
    storage::VacancyRepository vacancies(work.connection());
    auto vacancy = vacancies.find(id);
    if (!vacancy || vacancy->status != domain::VacancyStatus::Open ||
        vacancies.filledPositions(id) < vacancy->positions) {
        return;
    }
    vacancy->status = domain::VacancyStatus::Filled;
    (void)vacancies.save(*vacancy); // read in this transaction: no conflict possible
    work.audit({.action = "update",
                .entity = "vacancy",
                .entityId = id.value,
                .oldValue = JsonObject().add("status", "open").text(),
                .newValue = JsonObject().add("status", "filled").text()});
    work.changed(Entity::Vacancy, id.value);
}

domain::Result<void> placeProposal(UnitOfWork& work, const NewPlacement& wanted) {
    storage::ProposalRepository proposals(work.connection());
    std::optional<domain::Proposal> proposal;
    if (wanted.proposal) {
        proposal = proposals.find(*wanted.proposal);
    } else if (wanted.placement.vacancy) {
        proposal = proposals.findFor(*wanted.placement.vacancy, wanted.placement.candidate);
    }
    if (!proposal || proposal->stage == domain::ProposalStage::Placed) {
        return {};
    }
    const domain::Move move{.to = {.phase = domain::ProposalStage::Placed}};
    if (const auto allowed = domain::checkMove(*proposal, move); !allowed) {
        return allowed;
    }
    (void)takeStep(work, *proposal, move);
    work.audit({.action = "update",
                .entity = "proposal",
                .entityId = proposal->id.value,
                .oldValue = JsonObject().add("stage", toText(proposal->stage)).text(),
                .newValue = JsonObject().add("stage", toText(move.to.phase)).text()});
    work.changed(Entity::Proposal, proposal->id.value);
    return {};
}

void setCandidateStatus(UnitOfWork& work, const domain::Candidate& candidate,
                        domain::CandidateStatus status) {
    if (candidate.status == status) {
        return;
    }
    (void)storage::CandidateRepository(work.connection())
        .setStatus(candidate.id, candidate.version, status);
    work.audit({.action = "update",
                .entity = "candidate",
                .entityId = candidate.id.value,
                .oldValue = JsonObject().add("status", toText(candidate.status)).text(),
                .newValue = JsonObject().add("status", toText(status)).text()});
    work.changed(Entity::Candidate, candidate.id.value);
}

domain::Result<domain::Candidate> placeableCandidate(UnitOfWork& work,
                                                     const domain::Placement& placement) {
    const auto candidate =
        storage::CandidateRepository(work.connection()).find(placement.candidate);
    if (!candidate) {
        return refuse("record.missing", "candidate");
    }
    if (candidate->status == domain::CandidateStatus::Archived) {
        return refuse("placement.candidate_archived", "candidate");
    }
    if (!storage::ClientRepository(work.connection()).find(placement.client)) {
        return refuse("record.missing", "client");
    }
    return *candidate;
}

/// Those of the agreement that the tariff comes from; without one as they were calculated.
std::vector<domain::AgreedRate> ratesOf(UnitOfWork& work, const domain::Placement& placement,
                                        const domain::TariffInput& input,
                                        const domain::RateBreakdown& breakdown) {
    const auto agreements =
        storage::ClientRepository(work.connection()).agreements(placement.client);
    const auto* agreement = agreementOn(agreements, placement.occupation, placement.period.from);
    const bool fromAgreement = agreement != nullptr && !agreement->rates.empty() &&
                               agreedTariff(*agreement, breakdown.grossHourlyWage) ==
                                   domain::HourlyRate::fromMoney(breakdown.tariff);
    return fromAgreement ? agreement->rates : calculatedRates(input, breakdown);
}

/// The placement with its tariff, or why it may not be.
domain::Result<Saved<domain::Placement>> calculated(UnitOfWork& work, const NewPlacement& wanted,
                                                    const domain::Candidate& candidate) {
    const auto input = tariffInputOf(wanted, candidate);
    auto breakdown = domain::calculateTariff(input, work.context().parameters);
    if (!breakdown) {
        return tl::unexpected(breakdown.error());
    }
    Saved<domain::Placement> result{.record = wanted.placement};
    result.record.id = {};
    result.record.version = 0;
    result.record.wage = breakdown->grossHourlyWage;
    result.record.tariff = domain::HourlyRate::fromMoney(breakdown->tariff);
    result.record.costPrice = domain::HourlyRate::fromMoney(breakdown->costPrice);
    result.record.rates = ratesOf(work, result.record, input, *breakdown);
    showRates(*breakdown, result.record.rates);
    result.record.tariffBreakdown = tariffRecord(input, *breakdown);
    result.findings = domain::checkPlacement(
        {.placement = result.record, .birthDate = candidate.birthDate, .bbl = input.bbl},
        work.context().parameters);
    if (const auto allowed = refuseBlocking(result.findings); !allowed) {
        return tl::unexpected(allowed.error());
    }
    result.findings.insert(result.findings.end(), breakdown->findings.begin(),
                           breakdown->findings.end());
    return result;
}

/// Hours after the last day would lose their placement.
domain::Result<void> checkNoHoursAfter(UnitOfWork& work, const domain::Placement& placement,
                                       domain::Date lastDay) {
    storage::TimesheetRepository timesheets(work.connection());
    const domain::Date last = placement.period.until.value_or(lastDay + std::chrono::days{366});
    for (const auto& row : timesheets.entriesIn({.from = lastDay + std::chrono::days{1},
                           .until = std::max(last, lastDay) + std::chrono::days{1}})) {
        if (row.placement == placement.id && row.entry.worked != domain::Minutes{0}) {
            return refuse("placement.hours_after_end", "period",
                          {{"day", domain::isoDate(row.entry.day)}});
        }
    }
    return {};
}

bool worksElsewhere(UnitOfWork& work, const domain::Placement& ended, domain::Date today) {
    const auto rows =
        storage::PlacementRepository(work.connection())
            .rows({.candidate = ended.candidate, .activeIn = domain::DateRange{.from = today}});
    return std::ranges::any_of(rows, [&](const auto& row) { return row.id != ended.id; });
}

} // namespace

domain::Result<Saved<domain::Placement>> bookPlacement(UnitOfWork& work,
                                                       const NewPlacement& wanted) {
    const auto candidate = placeableCandidate(work, wanted.placement);
    if (!candidate) {
        return tl::unexpected(candidate.error());
    }
    if (const auto room = checkVacancyHasRoom(work, wanted.placement); !room) {
        return tl::unexpected(room.error());
    }
    auto result = calculated(work, wanted, *candidate);
    if (!result) {
        return result;
    }
    const auto outcome = storage::PlacementRepository(work.connection())
                             .save(result->record, work.context().clock.now());
    result->record.id = domain::PlacementId{outcome.id};
    result->record.version = outcome.version;
    work.audit({.action = "insert",
                .entity = "placement",
                .entityId = outcome.id,
                .newValue = placementJson(result->record)});
    work.changed(Entity::Placement, outcome.id);
    setCandidateStatus(work, *candidate, domain::CandidateStatus::Placed);
    if (const auto moved = placeProposal(work, wanted); !moved) {
        return tl::unexpected(moved.error());
    }
    if (wanted.placement.vacancy) {
        fillVacancy(work, *wanted.placement.vacancy);
    }
    return result;
}

domain::Result<Saved<domain::Placement>> bookEnd(UnitOfWork& work, domain::PlacementId id,
                                                 domain::Date lastDay) {
    storage::PlacementRepository placements(work.connection());
    auto placement = placements.find(id);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    if (lastDay < placement->period.from) {
        return refuse("placement.end_before_start", "period",
                      {{"start", domain::isoDate(placement->period.from)}});
    }
    if (const auto free = checkNoHoursAfter(work, *placement, lastDay); !free) {
        return tl::unexpected(free.error());
    }
    const std::string before = placementJson(*placement);
    const domain::Date today = work.context().clock.today();
    const bool over = lastDay < today;
    placement->period.until = lastDay + std::chrono::days{1};
    placement->status = over ? domain::PlacementStatus::Ended : domain::PlacementStatus::Active;
    placement->version = placements.save(*placement, work.context().clock.now()).version;
    work.audit({.action = "update",
                .entity = "placement",
                .entityId = id.value,
                .oldValue = before,
                .newValue = placementJson(*placement)});
    work.changed(Entity::Placement, id.value);
    if (over && !worksElsewhere(work, *placement, today)) {
        const auto candidate =
            storage::CandidateRepository(work.connection()).find(placement->candidate);
        if (candidate && candidate->status == domain::CandidateStatus::Placed) {
            setCandidateStatus(work, *candidate, domain::CandidateStatus::Available);
        }
    }
    return Saved<domain::Placement>{.record = *placement};
}

} // namespace werkbalie::app
