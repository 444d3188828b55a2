// Vacancies: searched, opened and saved.
#include "app/recruitment/vacancies.h"

#include "app/matching/match_presets.h"
#include "app/saving.h"

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

constexpr RecordKind kKind{.entity = Entity::Vacancy, .table = "vacancy"};
constexpr int kAdultAge = 21; // Wml art. 7: from this age the full minimum wage

/// A wage range that the law forbids is told at once; it blocks only where a wage is agreed.
void checkMinimumWage(domain::Findings& findings, const domain::Vacancy& vacancy,
                      const domain::ParameterSet& parameters) {
    if (!vacancy.wageTo) {
        return;
    }
    const auto minimum = domain::minimumWage(parameters, vacancy.start, kAdultAge, false);
    if (!minimum || *vacancy.wageTo >= (*minimum)->hourlyRate()) {
        return;
    }
    findings.push_back({.rule = "vacancy_below_minimum_wage",
                        .severity = domain::Severity::Warning,
                        .where = "wage_to",
                        .values = {{"wage", vacancy.wageTo->toString()},
                                   {"minimum", (*minimum)->hourlyRate().toString()},
                                   {"date", domain::isoDate(vacancy.start)}},
                        .source = (*minimum)->source});
}

} // namespace

Result<std::vector<storage::VacancyRow>> searchVacancies(Context& context,
                                                         const storage::VacancyQuery& query) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::VacancyRepository(context.database.connection()).rows(query);
}

Result<domain::Vacancy> loadVacancy(Context& context, domain::VacancyId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto vacancy = storage::VacancyRepository(context.database.connection()).find(id);
    if (!vacancy) {
        return refuse("vacancy.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    return std::move(*vacancy);
}

Result<Saved<domain::Vacancy>> saveVacancy(Context& context, const domain::Vacancy& vacancy) {
    if (const auto allowed = requireRight(context, domain::Right::EditVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto findings = domain::checkVacancy(vacancy);
    if (const auto sound = refuseBlocking(findings); !sound) {
        return tl::unexpected(sound.error());
    }
    checkMinimumWage(findings, vacancy, context.parameters);
    UnitOfWork work(context);
    storage::VacancyRepository vacancies(work.connection());
    domain::Vacancy record = vacancy;
    const auto before = record.id.isValid() ? vacancies.find(record.id) : std::nullopt;
    if (!record.id.isValid()) {
        record.owner = record.owner.isValid() ? record.owner : context.user.id;
        record.branch = record.branch.isValid() ? record.branch : context.user.branch;
        if (record.weights == domain::MatchWeights{}) { // nobody chose others
            record.weights = weightsForNew(context, record.occupation);
        }
    }
    const auto outcome = vacancies.save(record);
    record.id = domain::VacancyId{outcome.id};
    if (before && !outcome.conflict && before->weights != record.weights) {
        storage::MatchPresetRepository(work.connection())
            .addChange({.vacancy = record.id,
                        .weights = record.weights,
                        .user = context.user.id,
                        .at = context.clock.now()});
    }
    auto saved = finishSave(work, kKind, before, {std::move(record), outcome});
    if (saved && !saved->conflict) {
        saved->findings = std::move(findings);
    }
    return saved;
}

} // namespace werkbalie::app
