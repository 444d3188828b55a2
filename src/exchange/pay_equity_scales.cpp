// Packages of pay as scales with steps and dated increases.
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"
#include "exchange/pay_equity_parts.h"

#include <algorithm>

namespace werkbalie::exchange {

namespace {

using domain::PayScale;
using domain::WagePeriod;

constexpr std::int64_t kOne = 10'000;
constexpr std::int64_t kMinutesPerHour = 60;

domain::Minutes hoursOf(const TrackedJson& duration) {
    const auto hours = duration.at({"valuePerWeek", "value"}).number(4);
    if (!hours || *hours <= 0 || *hours > 60 * kOne) {
        return domain::Minutes{0};
    }
    return domain::Minutes{
        domain::mulDiv(*hours, kMinutesPerHour, kOne, domain::Rounding::HalfAwayFromZero)};
}

std::optional<WagePeriod> periodOf(const TrackedJson& interval) {
    std::string code = payEquityCode(interval.at("unitCode").text());
    if (code.empty()) {
        code = payEquityCode(payEquityText(interval)); // 1.0: the value itself
    }
    const auto value = interval.at("value").number(4).value_or(kOne);
    if (code == "fourweeks" || (code == "week" && value == 4 * kOne)) {
        return WagePeriod::FourWeeks;
    }
    if (value != kOne && !interval.at("unitCode").text().empty()) {
        return std::nullopt;
    }
    if (code == "month") {
        return WagePeriod::Month;
    }
    if (code == "week") {
        return WagePeriod::Week;
    }
    return code == "hour" ? std::optional(WagePeriod::Hour) : std::nullopt;
}

class Packages {
public:
    explicit Packages(PayEquityImport& import) : m_import(import) {}

    void read(const TrackedJson& package) {
        PayScale frame;
        const domain::Minutes hours = hoursOf(package.at("workDuration"));
        if (hours > domain::Minutes{0}) {
            frame.minutesPerWeek = hours;
            if (!m_hoursKnown) {
                m_import.terms.minutesPerWeek = hours;
                m_hoursKnown = true;
            }
        }
        frame.validity =
            readPeriod(package.at("effectivePeriod")).value_or(m_import.terms.validity);
        const auto scales = package.at("salaryScale").items();
        const auto period = periodOf(package.at({"interval", "intervalCode"}));
        if (scales.empty()) {
            return;
        }
        if (!period) {
            warn("pay_equity.wage_period_unknown", {{"name", scales.front().at("name").text()}});
            return;
        }
        frame.period = *period;
        if (*period != WagePeriod::Hour) { // of an hour it would say what is an hour already
            readConversion(package.at("hourlyWageConversion"), frame);
        }
        readIncreases(package.at({"generalSalaryIncrease", "generalSalaryIncreaseRate"}), frame);
        for (const TrackedJson& scale : scales) {
            readScale(scale, frame);
        }
    }

private:
    void warn(std::string_view rule, domain::MessageValues values) {
        m_import.findings.push_back(domain::warningFinding(rule, "scales", std::move(values)));
    }

    void readConversion(const TrackedJson& conversion, PayScale& scale) {
        const auto factor = conversion.at("hourlyWageFactor").number(4);
        const auto percentage = conversion.at("hourlyWagePercentage").number(4);
        if (factor && *factor > 0) {
            scale.hoursPerPeriod = *factor;
        } else if (percentage && *percentage > 0) { // 0.607 % of the month is an hour
            scale.hoursPerPeriod =
                domain::mulDiv(100 * kOne, kOne, *percentage, domain::Rounding::HalfAwayFromZero);
        }
    }

    void readIncreases(const TrackedJson& list, PayScale& scale) {
        for (const TrackedJson& one : list.items()) {
            const auto start = domain::parseIsoDate(startOf(one).substr(0, 10));
            const auto value = one.at("amount").at("value").number(4);
            const std::string unit = payEquityCode(one.at("amount").at("unitCode").text());
            const bool known = unit == "percentage" || unit == "euro";
            if (!start || !value || *value <= 0 || !known || !scale.validity.contains(*start)) {
                warn("pay_equity.increase_unclear", {{"text", one.at("description").text()}});
                continue;
            }
            scale.increases.push_back({.from = *start,
                                       .kind = unit == "euro" ? domain::IncreaseKind::Amount
                                                              : domain::IncreaseKind::Percentage,
                                       .value = *value,
                                       .note = one.at("description").text()});
        }
    }

    /// "2026-12-15", or a moment that begins with it; only a single occurrence is a day.
    static std::string startOf(const TrackedJson& increase) {
        const TrackedJson occurrence = increase.at("effectiveDate");
        if (occurrence.exists()) {
            return payEquityCode(occurrence.at("occurrenceType").text()) == "single"
                       ? occurrence.at("date").text()
                       : std::string();
        }
        return increase.at("effectivePeriod").at("validFrom").text();
    }

    void readScale(const TrackedJson& json, PayScale scale) {
        scale.name = json.at("name").text();
        const std::string currency = json.at("currency").text();
        if (!currency.empty() && currency != "EUR") {
            warn("pay_equity.currency_unknown", {{"name", scale.name}, {"currency", currency}});
            return;
        }
        for (const TrackedJson& step : json.at("salaryStep").items()) {
            addStep(scale, step.at("name").text(), step.at("value"));
            if (!step.at("conditions").items().empty()) {
                warn("pay_equity.step_conditional",
                     {{"name", scale.name}, {"step", step.at("name").text()}});
            }
        }
        if (scale.steps.empty()) { // an open range
            addStep(scale, "minimum", json.at("minValue"));
            addStep(scale, "maximum", json.at("maxValue"));
        }
        keep(std::move(scale));
    }

    void addStep(PayScale& scale, const std::string& name, const TrackedJson& value) {
        bool rounded = false;
        const auto cents = value.number(2, rounded);
        if (cents) {
            scale.steps.push_back({.name = name, .wage = domain::Money::fromCents(*cents)});
        }
        if (rounded) {
            warn("pay_equity.wage_rounded", {{"name", scale.name}, {"step", name}});
        }
    }

    /// A scale of one name for other hours gets them behind its name.
    void keep(PayScale scale) {
        const auto isThere = [&](const std::string& name) {
            return std::ranges::any_of(m_import.scales, [&](const PayScale& other) {
                return domain::foldText(other.name) == domain::foldText(name) &&
                       domain::overlaps(other.validity, scale.validity);
            });
        };
        const std::string name = scale.name;
        for (int number = 2; isThere(scale.name); ++number) {
            scale.name = name + " (" + std::to_string(number) + ')';
        }
        if (scale.steps.empty()) {
            warn("pay_equity.scale_empty", {{"name", scale.name}});
            return;
        }
        m_import.scales.push_back(std::move(scale));
    }

    PayEquityImport& m_import;
    bool m_hoursKnown = false;
};

} // namespace

void readRemuneration(const TrackedJson& message, PayEquityImport& import) {
    Packages packages(import);
    for (const TrackedJson& package : message.at("remuneration").items()) {
        packages.read(package);
    }
}

} // namespace werkbalie::exchange
