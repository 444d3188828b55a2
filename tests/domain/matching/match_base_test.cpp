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

/// More words than a row has bits for, so that two words share one.
void addWords(CandidateProfile& profile, test::RandomProfiles& world) {
    for (int i = world.number(0, 3); i > 0; --i) {
        const std::string word = "woord" + std::to_string(world.number(1, 400));
        profile.skills.push_back({word, world.number(0, 5)});
        profile.certificates.push_back({word, std::nullopt});
        profile.furtherOccupations.push_back(word);
        profile.experience.push_back({.occupation = word, .months = world.number(-1, 60)});
        profile.sectors.push_back({.sector = word, .months = world.number(-1, 40)});
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

TEST_CASE("a ranking has the scores of the receipts, for tens of thousands of pairs", "[match]") {
    constexpr int kCandidates = 1500;
    constexpr int kVacancies = 24;
    test::RandomProfiles world(20261126);
    MatchBase base;
    Profiles profiles;
    for (int id = 1; id <= kCandidates; ++id) {
        CandidateProfile profile = world.candidate(id);
        addWords(profile, world);
        base.upsert(profile);
        profiles[CandidateId{id}] = std::move(profile);
    }
    for (int i = 1; i <= kVacancies; ++i) {
        const VacancyProfile vacancy = world.vacancy(i);
        BaseRanking receipts;
        for (const auto& [id, profile] : profiles) {
            const MatchScore full = scoreMatch(vacancy, profile);
            (full.knockedOut ? receipts.knockedOut : receipts.best)
                .push_back({id, full.scoreInTenths, full.knockedOut});
        }
        const auto before = [](const QuickScore& a, const QuickScore& b) {
            return a.scoreInTenths != b.scoreInTenths ? a.scoreInTenths > b.scoreInTenths
                                                      : a.candidate < b.candidate;
        };
        std::ranges::sort(receipts.best, before);
        std::ranges::sort(receipts.knockedOut, before);
        for (const std::size_t top : {std::size_t{1}, std::size_t{25}, std::size_t{kCandidates}}) {
            const auto ranking = base.rank(vacancy, {.top = top, .topKnockedOut = top});
            const auto firstOf = [top](const std::vector<QuickScore>& all) {
                std::vector<QuickScore> first = all;
                first.resize(std::min(top, all.size()));
                return first;
            };
            CAPTURE(i, top);
            CHECK(ranking.best == firstOf(receipts.best));
            CHECK(ranking.knockedOut == firstOf(receipts.knockedOut));
            CHECK(ranking.knockedOutCount == static_cast<std::int64_t>(receipts.knockedOut.size()));
        }
    }
}

TEST_CASE("equal scores stand in the order of registration, however a base came about", "[match]") {
    constexpr int kTwins = 300;
    test::RandomProfiles world(7);
    const VacancyProfile vacancy = world.vacancy(1);
    CandidateProfile twin = world.candidate(1);
    MatchBase upwards;
    MatchBase downwards;
    for (int id = 1; id <= kTwins; ++id) {
        twin.id = CandidateId{id};
        upwards.upsert(twin);
        twin.id = CandidateId{kTwins + 1 - id};
        downwards.upsert(twin);
    }
    for (int gone = 1; gone <= kTwins; gone += 7) { // the last row takes the place of a removed one
        REQUIRE(upwards.remove(CandidateId{gone}));
        REQUIRE(downwards.remove(CandidateId{gone}));
    }
    const auto one = upwards.rank(vacancy, {.top = 20, .topKnockedOut = 20});
    const auto other = downwards.rank(vacancy, {.top = 20, .topKnockedOut = 20});
    CHECK(one.best == other.best);
    CHECK(one.knockedOut == other.knockedOut);
    const auto& list = one.best.empty() ? one.knockedOut : one.best;
    REQUIRE(list.size() == 20);
    CHECK(std::ranges::is_sorted(list, {}, &QuickScore::candidate));
    CHECK(list.front().candidate == CandidateId{2});
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
    const Profiles profiles =
        filled(base, world, static_cast<int>(MatchBase::kRowsPerQuestion) + 10);
    const auto vacancy = world.vacancy(1);
    const auto stopped = base.rank(vacancy, {.goOn = [](std::size_t done) { return done == 0; }});
    CHECK(stopped.stopped);
    CHECK(stopped.considered == static_cast<std::int64_t>(MatchBase::kRowsPerQuestion));
    std::vector<CandidateId> even{CandidateId{999'999}}; // one who is not there
    Profiles odd;
    for (const auto& [id, profile] : profiles) {
        if (id.value % 2 == 0) {
            even.insert(even.end(), {id, id}); // named twice
        } else {
            odd.emplace(id, profile);
        }
    }
    const auto ranking = base.rank(vacancy, {.topKnockedOut = 20, .without = even});
    CHECK_FALSE(ranking.stopped);
    CHECK(ranking.considered == static_cast<std::int64_t>(odd.size()));
    CHECK(ranking.best == rankedOneByOne(odd, vacancy, 50).best);
    CHECK(ranking.knockedOut == rankedOneByOne(odd, vacancy, 20).knockedOut);
    base.clear();
    CHECK(base.rank(vacancy).considered == 0);
    CHECK_FALSE(base.contains(CandidateId{1}));
}
