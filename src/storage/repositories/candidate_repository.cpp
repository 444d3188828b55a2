// Whole candidates: read, saved under a version, with child rows and search index following.
#include "storage/repositories/candidate_repository.h"

#include "storage/repositories/candidate_record.h"
#include "storage/repositories/codecs.h"

namespace werkbalie::storage {

using namespace domain;

std::optional<Candidate> CandidateRepository::find(CandidateId id) {
    db::Statement& query = m_connection.prepare(selectCandidate() + " WHERE id = :id");
    auto candidate = firstOf(query.bind("id", id), candidateFrom);
    if (candidate) {
        Filter filter;
        filter.condition("candidate_id = :id", "id", id);
        readChildren(m_connection, {&*candidate, 1}, filter);
    }
    return candidate;
}

std::vector<Candidate> CandidateRepository::findMany(std::span<const CandidateId> ids) {
    const auto values = valuesOf(ids);
    const std::string list = idList(m_connection.dialect(), values);
    db::Statement& query = m_connection.prepare(
        selectCandidate() + " WHERE " + isOneOf(m_connection.dialect(), "id") + " ORDER BY id");
    auto byId = collect(query.bind("ids", list), candidateFrom);
    Filter filter;
    filter.condition(isOneOf(m_connection.dialect(), "candidate_id"), "ids", list);
    readChildren(m_connection, byId, filter);

    std::vector<Candidate> inOrder;
    inOrder.reserve(byId.size());
    for (const CandidateId id : ids) {
        const auto found = std::ranges::lower_bound(byId, id, {}, &Candidate::id);
        if (found != byId.end() && found->id == id) {
            inOrder.push_back(*found);
        }
    }
    return inOrder;
}

SaveOutcome CandidateRepository::save(const Candidate& candidate) {
    db::Transaction transaction(m_connection);
    const auto stored = candidate.version == 0 ? std::optional<Candidate>{} : find(candidate.id);
    const SaveOutcome outcome = candidateTable().save(
        m_connection, {candidate.id.value, candidate.version},
        [&](db::Statement& s) { bindCandidate(s, candidate); },
        [](db::Statement& s) { s.bindNull("import_id"); });
    if (outcome.conflict) {
        return outcome;
    }
    Candidate saved = candidate;
    saved.id = CandidateId{outcome.id};
    writeChildren(m_connection,
                  {.id = saved.id, .candidate = saved, .stored = stored ? &*stored : nullptr});

    const auto index = makeSearchIndex(m_connection);
    const SearchDocument document = searchDocumentOf(saved);
    if (!stored) {
        index->add(SearchKind::Candidate, document);
    } else if (const SearchDocument old = searchDocumentOf(*stored); old != document) {
        index->remove(SearchKind::Candidate, old);
        index->add(SearchKind::Candidate, document);
    }
    transaction.commit();
    return outcome;
}

bool CandidateRepository::setStatus(CandidateId id, std::int64_t version, CandidateStatus status) {
    return m_connection
               .prepare(R"(UPDATE candidate
        SET status = :status, version = version + 1
        WHERE id = :id AND version = :version)")
               .bind("status", status)
               .bind("id", id)
               .bind("version", version)
               .run() == 1;
}

std::int64_t CandidateRepository::count() {
    return numberFrom(m_connection.prepare("SELECT COUNT(*) FROM candidate"));
}

std::vector<CandidateRepository::ExpiringCertificate>
CandidateRepository::certificatesExpiring(const DateRange& days) {
    Filter filter;
    filter.condition("x.expires >= :from", "from", days.from);
    filter.where("c.status <> 'archived'");
    if (days.until) {
        filter.condition("x.expires < :until", "until", *days.until);
    }
    db::Statement& query =
        m_connection.prepare(R"(SELECT c.id, c.first_name, c.prefix, c.last_name,
            c.owner_id, x.name, x.expires
        FROM candidate_certificate x
        JOIN candidate c ON c.id = x.candidate_id)" +
                             filter.sql() + " ORDER BY x.expires, c.id, x.position");
    filter.bindTo(query);
    return collect(query, [](const db::Statement& row) {
        return ExpiringCertificate{
            .candidate = row.get<CandidateId>(0),
            .name = {row.get<std::string>(1), row.get<std::string>(2), row.get<std::string>(3)},
            .owner = row.get<UserId>(4),
            .certificate = {row.get<std::string>(5), row.get<std::optional<Date>>(6)}};
    });
}

} // namespace werkbalie::storage
