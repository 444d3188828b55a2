// A client's terms of employment: the scheme, its pension and its items.
#include "ui/acquisition/terms_dialog.h"

#include "domain/base/finding_builder.h"
#include "ui/acquisition/terms_rows.h"
#include "ui/acquisition/terms_words.h"
#include "ui/support/choice_box.h"
#include "ui/support/form_checks.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_terms_dialog.h"

#include <QTableView>

namespace werkbalie::ui {

namespace {

constexpr int kRowsShown = 9;
constexpr int kUnitColumn = 3;
constexpr int kWeightColumn = 5;

} // namespace

TermsDialog::TermsDialog(const domain::EmploymentTerms& terms, const QString& clientName,
                         domain::Date today, QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::TermsDialog>()), m_terms(terms) {
    m_ui->setupUi(this);
    m_ui->clientLabel->setText(clientName);
    fillChoices(*m_ui->compensationCombo,
                {domain::PensionCompensation::OnPensionBase,
                 domain::PensionCompensation::OnClientBase, domain::PensionCompensation::OnWhole});
    m_ui->itemsEdit->setRowsShown(kRowsShown);
    m_ui->itemsEdit->setColumns(tr("Onderdelen"), termsItemColumns());
    fill(today);
    prepareButtons(*this, *m_ui->buttons, tr("Voorwaarden opslaan"));
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &TermsDialog::judge);
    }
    connect(m_ui->compensationCombo, &QComboBox::currentIndexChanged, this, &TermsDialog::judge);
    connect(m_ui->itemsEdit, &RowsEditor::edited, this, &TermsDialog::follow);
    judge();
}

TermsDialog::~TermsDialog() = default;

void TermsDialog::fill(domain::Date today) {
    m_ui->nameEdit->setText(qs(m_terms.name));
    m_ui->occupationEdit->setText(qs(m_terms.occupation));
    m_ui->fromEdit->setToday(today);
    m_ui->untilEdit->setToday(today);
    m_ui->fromEdit->setDate(m_terms.validity.from);
    if (m_terms.validity.until) {
        m_ui->untilEdit->setDate(*m_terms.validity.until - std::chrono::days{1});
    }
    m_ui->hoursEdit->setMinutes(m_terms.minutesPerWeek);
    const auto& pension = m_terms.pension;
    if (pension.employer > domain::Percentage{}) {
        m_ui->pensionEdit->setPercentage(pension.employer);
    }
    choose(*m_ui->compensationCombo, pension.compensation);
    if (pension.franchise > domain::HourlyRate{}) {
        m_ui->franchiseEdit->setRate(pension.franchise);
    }
    m_ui->maximumEdit->setRate(pension.maximumWage);
    m_ui->itemsEdit->setRows(rowsOf(m_terms.items));
    m_ui->notesEdit->setText(qs(m_terms.notes));
    for (const auto& row : m_ui->itemsEdit->rows()) {
        m_kinds << row.value(0);
    }
}

/// Another kind brings its usual unit and weight along.
void TermsDialog::follow() {
    const auto rows = m_ui->itemsEdit->rows();
    QStringList kinds;
    for (const auto& row : rows) {
        kinds << row.value(0);
    }
    const bool sameRows = kinds.size() == m_kinds.size();
    const QStringList before = std::exchange(m_kinds, kinds);
    auto* model = m_ui->itemsEdit->view().model();
    for (int row = 0; row < kinds.size(); ++row) {
        const bool isNew = !sameRows && row == kinds.size() - 1 && kinds.size() > before.size();
        const auto kind = domain::parseTermsItemKind(str(kinds.at(row)));
        if (kind && (isNew || (sameRows && before.at(row) != kinds.at(row)))) {
            const auto usual = domain::usualItem(*kind);
            model->setData(model->index(row, kUnitColumn), qs(domain::toText(usual.unit)));
            model->setData(model->index(row, kWeightColumn), qs(domain::toText(usual.weight)));
        }
    }
    judge();
}

void TermsDialog::judge() {
    const bool onClientBase = chosen<domain::PensionCompensation>(*m_ui->compensationCombo) ==
                              domain::PensionCompensation::OnClientBase;
    m_ui->franchiseEdit->setEnabled(onClientBase);
    m_ui->maximumEdit->setEnabled(onClientBase);
    auto findings = unreadableFields(*this);
    const auto wanted = read(findings);
    for (auto& finding : domain::checkEmploymentTerms(wanted)) {
        findings.push_back(std::move(finding));
    }
    judgeForm(*m_ui->buttons, *m_ui->findingsView, inWords(std::move(findings)));
}

domain::EmploymentTerms TermsDialog::terms() const {
    domain::Findings ignored;
    return read(ignored);
}

domain::EmploymentTerms TermsDialog::read(domain::Findings& findings) const {
    auto terms = m_terms;
    terms.name = trimmed(m_ui->nameEdit->text());
    terms.occupation = trimmed(m_ui->occupationEdit->text());
    terms.validity.from = m_ui->fromEdit->date().value_or(domain::Date{});
    terms.validity.until.reset();
    if (const auto last = m_ui->untilEdit->date()) {
        terms.validity.until = *last + std::chrono::days{1};
    }
    terms.minutesPerWeek = m_ui->hoursEdit->minutes().value_or(domain::Minutes{0});
    terms.pension.employer = m_ui->pensionEdit->percentage().value_or(domain::Percentage{});
    terms.pension.compensation = chosen<domain::PensionCompensation>(*m_ui->compensationCombo);
    terms.pension.franchise = m_ui->franchiseEdit->rate().value_or(domain::HourlyRate{});
    terms.pension.maximumWage = m_ui->maximumEdit->rate();
    if (terms.pension.compensation != domain::PensionCompensation::OnClientBase) {
        terms.pension.franchise = {};
        terms.pension.maximumWage.reset();
    }
    terms.items = termsItemsOf(m_ui->itemsEdit->rows(), findings);
    terms.notes = trimmed(m_ui->notesEdit->text());
    return terms;
}

} // namespace werkbalie::ui
