// Maps the input and output of `calc tariff` field by field; the names are the command line's
// contract.
#include "exchange/tariff_json.h"

#include "domain/acquisition/tariff/allowance_kinds.h"
#include "domain/base/decimal.h"
#include "exchange/field_readers.h"

namespace werkbalie::exchange {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kFourDecimals = 4;

void readWorker(StrictObject& document, domain::TariffInput& input) {
    readRate(document, "gross_hourly_wage", input.grossHourlyWage);
    readMinutes(document, "hours_per_week", input.minutesPerWeek);
    readWhole(document, "age", input.age);
    readDate(document, "birth_date", input.birthDate);
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
        readChoice(*terms, "pension_compensation", target.pensionCompensation,
                   domain::parsePensionCompensation);
        readRate(*terms, "pension_franchise", target.pensionFranchise);
        readRate(*terms, "pension_maximum_wage", target.pensionMaximumWage);
        readRate(*terms, "scale_minimum", target.scaleMinimum);
        readRate(*terms, "scale_maximum", target.scaleMaximum);
        terms->finish();
    }
}

void readLists(StrictObject& document, domain::TariffInput& input) {
    readNamed(document, "extra_premiums", input.extraPremiums);
    readNamed(document, "surcharges", input.surcharges);
    document.each("allowances", [&](StrictObject& item) {
        domain::AllowanceTerms terms{.name = readName(item, "name"), .percentage = {}};
        terms.percentage = domain::Percentage::fromUnits(readRequired(item, "percentage"));
        readChoice(item, "kind", terms.kind, domain::parseAllowanceKind);
        terms.carries = domain::allowanceDefault(terms.kind).carries;
        readChoice(item, "carries", terms.carries, domain::parseAllowanceCarries);
        input.allowances.push_back(std::move(terms));
    });
    document.each("expenses", [&](StrictObject& item) {
        domain::ExpenseTerms terms{.name = readName(item, "name"), .perHour = {}};
        terms.perHour = domain::HourlyRate::fromUnits(readRequired(item, "amount_per_hour"));
        readFlag(item, "margin", terms.withMargin);
        input.expenses.push_back(std::move(terms));
    });
}

void readMethod(StrictObject& document, domain::TariffInput& input) {
    constexpr int kFactorDecimals = domain::Factor::kScale;
    auto method = document.object("method");
    if (!method) {
        return;
    }
    readChoice(*method, "kind", input.method, domain::parseTariffMethod);
    if (const auto factor = method->decimal("factor", kFactorDecimals)) {
        input.phaseFactor.factor = domain::Factor::fromUnits(*factor);
    } else if (input.method == domain::TariffMethod::PhaseFactor) {
        method->missing("factor");
    }
    method->each("add_ons", [&](StrictObject& item) {
        domain::FactorAddOn addOn{.name = readName(item, "name"), .perUnit = {}};
        readPercentage(item, "quantity", addOn.quantity);
        if (const auto points = item.decimal("factor", kFactorDecimals)) {
            addOn.perUnit = domain::Factor::fromUnits(*points);
        } else {
            item.missing("factor");
        }
        input.phaseFactor.addOns.push_back(std::move(addOn));
    });
    method->finish();
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

void readTariff(StrictObject& document, TariffRequest& request) {
    readRequiredDate(document, request.input.date);
    readWorker(document, request.input);
    readAgency(document, request.input);
    readTerms(document, request.input);
    readLists(document, request.input);
    readMargin(document, request.input.margin);
    readMethod(document, request.input);
    readOverrides(document, request.overrides);
    readFloor(document, request.floor);
}

domain::Result<TariffRequest> readTariffRequest(std::string_view json) {
    return readDocument<TariffRequest>(json, readTariff);
}

domain::Result<domain::ParameterSet> parametersOf(const TariffRequest& request,
                                                  const domain::ParameterSet& parameters) {
    if (request.overrides.empty()) {
        return parameters;
    }
    return domain::withTariffOverrides(parameters, request.overrides, request.input.date);
}

domain::Result<domain::RateBreakdown> calculateTariff(const TariffRequest& request,
                                                      const domain::ParameterSet& parameters) {
    const domain::MarginFloor floor = request.floor.value_or(domain::MarginFloor{});
    return domain::checkMarginFloor(floor)
        .and_then([&] { return parametersOf(request, parameters); })
        .and_then([&](const domain::ParameterSet& set) {
            return domain::calculateTariff(request.input, set);
        })
        .map([&](domain::RateBreakdown breakdown) {
            if (auto finding = domain::marginFloorFinding(breakdown, floor);
                request.floor && finding) {
                breakdown.findings.push_back(std::move(*finding));
            }
            return breakdown;
        });
}

Json youthStepsJson(const std::vector<domain::YouthStep>& steps) {
    Json list = Json::array();
    for (const domain::YouthStep& step : steps) {
        Json item{{"date", domain::isoDate(step.date)}, {"age", step.age}};
        if (step.breakdown) {
            item["minimum_wage"] = step.minimumWage.toString();
            item["gross_hourly_wage"] = domain::exactText(step.breakdown->grossHourlyWage);
            item["tariff"] = step.breakdown->tariff.toString();
        } else {
            item["unknown"] = step.breakdown.error().key;
            for (const auto& [name, value] : step.breakdown.error().values) {
                item[name] = value;
            }
        }
        list.push_back(std::move(item));
    }
    return list;
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
