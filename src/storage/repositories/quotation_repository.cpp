// The record of a quotation, its list rows and its rounds; lines and texts are in
// quotation_parts.cpp.
#include "storage/repositories/quotation_repository.h"

#include "domain/base/text.h"
#include "storage/repositories/number_series.h"
#include "storage/repositories/quotation_codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

constexpr std::string_view kSeries = "quotation";

const VersionedTable kQuotation("quotation",
                                R"(client_id, contact_id, branch_id, owner_id, language,
    state, dated_on, valid_until, tariffs_from, tariffs_until, payment_term_days, subject,
    shows_contents, addressee, reason, approved_by, sent_at, changed_at)",
                                "number, edition");

const std::string kSelect =
    R"(SELECT q.id, q.version, q.number, q.edition, q.client_id, q.contact_id, q.branch_id,
        q.owner_id, q.language, q.state, q.dated_on, q.valid_until, q.tariffs_from,
        q.tariffs_until, q.payment_term_days, q.subject, q.shows_contents, q.addressee, q.reason,
        q.approved_by, q.sent_at, q.changed_at
    FROM quotation q)";

Quotation quotationFrom(const db::Statement& row) {
    return {.id = row.get<QuotationId>(0),
            .version = row.get<std::int64_t>(1),
            .number = row.get<std::string>(2),
            .edition = row.get<int>(3),
            .client = row.get<ClientId>(4),
            .contact = row.get<std::optional<ContactId>>(5),
            .branch = row.get<BranchId>(6),
            .owner = row.get<UserId>(7),
            .language = row.get<QuotationLanguage>(8),
            .state = row.get<QuotationState>(9),
            .date = row.get<Date>(10),
            .validUntil = row.get<Date>(11),
            .tariffPeriod = {row.get<Date>(12), row.get<std::optional<Date>>(13)},
            .paymentTermDays = row.get<int>(14),
            .subject = row.get<std::string>(15),
            .showsContents = row.get<bool>(16),
            .addressee = row.get<std::string>(17),
            .reason = row.get<std::string>(18),
            .approvedBy = row.get<std::optional<UserId>>(19),
            .sentAt = row.get<std::optional<Instant>>(20),
            .changedAt = row.get<Instant>(21)};
}

void bindQuotation(db::Statement& s, const Quotation& q) {
    s.bind("client_id", q.client)
        .bind("contact_id", q.contact)
        .bind("branch_id", q.branch)
        .bind("owner_id", q.owner)
        .bind("language", q.language)
        .bind("state", q.state)
        .bind("dated_on", q.date)
        .bind("valid_until", q.validUntil)
        .bind("tariffs_from", q.tariffPeriod.from)
        .bind("tariffs_until", q.tariffPeriod.until)
        .bind("payment_term_days", q.paymentTermDays)
        .bind("subject", q.subject)
        .bind("shows_contents", q.showsContents)
        .bind("addressee", q.addressee)
        .bind("reason", q.reason)
        .bind("approved_by", q.approvedBy)
        .bind("sent_at", q.sentAt)
        .bind("changed_at", q.changedAt);
}

const std::string kSelectRows =
    R"(SELECT q.id, q.version, q.number, q.edition, q.client_id, c.name, q.state, q.language,
        q.dated_on, q.valid_until,
        (SELECT COUNT(*) FROM quotation_line n WHERE n.quotation_id = q.id),
        COALESCE(l.occupation, ''), COALESCE(l.tariff, 0), q.owner_id, u.display_name, q.branch_id,
        q.reason, q.sent_at, q.subject
    FROM quotation q
    JOIN client c ON c.id = q.client_id
    JOIN app_user u ON u.id = q.owner_id
    LEFT JOIN quotation_line l ON l.quotation_id = q.id AND l.position = 0)";

constexpr std::string_view kNewestEdition = R"(NOT EXISTS (SELECT 1
        FROM quotation e
        WHERE e.number = q.number AND e.edition > q.edition))";

struct FoundRow {
    QuotationRow row;
    std::string searched; ///< folded
};

FoundRow rowFrom(const db::Statement& row) {
    FoundRow found{.row = {.id = row.get<QuotationId>(0),
                           .version = row.get<std::int64_t>(1),
                           .number = row.get<std::string>(2),
                           .edition = row.get<int>(3),
                           .client = row.get<ClientId>(4),
                           .clientName = row.get<std::string>(5),
                           .state = row.get<QuotationState>(6),
                           .language = row.get<QuotationLanguage>(7),
                           .date = row.get<Date>(8),
                           .validUntil = row.get<Date>(9),
                           .lineCount = row.get<std::int64_t>(10),
                           .occupation = row.get<std::string>(11),
                           .tariff = row.get<HourlyRate>(12),
                           .owner = row.get<UserId>(13),
                           .ownerName = row.get<std::string>(14),
                           .branch = row.get<BranchId>(15),
                           .reason = row.get<std::string>(16),
                           .sentAt = row.get<std::optional<Instant>>(17)},
                   .searched = {}};
    found.searched = foldText(found.row.number + '\n' + found.row.clientName + '\n' +
                              found.row.occupation + '\n' + row.get<std::string>(18));
    return found;
}

Filter filterOf(const QuotationQuery& query) {
    Filter filter;
    filter.equal("q.client_id", "client", query.client);
    filter.equal("q.state", "state", query.state);
    filter.equal("q.owner_id", "owner", query.owner);
    filter.equal("q.number", "number", query.number);
    if (!query.allEditions) {
        filter.where(kNewestEdition);
    }
    return filter;
}

QuotationRound roundFrom(const db::Statement& row) {
    return {.id = row.get<QuotationRoundId>(0),
            .quotation = row.get<QuotationId>(1),
            .at = row.get<Instant>(2),
            .party = row.get<NegotiationParty>(3),
            .topic = row.get<std::string>(4),
            .oldValue = row.get<std::string>(5),
            .newValue = row.get<std::string>(6),
            .note = row.get<std::string>(7),
            .user = row.get<UserId>(8)};
}

} // namespace

std::string QuotationRepository::nextNumber(int year) {
    return quotationNumber(year, nextInSeries(m_connection, kSeries, year));
}

std::optional<Quotation> QuotationRepository::find(QuotationId id) {
    auto found =
        firstOf(m_connection.prepare(kSelect + " WHERE q.id = :id").bind("id", id), quotationFrom);
    if (found) {
        readParts(*found);
    }
    return found;
}

std::optional<Quotation> QuotationRepository::findByNumber(std::string_view number) {
    auto found =
        firstOf(m_connection.prepare(kSelect + " WHERE q.number = :number ORDER BY q.edition DESC")
                    .bind("number", number),
                quotationFrom);
    if (found) {
        readParts(*found);
    }
    return found;
}

SaveOutcome QuotationRepository::save(const Quotation& quotation) {
    db::Transaction transaction(m_connection);
    const SaveOutcome outcome = kQuotation.save(
        m_connection, {quotation.id.value, quotation.version},
        [&](db::Statement& s) { bindQuotation(s, quotation); },
        [&](db::Statement& s) {
            s.bind("number", quotation.number).bind("edition", quotation.edition);
        });
    if (outcome.conflict) {
        return outcome;
    }
    Quotation saved = quotation;
    saved.id = QuotationId{outcome.id};
    saveParts(saved);
    transaction.commit();
    return outcome;
}

std::vector<QuotationRow> QuotationRepository::rows(const QuotationQuery& query) {
    const Filter filter = filterOf(query);
    db::Statement& select = m_connection.prepare(kSelectRows + filter.sql() +
                                                 " ORDER BY q.number DESC, q.edition DESC");
    filter.bindTo(select);
    const std::string wanted = foldText(trim(query.text));
    std::vector<QuotationRow> rows;
    for (FoundRow& found : collect(select, rowFrom)) {
        if (found.searched.find(wanted) != std::string::npos) {
            rows.push_back(std::move(found.row));
        }
    }
    return rows;
}

QuotationRoundId QuotationRepository::addRound(const QuotationRound& round) {
    db::Statement& insert = m_connection.prepare(R"(INSERT INTO quotation_round (quotation_id, at,
            party, topic, old_value, new_value, note, user_id)
        VALUES (:quotation, :at, :party, :topic, :old_value, :new_value, :note, :user)
        RETURNING id)");
    insert.bind("quotation", round.quotation)
        .bind("at", round.at)
        .bind("party", round.party)
        .bind("topic", round.topic)
        .bind("old_value", round.oldValue)
        .bind("new_value", round.newValue)
        .bind("note", round.note)
        .bind("user", round.user);
    return QuotationRoundId{numberFrom(insert)};
}

std::vector<QuotationRound> QuotationRepository::rounds(std::string_view number) {
    return collect(m_connection
                       .prepare(R"(SELECT r.id, r.quotation_id, r.at, r.party, r.topic, r.old_value,
            r.new_value, r.note, r.user_id
        FROM quotation_round r
        JOIN quotation q ON q.id = r.quotation_id
        WHERE q.number = :number
        ORDER BY r.id)")
                       .bind("number", number),
                   roundFrom);
}

} // namespace werkbalie::storage
