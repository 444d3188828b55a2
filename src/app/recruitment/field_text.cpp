// Days, hours, distances, levels and countries as people write them in a spreadsheet.
#include "app/recruitment/field_text.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::app {

using namespace domain;

namespace {

template <class Value, std::size_t Size>
using Words = std::array<std::pair<std::string_view, Value>, Size>;

template <class Value, std::size_t Size>
std::optional<Value> wordValue(const Words<Value, Size>& words, std::string_view word) {
    const auto found = std::ranges::find(words, word, &std::pair<std::string_view, Value>::first);
    return found == words.end() ? std::nullopt : std::optional<Value>(found->second);
}

constexpr Words<unsigned, 12> kMonths{{{"jan", 1},
                                       {"feb", 2},
                                       {"mrt", 3},
                                       {"apr", 4},
                                       {"mei", 5},
                                       {"jun", 6},
                                       {"jul", 7},
                                       {"aug", 8},
                                       {"sep", 9},
                                       {"okt", 10},
                                       {"nov", 11},
                                       {"dec", 12}}};

/// "november" is read by its first three letters; "maart" is the one that differs.
std::optional<unsigned> monthOf(const std::string& word) {
    if (word.starts_with("maa") || word.starts_with("mar")) {
        return 3;
    }
    return word.size() < 3 ? std::nullopt : wordValue(kMonths, std::string_view(word).substr(0, 3));
}

std::optional<std::string> withMonthAsNumber(std::string_view text) {
    std::string spaced = foldText(text);
    std::ranges::replace(spaced, '-', ' ');
    std::ranges::replace(spaced, '.', ' ');
    const auto parts = splitList(spaced, ' ');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto month = monthOf(parts[1]);
    return month ? std::optional(parts[0] + "-" + std::to_string(*month) + "-" + parts[2])
                 : std::nullopt;
}

constexpr std::array<std::string_view, 7> kDayNames{"ma", "di", "wo", "do", "vr", "za", "zo"};
constexpr Words<int, 7> kEnglishDays{
    {{"mon", 0}, {"tue", 1}, {"wed", 2}, {"thu", 3}, {"fri", 4}, {"sat", 5}, {"sun", 6}}};
constexpr Words<WeekdaySet, 6> kDaySets{{{"alle", 0b1111111},
                                         {"alle dagen", 0b1111111},
                                         {"hele week", 0b1111111},
                                         {"werkdagen", 0b0011111},
                                         {"doordeweeks", 0b0011111},
                                         {"weekend", 0b1100000}}};

std::optional<int> dayIndex(std::string_view word) {
    if (const auto english = wordValue(kEnglishDays, word.substr(0, 3))) {
        return english;
    }
    const auto found = std::ranges::find(kDayNames, word.substr(0, 2));
    const bool known = found != kDayNames.end() && (word.size() == 2 || word.ends_with("dag"));
    return known ? std::optional(static_cast<int>(found - kDayNames.begin())) : std::nullopt;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what)) {
        text.replace(at, what.size(), with);
    }
    return text;
}

/// One day "wo", or days from and to "ma-vr"; also over the weekend: "vr-ma".
std::optional<WeekdaySet> dayRange(std::string_view part) {
    const auto dash = part.find('-');
    const auto first = dayIndex(trim(part.substr(0, dash)));
    const auto last =
        dash == std::string_view::npos ? first : dayIndex(trim(part.substr(dash + 1)));
    if (!first || !last) {
        return std::nullopt;
    }
    WeekdaySet days = 0;
    for (int day = *first;; day = (day + 1) % 7) {
        days |= 1U << static_cast<unsigned>(day);
        if (day == *last) {
            return days;
        }
    }
}

constexpr Words<std::string_view, 44> kCountries{
    {{"nederland", "NL"},   {"netherlands", "NL"}, {"the netherlands", "NL"}, {"holland", "NL"},
     {"belgie", "BE"},      {"belgium", "BE"},     {"duitsland", "DE"},       {"germany", "DE"},
     {"deutschland", "DE"}, {"polen", "PL"},       {"poland", "PL"},          {"polska", "PL"},
     {"roemenie", "RO"},    {"romania", "RO"},     {"bulgarije", "BG"},       {"bulgaria", "BG"},
     {"hongarije", "HU"},   {"hungary", "HU"},     {"slowakije", "SK"},       {"slovakia", "SK"},
     {"tsjechie", "CZ"},    {"czechia", "CZ"},     {"litouwen", "LT"},        {"lithuania", "LT"},
     {"letland", "LV"},     {"latvia", "LV"},      {"spanje", "ES"},          {"spain", "ES"},
     {"portugal", "PT"},    {"italie", "IT"},      {"italy", "IT"},           {"frankrijk", "FR"},
     {"france", "FR"},      {"griekenland", "GR"}, {"greece", "GR"},          {"kroatie", "HR"},
     {"croatia", "HR"},     {"oekraine", "UA"},    {"ukraine", "UA"},         {"turkije", "TR"},
     {"turkey", "TR"},      {"luxemburg", "LU"},   {"ierland", "IE"},         {"estland", "EE"}}};

constexpr Words<EducationLevel, 26> kEducation{{{"primary", EducationLevel::Primary},
                                                {"basisonderwijs", EducationLevel::Primary},
                                                {"basisschool", EducationLevel::Primary},
                                                {"lbo", EducationLevel::Vmbo},
                                                {"mavo", EducationLevel::Vmbo},
                                                {"vbo", EducationLevel::Vmbo},
                                                {"mbo1", EducationLevel::Mbo1},
                                                {"mbo2", EducationLevel::Mbo2},
                                                {"mbo3", EducationLevel::Mbo3},
                                                {"mbo4", EducationLevel::Mbo4},
                                                {"mbo", EducationLevel::Unknown},
                                                {"havo", EducationLevel::Havo},
                                                {"vwo", EducationLevel::Vwo},
                                                {"atheneum", EducationLevel::Vwo},
                                                {"gymnasium", EducationLevel::Vwo},
                                                {"hbo", EducationLevel::Hbo},
                                                {"hbobachelor", EducationLevel::Hbo},
                                                {"hbomaster", EducationLevel::Hbo},
                                                {"associatedegree", EducationLevel::Hbo},
                                                {"wo", EducationLevel::Wo},
                                                {"wobachelor", EducationLevel::Wo},
                                                {"womaster", EducationLevel::Wo},
                                                {"universiteit", EducationLevel::Wo},
                                                {"universitair", EducationLevel::Wo},
                                                {"master", EducationLevel::Wo},
                                                {"phd", EducationLevel::Wo}}};

constexpr Words<CandidateStatus, 7> kStatuses{{{"ingeschreven", CandidateStatus::Registered},
                                               {"beschikbaar", CandidateStatus::Available},
                                               {"geplaatst", CandidateStatus::Placed},
                                               {"aan het werk", CandidateStatus::Placed},
                                               {"niet beschikbaar", CandidateStatus::Unavailable},
                                               {"gearchiveerd", CandidateStatus::Archived},
                                               {"archief", CandidateStatus::Archived}}};

tl::unexpected<Refusal> notUnderstood(std::string_view key, std::string_view text) {
    return refuse(key, {}, {{"value", std::string(text)}});
}

std::string_view withoutUnit(std::string_view text, std::initializer_list<std::string_view> units) {
    for (const std::string_view unit : units) {
        if (text.ends_with(unit)) {
            return trim(text.substr(0, text.size() - unit.size()));
        }
    }
    return text;
}

} // namespace

Result<Date> parseDateCell(std::string_view text) {
    std::string_view day = trim(text);
    // Spreadsheets add midnight to a date: "1990-11-24 00:00:00".
    if (const auto space = day.find_last_of(" T"); space != std::string_view::npos) {
        const std::string_view time = day.substr(space + 1);
        if (time.find(':') != std::string_view::npos &&
            time.find_first_not_of("0:.Z") == std::string_view::npos) {
            day = trim(day.substr(0, space));
        }
    }
    auto date = parseDutchDate(day);
    if (!date) {
        if (const auto numeric = withMonthAsNumber(day)) {
            return parseDutchDate(*numeric);
        }
    }
    return date;
}

Result<WeekdaySet> parseDays(std::string_view text) {
    std::string folded = foldText(trim(text));
    if (const auto set = wordValue(kDaySets, folded)) {
        return *set;
    }
    folded = replaced(replaced(std::move(folded), " t/m ", "-"), " tot en met ", "-");
    folded = replaced(replaced(std::move(folded), " - ", "-"), " en ", " ");
    for (const char separator : {',', ';', '/', '|', '+', '&', '.'}) {
        std::ranges::replace(folded, separator, ' ');
    }
    WeekdaySet days = 0;
    for (const std::string& part : splitList(folded, ' ')) {
        const auto some = dayRange(part);
        if (!some) {
            return notUnderstood("import.days_not_understood", text);
        }
        days |= *some;
    }
    return days;
}

std::string formatDays(WeekdaySet days) {
    std::string text;
    for (std::size_t day = 0; day < kDayNames.size(); ++day) {
        if ((days & (1U << day)) != 0) {
            text += (text.empty() ? "" : " ") + std::string(kDayNames[day]);
        }
    }
    return text;
}

Result<Minutes> parseWeeklyHours(std::string_view text) {
    const std::string folded = foldText(trim(text));
    std::string_view hours =
        withoutUnit(folded, {"uren per week", "uur per week", "uur", "uren", "u"});
    if (const auto dash = hours.find('-'); dash != std::string_view::npos && dash > 0) {
        hours = trim(hours.substr(dash + 1));
    }
    const auto hundredths = parseDutchDecimal(hours, 2);
    if (!hundredths || *hundredths < 0 || *hundredths > 16800) {
        return notUnderstood("import.hours_not_understood", text);
    }
    return Minutes{(*hundredths * 60 + 50) / 100};
}

std::string formatWeeklyHours(Minutes minutes) {
    std::string text = decimalHours(minutes);
    std::ranges::replace(text, '.', ',');
    if (text.ends_with(",00")) {
        text.resize(text.size() - 3);
    }
    return text;
}

Result<int> parseKilometres(std::string_view text) {
    const std::string folded = foldText(trim(text));
    const auto whole = parseDutchDecimal(withoutUnit(folded, {"kilometer", "km"}), 0);
    if (!whole || *whole < 0 || *whole > 100'000) {
        return notUnderstood("import.distance_not_understood", text);
    }
    return static_cast<int>(*whole);
}

EducationLevel parseEducationText(std::string_view text) {
    std::string compact;
    for (const char c : foldText(text)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            compact += c;
        }
    }
    compact = replaced(std::move(compact), "niveau", "");
    if (compact.starts_with("vmbo")) {
        return EducationLevel::Vmbo;
    }
    return wordValue(kEducation, compact).value_or(EducationLevel::Unknown);
}

Result<std::string> parseCountry(std::string_view text) {
    const std::string folded = foldText(trim(text));
    if (const auto code = wordValue(kCountries, folded)) {
        return std::string(*code);
    }
    const bool letters = std::ranges::all_of(folded, [](char c) { return c >= 'a' && c <= 'z'; });
    if (folded.size() != 2 || !letters) {
        return notUnderstood("import.country_unknown", text);
    }
    std::string code = folded;
    std::ranges::transform(code, code.begin(), [](char c) { return static_cast<char>(c - 32); });
    return code;
}

Result<CandidateStatus> parseStatusText(std::string_view text) {
    const std::string folded = foldText(trim(text));
    if (const auto status = wordValue(kStatuses, folded)) {
        return *status;
    }
    if (const auto status = parseCandidateStatus(folded)) {
        return *status;
    }
    return notUnderstood("import.status_unknown", text);
}

} // namespace werkbalie::app
