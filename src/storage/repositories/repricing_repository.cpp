// Running tariffs with their calculations, and the record of a change of many.
#include "storage/repositories/repricing_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/placement_record.h"
#include "storage/repositories/rate_rows.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const std::string kSelect =
    R"(SELECT r.id, r.name, r.starts, r.user_id, r.applied_at, r.undone_at)";

Repricing repricingFrom(const db::Statement& row) {
    return {.id = row.get<std::int64_t>(0),
            .name = row.get<std::string>(1),
            .starts = row.get<Date>(2),
            .user = row.get<UserId>(3),
            .appliedAt = row.get<Instant>(4),
            .undoneAt = row.get<std::optional<Instant>>(5)};
}

} // namespace

std::vector<RunningAgreement> RepricingRepository::agreementsOn(Date day) {
    db::Statement& query = m_connection.prepare(R"(SELECT a.id, a.version, a.client_id,
            a.occupation, a.tariff, a.factor, a.valid_from, a.valid_until, a.notes, a.calculation,
            c.name, c.branch_id
        FROM tariff_agreement a
        JOIN client c ON c.id = a.client_id
        WHERE a.valid_from < :day AND (a.valid_until IS NULL OR a.valid_until > :day)
        ORDER BY c.sort_key, c.id, a.occupation, a.id)");
    query.bind("day", day);
    auto running = collect(query, [](const db::Statement& row) {
        return RunningAgreement{
            .agreement = {.id = row.get<TariffAgreementId>(0),
                          .version = row.get<std::int64_t>(1),
                          .client = row.get<ClientId>(2),
                          .occupation = row.get<std::string>(3),
                          .tariff = row.get<HourlyRate>(4),
                          .factor = row.get<std::optional<Factor>>(5),
                          .validity = {row.get<Date>(6), row.get<std::optional<Date>>(7)},
                          .notes = row.get<std::string>(8),
                          .calculation = row.get<std::string>(9)},
            .clientName = row.get<std::string>(10),
            .branch = row.get<BranchId>(11)};
    });
    auto rates = readAllRates(m_connection, agreementRates());
    for (RunningAgreement& each : running) {
        if (const auto own = rates.find(each.agreement.id.value); own != rates.end()) {
            each.agreement.rates = std::move(own->second);
        }
    }
    return running;
}

std::vector<RunningPlacement> RepricingRepository::placementsOn(Date day) {
    db::Statement& query = m_connection.prepare(selectPlacement() + R"(
        WHERE p.status = 'active' AND p.starts < :day AND (p.ends IS NULL OR p.ends > :day)
        ORDER BY c.sort_key, c.id, p.occupation, p.id)");
    query.bind("day", day);
    return collect(query, [](const db::Statement& row) {
        return RunningPlacement{.placement = placementFrom(row),
                                .clientName = row.get<std::string>(kClientNameColumn),
                                .workerName = workerNameFrom(row)};
    });
}

std::vector<RepricingRow> RepricingRepository::rows() {
    return collect(m_connection.prepare(kSelect + R"(, u.display_name,
            (SELECT COUNT(*) FROM repricing_change c WHERE c.repricing_id = r.id)
        FROM repricing r
        JOIN app_user u ON u.id = r.user_id
        ORDER BY r.id DESC)"),
                   [](const db::Statement& row) {
                       return RepricingRow{.repricing = repricingFrom(row),
                                           .userName = row.get<std::string>(6),
                                           .changeCount = row.get<std::int64_t>(7)};
                   });
}

std::optional<Repricing> RepricingRepository::find(std::int64_t id) {
    return firstOf(
        m_connection.prepare(kSelect + " FROM repricing r WHERE r.id = :id").bindInt("id", id),
        repricingFrom);
}

std::vector<RepricingChange> RepricingRepository::changes(std::int64_t id) {
    db::Statement& query = m_connection.prepare(R"(SELECT old_id, new_id, old_tariff, new_tariff,
            old_until
        FROM repricing_change
        WHERE repricing_id = :id
        ORDER BY position)");
    query.bindInt("id", id);
    return collect(query, [](const db::Statement& row) {
        return RepricingChange{.oldId = row.get<std::int64_t>(0),
                               .newId = row.get<std::int64_t>(1),
                               .oldTariff = row.get<HourlyRate>(2),
                               .newTariff = row.get<HourlyRate>(3),
                               .oldUntil = row.get<std::optional<Date>>(4)};
    });
}

std::int64_t RepricingRepository::add(const Repricing& repricing,
                                      const std::vector<RepricingChange>& changes) {
    db::Statement& insert = m_connection.prepare(
        R"(INSERT INTO repricing (name, starts, user_id, applied_at, undone_at)
        VALUES (:name, :starts, :user_id, :applied_at, :undone_at)
        RETURNING id)");
    insert.bind("name", repricing.name)
        .bind("starts", repricing.starts)
        .bind("user_id", repricing.user)
        .bind("applied_at", repricing.appliedAt)
        .bind("undone_at", repricing.undoneAt);
    const std::int64_t id = numberFrom(insert);
    std::int64_t position = 0;
    for (const RepricingChange& change : changes) {
        m_connection
            .prepare(R"(INSERT INTO repricing_change (repricing_id, position, kind, old_id, new_id,
                old_tariff, new_tariff, old_until)
            VALUES (:repricing_id, :position, 'agreement', :old_id, :new_id, :old_tariff,
                :new_tariff, :old_until))")
            .bindInt("repricing_id", id)
            .bindInt("position", ++position)
            .bindInt("old_id", change.oldId)
            .bindInt("new_id", change.newId)
            .bind("old_tariff", change.oldTariff)
            .bind("new_tariff", change.newTariff)
            .bind("old_until", change.oldUntil)
            .run();
    }
    return id;
}

void RepricingRepository::setUndone(std::int64_t id, Instant at) {
    m_connection.prepare("UPDATE repricing SET undone_at = :at WHERE id = :id")
        .bind("at", at)
        .bindInt("id", id)
        .run();
}

void RepricingRepository::removeAgreement(TariffAgreementId id) {
    writeRates(m_connection, agreementRates(), id.value, {});
    m_connection.prepare("DELETE FROM tariff_agreement WHERE id = :id").bind("id", id).run();
}

} // namespace werkbalie::storage
