// Reads from a rate's name which hours it is about.
#include "domain/acquisition/tariff/agreed_rate.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

struct Stem {
    std::string_view text; ///< folded
    AllowanceKind kind;
};

/// "onregelmatig" goes before "ploeg", "reis" before "uur": the first that is found counts.
constexpr std::array kStems{
    Stem{"overwerk", AllowanceKind::Overtime},      Stem{"overuur", AllowanceKind::Overtime},
    Stem{"overuren", AllowanceKind::Overtime},      Stem{"meeruren", AllowanceKind::Overtime},
    Stem{"overtime", AllowanceKind::Overtime},      Stem{"onregelmatig", AllowanceKind::Irregular},
    Stem{"ort", AllowanceKind::Irregular},          Stem{"ploeg", AllowanceKind::Shift},
    Stem{"feestdag", AllowanceKind::PublicHoliday}, Stem{"reisuren", AllowanceKind::Travel},
    Stem{"reisuur", AllowanceKind::Travel},         Stem{"reistijd", AllowanceKind::Travel},
    Stem{"consignatie", AllowanceKind::StandBy},    Stem{"bereikbaar", AllowanceKind::StandBy},
    Stem{"beschikbaar", AllowanceKind::StandBy},    Stem{"stand-by", AllowanceKind::StandBy},
    Stem{"standby", AllowanceKind::StandBy},        Stem{"afgezegd", AllowanceKind::CancelledCall}};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A short stem must be a word of its own: "ort" is not in "transport".
bool isAbout(std::string_view folded, std::string_view stem) {
    const auto at = folded.find(stem);
    if (at == std::string_view::npos || (at > 0 && isLetter(folded[at - 1]))) {
        return false;
    }
    constexpr std::size_t kAbbreviation = 3;
    const std::size_t end = at + stem.size();
    return stem.size() > kAbbreviation || end == folded.size() || !isLetter(folded[end]);
}

bool isPartOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == ',' || c == '.';
}

std::optional<Percentage> percentageIn(std::string_view text) {
    const auto sign = text.find('%');
    if (sign == std::string_view::npos) {
        return std::nullopt;
    }
    std::size_t end = sign;
    while (end > 0 && text[end - 1] == ' ') {
        --end;
    }
    std::size_t begin = end;
    while (begin > 0 && isPartOfNumber(text[begin - 1])) {
        --begin;
    }
    const auto units = parseDutchDecimal(text.substr(begin, end - begin), Percentage::kScale);
    return units && *units > 0 ? std::optional(Percentage::fromUnits(*units)) : std::nullopt;
}

} // namespace

RateName readRateName(std::string_view name) {
    const std::string folded = foldText(trim(name));
    const auto found =
        std::ranges::find_if(kStems, [&](const Stem& stem) { return isAbout(folded, stem.text); });
    return {.kind = found == kStems.end() ? AllowanceKind::Other : found->kind,
            .percentage = percentageIn(name)};
}

AgreedRate agreedRate(std::string name, HourlyRate tariff,
                      const std::vector<AllowanceTerms>& calculated) {
    const RateName read = readRateName(name);
    AgreedRate rate{.name = std::move(name),
                    .tariff = tariff,
                    .kind = read.kind,
                    .percentage = read.percentage};
    const auto terms = std::ranges::find(calculated, rate.name, &AllowanceTerms::name);
    if (terms != calculated.end()) {
        rate.kind = terms->kind == AllowanceKind::Other ? read.kind : terms->kind;
        rate.percentage = terms->percentage;
    }
    return rate;
}

} // namespace werkbalie::domain
