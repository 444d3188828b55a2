// Lays calculations beside the first one and says in words where they differ.
#include "ui/acquisition/scenario_comparison.h"

#include "app/format_nl.h"
#include "domain/acquisition/tariff/working_year.h"
#include "domain/base/decimal.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>
#include <cstdlib>
#include <map>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::TariffInput;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

/// A number that was calculated or typed; none where nothing could be calculated.
struct Amount {
    std::int64_t units = 0;
    int scale = 2;
    int decimals = 2;
    QString before = {}; ///< "€ "
    QString after = {};  ///< "%"
};
using Amounts = std::vector<std::optional<Amount>>;

QString textOf(const Amount& amount, std::int64_t units) {
    return amount.before +
           qs(app::dutchNumber(domain::formatDecimal(units, amount.scale, amount.decimals))) +
           amount.after;
}

ComparisonRow numberRow(const QString& name, const Amounts& amounts) {
    ComparisonRow row{.name = name};
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        auto& cell = row.cells.at(i);
        const auto& amount = amounts[i];
        if (!amount) {
            continue;
        }
        cell.text = textOf(*amount, amount->units);
        const auto& first = amounts.front();
        if (!first || first->units == amount->units) {
            continue;
        }
        const std::int64_t more = amount->units - first->units;
        const auto by = textOf(*amount, std::abs(more));
        cell.text += u"  ·  "_s + (more > 0 ? tr("hoger %1") : tr("lager %1")).arg(by);
        cell.meaning = Meaning::Information;
    }
    return row;
}

ComparisonRow wordRow(const QString& name, const QStringList& words) {
    ComparisonRow row{.name = name};
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto& cell = row.cells.at(static_cast<std::size_t>(i));
        cell.text = words[i];
        if (words[i] != words.front()) {
            cell.text += u"  ·  "_s + tr("anders");
            cell.meaning = Meaning::Information;
        }
    }
    return row;
}

bool differs(const ComparisonRow& row) {
    return std::ranges::any_of(
        row.cells, [](const ComparisonCell& cell) { return cell.meaning != Meaning::None; });
}

class Comparison {
public:
    Comparison(const ScenarioSet& scenarios, const domain::ParameterSet& parameters)
        : m_scenarios(scenarios) {
        for (const auto& draft : scenarios.drafts) {
            m_results.push_back(calculate(draft, parameters, Audience::Agency));
        }
    }

    std::vector<ComparisonRow> rows() {
        addState();
        addInputs();
        addOutcome();
        addSteps();
        return std::move(m_rows);
    }

private:
    template <class Value> QStringList words(Value value) const {
        QStringList words;
        for (const auto& draft : m_scenarios.drafts) {
            words << value(draft.tariff);
        }
        return words;
    }
    template <class Value> Amounts numbers(Value value) const {
        Amounts amounts;
        for (const auto& draft : m_scenarios.drafts) {
            amounts.push_back(value(draft.tariff));
        }
        return amounts;
    }
    /// Of what was calculated; nothing where the input was refused.
    template <class Value> Amounts outcomes(Value value) const {
        Amounts amounts;
        for (const auto& result : m_results) {
            amounts.push_back(result.breakdown ? std::optional<Amount>(value(*result.breakdown))
                                               : std::nullopt);
        }
        return amounts;
    }

    void addState() {
        ComparisonRow row{.name = tr("Stand")};
        for (std::size_t i = 0; i < m_results.size(); ++i) {
            auto& cell = row.cells.at(i);
            if (!m_results[i].breakdown) {
                cell = {tr("nog niet te berekenen"), Meaning::Attention};
            } else if (i == m_scenarios.active) {
                cell = {tr("wordt bewerkt"), Meaning::Fine};
            }
        }
        m_rows.push_back(std::move(row));
    }

    void addInputs() {
        addAlways(wordRow(tr("Datum"), words([](const TariffInput& i) {
                              return qs(domain::dutchDate(i.date));
                          })));
        addAlways(numberRow(tr("Bruto uurloon"), wages()));
        addAlways(numberRow(tr("Uren per week"), numbers([](const TariffInput& i) {
                                return Amount{i.minutesPerWeek.count() * 100 / 60, 2, 2};
                            })));
        addAlways(
            wordRow(tr("Contract"), words([](const TariffInput& i) { return word(i.contract); })));
        addAlways(wordRow(tr("Fase"),
                          words([](const TariffInput& i) { return qs(domain::toText(i.phase)); })));
        addAlways(wordRow(tr("Soort marge"),
                          words([](const TariffInput& i) { return word(i.margin.kind); })));
        addTerms();
    }

    /// The wage as typed, or the one that was found for a fixed tariff.
    Amounts wages() const {
        return outcomes([](const domain::RateBreakdown& b) {
            return Amount{b.grossHourlyWage.units(), 4, 2, u"€ "_s};
        });
    }

    void addTerms() {
        using domain::ClientTerms;
        using domain::Percentage;
        const std::map<const char*, Percentage ClientTerms::*> terms{
            {"client_terms.leave_days", &ClientTerms::leaveDays},
            {"client_terms.adv_days", &ClientTerms::advDays},
            {"client_terms.holiday_allowance", &ClientTerms::holidayAllowance},
            {"client_terms.year_end_bonus", &ClientTerms::yearEndBonus},
            {"client_terms.individual_choice_budget", &ClientTerms::individualChoiceBudget},
            {"client_terms.employer_pension", &ClientTerms::employerPension}};
        for (const auto& [key, member] : terms) {
            addWhenDifferent(
                numberRow(fieldName(key), numbers([member = member](const TariffInput& i) {
                              return Amount{(i.clientTerms.*member).units(), 4, 2};
                          })));
        }
        const auto yes = [](bool value) { return value ? tr("ja") : tr("nee"); };
        addWhenDifferent(
            wordRow(tr("Bbl"), words([yes](const TariffInput& i) { return yes(i.bbl); })));
        addWhenDifferent(
            wordRow(tr("Oproep"), words([yes](const TariffInput& i) { return yes(i.onCall); })));
        addWhenDifferent(wordRow(tr("Werkgeversgrootte"),
                                 words([](const TariffInput& i) { return word(i.employerSize); })));
        addWhenDifferent(
            wordRow(tr("Soort"), words([](const TariffInput& i) { return word(i.mediation); })));
    }

    void addOutcome() {
        const auto euros = [](domain::Money money) { return Amount{money.cents(), 2, 2, u"€ "_s}; };
        addAlways(numberRow(tr("Tarief per uur"),
                            outcomes([euros](const auto& b) { return euros(b.tariff); })));
        addAlways(numberRow(tr("Omrekenfactor"), outcomes([](const auto& b) {
                                return Amount{b.conversionFactor, 4, 4};
                            })));
        addAlways(numberRow(tr("Kostprijs"),
                            outcomes([euros](const auto& b) { return euros(b.costPrice); })));
        addAlways(numberRow(tr("Marge per uur"),
                            outcomes([euros](const auto& b) { return euros(b.margin); })));
        addAlways(numberRow(tr("Marge van het tarief"), outcomes([](const auto& b) {
                                return Amount{b.marginPercentage, 2, 2, {}, u"%"_s};
                            })));
        Amounts years;
        for (std::size_t i = 0; i < m_results.size(); ++i) {
            const auto& breakdown = m_results[i].breakdown;
            const auto hours = domain::workedPerYear(m_scenarios.drafts[i].tariff);
            years.push_back(breakdown ? std::optional<Amount>(euros(domain::pay(
                                            domain::HourlyRate::fromMoney(breakdown->margin), hours,
                                            domain::Rounding::HalfAwayFromZero)))
                                      : std::nullopt);
        }
        addAlways(numberRow(tr("Marge per jaar"), years));
    }

    /// Each step of the waterfall that any of them has.
    void addSteps() {
        std::map<RateGroup, QString> names;
        for (const auto& result : m_results) {
            if (result.breakdown) {
                for (const auto& step : rateSteps(*result.breakdown)) {
                    names.emplace(step.group, step.name);
                }
            }
        }
        names.erase(RateGroup::Wage);
        names.erase(RateGroup::Margin);
        for (const auto& [group, name] : names) {
            addAlways(numberRow(name, outcomes([group = group](const auto& breakdown) {
                                    std::int64_t sum = 0;
                                    for (const auto& step : rateSteps(breakdown)) {
                                        sum += step.group == group ? step.amount : 0;
                                    }
                                    // In cents, as it is shown: so the difference is that of the
                                    // figures seen.
                                    const auto cents = domain::HourlyRate::fromUnits(sum).toMoney(
                                        domain::Rounding::HalfAwayFromZero);
                                    return Amount{cents.cents(), 2, 2, u"€ "_s};
                                })));
        }
    }

    void addAlways(ComparisonRow row) { m_rows.push_back(std::move(row)); }
    void addWhenDifferent(ComparisonRow row) {
        if (differs(row)) {
            m_rows.push_back(std::move(row));
        }
    }

    const ScenarioSet& m_scenarios;
    std::vector<Calculation> m_results;
    std::vector<ComparisonRow> m_rows;
};

} // namespace

QString scenarioName(std::size_t index) {
    return QString(QChar(u'A' + static_cast<char16_t>(index)));
}

std::vector<ComparisonRow> compareScenarios(const ScenarioSet& scenarios,
                                            const domain::ParameterSet& parameters) {
    return Comparison(scenarios, parameters).rows();
}

RowModel<ComparisonRow>* makeComparisonModel(QObject* parent) {
    std::vector<Column<ComparisonRow>> columns{
        {.key = u"name"_s,
         .title = tr("Wat"),
         .text = [](const ComparisonRow& r) { return r.name; },
         .width = 150}};
    for (std::size_t i = 0; i < kMostScenarios; ++i) {
        columns.push_back({.key = scenarioName(i),
                           .title = tr("Scenario %1").arg(scenarioName(i)),
                           .text = [i](const ComparisonRow& r) { return r.cells.at(i).text; },
                           .meaning = [i](const ComparisonRow& r) { return r.cells.at(i).meaning; },
                           .width = 190});
    }
    return new RowModel<ComparisonRow>(
        std::move(columns), [](const ComparisonRow&) { return std::int64_t{0}; }, parent);
}

} // namespace werkbalie::ui
