// Reads what domain::parseHours and parseDutchDate do not: units behind a number, serial days,
// parts of a day, names of weekdays before a date.
#include "app/administration/hours_file/cell_values.h"

#include "app/recruitment/field_text.h"
#include "domain/base/decimal.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::app {

namespace {

using domain::HoursInput;
using domain::Minutes;
using domain::refuse;
using domain::Result;

constexpr std::int64_t kFirstSerial = 36'526; // 1 January 2000
constexpr std::int64_t kLastSerial = 73'050;  // 31 December 2099
constexpr int kMinutesPerDay = 24 * 60;
constexpr int kWeekHours = 7 * 24;
constexpr domain::Percentage kWhole = domain::Percentage::fromUnits(1'000'000);

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "ma 23-11-2026" without the day's name.
std::string_view withoutWeekday(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && !isDigit(text[at])) {
        ++at;
    }
    const std::string words = domain::plainWords(text.substr(0, at));
    const bool day = domain::meaningOfHeader(words).role == domain::ColumnRole::Weekday;
    return day ? text.substr(at) : text;
}

std::optional<domain::Date> serialDay(std::string_view text) {
    const auto number = domain::parseDecimal(text, 0);
    if (!number || *number < kFirstSerial || *number > kLastSerial) {
        return std::nullopt;
    }
    return domain::makeDate(1900, 1, 1) + std::chrono::days{*number - 2};
}

/// "11/23/2026" as "23/11/2026".
std::string swapped(std::string_view text) {
    const auto parts = domain::splitList(text, '/');
    const bool three = parts.size() == 3 && parts[0].size() <= 2 && parts[1].size() <= 2;
    return three ? parts[1] + '/' + parts[0] + '/' + parts[2] : std::string(text);
}

/// "8 uur", "7,5 u" and "8h" without the unit, when a number stands before it.
std::string_view withoutUnit(std::string_view text) {
    constexpr std::array<std::string_view, 6> kUnits{"uren", "uur", "hrs", "u", "h", "U"};
    for (const std::string_view unit : kUnits) {
        if (text.size() > unit.size() && text.ends_with(unit)) {
            const auto number = domain::trim(text.substr(0, text.size() - unit.size()));
            if (!number.empty() && isDigit(number.back())) {
                return number;
            }
        }
    }
    return text;
}

/// "7.5" is 7,5 here: no thousands of hours stand in a cell.
std::string commaFor(std::string_view text) {
    const std::size_t point = text.find('.');
    std::string out(text);
    const bool number = std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; });
    if (number && point != std::string_view::npos &&
        text.find('.', point + 1) == std::string_view::npos) {
        out[point] = ',';
    }
    return out;
}

/// Spreadsheets write more decimals than anybody worked minutes: 7,33333333333333.
std::string roundedDecimals(std::string text) {
    const std::size_t comma = text.find(',');
    constexpr std::size_t kKept = 6;
    const bool number = comma != std::string::npos && text.size() - comma - 1 > 2 &&
                        std::ranges::all_of(text, [](char c) { return isDigit(c) || c == ','; });
    if (!number) {
        return text;
    }
    const auto units = domain::parseDutchDecimal(text.substr(0, comma + 1 + kKept), kKept);
    if (!units) {
        return text;
    }
    const std::int64_t minutes =
        domain::mulDiv(*units, 60, domain::powerOfTen(kKept), domain::Rounding::HalfAwayFromZero);
    const std::int64_t rest = minutes % 60;
    return std::to_string(minutes / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

std::string plainHours(std::string_view text) {
    return roundedDecimals(commaFor(withoutUnit(domain::trim(text))));
}

bool isNothing(std::string_view text) {
    return text.empty() || text == "-" || text == "--" || text == "x";
}

/// "0,375" of a spreadsheet is 9:00; text that is a time stays.
std::string clockText(std::string_view text) {
    std::string plain(domain::trim(text));
    if (!plain.starts_with("0,") && !plain.starts_with("0.")) {
        const std::size_t space = plain.find(' '); // "23-11-2026 7:30"
        const std::size_t colon = plain.find(':');
        const bool moment = space != std::string::npos && colon != std::string::npos &&
                            colon > space && plain.find('-') < space;
        plain = moment ? plain.substr(space + 1) : plain;
        const bool seconds = std::ranges::count(plain, ':') == 2; // "07:30:00"
        return seconds ? plain.substr(0, plain.rfind(':')) : plain;
    }
    std::ranges::replace(plain, '.', ',');
    constexpr int kScale = 6;
    const auto part = domain::parseDutchDecimal(plain.substr(0, 2 + kScale), kScale);
    if (!part) {
        return plain;
    }
    const std::int64_t minutes = domain::mulDiv(*part, kMinutesPerDay, domain::powerOfTen(kScale),
                                                domain::Rounding::HalfAwayFromZero);
    const std::int64_t rest = minutes % 60;
    return std::to_string(minutes / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

} // namespace

Result<void> checkCell(std::string_view text) {
    if (text.starts_with('#') && text.size() > 1 && !isDigit(text[1])) {
        return refuse("hours_file.cell_fault", {}, {{"text", std::string(text)}});
    }
    if (text.starts_with('=')) {
        return refuse("hours_file.cell_formula", {}, {{"text", std::string(text)}});
    }
    return {};
}

Result<domain::Date> dayInCell(std::string_view text, domain::DateOrder order) {
    std::string_view cell = domain::trim(text);
    if (const auto sound = checkCell(cell); !sound) {
        return tl::unexpected(sound.error());
    }
    if (const auto serial = serialDay(cell)) {
        return *serial;
    }
    cell = withoutWeekday(cell);
    std::string plain(cell);
    if (const std::size_t time = plain.find_first_of("T"); time == 10) {
        plain.resize(time); // ISO with a time
    }
    if (order == domain::DateOrder::MonthFirst) {
        plain = swapped(plain);
    }
    return parseDateCell(plain);
}

Result<HoursInput> hoursInCell(std::string_view text) {
    const std::string_view cell = domain::trim(text);
    if (const auto sound = checkCell(cell); !sound) {
        return tl::unexpected(sound.error());
    }
    if (isNothing(cell)) {
        return HoursInput{};
    }
    return domain::parseHours(plainHours(cell));
}

Result<HoursInput> weekTotalInCell(std::string_view text) {
    const std::string_view cell = domain::trim(text);
    if (const auto sound = checkCell(cell); !sound) {
        return tl::unexpected(sound.error());
    }
    if (isNothing(cell)) {
        return HoursInput{};
    }
    const std::string plain = plainHours(cell);
    const std::size_t colon = plain.find(':');
    const auto hours = domain::parseDutchDecimal(plain.substr(0, colon), 2);
    const auto minutes = colon == std::string::npos
                             ? Result<std::int64_t>(0)
                             : domain::parseDecimal(plain.substr(colon + 1), 0);
    if (!hours || !minutes || *hours < 0 || *minutes < 0 || *minutes > 59) {
        return refuse("hours.not_understood", {}, {{"text", std::string(text)}});
    }
    const Minutes total{domain::mulDiv(*hours, 60, 100, domain::Rounding::HalfAwayFromZero) +
                        *minutes};
    if (total > Minutes{kWeekHours * 60}) {
        return refuse("hours_file.more_than_a_week", {}, {{"text", std::string(text)}});
    }
    return HoursInput{.worked = total};
}

Result<HoursInput> clockInCells(const ClockCells& cells) {
    for (const std::string_view cell : {cells.start, cells.end, cells.pause}) {
        if (const auto sound = checkCell(cell); !sound) {
            return tl::unexpected(sound.error());
        }
    }
    std::string text = clockText(cells.start) + '-' + clockText(cells.end);
    if (!cells.pause.empty()) {
        text += '/' +
                (cells.pause.starts_with("0,") ? clockText(cells.pause) : std::string(cells.pause));
    }
    return domain::parseHours(text);
}

Result<domain::ComponentWord> kindInCell(std::string_view text,
                                         std::span<const domain::WordMeaning> words) {
    if (const auto sound = checkCell(text); !sound) {
        return tl::unexpected(sound.error());
    }
    if (text.empty() || text == "100" || text == "100%") {
        return domain::ComponentWord{};
    }
    const std::string key = domain::plainWords(text);
    for (const domain::WordMeaning& word : words) {
        if (domain::plainWords(word.word) == key) {
            return word.meaning;
        }
    }
    if (const auto type = domain::hourTypeOfWord(text)) {
        return domain::ComponentWord{.type = *type, .percentage = {}};
    }
    if (const auto component = domain::componentOf(text)) {
        return *component;
    }
    return refuse("hours_file.word_unknown", {}, {{"word", std::string(text)}});
}

Result<domain::Percentage> percentageInCell(std::string_view text) {
    const auto refused = [&] {
        return refuse("hours.percentage_out_of_range", "percentage",
                      {{"value", std::string(text)}});
    };
    std::string_view digits = text;
    if (digits.ends_with('%')) {
        digits = domain::trim(digits.substr(0, digits.size() - 1));
    }
    const auto units = domain::parseDutchDecimal(digits, domain::Percentage::kScale);
    constexpr std::int64_t kMost = 5'000'000;
    if (!units || *units <= 0 || *units > kMost) {
        return refused();
    }
    // "1,5" is how a spreadsheet writes 150 %; nobody is paid one and a half percent of a wage.
    const bool factor = digits.size() == text.size() && *units <= kMost / 100;
    return domain::Percentage::fromUnits(factor ? *units * 100 : *units);
}

} // namespace werkbalie::app
