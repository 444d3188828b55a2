// Words above the columns of hours files, as clients, portals and time clocks write them.
#include "domain/administration/hours_file/column_meaning.h"

#include "domain/base/choice.h"
#include "domain/base/decimal.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

using enum ColumnRole;

constexpr Choices<ColumnRole, 21> kRoles{{{Ignored, "ignored"},
                                          {Unknown, "unknown"},
                                          {Placement, "placement"},
                                          {Personnel, "personnel"},
                                          {Worker, "worker"},
                                          {FirstName, "first_name"},
                                          {Prefix, "prefix"},
                                          {LastName, "last_name"},
                                          {Client, "client"},
                                          {Day, "day"},
                                          {Week, "week"},
                                          {Year, "year"},
                                          {Hours, "hours"},
                                          {Start, "start"},
                                          {End, "end"},
                                          {Break, "break"},
                                          {Type, "type"},
                                          {ColumnRole::Percentage, "percentage"},
                                          {Reference, "reference"},
                                          {Component, "component"},
                                          {Weekday, "weekday"}}};

struct RoleWord {
    std::string_view words;
    ColumnRole role;
};
constexpr std::array kRoleWords{RoleWord{"plaatsing", Placement},
                                RoleWord{"plaatsingsnummer", Placement},
                                RoleWord{"plaatsing nr", Placement},
                                RoleWord{"plaatsing nummer", Placement},
                                RoleWord{"placement", Placement},
                                RoleWord{"assignmentid", Placement},
                                RoleWord{"assignment id", Placement},
                                RoleWord{"opdrachtnummer", Placement},
                                RoleWord{"personeelsnummer", Personnel},
                                RoleWord{"personeelsnr", Personnel},
                                RoleWord{"pers nr", Personnel},
                                RoleWord{"medewerkernummer", Personnel},
                                RoleWord{"medewerkersnummer", Personnel},
                                RoleWord{"medewerker nr", Personnel},
                                RoleWord{"flexkrachtnummer", Personnel},
                                RoleWord{"kandidaatnummer", Personnel},
                                RoleWord{"employee id", Personnel},
                                RoleWord{"naam", Worker},
                                RoleWord{"name", Worker},
                                RoleWord{"medewerker", Worker},
                                RoleWord{"naam medewerker", Worker},
                                RoleWord{"flexkracht", Worker},
                                RoleWord{"flexwerker", Worker},
                                RoleWord{"werknemer", Worker},
                                RoleWord{"naam werknemer", Worker},
                                RoleWord{"naam flexkracht", Worker},
                                RoleWord{"uitzendkracht", Worker},
                                RoleWord{"naam uitzendkracht", Worker},
                                RoleWord{"employee", Worker},
                                RoleWord{"worker", Worker},
                                RoleWord{"voornaam", FirstName},
                                RoleWord{"roepnaam", FirstName},
                                RoleWord{"voorletters", FirstName},
                                RoleWord{"first name", FirstName},
                                RoleWord{"tussenvoegsel", Prefix},
                                RoleWord{"tussenvoegsels", Prefix},
                                RoleWord{"voorvoegsel", Prefix},
                                RoleWord{"voorvoegsels", Prefix},
                                RoleWord{"achternaam", LastName},
                                RoleWord{"familienaam", LastName},
                                RoleWord{"last name", LastName},
                                RoleWord{"opdrachtgever", Client},
                                RoleWord{"klant", Client},
                                RoleWord{"inlener", Client},
                                RoleWord{"bedrijf", Client},
                                RoleWord{"client", Client},
                                RoleWord{"datum", Day},
                                RoleWord{"dag", Day},
                                RoleWord{"date", Day},
                                RoleWord{"day", Day},
                                RoleWord{"werkdatum", Day},
                                RoleWord{"werkdag", Day},
                                RoleWord{"week", Week},
                                RoleWord{"weeknummer", Week},
                                RoleWord{"weeknr", Week},
                                RoleWord{"week nr", Week},
                                RoleWord{"wk", Week},
                                RoleWord{"jaar", Year},
                                RoleWord{"year", Year},
                                RoleWord{"uren", Hours},
                                RoleWord{"aantal uren", Hours},
                                RoleWord{"aantal", Hours},
                                RoleWord{"gewerkte uren", Hours},
                                RoleWord{"hours", Hours},
                                RoleWord{"totaal uren", Hours},
                                RoleWord{"uren totaal", Hours},
                                RoleWord{"weektotaal", Hours},
                                RoleWord{"weekuren", Hours},
                                RoleWord{"begin", Start},
                                RoleWord{"begintijd", Start},
                                RoleWord{"starttijd", Start},
                                RoleWord{"aanvang", Start},
                                RoleWord{"van", Start},
                                RoleWord{"start", Start},
                                RoleWord{"in", Start},
                                RoleWord{"einde", End},
                                RoleWord{"eindtijd", End},
                                RoleWord{"tot", End},
                                RoleWord{"eind", End},
                                RoleWord{"end", End},
                                RoleWord{"uit", End},
                                RoleWord{"pauze", Break},
                                RoleWord{"pauze min", Break},
                                RoleWord{"pauze minuten", Break},
                                RoleWord{"pauze in minuten", Break},
                                RoleWord{"break", Break},
                                RoleWord{"soort", Type},
                                RoleWord{"urensoort", Type},
                                RoleWord{"soort uren", Type},
                                RoleWord{"looncomponent", Type},
                                RoleWord{"component", Type},
                                RoleWord{"type", Type},
                                RoleWord{"percentage", ColumnRole::Percentage},
                                RoleWord{"toeslag", ColumnRole::Percentage},
                                RoleWord{"toeslagpercentage", ColumnRole::Percentage},
                                RoleWord{"kenmerk", Reference},
                                RoleWord{"referentie", Reference},
                                RoleWord{"reference", Reference},
                                RoleWord{"urenbriefje", Reference},
                                RoleWord{"totaal", Ignored},
                                RoleWord{"total", Ignored},
                                RoleWord{"opmerking", Ignored},
                                RoleWord{"opmerkingen", Ignored},
                                RoleWord{"reden", Ignored}};

constexpr std::array<std::array<std::string_view, 3>, 7> kWeekdays{{{"ma", "maandag", "mon"},
                                                                    {"di", "dinsdag", "tue"},
                                                                    {"wo", "woensdag", "wed"},
                                                                    {"do", "donderdag", "thu"},
                                                                    {"vr", "vrijdag", "fri"},
                                                                    {"za", "zaterdag", "sat"},
                                                                    {"zo", "zondag", "sun"}}};

/// Kinds that stand in headers but not in a cell.
struct KindWord {
    std::string_view word;
    HourType type;
};
constexpr std::array kKindWords{
    KindWord{"normale", HourType::Regular},   KindWord{"reguliere", HourType::Regular},
    KindWord{"regulier", HourType::Regular},  KindWord{"basis", HourType::Regular},
    KindWord{"dagdienst", HourType::Regular}, KindWord{"ow", HourType::Overtime},
    KindWord{"ort", HourType::Shift},         KindWord{"ploeg", HourType::Shift},
    KindWord{"avonddienst", HourType::Shift}, KindWord{"nachtdienst", HourType::Shift},
    KindWord{"atv", HourType::Leave},         KindWord{"adv", HourType::Leave}};

/// Ordinary hours that were special: what they pay stands in the client's allowances.
struct MarkWord {
    std::string_view word;
    BandKind mark;
};
constexpr std::array kMarkWords{
    MarkWord{"koud", BandKind::Cold},      MarkWord{"koude", BandKind::Cold},
    MarkWord{"koud werk", BandKind::Cold}, MarkWord{"koelcel", BandKind::Cold},
    MarkWord{"vuil", BandKind::Dirty},     MarkWord{"vuile", BandKind::Dirty},
    MarkWord{"vuil werk", BandKind::Dirty}};

constexpr domain::Percentage kWholeWage = domain::Percentage::fromUnits(1'000'000);

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "23-11" or "23" behind the name of a day only says which Monday it is.
bool isDateTail(std::string_view rest) {
    return std::ranges::all_of(rest, [](char c) { return isDigit(c) || c == ' '; });
}

std::optional<int> weekdayOf(std::string_view words) {
    const std::size_t space = std::min(words.find(' '), words.size());
    const std::string_view first = words.substr(0, space);
    for (std::size_t day = 0; day < kWeekdays.size(); ++day) {
        const auto& names = kWeekdays.at(day);
        if (std::ranges::find(names, first) != names.end() && isDateTail(words.substr(space))) {
            return static_cast<int>(day);
        }
    }
    return std::nullopt;
}

struct Split {
    std::string words;
    std::optional<domain::Percentage> percentage;
};

/// Takes "150%" (or a bare number from 100) out of the words.
Split withoutPercentage(std::string_view text) {
    Split split;
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            split.words += text[i++];
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && (isDigit(text[end]) || text[end] == ',' || text[end] == '.')) {
            ++end;
        }
        const std::string_view number = text.substr(i, end - i);
        const std::size_t sign = std::min(text.find_first_not_of(' ', end), text.size());
        const bool marked = sign < text.size() && text[sign] == '%';
        const auto units = parseDutchDecimal(number, domain::Percentage::kScale);
        const std::int64_t whole = kWholeWage.units();
        if (units && *units > 0 && *units <= 5 * whole && (marked || *units >= whole)) {
            split.percentage = domain::Percentage::fromUnits(*units);
            i = marked ? sign + 1 : end;
        } else {
            split.words += number;
            i = end;
        }
    }
    return split;
}

std::optional<BandKind> markOf(std::string_view words) {
    const auto known = std::ranges::find(kMarkWords, words, &MarkWord::word);
    return known == kMarkWords.end() ? std::nullopt : std::optional(known->mark);
}

std::optional<HourType> kindOf(std::string_view words) {
    if (words.size() < 2) {
        return std::nullopt; // a letter alone is too little to name a column
    }
    if (const auto type = hourTypeOfWord(words)) {
        return type;
    }
    const auto known = std::ranges::find(kKindWords, words, &KindWord::word);
    return known == kKindWords.end() ? std::nullopt : std::optional(known->type);
}

std::string withoutHourWords(const std::string& words) {
    std::string kept;
    for (const std::string& word : splitList(words, ' ')) {
        if (word != "uren" && word != "uur" && word != "aantal" && word != "hours") {
            kept += (kept.empty() ? "" : " ") + word;
        }
    }
    return kept;
}

} // namespace

std::string_view toText(ColumnRole role) {
    return choiceText(kRoles, role);
}
Result<ColumnRole> parseColumnRole(std::string_view text) {
    return parseChoice(kRoles, text);
}

std::string plainWords(std::string_view text) {
    std::string spaced = foldText(text);
    for (char& c : spaced) {
        const auto byte = static_cast<unsigned char>(c);
        const bool word = byte >= 0x80U || (c >= 'a' && c <= 'z') || isDigit(c) || c == '%';
        c = word ? c : ' ';
    }
    std::string words;
    for (const std::string& word : splitList(spaced, ' ')) {
        words += (words.empty() ? "" : " ") + word;
    }
    return words;
}

std::optional<ComponentWord> componentOf(std::string_view text) {
    const Split split = withoutPercentage(foldText(text));
    if (split.percentage && *split.percentage < kWholeWage) {
        return std::nullopt; // "Toeslag 25%": of the wage, or on top of it?
    }
    const std::string words = plainWords(split.words);
    const std::string kept = withoutHourWords(words);
    for (const std::string& tried : {words, kept, kept.substr(0, kept.find(' '))}) {
        if (const auto type = kindOf(tried)) {
            return ComponentWord{.type = *type, .percentage = split.percentage};
        }
        if (const auto mark = markOf(tried)) {
            return split.percentage
                       ? ComponentWord{.type = hourTypeOf(*mark), .percentage = split.percentage}
                       : ComponentWord{.marks = {*mark}};
        }
    }
    return std::nullopt;
}

std::optional<domain::Percentage> percentageIn(std::string_view header) {
    const auto percentage = withoutPercentage(foldText(header)).percentage;
    return percentage && *percentage >= kWholeWage ? percentage : std::nullopt;
}

ColumnMeaning meaningOfHeader(std::string_view header) {
    const std::string words = plainWords(header);
    if (const auto known = std::ranges::find(kRoleWords, words, &RoleWord::words);
        known != kRoleWords.end()) {
        return {.role = known->role};
    }
    if (const auto day = weekdayOf(words)) {
        return {.role = Weekday, .weekday = *day};
    }
    if (const auto component = componentOf(header)) {
        return {.role = Component,
                .type = component->type,
                .percentage = component->percentage,
                .marks = component->marks};
    }
    return {};
}

} // namespace werkbalie::domain
