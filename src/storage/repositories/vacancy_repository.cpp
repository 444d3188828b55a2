// Vacancies with requirements, list rows and search index.
#include "storage/repositories/vacancy_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/match_codecs.h"
#include "storage/repositories/rows.h"
#include "storage/search/search_index.h"

#include <limits>

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kVacancy("vacancy",
                              R"(client_id, branch_id, owner_id, occupation, sector, status,
    positions, street, house_number, postcode, city, country, max_travel_km, days, minutes_per_week,
    wage_from, wage_to, starts, ends, text, shifts, match_weights)");

const std::string kSelectVacancy =
    R"(SELECT id, version, client_id, branch_id, owner_id, occupation,
        sector, status, positions, street, house_number, postcode, city, country, max_travel_km,
        days, minutes_per_week, wage_from, wage_to, starts, ends, text, shifts, match_weights
    FROM vacancy)";

Vacancy vacancyFrom(const db::Statement& row) {
    return {.id = row.get<VacancyId>(0),
            .version = row.get<std::int64_t>(1),
            .client = row.get<ClientId>(2),
            .branch = row.get<BranchId>(3),
            .owner = row.get<UserId>(4),
            .occupation = row.get<std::string>(5),
            .sector = row.get<std::string>(6),
            .status = row.get<VacancyStatus>(7),
            .positions = row.get<int>(8),
            .workplace = {row.get<std::string>(9), row.get<std::string>(10),
                          row.get<std::string>(11), row.get<std::string>(12),
                          row.get<std::string>(13)},
            .maxTravelKm = row.get<int>(14),
            .days = row.get<WeekdaySet>(15),
            .minutesPerWeek = row.get<Minutes>(16),
            .shifts = row.get<ShiftSet>(22),
            .wageFrom = row.get<std::optional<HourlyRate>>(17),
            .wageTo = row.get<std::optional<HourlyRate>>(18),
            .start = row.get<Date>(19),
            .end = row.get<std::optional<Date>>(20),
            .weights = row.get<MatchWeights>(23),
            .text = row.get<std::string>(21)};
}

void bindVacancy(db::Statement& s, const Vacancy& v) {
    s.bind("client_id", v.client)
        .bind("branch_id", v.branch)
        .bind("owner_id", v.owner)
        .bind("occupation", v.occupation)
        .bind("sector", v.sector)
        .bind("status", v.status)
        .bind("positions", v.positions)
        .bind("street", v.workplace.street)
        .bind("house_number", v.workplace.houseNumber)
        .bind("postcode", v.workplace.postcode)
        .bind("city", v.workplace.city)
        .bind("country", v.workplace.country)
        .bind("max_travel_km", v.maxTravelKm)
        .bind("days", v.days)
        .bind("minutes_per_week", v.minutesPerWeek)
        .bind("wage_from", v.wageFrom)
        .bind("wage_to", v.wageTo)
        .bind("starts", v.start)
        .bind("ends", v.end)
        .bind("text", v.text)
        .bind("shifts", v.shifts)
        .bind("match_weights", v.weights);
}

/// Requirements of the vacancies (by id) that the condition names.
void readRequirements(db::Connection& connection, std::span<Vacancy> vacancies,
                      const Filter& filter) {
    db::Statement& query =
        connection.prepare(R"(SELECT vacancy_id, kind, strength, name, minimum, weight
        FROM vacancy_requirement)" +
                           filter.sql() + " ORDER BY vacancy_id, position");
    filter.bindTo(query);
    auto current = vacancies.begin();
    while (query.next()) {
        const auto id = query.get<VacancyId>(0);
        while (current != vacancies.end() && current->id < id) {
            ++current;
        }
        if (current != vacancies.end() && current->id == id) {
            current->requirements.push_back({.kind = query.get<RequirementKind>(1),
                                             .strength = query.get<RequirementStrength>(2),
                                             .name = query.get<std::string>(3),
                                             .minimum = query.get<int>(4),
                                             .weight = query.get<int>(5)});
        }
    }
}

void writeRequirements(db::Connection& connection, const Vacancy& vacancy) {
    connection
        .prepare(R"(DELETE FROM vacancy_requirement
        WHERE vacancy_id = :vacancy)")
        .bind("vacancy", vacancy.id)
        .run();
    std::int64_t position = 0;
    for (const Requirement& requirement : vacancy.requirements) {
        connection
            .prepare(R"(INSERT INTO vacancy_requirement
            (vacancy_id, position, kind, strength, name, minimum, weight)
            VALUES (:vacancy, :position, :kind, :strength, :name, :minimum, :weight))")
            .bind("vacancy", vacancy.id)
            .bindInt("position", position++)
            .bind("kind", requirement.kind)
            .bind("strength", requirement.strength)
            .bind("name", requirement.name)
            .bind("minimum", requirement.minimum)
            .bind("weight", requirement.weight)
            .run();
    }
}

SearchDocument searchDocumentOf(const Vacancy& vacancy, const std::string& clientName) {
    SearchDocument document{.id = vacancy.id.value,
                            .name = clientName,
                            .city = vacancy.workplace.city,
                            .occupation = vacancy.occupation,
                            .text = vacancy.text,
                            .notes = vacancy.sector};
    for (const Requirement& requirement : vacancy.requirements) {
        document.skills += requirement.name + ", ";
    }
    return document;
}

std::string clientName(db::Connection& connection, ClientId client) {
    db::Statement& query = connection.prepare(R"(SELECT name
        FROM client
        WHERE id = :id)");
    const auto name = firstOf(query.bind("id", client),
                              [](const db::Statement& row) { return row.get<std::string>(0); });
    return name.value_or("");
}

std::vector<Vacancy> vacanciesOf(db::Connection& connection, ClientId client) {
    db::Statement& query =
        connection.prepare(kSelectVacancy + " WHERE client_id = :client ORDER BY id");
    auto vacancies = collect(query.bind("client", client), vacancyFrom);
    readRequirements(connection, vacancies, {});
    return vacancies;
}

const std::string kSelectRows =
    R"(SELECT v.id, v.version, v.occupation, v.client_id, c.name, v.city,
        v.status, v.positions,
        (SELECT COUNT(*) FROM placement p WHERE p.vacancy_id = v.id AND p.status <> 'ended'),
        (SELECT COUNT(*) FROM proposal p
            WHERE p.vacancy_id = v.id AND p.proposed_at IS NOT NULL),
        v.starts, v.minutes_per_week, v.wage_from, v.wage_to, v.branch_id, v.owner_id,
        u.display_name
    FROM vacancy v
    JOIN client c ON c.id = v.client_id
    JOIN app_user u ON u.id = v.owner_id)";

VacancyRow rowFrom(const db::Statement& row) {
    return {.id = row.get<VacancyId>(0),
            .version = row.get<std::int64_t>(1),
            .occupation = row.get<std::string>(2),
            .client = row.get<ClientId>(3),
            .clientName = row.get<std::string>(4),
            .city = row.get<std::string>(5),
            .status = row.get<VacancyStatus>(6),
            .positions = row.get<int>(7),
            .openPositions = std::max(0, row.get<int>(7) - row.get<int>(8)),
            .proposals = row.get<std::int64_t>(9),
            .start = row.get<Date>(10),
            .minutesPerWeek = row.get<Minutes>(11),
            .wageFrom = row.get<std::optional<HourlyRate>>(12),
            .wageTo = row.get<std::optional<HourlyRate>>(13),
            .branch = row.get<BranchId>(14),
            .owner = row.get<UserId>(15),
            .ownerName = row.get<std::string>(16)};
}

} // namespace

std::optional<Vacancy> VacancyRepository::find(VacancyId id) {
    auto vacancy = firstOf(m_connection.prepare(kSelectVacancy + " WHERE id = :id").bind("id", id),
                           vacancyFrom);
    if (vacancy) {
        Filter filter;
        filter.condition("vacancy_id = :id", "id", id);
        readRequirements(m_connection, {&*vacancy, 1}, filter);
    }
    return vacancy;
}

std::vector<Vacancy> VacancyRepository::all(std::optional<VacancyStatus> status) {
    Filter filter;
    filter.equal("status", "status", status);
    db::Statement& query = m_connection.prepare(kSelectVacancy + filter.sql() + " ORDER BY id");
    filter.bindTo(query);
    auto vacancies = collect(query, vacancyFrom);
    readRequirements(m_connection, vacancies, {});
    return vacancies;
}

SaveOutcome VacancyRepository::save(const Vacancy& vacancy) {
    db::Transaction transaction(m_connection);
    const auto stored = vacancy.version == 0 ? std::optional<Vacancy>{} : find(vacancy.id);
    const SaveOutcome outcome = kVacancy.save(m_connection, {vacancy.id.value, vacancy.version},
                                              [&](db::Statement& s) { bindVacancy(s, vacancy); });
    if (outcome.conflict) {
        return outcome;
    }
    Vacancy saved = vacancy;
    saved.id = VacancyId{outcome.id};
    writeRequirements(m_connection, saved);
    const auto index = makeSearchIndex(m_connection);
    if (stored) {
        index->remove(SearchKind::Vacancy,
                      searchDocumentOf(*stored, clientName(m_connection, stored->client)));
    }
    index->add(SearchKind::Vacancy,
               searchDocumentOf(saved, clientName(m_connection, saved.client)));
    transaction.commit();
    return outcome;
}

std::vector<VacancyRow> VacancyRepository::rows(const VacancyQuery& query) {
    Filter filter;
    if (!searchWords(query.text).empty()) {
        const auto hits =
            makeSearchIndex(m_connection)
                ->ids(SearchKind::Vacancy, query.text, std::numeric_limits<std::int32_t>::max());
        filter.condition(isOneOf(m_connection.dialect(), "v.id"), "ids",
                         idList(m_connection.dialect(), hits));
    }
    filter.equal("v.status", "status", query.status);
    filter.equal("v.client_id", "client", query.client);
    filter.equal("v.branch_id", "branch", query.branch);
    filter.equal("v.owner_id", "owner", query.owner);
    db::Statement& rows =
        m_connection.prepare(kSelectRows + filter.sql() + " ORDER BY v.starts, v.id");
    filter.bindTo(rows);
    return collect(rows, rowFrom);
}

std::int64_t VacancyRepository::filledPositions(VacancyId id) {
    return numberFrom(m_connection
                          .prepare(R"(SELECT COUNT(*)
        FROM placement
        WHERE vacancy_id = :id AND status <> 'ended')")
                          .bind("id", id));
}

void VacancyRepository::removeFromIndex(ClientId client) {
    const auto index = makeSearchIndex(m_connection);
    for (const Vacancy& vacancy : vacanciesOf(m_connection, client)) {
        index->remove(SearchKind::Vacancy,
                      searchDocumentOf(vacancy, clientName(m_connection, client)));
    }
}

void VacancyRepository::addToIndex(ClientId client) {
    const auto index = makeSearchIndex(m_connection);
    for (const Vacancy& vacancy : vacanciesOf(m_connection, client)) {
        index->add(SearchKind::Vacancy,
                   searchDocumentOf(vacancy, clientName(m_connection, client)));
    }
}

} // namespace werkbalie::storage
