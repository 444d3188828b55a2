// The JSON of the fees.
#include "exchange/fees_json.h"

#include "domain/base/choice.h"
#include "exchange/field_readers.h"

namespace werkbalie::exchange {

namespace {

using Json = nlohmann::ordered_json;

constexpr domain::Choices<domain::RefundKind, 2> kRefundKinds{
    {{domain::RefundKind::Fixed, "fixed"}, {domain::RefundKind::ProRata, "pro-rata"}}};
constexpr domain::Choices<domain::TakeoverBasis, 2> kTakeoverBases{
    {{domain::TakeoverBasis::PercentageOfTariff, "percentage-of-tariff"},
     {domain::TakeoverBasis::ShareOfFee, "share-of-fee"}}};

domain::Result<domain::RefundKind> parseRefundKind(std::string_view text) {
    return domain::parseChoice(kRefundKinds, text);
}

domain::Result<domain::TakeoverBasis> parseTakeoverBasis(std::string_view text) {
    return domain::parseChoice(kTakeoverBases, text);
}

void readOptionalPercentage(StrictObject& object, const std::string& field,
                            std::optional<domain::Percentage>& target) {
    if (const auto units = object.decimal(field, domain::Percentage::kScale)) {
        target = domain::Percentage::fromUnits(*units);
    }
}

void readGuarantee(StrictObject& document, domain::RecruitmentFeeInput& input) {
    auto object = document.object("guarantee");
    if (!object) {
        return;
    }
    domain::Guarantee guarantee;
    std::optional<int> weeks;
    readWhole(*object, "weeks", weeks);
    if (!weeks) {
        object->missing("weeks");
    }
    guarantee.weeks = weeks.value_or(0);
    readPercentage(*object, "refund", guarantee.refund);
    readChoice(*object, "kind", guarantee.kind, parseRefundKind);
    readWhole(*object, "weeks_worked", guarantee.weeksWorked);
    object->finish();
    input.guarantee = guarantee;
}

void readRecruitment(StrictObject& document, domain::RecruitmentFeeInput& input) {
    readRequiredDate(document, input.date);
    input.yearlyWage = readRequiredMoney(document, "yearly_wage");
    std::optional<std::vector<domain::NamedPercentage>> lines;
    readNamed(document, "shares", lines);
    input.shares = std::move(lines).value_or(std::vector<domain::NamedPercentage>{});
    document.each("parts", [&](StrictObject& item) {
        const std::string key = readName(item, "key");
        input.parts.push_back({key, readRequiredMoney(item, "amount")});
    });
    readOptionalPercentage(document, "percentage", input.percentage);
    std::optional<domain::Money> least;
    readMoney(document, "minimum_fee", least);
    input.minimumFee = least.value_or(domain::Money{});
    lines.reset();
    readNamed(document, "stages", lines);
    input.stages = std::move(lines).value_or(std::vector<domain::NamedPercentage>{});
    readGuarantee(document, input);
}

void readBroker(StrictObject& document, domain::BrokerageInput& input) {
    readMoney(document, "rate", input.rate);
    readMargin(document, input.margin);
    domain::Minutes hours{-1};
    readMinutes(document, "hours", hours);
    if (hours != domain::Minutes{-1}) {
        input.hours = hours;
    }
}

void readTakeover(StrictObject& document, domain::TakeoverFeeInput& input) {
    readRequiredDate(document, input.date);
    readChoice(document, "basis", input.basis, parseTakeoverBasis);
    const bool ofTariff = input.basis == domain::TakeoverBasis::PercentageOfTariff;
    (ofTariff ? input.tariff : input.wholeFee) =
        readRequiredMoney(document, ofTariff ? "tariff" : "whole_fee");
    readOptionalPercentage(document, "percentage", input.percentage);
    readMinutes(document, "worked_hours", input.worked);
    domain::Minutes period{-1};
    readMinutes(document, "period_hours", period);
    if (period != domain::Minutes{-1}) {
        input.period = period;
    }
}

Json linesJson(const std::vector<domain::FeeLine>& lines) {
    Json list = Json::array();
    for (const domain::FeeLine& line : lines) {
        list.push_back({{"key", line.key},
                        {"base", line.base.toString()},
                        {"percentage", line.percentage.toString(4)},
                        {"amount", line.amount.toString()},
                        {"source", line.source}});
    }
    return list;
}

} // namespace

domain::Result<domain::RecruitmentFeeInput> readRecruitmentFee(std::string_view json) {
    return readDocument<domain::RecruitmentFeeInput>(json, readRecruitment);
}

domain::Result<domain::BrokerageInput> readBrokerage(std::string_view json) {
    return readDocument<domain::BrokerageInput>(json, readBroker);
}

domain::Result<domain::TakeoverFeeInput> readTakeoverFee(std::string_view json) {
    return readDocument<domain::TakeoverFeeInput>(json, readTakeover);
}

Json recruitmentFeeJson(const domain::RecruitmentFee& fee) {
    Json document{{"lines", linesJson(fee.lines)},
                  {"base", fee.base.toString()},
                  {"fee", fee.fee.toString()}};
    Json& stages = document["stages"] = Json::array();
    for (const domain::NamedAmount& stage : fee.stages) {
        stages.push_back({{"key", stage.key}, {"amount", stage.amount.toString()}});
    }
    document["refund"] = fee.refund.toString();
    return document;
}

Json brokerageJson(const domain::Brokerage& brokerage) {
    Json document{{"lines", linesJson(brokerage.lines)},
                  {"rate", brokerage.rate.toString()},
                  {"margin", brokerage.margin.toString()},
                  {"margin_percentage", brokerage.marginPercentage.toString()},
                  {"tariff", brokerage.tariff.toString()}};
    if (brokerage.total) {
        document["total"] = brokerage.total->toString();
        document["total_margin"] = brokerage.totalMargin->toString();
    }
    return document;
}

Json takeoverFeeJson(const domain::TakeoverFee& fee) {
    Json document{{"lines", linesJson(fee.lines)},
                  {"fee", fee.fee.toString()},
                  {"hours_left", domain::decimalHours(fee.left)}};
    Json& steps = document["steps"] = Json::array();
    for (const domain::TakeoverStep& step : fee.steps) {
        steps.push_back(
            {{"worked_hours", domain::decimalHours(step.worked)}, {"fee", step.fee.toString()}});
    }
    return document;
}

} // namespace werkbalie::exchange
