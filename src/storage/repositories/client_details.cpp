// Contacts of clients and the tariffs agreed with them.
#include "storage/repositories/client_repository.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rate_rows.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable
    kContact("contact",
             "client_id, first_name, prefix, last_name, email, phone, job_title, is_main");
const VersionedTable kAgreement(
    "tariff_agreement",
    "client_id, occupation, tariff, factor, valid_from, valid_until, notes, calculation");

const std::string kSelectContact = R"(SELECT id, version, client_id, first_name, prefix, last_name,
        email, phone, job_title, is_main
    FROM contact)";

Contact contactFrom(const db::Statement& row) {
    return {.id = row.get<ContactId>(0),
            .version = row.get<std::int64_t>(1),
            .client = row.get<ClientId>(2),
            .person = {.name = {row.get<std::string>(3), row.get<std::string>(4),
                                row.get<std::string>(5)},
                       .email = row.get<std::string>(6),
                       .phone = row.get<std::string>(7)},
            .jobTitle = row.get<std::string>(8),
            .isMain = row.get<bool>(9)};
}

const std::string kSelectAgreement = R"(SELECT a.id, a.version, a.client_id, a.occupation, a.tariff,
        a.factor, a.valid_from, a.valid_until, a.notes, a.calculation, c.name, c.owner_id
    FROM tariff_agreement a
    JOIN client c ON c.id = a.client_id)";

TariffAgreement agreementFrom(const db::Statement& row) {
    return {.id = row.get<TariffAgreementId>(0),
            .version = row.get<std::int64_t>(1),
            .client = row.get<ClientId>(2),
            .occupation = row.get<std::string>(3),
            .tariff = row.get<HourlyRate>(4),
            .factor = row.get<std::optional<Factor>>(5),
            .validity = {row.get<Date>(6), row.get<std::optional<Date>>(7)},
            .notes = row.get<std::string>(8),
            .calculation = row.get<std::string>(9)};
}

} // namespace

std::vector<Contact> ClientRepository::contacts(ClientId client) {
    return collect(m_connection
                       .prepare(kSelectContact +
                                " WHERE client_id = :client ORDER BY is_main DESC, last_name, id")
                       .bind("client", client),
                   contactFrom);
}

std::vector<Contact> ClientRepository::allContacts() {
    return collect(m_connection.prepare(kSelectContact + " ORDER BY client_id, id"), contactFrom);
}

std::optional<Contact> ClientRepository::findContact(ContactId id) {
    return firstOf(m_connection.prepare(kSelectContact + " WHERE id = :id").bind("id", id),
                   contactFrom);
}

SaveOutcome ClientRepository::saveContact(const Contact& contact) {
    db::Transaction transaction(m_connection);
    const SaveOutcome outcome =
        kContact.save(m_connection, {contact.id.value, contact.version}, [&](db::Statement& s) {
            s.bind("client_id", contact.client)
                .bind("first_name", contact.person.name.first)
                .bind("prefix", contact.person.name.prefix)
                .bind("last_name", contact.person.name.last)
                .bind("email", contact.person.email)
                .bind("phone", contact.person.phone)
                .bind("job_title", contact.jobTitle)
                .bind("is_main", contact.isMain);
        });
    if (!outcome.conflict && contact.isMain) {
        m_connection
            .prepare(R"(UPDATE contact
            SET is_main = FALSE, version = version + 1
            WHERE client_id = :client AND id <> :id AND is_main)")
            .bind("client", contact.client)
            .bindInt("id", outcome.id)
            .run();
    }
    transaction.commit();
    return outcome;
}

std::vector<TariffAgreement> ClientRepository::agreements(ClientId client) {
    auto agreements = collect(
        m_connection
            .prepare(kSelectAgreement +
                     " WHERE a.client_id = :client ORDER BY a.occupation, a.valid_from, a.id")
            .bind("client", client),
        agreementFrom);
    for (TariffAgreement& agreement : agreements) {
        agreement.rates = readRates(m_connection, agreementRates(), agreement.id.value);
    }
    return agreements;
}

std::optional<TariffAgreement> ClientRepository::findAgreement(TariffAgreementId id) {
    auto agreement = firstOf(
        m_connection.prepare(kSelectAgreement + " WHERE a.id = :id").bind("id", id), agreementFrom);
    if (agreement) {
        agreement->rates = readRates(m_connection, agreementRates(), id.value);
    }
    return agreement;
}

SaveOutcome ClientRepository::saveAgreement(const TariffAgreement& agreement) {
    db::Transaction transaction(m_connection);
    const SaveOutcome outcome = kAgreement.save(
        m_connection, {agreement.id.value, agreement.version}, [&](db::Statement& s) {
            s.bind("client_id", agreement.client)
                .bind("occupation", agreement.occupation)
                .bind("tariff", agreement.tariff)
                .bind("factor", agreement.factor)
                .bind("valid_from", agreement.validity.from)
                .bind("valid_until", agreement.validity.until)
                .bind("notes", agreement.notes)
                .bind("calculation", agreement.calculation);
        });
    if (!outcome.conflict) {
        writeRates(m_connection, agreementRates(), outcome.id, agreement.rates);
    }
    transaction.commit();
    return outcome;
}

std::vector<ClientRepository::EndingAgreement>
ClientRepository::agreementsEnding(const DateRange& days) {
    Filter filter;
    filter.condition("a.valid_until >= :from", "from", days.from);
    if (days.until) {
        filter.condition("a.valid_until < :until", "until", *days.until);
    }
    db::Statement& query =
        m_connection.prepare(kSelectAgreement + filter.sql() + " ORDER BY a.valid_until, a.id");
    filter.bindTo(query);
    return collect(query, [](const db::Statement& row) {
        return EndingAgreement{.agreement = agreementFrom(row),
                               .clientName = row.get<std::string>(10),
                               .owner = row.get<UserId>(11)};
    });
}

} // namespace werkbalie::storage
