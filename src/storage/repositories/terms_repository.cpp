// Editions of a client's terms with their items, written anew with each save; pay scales are in
// pay_scale_rows.cpp.
#include "storage/repositories/terms_repository.h"

#include "storage/repositories/rows.h"
#include "storage/repositories/terms_codecs.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kTerms("employment_terms",
                            R"(name, occupation, valid_from, valid_until, minutes_per_week,
    pension_employer, pension_compensation, pension_franchise, pension_maximum, notes, document_id,
    document)",
                            "client_id");

const std::string kSelect =
    R"(SELECT id, version, client_id, name, occupation, valid_from, valid_until, minutes_per_week,
        pension_employer, pension_compensation, pension_franchise, pension_maximum, notes,
        document_id, document
    FROM employment_terms)";

EmploymentTerms termsFrom(const db::Statement& row) {
    return {.id = row.get<EmploymentTermsId>(0),
            .version = row.get<std::int64_t>(1),
            .client = row.get<ClientId>(2),
            .name = row.get<std::string>(3),
            .occupation = row.get<std::string>(4),
            .validity = {row.get<Date>(5), row.get<std::optional<Date>>(6)},
            .minutesPerWeek = row.get<Minutes>(7),
            .pension = {.employer = row.get<Percentage>(8),
                        .compensation = row.get<PensionCompensation>(9),
                        .franchise = row.get<HourlyRate>(10),
                        .maximumWage = row.get<std::optional<HourlyRate>>(11)},
            .notes = row.get<std::string>(12),
            .documentId = row.get<std::string>(13),
            .document = row.get<std::string>(14)};
}

void bindTerms(db::Statement& s, const EmploymentTerms& t) {
    s.bind("name", t.name)
        .bind("occupation", t.occupation)
        .bind("valid_from", t.validity.from)
        .bind("valid_until", t.validity.until)
        .bind("minutes_per_week", t.minutesPerWeek)
        .bind("pension_employer", t.pension.employer)
        .bind("pension_compensation", t.pension.compensation)
        .bind("pension_franchise", t.pension.franchise)
        .bind("pension_maximum", t.pension.maximumWage)
        .bind("notes", t.notes)
        .bind("document_id", t.documentId)
        .bind("document", t.document);
}

void saveItems(db::Connection& connection, EmploymentTermsId id,
               const std::vector<TermsItem>& items) {
    connection.prepare("DELETE FROM employment_terms_item WHERE terms_id = :id")
        .bind("id", id)
        .run();
    std::int64_t position = 0;
    for (const TermsItem& item : items) {
        connection
            .prepare(R"(INSERT INTO employment_terms_item (terms_id, position, kind, weight, unit,
                value, quantity, name, note)
            VALUES (:terms, :position, :kind, :weight, :unit, :value, :quantity, :name, :note))")
            .bind("terms", id)
            .bindInt("position", position++)
            .bind("kind", item.kind)
            .bind("weight", item.weight)
            .bind("unit", item.unit)
            .bindInt("value", item.value)
            .bindInt("quantity", item.quantity)
            .bind("name", item.name)
            .bind("note", item.note)
            .run();
    }
}

TermsItem itemFrom(const db::Statement& row) {
    return {.kind = row.get<TermsItemKind>(0),
            .weight = row.get<TermsWeight>(1),
            .unit = row.get<TermsUnit>(2),
            .value = row.get<std::int64_t>(3),
            .quantity = row.get<std::int64_t>(4),
            .name = row.get<std::string>(5),
            .note = row.get<std::string>(6)};
}

void readItems(db::Connection& connection, EmploymentTerms& terms) {
    terms.items = collect(connection
                              .prepare(R"(SELECT kind, weight, unit, value, quantity, name, note
        FROM employment_terms_item
        WHERE terms_id = :terms
        ORDER BY position)")
                              .bind("terms", terms.id),
                          itemFrom);
}

} // namespace

std::optional<EmploymentTerms> TermsRepository::find(EmploymentTermsId id) {
    auto terms =
        firstOf(m_connection.prepare(kSelect + " WHERE id = :id").bind("id", id), termsFrom);
    if (terms) {
        readItems(m_connection, *terms);
    }
    return terms;
}

std::vector<EmploymentTerms> TermsRepository::ofClient(ClientId client) {
    auto editions = collect(
        m_connection
            .prepare(kSelect + " WHERE client_id = :client ORDER BY valid_from DESC, id DESC")
            .bind("client", client),
        termsFrom);
    for (EmploymentTerms& terms : editions) {
        readItems(m_connection, terms);
    }
    return editions;
}

std::vector<TermsOwner> TermsRepository::owners() {
    return collect(m_connection.prepare(R"(SELECT c.id, c.name
        FROM client c
        WHERE EXISTS (SELECT 1 FROM employment_terms t WHERE t.client_id = c.id)
        ORDER BY c.name, c.id)"),
                   [](const db::Statement& row) {
                       return TermsOwner{.client = row.get<ClientId>(0),
                                         .name = row.get<std::string>(1)};
                   });
}

SaveOutcome TermsRepository::save(const EmploymentTerms& terms) {
    db::Transaction transaction(m_connection);
    const SaveOutcome outcome = kTerms.save(
        m_connection, {terms.id.value, terms.version},
        [&](db::Statement& s) { bindTerms(s, terms); },
        [&](db::Statement& s) { s.bind("client_id", terms.client); });
    if (!outcome.conflict) {
        saveItems(m_connection, EmploymentTermsId{outcome.id}, terms.items);
        transaction.commit();
    }
    return outcome;
}

bool TermsRepository::remove(EmploymentTermsId id) {
    return m_connection
               .prepare(R"(DELETE FROM employment_terms
        WHERE id = :id
            AND NOT EXISTS (SELECT 1 FROM equivalence_proof p WHERE p.terms_id = :id))")
               .bind("id", id)
               .run() == 1;
}

} // namespace werkbalie::storage
