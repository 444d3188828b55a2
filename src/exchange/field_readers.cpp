// The values of the domain as fields of a JSON document.
#include "exchange/field_readers.h"

#include <algorithm>

namespace werkbalie::exchange {

using domain::Percentage;

namespace {

constexpr int kFourDecimals = 4;

} // namespace

void readPercentage(StrictObject& object, const std::string& field, Percentage& target) {
    if (const auto units = object.decimal(field, Percentage::kScale)) {
        target = Percentage::fromUnits(*units);
    }
}

void readFlag(StrictObject& object, const std::string& field, bool& target) {
    if (const auto flag = object.flag(field)) {
        target = *flag;
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

void readRequiredDate(StrictObject& document, domain::Date& target) {
    std::optional<domain::Date> date;
    readDate(document, "date", date);
    if (!date) {
        document.missing("date"); // keeps an earlier problem with its kind
    }
    target = date.value_or(domain::Date{});
}

domain::Money readRequiredMoney(StrictObject& object, const std::string& field) {
    std::optional<domain::Money> money;
    readMoney(object, field, money);
    if (!money) {
        object.missing(field);
    }
    return money.value_or(domain::Money{});
}

void readMoney(StrictObject& object, const std::string& field,
               std::optional<domain::Money>& target) {
    constexpr int kCents = 2;
    if (const auto cents = object.decimal(field, kCents)) {
        target = domain::Money::fromCents(*cents);
    }
}

void readMinutes(StrictObject& object, const std::string& field, domain::Minutes& target) {
    constexpr std::int64_t kMinutesInHour = 60;
    constexpr std::int64_t kHour = 10'000;
    constexpr std::int64_t kMostHours = 1'000'000 * kHour;
    if (const auto hours = object.decimal(field, kFourDecimals)) {
        const std::int64_t bounded = std::clamp(*hours, -kMostHours, kMostHours);
        target = domain::Minutes(
            domain::mulDiv(bounded, kMinutesInHour, kHour, domain::Rounding::HalfAwayFromZero));
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

void readMargin(StrictObject& document, domain::MarginTerms& target) {
    auto margin = document.object("margin");
    if (!margin) {
        return;
    }
    readChoice(*margin, "kind", target.kind, domain::parseMarginKind);
    if (const auto value = margin->decimal("value", kFourDecimals)) {
        target.value = *value;
    } else if (target.kind != domain::MarginKind::None) {
        margin->missing("value");
    }
    if (const auto minimum = margin->decimal("minimum", 2)) {
        target.minimum = domain::Money::fromCents(*minimum);
    }
    margin->finish();
}

void readFloor(StrictObject& document, std::optional<domain::MarginFloor>& target) {
    auto floor = document.object("margin_floor");
    if (!floor) {
        return;
    }
    target.emplace();
    if (const auto share = floor->decimal("percentage", Percentage::kScale)) {
        target->ofTariff = Percentage::fromUnits(*share);
    }
    if (const auto perHour = floor->decimal("per_hour", 2)) {
        target->perHour = domain::Money::fromCents(*perHour);
    }
    floor->finish();
}

} // namespace werkbalie::exchange
