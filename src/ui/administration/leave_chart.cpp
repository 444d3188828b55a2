// Twelve bars; the table under it has the figures.
#include "ui/administration/leave_chart.h"

#include "ui/administration/leave_words.h"

#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

namespace werkbalie::ui {

LeaveChart::LeaveChart(QWidget* parent) : BarChart(parent) {
    setObjectName(QStringLiteral("leaveChart"));
    setAccessibleName(tr("Grafiek van het saldo per maand"));
    setMinimumHeight(168);
    chart()->legend()->hide();
}

void LeaveChart::show(const std::vector<LeaveMonthRow>& months, domain::LeaveKind kind) {
    m_months = months;
    m_kind = kind;
    draw();
}

void LeaveChart::draw() {
    clear();
    if (m_months.empty()) {
        return;
    }
    const bool isMoney = domain::unitOf(m_kind) == domain::LeaveUnit::Money;
    auto* balance = new QBarSet(tr("Saldo"));
    balance->setColor(look::accent());
    balance->setBorderColor(look::accent());
    QStringList names;
    for (const LeaveMonthRow& month : m_months) {
        names << monthName(month.month, QLocale::ShortFormat);
        // For the height of a bar only; the figures themselves stay whole minutes and cents.
        balance->append(static_cast<qreal>(month.balance) / (isMoney ? 100 : 60));
    }
    auto* series = new QBarSeries(chart());
    series->append(balance);
    auto* much = lay(series, names, isMoney ? tr("euro") : tr("uren"));
    much->setMin(qMin(0.0, much->min()));
    much->applyNiceNumbers();
}

} // namespace werkbalie::ui
