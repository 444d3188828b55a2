// A difference line on a processed week: day, hours more or less, kind and percentage.
#include "ui/administration/correction_dialog.h"

#include "ui/administration/hours_text.h"
#include "ui/support/language.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui_correction_dialog.h"

#include <QPushButton>

namespace werkbalie::ui {

CorrectionDialog::CorrectionDialog(const app::WeekRow& week, QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::CorrectionDialog>()), m_week(week.sheet.week) {
    m_ui->setupUi(this);
    m_ui->subjectLabel->setText(
        tr("%1 bij %2, week %3")
            .arg(qs(week.workerName), qs(week.clientName), qs(m_week.toString())));
    for (int day = 0; day < 7; ++day) {
        m_ui->dayCombo->addItem(dayHeader(m_week.monday() + std::chrono::days{day}), day);
    }
    for (const auto& rules : domain::hourTypes()) {
        m_ui->typeCombo->addItem(hourTypeText(rules.type), static_cast<int>(rules.type));
    }
    m_ui->percentageEdit->setPercentage(domain::Percentage::fromUnits(1'000'000));
    auto* add = m_ui->buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("Correctie toevoegen"));
    look::makePrimary(add);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuleren"));
    connect(m_ui->hoursEdit, &QLineEdit::textChanged, this, &CorrectionDialog::judge);
    connect(m_ui->percentageEdit, &ValueEdit::valueEdited, this, &CorrectionDialog::judge);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

CorrectionDialog::~CorrectionDialog() = default;

void CorrectionDialog::judge() {
    const auto text = m_ui->hoursEdit->text().trimmed();
    const bool less = text.startsWith(QLatin1Char('-'));
    const auto hours = domain::parseHours(str(less ? text.mid(1) : text));
    const auto percentage = m_ui->percentageEdit->percentage();
    m_valid = hours && hours->worked > domain::Minutes{0} && percentage.has_value();
    m_ui->messageLabel->setText(hours ? QString() : language::sentenceOf(hours.error()));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(m_valid);
    if (m_valid && hours->type) {
        m_ui->typeCombo->setCurrentIndex(m_ui->typeCombo->findData(static_cast<int>(*hours->type)));
    }
    if (m_valid) {
        m_entry.worked = less ? -hours->worked : hours->worked;
        m_entry.payPercentage = *percentage;
    }
}

domain::TimeEntry CorrectionDialog::entry() const {
    auto entry = m_entry;
    entry.day = m_week.monday() + std::chrono::days{m_ui->dayCombo->currentData().toInt()};
    entry.type = static_cast<domain::HourType>(m_ui->typeCombo->currentData().toInt());
    entry.correction = true;
    entry.source = "manual";
    return entry;
}

} // namespace werkbalie::ui
