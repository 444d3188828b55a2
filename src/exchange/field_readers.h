// The values of the domain as fields of a JSON document, for every request of the command line.
#pragma once

#include "domain/acquisition/tariff/margin_floor.h"
#include "exchange/strict_json.h"

#include <cstdint>
#include <limits>

namespace werkbalie::exchange {

// An absent field leaves the target as it is.
void readPercentage(StrictObject& object, const std::string& field, domain::Percentage& target);
void readMoney(StrictObject& object, const std::string& field,
               std::optional<domain::Money>& target);
/// Decimal hours; a part of a minute is rounded half away from zero, more than 1,000,000 hours
/// stop there: every rule's own limit is far below.
void readMinutes(StrictObject& object, const std::string& field, domain::Minutes& target);
void readFlag(StrictObject& object, const std::string& field, bool& target);
/// {key, percentage} each.
void readNamed(StrictObject& document, const std::string& field,
               std::optional<std::vector<domain::NamedPercentage>>& target);
void readMargin(StrictObject& document, domain::MarginTerms& target);
void readFloor(StrictObject& document, std::optional<domain::MarginFloor>& target);

// An absent field is json.missing_field.
[[nodiscard]] std::string readName(StrictObject& object, const std::string& field);
[[nodiscard]] std::int64_t readRequired(StrictObject& object, const std::string& field);
[[nodiscard]] domain::Money readRequiredMoney(StrictObject& object, const std::string& field);
void readRequiredDate(StrictObject& document, domain::Date& target);

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

template <class Target>
void readDate(StrictObject& object, const std::string& field, Target& target) {
    const auto text = object.text(field);
    if (!text) {
        return;
    }
    if (const domain::Result<domain::Date> date = domain::parseIsoDate(*text)) {
        target = *date;
    } else {
        object.refuse(field, date.error());
    }
}

template <class Target>
void readRate(StrictObject& object, const std::string& field, Target& target) {
    if (const auto units = object.decimal(field, domain::HourlyRate::kScale)) {
        target = domain::HourlyRate::fromUnits(*units);
    }
}

} // namespace werkbalie::exchange
