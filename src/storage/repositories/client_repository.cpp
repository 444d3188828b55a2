// Clients: record with search index, list rows, and contacts.
#include "storage/repositories/client_repository.h"

#include "domain/base/text.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"
#include "storage/repositories/vacancy_repository.h"
#include "storage/search/search_index.h"

#include <limits>

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kClient("client", R"(name, sort_key, stage, branch_id, owner_id, kvk, vat_id,
    street, house_number, postcode, city, country, sector, phone, invoice_email, payment_term_days,
    vat_shifted, notes)");

const std::string kSelectClient =
    R"(SELECT id, version, name, stage, branch_id, owner_id, kvk, vat_id,
        street, house_number, postcode, city, country, sector, phone, invoice_email,
        payment_term_days, vat_shifted, notes
    FROM client)";

Client clientFrom(const db::Statement& row) {
    return {.id = row.get<ClientId>(0),
            .version = row.get<std::int64_t>(1),
            .name = row.get<std::string>(2),
            .stage = row.get<ClientStage>(3),
            .branch = row.get<BranchId>(4),
            .owner = row.get<UserId>(5),
            .kvk = row.get<std::string>(6),
            .vatId = row.get<std::string>(7),
            .address = {row.get<std::string>(8), row.get<std::string>(9), row.get<std::string>(10),
                        row.get<std::string>(11), row.get<std::string>(12)},
            .sector = row.get<std::string>(13),
            .phone = row.get<std::string>(14),
            .invoiceEmail = row.get<std::string>(15),
            .paymentTermDays = row.get<int>(16),
            .vatShifted = row.get<bool>(17),
            .notes = row.get<std::string>(18)};
}

void bindClient(db::Statement& s, const Client& c) {
    s.bind("name", c.name)
        .bind("sort_key", foldText(c.name))
        .bind("stage", c.stage)
        .bind("branch_id", c.branch)
        .bind("owner_id", c.owner)
        .bind("kvk", c.kvk)
        .bind("vat_id", c.vatId)
        .bind("street", c.address.street)
        .bind("house_number", c.address.houseNumber)
        .bind("postcode", c.address.postcode)
        .bind("city", c.address.city)
        .bind("country", c.address.country)
        .bind("sector", c.sector)
        .bind("phone", c.phone)
        .bind("invoice_email", c.invoiceEmail)
        .bind("payment_term_days", c.paymentTermDays)
        .bind("vat_shifted", c.vatShifted)
        .bind("notes", c.notes);
}

SearchDocument searchDocumentOf(const Client& c) {
    return {.id = c.id.value,
            .name = c.name,
            .city = c.address.city,
            .occupation = c.sector,
            .notes = c.notes};
}

ClientRow rowFrom(const db::Statement& row) {
    return {.id = row.get<ClientId>(0),
            .version = row.get<std::int64_t>(1),
            .name = row.get<std::string>(2),
            .stage = row.get<ClientStage>(3),
            .city = row.get<std::string>(4),
            .sector = row.get<std::string>(5),
            .phone = row.get<std::string>(6),
            .mainContact = row.isNull(7)
                               ? ""
                               : PersonName{row.get<std::string>(7), row.get<std::string>(8),
                                            row.get<std::string>(9)}
                                     .full(),
            .nextAction = row.get<std::string>(10),
            .nextActionOn = row.get<std::optional<Date>>(11),
            .activePlacements = row.get<std::int64_t>(12),
            .branch = row.get<BranchId>(13),
            .owner = row.get<UserId>(14),
            .ownerName = row.get<std::string>(15)};
}

/// The contact to show: the main one, else the first. The action: the earliest that is open.
const std::string kSelectRows =
    R"(SELECT c.id, c.version, c.name, c.stage, c.city, c.sector, c.phone,
        k.first_name, k.prefix, k.last_name, COALESCE(m.next_action, ''), m.next_action_on,
        (SELECT COUNT(*)
            FROM placement p
            WHERE p.client_id = c.id AND p.status <> 'concept' AND p.starts <= :today
                AND (p.ends IS NULL OR p.ends > :today)),
        c.branch_id, c.owner_id, u.display_name
    FROM client c
    JOIN app_user u ON u.id = c.owner_id
    LEFT JOIN contact k ON k.id = (SELECT x.id
        FROM contact x
        WHERE x.client_id = c.id
        ORDER BY x.is_main DESC, x.id
        LIMIT 1)
    LEFT JOIN contact_moment m ON m.id = (SELECT y.id
        FROM contact_moment y
        WHERE y.client_id = c.id AND y.next_action_on IS NOT NULL AND NOT y.next_action_done
        ORDER BY y.next_action_on, y.id
        LIMIT 1))";

} // namespace

std::optional<Client> ClientRepository::find(ClientId id) {
    return firstOf(m_connection.prepare(kSelectClient + " WHERE id = :id").bind("id", id),
                   clientFrom);
}

std::vector<Client> ClientRepository::all() {
    return collect(m_connection.prepare(kSelectClient + " ORDER BY sort_key, id"), clientFrom);
}

SaveOutcome ClientRepository::save(const Client& client) {
    db::Transaction transaction(m_connection);
    const auto stored = client.version == 0 ? std::optional<Client>{} : find(client.id);
    const bool renamed = stored && stored->version == client.version && stored->name != client.name;
    VacancyRepository vacancies(m_connection);
    if (renamed) {
        vacancies.removeFromIndex(client.id);
    }
    const SaveOutcome outcome = kClient.save(m_connection, {client.id.value, client.version},
                                             [&](db::Statement& s) { bindClient(s, client); });
    if (outcome.conflict) {
        return outcome;
    }
    Client saved = client;
    saved.id = ClientId{outcome.id};
    const auto index = makeSearchIndex(m_connection);
    if (stored) {
        index->remove(SearchKind::Client, searchDocumentOf(*stored));
    }
    index->add(SearchKind::Client, searchDocumentOf(saved));
    if (renamed) {
        vacancies.addToIndex(client.id);
    }
    transaction.commit();
    return outcome;
}

void ClientRepository::addAllToIndex() {
    const auto index = makeSearchIndex(m_connection);
    for (const Client& client : all()) {
        index->add(SearchKind::Client, searchDocumentOf(client));
    }
}

std::vector<ClientRow> ClientRepository::rows(const ClientQuery& query) {
    Filter filter;
    if (!searchWords(query.text).empty()) {
        const auto hits =
            makeSearchIndex(m_connection)
                ->ids(SearchKind::Client, query.text, std::numeric_limits<std::int32_t>::max());
        filter.condition(isOneOf(m_connection.dialect(), "c.id"), "ids",
                         idList(m_connection.dialect(), hits));
    }
    filter.equal("c.stage", "stage", query.stage);
    filter.equal("c.branch_id", "branch", query.branch);
    filter.equal("c.owner_id", "owner", query.owner);
    db::Statement& rows =
        m_connection.prepare(kSelectRows + filter.sql() + " ORDER BY c.sort_key, c.id");
    filter.bindTo(rows);
    return collect(rows.bind("today", query.today), rowFrom);
}

} // namespace werkbalie::storage
