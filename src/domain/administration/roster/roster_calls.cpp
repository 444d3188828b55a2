// Calls of who is on call: told in time, taken back in time, long enough (BW 7:628a).
#include "domain/administration/roster/roster_rules.h"

#include "domain/base/finding_builder.h"

namespace werkbalie::domain {

namespace {

constexpr ParameterKey kNoticeDays{"on_call.notice_days"};
constexpr ParameterKey kMinimumHours{"on_call.minimum_hours"};
constexpr std::int64_t kMillionths = 1'000'000;
constexpr std::string_view kLeastPay = "BW 7:628a lid 1";
constexpr std::string_view kNotice = "BW 7:628a lid 2";
constexpr std::string_view kTakenBack = "BW 7:628a lid 3";

std::optional<int> wholeAt(const ParameterSet& set, const ParameterKey& key, Date day) {
    const auto found = set.find(key, day);
    return found.value == nullptr
               ? std::nullopt
               : std::optional(static_cast<int>(found.value->value / kMillionths));
}

} // namespace

std::optional<int> callNoticeAt(const ParameterSet& parameters, Date day) {
    return wholeAt(parameters, kNoticeDays, day);
}

namespace roster {

namespace {

void checkNotice(const JudgedShift& judged, Date today, int notice) {
    const RosterShift& shift = judged.shift;
    const Date day = shift.times.day;
    const std::string where = isoDate(day);
    const std::string days = std::to_string(notice);
    // Who was told of a change that came too late is told of it by what stays payable.
    const bool toldAsIs =
        shift.state != RosterState::Planned && shift.call && shift.call->times == shift.times;
    if (toldAsIs && isWithinNotice(shift.call->at, day, notice)) {
        add(judged.findings,
            warningFinding("shift.short_notice", where,
                           {{"day", where},
                            {"called_on", isoDate(dutchDay(shift.call->at))},
                            {"notice", days}}),
            kNotice);
    } else if (shift.state == RosterState::Planned && day >= today &&
               day - today < std::chrono::days{notice}) {
        add(judged.findings,
            warningFinding("shift.call_late", where, {{"day", where}, {"notice", days}}), kNotice);
    }
}

} // namespace

void checkCall(const JudgedShift& judged, Date today, const ParameterSet& parameters) {
    if (judged.placement == nullptr || judged.placement->terms != CallTerms::OnCall) {
        return;
    }
    const RosterShift& shift = judged.shift;
    const Date day = shift.times.day;
    const auto notice = callNoticeAt(parameters, day);
    if (notice && shift.isOn()) {
        checkNotice(judged, today, *notice);
    }
    if (const Minutes due = notice ? payDueOf(shift, *notice) : Minutes{0}; due > Minutes{0}) {
        add(judged.findings,
            warningFinding("shift.pay_due", isoDate(shift.call->times.day),
                           {{"day", isoDate(shift.call->times.day)},
                            {"hours", decimalHours(due)},
                            {"notice", std::to_string(*notice)}}),
            kTakenBack);
    }
    const auto least = wholeAt(parameters, kMinimumHours, day);
    if (least && shift.isOn() && workedIn(shift.times) < std::chrono::hours{*least}) {
        add(judged.findings,
            warningFinding("shift.under_minimum", isoDate(day),
                           {{"hours", decimalHours(workedIn(shift.times))},
                            {"least", std::to_string(*least)}}),
            kLeastPay);
    }
}

} // namespace roster

} // namespace werkbalie::domain
