// Names and text: folding, splitting, encodings.
#include "domain/base/person_name.h"
#include "domain/base/text.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace werkbalie::domain;

TEST_CASE("letters of the languages of our workers fold to plain ones") {
    const auto [text, folded] = GENERATE(table<std::string, std::string>({
        {"Zoë Müller", "zoe muller"},
        {"ÉÈÊË çñ ÅØ", "eeee cn ao"},
        {"Łukasz Żółć", "lukasz zolc"},
        {"Şükrü İpek ığ", "sukru ipek ig"},
        {"Ștefan Țurcanu Ă", "stefan turcanu a"},
        {"Nguyễn Thị Ánh Đào", "nguyen thi anh dao"},
        {"Straße ẞ", "strasse ss"},
        {"Æther œuvre Þór", "aether oeuvre thor"},
        {"ĳsland Ĳ", "ijsland ij"},
        {"Đorđe Šćekić", "dorde scekic"},
        {"Zo\u0065\u0308", "zoe"},
        {"ABC xyz 123 -'", "abc xyz 123 -'"},
        {"Ωμέγα Иван 日本", "Ωμέγα Иван 日本"},
        {"5 × 3 ÷ 2 €", "5 × 3 ÷ 2 €"},
        {"", ""},
    }));
    CHECK(foldText(text) == folded);
}

TEST_CASE("folding keeps bytes that are no UTF-8") {
    CHECK(foldText("A\xFF\xC3") == "a\xFF\xC3");
}

TEST_CASE("spaces around text go, also the no-break space of spreadsheets") {
    CHECK(trim(" \t\r\nabc \u00A0") == "abc");
    CHECK(trim("\u00A0\u00A0") == "");
    CHECK(trim("a b") == "a b");
    CHECK(trim("à") == "à");
}

TEST_CASE("a list is split, trimmed and freed of empty parts") {
    CHECK(splitList("a; b ;;c;", ';') == std::vector<std::string>{"a", "b", "c"});
    CHECK(splitList("", ';').empty());
    CHECK(splitList(" ; ", ';').empty());
}

TEST_CASE("only well formed UTF-8 is valid") {
    const std::string good =
        GENERATE("", "abc", "é", "€", "𝄞", "\xEF\xBB\xBFx", "\xF4\x8F\xBF\xBF");
    CHECK(isValidUtf8(good));
    const std::string bad =
        GENERATE("\xFF", "\xC3", "\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80",
                 "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xE2\x82", "a\xC3(");
    CHECK_FALSE(isValidUtf8(bad));
}

TEST_CASE("every byte of Windows-1252 becomes valid UTF-8") {
    CHECK(utf8FromWindows1252("Jos\xE9 \x80 12") == "José € 12");
    CHECK(utf8FromWindows1252("\x93x\x94 \x96") == "“x” –");
    CHECK(utf8FromWindows1252("\x81") == "\uFFFD");
    std::string all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    CHECK(isValidUtf8(utf8FromWindows1252(all)));
}

TEST_CASE("a name is shown, sorted and greeted the Dutch way") {
    const PersonName jan{.first = "Jan", .prefix = "van den", .last = "Berg"};
    CHECK(jan.full() == "Jan van den Berg");
    CHECK(jan.sorted() == "Berg, Jan van den");
    CHECK(jan.salute() == "Van den Berg");
    const PersonName zoe{.first = "Zoë", .prefix = "", .last = "Jansen"};
    CHECK(zoe.full() == "Zoë Jansen");
    CHECK(zoe.sorted() == "Jansen, Zoë");
    CHECK(zoe.salute() == "Jansen");
    const PersonName hart{.first = "", .prefix = "'t", .last = "Hart"};
    CHECK(hart.full() == "'t Hart");
    CHECK(hart.sorted() == "Hart, 't");
    CHECK(hart.salute() == "'t Hart");
    CHECK(PersonName{.first = "", .prefix = "", .last = "Berg"}.sorted() == "Berg");
}

TEST_CASE("names sort by last name; the prefix comes last") {
    std::vector<PersonName> names{
        {.first = "Anna", .prefix = "", .last = "Berg Jansen"},
        {.first = "Zoë", .prefix = "", .last = "Berg"},
        {.first = "Jan", .prefix = "van den", .last = "Berg"},
        {.first = "Jan", .prefix = "", .last = "Berg"},
        {.first = "Ab", .prefix = "", .last = "Béer"},
        {.first = "Ab", .prefix = "", .last = "Bever"},
        {.first = "Piet", .prefix = "", .last = "IJsbrand"},
        {.first = "Piet", .prefix = "", .last = "Ising"},
    };
    std::ranges::sort(names, {}, &PersonName::sortKey);
    std::string order;
    for (const PersonName& name : names)
        order += name.sorted() + "; ";
    CHECK(order ==
          "Béer, Ab; Berg, Jan; Berg, Jan van den; Berg, Zoë; Berg Jansen, Anna; Bever, Ab; "
          "IJsbrand, Piet; Ising, Piet; ");
}

TEST_CASE("a last name is split from its prefix") {
    const auto [text, prefix, last] = GENERATE(table<std::string, std::string, std::string>({
        {"van den Berg", "van den", "Berg"},
        {"Van den Berg", "van den", "Berg"},
        {"Berg, van den", "van den", "Berg"},
        {"Berg, Van Den", "van den", "Berg"},
        {"Jansen", "", "Jansen"},
        {"de Vries-van Dijk", "de", "Vries-van Dijk"},
        {"in 't Veld", "in 't", "Veld"},
        {"van 't Hof", "van 't", "Hof"},
        {"'s Gravesande", "'s", "Gravesande"},
        {"El Amrani", "", "El Amrani"},
        {"el Amrani", "el", "Amrani"},
        {"Da Silva", "", "Da Silva"},
        {"Le", "", "Le"},
        {"de", "", "de"},
        {"  van   Dam ", "van", "Dam"},
        {"Berg Jansen", "", "Berg Jansen"},
        {"", "", ""},
    }));
    INFO(text);
    const PersonName name = splitLastName("Jan", text);
    CHECK(name.prefix == prefix);
    CHECK(name.last == last);
    CHECK(name.first == "Jan");
}
