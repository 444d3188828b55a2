// Reads a vacancy with its client's name.
#include "app/matching/vacancy_head.h"

#include "storage/repositories/client_repository.h"
#include "storage/repositories/vacancy_repository.h"

namespace werkbalie::app {

domain::Result<VacancyHead> vacancyHead(Context& context, domain::VacancyId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto& connection = context.database.connection();
    auto vacancy = storage::VacancyRepository(connection).find(id);
    if (!vacancy) {
        return domain::refuse("vacancy.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    const auto client = storage::ClientRepository(connection).find(vacancy->client);
    return VacancyHead{std::move(*vacancy), client ? client->name : std::string{}};
}

} // namespace werkbalie::app
