// One row a scheme; its bands are kept as the lines they are read and written as.
#include "storage/repositories/allowance_repository.h"

#include "domain/administration/allowances/allowance_text.h"
#include "storage/repositories/rows.h"

#include <stdexcept>

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kScheme("allowance_scheme", "name, valid_from, valid_until, bands, notes",
                             "client_id");

const std::string kSelect = R"(SELECT id, version, client_id, name, valid_from, valid_until, bands,
        notes
    FROM allowance_scheme)";

AllowanceScheme schemeFrom(const db::Statement& row) {
    auto bands = parseBands(row.get<std::string>(6));
    if (!bands) {
        throw std::runtime_error("allowance_scheme: bands that cannot be read");
    }
    return {.id = row.get<AllowanceId>(0),
            .version = row.get<std::int64_t>(1),
            .client = row.get<ClientId>(2),
            .name = row.get<std::string>(3),
            .validity = {row.get<Date>(4), row.get<std::optional<Date>>(5)},
            .stacking = bands->stacking,
            .bands = std::move(bands->bands),
            .notes = row.get<std::string>(7)};
}

} // namespace

std::optional<AllowanceScheme> AllowanceRepository::find(AllowanceId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE id = :id").bind("id", id), schemeFrom);
}

std::vector<AllowanceScheme> AllowanceRepository::schemes(const std::optional<ClientId>& client) {
    const std::string order = " ORDER BY client_id, valid_from DESC, id";
    if (!client) {
        return collect(m_connection.prepare(kSelect + order), schemeFrom);
    }
    return collect(m_connection.prepare(kSelect + " WHERE client_id = :client" + order)
                       .bind("client", *client),
                   schemeFrom);
}

std::map<PlacementId, Minutes> AllowanceRepository::contracts() {
    auto& query = m_connection.prepare(R"(SELECT p.id, p.minutes_per_week
    FROM placement p
    WHERE p.client_id IN (SELECT s.client_id FROM allowance_scheme s))");
    std::map<PlacementId, Minutes> contracts;
    while (query.next()) {
        contracts[query.get<PlacementId>(0)] = query.get<Minutes>(1);
    }
    return contracts;
}

SaveOutcome AllowanceRepository::save(const AllowanceScheme& scheme) {
    return kScheme.save(
        m_connection, {scheme.id.value, scheme.version},
        [&](db::Statement& s) {
            s.bind("name", scheme.name)
                .bind("valid_from", scheme.validity.from)
                .bind("valid_until", scheme.validity.until)
                .bind("bands", formatBands({scheme.stacking, scheme.bands}))
                .bind("notes", scheme.notes);
        },
        [&](db::Statement& s) { s.bind("client_id", scheme.client); });
}

bool AllowanceRepository::remove(AllowanceId id, std::int64_t version) {
    return firstOf(m_connection
                       .prepare("DELETE FROM allowance_scheme WHERE id = :id AND "
                                "version = :version RETURNING id")
                       .bind("id", id)
                       .bind("version", version),
                   [](const db::Statement& row) { return row.get<std::int64_t>(0); })
        .has_value();
}

} // namespace werkbalie::storage
