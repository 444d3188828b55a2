// Words the answers of domain::answerBackwards.
#include "ui/acquisition/backwards_calculation.h"

#include "app/format_nl.h"
#include "domain/acquisition/tariff/backwards.h"
#include "domain/base/decimal.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString money(domain::Money amount) {
    return qs(app::dutchMoney(amount));
}

QString hours(domain::Minutes minutes) {
    return tr("%1 uur").arg(qs(app::dutchHours(minutes)));
}

domain::BackwardsQuestion questionOf(const BackwardsWish& wish,
                                     const domain::MarginFloor& branchFloor) {
    const bool typed = wish.floorOfTariff || wish.floorPerHour;
    const domain::MarginFloor own{.ofTariff = wish.floorOfTariff, .perHour = wish.floorPerHour};
    return {.tariff = wish.tariff,
            .budgetPerYear = wish.budgetPerYear,
            .fixedCostsPerYear = wish.fixedCostsPerYear.value_or(domain::Money{}),
            .floor = typed ? own : branchFloor};
}

bool hasFloor(const domain::MarginFloor& floor) {
    return floor.ofTariff || floor.perHour;
}

/// Of the margin at the tariff asked for.
SideRow marginRow(const domain::RateBreakdown& breakdown) {
    const auto share =
        qs(app::dutchNumber(domain::formatDecimal(breakdown.marginPercentage, 2, 2)));
    return {tr("Marge bij %1 per uur").arg(money(breakdown.tariff)),
            tr("%1% van het tarief").arg(share), money(breakdown.margin)};
}

void addBudgetRows(const domain::BackwardsAnswer& answer, std::vector<SideRow>& rows) {
    if (answer.hoursInBudget) {
        rows.push_back(
            {tr("Uren in het budget"),
             tr("per jaar; rest %1").arg(money(answer.restOfBudget.value_or(domain::Money{}))),
             hours(*answer.hoursInBudget)});
    }
}

void addBreakEvenRow(const BackwardsWish& wish, const domain::BackwardsAnswer& answer,
                     std::vector<SideRow>& rows) {
    if (!wish.fixedCostsPerYear) {
        return;
    }
    rows.push_back({tr("Vaste kosten verdiend na"),
                    tr("%1 per jaar uit de marge").arg(money(*wish.fixedCostsPerYear)),
                    answer.breakEvenHours ? hours(*answer.breakEvenHours) : tr("nooit")});
}

} // namespace

BackwardsOutcome answerWish(const CalculatorDraft& draft, const domain::ParameterSet& parameters,
                            const domain::MarginFloor& branchFloor) {
    BackwardsOutcome outcome;
    const bool asksTariff = draft.wish.tariff.has_value() ||
                            draft.tariff.margin.kind == domain::MarginKind::TargetTariff;
    if (!isTariff(draft.kind) || (!draft.tariff.grossHourlyWage && !asksTariff)) {
        return outcome;
    }
    const auto question = questionOf(draft.wish, branchFloor);
    const auto answer = domain::answerBackwards(draft.tariff, question, parameters);
    if (!answer) {
        outcome.refusal = forPeople(answer.error());
        return outcome;
    }
    outcome.rows = {marginRow(answer->breakdown),
                    {tr("Hierbij blijft niets over"), tr("kostprijs en onkosten van een uur"),
                     money(answer->breakEvenTariff)}};
    if (hasFloor(question.floor)) {
        outcome.lowestTariff = answer->lowestTariff;
        outcome.rows.push_back({tr("Laagste tarief"), tr("houdt de ondergrens van de marge"),
                                money(answer->lowestTariff)});
    }
    if (answer->highestWage) {
        outcome.highestWage = answer->highestWage;
        outcome.rows.push_back({tr("Hoogste loon"),
                                hasFloor(question.floor)
                                    ? tr("bij dat tarief, met de ondergrens van de marge")
                                    : tr("bij dat tarief, zonder marge"),
                                qs(app::dutchRate(*answer->highestWage))});
    }
    addBudgetRows(*answer, outcome.rows);
    addBreakEvenRow(draft.wish, *answer, outcome.rows);
    if (const auto finding = domain::marginFloorFinding(answer->breakdown, question.floor)) {
        outcome.findings.push_back(forPeople(*finding));
    }
    return outcome;
}

} // namespace werkbalie::ui
