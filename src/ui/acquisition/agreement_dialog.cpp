// A tariff agreed with a client for a function, from a day on.
#include "ui/acquisition/agreement_dialog.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "domain/base/finding_builder.h"
#include "ui/acquisition/open_cell.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_agreement_dialog.h"

namespace werkbalie::ui {
namespace {

std::vector<EditorRow> rowsOf(const std::vector<domain::AgreedRate>& rates) {
    std::vector<EditorRow> rows;
    for (const auto& rate : rates) {
        rows.push_back({qs(rate.name), qs(app::dutchNumber(rate.tariff.toString()))});
    }
    return rows;
}

std::optional<domain::HourlyRate> tariffIn(const QString& text) {
    const auto units = domain::parseDutchDecimal(trimmed(text), domain::HourlyRate::kScale);
    return units && *units > 0 ? std::optional(domain::HourlyRate::fromUnits(*units))
                               : std::nullopt;
}

bool isEmpty(const EditorRow& row) {
    return row.value(0).trimmed().isEmpty() && row.value(1).trimmed().isEmpty();
}

/// A rate whose name stays the same keeps the hours it is for.
std::vector<domain::AgreedRate> ratesOf(const std::vector<EditorRow>& rows,
                                        const std::vector<domain::AgreedRate>& before) {
    std::vector<domain::AgreedRate> rates;
    for (const auto& row : rows) {
        const auto tariff = tariffIn(row.value(1));
        if (row.value(0).trimmed().isEmpty() || !tariff) {
            continue;
        }
        auto rate = domain::agreedRate(trimmed(row.value(0)), *tariff, {});
        const auto known = std::ranges::find(before, rate.name, &domain::AgreedRate::name);
        if (known != before.end()) {
            rate.kind = known->kind;
            rate.percentage = known->percentage;
        }
        rates.push_back(std::move(rate));
    }
    return rates;
}

/// A row that cannot be read is said, never left out unseen.
void judgeRates(const std::vector<EditorRow>& rows, domain::Findings& findings) {
    for (const auto& row : rows) {
        if (isEmpty(row)) {
            continue;
        }
        const domain::MessageValues values{{"name", trimmed(row.value(0))},
                                           {"value", trimmed(row.value(1))}};
        if (row.value(0).trimmed().isEmpty() || !tariffIn(row.value(1))) {
            findings.push_back(
                domain::blockingFinding("agreement.rate_not_understood", "rates", values));
        } else if (const auto read = domain::readRateName(trimmed(row.value(0)));
                   read.kind == domain::AllowanceKind::Other && !read.percentage) {
            findings.push_back(
                domain::warningFinding("agreement.rate_without_hours", "rates", values));
        }
    }
}

} // namespace

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
    m_ui->rateEditor->setColumns(tr("Andere uren"), {{.title = tr("Soort uur"), .width = 170},
                                                     {.title = tr("Tarief"), .width = 90}});
    m_ui->rateEditor->setRows(rowsOf(agreement.rates));
    prepareButtons(*this, *m_ui->buttons, tr("Tariefafspraak opslaan"));
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &AgreementDialog::judge);
    }
    connect(m_ui->rateEditor, &RowsEditor::edited, this, &AgreementDialog::judge);
    judge();
}

AgreementDialog::~AgreementDialog() = default;

void AgreementDialog::accept() {
    commitOpenCell(*this);
    QDialog::accept();
}

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
    judgeRates(m_ui->rateEditor->rows(), findings);
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
    agreement.rates = ratesOf(m_ui->rateEditor->rows(), m_agreement.rates);
    return agreement;
}

} // namespace werkbalie::ui
