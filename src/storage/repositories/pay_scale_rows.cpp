// Pay scales with their steps and increases.
#include "storage/repositories/rows.h"
#include "storage/repositories/terms_codecs.h"
#include "storage/repositories/terms_repository.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kScale("pay_scale",
                            R"(name, valid_from, valid_until, wage_period, minutes_per_week,
    hours_per_period, notes)",
                            "client_id");

const std::string kSelect =
    R"(SELECT id, version, client_id, name, valid_from, valid_until, wage_period, minutes_per_week,
        hours_per_period, notes
    FROM pay_scale)";

PayScale scaleFrom(const db::Statement& row) {
    return {.id = row.get<PayScaleId>(0),
            .version = row.get<std::int64_t>(1),
            .client = row.get<ClientId>(2),
            .name = row.get<std::string>(3),
            .validity = {row.get<Date>(4), row.get<std::optional<Date>>(5)},
            .period = row.get<WagePeriod>(6),
            .minutesPerWeek = row.get<Minutes>(7),
            .hoursPerPeriod = row.get<std::optional<std::int64_t>>(8),
            .notes = row.get<std::string>(9)};
}

void bindScale(db::Statement& s, const PayScale& scale) {
    s.bind("name", scale.name)
        .bind("valid_from", scale.validity.from)
        .bind("valid_until", scale.validity.until)
        .bind("wage_period", scale.period)
        .bind("minutes_per_week", scale.minutesPerWeek)
        .bind("hours_per_period", scale.hoursPerPeriod)
        .bind("notes", scale.notes);
}

void saveSteps(db::Connection& connection, PayScaleId id, const PayScale& scale) {
    connection.prepare("DELETE FROM pay_step WHERE scale_id = :id").bind("id", id).run();
    std::int64_t position = 0;
    for (const PayStep& step : scale.steps) {
        connection
            .prepare(R"(INSERT INTO pay_step (scale_id, position, name, wage)
            VALUES (:scale, :position, :name, :wage))")
            .bind("scale", id)
            .bindInt("position", position++)
            .bind("name", step.name)
            .bind("wage", step.wage)
            .run();
    }
}

void saveIncreases(db::Connection& connection, PayScaleId id, const PayScale& scale) {
    connection.prepare("DELETE FROM pay_increase WHERE scale_id = :id").bind("id", id).run();
    std::int64_t position = 0;
    for (const WageIncrease& increase : scale.increases) {
        connection
            .prepare(R"(INSERT INTO pay_increase (scale_id, position, starts_on, kind, value, note)
            VALUES (:scale, :position, :starts_on, :kind, :value, :note))")
            .bind("scale", id)
            .bindInt("position", position++)
            .bind("starts_on", increase.from)
            .bind("kind", increase.kind)
            .bindInt("value", increase.value)
            .bind("note", increase.note)
            .run();
    }
}

void readParts(db::Connection& connection, PayScale& scale) {
    scale.steps =
        collect(connection
                    .prepare(R"(SELECT name, wage
        FROM pay_step
        WHERE scale_id = :scale
        ORDER BY position)")
                    .bind("scale", scale.id),
                [](const db::Statement& row) {
                    return PayStep{.name = row.get<std::string>(0), .wage = row.get<Money>(1)};
                });
    scale.increases = collect(connection
                                  .prepare(R"(SELECT starts_on, kind, value, note
        FROM pay_increase
        WHERE scale_id = :scale
        ORDER BY position)")
                                  .bind("scale", scale.id),
                              [](const db::Statement& row) {
                                  return WageIncrease{.from = row.get<Date>(0),
                                                      .kind = row.get<IncreaseKind>(1),
                                                      .value = row.get<std::int64_t>(2),
                                                      .note = row.get<std::string>(3)};
                              });
}

} // namespace

std::optional<PayScale> TermsRepository::findScale(PayScaleId id) {
    auto scale =
        firstOf(m_connection.prepare(kSelect + " WHERE id = :id").bind("id", id), scaleFrom);
    if (scale) {
        readParts(m_connection, *scale);
    }
    return scale;
}

std::vector<PayScale> TermsRepository::scalesOf(ClientId client) {
    auto scales = collect(
        m_connection
            .prepare(kSelect + " WHERE client_id = :client ORDER BY name, valid_from DESC, id DESC")
            .bind("client", client),
        scaleFrom);
    for (PayScale& scale : scales) {
        readParts(m_connection, scale);
    }
    return scales;
}

SaveOutcome TermsRepository::saveScale(const PayScale& scale) {
    db::Transaction transaction(m_connection);
    const SaveOutcome outcome = kScale.save(
        m_connection, {scale.id.value, scale.version},
        [&](db::Statement& s) { bindScale(s, scale); },
        [&](db::Statement& s) { s.bind("client_id", scale.client); });
    if (!outcome.conflict) {
        saveSteps(m_connection, PayScaleId{outcome.id}, scale);
        saveIncreases(m_connection, PayScaleId{outcome.id}, scale);
        transaction.commit();
    }
    return outcome;
}

bool TermsRepository::removeScale(PayScaleId id) {
    return m_connection.prepare("DELETE FROM pay_scale WHERE id = :id").bind("id", id).run() == 1;
}

} // namespace werkbalie::storage
