// Only what was told is kept here; who waits is a question to the proposals.
#include "storage/repositories/rejection_repository.h"

#include "storage/repositories/rows.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <>
struct Codec<domain::RejectionHow> : TextCodec<domain::RejectionHow, domain::parseRejectionHow> {};
template <>
struct Codec<domain::RejectionLanguage>
    : TextCodec<domain::RejectionLanguage, domain::parseRejectionLanguage> {};

} // namespace werkbalie::db

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kRejection("rejection",
                                "proposal_id, how, language, subject, body, told_at, told_by");

Rejection rejectionFrom(const db::Statement& row) {
    return {.id = row.get<RejectionId>(0),
            .version = row.get<std::int64_t>(1),
            .proposal = row.get<ProposalId>(2),
            .how = row.get<RejectionHow>(3),
            .language = row.get<RejectionLanguage>(4),
            .subject = row.get<std::string>(5),
            .text = row.get<std::string>(6),
            .toldAt = row.get<Instant>(7),
            .toldBy = row.get<UserId>(8)};
}

} // namespace

SaveOutcome RejectionRepository::save(const Rejection& rejection) {
    return kRejection.save(m_connection, {rejection.id.value, rejection.version},
                           [&](db::Statement& s) {
                               s.bind("proposal_id", rejection.proposal)
                                   .bind("how", rejection.how)
                                   .bind("language", rejection.language)
                                   .bind("subject", rejection.subject)
                                   .bind("body", rejection.text)
                                   .bind("told_at", rejection.toldAt)
                                   .bind("told_by", rejection.toldBy);
                           });
}

std::vector<Rejection> RejectionRepository::ofProposal(ProposalId proposal) {
    return collect(m_connection
                       .prepare(R"(SELECT id, version, proposal_id, how, language, subject, body,
            told_at, told_by
        FROM rejection
        WHERE proposal_id = :proposal
        ORDER BY told_at, id)")
                       .bind("proposal", proposal),
                   rejectionFrom);
}

RejectionRepository::Texts RejectionRepository::texts(RejectionLanguage language) {
    db::Statement& query =
        m_connection.prepare("SELECT part, body FROM rejection_text WHERE language = :language");
    query.bind("language", language);
    Texts texts;
    while (query.next()) {
        texts.emplace(query.get<std::string>(0), query.get<std::string>(1));
    }
    return texts;
}

void RejectionRepository::setText(RejectionLanguage language, std::string_view part,
                                  std::string_view text) {
    if (text.empty()) {
        m_connection
            .prepare("DELETE FROM rejection_text WHERE language = :language AND part = :part")
            .bind("language", language)
            .bind("part", part)
            .run();
        return;
    }
    m_connection
        .prepare(R"(INSERT INTO rejection_text (language, part, body)
        VALUES (:language, :part, :body)
        ON CONFLICT (language, part) DO UPDATE SET body = excluded.body)")
        .bind("language", language)
        .bind("part", part)
        .bind("body", text)
        .run();
}

} // namespace werkbalie::storage
