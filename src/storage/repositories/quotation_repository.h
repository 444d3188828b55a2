// Quotations with their lines, texts, annexes and rounds; one row of the table is one edition.
#pragma once

#include "domain/acquisition/quotation/quotation.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

struct QuotationRow {
    domain::QuotationId id;
    std::int64_t version = 0;
    std::string number;
    int edition = 1;
    domain::ClientId client;
    std::string clientName;
    domain::QuotationState state = domain::QuotationState::Concept; ///< as stored
    domain::QuotationLanguage language = domain::QuotationLanguage::Dutch;
    domain::Date date{};
    domain::Date validUntil{};
    std::int64_t lineCount = 0;
    std::string occupation;      ///< of the first line
    domain::HourlyRate tariff{}; ///< of the first line
    domain::UserId owner;
    std::string ownerName;
    domain::BranchId branch;
    std::string reason;
    std::optional<domain::Instant> sentAt = {};
};

struct QuotationQuery {
    std::string text = {}; ///< in number, client, subject or a function
    std::optional<domain::ClientId> client = {};
    std::optional<domain::QuotationState> state = {}; ///< as stored
    std::optional<domain::UserId> owner = {};
    std::optional<std::string> number = {}; ///< all editions of one offer
    bool allEditions = false;               ///< else the newest of each number
};

class QuotationRepository {
public:
    explicit QuotationRepository(db::Connection& connection) : m_connection(connection) {}

    /// "OF-2026-0001" and on, inside the caller's write transaction.
    [[nodiscard]] std::string nextNumber(int year);
    [[nodiscard]] std::optional<domain::Quotation> find(domain::QuotationId id);
    /// The newest edition of the number.
    [[nodiscard]] std::optional<domain::Quotation> findByNumber(std::string_view number);
    /// All of it; Fault::Unique for an edition that is there already.
    SaveOutcome save(const domain::Quotation& quotation);
    /// Newest first, by number and edition.
    [[nodiscard]] std::vector<QuotationRow> rows(const QuotationQuery& query);

    domain::QuotationRoundId addRound(const domain::QuotationRound& round);
    /// Of all editions of the number, in the order in which they were recorded.
    [[nodiscard]] std::vector<domain::QuotationRound> rounds(std::string_view number);

private:
    void saveParts(const domain::Quotation& quotation);
    void readParts(domain::Quotation& quotation);

    db::Connection& m_connection;
};

} // namespace werkbalie::storage
