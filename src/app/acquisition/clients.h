// Acquisitie: clients and prospects with contacts, next action and tariff agreements.
#pragma once

#include "app/context.h"
#include "domain/acquisition/client.h"
#include "storage/repositories/client_repository.h"

namespace werkbalie::app {

class UnitOfWork;

struct ClientFile {
    domain::Client client;
    std::vector<domain::Contact> contacts;
    std::vector<domain::TariffAgreement> agreements;
};
[[nodiscard]] domain::Result<std::vector<storage::ClientRow>>
searchClients(Context& context, const storage::ClientQuery& query);
[[nodiscard]] domain::Result<ClientFile> loadClient(Context& context, domain::ClientId id);
[[nodiscard]] domain::Result<Saved<domain::Client>> saveClient(Context& context,
                                                               const domain::Client& client);
[[nodiscard]] domain::Result<Saved<domain::Contact>> saveContact(Context& context,
                                                                 const domain::Contact& contact);
[[nodiscard]] domain::Result<Saved<domain::TariffAgreement>>
saveTariffAgreement(Context& context, const domain::TariffAgreement& agreement);
/// Inside the transaction of a larger piece of work, which has checked the rights and commits.
[[nodiscard]] domain::Result<Saved<domain::TariffAgreement>>
bookTariffAgreement(UnitOfWork& work, const domain::TariffAgreement& agreement);

} // namespace werkbalie::app
