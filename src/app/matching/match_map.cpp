// Looks places up in the table that distances are measured with.
#include "app/matching/match_map.h"

#include "app/matching/match_cache.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/vacancy_repository.h"

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

class Cartographer {
public:
    explicit Cartographer(Context& context)
        : m_context(context), m_cache(context.database.shared().get<MatchCache>()) {}

    [[nodiscard]] std::optional<domain::Coordinates> find(const domain::Address& address) {
        const auto place = m_cache->locate(m_context, address);
        return place ? std::optional(place->at) : std::nullopt;
    }
    void add(MatchMap& map, std::int64_t id, const domain::Address& address) {
        if (const auto at = find(address)) {
            map.points.push_back({.id = id, .at = *at});
        } else {
            ++map.unknown;
        }
    }

private:
    Context& m_context;
    std::shared_ptr<MatchCache> m_cache;
};

} // namespace

Result<MatchMap> mapOfVacancy(Context& context, domain::VacancyId vacancy,
                              const std::vector<domain::CandidateId>& candidates) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto& connection = context.database.connection();
    const auto asked = storage::VacancyRepository(connection).find(vacancy);
    if (!asked) {
        return refuse("record.missing", "vacancy");
    }
    Cartographer cartographer(context);
    MatchMap map{.middle = cartographer.find(asked->workplace), .points = {}};
    for (const auto& person : storage::CandidateRepository(connection).findMany(candidates)) {
        cartographer.add(map, person.id.value, person.address);
    }
    return map;
}

Result<MatchMap> mapOfCandidate(Context& context, domain::CandidateId candidate,
                                const std::vector<domain::VacancyId>& vacancies) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto& connection = context.database.connection();
    const auto person = storage::CandidateRepository(connection).find(candidate);
    if (!person) {
        return refuse("record.missing", "candidate");
    }
    Cartographer cartographer(context);
    MatchMap map{.middle = cartographer.find(person->address), .points = {}};
    storage::VacancyRepository stored(connection);
    for (const domain::VacancyId id : vacancies) {
        if (const auto vacancy = stored.find(id)) {
            cartographer.add(map, id.value, vacancy->workplace);
        }
    }
    return map;
}

} // namespace werkbalie::app
