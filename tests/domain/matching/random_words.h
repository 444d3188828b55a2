// Words, days and places of a small world, drawn at random from a seed.
#pragma once

#include "domain/base/rates.h"
#include "domain/matching/geo.h"

#include <random>
#include <string>

namespace werkbalie::test {

class RandomWords {
public:
    explicit RandomWords(std::uint32_t seed) : m_random(seed) {}

    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    bool chance() { return number(0, 3) > 0; }
    std::string skill() { return named("vaardigheid", 4); }
    std::string language() { return chance() ? "nl" : "pl"; }

protected:
    std::string named(const char* stem, int kinds) {
        const int which = number(0, kinds);
        return which == 0 ? std::string{} : stem + std::to_string(which);
    }
    std::string occupation() { return named("functie", 4); }
    std::string sector() { return named("sector", 2); }
    std::string certificate() {
        return chance() ? named("certificaat", 3)
                        : "rijbewijs " + std::string(chance() ? "b" : "am");
    }
    domain::HourlyRate wage() { return domain::HourlyRate::fromUnits(number(14, 24) * 10'000); }
    domain::Date day() { return domain::makeDate(2026, 11, 1) + std::chrono::days{number(0, 60)}; }
    domain::Coordinates coordinates() {
        return {.latitude = 52'000'000 + number(0, 400'000),
                .longitude = 5'000'000 + number(0, 400'000)};
    }

private:
    std::mt19937 m_random;
};

} // namespace werkbalie::test
