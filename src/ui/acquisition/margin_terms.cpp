// What a person sets as margin: by kind, with its range.
#include "ui/acquisition/margin_terms.h"

#include "domain/base/rounding.h"

#include <QCoreApplication>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using domain::MarginKind;

constexpr std::int64_t kPercent = 10'000;
constexpr std::int64_t kEuro = 10'000;
constexpr std::int64_t kCent = 100;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

} // namespace

QString marginHint(MarginKind kind) {
    switch (kind) {
    case MarginKind::Amount:
        return tr("In euro per gewerkt uur.");
    case MarginKind::PercentageOfTariff:
        return tr("In procenten van het tarief.");
    case MarginKind::PercentageOnCost:
        return tr("In procenten boven op de kostprijs.");
    case MarginKind::FactorPoints:
        return tr("In punten op de omrekenfactor: 0,30.");
    case MarginKind::TargetTariff:
        return tr("Het tarief staat vast; de marge is wat overblijft.");
    case MarginKind::None:
        return tr("Het tarief is de kostprijs.");
    }
    return {};
}

std::int64_t marginValueOf(MarginKind kind, const domain::RateBreakdown& now) {
    switch (kind) {
    case MarginKind::Amount:
        return now.margin.cents() * kCent;
    case MarginKind::PercentageOfTariff:
        return now.marginPercentage * kCent;
    case MarginKind::PercentageOnCost:
        return now.costPrice.cents() > 0
                   ? domain::mulDiv(now.margin.cents(), 100 * kPercent, now.costPrice.cents(),
                                    domain::Rounding::HalfAwayFromZero)
                   : 0;
    case MarginKind::TargetTariff:
        return now.tariff.cents() * kCent;
    case MarginKind::FactorPoints:
        return now.conversionFactor - now.costFactor;
    case MarginKind::None:
        break;
    }
    return 0;
}

int MarginScale::positionOf(std::int64_t value) const {
    if (step == 0) {
        return 0;
    }
    const std::int64_t nearest = (value - low + step / 2) / step;
    return static_cast<int>(std::clamp<std::int64_t>(nearest, 0, steps));
}

MarginScale marginScale(MarginKind kind, domain::Money costPrice) {
    constexpr std::int64_t kFiveCents = 5 * kCent;
    switch (kind) {
    case MarginKind::Amount:
        return {.step = kFiveCents, .steps = 500}; // to 25 euro
    case MarginKind::PercentageOfTariff:
        return {.step = kPercent / 4, .steps = 200}; // to 50 %
    case MarginKind::PercentageOnCost:
        return {.step = kPercent / 2, .steps = 200}; // to 100 %
    case MarginKind::FactorPoints:
        return {.step = kEuro / 100, .steps = 150}; // to 1.50
    case MarginKind::TargetTariff: {
        const std::int64_t low = costPrice.cents() * kCent / kFiveCents * kFiveCents;
        return {.low = low, .step = kFiveCents, .steps = static_cast<int>(low / kFiveCents)};
    }
    case MarginKind::None:
        break;
    }
    return {};
}

} // namespace werkbalie::ui
