// Beside the agreement stands what holds without one.
#include "ui/administration/expense_agreement_dialog.h"

#include "app/format_nl.h"
#include "domain/base/finding_builder.h"
#include "ui/administration/expense_words.h"
#include "ui/support/choice_box.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_expense_agreement_dialog.h"

#include <algorithm>

namespace werkbalie::ui {

using domain::ExpenseAgreement;
using domain::ExpenseKind;

ExpenseAgreementDialog::ExpenseAgreementDialog(Services& services, const app::ExpenseView& view,
                                               QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::ExpenseAgreementDialog>()), m_view(view) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("expenseAgreementDialog"));
    m_ui->subjectLabel->setText(tr("Voor %1 bij %2. Geldt voor wat nog niet is uitbetaald.")
                                    .arg(qs(view.row.workerName), qs(view.row.clientName)));
    for (const domain::ExpenseKindRules& rules : domain::allExpenseKinds()) {
        m_ui->agreementKindCombo->addItem(word(rules.kind), static_cast<int>(rules.kind));
    }
    choose(*m_ui->agreementKindCombo, view.row.expense.kind);
    prepareButtons(*this, *m_ui->buttons, tr("Afspraak opslaan"));
    connect(m_ui->agreementKindCombo, &QComboBox::currentIndexChanged, this,
            &ExpenseAgreementDialog::showKind);
    connect(m_ui->agreedRateEdit, &ValueEdit::valueEdited, this, &ExpenseAgreementDialog::judge);
    connect(m_ui->chargedCheck, &QCheckBox::toggled, this, &ExpenseAgreementDialog::judge);
    judge();
    services.tasks.read(
        this,
        [id = view.row.expense.placement, day = view.row.expense.day](app::Context& context) {
            return app::loadExpenseDesk(context, id, day);
        },
        [this](const domain::Result<app::ExpenseDesk>& desk) {
            if (desk) {
                showDesk(*desk);
            } else {
                m_ui->findingsView->setRefusal(desk.error());
            }
        });
}

ExpenseAgreementDialog::~ExpenseAgreementDialog() = default;

void ExpenseAgreementDialog::showDesk(const app::ExpenseDesk& desk) {
    m_desk = desk;
    showKind();
}

ExpenseAgreement ExpenseAgreementDialog::before() const {
    ExpenseAgreement none{.placement = m_view.row.expense.placement,
                          .kind = chosen<ExpenseKind>(*m_ui->agreementKindCombo)};
    if (!m_desk) {
        return none;
    }
    const auto found = std::ranges::find(m_desk->agreements, none.kind, &ExpenseAgreement::kind);
    return found == m_desk->agreements.end() ? none : *found;
}

ExpenseAgreement ExpenseAgreementDialog::agreement() const {
    ExpenseAgreement agreement = before();
    const bool measured =
        domain::rulesOf(agreement.kind).measure != domain::ExpenseMeasure::Receipt;
    agreement.rate = measured ? m_ui->agreedRateEdit->rate() : std::nullopt;
    agreement.charged = m_ui->chargedCheck->isChecked();
    return agreement;
}

void ExpenseAgreementDialog::showKind() {
    const ExpenseAgreement known = before();
    const bool measured = domain::rulesOf(known.kind).measure != domain::ExpenseMeasure::Receipt;
    m_ui->agreementLayout->setRowVisible(m_ui->agreedRateEdit, measured);
    m_ui->agreedRateEdit->setRate(known.rate);
    m_ui->chargedCheck->setChecked(known.charged);
    if (m_desk) {
        auto without = *m_desk;
        std::erase_if(without.agreements,
                      [&](const ExpenseAgreement& each) { return each.kind == known.kind; });
        const auto usual = app::agreedRate(without, known.kind, m_view.row.expense.day);
        m_ui->agreedRateEdit->setPlaceholderText(
            usual ? tr("anders %1").arg(qs(app::dutchRate(*usual))) : tr("geen afspraak bekend"));
    }
    judge();
}

void ExpenseAgreementDialog::judge() {
    domain::Findings findings;
    if (!m_ui->agreedRateEdit->isUnderstood()) {
        findings.push_back(domain::blockingFinding(
            "decimal.not_a_number", "rate", {{"value", trimmed(m_ui->agreedRateEdit->text())}}));
    }
    const auto kind = chosen<ExpenseKind>(*m_ui->agreementKindCombo);
    const bool travel = kind == ExpenseKind::Commute || kind == ExpenseKind::BusinessTravel ||
                        kind == ExpenseKind::PublicTransport;
    if (m_desk && m_desk->travelInTariff && travel && m_ui->chargedCheck->isChecked()) {
        findings.push_back(domain::warningFinding("expense.charged_twice", "charged"));
    }
    judgeForm(*m_ui->buttons, *m_ui->findingsView, findings);
    if (!m_desk) {
        m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    }
}

} // namespace werkbalie::ui
