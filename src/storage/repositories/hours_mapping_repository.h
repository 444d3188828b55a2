// What was learned of hours files: mappings a client, and whom the names in them mean.
#pragma once

#include "domain/administration/hours_file/hours_mapping.h"
#include "domain/base/date.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::storage {

struct HoursMappingRow {
    domain::HoursMappingId id;
    std::int64_t version = 0;
    std::optional<domain::ClientId> client = {}; ///< empty: of files that name their clients
    std::string clientName = {};
    std::string headerKey;
    std::string mapping; ///< as text of the caller's making
    domain::UserId savedBy;
    domain::Instant savedAt{};
};
struct ConfirmedName {
    domain::ClientId client;
    std::string key; ///< domain::nameKey
    domain::CandidateId candidate;
    bool operator==(const ConfirmedName&) const = default;
};
struct Confirmation {
    domain::UserId by;
    domain::Instant at{};
};

class HoursMappingRepository {
public:
    explicit HoursMappingRepository(db::Connection& connection) : m_connection(connection) {}

    /// Of every client; the last saved first.
    [[nodiscard]] std::vector<HoursMappingRow> all();
    [[nodiscard]] std::optional<HoursMappingRow> find(domain::HoursMappingId id);
    [[nodiscard]] std::optional<HoursMappingRow>
    findFor(const std::optional<domain::ClientId>& client, std::string_view headerKey);
    SaveOutcome save(const HoursMappingRow& row);
    bool remove(domain::HoursMappingId id, std::int64_t version);

    [[nodiscard]] std::vector<ConfirmedName> names(); ///< by client and key
    /// A name that was confirmed before gets the new answer.
    void confirm(const ConfirmedName& name, const Confirmation& who);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
