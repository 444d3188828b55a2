// Builds the row of shift buttons.
#include "ui/recruitment/shift_toggles.h"

#include <QHBoxLayout>
#include <QStringList>
#include <QToolButton>

namespace werkbalie::ui {
namespace {

/// In the order of the bits.
QStringList names() {
    return {ShiftToggles::tr("dag"), ShiftToggles::tr("avond"), ShiftToggles::tr("nacht"),
            ShiftToggles::tr("weekend")};
}

} // namespace

ShiftToggles::ShiftToggles(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QStringList words = names();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(words.at(static_cast<qsizetype>(i)));
        button->setCheckable(true);
        button->setProperty("toggle", true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumWidth(56);
        button->setObjectName(QStringLiteral("shift%1Button").arg(i + 1));
        button->setAccessibleName(tr("Ploeg %1").arg(button->text()));
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, &ShiftToggles::valueEdited);
        m_buttons.at(i) = button;
    }
    layout->addStretch(1);
    setFocusProxy(m_buttons.front());
}

domain::ShiftSet ShiftToggles::shifts() const {
    domain::ShiftSet shifts = 0;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        shifts |= m_buttons.at(i)->isChecked() ? 1U << i : 0U;
    }
    return shifts;
}

void ShiftToggles::setShifts(domain::ShiftSet shifts) {
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(((shifts >> i) & 1U) != 0);
    }
}

QString shiftNames(domain::ShiftSet shifts) {
    QStringList known;
    const QStringList words = names();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (((shifts >> static_cast<unsigned>(i)) & 1U) != 0) {
            known << words.at(i);
        }
    }
    return known.join(QStringLiteral(", "));
}

} // namespace werkbalie::ui
