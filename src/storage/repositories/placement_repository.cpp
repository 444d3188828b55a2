// Placements: saved under a version, listed with names.
#include "storage/repositories/placement_repository.h"

#include "domain/base/text.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/placement_record.h"
#include "storage/repositories/rate_rows.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kPlacement("placement", R"(candidate_id, client_id, vacancy_id, branch_id,
    consultant_id, occupation, status, starts, ends, minutes_per_week, wage, tariff, cost_price, phase,
    contract, cao, scale, tariff_breakdown, external_id)",
                                "created_at");

PlacementRow rowFrom(const db::Statement& row) {
    Placement p = placementFrom(row);
    return {.id = p.id,
            .version = p.version,
            .candidate = p.candidate,
            .workerName = workerNameFrom(row),
            .client = p.client,
            .clientName = row.get<std::string>(kClientNameColumn),
            .occupation = std::move(p.occupation),
            .status = p.status,
            .period = p.period,
            .minutesPerWeek = p.minutesPerWeek,
            .wage = p.wage,
            .tariff = p.tariff,
            .costPrice = p.costPrice,
            .branch = p.branch,
            .consultant = p.consultant,
            .consultantName = row.get<std::string>(kConsultantNameColumn),
            .externalId = std::move(p.externalId)};
}

Filter filterOf(const PlacementQuery& query) {
    Filter filter;
    filter.equal("p.status", "status", query.status);
    filter.equal("p.candidate_id", "candidate", query.candidate);
    filter.equal("p.client_id", "client", query.client);
    filter.equal("p.vacancy_id", "vacancy", query.vacancy);
    filter.equal("p.branch_id", "branch", query.branch);
    filter.equal("p.consultant_id", "consultant", query.consultant);
    if (query.activeIn) {
        filter.where("p.status <> 'concept'");
        filter.condition("(p.ends IS NULL OR p.ends > :active_from)", "active_from",
                         query.activeIn->from);
        if (query.activeIn->until) {
            filter.condition("p.starts < :active_until", "active_until", *query.activeIn->until);
        }
    }
    // `ends` is the first day after: the last day lies one day earlier.
    if (query.endingIn) {
        filter.condition("p.ends > :ending_from", "ending_from", query.endingIn->from);
        if (query.endingIn->until) {
            filter.condition("p.ends <= :ending_until", "ending_until", *query.endingIn->until);
        }
    }
    return filter;
}

bool isFoundIn(const PlacementRow& row, const std::string& folded) {
    return foldText(row.workerName + '\n' + row.clientName + '\n' + row.occupation).find(folded) !=
           std::string::npos;
}

} // namespace

const std::string& selectPlacement() {
    static const std::string sql =
        R"(SELECT p.id, p.version, p.candidate_id, p.client_id, p.vacancy_id,
            p.branch_id, p.consultant_id, p.occupation, p.status, p.starts, p.ends,
            p.minutes_per_week, p.wage, p.tariff, p.cost_price, p.phase, p.contract, p.cao, p.scale,
            p.tariff_breakdown, p.external_id, k.sort_key, k.first_name, k.prefix, k.last_name,
            c.name, u.display_name
        FROM placement p
        JOIN candidate k ON k.id = p.candidate_id
        JOIN client c ON c.id = p.client_id
        JOIN app_user u ON u.id = p.consultant_id)";
    return sql;
}

Placement placementFrom(const db::Statement& row) {
    return {.id = row.get<PlacementId>(0),
            .version = row.get<std::int64_t>(1),
            .candidate = row.get<CandidateId>(2),
            .client = row.get<ClientId>(3),
            .vacancy = row.get<std::optional<VacancyId>>(4),
            .branch = row.get<BranchId>(5),
            .consultant = row.get<UserId>(6),
            .occupation = row.get<std::string>(7),
            .status = row.get<PlacementStatus>(8),
            .period = {row.get<Date>(9), row.get<std::optional<Date>>(10)},
            .minutesPerWeek = row.get<Minutes>(11),
            .wage = row.get<HourlyRate>(12),
            .tariff = row.get<HourlyRate>(13),
            .costPrice = row.get<HourlyRate>(14),
            .phase = row.get<Phase>(15),
            .contract = row.get<ContractKind>(16),
            .cao = row.get<std::string>(17),
            .scale = row.get<std::string>(18),
            .tariffBreakdown = row.get<std::string>(19),
            .externalId = row.get<std::string>(20)};
}

std::string workerNameFrom(const db::Statement& row) {
    return PersonName{row.get<std::string>(22), row.get<std::string>(23), row.get<std::string>(24)}
        .sorted();
}

std::optional<Placement> PlacementRepository::find(PlacementId id) {
    auto placement =
        firstOf(m_connection.prepare(selectPlacement() + " WHERE p.id = :id").bind("id", id),
                placementFrom);
    if (placement) {
        placement->rates = readRates(m_connection, placementRates(), id.value);
    }
    return placement;
}

SaveOutcome PlacementRepository::save(const Placement& p, Instant now) {
    db::Transaction transaction(m_connection);
    const SaveOutcome outcome = kPlacement.save(
        m_connection, {p.id.value, p.version},
        [&](db::Statement& s) {
            s.bind("candidate_id", p.candidate)
                .bind("client_id", p.client)
                .bind("vacancy_id", p.vacancy)
                .bind("branch_id", p.branch)
                .bind("consultant_id", p.consultant)
                .bind("occupation", p.occupation)
                .bind("status", p.status)
                .bind("starts", p.period.from)
                .bind("ends", p.period.until)
                .bind("minutes_per_week", p.minutesPerWeek)
                .bind("wage", p.wage)
                .bind("tariff", p.tariff)
                .bind("cost_price", p.costPrice)
                .bind("phase", p.phase)
                .bind("contract", p.contract)
                .bind("cao", p.cao)
                .bind("scale", p.scale)
                .bind("tariff_breakdown", p.tariffBreakdown)
                .bind("external_id", p.externalId);
        },
        [&](db::Statement& s) { s.bind("created_at", now); });
    if (!outcome.conflict) {
        writeRates(m_connection, placementRates(), outcome.id, p.rates);
    }
    transaction.commit();
    return outcome;
}

std::vector<PlacementRow> PlacementRepository::rows(const PlacementQuery& query) {
    const Filter filter = filterOf(query);
    db::Statement& select =
        m_connection.prepare(selectPlacement() + filter.sql() + " ORDER BY k.sort_key, p.id");
    filter.bindTo(select);
    auto rows = collect(select, rowFrom);
    if (const std::string folded = foldText(trim(query.text)); !folded.empty()) {
        std::erase_if(rows, [&](const PlacementRow& row) { return !isFoundIn(row, folded); });
    }
    return rows;
}

} // namespace werkbalie::storage
