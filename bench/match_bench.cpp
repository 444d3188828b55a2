// One vacancy against a whole base of candidates, beside a plain scan over as many bytes, which is
// the least that any ranking without an index must do.
#include "domain/matching/match_base.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

using namespace werkbalie::domain;

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kRounds = 7;

class Maker {
public:
    CandidateProfile next() {
        CandidateProfile profile;
        profile.id = CandidateId{++m_count};
        profile.occupation = word("functie", 300);
        profile.sector = word("sector", 15);
        profile.education = static_cast<EducationLevel>(number(0, 10));
        if (number(0, 2) > 0) {
            profile.wageWish = HourlyRate::fromUnits(140'000 + number(0, 80'000));
        }
        profile.availability = {.days = static_cast<WeekdaySet>(number(1, 127)) | 0b11111U,
                                .minutesPerWeek = Minutes{number(0, 5) * 480},
                                .from = makeDate(2026, 11, 1) + std::chrono::days{number(0, 60)}};
        profile.travelRadiusKm = number(0, 10) * 10;
        profile.home = Coordinates{.latitude = 51'200'000 + number(0, 2'000'000),
                                   .longitude = 4'000'000 + number(0, 2'800'000)};
        for (int i = number(0, 4); i > 0; --i) {
            profile.experience.push_back({word("functie", 300), number(0, 120)});
        }
        for (int i = number(0, 6); i > 0; --i) {
            profile.skills.push_back({word("vaardigheid", 500), number(0, 5)});
        }
        for (int i = number(0, 3); i > 0; --i) {
            profile.certificates.push_back({word("certificaat", 60), std::nullopt});
        }
        profile.languages.push_back({"nl", static_cast<LanguageLevel>(number(0, 6))});
        return profile;
    }

private:
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    std::string word(const char* stem, int kinds) {
        return stem + std::to_string(number(1, kinds));
    }

    std::mt19937 m_random{20261124};
    std::int64_t m_count = 0;
};

VacancyProfile vacancy() {
    VacancyProfile profile;
    profile.occupation = "functie7";
    profile.sector = "sector3";
    profile.days = 0b0011111;
    profile.minutesPerWeek = Minutes{1920};
    profile.wageTo = HourlyRate::fromUnits(170'000);
    profile.start = makeDate(2026, 12, 1);
    profile.maxTravelKm = 60;
    profile.workplace = Coordinates{.latitude = 52'090'000, .longitude = 5'120'000};
    profile.requirements = {{.kind = RequirementKind::Language,
                             .strength = RequirementStrength::Hard,
                             .name = "nl",
                             .minimum = 1},
                            {.name = "vaardigheid11", .minimum = 3},
                            {.kind = RequirementKind::Certificate, .name = "certificaat5"},
                            {.kind = RequirementKind::EducationLevel, .name = "mbo2"}};
    return profile;
}

/// The best of some rounds in milliseconds, so that another program on the machine counts less.
template <class Work> double milliseconds(Work work) {
    double best = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        const auto start = Clock::now();
        work();
        const std::chrono::duration<double, std::milli> spent = Clock::now() - start;
        best = std::min(best, spent.count());
    }
    return best;
}

void report(const char* what, double ms, std::size_t rows) {
    std::printf("%-56s %9.2f ms  %7.1f ns a candidate\n", what, ms,
                ms * 1e6 / static_cast<double>(rows));
}

void run(std::size_t rows) {
    MatchBase base;
    base.reserve(rows);
    Maker maker;
    std::vector<CandidateProfile> some;
    for (std::size_t i = 0; i < rows; ++i) {
        const CandidateProfile profile = maker.next();
        base.upsert(profile);
        if (i % 100 == 0) {
            some.push_back(profile);
        }
    }
    const VacancyProfile wanted = vacancy();
    std::printf("%zu candidates, %zu bytes each\n", rows, base.bytes() / rows);
    std::vector<std::uint64_t> words(base.bytes() / sizeof(std::uint64_t), 3);
    std::uint64_t sum = 0;
    report("baseline: add up the same bytes", milliseconds([&] {
               for (const std::uint64_t word : words) {
                   sum += word;
               }
           }),
           rows);
    std::int64_t found = 0;
    report("rank, knocked-out candidates only counted",
           milliseconds([&] { found += base.rank(wanted, {.top = 50}).knockedOutCount; }), rows);
    report("rank, knocked-out candidates ranked too", milliseconds([&] {
               found +=
                   base.rank(wanted, {.top = 50, .topKnockedOut = 50}).best.front().scoreInTenths;
           }),
           rows);
    report("baseline: quickScore one by one", milliseconds([&] {
               for (const CandidateProfile& profile : some) {
                   found += quickScore(wanted, profile).scoreInTenths;
               }
           }),
           some.size());
    std::printf("checksum %llu %lld\n\n", static_cast<unsigned long long>(sum),
                static_cast<long long>(found));
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc > 1) {
        run(static_cast<std::size_t>(std::max(1L, std::strtol(argv[1], nullptr, 10))));
        return 0;
    }
    run(150'000);
    run(1'000'000);
    return 0;
}
