// Calculates a tariff by the rules and words the outcome.
#include "ui/acquisition/calculation.h"

#include "app/format_nl.h"
#include "domain/acquisition/tariff/working_year.h"
#include "domain/acquisition/tariff/youth_steps.h"
#include "domain/base/decimal.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/acquisition/fee_calculation.h"
#include "ui/administration/tariff_findings.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Money;

constexpr std::int64_t kCent = 100; // in units of 10^-4 euro

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString money(Money amount) {
    return qs(app::dutchMoney(amount));
}

QString number(std::int64_t units, int scale, int decimals) {
    return qs(app::dutchNumber(domain::formatDecimal(units, scale, decimals)));
}

Money forMinutes(Money perHour, domain::Minutes minutes) {
    return domain::pay(domain::HourlyRate::fromMoney(perHour), minutes,
                       domain::Rounding::HalfAwayFromZero);
}

QString wholeHours(domain::Minutes minutes) {
    return qs(app::dutchHours(minutes));
}

std::array<Figure, 4> agencyFigures(const domain::RateBreakdown& breakdown) {
    return {{{tr("Tarief per uur"), money(breakdown.tariff)},
             {tr("Omrekenfactor"), number(breakdown.conversionFactor, 4, 4)},
             {tr("Kostprijs"), money(breakdown.costPrice)},
             {tr("Marge"), u"%1 · %2%"_s.arg(money(breakdown.margin),
                                             number(breakdown.marginPercentage, 2, 2))}}};
}

std::array<Figure, 4> clientFigures(const domain::RateBreakdown& breakdown,
                                    const domain::TariffInput& input) {
    return {{{tr("Tarief per uur"), money(breakdown.tariff)},
             {tr("Bruto uurloon"), qs(app::dutchRate(breakdown.grossHourlyWage))},
             {tr("Per week"), money(forMinutes(breakdown.tariff, input.minutesPerWeek))},
             {tr("Per jaar"), money(forMinutes(breakdown.tariff, domain::workedPerYear(input)))}}};
}

QString rhythmOf(const domain::RateBreakdown& breakdown, const domain::TariffInput& input) {
    const auto year = domain::workedPerYear(input);
    return tr("%1 per uur  ·  %2 per week  ·  %3 per jaar van %4 gewerkte uren")
        .arg(money(breakdown.margin), money(forMinutes(breakdown.margin, input.minutesPerWeek)),
             money(forMinutes(breakdown.margin, year)), wholeHours(year));
}

std::vector<SideRow> hourRows(const domain::RateBreakdown& breakdown,
                              const domain::TariffInput& input) {
    std::vector<SideRow> rows{{tr("Gewoon uur"), u"100%"_s, money(breakdown.tariff)}};
    for (std::size_t i = 0; i < breakdown.allowanceTariffs.size(); ++i) {
        const auto& terms = input.allowances.at(i);
        rows.push_back({qs(terms.name),
                        u"%1%  ·  %2"_s.arg(number(terms.percentage.units(), 4, 0),
                                            word(terms.carries).toLower()),
                        money(breakdown.allowanceTariffs[i].tariff)});
    }
    return rows;
}

void addYouthRows(const domain::TariffInput& input, const domain::ParameterSet& parameters,
                  std::vector<SideRow>& rows) {
    for (const domain::YouthStep& step : domain::youthSteps(input, parameters)) {
        const auto name = tr("%1 jaar op %2").arg(step.age).arg(qs(domain::dutchDate(step.date)));
        rows.push_back({name,
                        step.breakdown
                            ? tr("minimumloon %1").arg(qs(app::dutchRate(step.minimumWage)))
                            : tr("het minimumloon van die dag is nog niet bekend"),
                        step.breakdown ? money(step.breakdown->tariff) : QString()});
    }
}

bool isAboutWage(const domain::Finding& finding) {
    return finding.where == "gross_hourly_wage";
}

void sortFindings(const domain::Findings& findings, Calculation& result) {
    for (const auto& finding : tidyFindings(findings)) {
        auto& list = isAboutWage(finding)                         ? result.wageFindings
                     : finding.severity == domain::Severity::Info ? result.notes
                                                                  : result.warnings;
        list.push_back(forPeople(finding));
    }
}

Calculation tariffCalculation(const CalculatorDraft& draft, const domain::ParameterSet& parameters,
                              Audience audience) {
    Calculation result;
    result.sidesTitle = tr("Uursoorten");
    auto priced = domain::calculateTariff(draft.tariff, parameters);
    if (!priced) {
        if (priced.error().key == "tariff.wage_missing") {
            result.hint =
                tr("Vul een bruto uurloon in; dan staat hier het tarief met elke post. Of "
                   "kies een vast tarief als marge: dan volgt het hoogste loon.");
        } else {
            result.refusal = forPeople(priced.error());
        }
        return result;
    }
    const bool forAgency = audience == Audience::Agency;
    result.figures = forAgency ? agencyFigures(*priced) : clientFigures(*priced, draft.tariff);
    result.rows = forAgency ? receiptRows(*priced) : clientRows(*priced);
    result.total = forAgency ? priced->tariff.cents() * kCent : 0;
    result.sides = hourRows(*priced, draft.tariff);
    auto asked = draft.tariff;
    asked.grossHourlyWage = priced->grossHourlyWage;
    if (asked.birthDate && forAgency) {
        addYouthRows(asked, parameters, result.sides);
    }
    if (forAgency) {
        result.rhythm = rhythmOf(*priced, draft.tariff);
        sortFindings(priced->findings, result);
    }
    result.breakdown = std::move(*priced);
    return result;
}

} // namespace

Calculation calculate(const CalculatorDraft& draft, const domain::ParameterSet& parameters,
                      Audience audience) {
    switch (draft.kind) {
    case CalculationKind::Temping:
    case CalculationKind::Secondment:
    case CalculationKind::Payroll:
        return tariffCalculation(draft, parameters, audience);
    case CalculationKind::Recruitment:
        return recruitmentCalculation(draft, parameters);
    case CalculationKind::Brokerage:
        return brokerageCalculation(draft, audience);
    case CalculationKind::Takeover:
        return takeoverCalculation(draft, parameters);
    }
    return {};
}

} // namespace werkbalie::ui
