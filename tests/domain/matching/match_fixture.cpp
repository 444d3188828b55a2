// Reads fixtures and writes receipts in their notation.
#include "tests/domain/matching/match_fixture.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"
#include "test_paths.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace werkbalie::test {

namespace {

using namespace domain;

/// "Voorraadbeheer, at least 3, weight 20" in its parts.
std::vector<std::string> partsOf(const std::string& text) {
    return splitList(text, ',');
}

int numberIn(const std::string& text) {
    return static_cast<int>(parseDecimal(text, 0).value());
}

Coordinates coordinatesIn(const std::string& text) {
    const auto parts = splitList(text, ' ');
    return {.latitude = static_cast<std::int32_t>(parseDecimal(parts.at(0), 6).value()),
            .longitude = static_cast<std::int32_t>(parseDecimal(parts.at(1), 6).value())};
}

WeekdaySet daysIn(const std::string& digits) {
    WeekdaySet days = 0;
    for (const char digit : digits) {
        days |= 1U << static_cast<unsigned>(digit - '1');
    }
    return days;
}

RequirementKind kindIn(const std::string& word) {
    if (word == "education") {
        return RequirementKind::EducationLevel;
    }
    if (word == "experience") {
        return RequirementKind::ExperienceYears;
    }
    return word == "licence" ? RequirementKind::DrivingLicence : parseRequirementKind(word).value();
}

Requirement requirementIn(const std::string& key, const std::string& value) {
    const auto words = splitList(key, ' ');
    const auto parts = partsOf(value);
    Requirement requirement{.kind = kindIn(words.at(1)),
                            .strength = parseRequirementStrength(words.at(0)).value(),
                            .name = parts.at(0)};
    for (const std::string& part : parts) {
        if (part.starts_with("weight ")) {
            requirement.weight = numberIn(part.substr(7));
        } else if (part.starts_with("at least ")) {
            const std::string least = part.substr(9);
            requirement.minimum = requirement.kind == RequirementKind::Language
                                      ? static_cast<int>(parseLanguageLevel(least).value())
                                      : numberIn(least);
        }
    }
    return requirement;
}

void readVacancyLine(MatchFixture& fixture, const std::string& key, const std::string& value) {
    Vacancy& vacancy = fixture.vacancy;
    if (key == "occupation") {
        vacancy.occupation = value;
    } else if (key == "sector") {
        vacancy.sector = value;
    } else if (key == "start") {
        vacancy.start = parseIsoDate(value).value();
    } else if (key == "days") {
        vacancy.days = daysIn(value);
    } else if (key == "hours") {
        vacancy.minutesPerWeek = Minutes{60 * numberIn(value)};
    } else if (key == "wage") {
        vacancy.wageTo = HourlyRate::parse(value).value();
    } else if (key == "travel") {
        vacancy.maxTravelKm = numberIn(value);
    } else if (key == "client") {
        vacancy.client = ClientId{numberIn(value)};
    } else if (key == "shifts") {
        vacancy.shifts = parseShifts(value).value();
    } else if (key == "weights") {
        vacancy.weights = parseMatchWeights(value).value();
    } else if (key == "at") {
        fixture.workplace = coordinatesIn(value);
    } else {
        vacancy.requirements.push_back(requirementIn(key, value));
    }
}

WorkExperience jobIn(const std::string& value) {
    const auto parts = partsOf(value);
    WorkExperience job{.occupation = parts.at(0)};
    for (const std::string& part : parts) {
        if (part.starts_with("from ")) {
            job.from = parseIsoDate(part.substr(5)).value();
        } else if (part.starts_with("until ")) {
            job.until = parseIsoDate(part.substr(6)).value();
        } else if (part.starts_with("sector ")) {
            job.sector = part.substr(7);
        }
    }
    return job;
}

/// "40, from 2026-01-01, until 2027-03-31": hours a week, first and last day.
Engagement engagementIn(const std::string& value) {
    const auto parts = partsOf(value);
    Engagement engagement{.minutesPerWeek = Minutes{60 * numberIn(parts.at(0))}};
    for (const std::string& part : parts) {
        if (part.starts_with("from ")) {
            engagement.from = parseIsoDate(part.substr(5)).value();
        } else if (part.starts_with("until ")) {
            engagement.lastDay = parseIsoDate(part.substr(6)).value();
        }
    }
    return engagement;
}

/// "not needed", "permit", "permit 2027-03-01".
WorkPermission permissionIn(const std::string& value) {
    if (value == "not needed") {
        return {.kind = WorkPermissionKind::NotNeeded};
    }
    WorkPermission permission{.kind = WorkPermissionKind::Permit};
    if (const std::size_t gap = value.find(' '); gap != std::string::npos) {
        permission.validUntil = parseIsoDate(value.substr(gap + 1)).value();
    }
    return permission;
}

/// What is known of the candidate beside the dossier; false for another key.
bool readFactLine(MatchFixture& fixture, const std::string& key, const std::string& value) {
    Candidate& candidate = fixture.candidate;
    if (key == "further") {
        candidate.furtherOccupations = splitList(value, ';');
    } else if (key == "shifts") {
        candidate.availability.shifts = parseShifts(value).value();
    } else if (key == "permission") {
        candidate.workPermission = permissionIn(value);
    } else if (key == "placed") {
        fixture.engagements.push_back(engagementIn(value));
    } else if (key == "refused by") {
        fixture.refusedBy.push_back(ClientId{numberIn(value)});
    } else {
        return false;
    }
    return true;
}

void readDossierLine(Candidate& candidate, const std::string& key, const std::string& value) {
    const auto parts = partsOf(value);
    if (key == "education") {
        candidate.education.push_back({.level = parseEducationLevel(value).value(), .title = {}});
    } else if (key == "job") {
        candidate.experience.push_back(jobIn(value));
    } else if (key == "skill") {
        candidate.skills.push_back(
            {.name = parts.at(0), .level = parts.size() > 1 ? numberIn(parts.at(1)) : 0});
    } else if (key == "certificate") {
        Certificate certificate{.name = parts.at(0)};
        if (parts.size() > 1) {
            certificate.expires = parseIsoDate(parts.at(1)).value();
        }
        candidate.certificates.push_back(certificate);
    } else if (key == "language") {
        candidate.languages.push_back(
            {.language = parts.at(0), .level = parseLanguageLevel(parts.at(1)).value()});
    } else {
        throw std::runtime_error("unknown key " + key);
    }
}

void readCandidateLine(MatchFixture& fixture, const std::string& key, const std::string& value) {
    Candidate& candidate = fixture.candidate;
    if (key == "occupation") {
        candidate.occupation = value;
    } else if (key == "sector") {
        candidate.sector = value;
    } else if (key == "wage") {
        candidate.wageWish = HourlyRate::parse(value).value();
    } else if (key == "days") {
        candidate.availability.days = daysIn(value);
    } else if (key == "hours") {
        candidate.availability.minutesPerWeek = Minutes{60 * numberIn(value)};
    } else if (key == "from") {
        candidate.availability.from = parseIsoDate(value).value();
    } else if (key == "travel") {
        candidate.travelRadiusKm = numberIn(value);
    } else if (key == "at") {
        fixture.home = coordinatesIn(value);
    } else if (!readFactLine(fixture, key, value)) {
        readDossierLine(candidate, key, value);
    }
}

MatchFixture readFixture(const std::filesystem::path& path) {
    std::ifstream file(path);
    MatchFixture fixture{.name = path.stem().string()};
    fixture.vacancy.id = VacancyId{1};
    fixture.candidate.id = CandidateId{1};
    std::string section;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        if (!line.starts_with("  ")) {
            section = line;
        } else if (section == "receipt") {
            fixture.receipt += line.substr(2) + "\n";
        } else {
            const std::size_t colon = line.find(':');
            const std::string key(trim(line.substr(0, colon)));
            const std::string value(trim(line.substr(colon + 1)));
            section == "vacancy" ? readVacancyLine(fixture, key, value)
                                 : readCandidateLine(fixture, key, value);
        }
    }
    return fixture;
}

std::string_view outcomeText(CriterionOutcome outcome) {
    switch (outcome) {
    case CriterionOutcome::Met:
        return "met";
    case CriterionOutcome::Partly:
        return "partly";
    case CriterionOutcome::Missing:
        return "missing";
    case CriterionOutcome::Unknown:
        return "unknown";
    }
    return {};
}

void writeValues(std::ostream& out, std::string_view title, const MessageValues& values) {
    if (values.empty()) {
        return;
    }
    out << "; " << title;
    for (const auto& [key, value] : values) {
        out << ' ' << key << ' ' << value;
    }
}

} // namespace

const OccupationTable& fixtureOccupations() {
    static const OccupationTable table(
        {{"warehouse", "Magazijn", "Logistiek"}, {"care", "Zorg", "Zorg"}},
        {{.name = "Logistiek medewerker", .group = "warehouse", .synonyms = {"Magazijnmedewerker"}},
         {.name = "Heftruckchauffeur",
          .group = "warehouse",
          .synonyms = {"Heftruckbestuurder", "Vorkheftruckchauffeur"},
          .broader = "Logistiek medewerker"},
         {.name = "Reachtruckchauffeur", .group = "warehouse", .broader = "Logistiek medewerker"},
         {.name = "Verzorgende IG", .group = "care", .synonyms = {"VIG'er"}},
         {.name = "Helpende plus", .group = "care", .related = {"Verzorgende IG"}}});
    return table;
}

VacancyProfile vacancyOf(const MatchFixture& fixture) {
    return profileOf(fixture.vacancy, fixture.workplace, fixtureOccupations());
}

CandidateProfile candidateOf(const MatchFixture& fixture) {
    return profileOf(fixture.candidate, {.home = fixture.home,
                                         .today = fixtureDay(),
                                         .occupations = &fixtureOccupations(),
                                         .engagements = fixture.engagements,
                                         .refusedBy = fixture.refusedBy});
}

Date fixtureDay() {
    return makeDate(2026, 11, 24);
}

std::vector<MatchFixture> matchFixtures() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(WERKBALIE_SOURCE_DIR) / "tests/domain/fixtures/match")) {
        if (entry.path().extension() == ".txt") {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    std::vector<MatchFixture> fixtures;
    for (const auto& path : paths) {
        try {
            fixtures.push_back(readFixture(path));
        } catch (const std::exception& error) {
            throw std::runtime_error(path.filename().string() + ": " + error.what());
        }
    }
    return fixtures;
}

std::string receiptText(const MatchScore& score) {
    std::ostringstream out;
    out << (score.knockedOut ? "knocked out" : "in the running") << ", score "
        << formatDecimal(score.scoreInTenths, 1, 1) << ", "
        << (score.distanceKm ? std::to_string(*score.distanceKm) + " km" : "distance not known")
        << '\n';
    for (const CriterionLine& line : score.lines) {
        out << toText(line.strength) << ' ' << line.key;
        out << (line.name.empty() ? "" : " " + line.name) << ": " << outcomeText(line.outcome);
        if (line.strength == RequirementStrength::Soft || line.weight > 0) {
            out << ", " << formatDecimal(line.pointsInThousandths, 3, 2) << " of " << line.weight;
        }
        writeValues(out, "asked", line.asked);
        writeValues(out, "found", line.found);
        out << '\n';
    }
    for (const MatchRaise& raise : whatWouldRaise(score)) {
        out << toText(raise.kind) << ' ' << score.lines.at(raise.line).key << ": +"
            << formatDecimal(raise.gainInTenths, 1, 1) << '\n';
    }
    return out.str();
}

} // namespace werkbalie::test
