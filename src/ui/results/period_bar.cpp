// A period in words as people type it; the buttons only fill in those words.
#include "ui/results/period_bar.h"

#include "domain/base/iso_week.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace werkbalie::ui {
namespace {

std::string quarterKey(domain::Date day) {
    const std::chrono::year_month_day ymd{day};
    return std::to_string(static_cast<int>(ymd.year())) + "-Q" +
           std::to_string((static_cast<unsigned>(ymd.month()) + 2) / 3);
}

/// The same kind of period, `offset` further: 2026-Q4 -> 2027-Q1, 2026-11 -> 2026-12, 2026-W47 ->
/// 2026-W48.
std::string neighbour(const domain::ReportPeriod& period, int offset) {
    const auto from = period.days.from;
    if (period.key.find('W') != std::string::npos) {
        return domain::IsoWeek::of(from).plusWeeks(offset).toString();
    }
    if (period.key.find('Q') != std::string::npos) {
        return quarterKey(domain::addMonths(from, 3 * offset));
    }
    return domain::isoDate(domain::addMonths(from, offset)).substr(0, 7);
}

} // namespace

PeriodBar::PeriodBar(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_layout(new QHBoxLayout(this)),
      m_edit(new QLineEdit(this)), m_period(quarterOf(services.clock.today())) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(look::kGrid);
    m_edit->setObjectName(QStringLiteral("periodEdit"));
    m_edit->setMaximumWidth(96);
    m_edit->setToolTip(tr("Week 2026-W47, maand 2026-11 of kwartaal 2026-Q4"));
    auto* label = new QLabel(tr("&Periode"), this);
    label->setBuddy(m_edit);
    addButton(QStringLiteral("‹"), tr("Vorige periode"), "previousPeriodButton",
              [this] { return neighbour(m_period, -1); });
    m_layout->addWidget(label);
    m_layout->addWidget(m_edit);
    addButton(QStringLiteral("›"), tr("Volgende periode"), "nextPeriodButton",
              [this] { return neighbour(m_period, 1); });
    const auto today = services.clock.today();
    addButton(tr("Week"), tr("Deze week"), "thisWeekButton",
              [today] { return domain::IsoWeek::of(today).toString(); });
    addButton(tr("Maand"), tr("Deze maand"), "thisMonthButton",
              [today] { return domain::isoDate(today).substr(0, 7); });
    addButton(tr("Kwartaal"), tr("Dit kwartaal"), "thisQuarterButton",
              [today] { return quarterKey(today); });
    m_layout->addStretch(1);
    setPeriod(m_period);
    connect(m_edit, &QLineEdit::returnPressed, this, &PeriodBar::read);
}

void PeriodBar::addButton(const QString& text, const QString& name, const char* object,
                          const std::function<std::string()>& key) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(object));
    connect(button, &QToolButton::clicked, this, [this, key] { choose(key()); });
    m_layout->addWidget(button);
}

domain::ReportPeriod PeriodBar::quarterOf(domain::Date day) {
    return domain::parseReportPeriod(quarterKey(day)).value();
}

void PeriodBar::setPeriod(const domain::ReportPeriod& period) {
    m_period = period;
    m_edit->setText(qs(period.key));
}

void PeriodBar::addControl(QWidget* widget) {
    m_layout->addWidget(widget);
}

void PeriodBar::read() {
    choose(trimmed(m_edit->text().toUpper()));
}

void PeriodBar::choose(const std::string& key) {
    const auto period = domain::parseReportPeriod(key);
    if (!period) {
        m_services.notifier.refused(period.error());
        return;
    }
    setPeriod(*period);
    Q_EMIT chosen(*period);
}

} // namespace werkbalie::ui
