// Two fields and a button.
#include "ui/administration/hour_kind_dialog.h"

#include "ui/administration/hours_text.h"
#include "ui/support/look.h"
#include "ui/support/value_edit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

HourKindDialog::HourKindDialog(QWidget* parent)
    : WorkDialog(parent), m_type(new QComboBox(this)), m_percentage(new PercentEdit(this)) {
    setObjectName(QStringLiteral("hourKindDialog"));
    setWindowTitle(tr("Andere uursoort"));
    for (const auto& rules : domain::hourTypes()) {
        m_type->addItem(hourTypeText(rules.type), static_cast<int>(rules.type));
    }
    m_type->setObjectName(QStringLiteral("hourKindCombo"));
    m_percentage->setObjectName(QStringLiteral("hourKindPercentageEdit"));
    m_percentage->setPercentage(domain::HourKind{}.percentage);
    auto* form = new QFormLayout;
    form->addRow(tr("&Soort uur"), m_type);
    form->addRow(tr("&Percentage van het loon"), m_percentage);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* add = buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("Regel toevoegen"));
    look::makePrimary(add);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuleren"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_percentage, &ValueEdit::valueEdited, this,
            [this, add] { add->setEnabled(m_percentage->percentage().has_value()); });
}

domain::HourKind HourKindDialog::kind() const {
    return {.type = static_cast<domain::HourType>(m_type->currentData().toInt()),
            .percentage = m_percentage->percentage().value_or(domain::HourKind{}.percentage)};
}

} // namespace werkbalie::ui
