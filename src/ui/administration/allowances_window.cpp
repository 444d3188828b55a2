// The table of bands, judged while it is typed, with its example beside it.
#include "ui/administration/allowances_window.h"

#include "app/acquisition/clients.h"
#include "app/format_nl.h"
#include "domain/base/finding_builder.h"
#include "ui/administration/allowance_rows.h"
#include "ui/administration/allowance_words.h"
#include "ui/support/ask.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui_allowances_window.h"

#include <QAction>
#include <QPushButton>
#include <QUndoCommand>

namespace werkbalie::ui {

namespace {

constexpr int kWidth = 1272;
constexpr int kHeight = 720;
constexpr int kRowsShown = 9;
constexpr auto kExampleWage = domain::HourlyRate::fromUnits(160'000); ///< of nobody in particular

QString editionText(const domain::AllowanceScheme& scheme) {
    const auto from = qs(domain::dutchDate(scheme.validity.from));
    const auto period =
        scheme.validity.until
            ? AllowancesWindow::tr("%1 t/m %2")
                  .arg(from, qs(domain::dutchDate(*scheme.validity.until - std::chrono::days{1})))
            : AllowancesWindow::tr("vanaf %1").arg(from);
    return QStringLiteral("%1\n%2").arg(qs(scheme.name), period);
}

} // namespace

/// One change of the table of bands.
class BandsStep final : public QUndoCommand {
public:
    BandsStep(AllowancesWindow& window, std::vector<EditorRow> before, std::vector<EditorRow> after)
        : m_window(window), m_before(std::move(before)), m_after(std::move(after)) {}
    void undo() override { m_window.putRows(m_before); }
    void redo() override { m_window.putRows(m_after); }

private:
    AllowancesWindow& m_window;
    std::vector<EditorRow> m_before;
    std::vector<EditorRow> m_after;
};

AllowancesWindow::AllowancesWindow(Services& services, domain::ClientId client, QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::AllowancesWindow>()), m_services(services),
      m_presenter(new AllowancesPresenter(services, this)), m_client(client), m_undo(this) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("allowancesWindow"));
    resize(kWidth, kHeight);
    m_ui->bandRows->setColumns(tr("toeslagband"), bandColumns());
    m_ui->bandRows->setRowsShown(kRowsShown);
    m_ui->bandRows->shareRoom();
    for (const auto stacking : {domain::Stacking::Highest, domain::Stacking::Sum}) {
        m_ui->stackingCombo->addItem(word(stacking), static_cast<int>(stacking));
    }
    m_ui->fromEdit->setToday(services.clock.today());
    m_ui->lastEdit->setToday(services.clock.today());
    m_ui->exampleEdit->setText(QStringLiteral("ma-do 14-22:30/30, vr 22-6/30, za 8-12"));
    m_ui->exampleEdit->setToolTip(tr("Dagen en tijden, met komma's ertussen: ma-vr 7-15:30/30, za "
                                     "22-6. De week kiest u ernaast, ook een met een feestdag of "
                                     "waarin de klok verspringt."));
    m_ui->exampleWeekEdit->setText(qs(domain::IsoWeek::of(services.clock.today()).toString()));
    m_ui->contractEdit->setMinutes(domain::Minutes{2400});
    m_ui->wageEdit->setRate(kExampleWage);
    m_ui->wageEdit->setToolTip(tr("Uurloon in de voorbeeldweek: het weegt een percentage tegen een "
                                  "bedrag per uur."));
    look::makeTitle(m_ui->exampleTitleLabel, 1);
    look::makeTitle(m_ui->clientLabel, 1);
    auto* save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Uitgave opslaan"));
    save->setToolTip(tr("Uitgave opslaan (Ctrl+S)"));
    look::makePrimary(save);
    m_ui->buttons->button(QDialogButtonBox::Close)->setText(tr("Sluiten"));
    const bool may = services.may(domain::Right::EditAllowances);
    m_ui->newEditionButton->setEnabled(may);
    m_ui->removeEditionButton->setEnabled(may);
    connectFields();
    addKeys();
    loadName();
    m_presenter->open(client);
}

AllowancesWindow::~AllowancesWindow() = default;

void AllowancesWindow::open(Services& services, domain::ClientId client, QWidget* parent) {
    auto* window = new AllowancesWindow(services, client, parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void AllowancesWindow::connectFields() {
    connect(m_presenter, &AllowancesPresenter::opened, this, &AllowancesWindow::showEditions);
    connect(m_presenter, &AllowancesPresenter::saved, this,
            [this](const domain::AllowanceScheme& scheme) {
                m_scheme = scheme;
                forget();
                m_presenter->open(m_client);
            });
    connect(m_presenter, &AllowancesPresenter::removed, this, [this] {
        m_scheme = {};
        forget();
        m_presenter->open(m_client);
    });
    connect(m_ui->editionList, &QListWidget::currentRowChanged, this,
            &AllowancesWindow::chooseEdition);
    connect(m_ui->newEditionButton, &QPushButton::clicked, this, [this] {
        newEdition();
        touch();
    });
    connect(m_ui->removeEditionButton, &QPushButton::clicked, this,
            &AllowancesWindow::removeEdition);
    connect(m_ui->bandRows, &RowsEditor::edited, this, &AllowancesWindow::bandsEdited);
    for (auto* edit : {m_ui->nameEdit, m_ui->exampleEdit, m_ui->exampleWeekEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &AllowancesWindow::judge);
    }
    for (auto* edit :
         {static_cast<ValueEdit*>(m_ui->fromEdit), static_cast<ValueEdit*>(m_ui->lastEdit),
          static_cast<ValueEdit*>(m_ui->contractEdit), static_cast<ValueEdit*>(m_ui->wageEdit)}) {
        connect(edit, &ValueEdit::valueEdited, this, &AllowancesWindow::judge);
    }
    connect(m_ui->stackingCombo, &QComboBox::currentIndexChanged, this, &AllowancesWindow::judge);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        domain::Findings findings;
        m_presenter->save(read(findings));
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &AllowancesWindow::reject);
}

void AllowancesWindow::addKeys() {
    const auto add = [this](const QString& name, const QString& text, const QKeySequence& key,
                            const std::function<void()>& work) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    add(QStringLiteral("saveEdition"), tr("Uitgave opslaan"), QKeySequence::Save,
        [this] { m_ui->buttons->button(QDialogButtonBox::Save)->click(); });
    add(QStringLiteral("undoBands"), tr("Wijziging in de tabel ongedaan maken"),
        QKeySequence(QStringLiteral("Ctrl+Z")), [this] { m_undo.undo(); });
    add(QStringLiteral("redoBands"), tr("Wijziging in de tabel opnieuw"),
        QKeySequence(QStringLiteral("Ctrl+Y")), [this] { m_undo.redo(); });
    add(QStringLiteral("exampleTable"), tr("Kwartieren als tabel of strook"),
        QKeySequence(Qt::Key_F4), [this] { m_ui->examplePanel->toggleTable(); });
}

void AllowancesWindow::loadName() {
    m_services.tasks.read(
        this,
        [client = m_client](app::Context& context) { return app::loadClient(context, client); },
        [this](const domain::Result<app::ClientFile>& file) {
            if (file) {
                m_ui->clientLabel->setText(qs(file->client.name));
                setWindowTitle(tr("Toeslagen van %1").arg(qs(file->client.name)));
            }
        });
}

void AllowancesWindow::showEditions() {
    const QSignalBlocker quiet(m_ui->editionList);
    m_ui->editionList->clear();
    int chosen = -1;
    const auto& editions = m_presenter->editions();
    for (std::size_t i = 0; i < editions.size(); ++i) {
        m_ui->editionList->addItem(editionText(editions[i]));
        if (editions[i].id == m_scheme.id) {
            chosen = static_cast<int>(i);
        }
    }
    if (holdsWork()) {
        m_ui->editionList->setCurrentRow(chosen);
        judge(); // what is being edited stays
    } else if (editions.empty()) {
        newEdition();
    } else {
        m_ui->editionList->setCurrentRow(std::max(chosen, 0));
        showEdition(editions[static_cast<std::size_t>(std::max(chosen, 0))]);
    }
}

void AllowancesWindow::showEdition(const domain::AllowanceScheme& scheme) {
    m_scheme = scheme;
    const QSignalBlocker name(m_ui->nameEdit);
    const QSignalBlocker stacking(m_ui->stackingCombo);
    m_ui->nameEdit->setText(qs(scheme.name));
    m_ui->fromEdit->setDate(scheme.validity.from);
    m_ui->lastEdit->setDate(scheme.validity.until
                                ? std::optional(*scheme.validity.until - std::chrono::days{1})
                                : std::nullopt);
    m_ui->stackingCombo->setCurrentIndex(static_cast<int>(scheme.stacking));
    m_rows = rowsOf(scheme.bands);
    m_ui->bandRows->setRows(m_rows);
    m_undo.clear();
    forget();
    judge();
}

void AllowancesWindow::chooseEdition(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_presenter->editions().size()) {
        return;
    }
    const auto wanted = m_presenter->editions()[static_cast<std::size_t>(row)];
    if (!holdsWork()) {
        showEdition(wanted);
        return;
    }
    ask::open(this,
              {.title = tr("Andere uitgave tonen"),
               .text = tr("Wat u in deze uitgave hebt gewijzigd, is nog niet opgeslagen."),
               .action = tr("Wijzigingen weggooien"),
               .cancel = tr("Hier blijven"),
               .preset = Preset::Cancel},
              [this, wanted](const Answer& answer) {
                  if (answer.yes) {
                      showEdition(wanted);
                  } else {
                      showEditions();
                  }
              });
}

/// The next edition begins as a copy of what is seen: terms mostly change in one place.
void AllowancesWindow::newEdition() {
    domain::Findings findings;
    auto next = read(findings);
    next.id = {};
    next.version = 0;
    next.client = m_client;
    next.validity = {.from = m_services.clock.today(), .until = {}};
    showEdition(next);
    m_ui->nameEdit->setFocus();
}

void AllowancesWindow::removeEdition() {
    if (!m_scheme.id.isValid()) {
        return;
    }
    ask::open(this,
              {.title = tr("Toeslagregeling verwijderen"),
               .text = tr("%1 wordt verwijderd. Verwerkte weken houden wat er betaald is.")
                           .arg(qs(m_scheme.name)),
               .action = tr("Regeling verwijderen")},
              [this, scheme = m_scheme](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->remove(scheme);
                  }
              });
}

void AllowancesWindow::bandsEdited() {
    auto now = m_ui->bandRows->rows();
    if (now != m_rows) {
        m_undo.push(new BandsStep(*this, m_rows, std::move(now)));
    }
}

void AllowancesWindow::putRows(const std::vector<EditorRow>& rows) {
    m_rows = rows;
    m_ui->bandRows->setRows(rows);
    touch();
    judge();
}

domain::AllowanceScheme AllowancesWindow::read(domain::Findings& findings) const {
    auto scheme = m_scheme;
    scheme.client = m_client;
    scheme.name = trimmed(m_ui->nameEdit->text());
    scheme.stacking = static_cast<domain::Stacking>(m_ui->stackingCombo->currentIndex());
    scheme.validity.from = m_ui->fromEdit->date().value_or(m_services.clock.today());
    const auto last = m_ui->lastEdit->date();
    scheme.validity.until = last ? std::optional(*last + std::chrono::days{1}) : std::nullopt;
    for (const auto* edit : {m_ui->fromEdit, m_ui->lastEdit}) {
        if (!edit->isUnderstood()) {
            findings.push_back(domain::blockingFinding("date.not_a_date", "validity",
                                                       {{"value", trimmed(edit->text())}}));
        }
    }
    scheme.bands = bandsOf(m_rows, findings);
    return scheme;
}

void AllowancesWindow::judge() {
    domain::Findings findings;
    const auto scheme = read(findings);
    const auto more = domain::checkAllowanceScheme(scheme, m_presenter->editions());
    findings.insert(findings.end(), more.begin(), more.end());
    m_ui->buttons->button(QDialogButtonBox::Save)
        ->setEnabled(!domain::hasBlocking(findings) &&
                     m_services.may(domain::Right::EditAllowances));
    showExample(scheme, findings);
    m_ui->findingsView->setFindings(findings);
}

void AllowancesWindow::showExample(const domain::AllowanceScheme& scheme,
                                   domain::Findings& findings) {
    const auto week =
        domain::IsoWeek::parse(str(m_ui->exampleWeekEdit->text().trimmed().toUpper()));
    if (!week) {
        m_ui->examplePanel->showText(tr("Typ de week als 2026-W48."));
        return;
    }
    const auto sheet = exampleSheet(m_ui->exampleEdit->text(), *week, findings);
    m_ui->examplePanel->showAll(
        app::explainSheet(scheme, sheet,
                          {.contract = m_ui->contractEdit->minutes().value_or(domain::Minutes{0}),
                           .wage = m_ui->wageEdit->rate().value_or(domain::HourlyRate{})}));
}

} // namespace werkbalie::ui
