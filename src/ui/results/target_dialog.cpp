// A target for a consultant and a quarter.
#include "ui/results/target_dialog.h"

#include "domain/base/decimal.h"
#include "domain/base/finding_builder.h"
#include "ui/results/results_presenter.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_target_dialog.h"

namespace werkbalie::ui {

namespace {

constexpr std::array kMeasures{domain::ResultMeasure::CandidatesRegistered,
                               domain::ResultMeasure::Proposals,
                               domain::ResultMeasure::Placements,
                               domain::ResultMeasure::Hours,
                               domain::ResultMeasure::Revenue,
                               domain::ResultMeasure::Margin};

/// Hours are kept in minutes and money in cents.
std::int64_t storedUnits(domain::ResultMeasure measure, std::int64_t hundredths) {
    switch (measure) {
    case domain::ResultMeasure::CandidatesRegistered:
    case domain::ResultMeasure::Proposals:
    case domain::ResultMeasure::Placements:
        return hundredths / 100;
    case domain::ResultMeasure::Hours:
        return hundredths * 60 / 100;
    case domain::ResultMeasure::Revenue:
    case domain::ResultMeasure::Margin:
        return hundredths;
    }
    return 0;
}

} // namespace

TargetDialog::TargetDialog(const app::TargetsReport& report, const QString& quarter,
                           QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::TargetDialog>()) {
    m_ui->setupUi(this);
    m_ui->subjectLabel->setText(tr(
        "Een doel geldt voor een kwartaal; over een week of maand wordt het naar dagen verdeeld."));
    for (const auto& row : report.rows) {
        m_ui->consultantCombo->addItem(qs(row.consultantName), qlonglong{row.consultant.value});
    }
    for (const auto measure : kMeasures) {
        m_ui->measureCombo->addItem(measureText(measure), static_cast<int>(measure));
    }
    m_ui->quarterEdit->setText(quarter);
    prepareButtons(*this, *m_ui->buttons, tr("Doel opslaan"));
    connect(m_ui->quarterEdit, &QLineEdit::textChanged, this, &TargetDialog::judge);
    connect(m_ui->valueEdit, &QLineEdit::textChanged, this, &TargetDialog::judge);
    judge();
}

TargetDialog::~TargetDialog() = default;

void TargetDialog::judge() {
    domain::Findings findings;
    const auto quarter = domain::parseReportPeriod(trimmed(m_ui->quarterEdit->text()));
    if (!quarter || quarter->key.find('Q') == std::string::npos) {
        findings.push_back(domain::blockingFinding(
            "target.not_a_quarter", "quarter", {{"value", trimmed(m_ui->quarterEdit->text())}}));
    }
    const auto value = domain::parseDutchDecimal(trimmed(m_ui->valueEdit->text()), 2);
    if (!value || *value < 0) {
        findings.push_back(domain::blockingFinding("target.not_a_number", "value",
                                                   {{"value", trimmed(m_ui->valueEdit->text())}}));
    }
    judgeForm(*m_ui->buttons, *m_ui->findingsView, findings);
}

app::TargetEdit TargetDialog::edit() const {
    app::TargetEdit edit;
    edit.consultant = domain::UserId{m_ui->consultantCombo->currentData().toLongLong()};
    edit.measure = static_cast<domain::ResultMeasure>(m_ui->measureCombo->currentData().toInt());
    edit.quarter = trimmed(m_ui->quarterEdit->text());
    const auto value = domain::parseDutchDecimal(trimmed(m_ui->valueEdit->text()), 2);
    edit.value = storedUnits(edit.measure, value.value_or(0));
    return edit;
}

} // namespace werkbalie::ui
