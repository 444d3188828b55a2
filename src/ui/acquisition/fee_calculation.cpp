// Words the outcome of the fees.
#include "ui/acquisition/fee_calculation.h"

#include "app/format_nl.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using domain::Money;

constexpr std::int64_t kCent = 100;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString money(Money amount) {
    return qs(app::dutchMoney(amount));
}

QString percent(domain::Percentage percentage) {
    return qs(app::dutchPercentage(percentage));
}

QString hours(domain::Minutes minutes) {
    return tr("%1 uur").arg(qs(app::dutchHours(minutes)));
}

void addFindings(const domain::Findings& findings, Calculation& result) {
    for (const auto& finding : findings) {
        auto& list = finding.severity == domain::Severity::Info ? result.notes : result.warnings;
        list.push_back(forPeople(finding));
    }
}

QString stageName(const std::string& key) {
    return key == "signing" ? tr("Bij tekenen") : qs(key);
}

} // namespace

Calculation recruitmentCalculation(const CalculatorDraft& draft,
                                   const domain::ParameterSet& parameters) {
    Calculation result;
    result.sidesTitle = tr("Termijnen");
    auto input = draft.recruitment;
    input.date = draft.tariff.date;
    if (input.yearlyWage == Money{}) {
        result.hint = tr("Vul het bruto jaarloon in; dan staat hier de vergoeding.");
        return result;
    }
    const auto fee = domain::recruitmentFee(input, parameters);
    if (!fee) {
        result.refusal = forPeople(fee.error());
        return result;
    }
    result.figures = {
        {{tr("Vergoeding"), money(fee->fee)},
         {tr("Over een jaarloon van"), money(fee->base)},
         {tr("Percentage"), percent(fee->lines.back().percentage)},
         {tr("Terug te betalen"), fee->refund == Money{} ? QString() : money(fee->refund)}}};
    result.rows = receiptRows(fee->lines);
    // The fee is a share of the parts above it, not one more of them.
    for (const domain::NamedAmount& stage : fee->stages) {
        result.sides.push_back({stageName(stage.key), {}, money(stage.amount)});
    }
    if (input.guarantee) {
        result.sides.push_back({tr("Garantie"),
                                tr("%1 weken, %2 terug")
                                    .arg(input.guarantee->weeks)
                                    .arg(percent(input.guarantee->refund)),
                                money(fee->refund)});
    }
    addFindings(fee->findings, result);
    return result;
}

Calculation brokerageCalculation(const CalculatorDraft& draft, Audience audience) {
    Calculation result;
    result.sidesTitle = tr("Opdracht");
    const auto& input = draft.brokerage;
    if (!input.rate && input.margin.kind != domain::MarginKind::TargetTariff) {
        result.hint = tr("Vul het inkooptarief van de zzp'er in; dan staat hier het tarief.");
        return result;
    }
    const auto brokered = domain::brokerage(input);
    if (!brokered) {
        result.refusal = forPeople(brokered.error());
        return result;
    }
    const auto orNothing = [](const std::optional<Money>& amount) {
        return amount ? money(*amount) : QString();
    };
    if (audience == Audience::Client) {
        result.figures = {{{tr("Tarief per uur"), money(brokered->tariff)},
                           {tr("Hele opdracht"), orNothing(brokered->total)}}};
        result.hint = tr("De opdrachtgever ziet het tarief, niet hoe het is opgebouwd.");
        return result;
    }
    result.figures = {
        {{tr("Tarief per uur"), money(brokered->tariff)},
         {tr("Inkooptarief"), money(brokered->rate)},
         {tr("Marge"), QStringLiteral("%1 · %2").arg(money(brokered->margin),
                                                     percent(brokered->marginPercentage))},
         {tr("Hele opdracht"), orNothing(brokered->total)}}};
    result.rows = receiptRows(brokered->lines);
    result.total = brokered->tariff.cents() * kCent;
    if (brokered->total) {
        result.sides = {{tr("Omzet"), hours(*input.hours), money(*brokered->total)},
                        {tr("Marge"), hours(*input.hours), orNothing(brokered->totalMargin)}};
    }
    addFindings(brokered->findings, result);
    return result;
}

Calculation takeoverCalculation(const CalculatorDraft& draft,
                                const domain::ParameterSet& parameters) {
    Calculation result;
    result.sidesTitle = tr("Verloop");
    auto input = draft.takeover;
    input.date = draft.tariff.date;
    const bool ofTariff = input.basis == domain::TakeoverBasis::PercentageOfTariff;
    if ((ofTariff ? input.tariff : input.wholeFee) == Money{}) {
        result.hint = ofTariff
                          ? tr("Vul het tarief per uur in; dan staat hier de vergoeding.")
                          : tr("Vul de hele vergoeding in; dan staat hier wat ervan overblijft.");
        return result;
    }
    const auto fee = domain::takeoverFee(input, parameters);
    if (!fee) {
        result.refusal = forPeople(fee.error());
        return result;
    }
    result.figures = {{{tr("Overnamevergoeding"), money(fee->fee)},
                       {tr("Nog te werken"), hours(fee->left)},
                       {tr("Al gewerkt"), hours(input.worked)},
                       {}}};
    result.rows = receiptRows(fee->lines);
    for (const domain::TakeoverStep& step : fee->steps) {
        result.sides.push_back({tr("Na %1").arg(hours(step.worked)), {}, money(step.fee)});
    }
    addFindings(fee->findings, result);
    return result;
}

} // namespace werkbalie::ui
