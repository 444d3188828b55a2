// Drafts, books and finds placements; what happens inside the transaction is in
// placement_booking.cpp.
#include "app/administration/placements.h"

#include "app/acquisition/client_terms.h"
#include "app/acquisition/margin_floors.h"
#include "app/administration/agreed_price.h"
#include "app/administration/placement_booking.h"
#include "app/administration/tariff_record.h"
#include "domain/base/text.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;

/// Share of the tariff that a draft without a tariff agreement keeps, in percent: a beginning for
/// the calculator, never applied unseen.
constexpr std::int64_t kDraftMarginPercent = 15;
constexpr std::int64_t kUnitsPerPercent = 10'000;
constexpr int kAdultAge = 21;

struct DraftParts {
    domain::Vacancy vacancy;
    domain::Candidate candidate;
    domain::EmployerSize employerSize = domain::EmployerSize::Small;
    std::vector<domain::TariffAgreement> agreements = {};
};

domain::Result<DraftParts> loadParts(Context& context, domain::VacancyId vacancyId,
                                     domain::CandidateId candidateId) {
    db::Connection& connection = context.database.connection();
    const auto vacancy = storage::VacancyRepository(connection).find(vacancyId);
    if (!vacancy) {
        return refuse("record.missing", "vacancy");
    }
    const auto candidate = storage::CandidateRepository(connection).find(candidateId);
    if (!candidate) {
        return refuse("record.missing", "candidate");
    }
    DraftParts parts{.vacancy = *vacancy, .candidate = *candidate};
    if (const auto agency = storage::AgencyRepository(connection).load()) {
        parts.employerSize = agency->employerSize;
    }
    parts.agreements = storage::ClientRepository(connection).agreements(vacancy->client);
    return parts;
}

/// The wish when the vacancy pays it, else the vacancy's lowest wage, and never under the minimum.
domain::HourlyRate draftWage(const DraftParts& parts, domain::Date start,
                             const domain::ParameterSet& parameters) {
    const auto& vacancy = parts.vacancy;
    const int age =
        parts.candidate.birthDate ? domain::ageAt(*parts.candidate.birthDate, start) : kAdultAge;
    const auto minimum = domain::minimumWage(parameters, start, age, false);
    domain::HourlyRate wage = vacancy.wageFrom.value_or(domain::HourlyRate{});
    if (const auto wish = parts.candidate.wageWish) {
        const domain::HourlyRate most = vacancy.wageTo.value_or(*wish);
        wage = std::max(wage, std::min(*wish, most));
    }
    return minimum ? std::max(wage, (*minimum)->hourlyRate()) : wage;
}

/// An agreed tariff is a target; an agreed factor makes one of the wage, in whole cents.
domain::MarginTerms draftMargin(const domain::TariffAgreement* agreement, domain::HourlyRate wage) {
    if (agreement == nullptr) {
        return {.kind = domain::MarginKind::PercentageOfTariff,
                .value = kDraftMarginPercent * kUnitsPerPercent};
    }
    return {.kind = domain::MarginKind::TargetTariff,
            .value = agreedTariff(*agreement, wage).units()};
}

/// Kinds of hours that were agreed along with the tariff.
std::vector<domain::AllowanceTerms> agreedAllowances(const domain::TariffAgreement* agreement) {
    if (agreement == nullptr || agreement->calculation.empty()) {
        return {};
    }
    const auto input = tariffInputOf(agreement->calculation);
    return input ? input->allowances : std::vector<domain::AllowanceTerms>{};
}

domain::Placement draftOf(const Context& context, const DraftParts& parts, domain::Date start) {
    domain::Placement placement;
    placement.candidate = parts.candidate.id;
    placement.client = parts.vacancy.client;
    placement.vacancy = parts.vacancy.id;
    placement.branch = parts.vacancy.branch;
    placement.consultant = context.user.id;
    placement.occupation = parts.vacancy.occupation;
    placement.period = {.from = start};
    if (parts.vacancy.end) {
        placement.period.until = *parts.vacancy.end + std::chrono::days{1};
    }
    placement.minutesPerWeek = parts.vacancy.minutesPerWeek;
    return placement;
}

/// A margin under the floor of the branch needs a consent.
domain::Result<void> guardMargin(UnitOfWork& work, const domain::Placement& placement) {
    const auto breakdown = breakdownOf(placement.tariffBreakdown);
    if (!breakdown) {
        return {};
    }
    const auto agreed = requireMarginFloor(work, {.subject = domain::MarginSubject::Placement,
                                                  .client = placement.client,
                                                  .branch = placement.branch,
                                                  .occupation = placement.occupation,
                                                  .day = placement.period.from,
                                                  .tariff = breakdown->tariff,
                                                  .margin = breakdown->margin});
    return agreed ? domain::Result<void>{} : tl::unexpected(agreed.error());
}

/// What the client's own people get on that day, where its terms are known.
void takeClientTerms(Context& context, NewPlacement& draft) {
    const auto file = loadClientTerms(context, draft.placement.client);
    if (!file) {
        return;
    }
    const auto onDay = termsOnDay(*file, draft.placement.occupation, draft.tariff.date);
    if (onDay.terms) {
        draft.tariff.clientTerms = *onDay.terms;
        draft.placement.cao = onDay.name;
    }
}

/// Everybody who works with placements or their hours sees the list.
domain::Result<void> requireSeeing(const Context& context) {
    if (domain::mayDo(context.user.role, domain::Right::Place)) {
        return requireRight(context, domain::Right::Place);
    }
    return requireRight(context, domain::Right::ViewHours);
}

} // namespace

domain::Result<NewPlacement> draftPlacement(Context& context, domain::VacancyId vacancy,
                                            domain::CandidateId candidate) {
    if (const auto allowed = requireRight(context, domain::Right::Place); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto parts = loadParts(context, vacancy, candidate);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    const domain::Date start = std::max(parts->vacancy.start, context.clock.today());
    NewPlacement draft;
    draft.placement = draftOf(context, *parts, start);
    draft.placement.wage = draftWage(*parts, start, context.parameters);
    draft.tariff.date = start;
    draft.tariff.grossHourlyWage = draft.placement.wage;
    draft.tariff.minutesPerWeek = draft.placement.minutesPerWeek;
    draft.tariff.employerSize = parts->employerSize;
    if (parts->candidate.birthDate) {
        draft.tariff.age = domain::ageAt(*parts->candidate.birthDate, start);
    }
    takeClientTerms(context, draft);
    const auto* agreement = agreementOn(parts->agreements, parts->vacancy.occupation, start);
    draft.tariff.margin = draftMargin(agreement, draft.placement.wage);
    draft.tariff.allowances = agreedAllowances(agreement);
    draft.placement.rates =
        agreement == nullptr ? std::vector<domain::AgreedRate>{} : agreement->rates;
    if (const auto breakdown = domain::calculateTariff(draft.tariff, context.parameters)) {
        draft.placement.tariff = domain::HourlyRate::fromMoney(breakdown->tariff);
        draft.placement.costPrice = domain::HourlyRate::fromMoney(breakdown->costPrice);
    }
    return draft;
}

domain::Result<Saved<domain::Placement>> createPlacement(Context& context,
                                                         const NewPlacement& wanted) {
    if (const auto allowed = requireRight(context, domain::Right::Place); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    auto booked = bookPlacement(work, wanted);
    if (!booked) {
        return booked;
    }
    if (const auto guarded = guardMargin(work, booked->record); !guarded) {
        return tl::unexpected(guarded.error());
    }
    work.commit();
    return booked;
}

domain::Result<Saved<domain::Placement>> endPlacement(Context& context, domain::PlacementId id,
                                                      domain::Date lastDay) {
    if (const auto allowed = requireRight(context, domain::Right::Place); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    auto ended = bookEnd(work, id, lastDay);
    if (ended) {
        work.commit();
    }
    return ended;
}

domain::Result<std::vector<storage::PlacementRow>>
searchPlacements(Context& context, const storage::PlacementQuery& query) {
    if (const auto allowed = requireSeeing(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto rows = storage::PlacementRepository(context.database.connection()).rows(query);
    if (!domain::mayDo(context.user.role, domain::Right::ViewMargins)) {
        for (auto& row : rows) {
            row.costPrice = {};
        }
    }
    return rows;
}

domain::Result<domain::Placement> loadPlacement(Context& context, domain::PlacementId id) {
    if (const auto allowed = requireSeeing(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto placement = storage::PlacementRepository(context.database.connection()).find(id);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    return std::move(*placement);
}

domain::Result<domain::RateBreakdown> placementBreakdown(Context& context, domain::PlacementId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewMargins); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto placement = storage::PlacementRepository(context.database.connection()).find(id);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    return breakdownOf(placement->tariffBreakdown);
}

} // namespace werkbalie::app
