// Between the forms and the presenter of the calculator.
#include "ui/acquisition/calculator_page.h"

#include "ui/acquisition/calculator_lines.h"
#include "ui/acquisition/scenario_comparison.h"
#include "ui/support/choice_box.h"
#include "ui/support/in_sight.h"
#include "ui/support/name_editor.h"
#include "ui/support/qt_convert.h"
#include "ui_calculator_page.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <array>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kInputsWidth = 412;

/// Typed or chosen; what is typed may be anything.
void makeSearchable(QComboBox& box, const QString& placeholder) {
    box.setEditable(true);
    nameEditor(box);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.setMinimumContentsLength(8);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.lineEdit()->setPlaceholderText(placeholder);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

} // namespace

CalculatorPage::CalculatorPage(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_ui(std::make_unique<Ui::CalculatorPage>()),
      m_presenter(new CalculatorPresenter(services, this)),
      m_profiles(new ProfilePresenter(services, *m_presenter, this)) {
    m_ui->setupUi(this);
    setObjectName(u"calculatorPage"_s);
    m_ui->inputArea->setFixedWidth(kInputsWidth);
    keepFocusInSight(*m_ui->inputArea);
    m_ui->inputs->prepare(services.clock.today(), services.agency.cao);
    m_ui->tariffDateEdit->setToday(services.clock.today());
    look::makePrimary(m_ui->quotationButton);
    fillBoxes();
    buildActions();
    connectInputs();
    m_ui->outcome->follow(*m_presenter);
    m_ui->profiles->follow(*m_profiles);
    showDraft();
    showState();
}

CalculatorPage::~CalculatorPage() = default;

void CalculatorPage::activate() {
    m_presenter->load();
    m_profiles->load();
}

void CalculatorPage::fillBoxes() {
    for (const auto kind :
         {CalculationKind::Temping, CalculationKind::Secondment, CalculationKind::Payroll,
          CalculationKind::Recruitment, CalculationKind::Brokerage, CalculationKind::Takeover}) {
        m_ui->kindBox->addItem(word(kind), static_cast<int>(kind));
    }
    makeSearchable(*m_ui->clientBox, tr("geen"));
    makeSearchable(*m_ui->occupationBox, tr("functie"));
}

QAction* CalculatorPage::addTool(const char* name, const QString& text, const char* key,
                                 const std::function<void()>& work) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(QKeySequence(QLatin1String(key)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, work] {
        Q_EMIT asked();
        work();
    });
    addAction(action);
    m_actions.append(action);
    return action;
}

void CalculatorPage::buildActions() {
    auto& lines = m_ui->outcome->lines();
    m_undo = addTool("undoCalculation", tr("Berekening: ongedaan maken"), "Ctrl+Z",
                     [this] { m_presenter->undo(); });
    m_redo = addTool("redoCalculation", tr("Berekening: opnieuw"), "Ctrl+Y",
                     [this] { m_presenter->redo(); });
    addTool("turnCalculation", tr("Grafiek of tabel"), "Ctrl+G", [&lines] { lines.turn(); });
    addTool("clientViewCalculation", tr("Wat de klant ziet"), "Ctrl+Shift+K", [this] {
        m_presenter->showTo(m_presenter->audience() == Audience::Agency ? Audience::Client
                                                                        : Audience::Agency);
    });
    auto& outcome = *m_ui->outcome;
    addTool("copyCalculation", tr("Berekening kopiëren"), "Ctrl+Shift+C",
            [&outcome] { outcome.copyShown(); });
    addTool("exportCalculation", tr("Berekening exporteren…"), "Ctrl+Shift+E",
            [&outcome] { outcome.exportShown(); });
    addTool("keepProfile", tr("Profiel bewaren…"), "Ctrl+Shift+B",
            [this] { m_ui->profiles->askToKeep(); });
    buildScenarioActions();
    m_quote = addTool("quoteCalculation", tr("Offerte maken"), "Ctrl+Shift+O", [this] {
        clientTyped();
        m_presenter->makeQuotation();
    });
    m_quoteAll = addTool("quoteScenarios", tr("Scenario's in één offerte"), "Ctrl+Alt+O", [this] {
        clientTyped();
        m_presenter->quoteScenarios();
    });
    const auto tie = [](QPushButton& button, QAction& action) {
        button.setToolTip(action.shortcut().toString(QKeySequence::NativeText));
        connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    };
    tie(*m_ui->undoButton, *m_undo);
    tie(*m_ui->redoButton, *m_redo);
    tie(*m_ui->quotationButton, *m_quote);
    tie(*m_ui->quotationAllButton, *m_quoteAll);
    connect(&outcome, &CalculatorOutcome::copied, this,
            [this] { m_services.notifier.done(tr("Berekening gekopieerd")); });
    connect(&outcome, &CalculatorOutcome::exported, this, [this](const QString& file) {
        m_services.notifier.done(tr("Berekening geëxporteerd naar %1").arg(file));
    });
    connect(&outcome, &CalculatorOutcome::exportFailed, this, [this](const QString& file) {
        m_services.notifier.warn(tr("%1 kan niet worden geschreven").arg(file));
    });
}

void CalculatorPage::buildScenarioActions() {
    auto* add = addTool("addScenario", tr("Scenario toevoegen"), "Ctrl+D", [this] {
        m_presenter->addScenario();
        m_ui->outcome->showScenarios();
    });
    auto* remove = addTool("removeScenario", tr("Scenario verwijderen"), "Ctrl+Shift+D",
                           [this] { m_presenter->removeScenario(); });
    addTool("nextScenario", tr("Volgend scenario"), "Ctrl+PgDown", [this] {
        m_presenter->editScenario((m_presenter->activeScenario() + 1) %
                                  m_presenter->scenarioCount());
    });
    const auto tie = [](QAbstractButton& button, QAction& action) {
        button.setToolTip(
            u"%1 (%2)"_s.arg(action.text(), action.shortcut().toString(QKeySequence::NativeText)));
        connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    };
    tie(*m_ui->addScenarioButton, *add);
    tie(*m_ui->removeScenarioButton, *remove);
    const std::array buttons{m_ui->scenarioAButton, m_ui->scenarioBButton, m_ui->scenarioCButton,
                             m_ui->scenarioDButton};
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->setProperty("toggle", true);
        buttons.at(i)->setAccessibleName(tr("Scenario %1").arg(scenarioName(i)));
        connect(buttons.at(i), &QToolButton::clicked, this, [this, i] {
            m_presenter->editScenario(i);
            showScenarioButtons();
        });
    }
}

void CalculatorPage::showScenarioButtons() {
    const std::size_t count = m_presenter->scenarioCount();
    // Beside a client there are no other clients' profiles and no other tariffs.
    const bool ofTariff =
        m_presenter->audience() == Audience::Agency && isTariff(m_presenter->draft().kind);
    const bool shown = count > 1 && ofTariff;
    const std::array buttons{m_ui->scenarioAButton, m_ui->scenarioBButton, m_ui->scenarioCButton,
                             m_ui->scenarioDButton};
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->setVisible(shown && i < count);
        buttons.at(i)->setChecked(i == m_presenter->activeScenario());
    }
    m_ui->quotationAllButton->setVisible(shown);
    m_ui->quotationAllButton->setEnabled(m_presenter->mayQuote());
    m_quoteAll->setEnabled(shown && m_presenter->mayQuote());
    m_ui->scenarioLabel->setVisible(shown);
    m_ui->removeScenarioButton->setVisible(shown);
    m_ui->addScenarioButton->setEnabled(count < kMostScenarios);
    m_ui->addScenarioButton->setVisible(ofTariff);
    m_ui->profiles->setVisible(ofTariff);
}

void CalculatorPage::connectInputs() {
    connect(m_ui->inputs, &CalculatorInputs::edited, this, &CalculatorPage::edited);
    connect(m_ui->fees, &CalculatorFees::edited, this, &CalculatorPage::edited);
    connect(m_ui->inputs, &CalculatorInputs::readableChanged, this, [this] {
        m_presenter->setReading(m_ui->inputs->isReadable() ? Reading::Whole : Reading::Unreadable);
    });
    connect(m_ui->inputs, &CalculatorInputs::marginKindChosen, m_presenter,
            &CalculatorPresenter::chooseMarginKind);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, [this] {
        edited(u"kind"_s);
        showDraft();
    });
    connect(m_ui->tariffDateEdit, &QLineEdit::textChanged, this, [this] { edited(u"date"_s); });
    connect(m_ui->occupationBox, &QComboBox::editTextChanged, this,
            [this] { edited(u"occupation"_s); });
    connect(m_ui->occupationBox, &QComboBox::activated, this,
            [this] { m_presenter->chooseOccupation(m_ui->occupationBox->currentText()); });
    connect(m_ui->clientBox, &QComboBox::activated, this, &CalculatorPage::clientTyped);
    connect(m_ui->inputs, &CalculatorInputs::scaleChosen, m_presenter,
            &CalculatorPresenter::chooseScale);
    connect(m_presenter, &CalculatorPresenter::scalesFound, this, &CalculatorPage::showScales);
    connect(m_presenter, &CalculatorPresenter::clientsLoaded, this, &CalculatorPage::showClients);
    connect(m_presenter, &CalculatorPresenter::occupationsFound, this,
            [this](const QStringList& occupations) {
                const QSignalBlocker quiet(m_ui->occupationBox);
                const auto typed = m_ui->occupationBox->currentText();
                m_ui->occupationBox->clear();
                m_ui->occupationBox->addItems(occupations);
                m_ui->occupationBox->setCurrentText(typed);
            });
    connect(m_presenter, &CalculatorPresenter::drafted, this, &CalculatorPage::showDraft);
    connect(m_presenter, &CalculatorPresenter::recalculated, this, &CalculatorPage::showState);
    connect(m_presenter, &CalculatorPresenter::missing, this, &CalculatorPage::focusMissing);
    for (auto* edit : findChildren<QLineEdit*>()) {
        edit->installEventFilter(this);
    }
    // An editable box takes the keys of its line and passes them on.
    m_ui->clientBox->installEventFilter(this);
    m_ui->occupationBox->installEventFilter(this);
}

void CalculatorPage::showClients(const std::vector<ClientChoice>& clients) {
    const QSignalBlocker quiet(m_ui->clientBox);
    const auto typed = m_ui->clientBox->currentText();
    m_ui->clientBox->clear();
    for (const auto& client : clients) {
        m_ui->clientBox->addItem(client.name, QVariant::fromValue<qlonglong>(client.id.value));
    }
    m_ui->clientBox->setCurrentIndex(-1);
    m_ui->clientBox->setCurrentText(typed);
}

void CalculatorPage::showScales() {
    QStringList steps;
    for (const auto& choice : m_presenter->scales()) {
        steps << qs(app::scaleText(choice));
    }
    m_ui->inputs->showScales(steps, m_presenter->draft().scale);
}

/// Enough of a name to know the client is a choice; what is left open is no client.
void CalculatorPage::clientTyped() {
    auto& box = *m_ui->clientBox;
    const auto typed = box.currentText().trimmed();
    int found = box.findText(typed, Qt::MatchFixedString);
    if (found < 0 && !typed.isEmpty()) {
        const int first = box.findText(typed, Qt::MatchContains);
        const bool another = first >= 0 && [&] {
            for (int i = first + 1; i < box.count(); ++i) {
                if (box.itemText(i).contains(typed, Qt::CaseInsensitive)) {
                    return true;
                }
            }
            return false;
        }();
        found = another ? -1 : first;
    }
    const ClientChoice choice =
        found < 0
            ? ClientChoice{}
            : ClientChoice{domain::ClientId{box.itemData(found).toLongLong()}, box.itemText(found)};
    if (choice.id == m_presenter->draft().client) {
        return;
    }
    if (found < 0 && !typed.isEmpty()) {
        m_services.notifier.warn(tr("Er is geen opdrachtgever die „%1” heet").arg(typed));
    } else {
        const QSignalBlocker quiet(box);
        box.setCurrentText(choice.name);
    }
    m_presenter->chooseClient(choice);
}

void CalculatorPage::edited(const QString& field) {
    if (m_showing) {
        return;
    }
    auto draft = m_presenter->draft();
    draft.kind = static_cast<CalculationKind>(m_ui->kindBox->currentData().toInt());
    draft.occupation = m_ui->occupationBox->currentText();
    if (const auto date = m_ui->tariffDateEdit->date()) {
        draft.tariff.date = *date;
    }
    if (isTariff(m_presenter->draft().kind)) {
        draft.tariff = m_ui->inputs->read(draft.tariff);
    }
    draft = m_ui->fees->read(draft);
    m_presenter->edit(std::move(draft), field);
}

void CalculatorPage::showDraft() {
    m_showing = true;
    const auto& draft = m_presenter->draft();
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(static_cast<int>(draft.kind)));
    m_ui->clientBox->setCurrentText(draft.clientName);
    m_ui->occupationBox->setCurrentText(draft.occupation);
    m_ui->tariffDateEdit->setDate(draft.tariff.date);
    m_ui->inputs->showInput(draft.tariff);
    m_ui->fees->showDraft(draft);
    m_ui->inputs->setVisible(isTariff(draft.kind));
    m_ui->fees->setVisible(!isTariff(draft.kind));
    m_showing = false;
}

void CalculatorPage::showState() {
    m_undo->setEnabled(m_presenter->canUndo());
    m_redo->setEnabled(m_presenter->canRedo());
    m_ui->undoButton->setEnabled(m_presenter->canUndo());
    m_ui->redoButton->setEnabled(m_presenter->canRedo());
    m_ui->quotationButton->setVisible(isTariff(m_presenter->draft().kind));
    m_ui->quotationButton->setEnabled(m_presenter->mayQuote());
    showScenarioButtons();
    showScales();
    m_ui->inputs->showWageFindings(m_presenter->calculation().wageFindings);
    m_ui->inputs->showAgencyPart(m_presenter->audience() == Audience::Agency ? Qt::Checked
                                                                             : Qt::Unchecked);
}

void CalculatorPage::focusMissing(const QString& field) {
    QWidget* box = field == u"client"_s ? m_ui->clientBox : m_ui->occupationBox;
    box->setFocus();
}

bool CalculatorPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->clientBox && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        clientTyped();
    }
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Z &&
            key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            event->ignore(); // of the window, not a field's own
            return true;
        }
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier;
        if (undo || redo) {
            if (event->type() == QEvent::KeyPress) {
                undo ? m_presenter->undo() : m_presenter->redo();
            }
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace werkbalie::ui
