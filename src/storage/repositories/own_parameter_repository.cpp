// Own values in millionths of their unit, as the built-in parameters have them.
#include "storage/repositories/own_parameter_repository.h"

#include "storage/repositories/rows.h"

namespace werkbalie::storage {

using namespace domain;

namespace {

const std::string kSelect =
    R"(SELECT id, key, value, unit, valid_from, valid_until, reason FROM own_parameter)";

OwnParameter ownFrom(const db::Statement& row) {
    return {.key = row.get<std::string>(1),
            .value = row.get<std::int64_t>(2),
            .unit = row.get<std::string>(3),
            .validity = {row.get<Date>(4), row.get<std::optional<Date>>(5)},
            .reason = row.get<std::string>(6),
            .id = row.get<std::int64_t>(0)};
}

void bindOwn(db::Statement& statement, const OwnParameter& parameter) {
    statement.bind("key", parameter.key)
        .bind("value", parameter.value)
        .bind("unit", parameter.unit)
        .bind("valid_from", parameter.validity.from)
        .bind("valid_until", parameter.validity.until)
        .bind("reason", parameter.reason);
}

} // namespace

std::vector<OwnParameter> OwnParameterRepository::all() {
    return collect(m_connection.prepare(kSelect + " ORDER BY key, valid_from"), ownFrom);
}

std::optional<OwnParameter> OwnParameterRepository::find(std::int64_t id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE id = :id").bindInt("id", id), ownFrom);
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

std::int64_t OwnParameterRepository::save(const OwnParameter& parameter) {
    if (parameter.id != 0) {
        db::Statement& update = m_connection.prepare(R"(UPDATE own_parameter
            SET key = :key, value = :value, unit = :unit, valid_from = :valid_from,
                valid_until = :valid_until, reason = :reason
            WHERE id = :id)");
        bindOwn(update, parameter);
        update.bindInt("id", parameter.id).run();
        return parameter.id;
    }
    db::Statement& insert = m_connection.prepare(
        R"(INSERT INTO own_parameter (key, value, unit, valid_from, valid_until, reason)
        VALUES (:key, :value, :unit, :valid_from, :valid_until, :reason)
        ON CONFLICT (key, valid_from) DO UPDATE
        SET value = excluded.value, unit = excluded.unit, valid_until = excluded.valid_until,
            reason = excluded.reason
        RETURNING id)");
    bindOwn(insert, parameter);
    return numberFrom(insert);
}

void OwnParameterRepository::remove(std::int64_t id) {
    m_connection.prepare("DELETE FROM own_parameter WHERE id = :id").bindInt("id", id).run();
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
