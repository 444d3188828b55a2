// A workbook keeps dates and times as numbers of days; only the format of the cell tells.
#include "exchange/xlsx_cells.h"

#include "domain/base/date.h"
#include "exchange/spreadsheet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace werkbalie::exchange::xlsx {

namespace {

constexpr double kLastDay = 2'958'465; ///< 31-12-9999, the last that spreadsheets know
constexpr int kMinutesPerDay = 24 * 60;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Without quoted text, escaped characters, colours and conditions; "[h]" keeps its brackets.
std::string bareCode(std::string_view code) {
    std::string bare;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            const bool elapsed = !inside.empty() && std::ranges::all_of(inside, [&](char each) {
                return each == inside.front() &&
                       std::string_view("hHmMsSuU").find(each) != std::string_view::npos;
            });
            bare += elapsed ? "[]" : "";
            i = end;
        } else if (c == ';') {
            break; // what follows is for negative numbers
        } else {
            bare += isLetter(c) ? static_cast<char>(c | 0x20) : c;
        }
    }
    return bare;
}

std::string clock(std::int64_t minutes) {
    const std::int64_t rest = minutes % 60;
    return std::to_string(minutes / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

domain::Date dayOf(std::int64_t serial, Epoch epoch) {
    if (epoch == Epoch::From1904) {
        return domain::makeDate(1904, 1, 1) + std::chrono::days{serial};
    }
    // Spreadsheets believe that 1900 was a leap year; what lies before is a day off.
    const std::int64_t leap = serial < 60 ? 1 : 0;
    return domain::makeDate(1900, 1, 1) + std::chrono::days{serial + leap - 2};
}

std::string plainNumber(double value) {
    std::array<char, 40> buffer{};
    const int written = std::snprintf(buffer.data(), buffer.size(), "%.15g", value);
    std::string text(buffer.data(), static_cast<std::size_t>(std::max(written, 0)));
    std::ranges::replace(text, '.', ',');
    return text;
}

/// Minutes within the day; half a minute is rounded away from zero.
std::string shownMoment(double value, NumberShape shape, Epoch epoch) {
    const auto minutes = static_cast<std::int64_t>(std::llround(value * kMinutesPerDay));
    const std::int64_t day = minutes / kMinutesPerDay;
    const std::int64_t within = minutes % kMinutesPerDay;
    switch (shape) {
    case NumberShape::Time:
        return clock(within);
    case NumberShape::Elapsed:
        return clock(minutes);
    case NumberShape::DateTime:
        if (day == 0) {
            return clock(within);
        }
        return domain::dutchDate(dayOf(day, epoch)) + (within == 0 ? "" : " " + clock(within));
    case NumberShape::Date:
        return domain::dutchDate(dayOf(day, epoch));
    case NumberShape::Plain:
    case NumberShape::Percent:
        break;
    }
    return plainNumber(value);
}

} // namespace

NumberShape shapeOfCode(std::string_view code) {
    const std::string bare = bareCode(code);
    const auto has = [&](std::string_view any) {
        return bare.find_first_of(any) != std::string::npos;
    };
    if (bare.find("general") != std::string::npos || bare.find("standa") != std::string::npos) {
        return NumberShape::Plain;
    }
    if (bare.find("[]") != std::string::npos) {
        return NumberShape::Elapsed;
    }
    if (has("%")) {
        return NumberShape::Percent;
    }
    const bool clockPart = has("hs");
    if (has("yd") || (has("m") && !clockPart)) {
        return clockPart ? NumberShape::DateTime : NumberShape::Date;
    }
    return clockPart ? NumberShape::Time : NumberShape::Plain;
}

NumberShape shapeOfBuiltIn(int id) {
    if (id == 9 || id == 10) {
        return NumberShape::Percent;
    }
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
        return NumberShape::Date;
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47) {
        return NumberShape::Time;
    }
    if (id == 46) {
        return NumberShape::Elapsed;
    }
    return id == 22 ? NumberShape::DateTime : NumberShape::Plain;
}

std::string shownNumber(std::string_view number, NumberShape shape, Epoch epoch) {
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc{} || end != number.data() + number.size() || !std::isfinite(value)) {
        return std::string(number);
    }
    if (shape == NumberShape::Percent) {
        return plainNumber(value * 100) + '%';
    }
    const bool moment = shape != NumberShape::Plain && value >= 0 && value <= kLastDay;
    return moment ? shownMoment(value, shape, epoch) : plainNumber(value);
}

std::size_t columnOf(std::string_view reference) {
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < reference.size() && isLetter(reference[letters]) && letters < 4) {
        const char upper = static_cast<char>(reference[letters] & ~0x20);
        column = column * 26 + static_cast<std::size_t>(upper - 'A') + 1;
        ++letters;
    }
    return letters == 0 || column > kMaxSheetColumns ? std::string::npos : column - 1;
}

} // namespace werkbalie::exchange::xlsx
