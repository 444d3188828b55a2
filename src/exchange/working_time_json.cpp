// Maps the input and output of `check working-time` field by field; the names are the command
// line's contract.
#include "exchange/working_time_json.h"

#include "domain/base/decimal.h"
#include "exchange/field_readers.h"
#include "exchange/local_time.h"

#include <algorithm>

namespace werkbalie::exchange {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kToTheMinute = 16; // "2026-11-23T22:00"
constexpr std::string_view kWholeMinute = ":00";

/// To the minute, or with whole seconds; an offset is refused: these are times of the Dutch clock.
std::optional<domain::ClockTime> clockTime(std::string_view text) {
    const std::string_view rest = text.substr(std::min(text.size(), kToTheMinute));
    if (!rest.empty() && rest != kWholeMinute) {
        return std::nullopt;
    }
    const auto time = parseLocalTime(text);
    if (!time) {
        return std::nullopt;
    }
    return domain::ClockTime{.day = time->day, .minute = time->minute};
}

domain::ClockTime readTime(StrictObject& item, const std::string& field) {
    const auto text = item.text(field);
    if (!text) {
        item.missing(field); // heard only when nothing worse was said of it
        return {};
    }
    const auto time = clockTime(*text);
    if (!time) {
        item.refuse(field,
                    {.key = "working_time.bad_time", .where = {}, .values = {{"value", *text}}});
        return {};
    }
    return *time;
}

void readBirthDate(StrictObject& document, domain::Date& target) {
    std::optional<domain::Date> date;
    readDate(document, "birth_date", date);
    if (!date) {
        document.missing("birth_date"); // heard only when nothing worse was said of it
    }
    target = date.value_or(domain::Date{});
}

void readOverrides(StrictObject& document, WorkingTimeRequest& request) {
    auto overrides = document.object("overrides");
    if (!overrides) {
        return;
    }
    for (const std::string& key : overrides->fields()) {
        if (const auto value = overrides->decimal(key, domain::Parameter::kScale)) {
            request.overrides.emplace_back(key, *value);
        }
    }
}

void readRequest(StrictObject& document, WorkingTimeRequest& request) {
    readBirthDate(document, request.birthDate);
    const bool given = document.each("entries", [&](StrictObject& item) {
        domain::WorkEntry entry{.start = readTime(item, "start"), .end = readTime(item, "end")};
        readWhole(item, "break_minutes", entry.breakMinutes);
        request.entries.push_back(entry);
    });
    if (!given) {
        document.missing("entries");
    }
    readOverrides(document, request);
}

Json shiftsJson(const std::vector<domain::ShiftSummary>& shifts) {
    Json list = Json::array();
    for (const domain::ShiftSummary& shift : shifts) {
        list.push_back({{"start", isoText(shift.start)},
                        {"end", isoText(shift.end)},
                        {"worked_hours", domain::decimalHours(shift.worked)},
                        {"break_minutes", shift.pause.count()},
                        {"night", shift.night},
                        {"youth", shift.youth}});
    }
    return list;
}

} // namespace

domain::Result<WorkingTimeRequest> readWorkingTimeRequest(std::string_view json) {
    return readDocument<WorkingTimeRequest>(json, readRequest);
}

domain::Result<domain::WorkingTimeReport> checkWorkingTime(const WorkingTimeRequest& request,
                                                           const domain::ParameterSet& parameters) {
    domain::ParameterSet set = parameters;
    for (const auto& [key, value] : request.overrides) {
        auto next = set.withOverride(key, value);
        if (!next) {
            return tl::unexpected(next.error());
        }
        set = std::move(*next);
    }
    return domain::checkWorkingTime(request.birthDate, request.entries, set);
}

Json workingTimeJson(const domain::WorkingTimeReport& report) {
    const bool valid = std::ranges::none_of(report.findings, [](const domain::Finding& finding) {
        return finding.severity != domain::Severity::Info;
    });
    Json weeks = Json::array();
    for (const domain::WeekSummary& week : report.weeks) {
        weeks.push_back({{"from", domain::isoDate(week.sunday)},
                         {"until", domain::isoDate(week.sunday + std::chrono::days{6})},
                         {"worked_hours", domain::decimalHours(week.worked)}});
    }
    return {{"valid", valid},
            {"normalised",
             isoText(report.shifts.front().start) + "/" + isoText(report.shifts.back().end)},
            {"worked_hours", domain::decimalHours(report.worked)},
            {"shifts", shiftsJson(report.shifts)},
            {"weeks", std::move(weeks)}};
}

} // namespace werkbalie::exchange
