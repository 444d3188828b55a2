// Writes and reads the frozen calculation; the lines own their texts through the plan's pointer.
#include "app/administration/tariff_record.h"

#include "app/json_reader.h"
#include "app/json_text.h"

namespace werkbalie::app {

namespace {

std::string termsJson(const domain::ClientTerms& terms) {
    return JsonObject()
        .add("leave_days", terms.leaveDays.units())
        .add("adv_days", terms.advDays.units())
        .add("holiday_allowance", terms.holidayAllowance.units())
        .add("year_end_bonus", terms.yearEndBonus.units())
        .add("individual_choice_budget", terms.individualChoiceBudget.units())
        .add("employer_pension", terms.employerPension.units())
        .text();
}

std::string namedJson(const domain::NamedPercentage& line) {
    return JsonObject().add("key", line.key).add("percentage", line.percentage.units()).text();
}

void addLists(JsonObject& json, const domain::TariffInput& input) {
    if (input.extraPremiums) {
        json.addList("extra_premiums", *input.extraPremiums, namedJson);
    }
    if (input.surcharges) {
        json.addList("surcharges", *input.surcharges, namedJson);
    }
    json.addList("allowances", input.allowances, [](const domain::AllowanceTerms& allowance) {
        return JsonObject()
            .add("name", allowance.name)
            .add("percentage", allowance.percentage.units())
            .add("carries", toText(allowance.carries))
            .text();
    });
    json.addList("expenses", input.expenses, [](const domain::ExpenseTerms& expense) {
        return JsonObject()
            .add("name", expense.name)
            .add("per_hour", expense.perHour.units())
            .add("margin", expense.withMargin)
            .text();
    });
}

std::string inputJson(const domain::TariffInput& input) {
    JsonObject json;
    json.add("date", input.date);
    if (input.grossHourlyWage) {
        json.add("gross_hourly_wage", input.grossHourlyWage->units());
    }
    json.add("minutes_per_week", input.minutesPerWeek.count())
        .add("age", input.age)
        .add("bbl", input.bbl)
        .add("contract", toText(input.contract))
        .add("on_call", input.onCall)
        .add("written", input.written)
        .add("phase", toText(input.phase))
        .add("mediation", toText(input.mediation))
        .add("employer_size", toText(input.employerSize))
        .add("wga_charged", toText(input.wgaCharged))
        .add("workdays", input.workdays)
        .add("public_holidays", input.publicHolidays)
        .addJson("client_terms", termsJson(input.clientTerms))
        .add("sickness_supplement", input.sicknessSupplement.units())
        .add("pension", toText(input.pension))
        .add("margin_kind", toText(input.margin.kind))
        .add("margin_value", input.margin.value);
    addLists(json, input);
    return json.text();
}

std::string lineJson(const domain::RateLine& line) {
    return JsonObject()
        .add("key", line.key)
        .add("base", line.base)
        .add("percentage", line.percentage)
        .add("amount", line.amount)
        .add("source", line.source)
        .add("unverified", line.unverified)
        .text();
}

std::string findingJson(const domain::Finding& finding) {
    JsonObject json;
    json.add("rule", finding.rule)
        .add("severity", toText(finding.severity))
        .add("where", finding.where)
        .add("source", finding.source);
    JsonObject values;
    for (const auto& [name, value] : finding.values) {
        values.addJson(name, jsonString(value));
    }
    return json.addJson("values", values.text()).text();
}

std::string breakdownJson(const domain::RateBreakdown& breakdown) {
    return JsonObject()
        .addList("lines", breakdown.lines, lineJson)
        .add("cost_factor", breakdown.costFactor)
        .add("cost_price", breakdown.costPrice.cents())
        .add("margin", breakdown.margin.cents())
        .add("margin_percentage", breakdown.marginPercentage)
        .add("tariff", breakdown.tariff.cents())
        .add("conversion_factor", breakdown.conversionFactor)
        .add("gross_hourly_wage", breakdown.grossHourlyWage.units())
        .addList("allowance_tariffs", breakdown.allowanceTariffs,
                 [](const domain::AllowanceTariff& allowance) {
                     return JsonObject()
                         .add("name", allowance.name)
                         .add("tariff", allowance.tariff.cents())
                         .text();
                 })
        .addList("findings", breakdown.findings, findingJson)
        .text();
}

domain::Severity severityOf(std::string_view text) {
    for (const auto severity : {domain::Severity::Warning, domain::Severity::Blocking}) {
        if (text == toText(severity)) {
            return severity;
        }
    }
    return domain::Severity::Info;
}

/// The lines point into `node`, which the breakdown keeps alive.
std::vector<domain::RateLine> linesOf(const JsonNode& node) {
    std::vector<domain::RateLine> lines;
    for (const auto& line : node.at("lines").items()) {
        lines.push_back({.key = line.at("key").text(),
                         .base = line.at("base").number(),
                         .percentage = line.at("percentage").number(),
                         .amount = line.at("amount").number(),
                         .source = line.at("source").text(),
                         .unverified = line.at("unverified").flag()});
    }
    return lines;
}

domain::Findings findingsOf(const JsonNode& node) {
    domain::Findings findings;
    for (const auto& item : node.at("findings").items()) {
        domain::MessageValues values;
        for (const auto& [name, value] : item.at("values").members()) {
            values.emplace_back(name, value.text());
        }
        findings.push_back({.rule = item.at("rule").text(),
                            .severity = severityOf(item.at("severity").text()),
                            .where = item.at("where").text(),
                            .values = std::move(values),
                            .source = item.at("source").text()});
    }
    return findings;
}

} // namespace

std::string tariffRecord(const domain::TariffInput& input, const domain::RateBreakdown& breakdown) {
    return JsonObject()
        .addJson("input", inputJson(input))
        .addJson("breakdown", breakdownJson(breakdown))
        .text();
}

domain::Result<domain::RateBreakdown> breakdownOf(std::string_view record) {
    auto read = readJson(record);
    if (!read || read->at("breakdown").kind() != JsonNode::Kind::Object) {
        return domain::refuse("tariff.record_unreadable");
    }
    const auto texts = std::make_shared<const JsonNode>(std::move(*read));
    const JsonNode& node = texts->at("breakdown");
    domain::RateBreakdown breakdown;
    breakdown.lines = linesOf(node);
    breakdown.costFactor = node.at("cost_factor").number();
    breakdown.costPrice = domain::Money::fromCents(node.at("cost_price").number());
    breakdown.margin = domain::Money::fromCents(node.at("margin").number());
    breakdown.marginPercentage = node.at("margin_percentage").number();
    breakdown.tariff = domain::Money::fromCents(node.at("tariff").number());
    breakdown.conversionFactor = node.at("conversion_factor").number();
    breakdown.grossHourlyWage =
        domain::HourlyRate::fromUnits(node.at("gross_hourly_wage").number());
    for (const auto& allowance : node.at("allowance_tariffs").items()) {
        breakdown.allowanceTariffs.push_back(
            {.name = allowance.at("name").text(),
             .tariff = domain::Money::fromCents(allowance.at("tariff").number())});
    }
    breakdown.findings = findingsOf(node);
    // Points at no plan, yet keeps the texts alive as long as the breakdown lives.
    breakdown.plan = std::shared_ptr<const domain::TariffPlan>(texts, nullptr);
    return breakdown;
}

} // namespace werkbalie::app
