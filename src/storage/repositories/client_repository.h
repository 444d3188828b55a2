// Clients and prospects with their contacts and tariff agreements.
#pragma once

#include "domain/acquisition/client.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

struct ClientRow {
    domain::ClientId id;
    std::int64_t version = 0;
    std::string name;
    domain::ClientStage stage = domain::ClientStage::Prospect;
    std::string city;
    std::string sector;
    std::string phone;
    std::string mainContact; ///< full name, or empty
    std::string nextAction;
    std::optional<domain::Date> nextActionOn = {};
    std::int64_t activePlacements = 0;
    domain::BranchId branch;
    domain::UserId owner;
    std::string ownerName;
};

struct ClientQuery {
    domain::Date today{};  ///< decides which placements are active
    std::string text = {}; ///< every word a prefix, all words
    std::optional<domain::ClientStage> stage = {};
    std::optional<domain::BranchId> branch = {};
    std::optional<domain::UserId> owner = {};
};

class ClientRepository {
public:
    explicit ClientRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Client> find(domain::ClientId id);
    [[nodiscard]] std::vector<domain::Client> all(); ///< by name
    SaveOutcome save(const domain::Client& client);
    /// For rebuildSearchIndex: the index must be empty.
    void addAllToIndex();
    [[nodiscard]] std::vector<ClientRow> rows(const ClientQuery& query); ///< by name

    [[nodiscard]] std::vector<domain::Contact> contacts(domain::ClientId client); ///< main first
    [[nodiscard]] std::vector<domain::Contact> allContacts();
    [[nodiscard]] std::optional<domain::Contact> findContact(domain::ContactId id);
    /// At most one main contact a client: the others lose the mark.
    SaveOutcome saveContact(const domain::Contact& contact);

    [[nodiscard]] std::vector<domain::TariffAgreement> agreements(domain::ClientId client);
    [[nodiscard]] std::optional<domain::TariffAgreement>
    findAgreement(domain::TariffAgreementId id);
    SaveOutcome saveAgreement(const domain::TariffAgreement& agreement);
    struct EndingAgreement {
        domain::TariffAgreement agreement;
        std::string clientName;
        domain::UserId owner;
    };
    /// Agreements whose end (first day after) lies in the days, by date.
    [[nodiscard]] std::vector<EndingAgreement> agreementsEnding(const domain::DateRange& days);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
