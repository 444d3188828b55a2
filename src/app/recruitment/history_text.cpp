// Items are parted by a bar, their fields by a semicolon; a backslash takes the next sign as it is.
#include "app/recruitment/history_text.h"

#include "app/recruitment/field_text.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace werkbalie::app {

using namespace domain;

namespace {

using Fields = std::vector<std::string>;

constexpr char kItemEnd = '|';
constexpr char kFieldEnd = ';';
constexpr char kEscape = '\\';

/// Every item with at least `count` fields, the last ones empty when they are not written.
Result<std::vector<Fields>> splitItems(std::string_view text, std::size_t count) {
    std::vector<Fields> items(1, Fields(1));
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == kEscape && at + 1 < text.size()) {
            items.back().back() += text[++at];
        } else if (c == kItemEnd) {
            items.emplace_back(1);
        } else if (c == kFieldEnd) {
            items.back().emplace_back();
        } else {
            items.back().back() += c;
        }
    }
    for (Fields& fields : items) {
        std::ranges::transform(fields, fields.begin(),
                               [](const std::string& field) { return std::string(trim(field)); });
        if (fields.size() > count) {
            return refuse("import.too_many_parts", {}, {{"value", fields.front()}});
        }
        fields.resize(count);
    }
    std::erase_if(items, [](const Fields& fields) {
        return std::ranges::all_of(fields, &std::string::empty);
    });
    return items;
}

std::string escaped(std::string_view field) {
    std::string text;
    for (const char c : field) {
        if (c == kItemEnd || c == kFieldEnd || c == kEscape) {
            text += kEscape;
        }
        text += c;
    }
    return text;
}

/// Fields that are empty at the end are not written.
std::string joinFields(const Fields& fields) {
    std::string text;
    std::string gap;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        gap += i == 0 ? "" : "; ";
        if (!fields[i].empty()) {
            text += std::exchange(gap, {}) + escaped(fields[i]);
        }
    }
    return text;
}

template <class Item, class ToFields>
std::string joinItems(std::span<const Item> items, ToFields toFields) {
    std::string text;
    for (const Item& item : items) {
        text += (text.empty() ? "" : " | ") + joinFields(toFields(item));
    }
    return text;
}

std::string dateText(const std::optional<Date>& date) {
    return date ? dutchDate(*date) : std::string{};
}

Date edgeOf(std::chrono::year_month month, PeriodEdge edge) {
    switch (edge) {
    case PeriodEdge::First:
        return Date{month / 1};
    case PeriodEdge::Last:
        return Date{month / std::chrono::last};
    }
    return {};
}

/// "2019" and "03-2019"; months in words are read by parseDateCell with a day in front.
std::optional<Date> monthOrYear(std::string_view text, PeriodEdge edge) {
    const bool year =
        text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const bool last = edge == PeriodEdge::Last;
    const std::string month = (year ? std::string(last ? "12-" : "01-") : "") + std::string(text);
    const auto first = parseDateCell("01-" + month);
    if (!first) {
        return std::nullopt;
    }
    const std::chrono::year_month_day day{*first};
    return edgeOf(day.year() / day.month(), edge);
}

Result<WorkExperience> experienceOf(const Fields& fields) {
    WorkExperience job{.occupation = fields[0],
                       .employer = fields[1],
                       .tasks = fields[4],
                       .sector = fields[5]};
    const auto from = parsePeriodCell(fields[2], PeriodEdge::First);
    const auto until = parsePeriodCell(fields[3], PeriodEdge::Last);
    if (!from || !until) {
        return tl::unexpected((from ? until : from).error());
    }
    job.from = *from;
    job.until = *until;
    if (const auto sound = checkPeriod(job); !sound) {
        return tl::unexpected(sound.error());
    }
    return job;
}

Result<Education> educationOf(const Fields& fields) {
    Education education{
        .level = parseEducationText(fields[0]), .title = fields[1], .school = fields[2]};
    if (!fields[3].empty()) {
        const auto year = parseYear(fields[3]);
        if (!year) {
            return tl::unexpected(year.error());
        }
        education.graduationYear = *year;
    }
    return education;
}

template <class Item>
Result<std::vector<Item>> readItems(std::string_view text, std::size_t count,
                                    Result<Item> (*read)(const Fields&)) {
    const auto items = splitItems(text, count);
    if (!items) {
        return tl::unexpected(items.error());
    }
    std::vector<Item> list;
    for (const Fields& fields : *items) {
        auto item = read(fields);
        if (!item) {
            return tl::unexpected(item.error());
        }
        list.push_back(std::move(*item));
    }
    return list;
}

} // namespace

Result<std::optional<Date>> parsePeriodCell(std::string_view text, PeriodEdge edge) {
    const std::string_view day = trim(text);
    const std::string folded = foldText(day);
    if (folded.empty() || folded == "heden" || folded == "nu") {
        return std::optional<Date>{};
    }
    if (const auto period = monthOrYear(day, edge)) {
        return period;
    }
    const auto date = parseDateCell(day);
    if (!date) {
        return tl::unexpected(date.error());
    }
    return std::optional(*date);
}

Result<void> checkPeriod(const WorkExperience& job) {
    if (job.from && job.until && *job.until < *job.from) {
        return refuse("import.experience_reversed", {},
                      {{"value", job.occupation.empty() ? job.employer : job.occupation}});
    }
    return {};
}

Result<std::vector<WorkExperience>> parseExperience(std::string_view text) {
    return readItems<WorkExperience>(text, 6, experienceOf);
}

std::string formatExperience(const std::vector<WorkExperience>& jobs) {
    return joinItems(std::span(jobs), [](const WorkExperience& job) {
        return Fields{job.occupation, job.employer, dateText(job.from), dateText(job.until),
                      job.tasks, job.sector};
    });
}

Result<std::vector<Education>> parseEducations(std::string_view text) {
    return readItems<Education>(text, 4, educationOf);
}

std::string formatEducations(std::span<const Education> educations) {
    return joinItems(educations, [](const Education& education) {
        const bool known = education.level != EducationLevel::Unknown;
        return Fields{known ? std::string(toText(education.level)) : std::string{}, education.title,
                      education.school,
                      education.graduationYear ? std::to_string(*education.graduationYear)
                                               : std::string{}};
    });
}

Result<int> parseYear(std::string_view text) {
    const std::string_view digits = trim(text);
    int year = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
    if (problem != std::errc{} || end != digits.data() + digits.size() || year < 1900 ||
        year > 2100) {
        return refuse("import.year_not_understood", {}, {{"value", std::string(text)}});
    }
    return year;
}

} // namespace werkbalie::app
