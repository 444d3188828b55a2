// Recalculates a moment after every change of the terms; Space takes a tariff out or in.
#include "ui/parameters/indexation_pane.h"

#include "domain/base/decimal.h"
#include "ui/parameters/effect_chart.h"
#include "ui/parameters/parameter_words.h"
#include "ui/support/ask.h"
#include "ui/support/date_edit.h"
#include "ui/support/findings_view.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_panel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 250;

RecordTable* smallTable(QAbstractItemModel* model, const QString& name, const QString& accessible,
                        const QString& empty) {
    auto* table = new RecordTable;
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->showRows(model);
    table->setEmptyText(empty);
    return table;
}

} // namespace

IndexationPane::IndexationPane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new IndexationPresenter(services, this)),
      m_lines(makeTariffModel(this)), m_effects(makeEffectModel(this)),
      m_history(makeRepricingModel(this)), m_findings(new FindingsView(this)) {
    setObjectName(u"indexationView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addLayout(makeTerms());
    layout->addWidget(m_findings);
    makeList();
    layout->addWidget(m_list, 1);
    auto* apply = new QPushButton(m_apply->text(), this);
    apply->setObjectName(u"applyIndexationButton"_s);
    apply->setToolTip(tr("Ctrl+S"));
    look::makePrimary(apply);
    connect(apply, &QPushButton::clicked, m_apply, &QAction::trigger);
    connect(m_apply, &QAction::changed, apply, [this, apply] {
        apply->setText(m_apply->text());
        apply->setEnabled(m_apply->isEnabled());
    });
    layout->addWidget(apply, 0, Qt::AlignRight);
    makeRecord();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &IndexationPane::planNow);
    connect(m_presenter, &IndexationPresenter::planned, this, &IndexationPane::showPlan);
    connect(m_presenter, &IndexationPresenter::planRefused, this, &IndexationPane::showRefusal);
    connect(m_presenter, &IndexationPresenter::historyLoaded, this,
            [this](const std::vector<storage::RepricingRow>& rows) { m_history->setRows(rows); });
}

QHBoxLayout* IndexationPane::makeTerms() {
    m_from = new DateEdit(this);
    m_from->setObjectName(u"indexationFromEdit"_s);
    m_from->setToday(m_services.clock.today());
    m_from->setDate(domain::makeDate(domain::yearOf(m_services.clock.today()) + 1, 1, 1));
    m_from->setFixedWidth(120);
    m_rise = new PercentEdit(this);
    m_rise->setObjectName(u"wageRiseEdit"_s);
    m_rise->setPlaceholderText(u"0"_s);
    m_rise->setFixedWidth(72);
    m_kept = new QComboBox(this);
    m_kept->setObjectName(u"marginKeptCombo"_s);
    m_kept->addItem(tr("als deel van het tarief"), static_cast<int>(app::MarginKept::Share));
    m_kept->addItem(tr("in euro"), static_cast<int>(app::MarginKept::Amount));
    auto* row = new QHBoxLayout;
    row->setSpacing(look::kGrid);
    const auto add = [this, row](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(look::kGrid);
    };
    add(tr("Nieuwe tarieven &vanaf"), m_from);
    add(tr("Loon&stijging, %"), m_rise);
    add(tr("&Marge blijft"), m_kept);
    row->addStretch(1);
    connect(m_from, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_rise, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_kept, &QComboBox::currentIndexChanged, this, &IndexationPane::planNow);
    return row;
}

void IndexationPane::makeList() {
    m_list = new ListPane(u"indexation"_s, {tr("tarief"), tr("tarieven")}, this);
    m_list->showRows(m_lines);
    m_list->table().setDefaultSort(0, Qt::AscendingOrder);
    m_list->table().remember(m_services.preferences, u"indexation"_s);
    m_list->table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->table().setEmptyText(tr("Op deze dag loopt geen tarief dat eerder begon."));
    m_apply = new QAction(tr("Doorvoeren…"), this);
    m_apply->setObjectName(u"applyIndexation"_s);
    m_apply->setEnabled(false);
    auto* toggleAction = new QAction(tr("Mee of niet mee"), this);
    toggleAction->setObjectName(u"toggleTariff"_s);
    toggleAction->setShortcut(Qt::Key_Space);
    toggleAction->setShortcutContext(Qt::WidgetShortcut);
    toggleAction->setToolTip(tr("De gekozen tarieven mee laten doen of niet (spatie)"));
    m_list->table().addAction(toggleAction);
    auto* all = new QAction(tr("Alles mee"), this);
    all->setObjectName(u"chooseAllTariffs"_s);
    auto* none = new QAction(tr("Niets mee"), this);
    none->setObjectName(u"chooseNoTariffs"_s);
    auto* rise = new QAction(tr("Loonstijging van opdrachtgever…"), this);
    rise->setObjectName(u"riseOfClient"_s);
    auto* csv = new QAction(tr("CSV…"), this);
    csv->setObjectName(u"exportIndexation"_s);
    csv->setToolTip(tr("De lijst bewaren als CSV-bestand"));
    for (auto* action : {toggleAction, all, none, rise, csv}) {
        m_list->addAction(action);
    }
    connect(toggleAction, &QAction::triggered, this, &IndexationPane::toggle);
    connect(all, &QAction::triggered, this, [this] { chooseAll(true); });
    connect(none, &QAction::triggered, this, [this] { chooseAll(false); });
    connect(rise, &QAction::triggered, this, &IndexationPane::riseOfClient);
    connect(csv, &QAction::triggered, &m_list->table(), &RecordTable::exportCsv);
    connect(m_apply, &QAction::triggered, this, &IndexationPane::carryThrough);
    connect(&m_list->table(), &RecordTable::opened, this, &IndexationPane::toggle);
}

void IndexationPane::makeRecord() {
    m_record = new RecordPanel(PanelPlace::Beside);
    m_record->setTitle(tr("Gevolg per opdrachtgever"));
    m_chart = new EffectChart;
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(u"effectSplitter"_s);
    split->addWidget(m_chart);
    auto* effects = smallTable(m_effects, u"effectTable"_s, tr("Gevolg per opdrachtgever"),
                               tr("Kies links welke tarieven meedoen."));
    effects->setDefaultSort(3, Qt::DescendingOrder);
    split->addWidget(effects);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    m_past = smallTable(m_history, u"pastIndexationTable"_s, tr("Eerder doorgevoerd"),
                        tr("Er is nog niets doorgevoerd."));
    auto* undo = new QPushButton(tr("Terugdraaien"));
    undo->setObjectName(u"undoIndexationButton"_s);
    undo->setEnabled(m_services.may(domain::Right::EditParameters));
    connect(undo, &QPushButton::clicked, this, &IndexationPane::undoChosen);
    auto* past = new QWidget;
    auto* pastLayout = new QVBoxLayout(past);
    pastLayout->setContentsMargins(0, 0, 0, 0);
    pastLayout->addWidget(m_past, 1);
    pastLayout->addWidget(undo, 0, Qt::AlignRight);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(u"indexationTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(split, tr("Nu"));
    tabs->addTab(past, tr("Eerder"));
    m_record->setContent(tabs);
}

void IndexationPane::reload() {
    m_presenter->loadHistory();
    planNow();
}

std::optional<app::RepricingTerms> IndexationPane::terms() const {
    const auto from = m_from->date();
    if (!from || !m_rise->isUnderstood()) {
        return std::nullopt;
    }
    return app::RepricingTerms{.from = *from,
                               .wageRise = m_rise->percentage().value_or(domain::Percentage{}),
                               .wageRiseOf = m_riseOf,
                               .kept = static_cast<app::MarginKept>(m_kept->currentData().toInt())};
}

void IndexationPane::planNow() {
    m_pause.stop();
    if (const auto wanted = terms()) {
        m_presenter->plan(*wanted);
    }
}

void IndexationPane::showRefusal(const domain::Refusal& refusal) {
    m_findings->setRefusal(refusal);
    m_lines->setRows({});
    showEffects();
}

/// When a figure of that day is not known, that is the first thing to say.
void IndexationPane::showMissing() {
    std::size_t count = 0;
    domain::MessageValues first;
    for (const auto& row : m_presenter->current().rows) {
        if (row.refusal && row.refusal->key == "parameter.missing") {
            first = count++ == 0 ? row.refusal->values : first;
        }
    }
    m_findings->clear();
    if (count == 0) {
        return;
    }
    domain::Refusal refusal{.key = "indexation.figures_missing", .where = {}};
    for (const auto& [name, text] : first) {
        refusal.values.emplace_back(name, name == "key" ? str(parameterName(text)) : text);
    }
    refusal.values.emplace_back("count", std::to_string(count));
    m_findings->setRefusal(refusal);
}

void IndexationPane::showPlan() {
    showMissing();
    std::vector<TariffLine> lines;
    for (const auto& row : m_presenter->current().rows) {
        TariffLine line{.row = row};
        line.chosen =
            line.canBeChosen() && row.perHour().cents() != 0 && !m_left.contains(lineId(row));
        lines.push_back(std::move(line));
    }
    const auto current = m_list->table().currentId();
    m_lines->setRows(std::move(lines));
    m_list->table().selectId(current);
    if (!m_list->table().currentIndex().isValid()) {
        m_list->table().selectFirst();
    }
    showEffects();
}

void IndexationPane::showEffects() {
    std::set<std::int64_t> counted;
    std::size_t chosen = 0;
    for (const auto& line : m_lines->rows()) {
        if (line.chosen || line.row.kind == app::RepricedKind::Placement) {
            counted.insert(lineId(line.row));
        }
        chosen += line.chosen ? 1 : 0;
    }
    const auto onlyChosen = [&](const app::RepricedRow& row) {
        return row.kind == app::RepricedKind::Agreement && counted.contains(lineId(row));
    };
    const auto effects = app::clientEffects(m_presenter->current(), onlyChosen);
    domain::Money perWeek;
    for (const auto& effect : effects) {
        perWeek = perWeek + effect.perWeek;
    }
    m_chart->show(effects);
    m_effects->setRows(effects);
    m_record->setFacts(tr("Van de tarieven die meedoen, per week bij de uren van hun berekening."));
    m_list->setTotals(tr("%1 doen mee · %2 opdrachtgevers · %3 per week")
                          .arg(chosen)
                          .arg(effects.size())
                          .arg(signedMoney(perWeek)));
    m_apply->setText(tr("%1 tarieven doorvoeren…").arg(chosen));
    m_apply->setEnabled(chosen > 0 && m_services.may(domain::Right::EditParameters));
}

void IndexationPane::toggle() {
    auto ids = m_list->table().selectedIds();
    if (ids.empty()) {
        ids.push_back(m_list->table().currentId());
    }
    for (const auto id : ids) {
        const int row = m_lines->rowOf(id);
        if (row < 0 || !m_lines->rowAt(row).canBeChosen()) {
            continue;
        }
        auto line = m_lines->rowAt(row);
        line.chosen = !line.chosen;
        if (line.chosen) {
            m_left.erase(id);
        } else {
            m_left.insert(id);
        }
        m_lines->replaceRow(row, std::move(line));
    }
    showEffects();
}

void IndexationPane::chooseAll(bool chosen) {
    auto lines = m_lines->rows();
    for (auto& line : lines) {
        line.chosen = chosen && line.canBeChosen();
        if (chosen) {
            m_left.erase(lineId(line.row));
        } else {
            m_left.insert(lineId(line.row));
        }
    }
    m_lines->setRows(std::move(lines));
    showEffects();
}

void IndexationPane::riseOfClient() {
    const int row = m_lines->rowOf(m_list->table().currentId());
    if (row < 0) {
        return;
    }
    const auto client = m_lines->rowAt(row).row.client;
    ask::open(this,
              {.title = tr("Loonstijging van een opdrachtgever"),
               .text = tr("Met hoeveel procent stijgt het loon bij %1?")
                           .arg(qs(m_lines->rowAt(row).row.clientName)),
               .action = tr("Doorrekenen"),
               .reasonLabel = tr("&Procent"),
               .reasons = {u"0"_s, u"2"_s, u"2,5"_s, u"3"_s, u"4"_s}},
              [this, client](const Answer& answer) {
                  const auto units =
                      domain::parseDutchDecimal(trimmed(answer.reason), domain::Percentage::kScale);
                  if (answer.yes && units) {
                      m_riseOf[client] = domain::Percentage::fromUnits(*units);
                      planNow();
                  }
              });
}

app::IndexationOrder IndexationPane::order(const QString& name) const {
    app::IndexationOrder order{.name = str(name), .terms = m_presenter->current().terms};
    for (const auto& line : m_lines->rows()) {
        if (line.chosen) {
            order.agreements.push_back({.agreement = line.row.id, .version = line.row.version});
        }
    }
    return order;
}

void IndexationPane::carryThrough() {
    if (!m_apply->isEnabled()) {
        return;
    }
    const auto from = m_presenter->current().terms.from;
    const QString day = qs(domain::dutchDate(from));
    ask::open(this,
              {.title = tr("Nieuwe tarieven vastleggen"),
               .text = tr("%1 tariefafspraken eindigen op %2 en lopen vanaf %3 door met het "
                          "nieuwe tarief. U kunt het daarna in een keer terugdraaien.")
                           .arg(order({}).agreements.size())
                           .arg(qs(domain::dutchDate(from - std::chrono::days{1})), day),
               .action = tr("Doorvoeren"),
               .reasonLabel = tr("&Naam"),
               .reasons = {tr("Indexatie %1").arg(domain::yearOf(from))}},
              [this, from](const Answer& answer) {
                  if (answer.yes) {
                      const QString name = answer.reason.trimmed();
                      m_presenter->apply(order(
                          name.isEmpty() ? tr("Indexatie %1").arg(domain::yearOf(from)) : name));
                  }
              });
}

void IndexationPane::undoChosen() {
    if (const auto id = m_past->currentId(); id != 0) {
        m_presenter->undo(id);
    }
}

} // namespace werkbalie::ui
