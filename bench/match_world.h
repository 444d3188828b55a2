// Whom match_bench ranks: the demo agency in a database, its people as profiles, and more people
// of the same kind for a base beyond any agency.
#pragma once

#include "bench/bench_support.h"

#include "app/demo/demo_agency.h"
#include "app/demo/demo_world.h"
#include "app/matching/match_cache.h"
#include "app/matching/occupations.h"
#include "exchange/parameters_json.h"
#include "exchange/place_files.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/user_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <cstdlib>
#include <memory>

namespace werkbalie::bench {

/// The same people in every run.
class Agency {
public:
    Agency(int candidates, int vacancies) {
        const app::DemoOptions options{
            .candidates = candidates, .vacancies = vacancies, .asOf = kToday};
        app::NoProgress progress;
        m_made = msOf([&] {
            if (!app::createDemo(*m_database, options, exchange::builtInParameters(), progress)) {
                std::exit(1);
            }
        });
        m_clock.set(kToday, std::chrono::hours{9});
        m_places.add(*m_builtIn);
        for (domain::User& user : storage::UserRepository(m_database->connection()).all()) {
            if (user.role == domain::Role::Consultant) {
                m_user = user;
            }
        }
    }

    [[nodiscard]] double secondsToMake() const { return m_made / 1000; }
    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] app::Context context() {
        return {.database = *m_database,
                .user = m_user,
                .clock = m_clock,
                .parameters = exchange::builtInParameters(),
                .builtInPlaces = m_builtIn};
    }
    [[nodiscard]] domain::CandidateProfile profile(const domain::Candidate& candidate) const {
        return domain::profileOf(candidate, {.home = at(candidate.address),
                                             .today = kToday,
                                             .occupations = &app::occupationTable()});
    }
    [[nodiscard]] domain::VacancyProfile profile(const domain::Vacancy& vacancy) const {
        return domain::profileOf(vacancy, at(vacancy.workplace), app::occupationTable());
    }
    /// Everybody whom a match considers.
    [[nodiscard]] std::vector<domain::CandidateProfile> people() {
        std::vector<domain::CandidateProfile> people;
        storage::CandidateRepository(m_database->connection())
            .forEachProfile(
                [&](const domain::Candidate& candidate) { people.push_back(profile(candidate)); });
        return people;
    }
    /// Open ones, the first `most` by number.
    [[nodiscard]] std::vector<domain::Vacancy> vacancies(std::size_t most) {
        auto open =
            storage::VacancyRepository(m_database->connection()).all(domain::VacancyStatus::Open);
        open.resize(std::min(open.size(), most));
        return open;
    }

private:
    [[nodiscard]] std::optional<domain::Coordinates> at(const domain::Address& address) const {
        const auto place = m_places.locate(address.postcode, address.city);
        return place ? std::optional(place->at) : std::nullopt;
    }

    static inline const domain::Date kToday = domain::makeDate(2026, 11, 24);
    Folder m_folder;
    std::unique_ptr<storage::Database> m_database = std::move(
        storage::Database::open(m_folder.file("demo.werkbalie"), storage::OpenMode::CreateIfMissing)
            .value());
    std::shared_ptr<const std::vector<domain::Place>> m_builtIn =
        std::make_shared<const std::vector<domain::Place>>(exchange::builtInPlaces());
    domain::PlaceTable m_places;
    app::DemoClock m_clock;
    domain::User m_user;
    double m_made = 0;
};

/// Endless people: first those of the agency, then the same with another home, wage, dates and
/// length of experience. Homes are spread over as many points as the country has postcodes.
class People {
public:
    explicit People(const std::vector<domain::CandidateProfile>& known) : m_known(known) {
        for (domain::Coordinates& point : m_postcodes) {
            point = {.latitude = number(51'200'000, 53'200'000),
                     .longitude = number(4'000'000, 6'800'000)};
        }
    }

    [[nodiscard]] domain::CandidateProfile next() {
        domain::CandidateProfile profile = m_known[m_count % m_known.size()];
        if (m_count >= m_known.size()) {
            change(profile);
        }
        profile.id = domain::CandidateId{static_cast<std::int64_t>(++m_count)};
        return profile;
    }

private:
    [[nodiscard]] int number(int least, int most) {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }
    void change(domain::CandidateProfile& profile) {
        if (profile.home) {
            profile.home = m_postcodes[m_random() % m_postcodes.size()];
        }
        if (profile.wageWish) {
            const int cents = 5 * number(-20, 20);
            profile.wageWish = domain::HourlyRate::fromUnits(
                profile.wageWish->units() +
                cents * domain::HourlyRate::fromMoney(domain::Money::fromCents(1)).units());
        }
        if (profile.availability.from) {
            *profile.availability.from += std::chrono::days{number(-30, 30)};
        }
        for (auto& job : profile.experience) {
            job.months = std::max(0, job.months + number(-12, 12));
        }
    }

    static constexpr std::size_t kPostcodes = 4070;
    const std::vector<domain::CandidateProfile>& m_known;
    std::mt19937 m_random{20261126};
    std::vector<domain::Coordinates> m_postcodes{kPostcodes};
    std::size_t m_count = 0;
};

} // namespace werkbalie::bench
