// Candidates with their dossier: whole records, list rows, imports and the matcher's stream.
#pragma once

#include "domain/base/date_range.h"
#include "domain/people/candidate.h"
#include "storage/db/connection.h"
#include "storage/repositories/candidate_digest.h"
#include "storage/repositories/outcome.h"
#include "storage/search/search_index.h"

#include <functional>
#include <span>

namespace werkbalie::storage {

/// What a list shows.
struct CandidateRow {
    domain::CandidateId id;
    std::int64_t version = 0;
    domain::PersonName name;
    std::string city;
    std::string postcode;
    std::string occupation;
    std::string sector;
    domain::CandidateStatus status = domain::CandidateStatus::Registered;
    std::optional<domain::Date> availableFrom = {};
    domain::Minutes minutesPerWeek{0};
    std::string phone;
    std::string email;
    domain::UserId owner;
    domain::BranchId branch;
    domain::Date registeredOn{};
    std::string foundIn = {}; ///< "…snippet…" when the filter text was not found in a shown column
};

enum class CandidateSort { Name, City, Occupation, Status, AvailableFrom, RegisteredOn };

struct CandidateQuery {
    std::string text = {}; ///< every word a prefix, all words: name, city, occupation, skills, CV
    std::optional<domain::CandidateStatus> status = {};
    std::optional<domain::BranchId> branch = {};
    std::optional<domain::UserId> owner = {};
    CandidateSort sort = CandidateSort::Name;
    SortDirection direction = SortDirection::Ascending;
    std::int64_t offset = 0;
    std::int64_t limit = 200;
};

struct DuplicateKey {
    std::string email = {};
    std::string phone = {};
    std::string nameKey = {}; ///< PersonName::sortKey
    std::optional<domain::Date> birthDate = {};
};
enum class DuplicateReason { Email, Phone, NameAndBirthDate };
struct DuplicateMatch {
    std::size_t index = 0; ///< in the keys asked for
    domain::CandidateId candidate;
    DuplicateReason reason = DuplicateReason::Email;
};

/// What can be worked out for an insert without the database, so that another thread may do it
/// while rows are written. The candidate must outlive it.
struct PreparedCandidate {
    const domain::Candidate* candidate = nullptr;
    FoldedDocument document = {};
    std::string digest = {};
};
[[nodiscard]] std::vector<PreparedCandidate>
prepareCandidates(std::span<const domain::Candidate> candidates);

class CandidateRepository {
public:
    explicit CandidateRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Candidate> find(domain::CandidateId id);
    /// Whole records, in the order of the ids; unknown ids are left out. A fixed number of queries.
    [[nodiscard]] std::vector<domain::Candidate> findMany(std::span<const domain::CandidateId> ids);
    /// Record, child rows that changed, and search index. Inside the caller's transaction.
    SaveOutcome save(const domain::Candidate& candidate);
    /// Only the status, for placements; false when someone saved in between.
    bool setStatus(domain::CandidateId id, std::int64_t version, domain::CandidateStatus status);
    /// New candidates in bulk, with search index; ids in the order given.
    std::vector<domain::CandidateId> insertMany(std::span<const domain::Candidate> candidates,
                                                std::optional<domain::ImportId> import = {});

    /// The same with what was prepared; the digests move into the answer.
    std::vector<ImportedRow> insertPrepared(std::span<PreparedCandidate> prepared,
                                            std::optional<domain::ImportId> import);

    /// `total` is exact up to kCountCap; above it Page::totalIsCapped.
    [[nodiscard]] Page<CandidateRow> rows(const CandidateQuery& query);
    /// In the order of the ids.
    [[nodiscard]] std::vector<CandidateRow> rowsOf(std::span<const domain::CandidateId> ids);
    [[nodiscard]] std::int64_t count();
    [[nodiscard]] std::vector<domain::CandidateId> allIds(); ///< ascending, archived ones too

    /// Same e-mail (capitals do not count), phone (in international form, however it was written),
    /// or name and birth date; the strongest reason per key and candidate.
    [[nodiscard]] std::vector<DuplicateMatch> findDuplicates(std::span<const DuplicateKey> keys);

    [[nodiscard]] std::vector<domain::CandidateId> idsByImport(domain::ImportId import);
    /// How many of an import were edited, proposed, placed, contacted or paid since.
    [[nodiscard]] std::int64_t countUsedOfImport(domain::ImportId import);
    std::int64_t deleteByImport(domain::ImportId import);

    /// Every candidate that is not archived, by id, with only what matching may see: no name,
    /// contact details, birth date, notes or CV; postcode and city for the distance.
    void forEachProfile(const std::function<void(const domain::Candidate&)>& visit);
    /// Certificates that end in [from, until), by date.
    struct ExpiringCertificate {
        domain::CandidateId candidate;
        domain::PersonName name;
        domain::UserId owner;
        domain::Certificate certificate;
    };
    [[nodiscard]] std::vector<ExpiringCertificate>
    certificatesExpiring(const domain::DateRange& days);

    /// For rebuildSearchIndex: the index must be empty.
    void addAllToIndex();

    static constexpr std::int64_t kCountCap = 1000;

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
