// Shows what the value will cover, and what is not right about it yet.
#include "ui/parameters/own_parameter_dialog.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "domain/base/finding_builder.h"
#include "domain/parameters/parameter_set.h"
#include "ui/parameters/parameter_words.h"
#include "ui/support/form_dialog.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui_own_parameter_dialog.h"

#include <QPushButton>

namespace werkbalie::ui {

NumberEdit::NumberEdit(QWidget* parent) : ValueEdit(parent) {
    setAlignment(Qt::AlignRight);
    setMaximumWidth(160);
}

std::optional<std::int64_t> NumberEdit::millionths() const {
    const auto units = domain::parseDutchDecimal(trimmed(text()), domain::Parameter::kScale);
    return units ? std::optional(*units) : std::nullopt;
}

void NumberEdit::setMillionths(std::optional<std::int64_t> millionths) {
    if (!millionths) {
        showText({});
        return;
    }
    constexpr int kScale = domain::Parameter::kScale;
    std::string text = domain::formatDecimal(*millionths, kScale, kScale);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    showText(qs(app::dutchNumber(text)));
}

std::optional<QString> NumberEdit::normalised(const QString& text) const {
    return domain::parseDutchDecimal(trimmed(text), domain::Parameter::kScale)
               ? std::optional(text.trimmed())
               : std::nullopt;
}

OwnParameterDialog::OwnParameterDialog(const storage::OwnParameter& value, CoveredOn coveredOn,
                                       domain::Date today, QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::OwnParameterDialog>()), m_value(value),
      m_coveredOn(std::move(coveredOn)) {
    m_ui->setupUi(this);
    m_ui->nameLabel->setText(parameterName(value.key));
    look::makeTitle(m_ui->nameLabel, 1);
    look::makeMuted(m_ui->coveredLabel);
    m_ui->unitLabel->setText(parameterUnit(value.unit));
    m_ui->valueEdit->setMillionths(value.value);
    m_ui->valueEdit->selectAll();
    m_ui->fromEdit->setToday(today);
    m_ui->untilEdit->setToday(today);
    m_ui->fromEdit->setDate(value.validity.from);
    if (value.validity.until) {
        m_ui->untilEdit->setDate(*value.validity.until - std::chrono::days{1});
    }
    m_ui->reasonEdit->setText(qs(value.reason));
    prepareButtons(*this, *m_ui->buttons, tr("Eigen waarde opslaan"));
    m_notes = new UnreadableNotes(*this);
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &OwnParameterDialog::edited);
    }
    connect(m_ui->fromEdit, &QLineEdit::textChanged, this, &OwnParameterDialog::showCovered);
    showCovered();
    showFindings({});
}

OwnParameterDialog::~OwnParameterDialog() = default;

void OwnParameterDialog::showCovered() {
    const auto day = m_ui->fromEdit->date();
    m_ui->coveredLabel->setText(day && m_coveredOn ? m_coveredOn(*day) : QString());
}

domain::Findings OwnParameterDialog::missing() const {
    domain::Findings findings;
    if (m_ui->valueEdit->text().trimmed().isEmpty()) {
        findings.push_back(domain::blockingFinding("own_parameter.no_number", "value"));
    }
    if (m_ui->fromEdit->text().trimmed().isEmpty()) {
        findings.push_back(domain::blockingFinding("own_parameter.start_missing", "valid_from"));
    }
    if (m_ui->reasonEdit->text().trimmed().isEmpty()) {
        findings.push_back(domain::blockingFinding("own_parameter.reason_missing", "reason"));
    }
    return findings;
}

void OwnParameterDialog::edited() {
    showFindings({});
    if (missing().empty() && m_notes->allReadable()) {
        Q_EMIT valueEdited(value());
    }
}

void OwnParameterDialog::showFindings(const domain::Findings& findings) {
    // A late answer is about what was there before: it does not free what is typed now.
    const auto absent = missing();
    const bool judged = absent.empty() && m_notes->allReadable();
    judgeForm(*m_ui->buttons, *m_ui->findingsView, judged ? findings : absent);
    if (!m_notes->allReadable()) {
        m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    }
}

storage::OwnParameter OwnParameterDialog::value() const {
    auto value = m_value;
    value.value = m_ui->valueEdit->millionths().value_or(value.value);
    value.validity.from = m_ui->fromEdit->date().value_or(value.validity.from);
    value.validity.until.reset();
    if (const auto last = m_ui->untilEdit->date()) {
        value.validity.until = *last + std::chrono::days{1};
    }
    value.reason = trimmed(m_ui->reasonEdit->text());
    return value;
}

} // namespace werkbalie::ui
