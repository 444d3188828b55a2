// One table of the kinds of hours; everything that treats them differently asks it.
#include "domain/administration/hour_type.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

constexpr Percentage kWhole = Percentage::fromUnits(1'000'000);
constexpr std::string_view kSickPay = "sick.law.percent";

constexpr bool kWorked = true;
constexpr bool kNotWorked = false;

using enum HourType;
constexpr Accrual kAll = Accrual::LeaveAndHolidayAllowance;
constexpr Accrual kAllowance = Accrual::HolidayAllowance;

constexpr std::array<HourTypeRules, 12> kTypes{{
    {Regular, "regular", 'g', kWorked, Invoicing::AtTariff, kAll, BalanceUse::None, "BW 7:616"},
    {Overtime, "overtime", 'o', kWorked, Invoicing::AtTariff, kAllowance, BalanceUse::None,
     "BW 7:616"},
    {Shift, "shift", 'p', kWorked, Invoicing::AtTariff, kAll, BalanceUse::None, "BW 7:616"},
    {Travel, "travel", 'r', kWorked, Invoicing::AtTariff, kAllowance, BalanceUse::None, "BW 7:616"},
    {StandBy, "stand_by", 'w', kNotWorked, Invoicing::AtTariff, kAllowance, BalanceUse::None,
     "BW 7:616"},
    {Leave, "leave", 'v', kNotWorked, Invoicing::Never, kAll, BalanceUse::Leave, "BW 7:639"},
    {Sickness, "sickness", 'z', kNotWorked, Invoicing::Never, kAll, BalanceUse::None, "BW 7:629"},
    {PublicHoliday, "public_holiday", 'f', kNotWorked, Invoicing::Never, kAll, BalanceUse::None,
     "cao voor Uitzendkrachten"},
    {ShortLeave, "short_leave", 'k', kNotWorked, Invoicing::Never, kAll, BalanceUse::None,
     "Wazo art. 4:1"},
    {Idle, "idle", 'l', kNotWorked, Invoicing::Never, kAll, BalanceUse::None, "BW 7:628"},
    {CancelledCall, "cancelled_call", 'a', kNotWorked, Invoicing::WhenAgreed, kAll,
     BalanceUse::None, "BW 7:628a"},
    {TimeForTime, "time_for_time", 't', kNotWorked, Invoicing::Never, kAll, BalanceUse::TimeForTime,
     "BW 7:616"},
}};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < kTypes.size(); ++i) {
        if (static_cast<std::size_t>(kTypes[i].type) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "rulesOf finds a type by its place");

struct Word {
    std::string_view text; ///< folded
    HourType type;
};
constexpr std::array kWords{Word{"normaal", Regular},
                            Word{"normale uren", Regular},
                            Word{"gewerkt", Regular},
                            Word{"gewerkte uren", Regular},
                            Word{"overwerk", Overtime},
                            Word{"overuren", Overtime},
                            Word{"overtimeplus", Overtime},
                            Word{"ploegen", Shift},
                            Word{"ploegendienst", Shift},
                            Word{"ploegentoeslag", Shift},
                            Word{"onregelmatig", Shift},
                            Word{"toeslag", Shift},
                            Word{"shiftplus", Shift},
                            Word{"reis", Travel},
                            Word{"reisuren", Travel},
                            Word{"reistijd", Travel},
                            Word{"wacht", StandBy},
                            Word{"wachtdienst", StandBy},
                            Word{"consignatie", StandBy},
                            Word{"bereikbaarheid", StandBy},
                            Word{"standby", StandBy},
                            Word{"verlof", Leave},
                            Word{"vakantie", Leave},
                            Word{"vakantieverlof", Leave},
                            Word{"vacation", Leave},
                            Word{"ziek", Sickness},
                            Word{"ziekte", Sickness},
                            Word{"verzuim", Sickness},
                            Word{"sick time", Sickness},
                            Word{"feestdag", PublicHoliday},
                            Word{"holiday", PublicHoliday},
                            Word{"kort verzuim", ShortLeave},
                            Word{"kortverzuim", ShortLeave},
                            Word{"bijzonder verlof", ShortLeave},
                            Word{"calamiteitenverlof", ShortLeave},
                            Word{"short leave", ShortLeave},
                            Word{"special leave", ShortLeave},
                            Word{"leegloop", Idle},
                            Word{"geen werk", Idle},
                            Word{"work underload", Idle},
                            Word{"afgezegd", CancelledCall},
                            Word{"afgezegde oproep", CancelledCall},
                            Word{"oproep afgezegd", CancelledCall},
                            Word{"regular canceled", CancelledCall},
                            Word{"shift canceled", CancelledCall},
                            Word{"tvt", TimeForTime},
                            Word{"tijd voor tijd", TimeForTime},
                            Word{"withdrawal time for time hours", TimeForTime}};

} // namespace

const HourTypeRules& rulesOf(HourType type) {
    return kTypes.at(static_cast<std::size_t>(type));
}
std::span<const HourTypeRules> hourTypes() {
    return kTypes;
}

std::string_view toText(HourType type) {
    return rulesOf(type).text;
}

Result<HourType> parseHourType(std::string_view text) {
    const auto found = std::ranges::find(kTypes, text, &HourTypeRules::text);
    if (found != kTypes.end()) {
        return found->type;
    }
    std::string allowed;
    for (const HourTypeRules& rules : kTypes) {
        allowed += (allowed.empty() ? "" : ", ") + std::string(rules.text);
    }
    return refuse("choice.unknown", {}, {{"value", std::string(text)}, {"allowed", allowed}});
}

std::optional<HourType> hourTypeOfWord(std::string_view word) {
    const std::string folded = foldText(trim(word));
    if (folded.size() == 1) {
        const auto found = std::ranges::find(kTypes, folded.front(), &HourTypeRules::letter);
        return found == kTypes.end() ? std::nullopt : std::optional(found->type);
    }
    if (const auto found = std::ranges::find(kWords, folded, &Word::text); found != kWords.end()) {
        return found->type;
    }
    const auto stored = std::ranges::find(kTypes, folded, &HourTypeRules::text);
    return stored == kTypes.end() ? std::nullopt : std::optional(stored->type);
}

bool countsAsWorked(HourType type) {
    return rulesOf(type).isWorked;
}

bool isAbsence(HourType type) {
    return !countsAsWorked(type) && type != HourType::StandBy;
}

Result<PayShare> payShareOf(HourType type, const AbsenceTerms& terms, Date day,
                            const ParameterSet& parameters) {
    if (type != HourType::Sickness) {
        return PayShare{.percentage = kWhole, .source = std::string(rulesOf(type).source)};
    }
    const auto legal = parameters.at(kSickPay, day);
    if (!legal) {
        return tl::unexpected(legal.error());
    }
    PayShare share{.percentage = (*legal)->percentage(), .source = (*legal)->source};
    if (terms.sickPay) {
        share.source = "arbeidsvoorwaarden";
        share.percentage = *terms.sickPay >= share.percentage
                               ? *terms.sickPay
                               : std::min(kWhole, share.percentage + *terms.sickPay);
    }
    return share;
}

} // namespace werkbalie::domain
