// Cards of what needs attention above the list; the chosen value's course and history beside it.
#include "ui/parameters/parameters_pane.h"

#include "ui/parameters/own_parameter_dialog.h"
#include "ui/parameters/parameter_set_dialog.h"
#include "ui/parameters/parameter_words.h"
#include "ui/parameters/set_columns.h"
#include "ui/support/ask.h"
#include "ui/support/date_edit.h"
#include "ui/support/file_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_panel.h"
#include "ui/support/stat_card.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ParameterSubject;
using domain::ParameterWarningKind;

constexpr std::array kKinds{ParameterWarningKind::Missing, ParameterWarningKind::Ends,
                            ParameterWarningKind::Unverified};
constexpr std::array kSubjects{ParameterSubject::MinimumWage, ParameterSubject::Premiums,
                               ParameterSubject::Pension,     ParameterSubject::SectorFunds,
                               ParameterSubject::Leave,       ParameterSubject::Expenses,
                               ParameterSubject::Vat,         ParameterSubject::Subsidies,
                               ParameterSubject::WageTax,     ParameterSubject::WorkingTime,
                               ParameterSubject::Cao};
constexpr std::array kAhead{30, 60, 90, 180};
constexpr int kUsualAhead = 1; // index of 60 days
constexpr int kAllSubjects = -1;

RecordTable* table(QAbstractItemModel* model, const QString& name, const QString& accessible,
                   const QString& empty) {
    auto* view = new RecordTable;
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->showPagedRows(model);
    view->setSortingEnabled(false);
    view->setEmptyText(empty);
    return view;
}

/// The value of the key that holds on the day, or null.
const app::ParameterRow* rowOn(const app::ParameterList& list, const std::string& key,
                               domain::Date day) {
    const auto found = std::ranges::find_if(list.rows, [&](const app::ParameterRow& row) {
        return row.parameter.key == key && row.parameter.validity.contains(day);
    });
    return found == list.rows.end() ? nullptr : &*found;
}

} // namespace

ParametersPane::ParametersPane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new ParametersPresenter(services, this)),
      m_model(makeParameterModel(this)), m_course(makeCourseModel(this)),
      m_events(makeEventModel(this)), m_layers(makeLayerModel(this)) {
    setObjectName(u"parametersView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    buildCards(*layout);
    buildList(*layout);
    buildRecord();
    connect(m_presenter, &ParametersPresenter::loaded, this, &ParametersPane::showRows);
    connect(
        m_presenter, &ParametersPresenter::historyLoaded, this,
        [this](const std::vector<app::OwnParameterEvent>& events) { m_events->setRows(events); });
    connect(m_presenter, &ParametersPresenter::layersLoaded, this,
            [this](const std::vector<storage::ParameterLayerRow>& rows) {
                const auto chosen = m_layerTable->currentId();
                m_layers->setRows(rows);
                m_layerTable->selectId(chosen);
            });
}

void ParametersPane::buildCards(QVBoxLayout& layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(look::kGrid);
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        auto* card = new StatCard(word(kKinds.at(i)), meaningOf(kKinds.at(i)), this);
        card->setObjectName(u"parameterWarning%1Card"_s.arg(i));
        card->setCheckable(true);
        card->setValue(u"–"_s);
        connect(card, &QAbstractButton::toggled, this, [this, i](bool on) {
            for (std::size_t other = 0; on && other < m_cards.size(); ++other) {
                if (other != i) {
                    const QSignalBlocker quiet(m_cards.at(other));
                    m_cards.at(other)->setChecked(false);
                    m_cards.at(other)->update();
                }
            }
            showRows();
        });
        m_cards.at(i) = card;
        row->addWidget(card, 1);
    }
    row->addLayout(aheadChoice());
    layout.addLayout(row);
}

QLayout* ParametersPane::aheadChoice() {
    m_ahead = new QComboBox(this);
    m_ahead->setObjectName(u"aheadCombo"_s);
    m_ahead->setAccessibleName(tr("Hoe ver vooruit wordt gewaarschuwd"));
    m_ahead->setToolTip(m_ahead->accessibleName());
    for (const int days : kAhead) {
        m_ahead->addItem(tr("%1 dagen vooruit").arg(days), days);
    }
    m_ahead->setCurrentIndex(kUsualAhead);
    connect(m_ahead, &QComboBox::currentIndexChanged, this,
            [this] { m_presenter->setAhead(std::chrono::days{m_ahead->currentData().toInt()}); });
    auto* label = new QLabel(tr("&Waarschuwen"), this);
    label->setBuddy(m_ahead);
    auto* column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(label);
    column->addWidget(m_ahead);
    return column;
}

void ParametersPane::buildList(QVBoxLayout& layout) {
    m_list = new ListPane(u"parameters"_s, {tr("waarde"), tr("waarden")}, this);
    m_list->showRows(m_model);
    m_list->table().setDefaultSort(0, Qt::AscendingOrder);
    m_list->table().remember(m_services.preferences, u"parameters"_s);
    m_list->table().setEmptyText(
        tr("Op deze dag geldt geen waarde van dit onderwerp. Kies een andere dag of maak het veld "
           "leeg om alle jaren te zien."));
    m_subject = new QComboBox(this);
    m_subject->setObjectName(u"subjectCombo"_s);
    m_subject->setAccessibleName(tr("Onderwerp"));
    m_subject->addItem(tr("Alle onderwerpen"), kAllSubjects);
    for (const auto subject : kSubjects) {
        m_subject->addItem(word(subject), static_cast<int>(subject));
    }
    auto* dayLabel = new QLabel(tr("&Geldig op"), this);
    m_day = new DateEdit(this);
    m_day->setObjectName(u"validOnEdit"_s);
    m_day->setAccessibleName(tr("Geldig op"));
    m_day->setPlaceholderText(tr("alle jaren"));
    m_day->setFixedWidth(120);
    m_day->setToday(m_services.clock.today());
    m_day->setDate(m_services.clock.today());
    dayLabel->setBuddy(m_day);
    for (QWidget* control : std::initializer_list<QWidget*>{m_subject, dayLabel, m_day}) {
        m_list->addControl(control);
    }
    m_edit = new QAction(tr("Eigen waarde…"), this);
    m_edit->setObjectName(u"editOwnParameter"_s);
    m_edit->setEnabled(m_services.may(domain::Right::EditParameters));
    m_remove = new QAction(tr("Verwijderen"), this);
    m_remove->setObjectName(u"removeOwnParameter"_s);
    m_remove->setToolTip(tr("Eigen waarde verwijderen"));
    m_remove->setEnabled(false);
    m_list->addAction(m_edit);
    m_list->addAction(m_remove);
    layout.addWidget(m_list, 1);
    connect(m_edit, &QAction::triggered, this, &ParametersPane::editOwn);
    connect(m_remove, &QAction::triggered, this, &ParametersPane::removeOwn);
    connect(m_day, &QLineEdit::textChanged, this, &ParametersPane::showRows);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ParametersPane::showRows);
    connect(&m_list->table(), &RecordTable::currentIdChanged, this, &ParametersPane::showCurrent);
    connect(&m_list->table(), &RecordTable::opened, this, &ParametersPane::editOwn);
}

void ParametersPane::buildRecord() {
    m_record = new RecordPanel(PanelPlace::Beside);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(u"parameterTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(table(m_course, u"parameterCourseTable"_s, tr("Verloop van de waarde"),
                       tr("Kies links een waarde om haar verloop te zien.")),
                 tr("Verloop"));
    tabs->addTab(makeEvents(), tr("Wijzigingen"));
    tabs->addTab(makeLayers(), tr("Sets"));
    m_record->setContent(tabs);
}

QWidget* ParametersPane::makeEvents() {
    m_eventTable = table(m_events, u"parameterEventsTable"_s, tr("Wijzigingen van eigen waarden"),
                         tr("Uw bureau heeft hier nog geen eigen waarde voor gehad."));
    auto* button = new QPushButton(tr("&Terugdraaien"));
    button->setObjectName(u"takeBackButton"_s);
    button->setToolTip(tr("De gekozen wijziging terugdraaien, welke dag u ook bekijkt"));
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, &ParametersPane::takeBack);
    connect(m_eventTable, &RecordTable::currentIdChanged, this, [this, button] {
        button->setEnabled(m_services.may(domain::Right::EditParameters) &&
                           m_events->rowOf(m_eventTable->currentId()) >= 0);
    });
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(button);
    layout->addWidget(m_eventTable, 1);
    layout->addLayout(buttons);
    return holder;
}

void ParametersPane::takeBack() {
    const int row = m_events->rowOf(m_eventTable->currentId());
    if (row >= 0) {
        const auto& event = m_events->rowAt(row);
        m_presenter->change({.before = event.after, .after = event.before});
    }
}

QWidget* ParametersPane::makeLayers() {
    m_layerTable = table(m_layers, u"parameterLayersTable"_s, tr("Ingelezen sets"),
                         tr("Nog geen set ingelezen: u rekent met wat bij het programma hoort."));
    auto* button = new QPushButton(tr("Aan of uit"));
    button->setObjectName(u"switchLayerButton"_s);
    button->setToolTip(tr("De gekozen set niet meer of juist weer laten meetellen"));
    button->setEnabled(m_services.may(domain::Right::EditParameters));
    connect(button, &QPushButton::clicked, this, &ParametersPane::switchLayer);
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* read = new QPushButton(tr("Set inlezen…"));
    read->setObjectName(u"readParameterSetButton"_s);
    read->setEnabled(m_services.may(domain::Right::EditParameters));
    connect(read, &QPushButton::clicked, this, &ParametersPane::chooseSet);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(read);
    layout->addWidget(m_layerTable, 1);
    layout->addLayout(buttons);
    return holder;
}

void ParametersPane::switchLayer() {
    const int row = m_layers->rowOf(m_layerTable->currentId());
    if (row >= 0) {
        const auto& layer = m_layers->rowAt(row).layer;
        m_presenter->setLayerState(layer.id, layer.undoneAt ? app::LayerState::InForce
                                                            : app::LayerState::Undone);
    }
}

void ParametersPane::chooseSet() {
    auto* dialog = fileDialog(FileWanted::Open,
                              {.title = tr("Set waarden inlezen"),
                               .filter = tr("Parameters in JSON (*.json);;Alle bestanden (*)")},
                              this);
    connect(dialog, &QFileDialog::fileSelected, this, &ParametersPane::openSet);
    dialog->open();
}

void ParametersPane::openSet(const QString& file) {
    auto* dialog = new ParameterSetDialog(m_services, file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ParameterSetDialog::applied, m_presenter, &ParametersPresenter::tellApplied);
    dialog->open();
}

bool ParametersPane::isShown(const ParameterLine& line) const {
    const auto& parameter = line.row.parameter;
    const int subject = m_subject->currentData().toInt();
    if (subject != kAllSubjects && static_cast<int>(domain::subjectOf(parameter.key)) != subject) {
        return false;
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards.at(i)->isChecked()) {
            return std::ranges::any_of(line.warnings, [&](const domain::ParameterWarning& warning) {
                return warning.kind == kKinds.at(i);
            });
        }
    }
    const auto day = m_day->date();
    return !day || parameter.validity.contains(*day);
}

void ParametersPane::showRows() {
    std::map<std::string, std::vector<domain::ParameterWarning>> warnings;
    std::array<int, kKinds.size()> counts{};
    for (const auto& warning : m_presenter->list().warnings) {
        warnings[warning.key].push_back(warning);
        const auto kind = std::ranges::find(kKinds, warning.kind);
        ++counts.at(static_cast<std::size_t>(kind - kKinds.begin()));
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        m_cards.at(i)->setValue(QString::number(counts.at(i)));
    }
    const domain::Date today = m_services.clock.today();
    std::vector<ParameterLine> lines;
    for (const auto& row : m_presenter->list().rows) {
        ParameterLine line{.row = row};
        // Said once a key: beside the value of today, or the last one.
        const bool now = row.parameter.validity.contains(today);
        if (const auto found = warnings.find(row.parameter.key); now && found != warnings.end()) {
            line.warnings = found->second;
        }
        if (isShown(line)) {
            lines.push_back(std::move(line));
        }
    }
    const auto chosen = m_list->table().currentId();
    m_model->setRows(std::move(lines));
    m_list->table().selectId(chosen);
    if (!m_list->table().currentIndex().isValid()) {
        m_list->table().selectFirst();
    }
    showCurrent();
}

const ParameterLine* ParametersPane::current() const {
    const int row = m_model->rowOf(m_list->table().currentId());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

std::optional<storage::OwnParameter> ParametersPane::ownOf(const ParameterLine& line) const {
    const auto& own = m_presenter->list().own;
    const auto found = std::ranges::find(own, line.row.ownId, &storage::OwnParameter::id);
    return line.row.ownId == 0 || found == own.end() ? std::nullopt : std::optional(*found);
}

void ParametersPane::showCurrent() {
    const ParameterLine* line = current();
    const bool may = m_services.may(domain::Right::EditParameters);
    m_edit->setEnabled(may && line != nullptr && line->row.parameter.text.empty());
    m_remove->setEnabled(may && line != nullptr && line->row.ownId != 0);
    if (line == nullptr) {
        m_record->setTitle({});
        m_record->setFacts({});
        m_course->setRows({});
        m_events->setRows({});
        return;
    }
    const auto& parameter = line->row.parameter;
    m_record->setTitle(parameterName(parameter.key));
    const auto value = parameterValue(parameter);
    // A percentage carries its sign itself.
    const auto unit = value.endsWith(u'%') ? QString() : parameterUnit(parameter.unit);
    m_record->setFacts(u"<b>%1</b> %2<br>%3 · %4<br>%5<br><span>%6</span>"_s.arg(
        value.toHtmlEscaped(), unit.toHtmlEscaped(), periodText(parameter.validity).toHtmlEscaped(),
        standingOf(line->row).toHtmlEscaped(),
        tr("Bron: %1").arg(qs(parameter.source)).toHtmlEscaped(),
        tr("Sleutel: %1").arg(qs(parameter.key)).toHtmlEscaped()));
    std::vector<app::ParameterRow> course;
    for (const auto& row : m_presenter->list().rows) {
        if (row.parameter.key == parameter.key) {
            course.push_back(row);
        }
    }
    m_course->setRows(std::move(course));
    m_presenter->loadHistory(parameter.key);
}

void ParametersPane::editOwn() {
    const ParameterLine* line = current();
    if (line == nullptr || !m_edit->isEnabled()) {
        return;
    }
    if (const auto own = ownOf(*line)) {
        openDialog(*own);
        return;
    }
    const auto& parameter = line->row.parameter;
    const domain::Date next = domain::makeDate(domain::yearOf(m_services.clock.today()) + 1, 1, 1);
    const domain::Date from = parameter.validity.until.value_or(next);
    const auto* holding = rowOn(m_presenter->list(), parameter.key, from);
    openDialog({.key = parameter.key,
                .value = (holding == nullptr ? parameter : holding->parameter).value,
                .unit = parameter.unit,
                .validity = {.from = from},
                .reason = {}});
}

/// What holds on the first day of the new value is what it takes the place of.
QString ParametersPane::coveredOn(const std::string& key, domain::Date day) const {
    const QString shown = qs(domain::dutchDate(day));
    const auto* holding = rowOn(m_presenter->list(), key, day);
    return holding == nullptr
               ? tr("Op %1 geldt nog niets").arg(shown)
               : tr("Op %1 geldt: %2, %3 (%4)")
                     .arg(shown, parameterValue(holding->parameter),
                          periodText(holding->parameter.validity), standingOf(*holding));
}

void ParametersPane::openDialog(const storage::OwnParameter& value) {
    auto* dialog = new OwnParameterDialog(
        value, [this, key = value.key](domain::Date day) { return coveredOn(key, day); },
        m_services.clock.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnParameterDialog::valueEdited, m_presenter, &ParametersPresenter::check);
    connect(m_presenter, &ParametersPresenter::checked, dialog, &OwnParameterDialog::showFindings);
    connect(dialog, &QDialog::accepted, this, [this, dialog, value] {
        app::OwnParameterChange change{.after = dialog->value()};
        if (value.id != 0) {
            change.before = value;
        }
        m_presenter->change(change);
    });
    dialog->open();
}

void ParametersPane::removeOwn() {
    const ParameterLine* line = current();
    const auto own = line == nullptr ? std::nullopt : ownOf(*line);
    if (own && m_remove->isEnabled()) {
        m_presenter->change({.before = own});
    }
}

} // namespace werkbalie::ui
