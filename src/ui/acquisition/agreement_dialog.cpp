// A tariff agreed with a client for a function, from a day on.
#include "ui/acquisition/agreement_dialog.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "domain/base/finding_builder.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_agreement_dialog.h"

namespace werkbalie::ui {

AgreementDialog::AgreementDialog(const domain::TariffAgreement& agreement,
                                 const QString& clientName, domain::Date today, QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::AgreementDialog>()), m_agreement(agreement) {
    m_ui->setupUi(this);
    m_ui->clientLabel->setText(clientName);
    m_ui->occupationEdit->setText(qs(agreement.occupation));
    if (agreement.tariff > domain::HourlyRate{}) {
        m_ui->tariffEdit->setRate(agreement.tariff);
    }
    if (agreement.factor) {
        m_ui->factorEdit->setText(qs(app::dutchFactor(*agreement.factor)));
    }
    m_ui->fromEdit->setToday(today);
    m_ui->untilEdit->setToday(today);
    m_ui->fromEdit->setDate(agreement.validity.from);
    if (agreement.validity.until) {
        m_ui->untilEdit->setDate(*agreement.validity.until - std::chrono::days{1});
    }
    m_ui->notesEdit->setText(qs(agreement.notes));
    prepareButtons(*this, *m_ui->buttons, tr("Tariefafspraak opslaan"));
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &AgreementDialog::judge);
    }
    judge();
}

AgreementDialog::~AgreementDialog() = default;

void AgreementDialog::judge() {
    domain::Findings findings;
    const auto wanted = agreement();
    if (wanted.occupation.empty()) {
        findings.push_back(domain::blockingFinding("occupation_missing", "occupation"));
    }
    if (wanted.tariff <= domain::HourlyRate{}) {
        findings.push_back(domain::blockingFinding("no_tariff", "tariff"));
    }
    if (!m_ui->fromEdit->date()) {
        findings.push_back(domain::blockingFinding("agreement.start_missing", "valid_from"));
    } else if (wanted.validity.isEmpty()) {
        findings.push_back(
            domain::blockingFinding("period_upside_down", "valid_until",
                                    {{"from", domain::isoDate(wanted.validity.from)},
                                     {"until", domain::isoDate(*wanted.validity.until)}}));
    }
    if (!m_ui->factorEdit->text().trimmed().isEmpty() && !wanted.factor) {
        findings.push_back(domain::blockingFinding("agreement.factor_not_understood", "factor",
                                                   {{"value", trimmed(m_ui->factorEdit->text())}}));
    }
    judgeForm(*m_ui->buttons, *m_ui->findingsView, findings);
}

domain::TariffAgreement AgreementDialog::agreement() const {
    auto agreement = m_agreement;
    agreement.occupation = trimmed(m_ui->occupationEdit->text());
    agreement.tariff = m_ui->tariffEdit->rate().value_or(domain::HourlyRate{});
    agreement.factor.reset();
    const auto factor =
        domain::parseDutchDecimal(trimmed(m_ui->factorEdit->text()), domain::Factor::kScale);
    if (factor && *factor > 0) {
        agreement.factor = domain::Factor::fromUnits(*factor);
    }
    agreement.validity.from = m_ui->fromEdit->date().value_or(agreement.validity.from);
    agreement.validity.until.reset();
    if (const auto last = m_ui->untilEdit->date()) {
        agreement.validity.until = *last + std::chrono::days{1};
    }
    agreement.notes = trimmed(m_ui->notesEdit->text());
    return agreement;
}

} // namespace werkbalie::ui
