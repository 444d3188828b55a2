// Maps the input and output of `calc tariff` field by field; the names are the command line's
// contract.
#include "exchange/tariff_json.h"

#include "domain/base/decimal.h"
#include "exchange/strict_json.h"

#include <algorithm>
#include <limits>

namespace werkbalie::exchange {

namespace {

using domain::HourlyRate;
using domain::Percentage;
using Json = nlohmann::ordered_json;

constexpr int kFourDecimals = 4;

void readPercentage(StrictObject& object, const std::string& field, Percentage& target) {
    if (const auto units = object.decimal(field, Percentage::kScale)) {
        target = Percentage::fromUnits(*units);
    }
}

template <class Target>
void readWhole(StrictObject& object, const std::string& field, Target& target) {
    const auto whole = object.decimal(field, 0);
    if (!whole) {
        return;
    }
    constexpr std::int64_t kLargest = std::numeric_limits<int>::max();
    if (*whole > kLargest || *whole < -kLargest) {
        object.refuse(field, {.key = "json.bad_number",
                              .where = {},
                              .values = {{"value", std::to_string(*whole)}, {"decimals", "0"}}});
        return;
    }
    target = static_cast<int>(*whole);
}

void readFlag(StrictObject& object, const std::string& field, bool& target) {
    if (const auto flag = object.flag(field)) {
        target = *flag;
    }
}

template <class Choice, class Parse>
void readChoice(StrictObject& object, const std::string& field, Choice& target, Parse parse) {
    const auto text = object.text(field);
    if (!text) {
        return;
    }
    if (const domain::Result<Choice> choice = parse(*text)) {
        target = *choice;
    } else {
        object.refuse(field, choice.error());
    }
}

std::string readName(StrictObject& object, const std::string& field) {
    const auto name = object.text(field);
    if (!name) {
        object.missing(field); // keeps an earlier problem with its kind
    }
    return name.value_or("");
}

std::int64_t readRequired(StrictObject& object, const std::string& field) {
    const auto units = object.decimal(field, kFourDecimals);
    if (!units) {
        object.missing(field);
    }
    return units.value_or(0);
}

void readDate(StrictObject& document, domain::TariffInput& input) {
    const auto text = document.text("date");
    if (!text) {
        document.missing("date");
        return;
    }
    if (const domain::Result<domain::Date> date = domain::parseIsoDate(*text)) {
        input.date = *date;
    } else {
        document.refuse("date", date.error());
    }
}

void readWorker(StrictObject& document, domain::TariffInput& input) {
    constexpr std::int64_t kMinutesInHour = 60;
    constexpr std::int64_t kHour = 10'000;
    constexpr std::int64_t kMostHours = 1'000 * kHour; // the calculator's own limit is far below
    if (const auto wage = document.decimal("gross_hourly_wage", HourlyRate::kScale)) {
        input.grossHourlyWage = HourlyRate::fromUnits(*wage);
    }
    if (const auto hours = document.decimal("hours_per_week", kFourDecimals)) {
        const std::int64_t bounded = std::clamp(*hours, -kMostHours, kMostHours);
        input.minutesPerWeek = domain::Minutes(
            domain::mulDiv(bounded, kMinutesInHour, kHour, domain::Rounding::HalfAwayFromZero));
    }
    readWhole(document, "age", input.age);
    readFlag(document, "bbl", input.bbl);
}

void readAgency(StrictObject& document, domain::TariffInput& input) {
    if (auto contract = document.object("contract")) {
        readChoice(*contract, "kind", input.contract, domain::parseContractKind);
        readFlag(*contract, "on_call", input.onCall);
        readFlag(*contract, "written", input.written);
        readChoice(*contract, "phase", input.phase, domain::parsePhase);
        contract->finish();
    }
    readChoice(document, "mediation", input.mediation, domain::parseMediation);
    if (auto employer = document.object("employer")) {
        readChoice(*employer, "size", input.employerSize, domain::parseEmployerSize);
        readChoice(*employer, "whk_wga_charged", input.wgaCharged, domain::parseWgaCharged);
        employer->finish();
    }
    readChoice(document, "pension", input.pension, domain::parsePensionScheme);
    readPercentage(document, "sickness_supplement", input.sicknessSupplement);
}

void readTerms(StrictObject& document, domain::TariffInput& input) {
    if (auto calendar = document.object("calendar")) {
        readWhole(*calendar, "workdays", input.workdays);
        readWhole(*calendar, "public_holidays", input.publicHolidays);
        calendar->finish();
    }
    if (auto terms = document.object("client_terms")) {
        domain::ClientTerms& target = input.clientTerms;
        readPercentage(*terms, "leave_days", target.leaveDays);
        readPercentage(*terms, "adv_days", target.advDays);
        readPercentage(*terms, "holiday_allowance", target.holidayAllowance);
        readPercentage(*terms, "year_end_bonus", target.yearEndBonus);
        readPercentage(*terms, "individual_choice_budget", target.individualChoiceBudget);
        readPercentage(*terms, "employer_pension", target.employerPension);
        terms->finish();
    }
}

void readNamed(StrictObject& document, const std::string& field,
               std::optional<std::vector<domain::NamedPercentage>>& target) {
    std::vector<domain::NamedPercentage> items;
    const bool given = document.each(field, [&](StrictObject& item) {
        const std::string key = readName(item, "key");
        items.push_back({key, Percentage::fromUnits(readRequired(item, "percentage"))});
    });
    if (given) {
        target = std::move(items);
    }
}

void readLists(StrictObject& document, domain::TariffInput& input) {
    readNamed(document, "extra_premiums", input.extraPremiums);
    readNamed(document, "surcharges", input.surcharges);
    document.each("allowances", [&](StrictObject& item) {
        domain::AllowanceTerms terms{.name = readName(item, "name"), .percentage = {}};
        terms.percentage = Percentage::fromUnits(readRequired(item, "percentage"));
        readChoice(item, "carries", terms.carries, domain::parseAllowanceCarries);
        input.allowances.push_back(std::move(terms));
    });
    document.each("expenses", [&](StrictObject& item) {
        domain::ExpenseTerms terms{.name = readName(item, "name"), .perHour = {}};
        terms.perHour = HourlyRate::fromUnits(readRequired(item, "amount_per_hour"));
        readFlag(item, "margin", terms.withMargin);
        input.expenses.push_back(std::move(terms));
    });
}

void readMargin(StrictObject& document, domain::TariffInput& input) {
    auto margin = document.object("margin");
    if (!margin) {
        return;
    }
    readChoice(*margin, "kind", input.margin.kind, domain::parseMarginKind);
    if (const auto value = margin->decimal("value", kFourDecimals)) {
        input.margin.value = *value;
    } else if (input.margin.kind != domain::MarginKind::None) {
        margin->missing("value");
    }
    if (const auto minimum = margin->decimal("minimum", 2)) {
        input.margin.minimum = domain::Money::fromCents(*minimum);
    }
    margin->finish();
}

void readOverrides(StrictObject& document, std::vector<domain::ParameterOverride>& target) {
    auto overrides = document.object("overrides");
    if (!overrides) {
        return;
    }
    for (const std::string& key : overrides->fields()) {
        if (const auto value = overrides->decimal(key, domain::Parameter::kScale)) {
            target.push_back({.key = key, .value = *value});
        }
    }
}

std::string fourDecimals(std::int64_t units) {
    return domain::formatDecimal(units, kFourDecimals, kFourDecimals);
}

} // namespace

domain::Result<TariffRequest> readTariffRequest(std::string_view json) {
    const domain::Result<nlohmann::json> parsed = parseStrictJson(json);
    if (!parsed) {
        return tl::unexpected<domain::Refusal>(parsed.error());
    }
    JsonProblems problems;
    StrictObject document(*parsed, {}, problems);
    TariffRequest request;
    readDate(document, request.input);
    readWorker(document, request.input);
    readAgency(document, request.input);
    readTerms(document, request.input);
    readLists(document, request.input);
    readMargin(document, request.input);
    readOverrides(document, request.overrides);
    document.finish();
    if (problems.first()) {
        return tl::unexpected<domain::Refusal>(*problems.first());
    }
    return request;
}

domain::Result<domain::RateBreakdown> calculateTariff(const TariffRequest& request,
                                                      const domain::ParameterSet& parameters) {
    if (request.overrides.empty()) {
        return domain::calculateTariff(request.input, parameters);
    }
    return domain::withTariffOverrides(parameters, request.overrides, request.input.date)
        .and_then([&](const domain::ParameterSet& set) {
            return domain::calculateTariff(request.input, set);
        });
}

Json tariffJson(const domain::RateBreakdown& breakdown) {
    Json document = Json::object();
    Json& lines = document["lines"] = Json::array();
    for (const domain::RateLine& line : breakdown.lines) {
        lines.push_back({{"key", line.key},
                         {"base", fourDecimals(line.base)},
                         {"percentage", fourDecimals(line.percentage)},
                         {"amount", fourDecimals(line.amount)},
                         {"source", line.source},
                         {"unverified", line.unverified}});
    }
    document["cost_factor"] = fourDecimals(breakdown.costFactor);
    document["cost_price"] = breakdown.costPrice.toString();
    document["margin"] = breakdown.margin.toString();
    document["margin_percentage"] = domain::formatDecimal(breakdown.marginPercentage, 2, 2);
    document["tariff"] = breakdown.tariff.toString();
    document["conversion_factor"] = fourDecimals(breakdown.conversionFactor);
    document["gross_hourly_wage"] = domain::exactText(breakdown.grossHourlyWage);
    Json& allowances = document["allowance_tariffs"] = Json::array();
    for (const domain::AllowanceTariff& allowance : breakdown.allowanceTariffs) {
        allowances.push_back({{"name", allowance.name}, {"tariff", allowance.tariff.toString()}});
    }
    return document;
}

} // namespace werkbalie::exchange
