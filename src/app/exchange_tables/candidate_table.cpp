// One column an import field, in the import's own notation: what goes out can come in again.
#include "app/exchange_tables/candidate_table.h"

#include "app/format_nl.h"
#include "app/recruitment/field_text.h"
#include "app/recruitment/history_text.h"
#include "app/recruitment/import_candidates.h"
#include "app/recruitment/work_terms_text.h"

#include <algorithm>
#include <array>

namespace werkbalie::app {

namespace {

using domain::Candidate;

std::string dateText(const std::optional<domain::Date>& date) {
    return date ? domain::dutchDate(*date) : std::string{};
}

std::string number(std::int64_t value) {
    return value == 0 ? std::string{} : std::to_string(value);
}

/// "15,27"; all four decimals only where they say something.
std::string rateText(const std::optional<domain::HourlyRate>& rate) {
    if (!rate) {
        return {};
    }
    return dutchNumber(rate->toString(rate->units() % 100 == 0 ? 2 : 4));
}

const domain::Education* firstEducation(const Candidate& candidate) {
    return candidate.education.empty() ? nullptr : &candidate.education.front();
}

std::string educationLevel(const Candidate& candidate) {
    const auto* education = firstEducation(candidate);
    const bool known = education != nullptr && education->level != domain::EducationLevel::Unknown;
    return known ? std::string(toText(education->level)) : std::string{};
}

struct Column {
    std::string_view key; ///< of candidateImportFields()
    std::string (*text)(const Candidate&);
};

constexpr std::array<Column, 37> kColumns{{
    {"first_name", [](const Candidate& c) { return c.person.name.first; }},
    {"prefix", [](const Candidate& c) { return c.person.name.prefix; }},
    {"last_name", [](const Candidate& c) { return c.person.name.last; }},
    {"birth_date", [](const Candidate& c) { return dateText(c.birthDate); }},
    {"email", [](const Candidate& c) { return c.person.email; }},
    {"phone", [](const Candidate& c) { return c.person.phone; }},
    {"street", [](const Candidate& c) { return c.address.street; }},
    {"house_number", [](const Candidate& c) { return c.address.houseNumber; }},
    {"postcode", [](const Candidate& c) { return c.address.postcode; }},
    {"city", [](const Candidate& c) { return c.address.city; }},
    {"country", [](const Candidate& c) { return c.address.country; }},
    {"occupation", [](const Candidate& c) { return c.occupation; }},
    {"further_occupations",
     [](const Candidate& c) { return formatFurtherOccupations(c.furtherOccupations); }},
    {"sector", [](const Candidate& c) { return c.sector; }},
    {"wage_wish", [](const Candidate& c) { return rateText(c.wageWish); }},
    {"hours_per_week",
     [](const Candidate& c) {
         const auto minutes = c.availability.minutesPerWeek;
         return minutes.count() == 0 ? std::string{} : formatWeeklyHours(minutes);
     }},
    {"days", [](const Candidate& c) { return formatDays(c.availability.days); }},
    {"available_from", [](const Candidate& c) { return dateText(c.availability.from); }},
    {"travel_radius_km", [](const Candidate& c) { return number(c.travelRadiusKm); }},
    {"shifts", [](const Candidate& c) { return formatShifts(c.availability.shifts); }},
    {"work_permission",
     [](const Candidate& c) { return formatPermission(c.workPermission.kind); }},
    {"permit_until", [](const Candidate& c) { return dateText(c.workPermission.validUntil); }},
    {"education_level", educationLevel},
    {"education",
     [](const Candidate& c) {
         const auto* education = firstEducation(c);
         return education != nullptr ? education->title : std::string{};
     }},
    {"school",
     [](const Candidate& c) {
         const auto* education = firstEducation(c);
         return education != nullptr ? education->school : std::string{};
     }},
    {"graduation_year",
     [](const Candidate& c) {
         const auto* education = firstEducation(c);
         return education != nullptr ? number(education->graduationYear.value_or(0))
                                     : std::string{};
     }},
    {"further_education",
     [](const Candidate& c) {
         const std::span all(c.education);
         return formatEducations(all.subspan(std::min<std::size_t>(1, all.size())));
     }},
    {"experience", [](const Candidate& c) { return formatExperience(c.experience); }},
    {"skills", [](const Candidate& c) { return formatSkills(c.skills); }},
    {"certificates", [](const Candidate& c) { return formatCertificates(c.certificates); }},
    {"languages", [](const Candidate& c) { return formatLanguages(c.languages); }},
    {"source_channel", [](const Candidate& c) { return c.sourceChannel; }},
    {"consent_date", [](const Candidate& c) { return dateText(c.consentDate); }},
    {"registered_on", [](const Candidate& c) { return dateText(c.registeredOn); }},
    {"status", [](const Candidate& c) { return std::string(toText(c.status)); }},
    {"notes", [](const Candidate& c) { return c.notes; }},
    {"cv_text", [](const Candidate& c) { return c.cvText; }},
}};

std::string labelOf(std::string_view key) {
    for (const ImportField& field : candidateImportFields()) {
        if (field.key == key) {
            return field.label;
        }
    }
    return std::string(key);
}

} // namespace

std::vector<std::string> candidateHeaders() {
    std::vector<std::string> headers{"Nummer"};
    for (const Column& column : kColumns) {
        headers.push_back(labelOf(column.key));
    }
    return headers;
}

std::vector<std::string> candidateCells(const Candidate& candidate) {
    std::vector<std::string> cells{std::to_string(candidate.id.value)};
    for (const Column& column : kColumns) {
        cells.push_back(column.text(candidate));
    }
    return cells;
}

} // namespace werkbalie::app
