// The kinds of hours in a week, and what each of them is to the law, the wage and the invoice.
#pragma once

#include "domain/base/rates.h"
#include "domain/parameters/parameter_set.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace werkbalie::domain {

enum class HourType {
    Regular,
    Overtime,
    Shift,
    Travel,
    StandBy,
    Leave,
    Sickness,
    PublicHoliday,
    ShortLeave,
    Idle,
    CancelledCall,
    TimeForTime ///< time off that was saved up; not the hours it was saved with
};

/// Whether the client pays for such an hour. What it does not pay for sits in the tariff of the
/// hours it does pay for.
enum class Invoicing {
    AtTariff,
    WhenAgreed, ///< only at an agreed rate of its kind (AgreedRate)
    Never
};
/// Which balance an hour of the kind is taken from.
enum class BalanceUse { None, Leave, TimeForTime };
/// What an hour of the kind builds up; overtime builds no leave, as leave follows the agreed hours
/// (BW 7:634).
enum class Accrual { None, HolidayAllowance, LeaveAndHolidayAllowance };

struct HourTypeRules {
    HourType type = HourType::Regular;
    std::string_view text; ///< as stored: "short_leave"
    char letter = ' ';     ///< typed before the hours in a cell: "k2"
    bool isWorked = true;  ///< working time of the Arbeidstijdenwet
    Invoicing invoicing = Invoicing::AtTariff;
    Accrual builds = Accrual::None;
    BalanceUse uses = BalanceUse::None;
    std::string_view source; ///< why it is paid
};
[[nodiscard]] const HourTypeRules& rulesOf(HourType type);
[[nodiscard]] std::span<const HourTypeRules> hourTypes(); ///< in the order of the enum

[[nodiscard]] std::string_view toText(HourType type);
[[nodiscard]] Result<HourType> parseHourType(std::string_view text);
/// What people and portals call it: a letter ("v"), a Dutch word ("Kort verzuim", "tvt"), a word of
/// SETU ("Sick time"), or the stored text. Empty when no type is meant by it.
[[nodiscard]] std::optional<HourType> hourTypeOfWord(std::string_view word);

[[nodiscard]] bool countsAsWorked(HourType type);
/// Neither worked nor on call: the worker was away, or there was no work.
[[nodiscard]] bool isAbsence(HourType type);

/// What was agreed with the worker for hours that were not worked.
struct AbsenceTerms {
    /// Of the client's scheme; empty: the legal minimum. Less than the minimum is what the scheme
    /// pays on top of it, as terms of employment write both "100 %" and "30 % erbij".
    std::optional<Percentage> sickPay = {};
};
struct PayShare {
    Percentage percentage; ///< of the wage
    std::string source;
};
/// What an hour of the kind pays when nobody says otherwise: the whole wage; for sickness the
/// terms, at least `sick.law.percent` of the day (BW 7:629 lid 1). Refusals: parameter.missing.
[[nodiscard]] Result<PayShare> payShareOf(HourType type, const AbsenceTerms& terms, Date day,
                                          const ParameterSet& parameters);

} // namespace werkbalie::domain
