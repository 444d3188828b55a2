// Names, dates, levels and fields of the dossier for the lines of a receipt.
#include "domain/matching/receipt_values.h"

#include <bit>

namespace werkbalie::domain {

namespace {

using Kind = CriterionKind;

/// Monday is 1: "12345".
std::string dayDigits(unsigned days) {
    std::string digits;
    for (unsigned day = 0; day < 7; ++day) {
        if ((days >> day & 1U) != 0) {
            digits += static_cast<char>('1' + day);
        }
    }
    return digits;
}

std::string dateText(std::int32_t day) {
    return isoDate(Date{std::chrono::days{day}});
}

std::string languageLevelText(std::int32_t level) {
    return std::string(toText(static_cast<LanguageLevel>(level)));
}

/// Whether one person works on fewer days than the vacancy names.
bool asksSomeDays(const VacancyProfile& vacancy, const Criterion& criterion) {
    return criterion.minimum < std::popcount(vacancy.days & 0x7FU);
}

std::string linesText(std::string_view field, const std::vector<int>& lines) {
    std::string text(field);
    for (const int line : lines) {
        text += (text.size() == field.size() ? ' ' : ',') + std::to_string(line);
    }
    return text;
}

/// The field of the dossier that a criterion is read from.
std::string_view fieldOf(Kind kind) {
    switch (kind) {
    case Kind::Days:
        return "days";
    case Kind::Hours:
        return "hours_per_week";
    case Kind::Start:
        return "available_from";
    case Kind::Shifts:
        return "shifts";
    case Kind::Permission:
        return "work_permission";
    case Kind::Placed:
        return "placements";
    case Kind::Refused:
        return "proposals";
    case Kind::Distance:
        return "address";
    case Kind::Occupation:
        return "occupation";
    case Kind::Experience:
    case Kind::Recency:
        return "experience";
    case Kind::Sector:
        return "sector";
    case Kind::Skill:
        return "skills";
    case Kind::Certificate:
    case Kind::Licence:
        return "certificates";
    case Kind::Language:
        return "languages";
    case Kind::Education:
        return "education";
    case Kind::Wage:
        return "wage_wish";
    }
    return {};
}

/// Lines of all jobs in the occupation asked, or of one job.
std::vector<int> jobLines(const Pair& pair, const Criterion& criterion,
                          const Assessment& assessment) {
    const auto& jobs = pair.candidate.experience;
    const auto first = static_cast<std::size_t>(std::max(assessment.detail, 0));
    if (criterion.kind != Kind::Experience || !criterion.terms.empty()) {
        return first < jobs.size() ? jobs[first].lines : std::vector<int>{};
    }
    std::vector<int> lines;
    for (const auto& job : jobs) {
        const bool same = job.occupation == pair.vacancy.occupation ||
                          job.occupation == pair.vacancy.occupationKey;
        if (same) {
            lines.insert(lines.end(), job.lines.begin(), job.lines.end());
        }
    }
    return lines;
}

std::string whereText(const Pair& pair, const Criterion& criterion, const Assessment& assessment) {
    const std::string_view field = fieldOf(criterion.kind);
    const int line = assessment.detail + 1;
    switch (assessment.in) {
    case FoundIn::Nothing:
    case FoundIn::Field:
    case FoundIn::Wish:
        break;
    case FoundIn::FurtherWish:
        return linesText("further_occupations", {line});
    case FoundIn::Experience:
        return linesText("experience", jobLines(pair, criterion, assessment));
    case FoundIn::Sector:
        return linesText("experience",
                         pair.candidate.sectors.at(static_cast<std::size_t>(line) - 1).lines);
    case FoundIn::Detail:
        return line > 0 ? linesText(field, {line}) : std::string(field);
    }
    if (criterion.kind == Kind::Education && pair.candidate.educationLine > 0) {
        return linesText(field, {pair.candidate.educationLine});
    }
    return std::string(field);
}

MessageValues occupationFound(const Pair& pair, const Assessment& assessment) {
    MessageValues values;
    const auto detail = static_cast<std::size_t>(std::max(assessment.detail, 0));
    const CandidateProfile& candidate = pair.candidate;
    std::string name = candidate.occupation;
    std::string_view by = "wish";
    if (assessment.in == FoundIn::FurtherWish) {
        name = candidate.furtherOccupations.at(detail);
        by = "further_wish";
    } else if (assessment.in == FoundIn::Experience) {
        name = candidate.experience.at(detail).occupation;
        by = "experience";
    }
    if (!name.empty()) {
        values.emplace_back("occupation", name);
    }
    if (assessment.fulfilment > 0 && assessment.in != FoundIn::Nothing) {
        values.emplace_back("by", by);
        values.emplace_back("closeness", toText(static_cast<Closeness>(assessment.found)));
    }
    return values;
}

MessageValues distanceFound(const Pair& pair, const Assessment& assessment) {
    MessageValues values;
    if (assessment.found != kNotStated) {
        values.emplace_back("km", std::to_string(assessment.found));
    }
    if (const std::int32_t limit = travelLimit(pair.compact, pair.profile); limit > 0) {
        values.emplace_back("limit_km", std::to_string(limit));
    }
    return values;
}

/// The days available, and how many of the asked ones they are where not all are needed.
MessageValues daysFound(const Pair& pair, const Criterion& criterion, unsigned available) {
    MessageValues values{{"days", dayDigits(available)}};
    if (asksSomeDays(pair.vacancy, criterion)) {
        values.emplace_back("of_asked",
                            std::to_string(std::popcount(pair.vacancy.days & available)));
    }
    return values;
}

MessageValues lastDay(std::string_view key, std::int32_t day) {
    return day == kNeverExpires ? MessageValues{} : MessageValues{{std::string(key), dateText(day)}};
}

MessageValues months(std::int32_t count) {
    return {{"months", std::to_string(count)}};
}

/// Values of what was stated.
MessageValues statedValues(const Pair& pair, const Criterion& criterion, std::int32_t found) {
    switch (criterion.kind) {
    case Kind::Days:
        return daysFound(pair, criterion, static_cast<unsigned>(found));
    case Kind::Hours:
        return {{"hours", decimalHours(Minutes{found})}};
    case Kind::Start:
        return {{"from", dateText(found)}};
    case Kind::Shifts:
        return {{"shifts", shiftsText(static_cast<ShiftSet>(found))}};
    case Kind::Permission:
        return found == kNeverExpires ? MessageValues{{"permission", "not_needed"}}
                                      : lastDay("expires", found);
    case Kind::Placed:
        return found == kNeverExpires ? MessageValues{{"until", "open"}} : lastDay("until", found);
    case Kind::Experience:
    case Kind::Sector:
        return months(found);
    case Kind::Recency:
        return {{"months_ago", std::to_string(found)}};
    case Kind::Skill:
        return found == 0 ? MessageValues{} : MessageValues{{"level", std::to_string(found)}};
    case Kind::Certificate:
    case Kind::Licence:
        return lastDay("expires", found);
    case Kind::Language:
        return {{"level", languageLevelText(found)}};
    case Kind::Education:
        return {{"level", std::string(toText(static_cast<EducationLevel>(found)))}};
    case Kind::Wage:
        return {{"wage", pair.candidate.wageWish->toString()}};
    case Kind::Refused:
    case Kind::Distance:
    case Kind::Occupation:
        break;
    }
    return {};
}

} // namespace

std::string_view keyOf(CriterionKind kind) {
    switch (kind) {
    case Kind::Days:
        return "days";
    case Kind::Hours:
        return "hours";
    case Kind::Start:
        return "start";
    case Kind::Shifts:
        return "shifts";
    case Kind::Permission:
        return "permission";
    case Kind::Placed:
        return "placed";
    case Kind::Refused:
        return "refused";
    case Kind::Distance:
        return "distance";
    case Kind::Occupation:
        return "occupation";
    case Kind::Experience:
        return "experience";
    case Kind::Recency:
        return "recency";
    case Kind::Sector:
        return "sector";
    case Kind::Skill:
        return "skill";
    case Kind::Certificate:
        return "certificate";
    case Kind::Licence:
        return "licence";
    case Kind::Language:
        return "language";
    case Kind::Education:
        return "education";
    case Kind::Wage:
        return "wage";
    }
    return {};
}

std::string askedText(const Pair& pair, const Criterion& criterion) {
    const VacancyProfile& vacancy = pair.vacancy;
    if (criterion.requirement) {
        const std::size_t line = *criterion.requirement;
        const bool written = line < vacancy.requirementTexts.size();
        return written ? vacancy.requirementTexts[line] : vacancy.requirements[line].name;
    }
    switch (criterion.kind) {
    case Kind::Days:
        return dayDigits(vacancy.days);
    case Kind::Hours:
        return decimalHours(vacancy.minutesPerWeek);
    case Kind::Start:
        return isoDate(vacancy.start);
    case Kind::Shifts:
        return shiftsText(vacancy.shifts);
    case Kind::Sector:
        return vacancy.sectorText.empty() ? vacancy.sector : vacancy.sectorText;
    case Kind::Wage:
        return vacancy.wageTo ? vacancy.wageTo->toString() : std::string{};
    case Kind::Occupation:
    case Kind::Experience:
    case Kind::Recency:
        return vacancy.occupationText.empty() ? vacancy.occupation : vacancy.occupationText;
    case Kind::Permission:
    case Kind::Placed:
    case Kind::Refused:
    case Kind::Distance:
    case Kind::Skill:
    case Kind::Certificate:
    case Kind::Licence:
    case Kind::Language:
    case Kind::Education:
        break;
    }
    return {};
}

MessageValues askedValues(const Pair& pair, const Criterion& criterion) {
    switch (criterion.kind) {
    case Kind::Days:
        return asksSomeDays(pair.vacancy, criterion)
                   ? MessageValues{{"at_least", std::to_string(criterion.minimum)}}
                   : MessageValues{};
    case Kind::Experience:
        return criterion.minimum > 0 ? months(criterion.minimum)
               : criterion.full > 0  ? MessageValues{{"full_at", std::to_string(criterion.full)}}
                                     : MessageValues{};
    case Kind::Skill:
        return criterion.minimum > 0
                   ? MessageValues{{"level", std::to_string(criterion.minimum)}}
                   : MessageValues{};
    case Kind::Language:
        return criterion.minimum > 0
                   ? MessageValues{{"level", languageLevelText(criterion.minimum)}}
                   : MessageValues{};
    case Kind::Certificate:
    case Kind::Licence:
        return criterion.minimum > 0 ? MessageValues{{"valid_on", dateText(criterion.minimum)}}
                                     : MessageValues{};
    case Kind::Permission:
    case Kind::Placed:
        return criterion.minimum > 0 ? MessageValues{{"valid_on", dateText(criterion.minimum)}}
                                     : MessageValues{};
    case Kind::Hours:
    case Kind::Start:
    case Kind::Shifts:
    case Kind::Refused:
    case Kind::Distance:
    case Kind::Occupation:
    case Kind::Recency:
    case Kind::Sector:
    case Kind::Education:
    case Kind::Wage:
        break;
    }
    return {};
}

MessageValues foundValues(const Pair& pair, const Criterion& criterion,
                          const Assessment& assessment) {
    MessageValues values;
    if (criterion.kind == Kind::Occupation) {
        values = occupationFound(pair, assessment);
    } else if (criterion.kind == Kind::Distance) {
        values = distanceFound(pair, assessment);
    } else if (assessment.found != kNotStated) {
        values = statedValues(pair, criterion, assessment.found);
    }
    const bool stands = assessment.in != FoundIn::Nothing || !values.empty();
    const bool fact = criterion.kind == Kind::Refused &&
                      assessment.outcome == CriterionOutcome::Missing;
    if ((stands || fact) && assessment.outcome != CriterionOutcome::Unknown) {
        values.emplace_back("where", whereText(pair, criterion, assessment));
    }
    return values;
}

} // namespace werkbalie::domain
