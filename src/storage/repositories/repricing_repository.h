// Tariffs that run on a day, and what was changed when many of them were priced anew together.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/administration/placement.h"
#include "storage/db/connection.h"

namespace werkbalie::storage {

struct RunningAgreement {
    domain::TariffAgreement agreement;
    std::string clientName;
    domain::BranchId branch;
};
struct RunningPlacement {
    domain::Placement placement;
    std::string clientName;
    std::string workerName;
};
struct Repricing {
    std::int64_t id = 0;
    std::string name;
    domain::Date starts{};
    domain::UserId user = {};
    domain::Instant appliedAt{};
    std::optional<domain::Instant> undoneAt = {};
    bool operator==(const Repricing&) const = default;
};
struct RepricingChange {
    std::int64_t oldId = 0; ///< the agreement that ends
    std::int64_t newId = 0; ///< the one that begins
    domain::HourlyRate oldTariff;
    domain::HourlyRate newTariff;
    std::optional<domain::Date> oldUntil = {}; ///< what the end of the old one was
    bool operator==(const RepricingChange&) const = default;
};
struct RepricingRow {
    Repricing repricing;
    std::string userName;
    std::int64_t changeCount = 0;
};

class RepricingRepository {
public:
    explicit RepricingRepository(db::Connection& connection) : m_connection(connection) {}

    /// Valid on that day and begun before it; by client name and function.
    [[nodiscard]] std::vector<RunningAgreement> agreementsOn(domain::Date day);
    [[nodiscard]] std::vector<RunningPlacement> placementsOn(domain::Date day);

    [[nodiscard]] std::vector<RepricingRow> rows(); ///< newest first
    [[nodiscard]] std::optional<Repricing> find(std::int64_t id);
    [[nodiscard]] std::vector<RepricingChange> changes(std::int64_t id);
    /// Returns the id.
    std::int64_t add(const Repricing& repricing, const std::vector<RepricingChange>& changes);
    void setUndone(std::int64_t id, domain::Instant at);
    void removeAgreement(domain::TariffAgreementId id);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
