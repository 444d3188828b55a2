// From a timecard's text to hour entries, with a finding for everything that is not one.
#include "exchange/setu_timecard.h"

#include "exchange/local_time.h"
#include "exchange/setu_extras.h"
#include "exchange/setu_raw.h"
#include "exchange/text_file.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"

#include <array>
#include <optional>
#include <set>

namespace werkbalie::exchange {

using domain::refuse;
using domain::Result;
using domain::Severity;
using setu::RawInterval;
using setu::RawTimecard;

namespace {

constexpr std::string_view kSource = "SETU Reporting Time and Expenses";
constexpr std::int64_t kHundredPercent = 1'000'000;
constexpr std::int64_t kThousandPercent = 10'000'000;
constexpr domain::Minutes kDay{24 * 60};

struct TypeName {
    std::string_view text;
    domain::HourType type;
};
/// The codes of 2.0; the words of 1.4 are read as everywhere. The "plus" types differ only in what
/// is reserved for holidays.
constexpr std::array kTypes{TypeName{"ht100", domain::HourType::Regular},
                            TypeName{"ht200", domain::HourType::Overtime},
                            TypeName{"ht300", domain::HourType::Shift}};

Result<domain::HourType> hourType(const std::string& text) {
    const std::string folded = domain::foldText(text);
    for (const TypeName& known : kTypes) {
        if (known.text == folded) {
            return known.type;
        }
    }
    const auto type = folded.size() > 1 ? domain::hourTypeOfWord(folded) : std::nullopt;
    return type ? Result<domain::HourType>(*type)
                : refuse("setu.hour_type_unknown", {}, {{"type", text}});
}

/// One percentage serves wage and tariff; where the sender's rates differ, a person must decide.
Result<domain::Percentage> percentage(const RawInterval& interval) {
    domain::Percentage found = domain::Percentage::fromUnits(kHundredPercent);
    for (std::size_t i = 0; i < interval.rates.size(); ++i) {
        const std::string& text = interval.rates[i].multiplier;
        const auto units = text.empty() ? Result<std::int64_t>(kHundredPercent)
                                        : domain::parseDecimal(text, domain::Percentage::kScale);
        if (!units || *units < kHundredPercent || *units > kThousandPercent) {
            return refuse("setu.multiplier_invalid", {}, {{"value", text}});
        }
        const auto here = domain::Percentage::fromUnits(*units);
        if (i > 0 && here != found) {
            return refuse("setu.rates_differ", {},
                          {{"first", found.toString()}, {"second", here.toString()}});
        }
        found = here;
    }
    return found;
}

/// Absence is paid and not billed: the tariff of the other hours carries it.
bool isBilledAndPaid(const RawInterval& interval, domain::HourType type) {
    bool billed = interval.rates.empty();
    bool paid = interval.rates.empty();
    for (const setu::RawRate& rate : interval.rates) {
        billed = billed || rate.billed;
        paid = paid || rate.paid;
    }
    const bool mustBill = domain::rulesOf(type).invoicing == domain::Invoicing::AtTariff;
    return paid && (!mustBill || (interval.billable && billed));
}

Result<std::optional<domain::Minutes>> statedDuration(const std::string& text) {
    if (text.empty()) {
        return std::optional<domain::Minutes>();
    }
    constexpr int kScale = 6;
    const auto hours = domain::parseDecimal(text, kScale);
    if (!hours || *hours <= 0 || *hours > 24 * domain::powerOfTen(kScale)) {
        return refuse("setu.duration_invalid", {}, {{"value", text}});
    }
    return std::optional(domain::Minutes(domain::mulDiv(*hours, 60, domain::powerOfTen(kScale),
                                                        domain::Rounding::HalfAwayFromZero)));
}

struct DayAndHours {
    domain::Date day{};
    domain::HoursInput hours = {};
};

/// The whole day as an interval only says which day it was.
bool isWholeDay(LocalTime start, domain::Minutes span) {
    return start.minute == 0 && span >= kDay - domain::Minutes{1};
}

/// Begin and end fit in an entry when they lie on the day that the hours are assigned to, and tell
/// the same hours as the wall clock (not so in the night that the clock changes).
void keepClockTimes(DayAndHours& found, LocalTime start, LocalTime end) {
    const domain::Minutes span = clockSpan(start, end);
    if (start.day != found.day || isWholeDay(start, span) || span != elapsed(start, end)) {
        return;
    }
    found.hours.startMinute = start.minute;
    found.hours.endMinute = start.minute + static_cast<int>(span.count());
    found.hours.breakMinutes = static_cast<int>((span - found.hours.worked).count());
}

Result<DayAndHours> dayAndHours(const RawInterval& interval) {
    const auto start = parseLocalTime(interval.start);
    const auto stated = statedDuration(interval.hours);
    if (!stated) {
        return tl::unexpected(stated.error());
    }
    const auto end = parseLocalTime(interval.end);
    const bool endIsMissing = !end && (!interval.end.empty() || !*stated);
    if (!start || endIsMissing || (end && *end <= *start)) {
        return refuse("setu.time_missing", {}, {{"start", interval.start}, {"end", interval.end}});
    }
    DayAndHours found{.day = start->day};
    if (!interval.dayAssignment.empty()) {
        const auto assigned = domain::parseIsoDate(interval.dayAssignment.substr(0, 10));
        if (!assigned) {
            return tl::unexpected(assigned.error());
        }
        found.day = *assigned;
    }
    if (!end) {
        found.hours.worked = **stated;
        return found;
    }
    const domain::Minutes passed = elapsed(*start, *end);
    found.hours.worked = stated->value_or(passed);
    if (found.hours.worked > passed || passed > kDay) {
        return refuse("setu.duration_too_long", {},
                      {{"hours", domain::decimalHours(found.hours.worked)},
                       {"span", domain::decimalHours(passed)}});
    }
    keepClockTimes(found, *start, *end);
    return found;
}

/// Collects entries and findings of one document.
class Reader {
public:
    Reader(const RawTimecard& card, app::HoursImport& into) : m_card(card), m_into(into) {}

    void read() {
        if (m_card.status == "rejected") {
            return report(1, Severity::Blocking, {"setu.card_rejected", {}, {}});
        }
        reportLeftOver();
        for (std::size_t i = 0; i < m_card.intervals.size(); ++i) {
            readInterval(m_card.intervals[i], i + 1);
        }
        for (const setu::RawAllowance& allowance : m_card.allowances) {
            reportSkipped(allowance);
        }
        if (m_card.intervals.empty()) {
            report(1, Severity::Warning, {.key = "setu.no_hours", .where = {}, .values = {}});
        }
    }

    void report(std::size_t line, Severity severity, const domain::Refusal& why) {
        domain::MessageValues values = why.values;
        values.emplace_back("line", std::to_string(line));
        values.emplace_back("document", m_card.id);
        values.emplace_back("worker", m_card.worker);
        m_into.readFindings.push_back({.rule = why.key,
                                       .severity = severity,
                                       .where = std::to_string(line),
                                       .values = std::move(values),
                                       .source = std::string(kSource)});
    }

private:
    /// The same name on a hundred lines is told once, with the first line.
    void reportLeftOver() {
        std::set<std::string> told;
        for (const setu::RawLeftOver& field : m_card.leftOver) {
            if (told.insert(field.element).second) {
                report(field.line, field.known ? Severity::Info : Severity::Warning,
                       {field.known ? "setu.lost" : "setu.not_understood",
                        {},
                        {{"element", field.element}}});
            }
        }
    }

    /// How the tax law looks at an expense does not stand on a card, nor whether travel was by own
    /// car or by train: it is told with all that a person needs to enter it.
    void reportSkipped(const setu::RawAllowance& skipped) {
        std::string_view rule = "setu.allowance_skipped";
        switch (setu::meaningOf(skipped.type)) {
        case setu::ExtraMeaning::Travel:
            rule = "setu.travel_skipped";
            break;
        case setu::ExtraMeaning::Meal:
            rule = "setu.meal_skipped";
            break;
        case setu::ExtraMeaning::Unknown:
            break;
        }
        const std::string quantity = skipped.quantity.empty() ? "1" : skipped.quantity;
        report(skipped.line, Severity::Warning,
               {.key = std::string(rule),
                .where = {},
                .values = {{"type", skipped.type},
                           {"amount", skipped.amount},
                           {"quantity", quantity},
                           {"date", skipped.start},
                           {"note", skipped.note}}});
    }

    /// A correction names earlier lines again by their id; without one nobody knows which is meant.
    [[nodiscard]] std::optional<app::CardAction> actionOf(const RawInterval& interval) {
        const domain::MessageValues values{{"start", interval.start}, {"hours", interval.hours}};
        if (interval.action.empty() || interval.action == "Add") {
            return app::CardAction::Add;
        }
        if (interval.action == "Unchanged") {
            report(interval.line, Severity::Warning, {"setu.line_unchanged", {}, values});
            return std::nullopt;
        }
        const bool withdrawn = interval.action == "Void";
        if (interval.id.empty()) {
            report(interval.line, Severity::Blocking,
                   {withdrawn ? "setu.void_by_hand" : "setu.change_by_hand", {}, values});
            return std::nullopt;
        }
        return withdrawn ? app::CardAction::Withdraw : app::CardAction::Change;
    }

    void readInterval(const RawInterval& interval, std::size_t number) {
        const auto action = actionOf(interval);
        if (!action) {
            return;
        }
        const auto type = hourType(interval.type);
        const auto rate = percentage(interval);
        const auto time = dayAndHours(interval);
        if (!type) {
            return report(interval.line, Severity::Blocking, type.error());
        }
        if (!rate) {
            return report(interval.line, Severity::Blocking, rate.error());
        }
        if (!time) {
            return report(interval.line, Severity::Blocking, time.error());
        }
        if (!isBilledAndPaid(interval, *type)) {
            return report(interval.line, Severity::Blocking, {"setu.not_billable", {}, {}});
        }
        warnOutsidePeriod(interval.line, time->day);
        m_into.entries.push_back(
            {.line = interval.line,
             .placementId = m_card.assignment,
             .workerName = m_card.worker,
             .day = time->day,
             .type = *type,
             .percentage = *rate,
             .hours = time->hours,
             .reference = m_card.id + "/" +
                          (interval.id.empty() ? "#" + std::to_string(number) : interval.id),
             .action = *action});
    }

    void warnOutsidePeriod(std::size_t line, domain::Date day) {
        const auto from = domain::parseIsoDate(m_card.periodStart);
        const auto until = domain::parseIsoDate(m_card.periodEnd);
        if ((from && day < *from) || (until && day > *until)) {
            report(line, Severity::Warning,
                   {"setu.outside_period",
                    {},
                    {{"date", domain::isoDate(day)},
                     {"from", m_card.periodStart},
                     {"until", m_card.periodEnd}}});
        }
    }

    const RawTimecard& m_card;
    app::HoursImport& m_into;
};

Result<HoursFormat> formatOf(const std::string& utf8) {
    const char first = utf8[utf8.find_first_not_of(" \t\r\n")];
    if (first == '{' || first == '[') {
        return HoursFormat::Setu2Json;
    }
    if (first != '<') {
        return HoursFormat::Csv;
    }
    const auto root = setu::xmlRootName(utf8);
    if (!root) {
        return tl::unexpected(root.error());
    }
    if (*root == "TimeCard") {
        return HoursFormat::Setu1Xml;
    }
    if (*root == "Timecard") {
        return HoursFormat::Setu2Xml;
    }
    return refuse("setu.not_a_timecard", {}, {{"root", *root}});
}

/// Another standard may have elements of the same name that mean something else.
Result<void> checkNamespace(HoursFormat format, const RawTimecard& card, Reader& reader) {
    if (format == HoursFormat::Setu2Json) {
        return {};
    }
    if (card.space.empty()) {
        reader.report(1, Severity::Warning, {"setu.namespace_missing", {}, {}});
        return {};
    }
    const bool first = card.space.starts_with("http://ns.hr-xml.org/");
    const bool second = card.space.starts_with("https://ontology.setu.nl/");
    if (format == HoursFormat::Setu1Xml ? first : second) {
        return {};
    }
    return refuse("setu.namespace", {}, {{"namespace", card.space}});
}

Result<std::vector<RawTimecard>> rawCards(HoursFormat format, const std::string& utf8) {
    switch (format) {
    case HoursFormat::Setu1Xml:
    case HoursFormat::Setu2Xml:
        return setu::readXml(utf8);
    case HoursFormat::Setu2Json:
        return setu::readJson(utf8);
    case HoursFormat::Csv:
        break;
    }
    return refuse("setu.not_a_timecard", {}, {{"root", "CSV"}});
}

} // namespace

Result<HoursFormat> sniffHoursFile(std::string_view bytes) {
    return decodeText(bytes).and_then([](const std::string& utf8) { return formatOf(utf8); });
}

Result<app::HoursImport> readSetuTimecard(std::string_view bytes, std::string fileName) {
    if (bytes.size() > kMaxTimecardBytes) {
        return refuse("file.too_large", fileName,
                      {{"limit", std::to_string(kMaxTimecardBytes >> 20)}});
    }
    const auto utf8 = decodeText(bytes);
    if (!utf8) {
        return tl::unexpected(utf8.error());
    }
    const auto format = formatOf(*utf8);
    if (!format) {
        return tl::unexpected(format.error());
    }
    const auto cards = rawCards(*format, *utf8);
    if (!cards) {
        return tl::unexpected(cards.error());
    }
    app::HoursImport import{.entries = {}, .fileName = std::move(fileName)};
    for (const RawTimecard& card : *cards) {
        Reader reader(card, import);
        if (const auto known = checkNamespace(*format, card, reader); !known) {
            return tl::unexpected(known.error());
        }
        reader.read();
    }
    return import;
}

} // namespace werkbalie::exchange
