// Own values in millionths of their unit, as the built-in parameters have them.
#include "storage/repositories/own_parameter_repository.h"

#include "storage/repositories/rows.h"

namespace werkbalie::storage {

using namespace domain;

std::vector<OwnParameter> OwnParameterRepository::all() {
    return collect(m_connection.prepare(R"(SELECT key, value, unit, valid_from, valid_until, reason
        FROM own_parameter
        ORDER BY key, valid_from)"),
                   [](const db::Statement& row) {
                       return OwnParameter{
                           .key = row.get<std::string>(0),
                           .value = row.get<std::int64_t>(1),
                           .unit = row.get<std::string>(2),
                           .validity = {row.get<Date>(3), row.get<std::optional<Date>>(4)},
                           .reason = row.get<std::string>(5)};
                   });
}

std::vector<Parameter> OwnParameterRepository::parameters() {
    std::vector<Parameter> parameters;
    for (OwnParameter& own : all()) {
        parameters.push_back({.key = std::move(own.key),
                              .value = own.value,
                              .unit = std::move(own.unit),
                              .validity = own.validity,
                              .source = std::move(own.reason),
                              .confidence = Confidence::Official});
    }
    return parameters;
}

void OwnParameterRepository::save(const OwnParameter& parameter) {
    m_connection
        .prepare(R"(INSERT INTO own_parameter (key, value, unit, valid_from, valid_until, reason)
        VALUES (:key, :value, :unit, :valid_from, :valid_until, :reason)
        ON CONFLICT (key, valid_from) DO UPDATE
        SET value = excluded.value, unit = excluded.unit, valid_until = excluded.valid_until,
            reason = excluded.reason)")
        .bind("key", parameter.key)
        .bind("value", parameter.value)
        .bind("unit", parameter.unit)
        .bind("valid_from", parameter.validity.from)
        .bind("valid_until", parameter.validity.until)
        .bind("reason", parameter.reason)
        .run();
}

void OwnParameterRepository::remove(std::string_view key, Date from) {
    m_connection
        .prepare(R"(DELETE FROM own_parameter
        WHERE key = :key AND valid_from = :valid_from)")
        .bind("key", key)
        .bind("valid_from", from)
        .run();
}

} // namespace werkbalie::storage
