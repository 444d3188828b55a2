// Report periods and the words for what is measured.
#include "domain/results/results.h"

#include "domain/base/choice.h"
#include "domain/base/iso_week.h"

#include <charconv>

namespace werkbalie::domain {

namespace {

constexpr Choices<ResultMeasure, 6> kMeasures{
    {{ResultMeasure::CandidatesRegistered, "candidates_registered"},
     {ResultMeasure::Proposals, "proposals"},
     {ResultMeasure::Placements, "placements"},
     {ResultMeasure::Hours, "hours"},
     {ResultMeasure::Revenue, "revenue"},
     {ResultMeasure::Margin, "margin"}}};

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    return whole && !digits.empty() ? std::optional(value) : std::nullopt;
}

ReportPeriod months(std::string_view key, int year, int firstMonth, int count) {
    const Date from = makeDate(year, static_cast<unsigned>(firstMonth), 1);
    return {.key = std::string(key), .days = {.from = from, .until = addMonths(from, count)}};
}

} // namespace

std::string_view toText(ResultMeasure measure) {
    return choiceText(kMeasures, measure);
}
Result<ResultMeasure> parseResultMeasure(std::string_view text) {
    return parseChoice(kMeasures, text);
}

Result<ReportPeriod> parseReportPeriod(std::string_view text) {
    const auto refusal = refuse("report.not_a_period", "period", {{"value", std::string(text)}});
    if (text.size() < 7 || text.size() > 8 || text[4] != '-') {
        return refusal;
    }
    const auto year = number(text.substr(0, 4));
    if (!year || *year < 1900 || *year > 2199) {
        return refusal;
    }
    if (text[5] == 'W') {
        const auto week = IsoWeek::parse(text);
        return week ? Result<ReportPeriod>(
                          ReportPeriod{.key = week->toString(), .days = week->days()})
                    : tl::unexpected(week.error());
    }
    if (text[5] == 'Q') {
        const auto quarter = number(text.substr(6));
        return quarter && *quarter >= 1 && *quarter <= 4 && text.size() == 7
                   ? Result<ReportPeriod>(months(text, *year, (*quarter * 3) - 2, 3))
                   : refusal;
    }
    const auto month = number(text.substr(5));
    return month && *month >= 1 && *month <= 12 && text.size() == 7
               ? Result<ReportPeriod>(months(text, *year, *month, 1))
               : refusal;
}

} // namespace werkbalie::domain
