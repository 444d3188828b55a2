// What cannot be read as a week is refused, and the week that was shown comes back.
#include "ui/administration/week_stepper.h"

#include "ui/administration/hours_text.h"
#include "ui/administration/week_choices.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace werkbalie::ui {

WeekStepper::WeekStepper(Services& services, const QString& name, QWidget* parent)
    : QWidget(parent), m_services(services), m_week(new QLineEdit(this)), m_days(new QLabel(this)) {
    const QString capital = name.left(1).toUpper() + name.mid(1);
    m_week->setObjectName(name + QStringLiteral("Edit"));
    fitWeek(*m_week);
    connect(m_week, &QLineEdit::editingFinished, this, &WeekStepper::readWeek);
    look::makeMuted(m_days);
    auto* previous = addStep(QStringLiteral("‹"), tr("Vorige week (Alt+PgUp)"), "Alt+PgUp", -1);
    previous->setObjectName(QStringLiteral("previous%1Button").arg(capital));
    auto* next = addStep(QStringLiteral("›"), tr("Volgende week (Alt+PgDown)"), "Alt+PgDown", 1);
    next->setObjectName(QStringLiteral("next%1Button").arg(capital));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, look::kGrid, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(previous);
    layout->addWidget(labelFor(tr("&Week"), m_week, this));
    layout->addWidget(m_week);
    layout->addWidget(next);
    layout->addWidget(m_days);
}

QToolButton* WeekStepper::addStep(const QString& text, const QString& called, const char* key,
                                  int weeks) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(called);
    button->setToolTip(called);
    button->setShortcut(QKeySequence(QLatin1String(key)));
    connect(button, &QToolButton::clicked, this,
            [this, weeks] { Q_EMIT weekChosen(m_shown.plusWeeks(weeks)); });
    return button;
}

void WeekStepper::showWeek(domain::IsoWeek week) {
    m_shown = week;
    m_week->setText(qs(week.toString()));
    m_days->setText(
        tr("%1 t/m %2").arg(dayHeader(week.monday()), qs(domain::dutchDate(week.sunday()))));
}

void WeekStepper::readWeek() {
    const auto wanted = readTypedWeek(m_week->text(), m_shown);
    if (!wanted) {
        m_services.notifier.refused(wanted.error());
        m_week->setText(qs(m_shown.toString()));
        return;
    }
    if (*wanted != m_shown) {
        Q_EMIT weekChosen(*wanted);
    }
}

} // namespace werkbalie::ui
