// A function for an offer: wage and margin in, tariff out while typing.
#include "ui/acquisition/quotation_line_dialog.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/acquisition/margin_terms.h"
#include "ui/acquisition/open_cell.h"
#include "ui/acquisition/rate_lines.h"
#include "ui/administration/tariff_findings.h"
#include "ui/support/choice_box.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_quotation_line_dialog.h"

#include <QCompleter>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ContractKind;
using domain::MarginKind;
using domain::Phase;

std::vector<EditorRow> rowsOf(const std::vector<domain::AllowanceTerms>& allowances) {
    std::vector<EditorRow> rows;
    for (const auto& allowance : allowances) {
        rows.push_back({qs(allowance.name),
                        qs(app::dutchPercentage(allowance.percentage, 0)).remove(u'%').trimmed()});
    }
    return rows;
}

/// A row that was there keeps what the form does not ask: its kind and what it carries.
std::vector<domain::AllowanceTerms>
allowancesOf(const std::vector<EditorRow>& rows,
             const std::vector<domain::AllowanceTerms>& before) {
    std::vector<domain::AllowanceTerms> allowances;
    for (const auto& row : rows) {
        const auto percent =
            domain::parseDutchDecimal(trimmed(row.value(1)), domain::Percentage::kScale);
        if (row.value(0).isEmpty() || !percent) {
            continue;
        }
        const auto name = trimmed(row.value(0));
        const auto known = std::ranges::find(before, name, &domain::AllowanceTerms::name);
        auto allowance =
            known != before.end()
                ? *known
                : domain::AllowanceTerms{.name = name,
                                         .percentage = {},
                                         .carries = domain::AllowanceCarries::WageAndPremiums};
        allowance.percentage = domain::Percentage::fromUnits(*percent);
        allowances.push_back(std::move(allowance));
    }
    return allowances;
}

} // namespace

QuotationLineDialog::QuotationLineDialog(const app::QuotedCalculation& start,
                                         const domain::ParameterSet& parameters, domain::Cao cao,
                                         QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::QuotationLineDialog>()),
      m_presenter(new QuotationLinePresenter(start, parameters, this)) {
    m_ui->setupUi(this);
    setObjectName(u"quotationLineDialog"_s);
    look::makeTitle(m_ui->tariffLabel, 8);
    for (QWidget* muted : std::initializer_list<QWidget*>{m_ui->tariffCaption, m_ui->detailLabel,
                                                          m_ui->allowanceLabel}) {
        look::makeMuted(muted);
    }
    m_ui->allowanceEditor->setColumns(
        tr("Toeslaguren"), {{.title = tr("Soort uur"), .width = 200}, {.title = tr("Procent")}});
    prepareButtons(*this, *m_ui->buttons, tr("Functie opnemen"));
    fillBoxes(cao);
    showStart();
    connectInputs();
    connect(m_presenter, &QuotationLinePresenter::recalculated, this,
            &QuotationLineDialog::showResult);
    m_showing = false;
    showResult();
    m_ui->occupationEdit->setFocus();
}

QuotationLineDialog::~QuotationLineDialog() = default;

void QuotationLineDialog::fillBoxes(domain::Cao cao) {
    fillChoices<ContractKind>(
        *m_ui->contractBox,
        {ContractKind::AgencyClause, ContractKind::FixedTerm, ContractKind::Indefinite});
    for (const auto phase : {Phase::A, Phase::B, Phase::C}) {
        m_ui->phaseBox->addItem(phaseWord(phase, cao), static_cast<int>(phase));
    }
    fillChoices<MarginKind>(*m_ui->marginBox,
                            {MarginKind::PercentageOfTariff, MarginKind::PercentageOnCost,
                             MarginKind::Amount, MarginKind::FactorPoints, MarginKind::TargetTariff,
                             MarginKind::None});
}

void QuotationLineDialog::showStart() {
    const auto& start = m_presenter->calculation();
    m_ui->occupationEdit->setText(qs(start.occupation));
    m_ui->wageEdit->setRate(start.input.grossHourlyWage);
    m_ui->hoursEdit->setMinutes(start.input.minutesPerWeek);
    choose(*m_ui->contractBox, start.input.contract);
    choose(*m_ui->phaseBox, start.input.phase);
    choose(*m_ui->marginBox, start.input.margin.kind);
    m_ui->marginEdit->setPercentage(domain::Percentage::fromUnits(start.input.margin.value));
    m_ui->marginEdit->setToolTip(marginHint(start.input.margin.kind));
    m_ui->allowanceEditor->setRows(rowsOf(start.input.allowances));
}

void QuotationLineDialog::connectInputs() {
    for (auto* edit : std::initializer_list<QLineEdit*>{m_ui->occupationEdit, m_ui->wageEdit,
                                                        m_ui->marginEdit, m_ui->hoursEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &QuotationLineDialog::edited);
    }
    for (auto* box : {m_ui->contractBox, m_ui->phaseBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &QuotationLineDialog::edited);
    }
    connect(m_ui->allowanceEditor, &RowsEditor::edited, this, &QuotationLineDialog::edited);
    connect(m_ui->marginBox, &QComboBox::currentIndexChanged, this,
            &QuotationLineDialog::marginKindChosen);
}

void QuotationLineDialog::proposeFunctions(const QStringList& functions) {
    auto* completer = new QCompleter(functions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->occupationEdit->setCompleter(completer);
}

void QuotationLineDialog::accept() {
    commitOpenCell(*this);
    if (!m_presenter->isBlocked()) {
        QDialog::accept();
    }
}

/// Another kind of margin starts from what the tariff is now, so that nothing jumps.
void QuotationLineDialog::marginKindChosen() {
    const auto kind = chosen<MarginKind>(*m_ui->marginBox);
    m_showing = true;
    if (const auto& now = m_presenter->breakdown()) {
        m_ui->marginEdit->setPercentage(domain::Percentage::fromUnits(marginValueOf(kind, *now)));
    }
    m_ui->marginEdit->setEnabled(kind != MarginKind::None);
    m_ui->marginEdit->setToolTip(marginHint(kind));
    m_showing = false;
    edited();
}

app::QuotedCalculation QuotationLineDialog::read() const {
    auto calculation = m_presenter->calculation();
    calculation.occupation = trimmed(m_ui->occupationEdit->text());
    auto& input = calculation.input;
    input.grossHourlyWage = m_ui->wageEdit->rate();
    input.minutesPerWeek = m_ui->hoursEdit->minutes().value_or(domain::Minutes{0});
    input.contract = chosen<ContractKind>(*m_ui->contractBox);
    input.phase = chosen<Phase>(*m_ui->phaseBox);
    input.margin.kind = chosen<MarginKind>(*m_ui->marginBox);
    input.margin.value = m_ui->marginEdit->percentage().value_or(domain::Percentage{}).units();
    input.allowances = allowancesOf(m_ui->allowanceEditor->rows(), input.allowances);
    return calculation;
}

void QuotationLineDialog::edited() {
    if (!m_showing) {
        m_presenter->edit(read());
    }
}

void QuotationLineDialog::showResult() {
    const auto& breakdown = m_presenter->breakdown();
    if (breakdown) {
        m_ui->findingsView->setFindings(tidyFindings(breakdown->findings));
        m_ui->tariffLabel->setText(qs(app::dutchMoney(breakdown->tariff)));
        m_ui->detailLabel->setText(
            tr("Kostprijs %1 · marge %2 (%3 van het tarief) · omrekenfactor %4")
                .arg(qs(app::dutchMoney(breakdown->costPrice)),
                     qs(app::dutchMoney(breakdown->margin)),
                     qs(app::dutchPercentage(
                         domain::Percentage::fromUnits(breakdown->marginPercentage * 100))),
                     qs(app::dutchFactor(
                         domain::Factor::fromUnits(breakdown->conversionFactor * 100)))));
        QStringList allowances;
        for (const auto& allowance : breakdown->allowanceTariffs) {
            allowances << u"%1: %2"_s.arg(qs(allowance.name),
                                          qs(app::dutchMoney(allowance.tariff)));
        }
        m_ui->allowanceLabel->setText(allowances.join(u'\n'));
        m_ui->waterfallChart->setSteps(rateSteps(*breakdown), breakdown->tariff.cents() * 100);
    } else {
        m_ui->tariffLabel->setText(u"–"_s);
        m_ui->detailLabel->setText(tr("Vul het uurloon in; het tarief volgt meteen."));
        m_ui->allowanceLabel->clear();
        m_ui->waterfallChart->setSteps({}, 0);
        if (m_ui->wageEdit->text().isEmpty()) {
            m_ui->findingsView->clear();
        } else if (const auto& refusal = m_presenter->refusal()) {
            m_ui->findingsView->setRefusal(*refusal);
        }
    }
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!m_presenter->isBlocked());
}

} // namespace werkbalie::ui
