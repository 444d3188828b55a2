// What an agency must fill in before it can work.
#include "domain/people/agency.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/identifiers.h"
#include "domain/base/text.h"

#include <array>
#include <cstdint>

namespace werkbalie::domain {

namespace {

constexpr Choices<Cao, 2> kCaos{{{Cao::Abu, "abu"}, {Cao::Nbbu, "nbbu"}}};
constexpr auto kHighestWhk = Percentage::fromUnits(200'000);

void checkWhk(Findings& findings, std::string_view where, const std::optional<Percentage>& own) {
    if (own && (*own < Percentage{} || *own > kHighestWhk)) {
        findings.push_back(
            blockingFinding("whk_out_of_range", where, {{"percentage", own->toString()}}));
    }
}

/// Big-endian, as PNG writes it.
std::uint32_t wordAt(std::string_view bytes, std::size_t at) {
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        word = word << 8U | static_cast<unsigned char>(bytes[at + i]);
    }
    return word;
}

bool isSoundPng(std::string_view bytes) {
    constexpr std::size_t kHeader = 33; // signature, and the first chunk with the size
    constexpr std::size_t kWidthAt = 16;
    constexpr std::size_t kHeightAt = 20;
    constexpr std::uint32_t kMostDots = 4000;
    if (bytes.size() < kHeader || bytes.substr(12, 4) != "IHDR") {
        return false;
    }
    const auto fits = [](std::uint32_t dots) { return dots > 0 && dots <= kMostDots; };
    return fits(wordAt(bytes, kWidthAt)) && fits(wordAt(bytes, kHeightAt));
}

/// What a picture does not need and a reader may be harmed by.
bool isSoundSvg(std::string_view bytes) {
    for (const std::string_view harmful : {"<!ENTITY", "<script", "file:"}) {
        if (bytes.find(harmful) != std::string_view::npos) {
            return false;
        }
    }
    return isValidUtf8(bytes);
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Perceived lightness 0..255 of "#rrggbb" (ITU-R BT.601), or nothing.
std::optional<int> lightness(std::string_view color) {
    constexpr std::size_t kLength = 7;
    if (color.size() != kLength || color.front() != '#') {
        return std::nullopt;
    }
    std::array<int, 3> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int high = hexDigit(color[1 + i * 2]);
        const int low = hexDigit(color[2 + i * 2]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        parts.at(i) = high * 16 + low;
    }
    return (parts[0] * 299 + parts[1] * 587 + parts[2] * 114) / 1000;
}

void checkLook(Findings& findings, const Agency& agency) {
    constexpr int kLightest = 150;
    if (!agency.logo.empty()) {
        if (const auto kind = checkLogo(agency.logo); !kind) {
            findings.push_back(blockingFinding(kind.error().key, "logo", kind.error().values));
        }
    }
    if (agency.accentColor.empty()) {
        return;
    }
    const auto light = lightness(agency.accentColor);
    if (!light) {
        findings.push_back(blockingFinding("agency.color_invalid", "accent_color",
                                           {{"value", agency.accentColor}}));
    } else if (*light > kLightest) {
        findings.push_back(warningFinding("agency.color_too_light", "accent_color",
                                          {{"value", agency.accentColor}}));
    }
}

template <class Value>
void checkRequired(Findings& findings, std::string_view where, std::string_view text) {
    if (const Result<Value> parsed = Value::parse(text); !parsed) {
        findings.push_back(blockingFinding(parsed.error().key, where, parsed.error().values));
    }
}

} // namespace

std::string_view toText(Cao cao) {
    return choiceText(kCaos, cao);
}
Result<Cao> parseCao(std::string_view text) {
    return parseChoice(kCaos, text);
}

Result<LogoKind> checkLogo(std::string_view bytes) {
    constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";
    constexpr std::size_t kHead = 1024; // an XML line and comments may stand before <svg
    if (bytes.size() > kLargestLogo) {
        return refuse("agency.logo_too_large", "logo",
                      {{"most", std::to_string(kLargestLogo / 1024)}});
    }
    if (bytes.starts_with(kPngSignature) && isSoundPng(bytes)) {
        return LogoKind::Png;
    }
    if (bytes.substr(0, kHead).find("<svg") != std::string_view::npos && isSoundSvg(bytes)) {
        return LogoKind::Svg;
    }
    return refuse("agency.logo_unreadable", "logo");
}

Findings checkAgency(const Agency& agency) {
    Findings findings;
    if (trim(agency.name).empty()) {
        findings.push_back(blockingFinding("name_missing", "name"));
    }
    checkRequired<KvkNumber>(findings, "kvk", agency.kvk);
    checkRequired<VatNumber>(findings, "vat_id", agency.vatId);
    checkFilledIn<Email>(findings, "email", agency.email);
    checkFilledIn<Iban>(findings, "iban", agency.iban);
    if (agency.address.country == "NL") {
        checkFilledIn<Postcode>(findings, "postcode", agency.address.postcode);
    }
    checkWhk(findings, "whk_wga", agency.whkWga);
    checkWhk(findings, "whk_zw", agency.whkZw);
    checkLook(findings, agency);
    return findings;
}

} // namespace werkbalie::domain
