// Builds the row of day buttons.
#include "ui/support/weekday_toggles.h"

#include "ui/support/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace werkbalie::ui {

WeekdayToggles::WeekdayToggles(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(weekdays(1U << i));
        button->setCheckable(true);
        button->setProperty("toggle", true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumWidth(36);
        button->setObjectName(QStringLiteral("day%1Button").arg(i + 1));
        button->setAccessibleName(dutch.standaloneDayName(static_cast<int>(i) + 1));
        button->setToolTip(button->accessibleName());
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, &WeekdayToggles::valueEdited);
        m_buttons.at(i) = button;
    }
    layout->addStretch(1);
    setFocusProxy(m_buttons.front());
}

domain::WeekdaySet WeekdayToggles::days() const {
    domain::WeekdaySet days = 0;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        days |= m_buttons.at(i)->isChecked() ? 1U << i : 0U;
    }
    return days;
}

void WeekdayToggles::setDays(domain::WeekdaySet days) {
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(((days >> i) & 1U) != 0);
    }
}

} // namespace werkbalie::ui
