// The look of what an agency prints: its logo and colour, judged before they are kept.
#include "domain/people/agency.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

std::string png(std::uint32_t width, std::uint32_t height) {
    std::string bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const std::uint32_t number : {width, height}) {
        for (const int shift : {24, 16, 8, 0}) {
            bytes += static_cast<char>(number >> static_cast<unsigned>(shift) & 0xffU);
        }
    }
    return bytes + std::string(20, '\0');
}

std::string ruleOf(const std::string& logo, const std::string& color) {
    Agency agency{.name = "De Brug", .kvk = "12345678", .vatId = "NL123456782B12"};
    agency.logo = logo;
    agency.accentColor = color;
    std::string rules;
    for (const Finding& finding : checkAgency(agency)) {
        if (finding.where == "logo" || finding.where == "accent_color") {
            rules += finding.rule;
        }
    }
    return rules;
}

} // namespace

TEST_CASE("a logo is a PNG of a fair size or an SVG without surprises", "[agency]") {
    CHECK(*checkLogo(png(400, 120)) == LogoKind::Png);
    CHECK(*checkLogo("<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 1 1\"/>") == LogoKind::Svg);
    const std::string unreadable = "agency.logo_unreadable";
    for (const std::string& bytes :
         {std::string("GIF89a"), std::string("<html></html>"), png(0, 10), png(4001, 10),
          png(10, 100'000), png(400, 120).substr(0, 20),
          std::string("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>"),
          std::string("<svg><script>x</script></svg>"),
          std::string("<svg><image href=\"file:///etc/hosts\"/></svg>"),
          std::string("<svg>\xff</svg>")}) {
        const auto kind = checkLogo(bytes);
        REQUIRE_FALSE(kind);
        CHECK(kind.error().key == unreadable);
    }
    const auto large = checkLogo(std::string(kLargestLogo + 1, 'x'));
    REQUIRE_FALSE(large);
    CHECK(large.error().key == "agency.logo_too_large");
    CHECK(large.error().values.at(0).second == "256");
    CHECK(ruleOf("GIF89a", {}) == unreadable);
    CHECK(ruleOf(png(10, 10), {}).empty());
}

TEST_CASE("a colour is written as #rrggbb and can be read on white", "[agency]") {
    for (const char* fine : {"", "#1f5f6b", "#000000", "#7a1f3d"}) {
        CHECK(ruleOf({}, fine).empty());
    }
    for (const char* wrong : {"1f5f6b", "#1F5F6B", "#1f5f6", "#1f5f6bb", "#zzzzzz", "rood"}) {
        CHECK(ruleOf({}, wrong) == "agency.color_invalid");
    }
    CHECK(ruleOf({}, "#ffee00") == "agency.color_too_light");
}
