// What holds for every vacancy and every candidate.
#include "domain/matching/criteria.h"
#include "domain/matching/match.h"
#include "domain/matching/match_base.h"
#include "tests/domain/matching/random_profiles.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

test::RandomProfiles anyWorld() {
    return test::RandomProfiles(*rc::gen::arbitrary<std::uint32_t>());
}

bool isOut(const CriterionLine& line) {
    return line.strength == RequirementStrength::Hard && line.outcome == CriterionOutcome::Missing;
}

/// `better` scores at least what `worse` scores and is not knocked out where `worse` was not: in
/// the whole, and on every line by itself.
void assertNoWorse(const VacancyProfile& vacancy, const CandidateProfile& worse,
                   const CandidateProfile& better) {
    const MatchScore low = scoreMatch(vacancy, worse);
    const MatchScore high = scoreMatch(vacancy, better);
    RC_ASSERT(high.scoreInTenths >= low.scoreInTenths);
    RC_ASSERT(!high.knockedOut || low.knockedOut);
    RC_ASSERT(high.lines.size() == low.lines.size());
    for (std::size_t i = 0; i < low.lines.size(); ++i) {
        RC_ASSERT(high.lines[i].pointsInThousandths >= low.lines[i].pointsInThousandths);
        RC_ASSERT(!isOut(high.lines[i]) || isOut(low.lines[i]));
    }
}

/// Without the line numbers of the dossier, nor which of two equal things was found.
MatchScore withoutPlaces(MatchScore score) {
    for (CriterionLine& line : score.lines) {
        line.found.clear();
    }
    return score;
}

template <class Change> bool neverHurts(const char* what, const Change& change) {
    return rc::check(what, [&change] {
        auto world = anyWorld();
        const VacancyProfile vacancy = world.vacancy(1);
        const CandidateProfile worse = world.candidate(1);
        CandidateProfile better = worse;
        change(world, vacancy, better);
        assertNoWorse(vacancy, worse, better);
    });
}

} // namespace

TEST_CASE("the short score is the score of the receipt", "[match]") {
    CHECK(rc::check([] {
        auto world = anyWorld();
        const auto vacancy = world.vacancy(1);
        const auto candidate = world.candidate(7);
        const MatchScore full = scoreMatch(vacancy, candidate);
        const QuickScore quick = quickScore(vacancy, candidate);
        RC_ASSERT(quick.scoreInTenths == full.scoreInTenths);
        RC_ASSERT(quick.knockedOut == full.knockedOut);
        RC_ASSERT(quick.candidate == full.candidate);
    }));
}

TEST_CASE("a receipt adds up to its score", "[match]") {
    CHECK(rc::check([] {
        auto world = anyWorld();
        const MatchScore score = scoreMatch(world.vacancy(1), world.candidate(7));
        std::int64_t points = 0;
        std::int64_t weights = 0;
        bool out = false;
        for (const CriterionLine& line : score.lines) {
            RC_ASSERT(line.pointsInThousandths >= 0);
            RC_ASSERT(line.pointsInThousandths <= line.weight * 1000);
            points += line.pointsInThousandths;
            weights += line.weight;
            out = out || (line.strength == RequirementStrength::Hard &&
                          line.outcome == CriterionOutcome::Missing);
        }
        RC_ASSERT(score.knockedOut == out);
        RC_ASSERT(weights > 0);
        RC_ASSERT(score.scoreInTenths == (2 * points + weights) / (2 * weights));
        RC_ASSERT(score.scoreInTenths >= 0 && score.scoreInTenths <= 1000);
    }));
}

TEST_CASE("what is not known gives half of the points", "[match]") {
    CHECK(rc::check([] {
        auto world = anyWorld();
        CandidateProfile nothing;
        nothing.availability.days = 0;
        const MatchScore score = scoreMatch(world.vacancy(1), nothing);
        RC_ASSERT(!score.knockedOut);
        RC_ASSERT(score.scoreInTenths == 500);
    }));
}

TEST_CASE("the same input gives the same output", "[match]") {
    CHECK(rc::check([] {
        const auto seed = *rc::gen::arbitrary<std::uint32_t>();
        test::RandomProfiles one(seed);
        test::RandomProfiles other(seed);
        const auto first = scoreMatch(one.vacancy(1), one.candidate(1));
        RC_ASSERT(first == scoreMatch(other.vacancy(1), other.candidate(1)));
    }));
}

TEST_CASE("the order in which a dossier was written does not count", "[match]") {
    CHECK(rc::check([] {
        auto world = anyWorld();
        const auto vacancy = world.vacancy(1);
        const auto candidate = world.candidate(1);
        auto turned = candidate;
        std::ranges::reverse(turned.experience);
        std::ranges::reverse(turned.skills);
        std::ranges::reverse(turned.certificates);
        std::ranges::reverse(turned.languages);
        std::ranges::reverse(turned.furtherOccupations);
        std::ranges::reverse(turned.sectors);
        RC_ASSERT(withoutPlaces(scoreMatch(vacancy, candidate)) ==
                  withoutPlaces(scoreMatch(vacancy, turned)));
    }));
}

TEST_CASE("better in one thing is never worse in the whole", "[match]") {
    CHECK(neverHurts("a lower wage wish", [](auto& world, const auto&, auto& better) {
        if (better.wageWish) {
            better.wageWish =
                HourlyRate::fromUnits(better.wageWish->units() - world.number(0, 50'000));
        }
    }));
    CHECK(neverHurts("living nearer", [](auto& world, const auto& vacancy, auto& better) {
        if (better.home && vacancy.workplace) {
            const int steps = world.number(0, 10);
            const auto nearer = [steps](std::int32_t from, std::int32_t to) {
                return from + ((to - from) / 10 * steps);
            };
            better.home = Coordinates{
                .latitude = nearer(better.home->latitude, vacancy.workplace->latitude),
                .longitude = nearer(better.home->longitude, vacancy.workplace->longitude)};
        }
    }));
    CHECK(neverHurts("travelling further", [](auto& world, const auto&, auto& better) {
        better.travelRadiusKm += better.travelRadiusKm > 0 ? world.number(0, 50) : 0;
    }));
    CHECK(neverHurts("more days", [](auto& world, const auto&, auto& better) {
        better.availability.days |=
            better.availability.days == 0 ? 0U : static_cast<unsigned>(world.number(0, 127));
    }));
    CHECK(neverHurts("earlier available", [](auto& world, const auto&, auto& better) {
        if (better.availability.from) {
            *better.availability.from -= std::chrono::days{world.number(0, 60)};
        }
    }));
    CHECK(neverHurts("hours nearer to what is asked", [](auto&, const auto& vacancy, auto& better) {
        const bool asked = vacancy.minutesPerWeek > Minutes{0};
        const bool stated = better.availability.minutesPerWeek > Minutes{0};
        const bool free = better.engagements.empty(); // else fewer hours leave less room
        if (asked && stated && free) {
            better.availability.minutesPerWeek = vacancy.minutesPerWeek;
        }
    }));
}

TEST_CASE("more in the dossier is never worse in the whole", "[match]") {
    CHECK(neverHurts("higher education", [](auto&, const auto&, auto& better) {
        if (better.education != EducationLevel::Unknown) {
            better.education = EducationLevel::Wo;
        }
    }));
    CHECK(neverHurts("higher skills", [](auto&, const auto&, auto& better) {
        for (Skill& skill : better.skills) {
            skill.level += skill.level > 0 ? 1 : 0;
        }
    }));
    CHECK(neverHurts("higher languages", [](auto&, const auto&, auto& better) {
        for (LanguageSkill& skill : better.languages) {
            skill.level = LanguageLevel::Native;
        }
    }));
    CHECK(neverHurts("certificates that end later", [](auto& world, const auto&, auto& better) {
        for (Certificate& certificate : better.certificates) {
            if (certificate.expires) {
                *certificate.expires += std::chrono::days{world.number(0, 90)};
            }
        }
    }));
    CHECK(neverHurts("longer experience", [](auto& world, const auto&, auto& better) {
        for (auto& job : better.experience) {
            job.months += job.months >= 0 ? world.number(0, 24) : 0;
        }
    }));
    CHECK(neverHurts("longer in the sector", [](auto& world, const auto&, auto& better) {
        for (auto& sector : better.sectors) {
            sector.months += sector.months >= 0 ? world.number(0, 24) : 0;
        }
    }));
    CHECK(neverHurts("done more recently", [](auto& world, const auto&, auto& better) {
        for (auto& job : better.experience) {
            job.monthsSince -= std::min(std::max(job.monthsSince, 0), world.number(0, 60));
        }
    }));
    CHECK(neverHurts("one more function that will do", [](auto& world, const auto&, auto& better) {
        const bool asked = !better.occupation.empty() || !better.furtherOccupations.empty() ||
                           !better.experience.empty();
        if (asked) { // the first function said turns "unknown" into an answer
            better.furtherOccupations.push_back("functie" + std::to_string(world.number(1, 4)));
        }
    }));
    CHECK(neverHurts("the occupation asked", [](auto&, const auto& vacancy, auto& better) {
        better.occupation = vacancy.occupation.empty() ? better.occupation : vacancy.occupation;
    }));
}

TEST_CASE("better in what the law or another record says is never worse", "[match]") {
    CHECK(neverHurts("more shifts", [](auto& world, const auto&, auto& better) {
        better.availability.shifts |=
            better.availability.shifts == 0 ? 0U : static_cast<unsigned>(world.number(0, 15));
    }));
    CHECK(neverHurts("a permit that is valid longer", [](auto& world, const auto&, auto& better) {
        if (better.workPermission.validUntil) {
            *better.workPermission.validUntil += std::chrono::days{world.number(0, 90)};
        }
    }));
    CHECK(neverHurts("no permit needed", [](auto&, const auto&, auto& better) {
        if (better.workPermission.validUntil) {
            better.workPermission = {.kind = WorkPermissionKind::NotNeeded};
        }
    }));
    CHECK(neverHurts("a licence beside other licences", [](auto&, const auto&, auto& better) {
        const auto isLicence = [](const Certificate& certificate) {
            return certificate.name.starts_with("rijbewijs ");
        };
        if (std::ranges::any_of(better.certificates, isLicence)) { // else nobody had asked
            better.certificates.push_back({"rijbewijs ce", std::nullopt});
        }
    }));
    CHECK(neverHurts("a certificate beside others", [](auto& world, const auto&, auto& better) {
        if (!better.certificates.empty()) { // not a licence: the first one answers a question
            const int which = world.number(1, 3);
            better.certificates.push_back({"certificaat" + std::to_string(which), std::nullopt});
        }
    }));
    CHECK(neverHurts("a skill beside others", [](auto& world, const auto&, auto& better) {
        if (!better.skills.empty()) {
            better.skills.push_back({world.skill(), 5});
        }
    }));
    CHECK(neverHurts("a language beside others", [](auto& world, const auto&, auto& better) {
        if (!better.languages.empty()) {
            better.languages.push_back({world.language(), LanguageLevel::Native});
        }
    }));
    CHECK(neverHurts("the sector asked", [](auto&, const auto& vacancy, auto& better) {
        if (!better.sector.empty() || !better.sectors.empty()) {
            better.sector = vacancy.sector;
        }
    }));
    CHECK(neverHurts("a placement that ends before the start",
                     [](auto&, const auto& vacancy, auto& better) {
                         for (Engagement& engagement : better.engagements) {
                             engagement.lastDay = vacancy.start - std::chrono::days{1};
                         }
                     }));
    CHECK(neverHurts("fewer placements",
                     [](auto&, const auto&, auto& better) { better.engagements.clear(); }));
    CHECK(neverHurts("no refusals",
                     [](auto&, const auto&, auto& better) { better.refusedBy.clear(); }));
}

TEST_CASE("a vacancy's candidates and a candidate's vacancies have the same scores", "[match]") {
    CHECK(rc::check([] {
        auto world = anyWorld();
        std::vector<VacancyProfile> vacancies;
        MatchBase base;
        std::vector<CandidateProfile> candidates;
        for (int i = 1; i <= 8; ++i) {
            vacancies.push_back(world.vacancy(i));
            candidates.push_back(world.candidate(i));
            base.upsert(candidates.back());
        }
        for (const VacancyProfile& vacancy : vacancies) {
            const auto ranking = base.rank(vacancy, {.top = 10, .topKnockedOut = 10});
            auto ranked = ranking.best;
            ranked.insert(ranked.end(), ranking.knockedOut.begin(), ranking.knockedOut.end());
            RC_ASSERT(ranked.size() == candidates.size());
            for (const QuickScore& score : ranked) {
                const auto& person =
                    candidates[static_cast<std::size_t>(score.candidate.value) - 1];
                RC_ASSERT(quickScore(vacancy, person) == score);
            }
        }
    }));
}

TEST_CASE("a weight is idle just when no receipt of the vacancy can change with it") {
    rc::check("idle weights", [] {
        test::RandomProfiles world = anyWorld();
        const VacancyProfile vacancy = world.vacancy(1);
        const CandidateProfile candidate = world.candidate(1);
        const auto weights = [&candidate](const VacancyProfile& tried) {
            std::vector<int> each;
            for (const CriterionLine& line : scoreMatch(tried, candidate).lines) {
                each.push_back(line.weight);
            }
            return each;
        };
        const auto idle = idleWeights(vacancy);
        for (const WeightField& field : kWeightFields) {
            const bool isIdle = std::ranges::find(idle, field.key) != idle.end();
            VacancyProfile without = vacancy;
            VacancyProfile heavy = vacancy;
            without.weights.*field.weight = 0;
            heavy.weights.*field.weight = MatchWeights::kMost;
            const bool matters = weights(without) != weights(heavy);
            RC_ASSERT(matters != isIdle);
        }
    });
}

TEST_CASE("what a vacancy does not name gives its weight nothing to do") {
    VacancyProfile bare;
    bare.occupation = bare.occupationKey = "lasser";
    CHECK(idleWeights(bare) ==
          std::vector<std::string_view>{"sector", "hours", "days", "language"});
    bare.sector = "metaal";
    bare.days = 0b11111;
    bare.minutesPerWeek = Minutes{40 * 60};
    bare.requirements = {{.kind = RequirementKind::ExperienceYears,
                          .strength = RequirementStrength::Soft,
                          .name = "lasser",
                          .minimum = 2}};
    CHECK(idleWeights(bare) == std::vector<std::string_view>{"experience", "language"});
}
