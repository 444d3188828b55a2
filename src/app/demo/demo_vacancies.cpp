// Vacancies in every state, and one on which an excellent candidate is still free.
#include "app/demo/demo_world.h"

#include "app/demo/demo_procedures.h"
#include "app/matching/occupations.h"
#include "domain/base/text.h"
#include "domain/matching/match.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::RequirementKind;
using domain::RequirementStrength;
using std::chrono::days;

constexpr std::size_t kMostInAProcedure = 9;

std::string vacancyText(const DemoWorld& world, DemoRandom& random, const domain::Vacancy& vacancy,
                        const DemoOccupation& occupation, const domain::Client& client) {
    const auto& tasks = occupation.tasks;
    return filled(world.phrase(random, "vacancy"),
                  {{"client", client.name},
                   {"city", vacancy.workplace.city},
                   {"occupation", inSentence(occupation.name)},
                   {"hours", std::to_string(vacancy.minutesPerWeek.count() / 60)},
                   {"task", tasks[0]},
                   {"task2", tasks[1]},
                   {"skill", random.pick(occupation.skills)},
                   {"team", std::to_string(random.between(4, 30))}});
}

void addRequirements(DemoRandom& random, const DemoOccupation& occupation,
                     domain::Vacancy& vacancy) {
    for (const auto& certificate : occupation.certificates) {
        if (certificate.required) {
            vacancy.requirements.push_back({.kind = RequirementKind::Certificate,
                                            .strength = RequirementStrength::Hard,
                                            .name = certificate.name,
                                            .weight = 0});
        }
    }
    if (!occupation.licence.empty()) {
        vacancy.requirements.push_back({.kind = RequirementKind::DrivingLicence,
                                        .strength = RequirementStrength::Hard,
                                        .name = occupation.licence,
                                        .weight = 0});
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(3, occupation.skills.size()); ++i) {
        vacancy.requirements.push_back({.kind = RequirementKind::Skill,
                                        .strength = RequirementStrength::Soft,
                                        .name = occupation.skills[i],
                                        .minimum = random.between(2, 4),
                                        .weight = 10 * random.between(1, 3)});
    }
    vacancy.requirements.push_back({.kind = RequirementKind::Language,
                                    .strength = RequirementStrength::Soft,
                                    .name = "nl",
                                    .minimum = static_cast<int>(domain::LanguageLevel::B1),
                                    .weight = 15});
    if (random.chance(60)) {
        vacancy.requirements.push_back({.kind = RequirementKind::ExperienceYears,
                                        .strength = RequirementStrength::Soft,
                                        .name = occupation.name,
                                        .minimum = random.between(1, 3),
                                        .weight = 20});
    }
}

domain::Vacancy vacancyAt(const DemoWorld& world, DemoRandom& random, const domain::Client& client,
                          const DemoOccupation& occupation) {
    domain::Vacancy vacancy;
    vacancy.client = client.id;
    vacancy.branch = client.branch;
    vacancy.owner = client.owner;
    vacancy.occupation = occupation.name;
    vacancy.sector = occupation.sector;
    vacancy.workplace = client.address;
    vacancy.minutesPerWeek = domain::Minutes{occupation.minutesPerWeek};
    vacancy.days = occupation.weekends ? 0b0111111U : 0b0011111U;
    vacancy.wageFrom =
        domain::HourlyRate::fromMoney(domain::Money::fromCents(occupation.lowestWage));
    vacancy.wageTo =
        domain::HourlyRate::fromMoney(domain::Money::fromCents(occupation.highestWage));
    addRequirements(random, occupation, vacancy);
    vacancy.text = vacancyText(world, random, vacancy, occupation, client);
    return vacancy;
}

domain::MatchScore scoreOf(const DemoWorld& world, const domain::Vacancy& vacancy,
                           const domain::Candidate& candidate) {
    return domain::scoreMatch(
        domain::profileOf(vacancy, coordinatesOf(world.data, vacancy.workplace.city),
                          occupationTable()),
        domain::profileOf(candidate, {.home = coordinatesOf(world.data, candidate.address.city),
                                      .today = world.options.asOf,
                                      .occupations = &occupationTable()}));
}

/// The best free candidates of the occupation, as a consultant would choose them.
void proposeOn(DemoWorld& world, DemoRandom& random, const domain::Vacancy& vacancy) {
    std::vector<std::pair<int, std::size_t>> best;
    for (std::size_t i = 0; i < world.candidates.size(); ++i) {
        const auto& candidate = world.candidates[i];
        if (world.taken[i] || candidate.occupation != vacancy.occupation ||
            candidate.status != domain::CandidateStatus::Available || !candidate.consentDate) {
            continue;
        }
        const auto score = scoreOf(world, vacancy, candidate);
        if (!score.knockedOut) {
            best.emplace_back(-score.scoreInTenths, i);
        }
    }
    std::ranges::sort(best);
    best.resize(
        std::min(best.size(), static_cast<std::size_t>(random.below(kMostInAProcedure))));
    for (const auto& [order, index] : best) {
        world.taken[index] = true;
        writeProcedure(world, random, vacancy, scoreOf(world, vacancy, world.candidates[index]));
    }
}

domain::VacancyId store(DemoWorld& world, domain::Vacancy& vacancy) {
    vacancy.id = domain::VacancyId{storage::VacancyRepository(world.connection()).save(vacancy).id};
    vacancy.version = 1;
    return vacancy.id;
}

/// A free candidate of the demo's consultant who has everything his trade asks for.
const domain::Candidate* excellentCandidate(DemoWorld& world) {
    const domain::Candidate* best = nullptr;
    std::size_t most = 0;
    for (std::size_t i = 0; i < world.candidates.size(); ++i) {
        const auto& candidate = world.candidates[i];
        const bool free = !world.taken[i] && candidate.owner == world.intercedent &&
                          candidate.status == domain::CandidateStatus::Available &&
                          candidate.consentDate && candidate.wageWish &&
                          candidate.availability.from <= world.options.asOf &&
                          candidate.experience.size() >= 2;
        const std::size_t worth = candidate.skills.size() + candidate.certificates.size();
        if (free && worth > most) {
            most = worth;
            best = &candidate;
        }
    }
    return best;
}

/// The guided day begins here: asked is what this candidate has, near where she lives.
void writeShowVacancy(DemoWorld& world) {
    const domain::Candidate* candidate = excellentCandidate(world);
    const auto client = std::ranges::find_if(world.clients, [&](const domain::Client& each) {
        return candidate != nullptr && each.sector == candidate->sector &&
               each.stage == domain::ClientStage::Active;
    });
    if (candidate == nullptr || client == world.clients.end()) {
        return;
    }
    world.taken[static_cast<std::size_t>(candidate - world.candidates.data())] = true;
    DemoRandom random = world.random("show");
    const DemoOccupation& occupation = world.data.occupation(candidate->occupation);
    domain::Vacancy vacancy = vacancyAt(world, random, *client, occupation);
    vacancy.branch = candidate->branch;
    vacancy.owner = world.intercedent;
    vacancy.workplace.city = candidate->address.city;
    vacancy.workplace.postcode = candidate->address.postcode;
    vacancy.minutesPerWeek = candidate->availability.minutesPerWeek;
    vacancy.days = 0b0011111;
    vacancy.start = std::max(world.options.asOf, *candidate->availability.from) + days{6};
    vacancy.wageTo = std::max(*vacancy.wageTo, *candidate->wageWish);
    vacancy.requirements.clear();
    for (const auto& certificate : candidate->certificates) {
        if (!certificate.expires || *certificate.expires > vacancy.start) {
            vacancy.requirements.push_back({.kind = RequirementKind::Certificate,
                                            .strength = RequirementStrength::Hard,
                                            .name = certificate.name,
                                            .weight = 0});
        }
    }
    for (const auto& skill : candidate->skills) {
        vacancy.requirements.push_back({.kind = RequirementKind::Skill,
                                        .strength = RequirementStrength::Soft,
                                        .name = skill.name,
                                        .minimum = skill.level,
                                        .weight = 20});
    }
    (void)store(world, vacancy);
}

/// An active client; every fourth one of the consultant whose login is shown.
const domain::Client& askingClient(const DemoWorld& world, DemoRandom& random, std::size_t index) {
    std::vector<const domain::Client*> own;
    std::vector<const domain::Client*> all;
    for (const auto& client : world.clients) {
        if (client.stage == domain::ClientStage::Active) {
            all.push_back(&client);
            if (client.owner == world.intercedent) {
                own.push_back(&client);
            }
        }
    }
    return *random.pick(index % 4 == 0 && !own.empty() ? own : all);
}

/// From a stream of its own, so that it moves nothing else.
void addShifts(const DemoWorld& world, domain::Vacancy& vacancy, std::size_t index) {
    DemoRandom random = world.random("vacancy_shifts", index);
    using domain::WorkShift;
    const bool weekends = (vacancy.days & 0b1100000U) != 0;
    if (random.chance(weekends ? 50 : 25)) {
        vacancy.shifts = WorkShift::kDay | (weekends ? WorkShift::kWeekend : WorkShift::kEvening);
    }
}

domain::VacancyStatus statusOf(std::size_t index) {
    return index % 12 == 7    ? domain::VacancyStatus::OnHold
           : index % 12 == 10 ? domain::VacancyStatus::Cancelled
                              : domain::VacancyStatus::Open;
}

/// Who was presented beside the one who was chosen. They are judged as if it began soon: what they
/// are free for now says nothing of then.
void writeRivals(DemoWorld& world, const domain::Vacancy& vacancy, const DemoPlacement& placement) {
    constexpr std::size_t kRivals = 6;
    domain::Vacancy soon = vacancy;
    soon.start = world.options.asOf + days{14};
    std::vector<std::pair<int, std::size_t>> best;
    for (std::size_t i = 0; i < world.candidates.size(); ++i) {
        const auto& candidate = world.candidates[i];
        if (i == placement.candidate || candidate.occupation != vacancy.occupation ||
            candidate.status != domain::CandidateStatus::Available || !candidate.consentDate) {
            continue;
        }
        const auto score = scoreOf(world, soon, candidate);
        if (!score.knockedOut) {
            best.emplace_back(-score.scoreInTenths, i);
        }
    }
    std::ranges::sort(best);
    best.resize(std::min(best.size(), kRivals));
    for (const auto& [order, index] : best) {
        domain::MatchScore score = scoreOf(world, soon, world.candidates[index]);
        score.vacancy = vacancy.id;
        writeRivalProcedure(world, vacancy, score, vacancy.owner);
    }
}

} // namespace

domain::VacancyId writeFilledVacancy(DemoWorld& world, const DemoPlacement& placement) {
    DemoRandom random = world.random("filled", placement.candidate);
    const auto& candidate = world.candidates[placement.candidate];
    const auto& occupation = world.data.occupation(candidate.occupation);
    domain::Vacancy vacancy = vacancyAt(world, random, world.clients[placement.client], occupation);
    vacancy.start = placement.start;
    (void)store(world, vacancy);
    domain::MatchScore score = scoreOf(world, vacancy, candidate);
    score.candidate = candidate.id;
    writeOfferedProcedure(world, vacancy, score, candidate.owner);
    writeRivals(world, vacancy, placement);
    return vacancy.id;
}

void writeVacancies(DemoWorld& world) {
    const auto filled = static_cast<std::size_t>(
        std::ranges::count_if(world.placements, &DemoPlacement::throughVacancy));
    writeShowVacancy(world);
    const auto wanted = static_cast<std::size_t>(world.options.vacancies);
    for (std::size_t i = filled + 1; i < wanted; ++i) {
        DemoRandom random = world.random("vacancy", i);
        const domain::Client& client = askingClient(world, random, i);
        const auto occupations = world.data.occupationsOf(client.sector);
        domain::Vacancy vacancy = vacancyAt(world, random, client, random.pick(occupations));
        vacancy.status = statusOf(i);
        vacancy.positions = random.chance(70) ? 1 : random.between(2, 5);
        vacancy.start = world.options.asOf + days{random.between(-3, 50)};
        addShifts(world, vacancy, i);
        (void)store(world, vacancy);
        if (vacancy.status == domain::VacancyStatus::Open) {
            proposeOn(world, random, vacancy);
        }
    }
    noteMany(world, "vacancy", wanted);
    world.work.changed(Entity::Vacancy, 0);
}

} // namespace werkbalie::app
