// Between the form and the input of a tariff.
#include "ui/acquisition/calculator_inputs.h"

#include "ui/acquisition/calculation_words.h"
#include "ui/acquisition/calculator_rows.h"
#include "ui/acquisition/form_columns.h"
#include "ui/acquisition/margin_terms.h"
#include "ui/acquisition/terms_words.h"
#include "ui/support/choice_box.h"
#include "ui/support/fold.h"
#include "ui_calculator_inputs.h"

namespace werkbalie::ui {
namespace {

using domain::ContractKind;
using domain::EmployerSize;
using domain::HourlyRate;
using domain::MarginKind;
using domain::Percentage;
using domain::Phase;

constexpr std::int64_t kFactorUnits = 100; // a percentage field has four decimals, a factor six

/// Zero is shown as an empty field.
void setPercent(PercentEdit& edit, Percentage percentage) {
    edit.setPercentage(percentage.units() == 0 ? std::nullopt : std::optional(percentage));
}

/// What cannot be read leaves what counted before; empty is 0.
Percentage percentOf(const PercentEdit& edit, Percentage before) {
    return edit.isUnderstood() ? edit.percentage().value_or(Percentage{}) : before;
}

template <class Value>
Value readable(const ValueEdit& edit, const Value& typed, const Value& before) {
    return edit.isUnderstood() ? typed : before;
}

void setRate(RateEdit& edit, HourlyRate rate) {
    edit.setRate(rate.units() == 0 ? std::nullopt : std::optional(rate));
}

void addWord(QComboBox& box, const QString& text, int value) {
    box.addItem(text, value);
}

} // namespace

CalculatorInputs::CalculatorInputs(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CalculatorInputs>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("inputs"));
    look::makeMuted(m_ui->marginHint);
    alignFields(*this);
    narrowChoices(*this);
    prepareRows();
    prepareNotes();
    prepareFolds();
    showScales({}, {});
}

CalculatorInputs::~CalculatorInputs() = default;

void CalculatorInputs::prepare(domain::Date today, domain::Cao cao) {
    m_ui->birthEdit->setToday(today);
    fillBoxes(cao);
    connectInputs();
}

void CalculatorInputs::fillBoxes(domain::Cao cao) {
    fillChoices<ContractKind>(
        *m_ui->contractBox,
        {ContractKind::AgencyClause, ContractKind::FixedTerm, ContractKind::Indefinite});
    for (const auto phase : {Phase::A, Phase::B, Phase::C}) {
        addWord(*m_ui->phaseBox, phaseWord(phase, cao), static_cast<int>(phase));
    }
    fillChoices<EmployerSize>(*m_ui->sizeBox,
                              {EmployerSize::Small, EmployerSize::Medium, EmployerSize::Large});
    addWord(*m_ui->wgaBox, tr("Geheel"), static_cast<int>(domain::WgaCharged::All));
    addWord(*m_ui->wgaBox, tr("Voor de helft"), static_cast<int>(domain::WgaCharged::Half));
    addWord(*m_ui->pensionBox, tr("StiPP"), static_cast<int>(domain::PensionScheme::Stipp));
    addWord(*m_ui->pensionBox, tr("Geen pensioen"), static_cast<int>(domain::PensionScheme::None));
    for (const auto reading :
         {domain::PensionCompensation::OnWhole, domain::PensionCompensation::OnPensionBase,
          domain::PensionCompensation::OnClientBase}) {
        addWord(*m_ui->readingBox, word(reading), static_cast<int>(reading));
    }
    for (const auto method :
         {domain::TariffMethod::Components, domain::TariffMethod::PhaseFactor}) {
        addWord(*m_ui->methodBox, word(method), static_cast<int>(method));
    }
    fillChoices<MarginKind>(*m_ui->marginBox,
                            {MarginKind::PercentageOfTariff, MarginKind::PercentageOnCost,
                             MarginKind::Amount, MarginKind::FactorPoints, MarginKind::TargetTariff,
                             MarginKind::None});
}

void CalculatorInputs::prepareRows() {
    m_ui->allowanceRows->setColumns(tr("Toeslaguren"), allowanceColumns());
    m_ui->expenseRows->setColumns(tr("Onkosten"), expenseColumns());
    m_ui->surchargeRows->setColumns(tr("Eigen opslagen"), percentageColumns());
    m_ui->premiumRows->setColumns(tr("Eigen extra premies"), percentageColumns());
    m_ui->addOnRows->setColumns(tr("Toevoegingen aan de factor"), addOnColumns());
}

void CalculatorInputs::prepareNotes() {
    m_notes = new UnreadableNotes(*this, tr("Tot dan telt wat het laatst te lezen was."));
    connect(m_notes, &UnreadableNotes::changed, this, &CalculatorInputs::readableChanged);
    const auto add = [this](RowsEditor& rows, FigureTable table) {
        m_rowNotes.push_back({.editor = &rows, .note = new NoteUnder(rows), .table = table});
        connect(&rows, &RowsEditor::edited, this, &CalculatorInputs::judgeRows);
    };
    add(*m_ui->allowanceRows, FigureTable::Allowances);
    add(*m_ui->expenseRows, FigureTable::Expenses);
    add(*m_ui->surchargeRows, FigureTable::Percentages);
    add(*m_ui->premiumRows, FigureTable::Percentages);
    add(*m_ui->addOnRows, FigureTable::AddOns);
}

void CalculatorInputs::prepareFolds() {
    makeFold(*m_ui->scaleFold, *m_ui->scaleBody, Fold::Closed);
    makeFold(*m_ui->allowancesFold, *m_ui->allowancesBody, Fold::Closed);
    makeFold(*m_ui->expensesFold, *m_ui->expensesBody, Fold::Closed);
    makeFold(*m_ui->surchargesFold, *m_ui->surchargesBody, Fold::Closed);
    makeFold(*m_ui->methodFold, *m_ui->methodBody, Fold::Closed);
}

void CalculatorInputs::connectInputs() {
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, [this, edit] { changed(edit->objectName()); });
    }
    for (auto* box : findChildren<QComboBox*>()) {
        if (box != m_ui->marginBox && box != m_ui->scaleBox) {
            connect(box, &QComboBox::currentIndexChanged, this,
                    [this, box] { changed(box->objectName()); });
        }
    }
    for (auto* box : findChildren<QCheckBox*>()) {
        connect(box, &QCheckBox::toggled, this, [this, box] { changed(box->objectName()); });
    }
    for (auto* rows : findChildren<RowsEditor*>()) {
        connect(rows, &RowsEditor::edited, this, [this, rows] { changed(rows->objectName()); });
    }
    connect(m_ui->scaleBox, &QComboBox::activated, this,
            [this](int index) { Q_EMIT scaleChosen(index - 1); });
    connect(m_ui->marginBox, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing) {
            Q_EMIT marginKindChosen(chosen<MarginKind>(*m_ui->marginBox));
        }
    });
}

void CalculatorInputs::changed(const QString& field) {
    if (!m_showing) {
        showFolds();
        Q_EMIT edited(field);
    }
}

void CalculatorInputs::showInput(const domain::TariffInput& input) {
    m_showing = true;
    m_ui->wageEdit->setRate(input.grossHourlyWage);
    m_ui->hoursEdit->setMinutes(input.minutesPerWeek);
    m_ui->ageEdit->setCount(input.age);
    m_ui->birthEdit->setDate(input.birthDate);
    choose(*m_ui->contractBox, input.contract);
    choose(*m_ui->phaseBox, input.phase);
    m_ui->bblBox->setChecked(input.bbl);
    m_ui->onCallBox->setChecked(input.onCall);
    m_ui->writtenBox->setChecked(input.written);
    showTerms(input.clientTerms);
    m_ui->workdaysEdit->setCount(input.workdays);
    m_ui->publicHolidaysEdit->setCount(input.publicHolidays);
    choose(*m_ui->sizeBox, input.employerSize);
    choose(*m_ui->wgaBox, input.wgaCharged);
    choose(*m_ui->pensionBox, input.pension);
    setPercent(*m_ui->sicknessEdit, input.sicknessSupplement);
    showLists(input);
    choose(*m_ui->methodBox, input.method);
    setPercent(*m_ui->factorEdit,
               Percentage::fromUnits(input.phaseFactor.factor.units() / kFactorUnits));
    choose(*m_ui->marginBox, input.margin.kind);
    setPercent(*m_ui->marginEdit, Percentage::fromUnits(input.margin.value));
    showFolds();
    m_showing = false;
}

void CalculatorInputs::showTerms(const domain::ClientTerms& terms) {
    setPercent(*m_ui->leaveEdit, terms.leaveDays);
    setPercent(*m_ui->advEdit, terms.advDays);
    setPercent(*m_ui->holidayEdit, terms.holidayAllowance);
    setPercent(*m_ui->yearEndEdit, terms.yearEndBonus);
    setPercent(*m_ui->budgetEdit, terms.individualChoiceBudget);
    setPercent(*m_ui->clientPensionEdit, terms.employerPension);
    choose(*m_ui->readingBox, terms.pensionCompensation);
    setRate(*m_ui->franchiseEdit, terms.pensionFranchise);
    m_ui->pensionMaximumEdit->setRate(terms.pensionMaximumWage);
    m_ui->scaleMinimumEdit->setRate(terms.scaleMinimum);
    m_ui->scaleMaximumEdit->setRate(terms.scaleMaximum);
}

/// Rows that say the same stay as they are: one of them may be being typed.
void CalculatorInputs::showLists(const domain::TariffInput& input) {
    if (allowancesOf(m_ui->allowanceRows->rows()) != input.allowances) {
        m_ui->allowanceRows->setRows(toRows(input.allowances));
    }
    if (expensesOf(m_ui->expenseRows->rows()) != input.expenses) {
        m_ui->expenseRows->setRows(toRows(input.expenses));
    }
    const auto showOwn = [](QCheckBox& own, RowsEditor& editor, const auto& lines) {
        own.setChecked(lines.has_value());
        if (lines && percentagesOf(editor.rows()) != *lines) {
            editor.setRows(toRows(*lines));
        }
    };
    showOwn(*m_ui->ownSurchargesBox, *m_ui->surchargeRows, input.surcharges);
    showOwn(*m_ui->ownPremiumsBox, *m_ui->premiumRows, input.extraPremiums);
    if (addOnsOf(m_ui->addOnRows->rows()) != input.phaseFactor.addOns) {
        m_ui->addOnRows->setRows(toRows(input.phaseFactor.addOns));
    }
}

/// What a folded section holds, and what makes no sense now.
void CalculatorInputs::showFolds() {
    const auto count = [](const RowsEditor& rows) {
        return rows.rowCount() == 0 ? QString() : QString::number(rows.rowCount());
    };
    setFoldDetail(*m_ui->allowancesFold, count(*m_ui->allowanceRows));
    setFoldDetail(*m_ui->expensesFold, count(*m_ui->expenseRows));
    const bool ownSurcharges = m_ui->ownSurchargesBox->isChecked();
    const bool ownPremiums = m_ui->ownPremiumsBox->isChecked();
    m_ui->surchargeRows->setVisible(ownSurcharges);
    m_ui->premiumRows->setVisible(ownPremiums);
    setFoldDetail(*m_ui->surchargesFold, ownSurcharges || ownPremiums ? tr("eigen") : QString());
    const auto method = chosen<domain::TariffMethod>(*m_ui->methodBox);
    const bool byFactor = method == domain::TariffMethod::PhaseFactor;
    m_ui->factorEdit->setEnabled(byFactor);
    m_ui->addOnRows->setVisible(byFactor);
    setFoldDetail(*m_ui->methodFold, byFactor ? word(method).toLower() : QString());
    const bool clientBase = chosen<domain::PensionCompensation>(*m_ui->readingBox) ==
                            domain::PensionCompensation::OnClientBase;
    m_ui->franchiseEdit->setEnabled(clientBase);
    m_ui->pensionMaximumEdit->setEnabled(clientBase);
    const auto kind = chosen<MarginKind>(*m_ui->marginBox);
    m_ui->marginEdit->setEnabled(kind != MarginKind::None);
    m_ui->marginHint->setText(marginHint(kind));
}

domain::TariffInput CalculatorInputs::read(const domain::TariffInput& base) const {
    auto input = base;
    input.grossHourlyWage = readable(*m_ui->wageEdit, m_ui->wageEdit->rate(), base.grossHourlyWage);
    input.minutesPerWeek =
        readable(*m_ui->hoursEdit, m_ui->hoursEdit->minutes().value_or(domain::Minutes(0)),
                 base.minutesPerWeek);
    input.age = readable(*m_ui->ageEdit, m_ui->ageEdit->count(), base.age);
    input.birthDate = readable(*m_ui->birthEdit, m_ui->birthEdit->date(), base.birthDate);
    input.contract = chosen<ContractKind>(*m_ui->contractBox);
    input.phase = chosen<Phase>(*m_ui->phaseBox);
    input.bbl = m_ui->bblBox->isChecked();
    input.onCall = m_ui->onCallBox->isChecked();
    input.written = m_ui->writtenBox->isChecked();
    readTerms(input.clientTerms);
    input.workdays = readable(*m_ui->workdaysEdit, m_ui->workdaysEdit->count(), base.workdays);
    input.publicHolidays =
        readable(*m_ui->publicHolidaysEdit, m_ui->publicHolidaysEdit->count(), base.publicHolidays);
    input.employerSize = chosen<EmployerSize>(*m_ui->sizeBox);
    input.wgaCharged = chosen<domain::WgaCharged>(*m_ui->wgaBox);
    input.pension = chosen<domain::PensionScheme>(*m_ui->pensionBox);
    input.sicknessSupplement = percentOf(*m_ui->sicknessEdit, base.sicknessSupplement);
    readLists(input);
    input.method = chosen<domain::TariffMethod>(*m_ui->methodBox);
    if (m_ui->factorEdit->isUnderstood()) {
        input.phaseFactor.factor =
            domain::Factor::fromUnits(percentOf(*m_ui->factorEdit, {}).units() * kFactorUnits);
    }
    input.margin.kind = chosen<MarginKind>(*m_ui->marginBox);
    input.margin.value =
        percentOf(*m_ui->marginEdit, Percentage::fromUnits(base.margin.value)).units();
    return input;
}

void CalculatorInputs::readTerms(domain::ClientTerms& terms) const {
    terms.leaveDays = percentOf(*m_ui->leaveEdit, terms.leaveDays);
    terms.advDays = percentOf(*m_ui->advEdit, terms.advDays);
    terms.holidayAllowance = percentOf(*m_ui->holidayEdit, terms.holidayAllowance);
    terms.yearEndBonus = percentOf(*m_ui->yearEndEdit, terms.yearEndBonus);
    terms.individualChoiceBudget = percentOf(*m_ui->budgetEdit, terms.individualChoiceBudget);
    terms.employerPension = percentOf(*m_ui->clientPensionEdit, terms.employerPension);
    terms.pensionCompensation = chosen<domain::PensionCompensation>(*m_ui->readingBox);
    terms.pensionFranchise =
        readable(*m_ui->franchiseEdit, m_ui->franchiseEdit->rate().value_or(HourlyRate{}),
                 terms.pensionFranchise);
    terms.pensionMaximumWage = readable(*m_ui->pensionMaximumEdit, m_ui->pensionMaximumEdit->rate(),
                                        terms.pensionMaximumWage);
    terms.scaleMinimum =
        readable(*m_ui->scaleMinimumEdit, m_ui->scaleMinimumEdit->rate(), terms.scaleMinimum);
    terms.scaleMaximum =
        readable(*m_ui->scaleMaximumEdit, m_ui->scaleMaximumEdit->rate(), terms.scaleMaximum);
}

void CalculatorInputs::readLists(domain::TariffInput& input) const {
    const auto canRead = [](const RowsEditor& editor, FigureTable table) {
        return unreadableCell(table, editor.rows()).isEmpty();
    };
    if (canRead(*m_ui->allowanceRows, FigureTable::Allowances)) {
        input.allowances = allowancesOf(m_ui->allowanceRows->rows());
    }
    if (canRead(*m_ui->expenseRows, FigureTable::Expenses)) {
        input.expenses = expensesOf(m_ui->expenseRows->rows());
    }
    if (canRead(*m_ui->addOnRows, FigureTable::AddOns)) {
        input.phaseFactor.addOns = addOnsOf(m_ui->addOnRows->rows());
    }
    const auto own = [&canRead](const QCheckBox& box, const RowsEditor& editor, auto& target) {
        if (!box.isChecked()) {
            target.reset();
        } else if (canRead(editor, FigureTable::Percentages)) {
            target = percentagesOf(editor.rows());
        } else if (!target) {
            target.emplace();
        }
    };
    own(*m_ui->ownSurchargesBox, *m_ui->surchargeRows, input.surcharges);
    own(*m_ui->ownPremiumsBox, *m_ui->premiumRows, input.extraPremiums);
}

/// Under each table the first figure that cannot be read.
void CalculatorInputs::judgeRows() {
    for (const auto& each : m_rowNotes) {
        const auto cell = unreadableCell(each.table, each.editor->rows());
        each.note->say(
            cell.isEmpty()
                ? QString()
                : tr("„%1” is niet te lezen. Typ bijvoorbeeld 12,5. Tot dan telt deze lijst "
                     "zoals zij was.")
                      .arg(cell));
    }
    Q_EMIT readableChanged();
}

bool CalculatorInputs::isReadable() const {
    return m_notes->allReadable() && std::ranges::all_of(m_rowNotes, [](const RowNote& each) {
               return each.note->message().isEmpty();
           });
}

void CalculatorInputs::showScales(const QStringList& steps, const QString& chosen) {
    const QSignalBlocker quiet(m_ui->scaleBox);
    if (steps != m_steps || m_ui->scaleBox->count() == 0) {
        m_steps = steps;
        m_ui->scaleBox->clear();
        m_ui->scaleBox->addItem(tr("Eigen uurloon"));
        m_ui->scaleBox->addItems(steps);
    }
    m_ui->scaleBox->setCurrentIndex(
        static_cast<int>(chosen.isEmpty() ? 0 : steps.indexOf(chosen) + 1));
    m_ui->scaleBox->setVisible(!steps.isEmpty());
    m_ui->scaleBoxLabel->setVisible(!steps.isEmpty());
}

void CalculatorInputs::showWageFindings(const domain::Findings& findings) {
    m_ui->wageFindings->setFindings(findings);
}

void CalculatorInputs::showAgencyPart(Qt::CheckState state) {
    const bool visible = state == Qt::Checked;
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->agencyGroup, m_ui->marginGroup,
                                                         m_ui->surchargesFold, m_ui->methodFold}) {
        part->setVisible(visible);
    }
    m_ui->surchargesBody->setVisible(visible && m_ui->surchargesFold->isChecked());
    m_ui->methodBody->setVisible(visible && m_ui->methodFold->isChecked());
}

} // namespace werkbalie::ui
