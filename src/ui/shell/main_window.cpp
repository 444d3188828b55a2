// Wires tabs, menus and keys to the page that is shown.
#include "ui/shell/main_window.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/failure.h"
#include "ui/shell/keyboard_overview.h"
#include "ui/shell/record_windows.h"
#include "ui/shell/status_area.h"
#include "ui/support/ask.h"
#include "ui/support/file_dialog.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_table.h"
#include "ui/support/words.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

} // namespace

MainWindow::MainWindow(Services& services, std::vector<PageEntry> entries)
    : m_services(services), m_tabs(new QTabWidget(this)),
      m_status(new StatusArea(services.tasks, services.notifier, this)),
      m_records(new RecordWindows(services, this)) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1 — Werkbalie").arg(qs(services.agency.name)));
    setMinimumSize(960, 600);
    m_tabs->setObjectName(u"mainTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setFocusPolicy(Qt::NoFocus);
    setCentralWidget(m_tabs);
    setStatusBar(m_status);
    m_status->showWho(u"%1 · %2"_s.arg(qs(services.user.displayName), word(services.user.role)));
    buildTabs(std::move(entries));
    buildMenus();

    connect(m_status, &StatusArea::cancelAsked, this, [this] { m_services.tasks.cancelAll(); });
    connect(&services.tasks, &TaskRunner::failed, this,
            [this](const TaskFailure& failure) { showFailure(this, failure); });
    connect(&services.navigator, &Navigator::recordAsked, this, &MainWindow::openRecord);
    connect(&services.navigator, &Navigator::pageAsked, this, &MainWindow::showPage);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::tabShown);
    rememberFolderIn(services.preferences);
    restoreWindow();
    tabShown(m_tabs->currentIndex());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildTabs(std::vector<PageEntry> entries) {
    for (auto& entry : entries) {
        if (!entry.visible(m_services)) {
            continue;
        }
        auto* holder = new QWidget(m_tabs);
        auto* layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(holder, QIcon::fromTheme(entry.icon), entry.title);
        m_pages.push_back({.entry = std::move(entry), .holder = holder});
    }
}

QAction* MainWindow::addCommand(QMenu& menu, const QString& text, const QString& icon,
                                const QKeySequence& keys, const std::function<void()>& run) {
    auto* action = menu.addAction(QIcon::fromTheme(icon), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    m_commands << action;
    return action;
}

void MainWindow::buildMenus() {
    auto* file = menuBar()->addMenu(tr("&Bestand"));
    addCommand(*file, tr("&Nieuw"), u"document-new"_s, QKeySequence::New,
               [this] { currentPage()->newRecord(); });
    addCommand(*file, tr("&Opslaan"), u"document-save"_s, QKeySequence::Save,
               [this] { currentPage()->saveRecord(); });
    file->addSeparator();
    addCommand(*file, tr("&Andere gebruiker…"), u"system-switch-user"_s, {},
               [this] { Q_EMIT logOutAsked(); });
    addCommand(*file, tr("A&fsluiten"), u"application-exit"_s, QKeySequence(u"Ctrl+Q"_s),
               [this] { close(); });
    buildEditMenu();
    buildViewMenu();
    m_actionMenu = menuBar()->addMenu(tr("&Handeling"));
    connect(m_actionMenu, &QMenu::aboutToShow, this, &MainWindow::fillActionMenu);
    buildHelpMenu();
}

void MainWindow::buildEditMenu() {
    auto* edit = menuBar()->addMenu(tr("Bewer&ken"));
    addCommand(*edit, tr("&Laatste handeling ongedaan maken"), u"edit-undo"_s,
               QKeySequence(u"Ctrl+Shift+Z"_s), [this] { m_status->undoLast(); });
    edit->addSeparator();
    addCommand(*edit, tr("&Zoeken in alles…"), u"search"_s, QKeySequence(u"Ctrl+K"_s),
               [this] { openPalette(); });
    addCommand(*edit, tr("Lijst &filteren"), u"view-filter"_s, QKeySequence::Find,
               [this] { currentPage()->focusFilter(); });
    addCommand(*edit, tr("&Verversen"), u"view-refresh"_s, QKeySequence(Qt::Key_F5),
               [this] { currentPage()->reload(); });
}

void MainWindow::buildViewMenu() {
    auto* view = menuBar()->addMenu(tr("B&eeld"));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const auto& entry = m_pages[i].entry;
        addCommand(*view, entry.title, entry.icon, QKeySequence(u"Ctrl+%1"_s.arg(i + 1)),
                   [this, i] { m_tabs->setCurrentIndex(static_cast<int>(i)); });
    }
    view->addSeparator();
    auto* group = new QActionGroup(this);
    const auto kept = m_services.preferences.value(u"scheme"_s).toString(u"system"_s);
    const std::initializer_list<std::pair<QString, QString>> schemes{
        {tr("&Licht"), u"light"_s}, {tr("&Donker"), u"dark"_s}, {tr("Volg &systeem"), u"system"_s}};
    for (const auto& [title, key] : schemes) {
        auto* action = addCommand(*view, title, {}, {}, [this, key] { chooseScheme(key); });
        action->setCheckable(true);
        action->setChecked(key == kept);
        group->addAction(action);
    }
}

void MainWindow::buildHelpMenu() {
    auto* help = menuBar()->addMenu(tr("He&lp"));
    addCommand(*help, tr("&Toetsen"), u"input-keyboard"_s, QKeySequence(Qt::Key_F1),
               [this] { openKeyboardOverview(); });
}

void MainWindow::chooseScheme(const QString& key) {
    m_services.preferences.set(u"scheme"_s, key);
    auto& application = *qobject_cast<QApplication*>(QApplication::instance());
    const auto system = static_cast<Scheme>(application.property("systemScheme").toInt());
    look::apply(application, key == "dark"_L1    ? Scheme::Dark
                             : key == "light"_L1 ? Scheme::Light
                                                 : system);
}

Page* MainWindow::ensurePage(std::size_t index) {
    auto& tab = m_pages.at(index);
    if (tab.page == nullptr) {
        tab.page = tab.entry.make(m_services, tab.holder);
        tab.holder->layout()->addWidget(tab.page);
        connect(tab.page, &Page::windowAsked, this, &MainWindow::openWindow);
        for (const auto* table : tab.page->findChildren<RecordTable*>()) {
            tellExports(*table);
        }
    }
    return tab.page;
}

void MainWindow::tellExports(const RecordTable& table) {
    connect(&table, &RecordTable::exported, this, [this](const QString& file) {
        m_services.notifier.done(tr("Lijst bewaard in %1").arg(file));
    });
    connect(&table, &RecordTable::exportFailed, this, [this](const QString& file) {
        m_services.notifier.warn(
            tr("%1 kan niet worden geschreven. Kies een andere map.").arg(file));
    });
}

Page* MainWindow::page(const QString& key) {
    const auto index = pageKeys().indexOf(key);
    return index < 0 ? nullptr : ensurePage(static_cast<std::size_t>(index));
}

Page* MainWindow::currentPage() const {
    return m_pages.at(static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))).page;
}

QStringList MainWindow::pageKeys() const {
    QStringList keys;
    for (const auto& tab : m_pages) {
        keys << tab.entry.key;
    }
    return keys;
}

void MainWindow::showPage(const QString& key, const QString& view) {
    const auto index = pageKeys().indexOf(key);
    if (index < 0) {
        return;
    }
    comeForward();
    m_tabs->setCurrentIndex(static_cast<int>(index));
    if (!view.isEmpty()) {
        currentPage()->showView(view);
    }
}

void MainWindow::tabShown(int index) {
    if (index < 0 || m_pages.empty()) {
        return;
    }
    auto* shown = ensurePage(static_cast<std::size_t>(index));
    shown->activate();
    m_actionMenu->setEnabled(!shown->pageActions().isEmpty());
    m_services.preferences.set(u"page"_s, m_pages[static_cast<std::size_t>(index)].entry.key);
}

/// When it is opened: another view of the page has other actions.
void MainWindow::fillActionMenu() {
    m_actionMenu->clear();
    m_actionMenu->addActions(currentPage()->viewActions());
    if (m_actionMenu->isEmpty()) {
        m_actionMenu->addAction(tr("Geen handelingen in dit onderdeel"))->setEnabled(false);
    }
}

std::optional<std::size_t> MainWindow::pageOf(app::Entity entity) const {
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const auto& opens = m_pages[i].entry.opens;
        if (std::ranges::find(opens, entity) != opens.end()) {
            return i;
        }
    }
    return std::nullopt;
}

void MainWindow::openRecord(app::Entity entity, std::int64_t id) {
    if (const auto index = pageOf(entity)) {
        comeForward();
        m_tabs->setCurrentIndex(static_cast<int>(*index));
        ensurePage(*index)->openRecord(entity, id);
    }
}

void MainWindow::openWindow(app::Entity entity, std::int64_t id) {
    const auto index = pageOf(entity);
    if (id > 0 && index && m_pages[*index].entry.makeForm) {
        m_records->open(entity, id, m_pages[*index].entry.makeForm);
    }
}

/// A window of a record may lie over this one.
void MainWindow::comeForward() {
    if (!isActiveWindow() && !m_records->windows().empty()) {
        raise();
        activateWindow();
    }
}

QList<QAction*> MainWindow::allActions() const {
    QList<QAction*> actions = m_commands;
    for (const auto& tab : m_pages) {
        if (tab.page != nullptr) {
            actions << tab.page->pageActions();
        }
    }
    return actions;
}

void MainWindow::openPalette() {
    auto* palette = new CommandPalette(m_services, allActions(), this);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 80)));
    palette->open();
}

void MainWindow::openKeyboardOverview() {
    std::vector<KeyPlace> places{{tr("Overal"), m_commands}};
    for (const auto& tab : m_pages) {
        if (tab.page != nullptr) {
            places.push_back({tab.entry.title, tab.page->pageActions()});
        }
    }
    auto* overview = new KeyboardOverview(places, this);
    overview->open();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && currentPage() != nullptr &&
        currentPage()->clearFilter()) {
        return;
    }
    if (event->key() == Qt::Key_Slash && currentPage() != nullptr) {
        currentPage()->focusFilter();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::hasUnsavedWork() const {
    return m_records->hasUnsavedWork() || std::ranges::any_of(m_pages, [](const Tab& tab) {
               return tab.page != nullptr && tab.page->hasUnsavedWork();
           });
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_closing || !hasUnsavedWork()) {
        m_records->closeAll();
        m_services.preferences.setBytes(u"geometry"_s, saveGeometry());
        m_services.preferences.flush();
        event->accept();
        Q_EMIT closed();
        return;
    }
    event->ignore();
    ask::open(this,
              {.title = tr("Niet opgeslagen"),
               .text = tr("Er staat werk op het scherm dat niet is opgeslagen. Wilt u afsluiten en "
                          "dat werk laten vervallen?"),
               .action = tr("Afsluiten zonder opslaan"),
               .cancel = tr("Terug naar het werk"),
               .preset = Preset::Cancel},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      m_closing = true;
                      // Not inside the close that asked.
                      QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
                  }
              });
}

void MainWindow::restoreWindow() {
    // Below the foot of a small screen nobody sees what was done, nor "Ongedaan maken".
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const QSize free = screen()->availableGeometry().size() - QSize(0, title);
    resize(QSize(1280, 800).boundedTo(free).expandedTo(minimumSize()));
    restoreGeometry(m_services.preferences.bytes(u"geometry"_s));
    const auto kept = pageKeys().indexOf(m_services.preferences.value(u"page"_s).toString());
    m_tabs->setCurrentIndex(std::max(0, static_cast<int>(kept)));
}

} // namespace werkbalie::ui
