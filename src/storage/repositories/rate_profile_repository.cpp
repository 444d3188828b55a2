// One row a profile; the calculation is kept as text, so that a new field of it needs no column.
#include "storage/repositories/rate_profile_repository.h"

#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kRateProfile("rate_profile", "name, client_id, occupation, calculation");

const std::string kSelect = R"(SELECT id, version, name, client_id, occupation, calculation
    FROM rate_profile)";

RateProfile profileFrom(const db::Statement& row) {
    return {.id = row.get<RateProfileId>(0),
            .version = row.get<std::int64_t>(1),
            .name = row.get<std::string>(2),
            .client = row.get<std::optional<ClientId>>(3),
            .occupation = row.get<std::string>(4),
            .calculation = row.get<std::string>(5)};
}

} // namespace

std::optional<RateProfile> RateProfileRepository::find(RateProfileId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE id = :id").bind("id", id), profileFrom);
}

std::vector<RateProfile> RateProfileRepository::profiles(const std::optional<ClientId>& client) {
    const std::string order = " ORDER BY CASE WHEN client_id IS NULL THEN 1 ELSE 0 END, name, id";
    if (!client) {
        return collect(m_connection.prepare(kSelect + order), profileFrom);
    }
    return collect(
        m_connection.prepare(kSelect + " WHERE client_id = :client OR client_id IS NULL" + order)
            .bind("client", *client),
        profileFrom);
}

SaveOutcome RateProfileRepository::save(const RateProfile& profile) {
    return kRateProfile.save(m_connection, {profile.id.value, profile.version},
                             [&](db::Statement& s) {
                                 s.bind("name", profile.name)
                                     .bind("client_id", profile.client)
                                     .bind("occupation", profile.occupation)
                                     .bind("calculation", profile.calculation);
                             });
}

bool RateProfileRepository::remove(RateProfileId id, std::int64_t version) {
    return firstOf(m_connection
                       .prepare("DELETE FROM rate_profile WHERE id = :id AND version = :version "
                                "RETURNING id")
                       .bind("id", id)
                       .bind("version", version),
                   [](const db::Statement& row) { return row.get<std::int64_t>(0); })
        .has_value();
}

} // namespace werkbalie::storage
