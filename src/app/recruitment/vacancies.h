// Werving: the vacancies.
#pragma once

#include "app/context.h"
#include "domain/recruitment/vacancy.h"
#include "storage/repositories/vacancy_repository.h"

namespace werkbalie::app {

[[nodiscard]] domain::Result<std::vector<storage::VacancyRow>>
searchVacancies(Context& context, const storage::VacancyQuery& query);
[[nodiscard]] domain::Result<domain::Vacancy> loadVacancy(Context& context, domain::VacancyId id);
[[nodiscard]] domain::Result<Saved<domain::Vacancy>> saveVacancy(Context& context,
                                                                 const domain::Vacancy& vacancy);

} // namespace werkbalie::app
