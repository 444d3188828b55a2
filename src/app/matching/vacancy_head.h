// Whose procedure it is: the vacancy with the name of its client, for what is shown of its
// candidates.
#pragma once

#include "app/context.h"
#include "domain/recruitment/vacancy.h"

namespace werkbalie::app {

struct VacancyHead {
    domain::Vacancy vacancy;
    std::string clientName;
};
/// Needs Right::ViewVacancies. Refusals: rights.missing, vacancy.unknown {id}.
[[nodiscard]] domain::Result<VacancyHead> vacancyHead(Context& context, domain::VacancyId id);

} // namespace werkbalie::app
