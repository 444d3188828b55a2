// The import of candidates: read all rows, look for duplicates, write what is left at once. Cells
// are read, and what the search index and the audit trail need is worked out, ahead of the thread
// that judges and writes.
#include "app/recruitment/import_candidates.h"

#include "app/json_text.h"
#include "app/recruitment/candidate_row.h"
#include "app/recruitment/duplicates.h"
#include "app/recruitment/import_mapping.h"
#include "storage/repositories/import_repository.h"

#include <algorithm>
#include <deque>
#include <future>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using Outcome = ImportRowOutcome;

constexpr std::size_t kStep = 500;
constexpr std::size_t kReadersAhead = 3;
constexpr std::string_view kKind = "candidates";

/// The rows that are good enough so far; `rows` says where each came from.
struct Accepted {
    std::vector<domain::Candidate> candidates;
    std::vector<storage::DuplicateKey> keys;
    std::vector<std::size_t> rows;
};

/// One run of an import over one table.
class CandidateImport {
public:
    CandidateImport(Context& context, const ImportRequest& request, Progress& progress)
        : m_context(context), m_request(request), m_progress(progress),
          m_reader(request.mapping, {.branch = context.user.branch,
                                     .owner = context.user.id,
                                     .today = context.clock.today()}),
          m_total(static_cast<std::int64_t>(request.table.rows.size())) {
        m_outcomes.resize(request.table.rows.size());
        for (const UnreadRow& row : request.table.unread) {
            m_outcomes.push_back({.outcome = Outcome::Rejected, .findings = {row.finding}});
        }
    }

    /// False when the user stopped it.
    [[nodiscard]] bool readRows();
    void flagStored(storage::CandidateRepository& candidates);
    [[nodiscard]] bool write(UnitOfWork& work);
    [[nodiscard]] ImportReport report() const;
    [[nodiscard]] bool nothingToWrite() const { return m_accepted.candidates.empty(); }

private:
    struct RowState {
        Outcome outcome = Outcome::Accepted;
        domain::Findings findings = {};
    };

    using ReadRows = std::vector<ReadCandidate>;
    [[nodiscard]] std::future<ReadRows> startReading(std::size_t from) const;
    void judge(std::size_t row, ReadCandidate read, FileDuplicates& seen);
    void dropDuplicates();
    [[nodiscard]] bool stopped(std::size_t done, std::int64_t offset);
    domain::ImportId createBatch(UnitOfWork& work);
    void auditBatch(UnitOfWork& work, domain::ImportId import) const;
    void auditRows(UnitOfWork& work, domain::ImportId import,
                   const std::vector<storage::ImportedRow>& rows) const;
    [[nodiscard]] std::int64_t countOf(Outcome outcome) const;
    [[nodiscard]] std::int64_t refusedCount() const {
        return countOf(Outcome::Rejected) + countOf(Outcome::Duplicate);
    }

    Context& m_context;
    const ImportRequest& m_request;
    Progress& m_progress;
    CandidateRowReader m_reader;
    std::int64_t m_total = 0;
    std::vector<RowState> m_outcomes;
    Accepted m_accepted;
    domain::ImportId m_import;
};

/// Reading is the first half of the way, writing the second.
bool CandidateImport::stopped(std::size_t done, std::int64_t offset) {
    m_progress.step((offset + static_cast<std::int64_t>(done)) / 2, m_total);
    return m_progress.stopRequested();
}

/// Reads the rows from `from` on, at most one step of them, on another thread.
std::future<CandidateImport::ReadRows> CandidateImport::startReading(std::size_t from) const {
    return std::async(std::launch::async, [this, from] {
        const auto& rows = m_request.table.rows;
        const std::size_t until = std::min(rows.size(), from + kStep);
        ReadRows read;
        read.reserve(until - from);
        for (std::size_t row = from; row < until; ++row) {
            read.push_back(m_reader.read(rows[row]));
        }
        return read;
    });
}

bool CandidateImport::readRows() {
    const std::size_t count = m_request.table.rows.size();
    FileDuplicates seen(count);
    m_accepted.candidates.reserve(count);
    m_accepted.keys.reserve(count);
    std::deque<std::future<ReadRows>> ahead;
    std::size_t started = 0;
    for (std::size_t row = 0; row < count;) {
        for (; started < count && ahead.size() < kReadersAhead; started += kStep) {
            ahead.push_back(startReading(started));
        }
        if (stopped(row, 0)) {
            return false;
        }
        for (ReadCandidate& read : ahead.front().get()) {
            judge(row++, std::move(read), seen);
        }
        ahead.pop_front();
    }
    return true;
}

void CandidateImport::judge(std::size_t row, ReadCandidate read, FileDuplicates& seen) {
    RowState& state = m_outcomes[row];
    state.findings = std::move(read.findings);
    if (domain::hasBlocking(state.findings)) {
        state.outcome = Outcome::Rejected;
        return;
    }
    auto key = duplicateKey(read.candidate);
    if (auto duplicate = seen.check(key, lineOf(m_request.table, row))) {
        state.outcome = Outcome::Duplicate;
        state.findings.push_back(std::move(*duplicate));
        return;
    }
    if (!state.findings.empty()) {
        state.outcome = Outcome::AcceptedWithWarning;
    }
    m_accepted.candidates.push_back(std::move(read.candidate));
    m_accepted.keys.push_back(std::move(key));
    m_accepted.rows.push_back(row);
}

void CandidateImport::flagStored(storage::CandidateRepository& candidates) {
    for (const storage::DuplicateMatch& match : candidates.findDuplicates(m_accepted.keys)) {
        RowState& state = m_outcomes[m_accepted.rows.at(match.index)];
        if (state.outcome != Outcome::Duplicate) { // told once, by its strongest reason
            state.outcome = Outcome::Duplicate;
            state.findings.push_back(duplicateOfStored(match, domain::Severity::Blocking));
        }
    }
    dropDuplicates();
}

void CandidateImport::dropDuplicates() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_accepted.rows.size(); ++i) {
        if (m_outcomes[m_accepted.rows[i]].outcome == Outcome::Duplicate) {
            continue;
        }
        if (kept != i) {
            m_accepted.candidates[kept] = std::move(m_accepted.candidates[i]);
            m_accepted.rows[kept] = m_accepted.rows[i];
        }
        ++kept;
    }
    m_accepted.candidates.resize(kept);
    m_accepted.rows.resize(kept);
}

bool CandidateImport::write(UnitOfWork& work) {
    storage::CandidateRepository candidates(work.connection());
    const domain::ImportId import = createBatch(work);
    const std::span<const domain::Candidate> all(m_accepted.candidates);
    const auto prepare = [&](std::size_t from) {
        return std::async(std::launch::async, [all, from] {
            const std::size_t begin = std::min(from, all.size());
            return storage::prepareCandidates(
                all.subspan(begin, std::min(kStep, all.size() - begin)));
        });
    };
    auto next = prepare(0);
    for (std::size_t from = 0; from < all.size(); from += kStep) {
        if (stopped(from, m_total)) {
            return false;
        }
        auto prepared = next.get();
        next = prepare(from + kStep);
        auditRows(work, import, candidates.insertPrepared(prepared, import));
    }
    rememberMapping(work, std::string(kKind), m_request.table.headers, m_request.mapping);
    auditBatch(work, import);
    work.changed(Entity::Import, import.value);
    work.changed(Entity::Candidate, 0);
    work.commit();
    m_import = import;
    m_progress.step(m_total, m_total);
    return true;
}

domain::ImportId CandidateImport::createBatch(UnitOfWork& work) {
    return storage::ImportRepository(work.connection())
        .create({.id = {},
                 .kind = std::string(kKind),
                 .fileName = m_request.fileName,
                 .user = m_context.user.id,
                 .at = m_context.clock.now(),
                 .rows = static_cast<std::int64_t>(m_accepted.candidates.size()),
                 .rejected = refusedCount()});
}

/// A mark of every candidate, so that `verify` finds one that was changed outside the program; the
/// dossier itself is not written twice (docs/adr/0008).
void CandidateImport::auditRows(UnitOfWork& work, domain::ImportId import,
                                const std::vector<storage::ImportedRow>& rows) const {
    work.audit({.action = "import_rows",
                .entity = "import_batch",
                .entityId = import.value,
                .newValue = storage::importedRowsText(rows)});
}

void CandidateImport::auditBatch(UnitOfWork& work, domain::ImportId import) const {
    work.audit({.action = "import",
                .entity = "import_batch",
                .entityId = import.value,
                .newValue = JsonObject()
                                .add("kind", kKind)
                                .add("file", m_request.fileName)
                                .add("rows", m_accepted.candidates.size())
                                .add("rejected", refusedCount())
                                .text()});
}

std::int64_t CandidateImport::countOf(Outcome outcome) const {
    return std::ranges::count(m_outcomes, outcome, &RowState::outcome);
}

ImportReport CandidateImport::report() const {
    ImportReport report{.import = m_import,
                        .accepted =
                            countOf(Outcome::Accepted) + countOf(Outcome::AcceptedWithWarning),
                        .rejected = countOf(Outcome::Rejected),
                        .duplicates = countOf(Outcome::Duplicate),
                        .rows = {}};
    for (std::size_t row = 0; row < m_outcomes.size(); ++row) {
        const RowState& state = m_outcomes[row];
        if (!state.findings.empty()) {
            report.rows.push_back({.row = row,
                                   .line = lineOf(m_request.table, row),
                                   .outcome = state.outcome,
                                   .findings = state.findings});
        }
    }
    std::ranges::stable_sort(report.rows, {}, &ImportRowReport::line);
    return report;
}

} // namespace

Result<ImportReport> importCandidates(Context& context, const ImportRequest& request,
                                      Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::ImportCandidates); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (request.table.rows.empty() && request.table.unread.empty()) {
        return refuse("import.empty");
    }
    if (const auto complete =
            checkMapping(candidateImportFields(), request.mapping, request.table.headers.size());
        !complete) {
        return tl::unexpected(complete.error());
    }
    CandidateImport import(context, request, progress);
    if (!import.readRows()) {
        return refuse("cancelled");
    }
    if (request.dryRun) {
        storage::CandidateRepository candidates(context.database.connection());
        import.flagStored(candidates);
        return import.report();
    }
    // Looked up under the write lock: nobody can add the same person in between.
    UnitOfWork work(context);
    storage::CandidateRepository candidates(work.connection());
    import.flagStored(candidates);
    if (!import.nothingToWrite() && !import.write(work)) {
        return refuse("cancelled");
    }
    return import.report();
}

} // namespace werkbalie::app
