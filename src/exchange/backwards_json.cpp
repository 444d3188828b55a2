// The JSON of `calc tariff-backwards`.
#include "exchange/backwards_json.h"

#include "domain/base/decimal.h"
#include "exchange/field_readers.h"

namespace werkbalie::exchange {

namespace {

using Json = nlohmann::ordered_json;

void readQuestion(StrictObject& document, BackwardsRequest& request) {
    readTariff(document, request.tariff);
    readMoney(document, "tariff", request.question.tariff);
    readMoney(document, "budget_per_year", request.question.budgetPerYear);
    std::optional<domain::Money> costs;
    readMoney(document, "fixed_costs_per_year", costs);
    request.question.fixedCostsPerYear = costs.value_or(domain::Money{});
    request.question.floor = request.tariff.floor.value_or(domain::MarginFloor{});
}

void addHours(Json& document, const char* field, const std::optional<domain::Minutes>& hours) {
    if (hours) {
        document[field] = domain::decimalHours(*hours);
    }
}

} // namespace

domain::Result<BackwardsRequest> readBackwardsRequest(std::string_view json) {
    return readDocument<BackwardsRequest>(json, readQuestion);
}

domain::Result<domain::BackwardsAnswer> answerBackwards(const BackwardsRequest& request,
                                                        const domain::ParameterSet& parameters) {
    return parametersOf(request.tariff, parameters).and_then([&](const domain::ParameterSet& set) {
        return domain::answerBackwards(request.tariff.input, request.question, set);
    });
}

Json backwardsJson(const domain::BackwardsAnswer& answer) {
    const domain::RateBreakdown& breakdown = answer.breakdown;
    Json document{{"gross_hourly_wage", domain::exactText(breakdown.grossHourlyWage)},
                  {"tariff", breakdown.tariff.toString()},
                  {"cost_price", breakdown.costPrice.toString()},
                  {"margin", breakdown.margin.toString()},
                  {"margin_percentage", domain::formatDecimal(breakdown.marginPercentage, 2, 2)},
                  {"break_even_tariff", answer.breakEvenTariff.toString()},
                  {"lowest_tariff", answer.lowestTariff.toString()}};
    if (answer.highestWage) {
        document["highest_wage"] = domain::exactText(*answer.highestWage);
    }
    addHours(document, "hours_in_budget", answer.hoursInBudget);
    if (answer.restOfBudget) {
        document["rest_of_budget"] = answer.restOfBudget->toString();
    }
    addHours(document, "break_even_hours", answer.breakEvenHours);
    return document;
}

} // namespace werkbalie::exchange
