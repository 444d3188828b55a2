// Writes and reads the frozen receipt; the lines own their texts through the plan's pointer.
#include "app/administration/tariff_record.h"

#include "app/administration/tariff_input_record.h"
#include "app/json_reader.h"
#include "app/json_text.h"

namespace werkbalie::app {

namespace {

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

std::string tariffRecord(const domain::TariffInput& input, const domain::RateBreakdown& breakdown,
                         const std::vector<domain::ParameterOverride>& overrides) {
    JsonObject json = inputRecord(input, overrides);
    return json.addJson("breakdown", breakdownJson(breakdown)).text();
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
