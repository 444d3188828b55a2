// Between the form and the placement presenter.
#include "ui/administration/placement_dialog.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/acquisition/margin_consent_question.h"
#include "ui/acquisition/margin_terms.h"
#include "ui/acquisition/rate_lines.h"
#include "ui/administration/breakdown_lines.h"
#include "ui/administration/scale_choice.h"
#include "ui/matching/closing_answers.h"
#include "ui/support/choice_box.h"
#include "ui/support/field_note.h"
#include "ui/support/fold.h"
#include "ui/support/in_sight.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_delegate.h"
#include "ui_placement_dialog.h"

#include <QHeaderView>
#include <QShortcut>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ContractKind;
using domain::EmployerSize;
using domain::MarginKind;
using domain::Mediation;
using domain::Phase;

constexpr std::string_view kTravel = "Reiskosten";

std::optional<domain::HourlyRate> travelOf(const domain::TariffInput& input) {
    for (const auto& expense : input.expenses) {
        if (expense.name == kTravel) {
            return expense.perHour;
        }
    }
    return std::nullopt;
}

void setPercent(PercentEdit& edit, domain::Percentage percentage) {
    edit.setPercentage(percentage.units() == 0 ? std::nullopt : std::optional(percentage));
}

domain::Percentage percentOr(const PercentEdit& edit) {
    return edit.percentage().value_or(domain::Percentage{});
}

} // namespace

PlacementDialog::PlacementDialog(Services& services, const PlacementWish& wish, QWidget* parent)
    : WorkDialog(parent), m_services(services), m_ui(std::make_unique<Ui::PlacementDialog>()),
      m_presenter(new PlacementPresenter(services, wish, this)), m_lines(makeBreakdownModel(this)),
      m_notes(std::make_unique<FieldNotes>()) {
    m_ui->setupUi(this);
    m_scales = new ScaleChoice(services, *m_ui->scaleEdit, this);
    setObjectName(u"placementDialog"_s);
    look::makeTitle(m_ui->titleLabel, 5);
    look::makeTitle(m_ui->tariffLabel, 8);
    for (QWidget* figure :
         std::initializer_list<QWidget*>{m_ui->factorLabel, m_ui->costLabel, m_ui->marginLabel}) {
        look::makeTitle(figure, 3);
    }
    for (QWidget* muted : std::initializer_list<QWidget*>{
             m_ui->introLabel, m_ui->tariffCaption, m_ui->factorCaption, m_ui->costCaption,
             m_ui->marginCaption, m_ui->sourceLabel, m_ui->marginHint}) {
        look::makeMuted(muted);
    }
    look::makePrimary(m_ui->placeButton);
    // Beside Alt+P, which a shortcut of the button itself would take away.
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_ui->placeButton,
            [button = m_ui->placeButton] { button->click(); });
    m_ui->placeButton->setToolTip(tr("Ctrl+S"));
    m_notes->add(m_ui->startEdit, FieldKind::Date, "start");
    m_notes->add(m_ui->endEdit, FieldKind::Date, "end");
    keepFocusInSight(*m_ui->inputArea);
    fillBoxes();
    prepareSections();
    prepareBreakdown();
    connectInputs();
    connect(m_presenter, &PlacementPresenter::drafted, this, &PlacementDialog::showDraft);
    connect(m_presenter, &PlacementPresenter::recalculated, this,
            &PlacementDialog::showCalculation);
    connect(m_presenter, &PlacementPresenter::booked, this, [this, vacancy = wish.vacancy] {
        accept();
        offerAnswers(m_services, parentWidget(), vacancy); // when this filled it
    });
    connect(m_scales, &ScaleChoice::chosen, this, [this](const app::ScaleChoice& choice) {
        m_stepWage = choice.wage;
        m_ui->wageEdit->setRate(choice.wage); // which is an edit of its own
    });
    connect(m_scales, &ScaleChoice::shown, this, &PlacementDialog::followScale);
    connect(m_presenter, &PlacementPresenter::refused, this,
            [this](const domain::Refusal& refusal) {
                touch(); // placing it was asked
                offerMarginConsent(m_services, this, refusal, [this] { m_presenter->book(); });
            });
    connect(m_notes.get(), &FieldNotes::changed, this, &PlacementDialog::showCalculation);
    m_presenter->load();
}

PlacementDialog::~PlacementDialog() = default;

PlacementDialog* PlacementDialog::open(Services& services, QWidget* parent,
                                       const PlacementWish& wish) {
    auto* dialog = new PlacementDialog(services, wish, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

void PlacementDialog::fillBoxes() {
    fillChoices<ContractKind>(
        *m_ui->contractBox,
        {ContractKind::AgencyClause, ContractKind::FixedTerm, ContractKind::Indefinite});
    for (const auto phase : {Phase::A, Phase::B, Phase::C}) {
        m_ui->phaseBox->addItem(phaseWord(phase, m_services.agency.cao), static_cast<int>(phase));
    }
    fillChoices<Mediation>(*m_ui->mediationBox,
                           {Mediation::Temping, Mediation::Secondment, Mediation::Payroll});
    fillChoices<EmployerSize>(*m_ui->sizeBox,
                              {EmployerSize::Small, EmployerSize::Medium, EmployerSize::Large});
    fillChoices<MarginKind>(*m_ui->marginBox,
                            {MarginKind::PercentageOfTariff, MarginKind::PercentageOnCost,
                             MarginKind::Amount, MarginKind::FactorPoints, MarginKind::TargetTariff,
                             MarginKind::None});
    m_ui->wgaBox->addItem(tr("Geheel"), static_cast<int>(domain::WgaCharged::All));
    m_ui->wgaBox->addItem(tr("Voor de helft"), static_cast<int>(domain::WgaCharged::Half));
    m_ui->pensionBox->addItem(tr("StiPP"), static_cast<int>(domain::PensionScheme::Stipp));
    m_ui->pensionBox->addItem(tr("Geen pensioen"), static_cast<int>(domain::PensionScheme::None));
    for (auto* box : {m_ui->contractBox, m_ui->phaseBox, m_ui->mediationBox, m_ui->marginBox}) {
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    }
    m_ui->startEdit->setToday(m_services.clock.today());
    m_ui->endEdit->setToday(m_services.clock.today());
}

/// What is asked on the phone stands open; what the file of client and agency knows is folded away.
void PlacementDialog::prepareSections() {
    makeFold(*m_ui->workerHeader, *m_ui->workerBody, Fold::Open);
    makeFold(*m_ui->jobHeader, *m_ui->jobBody, Fold::Open);
    makeFold(*m_ui->marginHeader, *m_ui->marginBody, Fold::Open);
    makeFold(*m_ui->termsHeader, *m_ui->termsBody, Fold::Closed);
    makeFold(*m_ui->agencyHeader, *m_ui->agencyBody, Fold::Closed);
}

/// A folded section says what is in it.
void PlacementDialog::showFolded() {
    QStringList terms;
    for (const auto& [edit, text] : std::initializer_list<std::pair<const QLineEdit*, QString>>{
             {m_ui->leaveEdit, tr("verlof %1")},
             {m_ui->advEdit, tr("ADV %1")},
             {m_ui->holidayEdit, tr("vakantiebijslag %1%")},
             {m_ui->yearEndEdit, tr("eindejaars %1%")},
             {m_ui->budgetEdit, tr("keuzebudget %1%")},
             {m_ui->clientPensionEdit, tr("pensioen %1%")}}) {
        if (!edit->text().isEmpty()) {
            terms << text.arg(edit->text());
        }
    }
    setFoldDetail(*m_ui->termsHeader, terms.join(u", "_s));
    setFoldDetail(*m_ui->agencyHeader,
                  m_ui->sizeBox->currentText() + u", "_s + m_ui->pensionBox->currentText());
}

void PlacementDialog::prepareBreakdown() {
    auto& table = *m_ui->breakdownTable;
    table.setModel(m_lines);
    table.setItemDelegate(new RecordDelegate(this));
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(look::kRowHeight - 1);
    table.horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < m_lines->columnCount(); ++column) {
        table.setColumnWidth(column, m_lines->columnWidth(column));
    }
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlacementDialog::showSource);
    m_ui->sourceLabel->setMinimumHeight(fontMetrics().height() * 2);
    connect(m_ui->zeroLinesBox, &QCheckBox::toggled, this, &PlacementDialog::showLines);
}

void PlacementDialog::connectInputs() {
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &PlacementDialog::edited);
    }
    for (auto* box : findChildren<QComboBox*>()) {
        if (box != m_ui->marginBox) {
            connect(box, &QComboBox::currentIndexChanged, this, &PlacementDialog::edited);
        }
    }
    for (auto* box : {m_ui->bblBox, m_ui->onCallBox, m_ui->writtenBox}) {
        connect(box, &QCheckBox::toggled, this, &PlacementDialog::edited);
    }
    connect(m_ui->marginBox, &QComboBox::currentIndexChanged, this,
            &PlacementDialog::marginKindChosen);
    connect(m_ui->placeButton, &QPushButton::clicked, m_presenter, &PlacementPresenter::book);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

void PlacementDialog::showDraft() {
    m_showing = true;
    const auto& draft = m_presenter->draft();
    m_ui->titleLabel->setText(tr("%1 plaatsen").arg(m_presenter->wish().candidateName));
    m_ui->introLabel->setText(tr("%1 bij %2. Elk veld rekent meteen door in het tarief.")
                                  .arg(qs(draft.placement.occupation), m_presenter->clientName()));
    m_ui->startEdit->setDate(draft.placement.period.from);
    m_ui->endEdit->setDate(draft.placement.period.until
                               ? std::optional(*draft.placement.period.until - std::chrono::days(1))
                               : std::nullopt);
    m_ui->hoursEdit->setMinutes(draft.placement.minutesPerWeek);
    m_ui->caoEdit->setText(qs(draft.placement.cao));
    m_ui->scaleEdit->setText(qs(draft.placement.scale));
    showTerms(draft.tariff);
    showMarginHint();
    m_showing = false;
    askScales();
    m_ui->wageEdit->setFocus();
    m_ui->wageEdit->selectAll();
}

void PlacementDialog::showTerms(const domain::TariffInput& input) {
    m_ui->wageEdit->setRate(input.grossHourlyWage);
    m_ui->ageEdit->setCount(input.age);
    m_ui->bblBox->setChecked(input.bbl);
    m_ui->onCallBox->setChecked(input.onCall);
    m_ui->writtenBox->setChecked(input.written);
    choose(*m_ui->contractBox, input.contract);
    choose(*m_ui->phaseBox, input.phase);
    choose(*m_ui->mediationBox, input.mediation);
    choose(*m_ui->sizeBox, input.employerSize);
    choose(*m_ui->wgaBox, input.wgaCharged);
    choose(*m_ui->pensionBox, input.pension);
    choose(*m_ui->marginBox, input.margin.kind);
    setPercent(*m_ui->leaveEdit, input.clientTerms.leaveDays);
    setPercent(*m_ui->advEdit, input.clientTerms.advDays);
    setPercent(*m_ui->holidayEdit, input.clientTerms.holidayAllowance);
    setPercent(*m_ui->yearEndEdit, input.clientTerms.yearEndBonus);
    setPercent(*m_ui->budgetEdit, input.clientTerms.individualChoiceBudget);
    setPercent(*m_ui->clientPensionEdit, input.clientTerms.employerPension);
    setPercent(*m_ui->sicknessEdit, input.sicknessSupplement);
    setPercent(*m_ui->marginEdit, domain::Percentage::fromUnits(input.margin.value));
    m_ui->travelEdit->setRate(travelOf(input));
}

app::NewPlacement PlacementDialog::read() const {
    auto draft = m_presenter->draft();
    auto& placement = draft.placement;
    if (const auto start = m_ui->startEdit->date()) {
        placement.period.from = *start;
    }
    const auto end = m_ui->endEdit->date();
    placement.period.until = end ? std::optional(*end + std::chrono::days(1)) : std::nullopt;
    placement.minutesPerWeek = m_ui->hoursEdit->minutes().value_or(domain::Minutes(0));
    placement.cao = trimmed(m_ui->caoEdit->text());
    placement.scale = trimmed(m_ui->scaleEdit->text());
    readTerms(draft.tariff);
    placement.wage = draft.tariff.grossHourlyWage.value_or(domain::HourlyRate{});
    placement.phase = draft.tariff.phase;
    placement.contract = draft.tariff.contract;
    draft.tariff.date = placement.period.from;
    draft.tariff.minutesPerWeek = placement.minutesPerWeek;
    return draft;
}

void PlacementDialog::readTerms(domain::TariffInput& input) const {
    input.grossHourlyWage = m_ui->wageEdit->rate();
    input.age = m_ui->ageEdit->count();
    input.bbl = m_ui->bblBox->isChecked();
    input.onCall = m_ui->onCallBox->isChecked();
    input.written = m_ui->writtenBox->isChecked();
    input.contract = chosen<ContractKind>(*m_ui->contractBox);
    input.phase = chosen<Phase>(*m_ui->phaseBox);
    input.mediation = chosen<Mediation>(*m_ui->mediationBox);
    input.employerSize = chosen<EmployerSize>(*m_ui->sizeBox);
    input.wgaCharged = chosen<domain::WgaCharged>(*m_ui->wgaBox);
    input.pension = chosen<domain::PensionScheme>(*m_ui->pensionBox);
    auto& terms = input.clientTerms; // what is not on screen stays as the client's terms say
    terms.leaveDays = percentOr(*m_ui->leaveEdit);
    terms.advDays = percentOr(*m_ui->advEdit);
    terms.holidayAllowance = percentOr(*m_ui->holidayEdit);
    terms.yearEndBonus = percentOr(*m_ui->yearEndEdit);
    terms.individualChoiceBudget = percentOr(*m_ui->budgetEdit);
    terms.employerPension = percentOr(*m_ui->clientPensionEdit);
    const auto* choice = m_scales->current();
    terms.scaleMinimum = choice ? std::optional(choice->bounds.lowest) : std::nullopt;
    terms.scaleMaximum = choice ? std::optional(choice->bounds.highest) : std::nullopt;
    input.sicknessSupplement = percentOr(*m_ui->sicknessEdit);
    input.margin = {.kind = chosen<MarginKind>(*m_ui->marginBox),
                    .value = percentOr(*m_ui->marginEdit).units()};
    std::erase_if(input.expenses, [](const domain::ExpenseTerms& e) { return e.name == kTravel; });
    if (const auto travel = m_ui->travelEdit->rate(); travel && travel->units() > 0) {
        input.expenses.push_back({.name = std::string(kTravel), .perHour = *travel});
    }
}

void PlacementDialog::edited() {
    if (!m_showing) {
        m_presenter->edit(read());
        askScales();
    }
}

/// Wages of the client's scales are those of the first day.
void PlacementDialog::askScales() {
    const auto& placement = m_presenter->draft().placement;
    m_scales->ask({.client = placement.client,
                   .occupation = placement.occupation,
                   .day = placement.period.from});
}

/// A wage that was the step's goes along with the day; a wage of one's own stays.
void PlacementDialog::followScale() {
    if (m_showing) {
        return;
    }
    if (const auto* choice = m_scales->current()) {
        if (m_stepWage && m_ui->wageEdit->rate() == m_stepWage) {
            m_ui->wageEdit->setRate(choice->wage);
        }
        if (m_ui->wageEdit->rate() == choice->wage) {
            m_stepWage = choice->wage;
        }
    }
    const auto now = read(); // the bounds are of the day too
    if (now.tariff.clientTerms != m_presenter->draft().tariff.clientTerms) {
        m_presenter->edit(now);
    }
}

/// Another kind of margin starts from what the tariff is now, so that nothing jumps.
void PlacementDialog::marginKindChosen() {
    if (m_showing) {
        return;
    }
    m_showing = true;
    if (const auto& now = m_presenter->breakdown()) {
        const auto value = marginValueOf(chosen<MarginKind>(*m_ui->marginBox), *now);
        setPercent(*m_ui->marginEdit, domain::Percentage::fromUnits(value));
    }
    m_showing = false;
    showMarginHint();
    edited();
}

void PlacementDialog::showMarginHint() {
    const auto kind = chosen<MarginKind>(*m_ui->marginBox);
    m_ui->marginEdit->setEnabled(kind != MarginKind::None);
    m_ui->marginHint->setText(marginHint(kind));
}

void PlacementDialog::showCalculation() {
    const auto& breakdown = m_presenter->breakdown();
    showLines();
    showFolded();
    m_ui->waterfallChart->setSteps(breakdown ? rateSteps(*breakdown) : std::vector<RateStep>{},
                                   breakdown ? breakdown->tariff.cents() * 100 : 0);
    showTotals();
    m_ui->wageFindings->setFindings(m_presenter->wageFindings());
    if (m_presenter->refusal()) {
        m_ui->findingsView->setRefusal(*m_presenter->refusal());
    } else {
        m_ui->findingsView->setFindings(m_presenter->otherFindings());
    }
    m_ui->placeButton->setEnabled(!m_presenter->isBlocked() && m_notes->allRight());
}

void PlacementDialog::showLines() {
    const auto& breakdown = m_presenter->breakdown();
    const int row = m_ui->breakdownTable->currentIndex().row();
    const auto zero = m_ui->zeroLinesBox->isChecked() ? ZeroLines::Show : ZeroLines::Hide;
    m_lines->setRows(breakdown ? shownLines(breakdown->lines, zero)
                               : std::vector<domain::RateLine>{});
    if (row >= 0 && row < m_lines->rowCount()) {
        m_ui->breakdownTable->setCurrentIndex(m_lines->index(row, 0));
    }
}

void PlacementDialog::showTotals() {
    const auto& breakdown = m_presenter->breakdown();
    if (!breakdown) {
        for (auto* label :
             {m_ui->tariffLabel, m_ui->factorLabel, m_ui->costLabel, m_ui->marginLabel}) {
            label->setText(u"–"_s);
        }
        return;
    }
    const auto number = [](std::int64_t units, int scale, int decimals) {
        return qs(app::dutchNumber(domain::formatDecimal(units, scale, decimals)));
    };
    m_ui->tariffLabel->setText(qs(app::dutchMoney(breakdown->tariff)));
    m_ui->factorLabel->setText(number(breakdown->conversionFactor, 4, 4));
    m_ui->costLabel->setText(qs(app::dutchMoney(breakdown->costPrice)));
    m_ui->marginLabel->setText(u"%1 · %2%"_s.arg(qs(app::dutchMoney(breakdown->margin)),
                                                 number(breakdown->marginPercentage, 2, 2)));
}

void PlacementDialog::showSource() {
    const int row = m_ui->breakdownTable->currentIndex().row();
    if (row < 0 || row >= m_lines->rowCount()) {
        m_ui->sourceLabel->setText(tr("Kies een regel; hier staat dan waar hij vandaan komt."));
        m_ui->sourceLabel->setToolTip({});
        return;
    }
    const auto source = sourceOfLine(m_lines->rowAt(row), m_presenter->parameters(),
                                     m_presenter->draft().placement.period.from);
    m_ui->sourceLabel->setText(source.brief);
    m_ui->sourceLabel->setToolTip(source.whole);
}

} // namespace werkbalie::ui
