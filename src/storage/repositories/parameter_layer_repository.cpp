// A set is written once and never changed; taking it back is a mark on it.
#include "storage/repositories/parameter_layer_repository.h"

#include "storage/repositories/rows.h"

#include <array>

namespace werkbalie::storage {
namespace {

using namespace domain;

Confidence confidenceFrom(std::string_view text) {
    for (const auto confidence : {Confidence::Official, Confidence::Secondary, Confidence::Derived,
                                  Confidence::Unverified}) {
        if (toText(confidence) == text) {
            return confidence;
        }
    }
    db::throwUnreadable("confidence");
}

Parameter valueFrom(const db::Statement& row) {
    return {.key = row.get<std::string>(1),
            .value = row.get<std::int64_t>(2),
            .text = row.get<std::string>(3),
            .unit = row.get<std::string>(4),
            .validity = {row.get<Date>(5), row.get<std::optional<Date>>(6)},
            .source = row.get<std::string>(7),
            .confidence = confidenceFrom(row.get<std::string>(8))};
}

const std::string kSelectLayer =
    R"(SELECT l.id, l.name, l.file_name, l.user_id, l.applied_at, l.undone_at)";

ParameterLayer layerFrom(const db::Statement& row) {
    return {.id = row.get<std::int64_t>(0),
            .name = row.get<std::string>(1),
            .fileName = row.get<std::string>(2),
            .user = row.get<UserId>(3),
            .appliedAt = row.get<Instant>(4),
            .undoneAt = row.get<std::optional<Instant>>(5)};
}

const std::string kSelectValue = R"(SELECT v.layer_id, v.key, v.value, v.text, v.unit,
        v.valid_from, v.valid_until, v.source, v.confidence
    FROM parameter_layer_value v)";

} // namespace

std::vector<ParameterLayerRow> ParameterLayerRepository::rows() {
    return collect(m_connection.prepare(kSelectLayer + R"(, u.display_name,
            (SELECT COUNT(*) FROM parameter_layer_value v WHERE v.layer_id = l.id)
        FROM parameter_layer l
        JOIN app_user u ON u.id = l.user_id
        ORDER BY l.id DESC)"),
                   [](const db::Statement& row) {
                       return ParameterLayerRow{.layer = layerFrom(row),
                                                .userName = row.get<std::string>(6),
                                                .valueCount = row.get<std::int64_t>(7)};
                   });
}

std::optional<ParameterLayer> ParameterLayerRepository::find(std::int64_t id) {
    return firstOf(m_connection.prepare(kSelectLayer + " FROM parameter_layer l WHERE l.id = :id")
                       .bindInt("id", id),
                   layerFrom);
}

std::vector<Parameter> ParameterLayerRepository::values(std::int64_t id) {
    return collect(
        m_connection.prepare(kSelectValue + " WHERE v.layer_id = :id ORDER BY v.position")
            .bindInt("id", id),
        valueFrom);
}

std::vector<std::vector<Parameter>> ParameterLayerRepository::valuesInForce() {
    db::Statement& query = m_connection.prepare(kSelectValue + R"(
        JOIN parameter_layer l ON l.id = v.layer_id
        WHERE l.undone_at IS NULL
        ORDER BY v.layer_id, v.position)");
    std::vector<std::vector<Parameter>> layers;
    std::int64_t last = 0;
    while (query.next()) {
        const auto id = query.get<std::int64_t>(0);
        if (id != last) {
            layers.emplace_back();
            last = id;
        }
        layers.back().push_back(valueFrom(query));
    }
    return layers;
}

std::string ParameterLayerRepository::markInForce() {
    db::Statement& query = m_connection.prepare(R"(SELECT l.id, l.name, l.file_name, l.applied_at
        FROM parameter_layer l
        WHERE l.undone_at IS NULL
        ORDER BY l.id)");
    std::string mark;
    while (query.next()) {
        mark += std::to_string(query.intAt(0)) + ' ' + query.get<std::string>(1) + ' ' +
                query.get<std::string>(2) + ' ' +
                std::to_string(query.get<Instant>(3).time_since_epoch().count()) + '\n';
    }
    return mark;
}

std::int64_t ParameterLayerRepository::add(const ParameterLayer& layer,
                                           const std::vector<Parameter>& values) {
    db::Statement& insert = m_connection.prepare(
        R"(INSERT INTO parameter_layer (name, file_name, user_id, applied_at, undone_at)
        VALUES (:name, :file_name, :user_id, :applied_at, :undone_at)
        RETURNING id)");
    insert.bind("name", layer.name)
        .bind("file_name", layer.fileName)
        .bind("user_id", layer.user)
        .bind("applied_at", layer.appliedAt)
        .bind("undone_at", layer.undoneAt);
    const std::int64_t id = numberFrom(insert);
    std::int64_t position = 0;
    for (const Parameter& value : values) {
        m_connection
            .prepare(R"(INSERT INTO parameter_layer_value (layer_id, position, key, value, text,
                unit, valid_from, valid_until, source, confidence)
            VALUES (:layer_id, :position, :key, :value, :text, :unit, :valid_from, :valid_until,
                :source, :confidence))")
            .bindInt("layer_id", id)
            .bindInt("position", ++position)
            .bind("key", value.key)
            .bind("value", value.value)
            .bind("text", value.text)
            .bind("unit", value.unit)
            .bind("valid_from", value.validity.from)
            .bind("valid_until", value.validity.until)
            .bind("source", value.source)
            .bind("confidence", std::string(toText(value.confidence)))
            .run();
    }
    return id;
}

void ParameterLayerRepository::setUndone(std::int64_t id, std::optional<Instant> at) {
    m_connection.prepare("UPDATE parameter_layer SET undone_at = :at WHERE id = :id")
        .bind("at", at)
        .bindInt("id", id)
        .run();
}

} // namespace werkbalie::storage
