// What was agreed and what is left: hours of the week, balances, sickness, calls.
#include "domain/administration/week/week_rules.h"

#include "domain/base/finding_builder.h"

#include <algorithm>

namespace werkbalie::domain::week {

namespace {

constexpr std::string_view kOnCall = "BW 7:628a";
constexpr std::string_view kLeave = "BW 7:634";
constexpr std::string_view kSickness = "BW 7:629";
constexpr ParameterKey kNoticeDays{"on_call.notice_days"};
constexpr ParameterKey kMinimumHours{"on_call.minimum_hours"};
constexpr std::int64_t kMillionths = 1'000'000;

/// Overtime is more by its nature, travel and stand-by were not agreed as hours.
bool isOrdinary(const TimeEntry& entry) {
    return entry.type != HourType::Overtime && entry.type != HourType::Travel &&
           entry.type != HourType::StandBy;
}

Minutes minutesOfUse(const Timesheet& sheet, BalanceUse use) {
    Minutes sum{0};
    for (const TimeEntry& entry : sheet.entries) {
        sum += rulesOf(entry.type).uses == use ? entry.worked : Minutes{0};
    }
    return sum;
}

void checkBalance(Findings& findings, const WeekContext& context, BalanceUse use,
                  std::string_view rule) {
    const auto& balance =
        use == BalanceUse::Leave ? context.leaveBalance : context.timeForTimeBalance;
    const Minutes taken = minutesOfUse(context.sheet, use);
    if (!balance || taken <= std::max(*balance, Minutes{0})) {
        return;
    }
    Finding finding =
        warningFinding(rule, context.sheet.week.toString(),
                       {{"hours", decimalHours(taken)}, {"balance", decimalHours(*balance)}});
    finding.source = std::string(kLeave);
    findings.push_back(std::move(finding));
}

bool isSick(const TimeEntry& entry) {
    return entry.type == HourType::Sickness && entry.worked > Minutes{0};
}
bool isWorked(const TimeEntry& entry) {
    return countsAsWorked(entry.type) && entry.worked > Minutes{0};
}

bool isReportedSick(const WeekContext& context, Date day) {
    const bool reported = std::ranges::any_of(
        context.sickDays, [day](const DateRange& days) { return days.contains(day); });
    const bool elsewhere = std::ranges::any_of(context.others, [day](const OtherHours& other) {
        return other.entry.day == day && isSick(other.entry);
    });
    return reported || elsewhere || minutesOn(context.sheet, day, isSick) > Minutes{0};
}

/// Whole numbers of the parameters of calls on the day; nothing when none is known.
std::optional<std::int64_t> wholeAt(const ParameterSet& set, const ParameterKey& key, Date day) {
    const auto found = set.find(key, day);
    return found.value == nullptr ? std::nullopt : std::optional(found.value->value / kMillionths);
}

void addCall(Findings& findings, Finding finding) {
    finding.source = std::string(kOnCall);
    findings.push_back(std::move(finding));
}

/// BW 7:628a lid 3: taken back within the notice, the wage of the call is due.
void checkCancelled(Findings& findings, const WeekContext& context, const CalledShift& call,
                    std::int64_t notice) {
    if (call.day - *call.cancelledOn >= std::chrono::days{notice}) {
        return;
    }
    const Minutes paid = minutesOn(context.sheet, call.day, [](const TimeEntry& entry) {
        return entry.type == HourType::CancelledCall || isWorked(entry);
    });
    if (paid >= call.called) {
        return;
    }
    Finding finding = warningFinding("call.cancelled_pay", isoDate(call.day),
                                     {{"day", isoDate(call.day)},
                                      {"hours", decimalHours(call.called)},
                                      {"paid", decimalHours(paid)},
                                      {"notice", std::to_string(notice)}});
    if (context.moment == CheckMoment::Ready) {
        finding.severity = Severity::Blocking;
    }
    addCall(findings, std::move(finding));
}

void checkCall(Findings& findings, const WeekContext& context, const CalledShift& call,
               const ParameterSet& set) {
    const auto notice = wholeAt(set, kNoticeDays, call.day);
    if (notice && call.cancelledOn) {
        checkCancelled(findings, context, call, *notice);
        return;
    }
    if (notice && call.day - call.calledOn < std::chrono::days{*notice}) {
        addCall(findings, warningFinding("call.short_notice", isoDate(call.day),
                                         {{"day", isoDate(call.day)},
                                          {"called_on", isoDate(call.calledOn)},
                                          {"notice", std::to_string(*notice)}}));
    }
    const auto least = wholeAt(set, kMinimumHours, call.day);
    const Minutes worked = minutesOn(context.sheet, call.day, isWorked);
    if (least && worked > Minutes{0} && worked < std::chrono::hours{*least}) {
        addCall(findings, warningFinding("call.minimum_hours", isoDate(call.day),
                                         {{"day", isoDate(call.day)},
                                          {"hours", decimalHours(worked)},
                                          {"least", std::to_string(*least)}}));
    }
}

} // namespace

void checkAgreedHours(Findings& findings, const WeekContext& context) {
    Minutes week{0};
    for (int day = 0; day < 7; ++day) {
        const Date date = context.sheet.week.monday() + std::chrono::days{day};
        const Minutes entered = minutesOn(context.sheet, date, isOrdinary);
        const Minutes absent = minutesOn(
            context.sheet, date, [](const TimeEntry& entry) { return isAbsence(entry.type); });
        const Minutes planned = context.expected.at(static_cast<std::size_t>(day));
        week += entered;
        // Absence fills up what was planned; more than that is paid twice.
        if (absent > Minutes{0} && planned > Minutes{0} && entered > planned) {
            findings.push_back(warningFinding("hours.more_than_planned", isoDate(date),
                                              {{"day", isoDate(date)},
                                               {"hours", decimalHours(entered)},
                                               {"planned", decimalHours(planned)}}));
        }
    }
    const Minutes agreed = std::max(context.agreed, sumOf(context.expected));
    if (agreed > Minutes{0} && week > agreed) {
        findings.push_back(
            warningFinding("hours.more_than_agreed", context.sheet.week.toString(),
                           {{"hours", decimalHours(week)}, {"agreed", decimalHours(agreed)}}));
    }
}

void checkMarks(Findings& findings, const WeekContext& context) {
    for (const TimeEntry& entry : context.sheet.entries) {
        for (const BandKind mark : entry.marks.kinds()) {
            if (!context.paidMarks.has(mark)) {
                findings.push_back(warningFinding(
                    "hours.mark_not_paid", isoDate(entry.day),
                    {{"day", isoDate(entry.day)}, {"mark", std::string(markWord(mark))}}));
            }
        }
    }
}

void checkBalances(Findings& findings, const WeekContext& context) {
    checkBalance(findings, context, BalanceUse::Leave, "leave.balance_short");
    checkBalance(findings, context, BalanceUse::TimeForTime, "time_for_time.balance_short");
}

void checkSickness(Findings& findings, const WeekContext& context) {
    for (int day = 0; day < 7; ++day) {
        const Date date = context.sheet.week.monday() + std::chrono::days{day};
        const Minutes worked = minutesOn(context.sheet, date, isWorked);
        if (worked > Minutes{0} && isReportedSick(context, date)) {
            Finding finding =
                warningFinding("worked_while_sick", isoDate(date),
                               {{"day", isoDate(date)}, {"hours", decimalHours(worked)}});
            finding.source = std::string(kSickness);
            findings.push_back(std::move(finding));
        }
    }
}

void checkCalls(Findings& findings, const WeekContext& context, const ParameterSet& set) {
    for (const CalledShift& call : context.calls) {
        if (context.sheet.week.days().contains(call.day)) {
            checkCall(findings, context, call, set);
        }
    }
}

} // namespace werkbalie::domain::week
