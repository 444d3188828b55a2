// Ranking a base gives what scoring one by one gives, whatever happened to the base before.
#include "domain/matching/match_base.h"
#include "tests/domain/matching/random_profiles.h"
#include "tests/support/catch.h"

#include <map>
#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

using Profiles = std::map<CandidateId, CandidateProfile>;

/// The slow and obvious way.
BaseRanking rankedOneByOne(const Profiles& profiles, const VacancyProfile& vacancy,
                           std::size_t top) {
    BaseRanking ranking;
    for (const auto& [id, profile] : profiles) {
        const QuickScore score = quickScore(vacancy, profile);
        (score.knockedOut ? ranking.knockedOut : ranking.best).push_back(score);
        ranking.knockedOutCount += score.knockedOut ? 1 : 0;
        ++ranking.considered;
    }
    const auto before = [](const QuickScore& a, const QuickScore& b) {
        return a.scoreInTenths > b.scoreInTenths;
    };
    std::ranges::stable_sort(ranking.best, before);
    std::ranges::stable_sort(ranking.knockedOut, before);
    ranking.best.resize(std::min(top, ranking.best.size()));
    ranking.knockedOut.resize(std::min(top, ranking.knockedOut.size()));
    return ranking;
}

Profiles filled(MatchBase& base, test::RandomProfiles& world, int count) {
    Profiles profiles;
    for (int i = 1; i <= count; ++i) {
        profiles[CandidateId{i}] = world.candidate(i);
        base.upsert(profiles[CandidateId{i}]);
    }
    return profiles;
}

void changeOne(MatchBase& base, Profiles& profiles, test::RandomProfiles& world) {
    const int id = world.number(1, 60);
    if (world.number(0, 2) == 0) {
        const bool known = profiles.erase(CandidateId{id}) > 0;
        RC_ASSERT(base.remove(CandidateId{id}) == known);
    } else {
        profiles[CandidateId{id}] = world.candidate(id);
        base.upsert(profiles[CandidateId{id}]);
    }
}

} // namespace

TEST_CASE("a base ranks as one by one, through every change", "[match]") {
    CHECK(rc::check([] {
        test::RandomProfiles world(*rc::gen::arbitrary<std::uint32_t>());
        MatchBase base;
        Profiles profiles = filled(base, world, 40);
        for (int change = 0; change < 60; ++change) {
            changeOne(base, profiles, world);
        }
        const auto vacancy = world.vacancy(1);
        const auto expected = rankedOneByOne(profiles, vacancy, 10);
        const auto found = base.rank(vacancy, {.top = 10, .topKnockedOut = 10});
        RC_ASSERT(found.best == expected.best);
        RC_ASSERT(found.knockedOut == expected.knockedOut);
        RC_ASSERT(found.considered == expected.considered);
        RC_ASSERT(found.knockedOutCount == expected.knockedOutCount);
        RC_ASSERT(base.size() == profiles.size());
    }));
}

TEST_CASE("a base that is changed often does not keep what it no longer needs", "[match]") {
    test::RandomProfiles world(1);
    MatchBase base;
    Profiles profiles = filled(base, world, 100);
    const std::size_t small = base.bytes();
    for (int round = 0; round < 300; ++round) {
        for (auto& [id, profile] : profiles) {
            base.upsert(profile);
        }
    }
    CHECK(base.size() == 100);
    CHECK(base.bytes() < small + 2 * 4096 * sizeof(ProfileDetail));
    const auto vacancy = world.vacancy(1);
    CHECK(base.rank(vacancy).best == rankedOneByOne(profiles, vacancy, 50).best);
}

TEST_CASE("those knocked out are counted without being ranked", "[match]") {
    test::RandomProfiles world(2);
    MatchBase base;
    const Profiles profiles = filled(base, world, 200);
    const auto vacancy = world.vacancy(1);
    const auto brief = base.rank(vacancy, {.top = 5});
    CHECK(brief.knockedOut.empty());
    CHECK(brief.knockedOutCount == rankedOneByOne(profiles, vacancy, 5).knockedOutCount);
    CHECK(brief.best == rankedOneByOne(profiles, vacancy, 5).best);
}

TEST_CASE("ranking can be stopped and can leave candidates out", "[match]") {
    test::RandomProfiles world(3);
    MatchBase base;
    filled(base, world, static_cast<int>(MatchBase::kRowsPerQuestion) + 10);
    const auto vacancy = world.vacancy(1);
    const auto stopped = base.rank(vacancy, {.goOn = [](std::size_t done) { return done == 0; }});
    CHECK(stopped.stopped);
    CHECK(stopped.considered == static_cast<std::int64_t>(MatchBase::kRowsPerQuestion));
    const auto odd = base.rank(vacancy, {.skip = [](CandidateId id) { return id.value % 2 == 0; }});
    CHECK_FALSE(odd.stopped);
    CHECK(odd.considered == (static_cast<std::int64_t>(base.size()) + 1) / 2);
    base.clear();
    CHECK(base.rank(vacancy).considered == 0);
    CHECK_FALSE(base.contains(CandidateId{1}));
}
