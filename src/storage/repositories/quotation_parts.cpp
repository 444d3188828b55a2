// Lines, rates, texts and annexes of a quotation: written anew with each save of a concept.
#include "storage/repositories/quotation_codecs.h"
#include "storage/repositories/quotation_repository.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

void removeParts(db::Connection& connection, QuotationId id) {
    for (const std::string table :
         {"quotation_rate", "quotation_line", "quotation_text", "quotation_annex"}) {
        connection.prepare("DELETE FROM " + table + " WHERE quotation_id = :id")
            .bind("id", id)
            .run();
    }
}

void insertRates(db::Connection& connection, QuotationId id, std::int64_t lineNumber,
                 const std::vector<QuotedRate>& rates) {
    std::int64_t position = 0;
    for (const QuotedRate& rate : rates) {
        connection
            .prepare(R"(INSERT INTO quotation_rate (quotation_id, line, position, name, tariff)
            VALUES (:quotation, :line, :position, :name, :tariff))")
            .bind("quotation", id)
            .bind("line", lineNumber)
            .bindInt("position", position++)
            .bind("name", rate.name)
            .bind("tariff", rate.tariff)
            .run();
    }
}

void insertLines(db::Connection& connection, const Quotation& quotation) {
    std::int64_t position = 0;
    for (const QuotationLine& line : quotation.lines) {
        connection
            .prepare(
                R"(INSERT INTO quotation_line (quotation_id, position, occupation, tariff, note,
                wage, minutes_per_week, calculation, margin_reason)
            VALUES (:quotation, :position, :occupation, :tariff, :note, :wage, :minutes,
                :calculation, :margin_reason))")
            .bind("quotation", quotation.id)
            .bindInt("position", position)
            .bind("occupation", line.occupation)
            .bind("tariff", line.tariff)
            .bind("note", line.note)
            .bind("wage", line.wage)
            .bind("minutes", line.minutesPerWeek)
            .bind("calculation", line.calculation)
            .bind("margin_reason", line.marginReason)
            .run();
        insertRates(connection, quotation.id, position, line.rates);
        ++position;
    }
}

void insertTexts(db::Connection& connection, const Quotation& quotation) {
    for (const auto& [kind, text] : quotation.texts) {
        connection
            .prepare(R"(INSERT INTO quotation_text (quotation_id, kind, text)
            VALUES (:quotation, :kind, :text))")
            .bind("quotation", quotation.id)
            .bind("kind", kind)
            .bind("text", text)
            .run();
    }
    std::int64_t position = 0;
    for (const QuotationAnnex& annex : quotation.annexes) {
        connection
            .prepare(R"(INSERT INTO quotation_annex (quotation_id, position, title, text)
            VALUES (:quotation, :position, :title, :text))")
            .bind("quotation", quotation.id)
            .bindInt("position", position++)
            .bind("title", annex.title)
            .bind("text", annex.text)
            .run();
    }
}

QuotationLine lineFrom(const db::Statement& row) {
    return {.occupation = row.get<std::string>(0),
            .tariff = row.get<HourlyRate>(1),
            .note = row.get<std::string>(2),
            .wage = row.get<HourlyRate>(3),
            .minutesPerWeek = row.get<Minutes>(4),
            .calculation = row.get<std::string>(5),
            .marginReason = row.get<std::string>(6)};
}

void readLines(db::Connection& connection, Quotation& quotation) {
    quotation.lines = collect(
        connection
            .prepare(R"(SELECT occupation, tariff, note, wage, minutes_per_week, calculation,
            margin_reason
        FROM quotation_line
        WHERE quotation_id = :quotation
        ORDER BY position)")
            .bind("quotation", quotation.id),
        lineFrom);
    db::Statement& rates = connection.prepare(R"(SELECT line, name, tariff
        FROM quotation_rate
        WHERE quotation_id = :quotation
        ORDER BY line, position)");
    rates.bind("quotation", quotation.id);
    while (rates.next()) {
        quotation.lines.at(static_cast<std::size_t>(rates.intAt(0)))
            .rates.push_back(
                {.name = rates.get<std::string>(1), .tariff = rates.get<HourlyRate>(2)});
    }
}

void readTexts(db::Connection& connection, Quotation& quotation) {
    db::Statement& texts = connection.prepare(R"(SELECT kind, text
        FROM quotation_text
        WHERE quotation_id = :quotation)");
    texts.bind("quotation", quotation.id);
    while (texts.next()) {
        quotation.texts.emplace(texts.get<TextBlockKind>(0), texts.get<std::string>(1));
    }
    quotation.annexes = collect(connection
                                    .prepare(R"(SELECT title, text
        FROM quotation_annex
        WHERE quotation_id = :quotation
        ORDER BY position)")
                                    .bind("quotation", quotation.id),
                                [](const db::Statement& row) {
                                    return QuotationAnnex{.title = row.get<std::string>(0),
                                                          .text = row.get<std::string>(1)};
                                });
}

} // namespace

void QuotationRepository::saveParts(const Quotation& quotation) {
    removeParts(m_connection, quotation.id);
    insertLines(m_connection, quotation);
    insertTexts(m_connection, quotation);
}

void QuotationRepository::readParts(Quotation& quotation) {
    readLines(m_connection, quotation);
    readTexts(m_connection, quotation);
}

} // namespace werkbalie::storage
