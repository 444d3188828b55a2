// The window: tabs by role, menus, status bar, and the way from one record to another.
#pragma once

#include "ui/shell/page.h"

#include <QMainWindow>
#include <memory>

class QTabWidget;
class QActionGroup;

namespace werkbalie::ui {

class RecordTable;
class RecordWindows;
class StatusArea;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Services& services, std::vector<PageEntry> entries);
    ~MainWindow() override;

    /// Keys of the tabs this user sees.
    [[nodiscard]] QStringList pageKeys() const;
    void showPage(const QString& page, const QString& view = {});
    [[nodiscard]] Page* page(const QString& key); ///< made when it was not shown before
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] StatusArea& status() const { return *m_status; }
    [[nodiscard]] RecordWindows& records() const { return *m_records; }

Q_SIGNALS:
    void logOutAsked();
    void closed(); ///< the user is done; geometry and columns are kept

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Tab {
        PageEntry entry;
        QWidget* holder = nullptr;
        Page* page = nullptr;
    };
    void buildTabs(std::vector<PageEntry> entries);
    void buildMenus();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction* addCommand(QMenu& menu, const QString& text, const QString& icon,
                        const QKeySequence& keys, const std::function<void()>& run);
    Page* ensurePage(std::size_t index);
    void tabShown(int index);
    void fillActionMenu();
    void openRecord(app::Entity entity, std::int64_t id);
    void openWindow(app::Entity entity, std::int64_t id);
    void comeForward();
    [[nodiscard]] std::optional<std::size_t> pageOf(app::Entity entity) const;
    void tellExports(const RecordTable& table);
    void openPalette();
    void openKeyboardOverview();
    void chooseScheme(const QString& scheme);
    [[nodiscard]] QList<QAction*> allActions() const;
    [[nodiscard]] bool hasUnsavedWork() const;
    void restoreWindow();

    Services& m_services;
    QTabWidget* m_tabs;
    StatusArea* m_status;
    RecordWindows* m_records;
    QMenu* m_actionMenu = nullptr;
    std::vector<Tab> m_pages;
    QList<QAction*> m_commands;
    bool m_closing = false;
};

} // namespace werkbalie::ui
