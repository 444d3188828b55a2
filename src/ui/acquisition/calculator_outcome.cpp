// Follows the presenter; holds no figures of its own.
#include "ui/acquisition/calculator_outcome.h"

#include "ui/acquisition/calculator_lines.h"
#include "ui/acquisition/side_model.h"
#include "ui/support/fold.h"
#include "ui_calculator_outcome.h"

#include <QClipboard>
#include <QGuiApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostFindings = 132; // pixels; more of them scroll

} // namespace

CalculatorOutcome::CalculatorOutcome(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CalculatorOutcome>()),
      m_sides(makeSideModel(this)), m_comparison(makeComparisonModel(this)) {
    m_ui->setupUi(this);
    setObjectName(u"outcome"_s);
    look::makeTitle(m_ui->firstLabel, 8);
    for (QWidget* figure :
         std::initializer_list<QWidget*>{m_ui->secondLabel, m_ui->thirdLabel, m_ui->fourthLabel}) {
        look::makeTitle(figure, 3);
    }
    for (QWidget* muted : std::initializer_list<QWidget*>{m_ui->firstCaption, m_ui->secondCaption,
                                                          m_ui->thirdCaption, m_ui->fourthCaption,
                                                          m_ui->rhythmLabel}) {
        look::makeMuted(muted);
    }
    for (auto* toggle : {m_ui->agencyViewButton, m_ui->clientViewButton}) {
        toggle->setProperty("toggle", true);
    }
    m_ui->agencyViewButton->setToolTip(tr("Wat wij zien"));
    m_ui->clientViewButton->setToolTip(tr("Wat de klant ziet (Ctrl+Shift+K)"));
    m_ui->outcomeTabs->setDocumentMode(true);
    showSideRows(*m_ui->sidesTable, *m_sides);
    m_ui->comparisonTable->showRows(m_comparison);
    m_ui->comparisonTable->setSortingEnabled(false);
    m_ui->comparisonTable->proxy()->sort(-1);
    buildTools();
    makeFold(*m_ui->notesFold, *m_ui->notesView, Fold::Closed);
    connect(m_ui->notesFold, &QToolButton::toggled, this, &CalculatorOutcome::fitNotes);
}

CalculatorOutcome::~CalculatorOutcome() = default;

void CalculatorOutcome::buildTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(4);
    auto* shapes = m_ui->lines->tools();
    row->addWidget(shapes);
    const auto add = [this, tools, row](const QString& name, const QString& text, auto work) {
        auto* button = new QToolButton(tools);
        button->setObjectName(name);
        button->setText(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, work);
        row->addWidget(button);
    };
    add(QStringLiteral("copyButton"), tr("Kopiëren"), &CalculatorOutcome::copyShown);
    add(QStringLiteral("exportButton"), tr("Exporteren…"), &CalculatorOutcome::exportShown);
    m_ui->outcomeTabs->setCornerWidget(tools);
    connect(m_ui->outcomeTabs, &QTabWidget::currentChanged, shapes,
            [shapes](int tab) { shapes->setVisible(tab == 0); });
    for (auto* table : {&m_ui->lines->table(), m_ui->sidesTable, &m_ui->backwards->table(),
                        m_ui->comparisonTable}) {
        connect(table, &RecordTable::exported, this, &CalculatorOutcome::exported);
        connect(table, &RecordTable::exportFailed, this, &CalculatorOutcome::exportFailed);
    }
}

RecordTable& CalculatorOutcome::shownTable() const {
    const auto* tab = m_ui->outcomeTabs->currentWidget();
    if (tab == m_ui->sidesTab) {
        return *m_ui->sidesTable;
    }
    if (tab == m_ui->backwardsTab) {
        return m_ui->backwards->table();
    }
    return tab == m_ui->scenariosTab ? *m_ui->comparisonTable : m_ui->lines->table();
}

void CalculatorOutcome::copyShown() {
    QGuiApplication::clipboard()->setText(tableText(shownTable()));
    Q_EMIT copied();
}

void CalculatorOutcome::exportShown() {
    shownTable().exportCsv();
}

void CalculatorOutcome::showScenarios() {
    m_ui->outcomeTabs->setCurrentWidget(m_ui->scenariosTab);
}

CalculatorLines& CalculatorOutcome::lines() const {
    return *m_ui->lines;
}

void CalculatorOutcome::follow(CalculatorPresenter& presenter) {
    m_presenter = &presenter;
    connect(m_presenter, &CalculatorPresenter::recalculated, this,
            &CalculatorOutcome::showCalculation);
    connect(m_ui->agencyViewButton, &QToolButton::clicked, m_presenter,
            [this] { m_presenter->showTo(Audience::Agency); });
    connect(m_ui->clientViewButton, &QToolButton::clicked, m_presenter,
            [this] { m_presenter->showTo(Audience::Client); });
    connect(m_ui->marginSlider, &QSlider::valueChanged, m_presenter,
            &CalculatorPresenter::slideMargin);
    m_ui->backwards->follow(presenter);
    showCalculation();
}

void CalculatorOutcome::showCalculation() {
    const auto& calculation = m_presenter->calculation();
    const bool forAgency = m_presenter->audience() == Audience::Agency;
    m_ui->agencyViewButton->setChecked(forAgency);
    m_ui->clientViewButton->setChecked(!forAgency);
    m_ui->agencyViewButton->setEnabled(m_presenter->maySeeMargins());
    showFigures(calculation);
    showSlider();
    m_ui->lines->showContent({.rows = calculation.rows,
                              .total = calculation.total,
                              .hint = calculation.hint,
                              .parameters = m_presenter->parameters(),
                              .date = m_presenter->draft().tariff.date});
    showSides(calculation);
    showComparison();
    showFindings(calculation);
}

void CalculatorOutcome::showFigures(const Calculation& calculation) {
    const std::array<std::pair<QLabel*, QLabel*>, 4> labels{
        {{m_ui->firstCaption, m_ui->firstLabel},
         {m_ui->secondCaption, m_ui->secondLabel},
         {m_ui->thirdCaption, m_ui->thirdLabel},
         {m_ui->fourthCaption, m_ui->fourthLabel}}};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto& [caption, label] = labels.at(i);
        const Figure& figure = calculation.figures.at(i);
        caption->setText(figure.value.isEmpty() && i > 0 ? QString() : figure.caption);
        label->setText(figure.value.isEmpty() && i == 0 ? u"–"_s : figure.value);
    }
    if (calculation.figures.front().caption.isEmpty()) {
        m_ui->firstCaption->setText(tr("Tarief"));
    }
}

void CalculatorOutcome::showSlider() {
    const auto scale = m_presenter->scale();
    const bool forAgency = m_presenter->audience() == Audience::Agency;
    m_ui->marginStrip->setVisible(forAgency && isTariff(m_presenter->draft().kind));
    m_ui->rhythmLabel->setText(m_presenter->calculation().rhythm);
    const QSignalBlocker quiet(m_ui->marginSlider);
    m_ui->marginSlider->setEnabled(scale.step > 0);
    m_ui->marginSlider->setMaximum(scale.steps);
    m_ui->marginSlider->setPageStep(std::max(1, scale.steps / 20));
    m_ui->marginSlider->setValue(scale.positionOf(m_presenter->draft().tariff.margin.value));
}

void CalculatorOutcome::showSides(const Calculation& calculation) {
    m_sides->setRows(calculation.sides);
    m_ui->outcomeTabs->setTabText(1, calculation.sidesTitle);
    m_ui->outcomeTabs->setTabVisible(1, !calculation.sides.empty());
    const bool forAgency = m_presenter->audience() == Audience::Agency;
    m_ui->outcomeTabs->setTabVisible(2, forAgency && isTariff(m_presenter->draft().kind));
}

/// Only where there is something to compare, and never beside a client.
void CalculatorOutcome::showComparison() {
    const std::size_t count = m_presenter->scenarioCount();
    const auto drafts = m_presenter->scenarios();
    const bool all = std::ranges::all_of(
        drafts, [](const CalculatorDraft& draft) { return isTariff(draft.kind); });
    const bool shown = count > 1 && all && m_presenter->audience() == Audience::Agency;
    m_ui->outcomeTabs->setTabVisible(m_ui->outcomeTabs->indexOf(m_ui->scenariosTab), shown);
    if (!shown) {
        return;
    }
    m_comparison->setRows(compareScenarios(
        {.drafts = drafts, .active = m_presenter->activeScenario()}, m_presenter->parameters()));
    for (std::size_t i = 0; i < kMostScenarios; ++i) {
        m_ui->comparisonTable->setColumnHidden(static_cast<int>(i) + 1, i >= count);
    }
}

void CalculatorOutcome::showFindings(const Calculation& calculation) {
    if (calculation.refusal) {
        m_ui->findingsView->setRefusal(*calculation.refusal);
    } else {
        m_ui->findingsView->setFindings(calculation.warnings);
    }
    const auto count = static_cast<qsizetype>(calculation.notes.size());
    m_ui->notesView->setFindings(calculation.notes);
    m_ui->notesView->setVisible(count > 0 && m_ui->notesFold->isChecked());
    m_ui->notesFold->setVisible(count > 0);
    setFoldDetail(*m_ui->notesFold, QString::number(count));
    const bool silent = !calculation.refusal && calculation.warnings.empty() && count == 0;
    m_ui->notesArea->setVisible(!silent);
    fitNotes();
}

/// As high as what is said, up to a limit: the lines have the rest.
void CalculatorOutcome::fitNotes() {
    auto* content = m_ui->notesArea->widget();
    content->layout()->activate();
    const int wanted = content->layout()->hasHeightForWidth()
                           ? content->layout()->totalHeightForWidth(m_ui->notesArea->width())
                           : content->layout()->totalSizeHint().height();
    m_ui->notesArea->setFixedHeight(std::clamp(wanted, 0, kMostFindings));
}

void CalculatorOutcome::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitNotes();
}

} // namespace werkbalie::ui
