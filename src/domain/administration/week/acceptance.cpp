// Ties a reason to the very hours it was given for.
#include "domain/administration/week/acceptance.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

/// FNV-1a, 64 bit: tells hours apart, it does not have to keep secrets.
class Mark {
public:
    void add(std::string_view text) {
        for (const char c : text) {
            step(static_cast<unsigned char>(c));
        }
        step(0);
    }
    void add(std::int64_t number) { add(std::to_string(number)); }
    [[nodiscard]] std::string text() const {
        constexpr std::string_view kDigits = "0123456789abcdef";
        std::string hex;
        for (int shift = 60; shift >= 0; shift -= 4) {
            hex += kDigits[(m_hash >> static_cast<unsigned>(shift)) & 15U];
        }
        return hex;
    }

private:
    void step(std::uint64_t byte) { m_hash = (m_hash ^ byte) * 1'099'511'628'211U; }
    std::uint64_t m_hash = 14'695'981'039'346'656'037U;
};

/// The order of entry does not matter.
std::vector<std::array<std::int64_t, 7>> hoursOf(const Timesheet& sheet, std::string_view where) {
    const auto day = parseIsoDate(where.substr(0, 10));
    std::vector<std::array<std::int64_t, 7>> hours;
    for (const TimeEntry& entry : sheet.entries) {
        if (!day || entry.day == *day) {
            hours.push_back({entry.day.time_since_epoch().count(),
                             static_cast<std::int64_t>(entry.type), entry.payPercentage.units(),
                             entry.worked.count(), entry.startMinute.value_or(-1),
                             entry.endMinute.value_or(-1), entry.breakMinutes});
        }
    }
    std::ranges::sort(hours);
    return hours;
}

} // namespace

std::string acceptanceMark(const Finding& finding, const Timesheet& sheet) {
    Mark mark;
    mark.add(finding.rule);
    mark.add(finding.where);
    for (const auto& [name, value] : finding.values) {
        mark.add(name);
        mark.add(value);
    }
    for (const auto& entry : hoursOf(sheet, finding.where)) {
        for (const std::int64_t number : entry) {
            mark.add(number);
        }
    }
    return mark.text();
}

std::vector<JudgedFinding> judged(const Findings& findings, const Timesheet& sheet,
                                  std::span<const Acceptance> accepted) {
    std::vector<JudgedFinding> result;
    for (const Finding& finding : findings) {
        JudgedFinding each{.finding = finding};
        const auto same = std::ranges::find_if(accepted, [&](const Acceptance& acceptance) {
            return acceptance.rule == finding.rule && acceptance.where == finding.where &&
                   acceptance.mark == acceptanceMark(finding, sheet);
        });
        if (same != accepted.end() && finding.severity != Severity::Blocking) {
            each.accepted = *same;
        }
        result.push_back(std::move(each));
    }
    return result;
}

Result<void> mayAccept(const Finding& finding, std::string_view reason) {
    if (finding.severity == Severity::Blocking) {
        return refuse("finding.not_acceptable", finding.where, {{"rule", finding.rule}});
    }
    if (trim(reason).empty()) {
        return refuse("finding.reason_missing", "reason");
    }
    return {};
}

} // namespace werkbalie::domain
