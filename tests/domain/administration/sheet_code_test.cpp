// The code on an hour sheet: read back whole, and refused clearly when damaged or somebody else's.
#include "domain/administration/hour_sheet/sheet_code.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

constexpr std::string_view kKvk = "01234567";

SheetCode code(std::int64_t placement, int year, int week) {
    return {.placement = PlacementId{placement}, .week = IsoWeek::make(year, week).value()};
}

std::string refusal(const std::string& text) {
    return readSheetCode(text, kKvk).error().key;
}

} // namespace

TEST_CASE("a code says placement and week, and is read as people type it", "[sheet]") {
    const std::string text = sheetCodeText(code(12, 2026, 47), kKvk);
    CHECK(text.starts_with("WB1-C-2647-"));
    CHECK(text.size() == 19);
    CHECK(readSheetCode(text, kKvk).value() == code(12, 2026, 47));
    std::string typed = " ";
    for (const char c : text) {
        typed += static_cast<char>(c == '0' ? 'o' : c == '1' ? 'l' : std::tolower(c));
    }
    CHECK(readSheetCode(typed + "\n", kKvk).value() == code(12, 2026, 47));
    CHECK(readSheetCode(sheetCodeText(code(1, 2026, 53), kKvk), kKvk)->week.week() == 53);
}

TEST_CASE("a damaged code, another agency's and other codes are told apart", "[sheet]") {
    const std::string text = sheetCodeText(code(12, 2026, 47), kKvk);
    std::string damaged = text;
    damaged[4] = 'D';
    CHECK(refusal(damaged) == "sheet.code_damaged");
    CHECK(refusal(text.substr(0, 14)) == "sheet.code_damaged");
    CHECK(refusal(sheetCodeText(code(12, 2026, 47), "87654321")) == "sheet.code_foreign");
    for (const char* other :
         {"", "https://voorbeeld.nl", "WB2-C-2647-AAAA-AAA", "-", "8710400000000"}) {
        INFO(other);
        CHECK(refusal(other) == "sheet.not_a_code");
    }
    CHECK(refusal("WB1-" + std::string(200, 'A')) == "sheet.not_a_code");
}

TEST_CASE("any placement and week come back, and one wrong letter never becomes another sheet",
          "[sheet]") {
    rc::check("for any code", [] {
        const int year = *rc::gen::inRange(2020, 2090);
        const SheetCode wanted = code(*rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000), year,
                                      *rc::gen::inRange(1, weeksInYear(year) + 1));
        const std::string text = sheetCodeText(wanted, kKvk);
        RC_ASSERT(readSheetCode(text, kKvk).value() == wanted);
        std::string other = text;
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        other[at] = *rc::gen::element('0', '7', 'C', 'K', 'Z', '-', '*');
        const auto read = readSheetCode(other, kKvk);
        RC_ASSERT(!read || *read == wanted);
    });
}
