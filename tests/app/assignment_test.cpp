// The best choice for all vacancies together, beside the answer of trying everything.
#include "app/matching/assignment.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>

using namespace werkbalie;
using app::AssignmentOption;
using app::OpenSeats;
using domain::CandidateId;
using domain::VacancyId;

namespace {

AssignmentOption option(int vacancy, int candidate, int score) {
    return {VacancyId{vacancy}, CandidateId{candidate}, score};
}

int worth(const std::vector<AssignmentOption>& chosen) {
    int sum = 0;
    for (const AssignmentOption& each : chosen) {
        sum += each.scoreInTenths;
    }
    return sum;
}

/// Every way to fill the seats, one option at a time.
int bestByTrying(std::map<VacancyId, int> seats, const std::vector<AssignmentOption>& options) {
    std::set<CandidateId> used;
    std::function<int(std::size_t)> from = [&](std::size_t index) -> int {
        if (index == options.size()) {
            return 0;
        }
        const AssignmentOption& each = options[index];
        int best = from(index + 1);
        if (seats[each.vacancy] > 0 && used.insert(each.candidate).second) {
            --seats[each.vacancy];
            best = std::max(best, each.scoreInTenths + from(index + 1));
            ++seats[each.vacancy];
            used.erase(each.candidate);
        }
        return best;
    };
    return from(0);
}

} // namespace

TEST_CASE("the second best is taken where that makes the whole better") {
    const std::vector<OpenSeats> vacancies{{VacancyId{1}, 1}, {VacancyId{2}, 1}};
    // One after the other would give 900 and 100; together 890 and 850 is better.
    const std::vector<AssignmentOption> options{option(1, 7, 900), option(1, 8, 890),
                                                option(2, 7, 850), option(2, 8, 100)};
    CHECK(app::assignBest(vacancies, options) ==
          std::vector<AssignmentOption>{option(1, 8, 890), option(2, 7, 850)});
}

TEST_CASE("seats stay empty rather than that somebody is used twice") {
    const std::vector<OpenSeats> vacancies{{VacancyId{1}, 2}, {VacancyId{2}, 1}};
    const std::vector<AssignmentOption> options{option(1, 7, 600), option(2, 7, 610)};
    CHECK(app::assignBest(vacancies, options) == std::vector<AssignmentOption>{option(2, 7, 610)});
    CHECK(app::assignBest({}, options).empty());
    CHECK(app::assignBest(vacancies, {}).empty());
}

TEST_CASE("a vacancy that asks more people gets more, and none when it asks none") {
    const std::vector<AssignmentOption> options{option(1, 7, 600), option(1, 8, 500),
                                                option(1, 9, 700)};
    CHECK(app::assignBest(std::vector<OpenSeats>{{VacancyId{1}, 2}}, options) ==
          std::vector<AssignmentOption>{option(1, 9, 700), option(1, 7, 600)});
    CHECK(app::assignBest(std::vector<OpenSeats>{{VacancyId{1}, 0}}, options).empty());
}

TEST_CASE("an option on a vacancy that is not open is left out") {
    CHECK(app::assignBest(std::vector<OpenSeats>{{VacancyId{1}, 1}},
                          std::vector<AssignmentOption>{option(2, 7, 900)})
              .empty());
}

TEST_CASE("no choice is worth more than the one that is found, in whatever order it is asked") {
    std::mt19937 random(20261126);
    const auto upTo = [&](unsigned most) { return static_cast<int>(random() % (most + 1)); };
    for (int round = 0; round < 200; ++round) {
        CAPTURE(round);
        std::vector<OpenSeats> vacancies;
        std::map<VacancyId, int> seats;
        for (int id = 1; id <= 3; ++id) {
            vacancies.push_back({VacancyId{id}, upTo(2U)});
            seats[VacancyId{id}] = vacancies.back().seats;
        }
        std::vector<AssignmentOption> options;
        for (int id = 1; id <= 3; ++id) {
            for (int candidate = 1; candidate <= 4; ++candidate) {
                if (upTo(3U) > 0) {
                    options.push_back(option(id, candidate, upTo(10U) * 100));
                }
            }
        }
        const auto chosen = app::assignBest(vacancies, options);
        CHECK(worth(chosen) == bestByTrying(seats, options));
        std::set<CandidateId> used;
        for (const AssignmentOption& each : chosen) {
            CHECK(used.insert(each.candidate).second);
            CHECK(--seats[each.vacancy] >= 0);
        }
        std::ranges::shuffle(options, random);
        std::ranges::reverse(vacancies);
        CHECK(app::assignBest(vacancies, options) == chosen);
    }
}
