// Candidates: each one follows from the seed and its own number alone.
#include "app/demo/demo_numbers.h"
#include "app/demo/demo_world.h"

#include "domain/base/text.h"
#include "storage/repositories/candidate_repository.h"

namespace werkbalie::app {

namespace {

using domain::Candidate;
using std::chrono::days;

constexpr std::size_t kBatch = 2000;
constexpr int kBicycleKm = 15;

std::string asciiLetters(std::string_view text) {
    std::string letters;
    for (const char c : domain::foldText(text)) {
        if (c >= 'a' && c <= 'z') {
            letters += c;
        }
    }
    return letters;
}

void addPerson(const DemoWorld& world, DemoRandom& random, Candidate& candidate,
               std::size_t index) {
    const DemoOrigin& origin = random.pickWeighted(world.data.origins);
    const bool woman = random.chance(48);
    const std::string& first = random.pick(woman ? origin.women : origin.men);
    candidate.person.name = domain::splitLastName(first, random.pick(origin.families));
    candidate.person.email = asciiLetters(first) + '.' + asciiLetters(candidate.person.name.last) +
                             std::to_string(index + 1) + "@example.nl";
    candidate.person.phone = demoPhone(index);
    candidate.birthDate =
        world.options.asOf - days{365 * random.between(18, 63) + random.below(365) + 10};
    using domain::LanguageLevel;
    const bool native = origin.language == "nl" || origin.language == "fy";
    const auto dutch = static_cast<LanguageLevel>(random.between(1, 5));
    candidate.languages.push_back({"nl", native ? LanguageLevel::Native : dutch});
    if (origin.language != "nl") {
        candidate.languages.push_back({origin.language, LanguageLevel::Native});
    }
    if (random.chance(65)) {
        candidate.languages.push_back({"en", static_cast<LanguageLevel>(random.between(0, 4))});
    }
}

void addWish(const DemoWorld& world, DemoRandom& random, Candidate& candidate,
             const DemoOccupation& occupation) {
    candidate.occupation = occupation.name;
    candidate.sector = occupation.sector;
    const int cents = random.between(occupation.lowestWage, occupation.highestWage) / 5 * 5;
    if (random.chance(85)) {
        candidate.wageWish = domain::HourlyRate::fromMoney(domain::Money::fromCents(cents));
    }
    candidate.availability.days =
        occupation.weekends && random.chance(60) ? 0b1111111U : 0b0011111U;
    candidate.availability.minutesPerWeek = domain::Minutes{
        random.chance(70) ? occupation.minutesPerWeek : 60 * random.between(16, 40)};
    candidate.availability.from = world.options.asOf + days{random.between(-60, 45)};
    candidate.travelRadiusKm = 5 * random.between(2, 10);
}

void addExperience(const DemoWorld& world, DemoRandom& random, Candidate& candidate,
                   const DemoOccupation& occupation) {
    const int age = domain::ageAt(*candidate.birthDate, world.options.asOf);
    const int jobs = std::min(random.below(4), (age - 17) / 3);
    domain::Date until = world.options.asOf - days{random.between(5, 200)};
    for (int i = 0; i < jobs; ++i) {
        const domain::Date from = until - days{random.between(200, 1500)};
        const auto others = world.data.occupationsOf(occupation.sector);
        const auto& done = i == 0 || random.chance(60) ? occupation : random.pick(others);
        const auto& company = random.pick(world.data.phrase("company_name"));
        candidate.experience.push_back({.occupation = done.name,
                                        .employer = company,
                                        .from = from,
                                        .until = until,
                                        .tasks = random.pick(done.tasks)});
        until = from - days{random.between(1, 120)};
    }
}

void addQualities(const DemoWorld& world, DemoRandom& random, Candidate& candidate,
                  const DemoOccupation& occupation) {
    for (const auto& skill : occupation.skills) {
        if (random.chance(72)) {
            candidate.skills.push_back({skill, random.between(1, 5)});
        }
    }
    for (const auto& certificate : occupation.certificates) {
        if (!random.chance(certificate.required ? 80 : 45)) {
            continue;
        }
        std::optional<domain::Date> expires;
        if (certificate.years > 0) {
            expires = world.options.asOf + days{random.between(-60, 365 * certificate.years)};
        }
        candidate.certificates.push_back({certificate.name, expires});
    }
    if (random.chance(occupation.licence.empty() ? 50 : 88)) {
        candidate.certificates.push_back({"Rijbewijs B", std::nullopt});
    }
    if (occupation.licence == "CE" && random.chance(88)) {
        candidate.certificates.push_back(
            {"Rijbewijs CE", world.options.asOf + days{random.between(100, 1800)}});
    }
    const auto level = static_cast<int>(occupation.education) + random.between(-1, 1);
    candidate.education.push_back(
        {.level = static_cast<domain::EducationLevel>(std::clamp(level, 1, 10)),
         .title = occupation.sector,
         .school = world.phrase(random, "school"),
         .graduationYear = domain::yearOf(*candidate.birthDate) + random.between(17, 22)});
}

/// Shifts, permission and further functions: from a stream of its own, so that nothing else moves.
/// Whether a permit is needed follows from nobody's name or language.
void addTerms(const DemoWorld& world, Candidate& candidate, std::size_t index) {
    DemoRandom random = world.random("candidate_terms", index);
    using domain::WorkShift;
    if (random.chance(70)) {
        candidate.availability.shifts = WorkShift::kDay;
        candidate.availability.shifts |= random.chance(45) ? WorkShift::kEvening : 0U;
        candidate.availability.shifts |= random.chance(20) ? WorkShift::kNight : 0U;
        candidate.availability.shifts |=
            (candidate.availability.days & 0b1100000U) != 0 ? WorkShift::kWeekend : 0U;
    }
    using Kind = domain::WorkPermissionKind;
    const int die = random.below(100);
    candidate.workPermission.kind = die < 20   ? Kind::NotAsked
                                    : die < 94 ? Kind::NotNeeded
                                               : Kind::Permit;
    if (candidate.workPermission.kind == Kind::Permit) {
        candidate.workPermission.validUntil = world.options.asOf + days{random.between(15, 900)};
    }
    const auto others = world.data.occupationsOf(candidate.sector);
    const auto& other = random.pick(others);
    if (other.name != candidate.occupation && random.chance(45)) {
        candidate.furtherOccupations.push_back(other.name);
    }
}

void addRegistration(const DemoWorld& world, DemoRandom& random, Candidate& candidate) {
    const int age = random.chance(30) ? random.below(90) : random.below(900);
    candidate.registeredOn = world.options.asOf - days{age};
    candidate.sourceChannel = world.phrase(random, "channel");
    if (random.chance(97)) {
        candidate.consentDate = candidate.registeredOn;
    }
    const int die = random.below(100);
    candidate.status = die < 15   ? domain::CandidateStatus::Registered
                       : die < 72 ? domain::CandidateStatus::Available
                       : die < 92 ? domain::CandidateStatus::Unavailable
                                  : domain::CandidateStatus::Archived;
    if (random.chance(20)) {
        candidate.notes = world.phrase(random, "note");
    }
}

DemoWords wordsFor(const DemoWorld& world, DemoRandom& random, const Candidate& candidate,
                   const DemoOccupation& occupation) {
    const auto& tasks = occupation.tasks;
    const std::size_t task = static_cast<std::size_t>(random.below(static_cast<int>(tasks.size())));
    const auto& skills = occupation.skills;
    const std::size_t skill =
        static_cast<std::size_t>(random.below(static_cast<int>(skills.size())));
    const int years = 1 + 2 * static_cast<int>(candidate.experience.size()) + random.below(6);
    const std::string employer = candidate.experience.empty()
                                     ? world.phrase(random, "company_name")
                                     : candidate.experience.front().employer;
    return {
        {"occupation", inSentence(candidate.occupation)},
        {"sector", "de " + inSentence(candidate.sector)},
        {"years", std::to_string(years)},
        {"trait", world.phrase(random, "trait")},
        {"employer", employer},
        {"task", tasks[task]},
        {"task2", tasks[(task + 1) % tasks.size()]},
        {"skill", skills[skill]},
        {"skill2", skills[(skill + 1) % skills.size()]},
        {"certificate", candidate.certificates.empty() ? std::string("EHBO-diploma")
                                                       : candidate.certificates.front().name},
        {"hours", std::to_string(candidate.availability.minutesPerWeek.count() / 60)},
        {"city", candidate.address.city},
        {"vehicle",
         world.phrase(random, candidate.travelRadiusKm > kBicycleKm ? "vehicle" : "near_vehicle")},
        {"radius", std::to_string(candidate.travelRadiusKm)}};
}

std::string curriculum(const DemoWorld& world, DemoRandom& random, const Candidate& candidate,
                       const DemoOccupation& occupation) {
    const auto words = wordsFor(world, random, candidate, occupation);
    const bool starter = candidate.experience.empty();
    std::vector<std::string_view> kinds{starter ? "starter" : "opening"};
    if (!starter) {
        kinds.push_back("experience");
    }
    kinds.insert(kinds.end(), {"skill", "strength"});
    if (!candidate.certificates.empty()) {
        kinds.push_back("certificate");
    }
    kinds.insert(kinds.end(), {"wish", "travel", "strength", "closing"});
    std::string text;
    for (const auto kind : kinds) {
        const std::string sentence = filled(world.phrase(random, kind), words);
        if (text.find(sentence) == std::string::npos) {
            text += (text.empty() ? "" : " ") + sentence;
        }
    }
    return text;
}

} // namespace

Candidate demoCandidate(const DemoWorld& world, std::size_t index) {
    DemoRandom random = world.random("candidate", index);
    Candidate candidate;
    addPerson(world, random, candidate, index);
    const DemoCity& city = random.pickWeighted(world.data.cities);
    const DemoOccupation& occupation = random.pickWeighted(world.data.occupations);
    const std::size_t branch = DemoWorld::branchIndex(city.branch);
    candidate.branch = world.branches[branch];
    candidate.owner = random.pick(world.consultants[branch]);
    candidate.address = demoAddress(world, random, city, "street");
    addWish(world, random, candidate, occupation);
    addExperience(world, random, candidate, occupation);
    addQualities(world, random, candidate, occupation);
    addTerms(world, candidate, index);
    addRegistration(world, random, candidate);
    candidate.cvText = curriculum(world, random, candidate, occupation);
    return candidate;
}

domain::Result<void> writeCandidates(DemoWorld& world, Progress& progress) {
    storage::CandidateRepository repository(world.connection());
    const auto ids = repository.insertMany(world.candidates);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        world.candidates[i].id = ids[i];
        world.candidates[i].version = 1;
    }
    const auto total = static_cast<std::size_t>(world.options.candidates);
    std::vector<Candidate> batch;
    batch.reserve(kBatch);
    for (std::size_t i = world.candidates.size(); i < total; ++i) {
        batch.push_back(demoCandidate(world, i));
        if (batch.size() == kBatch || i + 1 == total) {
            (void)repository.insertMany(batch);
            batch.clear();
            progress.step(static_cast<std::int64_t>(i), static_cast<std::int64_t>(total));
            if (progress.stopRequested()) {
                return domain::refuse("demo.stopped");
            }
        }
    }
    noteMany(world, "candidate", total);
    world.work.changed(Entity::Candidate, 0);
    return {};
}

} // namespace werkbalie::app
