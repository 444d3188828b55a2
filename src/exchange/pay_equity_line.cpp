// One line of an arrangement: an amount with its unit, base and interval, as an item of terms.
#include "exchange/pay_equity_line.h"

#include "domain/base/decimal.h"

#include <algorithm>
#include <array>

namespace werkbalie::exchange {

namespace {

using domain::TermsItem;
using domain::TermsUnit;
using Words = std::array<std::pair<std::string_view, std::string_view>, 7>;

constexpr int kScale = 4;
constexpr std::int64_t kOne = 10'000;

constexpr Words kBases{{{"hourlyrate", "van het uurloon"},
                        {"dailyrate", "van het dagloon"},
                        {"fourweeklyrate", "van het loon per vier weken"},
                        {"monthlyrate", "van het maandloon"},
                        {"yearlyrate", "van het jaarloon"},
                        {"expense", "van de kosten"},
                        {"fixed", ""}}};
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kIntervals{
    {{"hour", "per uur"},
     {"day", "per dag"},
     {"workedday", "per gewerkte dag"},
     {"kilometer", "per kilometer"},
     {"week", "per week"},
     {"month", "per maand"},
     {"quarter", "per kwartaal"},
     {"year", "per jaar"},
     {"shift", "per dienst"},
     {"trip", "per rit"},
     {"once", "eenmalig"},
     {"workfromhomeday", "per thuiswerkdag"}}};

template <class Table> std::string wordOf(const Table& table, const std::string& code) {
    const auto found = std::ranges::find(table, code, &Table::value_type::first);
    return found == table.end() ? code : std::string(found->second);
}

/// "8", "0.23".
std::string shortest(std::int64_t units) {
    std::string text = domain::formatDecimal(units, kScale, kScale);
    while (text.ends_with('0')) {
        text.pop_back();
    }
    if (text.ends_with('.')) {
        text.pop_back();
    }
    std::ranges::replace(text, '.', ',');
    return text;
}

std::string amountWords(const PayEquityLine& line) {
    const std::string value = shortest(line.value.value_or(0));
    if (line.unit == "percentage") {
        return value + '%';
    }
    if (line.unit == "euro") {
        return "€ " + value;
    }
    if (line.unit == "hour") {
        return value + " uur";
    }
    return line.unit.empty() || line.unit == "day" ? value + " dagen" : value + ' ' + line.unit;
}

void append(std::string& text, const std::string& part, std::string_view between) {
    if (!part.empty()) {
        text += (text.empty() ? std::string() : std::string(between)) + part;
    }
}

std::string conditionWords(const TrackedJson& conditions) {
    std::string words;
    for (const TrackedJson& condition : conditions.items()) {
        append(words, condition.at("description").text(), ", ");
    }
    conditions.takeAll();
    return words.empty() ? "onder voorwaarden" : "onder voorwaarden: " + words;
}

std::string wordsOf(const PayEquityLine& line) {
    if (!line.value) {
        return {};
    }
    std::string words = amountWords(line);
    append(words, wordOf(kBases, line.base), " ");
    if (!line.interval.empty()) {
        const bool isOne = line.intervalValue == kOne;
        append(words, isOne ? std::string() : "elke " + shortest(line.intervalValue), " ");
        append(words, wordOf(kIntervals, line.interval), " ");
    }
    return words;
}

struct Valued {
    TermsUnit unit = TermsUnit::Described;
    std::int64_t value = 0;
};

/// Times a year that an interval comes, whatever the hours worked; 0: that depends.
std::int64_t timesAYear(const std::string& interval) {
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 5> kTimes{
        {{"year", 1}, {"once", 1}, {"quarter", 4}, {"month", 12}, {"week", 52}}};
    const auto found = std::ranges::find(kTimes, interval, &decltype(kTimes)::value_type::first);
    return found == kTimes.end() ? 0 : found->second;
}

Valued euros(const PayEquityLine& line) {
    if (line.interval == "month" && line.intervalValue == kOne) {
        return {TermsUnit::EuroPerMonth, *line.value};
    }
    if ((line.interval == "day" || line.interval == "workedday") && line.intervalValue == kOne) {
        return {TermsUnit::EuroPerDay, *line.value};
    }
    const std::int64_t times = timesAYear(line.interval);
    if (times == 0 || line.intervalValue <= 0) {
        return {};
    }
    return {TermsUnit::EuroPerYear, domain::mulDiv(*line.value, times * kOne, line.intervalValue,
                                                   domain::Rounding::HalfAwayFromZero)};
}

/// Of all that is paid: over a month, four weeks or a year, not over some hours. Holiday allowance
/// and a choice budget are of all pay, whatever their base is called.
Valued percentage(const PayEquityLine& line, domain::TermsItemKind kind) {
    const bool ofAll = line.base == "monthlyrate" || line.base == "yearlyrate" ||
                       line.base == "fourweeklyrate" ||
                       kind == domain::TermsItemKind::HolidayAllowance ||
                       kind == domain::TermsItemKind::ChoiceBudget;
    return ofAll ? Valued{TermsUnit::PercentOfWage, *line.value} : Valued{};
}

Valued timeOff(const PayEquityLine& line, TermsUnit unit) {
    const bool yearly = line.interval.empty() || line.interval == "year";
    return yearly && line.intervalValue == kOne ? Valued{unit, *line.value} : Valued{};
}

Valued valuedOf(const PayEquityLine& line, domain::TermsItemKind kind) {
    if (!line.value || line.conditional || *line.value < 0) {
        return {};
    }
    if (line.unit == "percentage") {
        return percentage(line, kind);
    }
    if (line.unit == "euro") {
        return euros(line);
    }
    if (line.unit == "hour") {
        return timeOff(line, TermsUnit::HoursPerYear);
    }
    if (line.unit == "day" || line.unit.empty()) {
        return timeOff(line, TermsUnit::DaysPerYear);
    }
    return {};
}

} // namespace

std::string payEquityCode(std::string_view code) {
    std::string lower;
    for (const char c : code) {
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    constexpr std::string_view kPrefix = "percentage";
    return lower.starts_with(kPrefix) && lower.size() > kPrefix.size()
               ? lower.substr(kPrefix.size())
               : lower;
}

std::string payEquityText(const TrackedJson& json) {
    const std::string text = json.text();
    return text.empty() ? json.at("value").text() : text;
}

PayEquityLine readPayEquityLine(const TrackedJson& json) {
    PayEquityLine line;
    const TrackedJson amount = json.at("amount");
    line.value = amount.at("value").number(kScale);
    line.unit = payEquityCode(amount.at("unitCode").text());
    line.base = payEquityCode(amount.at("baseAmount").at("unitCode").text());
    const TrackedJson interval = json.at({"interval", "intervalCode"});
    line.interval = payEquityCode(interval.at("unitCode").text());
    line.intervalValue = interval.at("value").number(kScale).value_or(kOne);
    line.words = wordsOf(line);
    const TrackedJson conditions = json.at("conditions");
    line.conditional = !conditions.items().empty();
    if (line.conditional) {
        append(line.words, conditionWords(conditions), "; ");
    }
    append(line.words, json.at("description").text(), "; ");
    return line;
}

TermsItem itemOf(const PayEquityLine& line, domain::TermsItemKind kind) {
    TermsItem item = domain::usualItem(kind);
    const Valued valued = valuedOf(line, kind);
    item.unit = valued.unit;
    item.value = valued.value;
    if (valued.unit == TermsUnit::Described) {
        item.note = line.words;
    }
    return item;
}

} // namespace werkbalie::exchange
