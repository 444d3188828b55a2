// A pay scale of a client: its steps, its increases, and the wage of an hour they make.
#include "ui/acquisition/pay_scale_dialog.h"

#include "app/format_nl.h"
#include "ui/acquisition/terms_rows.h"
#include "ui/acquisition/terms_words.h"
#include "ui/support/choice_box.h"
#include "ui/support/form_checks.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_pay_scale_dialog.h"

namespace werkbalie::ui {

PayScaleDialog::PayScaleDialog(const domain::PayScale& scale, const QString& clientName,
                               domain::Date today, QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::PayScaleDialog>()), m_scale(scale),
      m_today(today) {
    m_ui->setupUi(this);
    m_ui->clientLabel->setText(clientName);
    fillChoices(*m_ui->periodCombo, {domain::WagePeriod::Month, domain::WagePeriod::FourWeeks,
                                     domain::WagePeriod::Week, domain::WagePeriod::Hour});
    m_ui->stepsEdit->setRowsShown(7);
    m_ui->increasesEdit->setRowsShown(4);
    m_ui->stepsEdit->setColumns(tr("Treden"), stepColumns());
    m_ui->increasesEdit->setColumns(tr("Verhogingen"), increaseColumns());
    fill();
    prepareButtons(*this, *m_ui->buttons, tr("Loonschaal opslaan"));
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &PayScaleDialog::judge);
    }
    connect(m_ui->periodCombo, &QComboBox::currentIndexChanged, this, &PayScaleDialog::judge);
    connect(m_ui->stepsEdit, &RowsEditor::edited, this, &PayScaleDialog::judge);
    connect(m_ui->increasesEdit, &RowsEditor::edited, this, &PayScaleDialog::judge);
    judge();
}

PayScaleDialog::~PayScaleDialog() = default;

void PayScaleDialog::fill() {
    m_ui->nameEdit->setText(qs(m_scale.name));
    for (auto* edit : {m_ui->fromEdit, m_ui->untilEdit, m_ui->previewOnEdit}) {
        edit->setToday(m_today);
    }
    m_ui->fromEdit->setDate(m_scale.validity.from);
    if (m_scale.validity.until) {
        m_ui->untilEdit->setDate(*m_scale.validity.until - std::chrono::days{1});
    }
    choose(*m_ui->periodCombo, m_scale.period);
    m_ui->hoursEdit->setMinutes(m_scale.minutesPerWeek);
    if (m_scale.hoursPerPeriod) {
        m_ui->divisorEdit->setPercentage(domain::Percentage::fromUnits(*m_scale.hoursPerPeriod));
    }
    m_ui->notesEdit->setText(qs(m_scale.notes));
    m_ui->stepsEdit->setRows(rowsOf(m_scale.steps));
    m_ui->increasesEdit->setRows(rowsOf(m_scale.increases));
    m_ui->previewOnEdit->setDate(m_scale.validity.contains(m_today) ? m_today
                                                                    : m_scale.validity.from);
}

void PayScaleDialog::judge() {
    m_ui->divisorEdit->setEnabled(chosen<domain::WagePeriod>(*m_ui->periodCombo) !=
                                  domain::WagePeriod::Hour);
    auto findings = unreadableFields(*this);
    const auto wanted = read(findings);
    for (auto& finding : domain::checkPayScale(wanted)) {
        findings.push_back(std::move(finding));
    }
    const bool sound = !domain::hasBlocking(findings);
    judgeForm(*m_ui->buttons, *m_ui->findingsView, inWords(std::move(findings)));
    if (sound) {
        showWages(wanted);
    } else {
        m_ui->previewLabel->clear();
    }
}

void PayScaleDialog::showWages(const domain::PayScale& scale) {
    const auto day = m_ui->previewOnEdit->date();
    if (!day || !scale.validity.contains(*day)) {
        m_ui->previewLabel->setText(tr("de schaal geldt dan niet"));
        return;
    }
    QStringList wages;
    for (const auto& step : scale.steps) {
        if (const auto wage = domain::wageOn(scale, step.name, *day)) {
            wages << tr("trede %1: %2").arg(qs(step.name), qs(app::dutchRate(*wage, 4)));
        }
    }
    m_ui->previewLabel->setText(wages.join(QStringLiteral("  ·  ")));
}

domain::PayScale PayScaleDialog::scale() const {
    domain::Findings ignored;
    return read(ignored);
}

domain::PayScale PayScaleDialog::read(domain::Findings& findings) const {
    auto scale = m_scale;
    scale.name = trimmed(m_ui->nameEdit->text());
    scale.validity.from = m_ui->fromEdit->date().value_or(domain::Date{});
    scale.validity.until.reset();
    if (const auto last = m_ui->untilEdit->date()) {
        scale.validity.until = *last + std::chrono::days{1};
    }
    scale.period = chosen<domain::WagePeriod>(*m_ui->periodCombo);
    scale.minutesPerWeek = m_ui->hoursEdit->minutes().value_or(domain::Minutes{0});
    scale.hoursPerPeriod.reset();
    if (const auto divisor = m_ui->divisorEdit->percentage();
        divisor && scale.period != domain::WagePeriod::Hour) {
        scale.hoursPerPeriod = divisor->units();
    }
    scale.steps = stepsOf(m_ui->stepsEdit->rows(), findings);
    scale.increases = increasesOf(m_ui->increasesEdit->rows(), findings);
    scale.notes = trimmed(m_ui->notesEdit->text());
    return scale;
}

} // namespace werkbalie::ui
