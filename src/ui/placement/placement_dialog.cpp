// Placing someone: the terms at the left, the live tariff calculation at the right.
#include "ui/placement/placement_dialog.h"

#include "app/format_nl.h"
#include "app/messages.h"
#include "domain/base/decimal.h"
#include "ui/administration/rate_line_text.h"
#include "ui/placement/waterfall_view.h"
#include "ui/support/findings_view.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_table.h"
#include "ui/support/words.h"
#include "ui_placement_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace werkbalie::ui {

using domain::MarginKind;

namespace {

constexpr std::array kMarginKinds{MarginKind::Amount,           MarginKind::PercentageOfTariff,
                                  MarginKind::PercentageOnCost, MarginKind::FactorPoints,
                                  MarginKind::TargetTariff,     MarginKind::None};
const char* const kTravel = "travel";

} // namespace

PlacementDialog* PlacementDialog::openFor(Services& services, domain::VacancyId vacancy,
                                          domain::CandidateId candidate, QWidget* parent) {
    auto* dialog = new PlacementDialog(services, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->m_presenter, &PlacementPresenter::notReady, dialog, &QObject::deleteLater);
    dialog->m_presenter->load(vacancy, candidate);
    return dialog;
}

PlacementDialog::PlacementDialog(Services& services, QWidget* parent)
    : QDialog(parent), m_services(services), m_presenter(new PlacementPresenter(services, this)),
      m_ui(std::make_unique<::Ui::PlacementForm>()),
      m_lines(new RowModel<domain::RateLine>(
          rateLineColumns(), [](const domain::RateLine&) { return 0; }, this)) {
    setObjectName(QStringLiteral("placementDialog"));
    setWindowTitle(tr("Plaatsen"));
    resize(1120, 700);
    auto* layout = new QVBoxLayout(this);
    m_title = new QLabel(this);
    look::makeTitle(m_title);
    layout->addWidget(m_title);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(2 * look::kGrid);
    middle->addWidget(makeForm(), 5);
    middle->addWidget(makeResult(), 6);
    layout->addLayout(middle, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_place = buttons->addButton(tr("Plaatsen"), QDialogButtonBox::AcceptRole);
    m_place->setObjectName(QStringLiteral("placeButton"));
    m_place->setShortcut(QKeySequence::Save);
    m_place->setToolTip(tr("Plaatsen (Ctrl+S)"));
    look::makePrimary(m_place);
    buttons->addButton(tr("Annuleren"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancelPlacementButton"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_place, &QPushButton::clicked, this, [this] {
        m_place->setEnabled(false);
        m_presenter->place(wanted());
    });
    connect(m_presenter, &PlacementPresenter::ready, this, [this] {
        showDraft();
        open();
    });
    connect(m_presenter, &PlacementPresenter::placed, this, [this](domain::PlacementId id) {
        Q_EMIT placed(id);
        accept();
    });
    connect(m_presenter, &PlacementPresenter::refused, this,
            [this](const domain::Refusal& refusal) {
                m_findings->setRefusal(refusal);
                m_place->setEnabled(true);
            });
}

PlacementDialog::~PlacementDialog() = default;

QWidget* PlacementDialog::makeForm() {
    auto* form = new QWidget(this);
    m_ui->setupUi(form);
    m_findings = m_ui->findingsView;
    fillChoices();
    connectFields();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(form);
    area->setMinimumWidth(460);
    return area;
}

QWidget* PlacementDialog::makeResult() {
    auto* result = new QWidget(this);
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    m_tariff = new QLabel(result);
    m_tariff->setObjectName(QStringLiteral("tariffLabel"));
    look::makeTitle(m_tariff, 5);
    m_summary = new QLabel(result);
    m_summary->setObjectName(QStringLiteral("tariffSummaryLabel"));
    m_summary->setWordWrap(true);
    m_waterfall = new WaterfallView(result);
    auto* table = new RecordTable(result);
    table->setObjectName(QStringLiteral("tariffLinesTable"));
    table->setAccessibleName(tr("Regels van de tariefberekening"));
    // The order of the lines is the order of the computation: not sorted.
    table->showPagedRows(m_lines);
    table->setSortingEnabled(false);
    table->setEmptyText(tr("Vul het uurloon in; de berekening volgt vanzelf."));
    layout->addWidget(m_tariff);
    layout->addWidget(m_summary);
    layout->addWidget(m_waterfall);
    layout->addWidget(table, 1);
    return result;
}

void PlacementDialog::fillChoices() {
    const auto cao = m_services.agency.cao;
    for (const auto phase : {domain::Phase::A, domain::Phase::B, domain::Phase::C}) {
        m_ui->phaseCombo->addItem(phaseWord(phase, cao), static_cast<int>(phase));
    }
    for (const auto kind : {domain::ContractKind::AgencyClause, domain::ContractKind::FixedTerm,
                            domain::ContractKind::Indefinite}) {
        m_ui->contractCombo->addItem(word(kind), static_cast<int>(kind));
    }
    for (const auto kind : kMarginKinds) {
        m_ui->marginCombo->addItem(word(kind), static_cast<int>(kind));
    }
}

void PlacementDialog::connectFields() {
    for (auto* edit : m_ui->workerGroup->parentWidget()->findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &PlacementDialog::recalculate);
    }
    for (auto* combo : {m_ui->phaseCombo, m_ui->contractCombo, m_ui->marginCombo}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &PlacementDialog::recalculate);
    }
}

void PlacementDialog::showDraft() {
    m_filling = true;
    const auto& draft = m_presenter->draft();
    const auto& placement = draft.placement;
    const auto& terms = draft.tariff.clientTerms;
    m_title->setText(
        tr("%1 bij %2, %3")
            .arg(m_presenter->workerName(), m_presenter->clientName(), qs(placement.occupation)));
    m_ui->startEdit->setToday(m_services.clock.today());
    m_ui->lastDayEdit->setToday(m_services.clock.today());
    m_ui->startEdit->setDate(placement.period.from);
    if (placement.period.until) {
        m_ui->lastDayEdit->setDate(*placement.period.until - std::chrono::days{1});
    }
    m_ui->hoursEdit->setMinutes(placement.minutesPerWeek);
    m_ui->wageEdit->setRate(draft.tariff.grossHourlyWage);
    m_ui->scaleEdit->setText(qs(placement.scale));
    m_ui->phaseCombo->setCurrentIndex(
        m_ui->phaseCombo->findData(static_cast<int>(placement.phase)));
    m_ui->contractCombo->setCurrentIndex(
        m_ui->contractCombo->findData(static_cast<int>(placement.contract)));
    m_ui->caoEdit->setText(qs(placement.cao));
    m_ui->leaveEdit->setPercentage(terms.leaveDays);
    m_ui->advEdit->setPercentage(terms.advDays);
    m_ui->allowanceEdit->setPercentage(terms.holidayAllowance);
    m_ui->bonusEdit->setPercentage(terms.yearEndBonus);
    m_ui->marginCombo->setCurrentIndex(
        m_ui->marginCombo->findData(static_cast<int>(draft.tariff.margin.kind)));
    m_ui->marginEdit->setPercentage(domain::Percentage::fromUnits(draft.tariff.margin.value));
    m_filling = false;
    recalculate();
    m_ui->wageEdit->setFocus();
    m_ui->wageEdit->selectAll();
}

void PlacementDialog::readTerms(domain::TariffInput& tariff) const {
    auto& terms = tariff.clientTerms;
    terms.leaveDays = m_ui->leaveEdit->percentage().value_or(terms.leaveDays);
    terms.advDays = m_ui->advEdit->percentage().value_or(domain::Percentage{});
    terms.holidayAllowance = m_ui->allowanceEdit->percentage().value_or(terms.holidayAllowance);
    terms.yearEndBonus = m_ui->bonusEdit->percentage().value_or(domain::Percentage{});
    std::erase_if(tariff.expenses, [](const domain::ExpenseTerms& e) { return e.name == kTravel; });
    if (const auto travel = m_ui->travelEdit->rate(); travel && *travel > domain::HourlyRate{}) {
        tariff.expenses.push_back({.name = kTravel, .perHour = *travel});
    }
    tariff.margin.kind = static_cast<MarginKind>(m_ui->marginCombo->currentData().toInt());
    tariff.margin.value = m_ui->marginEdit->percentage().value_or(domain::Percentage{}).units();
}

app::NewPlacement PlacementDialog::wanted() const {
    auto wanted = m_presenter->draft();
    auto& placement = wanted.placement;
    auto& tariff = wanted.tariff;
    placement.period.from = m_ui->startEdit->date().value_or(placement.period.from);
    placement.period.until.reset();
    if (const auto last = m_ui->lastDayEdit->date()) {
        placement.period.until = *last + std::chrono::days{1};
    }
    placement.minutesPerWeek = m_ui->hoursEdit->minutes().value_or(domain::Minutes{0});
    placement.scale = trimmed(m_ui->scaleEdit->text());
    placement.cao = trimmed(m_ui->caoEdit->text());
    placement.phase = static_cast<domain::Phase>(m_ui->phaseCombo->currentData().toInt());
    placement.contract =
        static_cast<domain::ContractKind>(m_ui->contractCombo->currentData().toInt());
    placement.wage = m_ui->wageEdit->rate().value_or(domain::HourlyRate{});
    tariff.date = placement.period.from;
    tariff.grossHourlyWage = m_ui->wageEdit->rate();
    tariff.minutesPerWeek = placement.minutesPerWeek;
    tariff.phase = placement.phase;
    tariff.contract = placement.contract;
    readTerms(tariff);
    return wanted;
}

void PlacementDialog::recalculate() {
    if (m_filling) {
        return;
    }
    const auto judgement = m_presenter->judge(wanted());
    if (judgement.refusal) {
        m_findings->setRefusal(*judgement.refusal);
        m_lines->setRows({});
        m_waterfall->clear();
        m_tariff->setText(tr("Nog geen tarief"));
        m_summary->clear();
    } else {
        m_findings->setFindings(judgement.findings);
        showBreakdown(*judgement.breakdown);
    }
    m_place->setEnabled(judgement.mayPlace());
}

void PlacementDialog::showBreakdown(const domain::RateBreakdown& breakdown) {
    m_breakdown = breakdown;
    m_lines->setRows(m_breakdown.lines);
    m_waterfall->show(m_breakdown);
    m_tariff->setText(tr("Tarief %1 per uur").arg(qs(app::dutchMoney(breakdown.tariff))));
    m_summary->setText(tr("Kostprijs %1   ·   marge %2 (%3% van het tarief)   ·   omrekenfactor %4 "
                          "  ·   kostprijsfactor %5")
                           .arg(qs(app::dutchMoney(breakdown.costPrice)),
                                qs(app::dutchMoney(breakdown.margin)),
                                scaledText(breakdown.marginPercentage, 2, 2),
                                scaledText(breakdown.conversionFactor, 4, 4),
                                scaledText(breakdown.costFactor, 4, 4)));
}

} // namespace werkbalie::ui
