// Reads and writes hours the way a clerk types them.
#include "domain/administration/timesheet.h"

#include "domain/base/decimal.h"
#include "domain/base/dutch_clock.h"
#include "domain/base/text.h"

#include <algorithm>
#include <charconv>

namespace werkbalie::domain {

namespace {

constexpr int kMinutesPerDay = 24 * 60;
constexpr Percentage kWholeWage = Percentage::fromUnits(1'000'000);

tl::unexpected<Refusal> notUnderstood(std::string_view text) {
    return refuse("hours.not_understood", {}, {{"text", std::string(text)}});
}

std::optional<int> wholeNumber(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    return whole && !digits.empty() && digits.front() != '-' ? std::optional(value) : std::nullopt;
}

/// "17", "17:30", "17.30" and "1730" as minutes after midnight; 24:00 is the end of the day.
std::optional<int> clockMinute(std::string_view text) {
    text = trim(text);
    const std::size_t colon = text.find_first_of(":.");
    std::string_view hourPart = text.substr(0, colon);
    std::string_view minutePart =
        colon == std::string_view::npos ? std::string_view("0") : text.substr(colon + 1);
    if (colon == std::string_view::npos && (text.size() == 3 || text.size() == 4)) {
        hourPart = text.substr(0, text.size() - 2);
        minutePart = text.substr(text.size() - 2);
    } else if (colon != std::string_view::npos && minutePart.size() != 2) {
        return std::nullopt;
    }
    const auto hour = wholeNumber(hourPart);
    const auto minute = wholeNumber(minutePart);
    if (!hour || !minute || *minute > 59 || *hour > 24 || (*hour == 24 && *minute > 0)) {
        return std::nullopt;
    }
    return (*hour * 60) + *minute;
}

/// "30" minutes or "0:30".
std::optional<int> breakLength(std::string_view text) {
    text = trim(text);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return wholeNumber(text);
    }
    const auto hours = wholeNumber(text.substr(0, colon));
    const auto minutes = wholeNumber(text.substr(colon + 1));
    if (!hours || !minutes || *hours > 24 || *minutes > 59) {
        return std::nullopt;
    }
    return (*hours * 60) + *minutes;
}

Result<HoursInput> parseShift(std::string_view text, std::string_view whole) {
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) {
        return notUnderstood(whole);
    }
    const std::size_t slash = text.find('/');
    const auto start = clockMinute(text.substr(0, dash));
    const auto end = clockMinute(
        text.substr(dash + 1, slash == std::string_view::npos ? slash : slash - dash - 1));
    const auto pause =
        slash == std::string_view::npos ? std::optional(0) : breakLength(text.substr(slash + 1));
    if (!start || !end || !pause || *start == kMinutesPerDay) {
        return notUnderstood(whole);
    }
    // An end at or before the begin is on the next day: "22-6".
    const int until = *end <= *start ? *end + kMinutesPerDay : *end;
    const int worked = until - *start - *pause;
    if (worked <= 0) {
        return refuse("hours.break_too_long", {},
                      {{"text", std::string(whole)}, {"break", std::to_string(*pause)}});
    }
    return HoursInput{.worked = Minutes{worked},
                      .startMinute = *start,
                      .endMinute = until,
                      .breakMinutes = *pause};
}

/// "9-12+13-17:30": what lies between the two parts is break. The second part may be after
/// midnight.
Result<HoursInput> parseTwoParts(std::string_view text, std::string_view whole) {
    const std::size_t plus = text.find('+');
    const auto first = parseShift(trim(text.substr(0, plus)), whole);
    const auto second = parseShift(trim(text.substr(plus + 1)), whole);
    if (!first || !second) {
        return first ? second : first;
    }
    const int later = *second->startMinute < *first->endMinute ? kMinutesPerDay : 0;
    const int between = *second->startMinute + later - *first->endMinute;
    const int until = *second->endMinute + later;
    if (between < 0 || until - *first->startMinute > kMinutesPerDay) {
        return refuse("hours.more_than_a_day", {}, {{"text", std::string(whole)}});
    }
    return HoursInput{.worked = first->worked + second->worked,
                      .startMinute = first->startMinute,
                      .endMinute = until,
                      .breakMinutes = first->breakMinutes + between + second->breakMinutes};
}

Result<HoursInput> parseDuration(std::string_view text) {
    const bool negative = text.front() == '-';
    const std::size_t colon = text.find(':');
    std::int64_t minutes = 0;
    if (colon != std::string_view::npos) {
        const auto hours = wholeNumber(text.substr(negative ? 1 : 0, colon - (negative ? 1 : 0)));
        const std::string_view minutePart = text.substr(colon + 1);
        const auto rest = wholeNumber(minutePart);
        if (!hours || !rest || minutePart.size() != 2 || *rest > 59 || *hours > 9999) {
            return notUnderstood(text);
        }
        minutes = (std::int64_t{*hours} * 60) + *rest;
    } else {
        const auto hundredths = parseDutchDecimal(text, 2);
        if (!hundredths) {
            return notUnderstood(text);
        }
        minutes = mulDiv(*hundredths, 60, 100, Rounding::HalfAwayFromZero);
    }
    if (negative || minutes < 0) {
        return refuse("hours.negative", {}, {{"text", std::string(text)}});
    }
    if (minutes > kMinutesPerDay) {
        return refuse("hours.more_than_a_day", {}, {{"text", std::string(text)}});
    }
    return HoursInput{.worked = Minutes{minutes}};
}

std::string clockText(int minute) {
    const int within = minute % kMinutesPerDay;
    const int hour = minute == kMinutesPerDay ? 24 : within / 60;
    const int rest = within % 60;
    std::string text = std::to_string(hour);
    if (rest != 0) {
        text += (rest < 10 ? ":0" : ":") + std::to_string(rest);
    }
    return text;
}

/// "#koud #vuil": every word names a mark.
Result<WorkMarks> readMarks(std::string_view text, std::string_view whole) {
    WorkMarks marks;
    while (!text.empty()) {
        text.remove_prefix(1); // the sign
        const std::size_t end = std::min(text.find('#'), text.size());
        const auto kind = markOfWord(text.substr(0, end));
        if (!kind) {
            return refuse("hours.mark_not_understood", {}, {{"text", std::string(whole)}});
        }
        marks.add(*kind);
        text.remove_prefix(end);
    }
    return marks;
}

/// A cell taken apart: "ziek 7:30@70" is the kind, the time and the percentage.
struct CellParts {
    std::string_view kind;
    std::string_view time;
    std::string_view percentage;
};

bool isOfTime(char c) {
    return (c >= '0' && c <= '9') || std::string_view("-+,.:/").find(c) != std::string_view::npos;
}

/// The kind stands before the time or behind it, not on both sides.
std::optional<CellParts> takeApart(std::string_view cell) {
    CellParts parts;
    const std::size_t at = cell.find('@');
    if (at != std::string_view::npos) {
        parts.percentage = trim(cell.substr(at + 1));
        if (parts.percentage.empty()) {
            return std::nullopt;
        }
    }
    const std::string_view said = trim(cell.substr(0, at));
    std::size_t begin = 0;
    while (begin < said.size() && !isOfTime(said[begin])) {
        ++begin;
    }
    std::size_t end = said.size();
    while (end > begin && !isOfTime(said[end - 1])) {
        --end;
    }
    const std::string_view before = trim(said.substr(0, begin));
    const std::string_view behind = trim(said.substr(end));
    parts.time = said.substr(begin, end - begin);
    parts.kind = before.empty() ? behind : before;
    return before.empty() || behind.empty() ? std::optional(parts) : std::nullopt;
}

Result<Percentage> payPercentage(std::string_view text) {
    constexpr std::int64_t kMost = 5'000'000; ///< 500 %
    const std::string_view digits =
        text.ends_with('%') ? trim(text.substr(0, text.size() - 1)) : text;
    const auto units = parseDutchDecimal(digits, Percentage::kScale);
    if (!units || *units <= 0 || *units > kMost) {
        return refuse("hours.percentage_out_of_range", {}, {{"value", std::string(text)}});
    }
    return Percentage::fromUnits(*units);
}

bool isShift(std::string_view time) {
    return time.find('-') != std::string_view::npos && time.front() != '-';
}

Result<HoursInput> parseTime(std::string_view time, std::string_view whole) {
    if (!isShift(time)) {
        return parseDuration(time);
    }
    return time.find('+') == std::string_view::npos ? parseShift(time, whole)
                                                    : parseTwoParts(time, whole);
}

/// "n22-6": the n stands for night, as some sheets write it; the times already say so.
bool isNight(const CellParts& parts) {
    return parts.kind == "n" || parts.kind == "N";
}

Result<HoursInput> readParts(const CellParts& parts, std::string_view whole,
                             std::optional<Minutes> wholeDay) {
    HoursInput hours;
    if (!parts.kind.empty() && !isNight(parts)) {
        hours.type = hourTypeOfWord(parts.kind);
        if (!hours.type) {
            return notUnderstood(whole);
        }
    }
    if (isNight(parts) && (parts.time.empty() || !isShift(parts.time))) {
        return notUnderstood(whole);
    }
    if (parts.time.empty() && wholeDay.value_or(Minutes{0}) <= Minutes{0}) {
        return refuse("hours.length_missing", {}, {{"text", std::string(whole)}});
    }
    const auto time = parts.time.empty() ? Result<HoursInput>(HoursInput{.worked = *wholeDay})
                                         : parseTime(parts.time, whole);
    if (!time) {
        return time;
    }
    if (time->worked == Minutes{0}) {
        return HoursInput{}; // no hours are of no kind
    }
    hours.worked = time->worked;
    hours.startMinute = time->startMinute;
    hours.endMinute = time->endMinute;
    hours.breakMinutes = time->breakMinutes;
    if (!parts.percentage.empty()) {
        const auto percentage = payPercentage(parts.percentage);
        if (!percentage) {
            return tl::unexpected(percentage.error());
        }
        hours.percentage = *percentage;
    }
    return hours;
}

bool isPlain(const HoursInput& hours) {
    return hours.type.value_or(HourType::Regular) == HourType::Regular &&
           hours.percentage.value_or(kWholeWage) == kWholeWage;
}

Result<HoursInput> parseCell(std::string_view text, std::optional<Minutes> wholeDay) {
    const std::string_view whole = trim(text);
    if (whole.empty()) {
        return HoursInput{};
    }
    const std::size_t sign = std::min(whole.find('#'), whole.size());
    const auto parts = takeApart(trim(whole.substr(0, sign)));
    const bool saysNothing = parts && parts->kind.empty() && parts->time.empty();
    if (!parts || (saysNothing && sign == whole.size())) {
        return notUnderstood(whole);
    }
    const auto marks = readMarks(whole.substr(sign), whole);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    if (saysNothing && wholeDay.value_or(Minutes{0}) <= Minutes{0}) {
        return refuse("hours.mark_without_hours", {}, {{"text", std::string(whole)}});
    }
    auto hours = readParts(*parts, whole, wholeDay);
    if (!hours || marks->isEmpty() || hours->worked == Minutes{0}) {
        return hours; // nothing was worked in the cold
    }
    if (!isPlain(*hours)) {
        return refuse("hours.mark_needs_plain_hours", {}, {{"text", std::string(whole)}});
    }
    hours->marks = *marks;
    return hours;
}

/// "133,33": without zeros that say nothing.
std::string percentageText(Percentage percentage) {
    std::string text = formatDecimal(percentage.units(), Percentage::kScale, Percentage::kScale);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    std::ranges::replace(text, '.', ',');
    return text;
}

std::string timeText(const HoursInput& hours) {
    if (hours.startMinute && hours.endMinute) {
        std::string text = clockText(*hours.startMinute) + "-" + clockText(*hours.endMinute);
        return hours.breakMinutes == 0 ? text : text + "/" + std::to_string(hours.breakMinutes);
    }
    const std::int64_t minutes = hours.worked.count();
    if (minutes == 0) {
        return {};
    }
    const std::int64_t magnitude = minutes < 0 ? -minutes : minutes;
    std::string text = (minutes < 0 ? "-" : "") + std::to_string(magnitude / 60);
    if (magnitude % 60 != 0) {
        text += (magnitude % 60 < 10 ? ":0" : ":") + std::to_string(magnitude % 60);
    }
    return text;
}

} // namespace

Result<HoursInput> parseHours(std::string_view text) {
    return parseCell(text, std::nullopt);
}

Result<HoursInput> parseHours(std::string_view text, Minutes wholeDay) {
    return parseCell(text, wholeDay);
}

namespace {

/// In the two nights in which the clock is changed the time that passed is not what the clock says.
Minutes passedOn(const HoursInput& hours, Date day) {
    if (!hours.startMinute || !hours.endMinute) {
        return hours.worked;
    }
    const Minutes jump = momentOf(day, *hours.endMinute) - momentOf(day, *hours.startMinute) -
                         Minutes{*hours.endMinute - *hours.startMinute};
    return hours.worked + jump > Minutes{0} ? hours.worked + jump : hours.worked;
}

} // namespace

TimeEntry typedEntry(const HoursInput& hours, Date day, Percentage sickPay) {
    TimeEntry entry;
    entry.day = day;
    entry.type = hours.type.value_or(HourType::Regular);
    entry.payPercentage =
        hours.percentage.value_or(entry.type == HourType::Sickness ? sickPay : kWholeWage);
    entry.worked = passedOn(hours, day);
    entry.startMinute = hours.startMinute;
    entry.endMinute = hours.endMinute;
    entry.breakMinutes = hours.breakMinutes;
    entry.marks = hours.marks;
    entry.source = "manual";
    return entry;
}

HoursInput typedFor(const TimeEntry& entry, Percentage sickPay) {
    HoursInput hours{.worked = entry.worked,
                     .startMinute = entry.startMinute,
                     .endMinute = entry.endMinute,
                     .breakMinutes = entry.breakMinutes,
                     .marks = entry.marks};
    if (entry.type != HourType::Regular) {
        hours.type = entry.type;
    }
    if (entry.payPercentage != (entry.type == HourType::Sickness ? sickPay : kWholeWage)) {
        hours.percentage = entry.payPercentage;
    }
    return hours;
}

std::string formatHours(const HoursInput& hours) {
    std::string text = timeText(hours);
    if (text.empty()) {
        return text;
    }
    if (hours.type) {
        text.insert(text.begin(), rulesOf(*hours.type).letter);
    }
    if (hours.percentage) {
        text += '@' + percentageText(*hours.percentage);
    }
    return hours.marks.isEmpty() ? text : text + ' ' + typedMarks(hours.marks);
}

} // namespace werkbalie::domain
