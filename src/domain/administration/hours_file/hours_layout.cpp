// Recognises the shape of an hours file by its words; what is not recognised is asked, not guessed.
#include "domain/administration/hours_file/hours_layout.h"

#include "domain/base/choice.h"
#include "domain/base/text.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <set>

namespace werkbalie::domain {

namespace {

constexpr std::size_t kHeaderWithin = 30;
constexpr Choices<HoursLayout, 4> kLayouts{{{HoursLayout::Entries, "entries"},
                                            {HoursLayout::Components, "components"},
                                            {HoursLayout::Days, "days"},
                                            {HoursLayout::WeekTotals, "week-totals"}}};
constexpr Choices<WeekSpread, 3> kSpreads{{{WeekSpread::Ask, "ask"},
                                           {WeekSpread::AgreedDays, "agreed-days"},
                                           {WeekSpread::Workdays, "workdays"}}};
constexpr Choices<DateOrder, 2> kOrders{
    {{DateOrder::DayFirst, "day-first"}, {DateOrder::MonthFirst, "month-first"}}};

bool isKnown(const ColumnMeaning& column) {
    return column.role != ColumnRole::Unknown && column.role != ColumnRole::Ignored;
}

bool has(std::span<const ColumnMeaning> columns, ColumnRole role) {
    return std::ranges::find(columns, role, &ColumnMeaning::role) != columns.end();
}

std::vector<ColumnMeaning> meaningsOf(const std::vector<std::string>& cells) {
    std::vector<ColumnMeaning> columns;
    std::set<ColumnRole> taken;
    for (const std::string& cell : cells) {
        ColumnMeaning meaning = meaningOfHeader(cell);
        const bool once =
            meaning.role != ColumnRole::Component && meaning.role != ColumnRole::Weekday;
        if (once && isKnown(meaning) && !taken.insert(meaning.role).second) {
            meaning = {}; // a second column of the same name is for a person to say
        }
        columns.push_back(meaning);
    }
    return columns;
}

std::vector<int> numbersIn(std::string_view text) {
    std::vector<int> numbers;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] < '0' || text[i] > '9') {
            ++i;
            continue;
        }
        int value = 0;
        const auto [end, error] =
            std::from_chars(text.data() + i, text.data() + text.size(), value);
        numbers.push_back(error == std::errc{} ? value : -1);
        i = static_cast<std::size_t>(end - text.data());
    }
    return numbers;
}

IsoWeek nearestWeek(int week, Date today) {
    const int year = IsoWeek::of(today).year();
    std::optional<IsoWeek> best;
    std::chrono::days distance{};
    for (const int each : {year - 1, year, year + 1}) {
        const auto candidate = IsoWeek::make(each, week);
        if (!candidate) {
            continue;
        }
        const auto away = std::chrono::abs(candidate->monday() - today);
        if (!best || away < distance) {
            best = *candidate;
            distance = away;
        }
    }
    return best.value_or(IsoWeek{});
}

bool isYear(int number) {
    return number >= 2000 && number <= 2199;
}

} // namespace

std::string_view toText(HoursLayout layout) {
    return choiceText(kLayouts, layout);
}
Result<HoursLayout> parseHoursLayout(std::string_view text) {
    return parseChoice(kLayouts, text);
}
std::string_view toText(WeekSpread spread) {
    return choiceText(kSpreads, spread);
}
Result<WeekSpread> parseWeekSpread(std::string_view text) {
    return parseChoice(kSpreads, text);
}
std::string_view toText(DateOrder order) {
    return choiceText(kOrders, order);
}
Result<DateOrder> parseDateOrder(std::string_view text) {
    return parseChoice(kOrders, text);
}

std::string weekTextAbove(GridRows rows) {
    for (const auto& cells : rows) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string words = plainWords(cells[i]);
            const std::size_t at = words.find("week");
            if (at == std::string::npos) {
                continue;
            }
            std::string text = words.substr(at); // the number may stand in the next cell
            if (numbersIn(text).empty() && i + 1 < cells.size()) {
                text += ' ' + plainWords(cells[i + 1]);
            }
            if (!numbersIn(text).empty()) {
                return text;
            }
        }
    }
    return {};
}

HoursLayout layoutOf(std::span<const ColumnMeaning> columns) {
    if (has(columns, ColumnRole::Weekday)) {
        return HoursLayout::Days;
    }
    if (!has(columns, ColumnRole::Day)) {
        return HoursLayout::WeekTotals;
    }
    return has(columns, ColumnRole::Component) ? HoursLayout::Components : HoursLayout::Entries;
}

DateOrder dateOrderOf(GridRows rows, std::span<const ColumnMeaning> columns,
                      std::size_t headerRow) {
    const auto day = std::ranges::find(columns, ColumnRole::Day, &ColumnMeaning::role);
    const auto column = static_cast<std::size_t>(day - columns.begin());
    bool monthFirst = false;
    for (std::size_t i = headerRow + 1; i < rows.size(); ++i) {
        if (column >= rows[i].size() || rows[i][column].find('/') == std::string::npos) {
            continue;
        }
        const auto numbers = numbersIn(rows[i][column]);
        if (numbers.size() < 3 || isYear(numbers[0])) {
            continue;
        }
        if (numbers[0] > 12) {
            return DateOrder::DayFirst;
        }
        monthFirst = monthFirst || numbers[1] > 12;
    }
    return monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

Result<RecognisedSheet> recogniseSheet(GridRows rows) {
    RecognisedSheet best;
    for (std::size_t i = 0; i < std::min(rows.size(), kHeaderWithin); ++i) {
        auto columns = meaningsOf(rows[i]);
        const auto known = static_cast<std::size_t>(std::ranges::count_if(columns, isKnown));
        if (known > best.known) {
            best.known = known;
            best.headerRow = i;
            best.columns = std::move(columns);
        }
    }
    if (best.known < 2) {
        return refuse("hours_file.no_header");
    }
    best.layout = layoutOf(best.columns);
    best.dates = dateOrderOf(rows, best.columns, best.headerRow);
    best.weekText = weekTextAbove(rows.first(best.headerRow));
    return best;
}

Result<void> checkColumns(std::span<const ColumnMeaning> columns, HoursLayout layout) {
    std::set<ColumnRole> taken;
    for (const ColumnMeaning& column : columns) {
        const bool many =
            column.role == ColumnRole::Component || column.role == ColumnRole::Weekday;
        if (isKnown(column) && !many && !taken.insert(column.role).second) {
            return refuse("hours_file.role_twice", {},
                          {{"role", std::string(toText(column.role))}});
        }
    }
    const bool person = has(columns, ColumnRole::Placement) ||
                        has(columns, ColumnRole::Personnel) || has(columns, ColumnRole::Worker) ||
                        has(columns, ColumnRole::LastName);
    if (!person) {
        return refuse("hours_file.no_person");
    }
    const bool single = has(columns, ColumnRole::Hours);
    const bool times = has(columns, ColumnRole::Start) && has(columns, ColumnRole::End);
    const bool components = has(columns, ColumnRole::Component);
    switch (layout) {
    case HoursLayout::Entries:
        if (!has(columns, ColumnRole::Day)) {
            return refuse("hours_file.no_day");
        }
        return single || times ? Result<void>() : refuse("hours_file.no_hours");
    case HoursLayout::Components:
        if (!has(columns, ColumnRole::Day)) {
            return refuse("hours_file.no_day");
        }
        return components ? Result<void>() : refuse("hours_file.no_components");
    case HoursLayout::Days:
        return has(columns, ColumnRole::Weekday) ? Result<void>()
                                                 : refuse("hours_file.no_weekdays");
    case HoursLayout::WeekTotals:
        return single || components ? Result<void>() : refuse("hours_file.no_hours");
    }
    return {};
}

Result<IsoWeek> parseWeekText(std::string_view text, std::string_view year, Date today) {
    const auto refused = [&] {
        return refuse("hours_file.not_a_week", {}, {{"text", std::string(text)}});
    };
    auto numbers = numbersIn(text);
    if (numbers.size() == 1 && numbers.front() >= 100'000 && numbers.front() <= 219'953) {
        numbers = {numbers.front() / 100, numbers.front() % 100}; // 202648
    }
    if (const auto said = numbersIn(year); numbers.size() == 1 && said.size() == 1) {
        numbers.push_back(said.front());
    }
    if (numbers.empty() || numbers.size() > 2) {
        return refused();
    }
    if (numbers.size() == 1) {
        const bool fits = numbers.front() >= 1 && numbers.front() <= 53;
        return fits ? Result<IsoWeek>(nearestWeek(numbers.front(), today)) : refused();
    }
    if (isYear(numbers[1]) && !isYear(numbers[0])) {
        std::swap(numbers[0], numbers[1]);
    }
    if (!isYear(numbers[0])) {
        return refused();
    }
    const auto week = IsoWeek::make(numbers[0], numbers[1]);
    return week ? week : Result<IsoWeek>(refused());
}

} // namespace werkbalie::domain
