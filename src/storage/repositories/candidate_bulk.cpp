// Candidates by the thousand: imports, their undoing, and the stream for the matcher.
#include "domain/base/text.h"
#include "storage/repositories/candidate_digest.h"
#include "storage/repositories/candidate_record.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/codecs.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

constexpr std::int64_t kProfilesInAChunk = 5000;
constexpr std::size_t kInsertedTogether = 500;

/// What the law forbids to weigh does not even leave the database layer.
void forgetWhatMayNotWeigh(Candidate& candidate) {
    for (Education& education : candidate.education) {
        education.graduationYear.reset();
        education.school.clear();
    }
    for (WorkExperience& experience : candidate.experience) {
        experience.employer.clear();
        experience.tasks.clear();
    }
}

Candidate profileFrom(const db::Statement& row) {
    Candidate c;
    c.id = row.get<CandidateId>(0);
    c.version = row.get<std::int64_t>(1);
    c.branch = row.get<BranchId>(2);
    c.owner = row.get<UserId>(3);
    c.address.postcode = row.get<std::string>(4);
    c.address.city = row.get<std::string>(5);
    c.address.country = row.get<std::string>(6);
    c.status = row.get<CandidateStatus>(7);
    c.occupation = row.get<std::string>(8);
    c.sector = row.get<std::string>(9);
    c.wageWish = row.get<std::optional<HourlyRate>>(10);
    c.availability = {row.get<WeekdaySet>(11), row.get<Minutes>(12),
                      row.get<std::optional<Date>>(13)};
    c.travelRadiusKm = row.get<int>(14);
    c.furtherOccupations = splitList(row.textAt(15), '\n');
    c.availability.shifts = row.get<ShiftSet>(16);
    c.workPermission = {row.get<WorkPermissionKind>(17), row.get<std::optional<Date>>(18)};
    return c;
}

} // namespace

std::vector<PreparedCandidate> prepareCandidates(std::span<const Candidate> candidates) {
    std::vector<PreparedCandidate> prepared;
    prepared.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        prepared.push_back({.candidate = &candidate,
                            .document = foldedDocument(searchDocumentOf(candidate)),
                            .digest = candidateDigest(candidate)});
    }
    return prepared;
}

std::vector<ImportedRow> CandidateRepository::insertPrepared(std::span<PreparedCandidate> prepared,
                                                             std::optional<ImportId> import) {
    const auto ids = reserveIds(m_connection, "candidate", prepared.size());
    const auto index = makeSearchIndex(m_connection);
    db::Batch batch(m_connection);
    std::vector<ImportedRow> inserted;
    inserted.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const CandidateId id{ids[i]};
        const Candidate& candidate = *prepared[i].candidate;
        db::Statement& insert = m_connection.prepare(candidateTable().insertWithId());
        bindCandidate(insert.bind("id", id), candidate);
        insert.bind("import_id", import);
        insert.run();
        writeChildren(m_connection, {.id = id, .candidate = candidate});
        prepared[i].document.id = id.value;
        index->addFolded(SearchKind::Candidate, prepared[i].document);
        inserted.push_back({.candidate = id, .digest = std::move(prepared[i].digest)});
    }
    batch.finish();
    return inserted;
}

std::vector<CandidateId> CandidateRepository::insertMany(std::span<const Candidate> candidates,
                                                         std::optional<ImportId> import) {
    std::vector<CandidateId> ids;
    ids.reserve(candidates.size());
    while (!candidates.empty()) {
        const auto part = candidates.first(std::min(candidates.size(), kInsertedTogether));
        auto prepared = prepareCandidates(part);
        for (const ImportedRow& row : insertPrepared(prepared, import)) {
            ids.push_back(row.candidate);
        }
        candidates = candidates.subspan(part.size());
    }
    return ids;
}

std::vector<CandidateId> CandidateRepository::idsByImport(ImportId import) {
    return collect(m_connection
                       .prepare(R"(SELECT id
        FROM candidate
        WHERE import_id = :import
        ORDER BY id)")
                       .bind("import", import),
                   [](const db::Statement& row) { return row.get<CandidateId>(0); });
}

std::int64_t CandidateRepository::countUsedOfImport(ImportId import) {
    return numberFrom(m_connection
                          .prepare(R"(SELECT COUNT(*)
        FROM candidate c
        WHERE c.import_id = :import
            AND (c.version > 1
                OR EXISTS (SELECT 1 FROM proposal p WHERE p.candidate_id = c.id)
                OR EXISTS (SELECT 1 FROM placement p WHERE p.candidate_id = c.id)
                OR EXISTS (SELECT 1 FROM contact_moment m WHERE m.candidate_id = c.id)))")
                          .bind("import", import));
}

std::int64_t CandidateRepository::deleteByImport(ImportId import) {
    const auto ids = idsByImport(import);
    const auto index = makeSearchIndex(m_connection);
    std::span<const CandidateId> rest(ids);
    while (!rest.empty()) {
        const auto chunk = rest.first(std::min<std::size_t>(rest.size(), kProfilesInAChunk));
        for (const Candidate& candidate : findMany(chunk)) {
            index->remove(SearchKind::Candidate, searchDocumentOf(candidate));
        }
        rest = rest.subspan(chunk.size());
    }
    return m_connection
        .prepare(R"(DELETE FROM candidate
        WHERE import_id = :import)")
        .bind("import", import)
        .run();
}

void CandidateRepository::forEachProfile(const std::function<void(const Candidate&)>& visit) {
    std::int64_t after = 0;
    while (true) {
        db::Statement& query = m_connection.prepare(R"(SELECT id, version, branch_id, owner_id,
                postcode, city, country, status, occupation, sector, wage_wish, days,
                minutes_per_week, available_from, travel_radius_km, further_occupations, shifts,
                work_permission, permit_until
            FROM candidate
            WHERE id > :after AND status <> 'archived'
            ORDER BY id
            LIMIT CAST(:limit AS BIGINT))");
        query.bindInt("after", after).bindInt("limit", kProfilesInAChunk);
        auto chunk = collect(query, profileFrom);
        if (chunk.empty()) {
            return;
        }
        Filter filter;
        filter.condition("candidate_id > :after", "after", after);
        filter.condition("candidate_id <= :last", "last", chunk.back().id);
        readChildren(m_connection, chunk, filter);
        for (Candidate& candidate : chunk) {
            forgetWhatMayNotWeigh(candidate);
            visit(candidate);
        }
        after = chunk.back().id.value;
    }
}

void CandidateRepository::addAllToIndex() {
    const auto index = makeSearchIndex(m_connection);
    const auto ids = collect(m_connection.prepare(R"(SELECT id
        FROM candidate
        ORDER BY id)"),
                             [](const db::Statement& row) { return row.get<CandidateId>(0); });
    std::span<const CandidateId> rest(ids);
    while (!rest.empty()) {
        const auto chunk = rest.first(std::min<std::size_t>(rest.size(), kProfilesInAChunk));
        for (const Candidate& candidate : findMany(chunk)) {
            index->add(SearchKind::Candidate, searchDocumentOf(candidate));
        }
        rest = rest.subspan(chunk.size());
    }
}

} // namespace werkbalie::storage
