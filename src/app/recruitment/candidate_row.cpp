// From cells to a candidate: one small reader per field, in an order in which each finds what it
// needs.
#include "app/recruitment/candidate_row.h"

#include "app/recruitment/field_text.h"
#include "app/recruitment/history_text.h"
#include "app/recruitment/work_terms_text.h"
#include "domain/base/text.h"
#include "domain/people/phone.h"

#include <algorithm>
#include <array>

namespace werkbalie::app {

using namespace domain;

/// A row on its way to a candidate.
struct CandidateDraft {
    Candidate candidate;
    Findings findings = {};
    Date today{};
    std::string fullName = {};
    bool prefixHasColumn = false;
    Education education = {};            ///< the one with columns of its own
    std::vector<Education> further = {}; ///< from the cell with all others
    std::array<WorkExperience, kJobColumns> jobs = {};

    void block(std::string_view field, const Refusal& refusal) {
        findings.push_back({.rule = refusal.key,
                            .severity = Severity::Blocking,
                            .where = std::string(field),
                            .values = refusal.values});
    }
    void warn(std::string_view rule, std::string_view field, std::string_view value) {
        findings.push_back({.rule = std::string(rule),
                            .severity = Severity::Warning,
                            .where = std::string(field),
                            .values = {{"value", std::string(value)}}});
    }
    /// The value, or a blocking finding on the field.
    template <class T, class Target>
    void take(std::string_view field, Result<T> read, Target& target) {
        if (read) {
            target = std::move(*read);
        } else {
            block(field, read.error());
        }
    }
};

namespace {

using Draft = CandidateDraft;

/// "24-11-35" is read as 2035; somebody who looks for work was born in 1935.
void readBirthDate(Draft& draft, std::string_view text) {
    auto& birth = draft.candidate.birthDate;
    draft.take("birth_date", parseDateCell(text), birth);
    if (birth && *birth > draft.today &&
        text.find(std::to_string(yearOf(*birth))) == std::string_view::npos) {
        birth = addMonths(*birth, -1200);
    }
}

void readEmail(Draft& draft, std::string_view text) {
    if (const auto email = Email::parse(text)) {
        draft.candidate.person.email = email->toString();
    } else {
        draft.block("email", email.error());
    }
}

void readPostcode(Draft& draft, std::string_view text) {
    auto& address = draft.candidate.address;
    if (address.country != "NL") {
        address.postcode = std::string(text);
    } else if (const auto postcode = Postcode::parse(text)) {
        address.postcode = postcode->toString();
    } else {
        draft.block("postcode", postcode.error());
    }
}

void readLanguages(Draft& draft, std::string_view text) {
    auto read = parseLanguages(text);
    if (!read) {
        draft.block("languages", read.error());
        return;
    }
    draft.candidate.languages = std::move(read->languages);
    if (read->levelMissing) {
        draft.warn("import.language_level_missing", "languages", text);
    }
}

void readEducationLevel(Draft& draft, std::string_view text) {
    draft.education.level = parseEducationText(text);
    if (draft.education.level == EducationLevel::Unknown && foldText(text) != "unknown") {
        draft.warn("import.education_unknown", "education_level", text);
    }
}

struct FieldReader {
    std::string_view key;
    void (*fill)(Draft&, std::string_view);
};

template <std::size_t Job> constexpr std::array<FieldReader, 4> jobReaders() {
    constexpr auto key = [](std::size_t field) { return kJobKeys[Job * 4 + field]; };
    return {{{key(0), [](Draft& d, std::string_view t) { d.jobs[Job].occupation = t; }},
             {key(1), [](Draft& d, std::string_view t) { d.jobs[Job].employer = t; }},
             {key(2),
              [](Draft& d, std::string_view t) {
                  d.take(kJobKeys[Job * 4 + 2], parsePeriodCell(t, PeriodEdge::First),
                         d.jobs[Job].from);
              }},
             {key(3), [](Draft& d, std::string_view t) {
                  d.take(kJobKeys[Job * 4 + 3], parsePeriodCell(t, PeriodEdge::Last),
                         d.jobs[Job].until);
              }}}};
}

/// Country before postcode, first name before the names that are split.
constexpr std::array<FieldReader, 39> kFieldReaders{{
    {"first_name", [](Draft& d, std::string_view t) { d.candidate.person.name.first = t; }},
    {"prefix", [](Draft& d, std::string_view t) { d.candidate.person.name.prefix = t; }},
    {"last_name", [](Draft& d, std::string_view t) { d.candidate.person.name.last = t; }},
    {"name", [](Draft& d, std::string_view t) { d.fullName = t; }},
    {"birth_date", readBirthDate},
    {"email", readEmail},
    {"phone",
     [](Draft& d, std::string_view t) {
         d.take("phone", normalisePhone(t), d.candidate.person.phone);
     }},
    {"address", [](Draft& d, std::string_view t) { splitAddress(t, d.candidate.address); }},
    {"street", [](Draft& d, std::string_view t) { d.candidate.address.street = t; }},
    {"house_number", [](Draft& d, std::string_view t) { d.candidate.address.houseNumber = t; }},
    {"country",
     [](Draft& d, std::string_view t) {
         d.take("country", parseCountry(t), d.candidate.address.country);
     }},
    {"postcode", readPostcode},
    {"city", [](Draft& d, std::string_view t) { d.candidate.address.city = t; }},
    {"occupation", [](Draft& d, std::string_view t) { d.candidate.occupation = t; }},
    {"further_occupations",
     [](Draft& d, std::string_view t) {
         d.candidate.furtherOccupations = parseFurtherOccupations(t);
     }},
    {"sector", [](Draft& d, std::string_view t) { d.candidate.sector = t; }},
    {"wage_wish",
     [](Draft& d, std::string_view t) {
         d.take("wage_wish", HourlyRate::parseDutch(t), d.candidate.wageWish);
     }},
    {"hours_per_week",
     [](Draft& d, std::string_view t) {
         d.take("hours_per_week", parseWeeklyHours(t), d.candidate.availability.minutesPerWeek);
     }},
    {"available_from",
     [](Draft& d, std::string_view t) {
         d.take("available_from", parseDateCell(t), d.candidate.availability.from);
     }},
    {"days",
     [](Draft& d, std::string_view t) {
         d.take("days", parseDays(t), d.candidate.availability.days);
     }},
    {"travel_radius_km",
     [](Draft& d, std::string_view t) {
         d.take("travel_radius_km", parseKilometres(t), d.candidate.travelRadiusKm);
     }},
    {"shifts",
     [](Draft& d, std::string_view t) {
         d.take("shifts", parseShiftCell(t), d.candidate.availability.shifts);
     }},
    {"permit_until",
     [](Draft& d, std::string_view t) {
         d.take("permit_until", parseDateCell(t), d.candidate.workPermission.validUntil);
         d.candidate.workPermission.kind = WorkPermissionKind::Permit;
     }},
    {"work_permission",
     [](Draft& d, std::string_view t) {
         d.take("work_permission", parsePermissionCell(t), d.candidate.workPermission.kind);
     }},
    {"education_level", readEducationLevel},
    {"education", [](Draft& d, std::string_view t) { d.education.title = t; }},
    {"school", [](Draft& d, std::string_view t) { d.education.school = t; }},
    {"graduation_year",
     [](Draft& d, std::string_view t) {
         d.take("graduation_year", parseYear(t), d.education.graduationYear);
     }},
    {"further_education",
     [](Draft& d, std::string_view t) {
         d.take("further_education", parseEducations(t), d.further);
     }},
    {"experience",
     [](Draft& d, std::string_view t) {
         d.take("experience", parseExperience(t), d.candidate.experience);
     }},
    {"skills", [](Draft& d, std::string_view t) { d.candidate.skills = parseSkills(t); }},
    {"certificates",
     [](Draft& d, std::string_view t) {
         d.take("certificates", parseCertificates(t), d.candidate.certificates);
     }},
    {"languages", readLanguages},
    {"source_channel", [](Draft& d, std::string_view t) { d.candidate.sourceChannel = t; }},
    {"consent_date",
     [](Draft& d, std::string_view t) {
         d.take("consent_date", parseDateCell(t), d.candidate.consentDate);
     }},
    {"registered_on",
     [](Draft& d, std::string_view t) {
         d.take("registered_on", parseDateCell(t), d.candidate.registeredOn);
     }},
    {"status",
     [](Draft& d, std::string_view t) {
         d.take("status", parseStatusText(t), d.candidate.status);
     }},
    {"notes", [](Draft& d, std::string_view t) { d.candidate.notes = t; }},
    {"cv_text", [](Draft& d, std::string_view t) { d.candidate.cvText = t; }},
}};

/// "van Dam" in the column of last names, though there is one for prefixes. "De Wit" stays there: a
/// Belgian name is written so.
bool startsLowerCase(const std::string& text) {
    return !text.empty() && (text.front() == '\'' || (text.front() >= 'a' && text.front() <= 'z'));
}

void finishName(Draft& draft) {
    PersonName& name = draft.candidate.person.name;
    if (name.last.empty() && !draft.fullName.empty()) {
        name = splitFullName(draft.fullName);
    } else if (name.prefix.empty() && (!draft.prefixHasColumn || startsLowerCase(name.last))) {
        name = splitLastName(std::move(name.first), name.last);
    }
}

void finishEducation(Draft& draft) {
    auto& list = draft.candidate.education;
    if (draft.education != Education{}) {
        list.push_back(std::move(draft.education));
    }
    list.insert(list.end(), std::make_move_iterator(draft.further.begin()),
                std::make_move_iterator(draft.further.end()));
}

/// Jobs in columns of their own stand before those of the cell with all.
void finishExperience(Draft& draft) {
    std::vector<WorkExperience> jobs;
    for (std::size_t job = 0; job < draft.jobs.size(); ++job) {
        if (const auto sound = checkPeriod(draft.jobs[job]); !sound) {
            draft.block(kJobKeys[job * 4 + 3], sound.error());
        }
        if (draft.jobs[job] != WorkExperience{}) {
            jobs.push_back(std::move(draft.jobs[job]));
        }
    }
    auto& list = draft.candidate.experience;
    list.insert(list.begin(), std::make_move_iterator(jobs.begin()),
                std::make_move_iterator(jobs.end()));
}

/// What the rules find, unless this field was found unreadable already.
void addRuleFindings(Draft& draft) {
    for (Finding& finding : checkCandidate(draft.candidate, draft.today)) {
        const bool told = std::ranges::any_of(
            draft.findings, [&](const Finding& other) { return other.where == finding.where; });
        if (!told) {
            draft.findings.push_back(std::move(finding));
        }
    }
}

bool startsWithDigit(const std::string& word) {
    return word.front() >= '0' && word.front() <= '9';
}

std::string joinWords(const std::vector<std::string>& words, std::size_t from, std::size_t until) {
    std::string text;
    for (std::size_t i = from; i < until; ++i) {
        text += (text.empty() ? "" : " ") + words[i];
    }
    return text;
}

/// "Jan Willem de Vries": what stands before a prefix is the first name, else the first word is.
PersonName splitSpokenName(const std::vector<std::string>& words) {
    const std::size_t count = words.size();
    for (std::size_t from = 1; from < count; ++from) {
        PersonName name = splitLastName(joinWords(words, 0, from), joinWords(words, from, count));
        if (!name.prefix.empty()) {
            return name;
        }
    }
    const std::size_t firstNames = count > 1 ? 1 : 0;
    return {.first = joinWords(words, 0, firstNames),
            .prefix = {},
            .last = joinWords(words, firstNames, count)};
}

} // namespace

PersonName splitFullName(std::string_view text) {
    const auto comma = text.find(',');
    if (comma == std::string_view::npos) {
        return splitSpokenName(splitList(text, ' '));
    }
    const std::string last(trim(text.substr(0, comma)));
    const auto words = splitList(text.substr(comma + 1), ' ');
    for (std::size_t from = 0; from < words.size(); ++from) {
        // Are all words from here on a prefix? Then they are one before this last name too.
        const auto tail = splitLastName({}, joinWords(words, from, words.size()) + " X");
        if (tail.last == "X") {
            return {.first = joinWords(words, 0, from), .prefix = tail.prefix, .last = last};
        }
    }
    return {.first = joinWords(words, 0, words.size()), .prefix = {}, .last = last};
}

void splitAddress(std::string_view text, Address& address) {
    const auto words = splitList(text, ' ');
    std::size_t number = words.size();
    for (std::size_t i = words.size(); i-- > 1;) {
        const bool beforeAddition = number == i + 1 && words[i].size() < 4;
        if (startsWithDigit(words[i]) && (number == words.size() || beforeAddition)) {
            number = i; // "12 3hoog" belongs together, "1813 5" does not
        }
    }
    address.street = joinWords(words, 0, number);
    address.houseNumber = joinWords(words, number, words.size());
}

CandidateRowReader::CandidateRowReader(const ColumnMapping& mapping, RowDefaults defaults)
    : m_defaults(defaults), m_prefixHasColumn(mapping.contains("prefix")) {
    const auto add = [&](const FieldReader& reader) {
        if (const auto column = mapping.find(std::string(reader.key)); column != mapping.end()) {
            m_columns.push_back({.fill = reader.fill, .index = column->second});
        }
    };
    std::ranges::for_each(kFieldReaders, add);
    std::ranges::for_each(jobReaders<0>(), add);
    std::ranges::for_each(jobReaders<1>(), add);
    std::ranges::for_each(jobReaders<2>(), add);
}

ReadCandidate CandidateRowReader::read(const std::vector<std::string>& cells) const {
    Draft draft{.candidate = {}, .today = m_defaults.today, .prefixHasColumn = m_prefixHasColumn};
    draft.candidate.branch = m_defaults.branch;
    draft.candidate.owner = m_defaults.owner;
    draft.candidate.registeredOn = m_defaults.today;
    bool anything = false;
    for (const Column& column : m_columns) {
        const std::string_view text =
            column.index < cells.size() ? trim(cells[column.index]) : std::string_view{};
        if (!text.empty()) {
            column.fill(draft, text);
            anything = true;
        }
    }
    if (!anything) {
        draft.block({}, Refusal{"import.row_empty", {}});
        return {.candidate = {}, .findings = std::move(draft.findings)};
    }
    finishName(draft);
    finishEducation(draft);
    finishExperience(draft);
    addRuleFindings(draft);
    return {.candidate = std::move(draft.candidate), .findings = std::move(draft.findings)};
}

} // namespace werkbalie::app
