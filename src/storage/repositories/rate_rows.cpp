// Writes and reads agreed rates in their order.
#include "storage/repositories/rate_rows.h"

#include "storage/repositories/rows.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <>
struct Codec<domain::AllowanceKind> : TextCodec<domain::AllowanceKind, domain::parseAllowanceKind> {
};

} // namespace werkbalie::db

namespace werkbalie::storage {
namespace {

using namespace domain;

AgreedRate rateFrom(const db::Statement& row) {
    return {.name = row.get<std::string>(1),
            .tariff = row.get<HourlyRate>(2),
            .kind = row.get<AllowanceKind>(3),
            .percentage = row.get<std::optional<Percentage>>(4)};
}

} // namespace

const RateTable& agreementRates() {
    static const RateTable table{.name = "agreement_rate", .owner = "agreement_id"};
    return table;
}

const RateTable& placementRates() {
    static const RateTable table{.name = "placement_rate", .owner = "placement_id"};
    return table;
}

const RateTable& weekTermsRates() {
    static const RateTable table{.name = "week_terms_rate", .owner = "timesheet_id"};
    return table;
}

void writeRates(db::Connection& connection, const RateTable& table, std::int64_t owner,
                const std::vector<AgreedRate>& rates) {
    connection.prepare("DELETE FROM " + table.name + " WHERE " + table.owner + " = :owner")
        .bindInt("owner", owner)
        .run();
    std::int64_t position = 0;
    for (const AgreedRate& rate : rates) {
        connection
            .prepare("INSERT INTO " + table.name + " (" + table.owner +
                     R"(, position, name, tariff, kind, percentage)
            VALUES (:owner, :position, :name, :tariff, :kind, :percentage))")
            .bindInt("owner", owner)
            .bindInt("position", position++)
            .bind("name", rate.name)
            .bind("tariff", rate.tariff)
            .bind("kind", rate.kind)
            .bind("percentage", rate.percentage)
            .run();
    }
}

std::vector<AgreedRate> readRates(db::Connection& connection, const RateTable& table,
                                  std::int64_t owner) {
    db::Statement& query =
        connection.prepare("SELECT " + table.owner + R"(, name, tariff, kind, percentage
        FROM )" + table.name +
                           " WHERE " + table.owner + " = :owner ORDER BY position");
    return collect(query.bindInt("owner", owner), rateFrom);
}

RatesByOwner readRatesOf(db::Connection& connection, const RateTable& table,
                         std::span<const std::int64_t> owners) {
    RatesByOwner rates;
    if (owners.empty()) {
        return rates;
    }
    db::Statement& query = connection.prepare("SELECT " + table.owner +
                                              R"(, name, tariff, kind, percentage
        FROM )" + table.name + " WHERE " + isOneOf(connection.dialect(), table.owner) +
                                              " ORDER BY " + table.owner + ", position");
    query.bind("ids", idList(connection.dialect(), owners));
    while (query.next()) {
        rates[query.intAt(0)].push_back(rateFrom(query));
    }
    return rates;
}

RatesByOwner readAllRates(db::Connection& connection, const RateTable& table) {
    db::Statement& query =
        connection.prepare("SELECT " + table.owner + R"(, name, tariff, kind, percentage
        FROM )" + table.name +
                           " ORDER BY " + table.owner + ", position");
    RatesByOwner rates;
    while (query.next()) {
        rates[query.intAt(0)].push_back(rateFrom(query));
    }
    return rates;
}

} // namespace werkbalie::storage
