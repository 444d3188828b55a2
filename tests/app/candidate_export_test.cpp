// The whole list is handed over: more than one piece, in order, stopped when asked.
#include "app/recruitment/candidate_export.h"
#include "app/recruitment/candidates.h"
#include "storage/repositories/candidate_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::Role;

namespace {

constexpr int kCandidates = 4100; // more than two pieces

/// Stops after so many steps.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int steps) : m_left(steps) {}
    void step(std::int64_t done, std::int64_t total) override {
        CHECK(done <= total);
        --m_left;
    }
    [[nodiscard]] bool stopRequested() const override { return m_left <= 0; }

private:
    int m_left;
};

void fill(WorkingAgency& agency, domain::UserId owner) {
    std::vector<domain::Candidate> candidates;
    for (int i = 0; i < kCandidates; ++i) {
        domain::Candidate candidate = aCandidate().of(agency.branch(), owner);
        candidate.person.name.last = "Naam" + std::to_string(i % 700);
        candidate.occupation = i % 10 == 0 ? "Lasser" : "Kok";
        candidates.push_back(std::move(candidate));
    }
    db::Transaction transaction(agency.connection());
    storage::CandidateRepository(agency.connection()).insertMany(candidates);
    transaction.commit();
}

} // namespace

TEST_CASE("every candidate of a list is handed over once, in the order of the list") {
    WorkingAgency agency(GENERATE(from_range(dialects())));
    Context context = agency.as(Role::Consultant);
    fill(agency, context.user.id);
    NoProgress progress;
    std::vector<domain::CandidateId> got;
    int pieces = 0;
    const auto gather = [&](const std::vector<storage::CandidateRow>& rows) {
        ++pieces;
        for (const auto& row : rows) {
            got.push_back(row.id);
        }
    };

    SECTION("all of them") {
        CHECK(eachCandidate(context, {.limit = 10}, gather, progress) == kCandidates);
        storage::CandidateQuery whole;
        whole.limit = kCandidates;
        std::vector<domain::CandidateId> wanted;
        const auto found = searchCandidates(context, whole);
        REQUIRE(found);
        for (const auto& row : found->rows) {
            wanted.push_back(row.id);
        }
        CHECK(pieces == 3);
        CHECK(got == wanted);
    }
    SECTION("those that the filter finds") {
        CHECK(eachCandidate(context, {.text = "lasser"}, gather, progress) == kCandidates / 10);
        CHECK(static_cast<int>(got.size()) == kCandidates / 10);
    }
    SECTION("until it is stopped") {
        StopAfter stop(1);
        const auto stopped = eachCandidate(context, {}, gather, stop);
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().key == "cancelled");
        CHECK(pieces == 1);
    }
}

TEST_CASE("a list is not handed over without the right to take it out") {
    WorkingAgency agency(db::Dialect::Sqlite);
    NoProgress progress;
    for (const auto role : {Role::Consultant, Role::BackOffice, Role::Manager}) {
        Context context = agency.as(role);
        const bool may = domain::mayDo(role, domain::Right::Export) &&
                         domain::mayDo(role, domain::Right::ViewCandidates);
        const auto answer = eachCandidate(context, {}, [](const auto&) {}, progress);
        CHECK(answer.has_value() == may);
    }
}
