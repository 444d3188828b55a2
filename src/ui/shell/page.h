// A tab of the window. How to add one, in the order in which it is built:
//
// 1. Use case exists in src/app. A page never sees SQL, a presenter never sees a widget.
// 2. Form: ui/<room>/<name>_page.ui, built by qt_wrap_ui, included as "ui_<name>_page.h". Every
//    input has an objectName ("weekEdit": purpose + kind), a label with buddy or an accessibleName,
//    and tab stops. Lists are built in code: ListPane (filter line, RecordTable, count, empty
//    text).
// 3. Model: a QAbstractTableModel over plain rows; give MeaningRole for a dot, SortRole for
// sorting,
//    and right-align numbers. ui/support/row_model.h makes one from a list of columns.
// 4. Presenter: a QObject that gets Services&, asks tasks.read/tasks.write(this, work, done), keeps
//    a Latest number for answers that may be overtaken, and emits what the page shows. It listens
//    to changes.changed and reloads when touches(changes, Entity::X).
// 5. Page: derives from ViewsPage (views left, ListPane in the middle, record right) or from Page;
//    connects signals of widgets to slots of the presenter and back; nothing else.
// 6. After an action: services.notifier.done(tr("Week opgeslagen"), undo). After a refusal:
//    services.notifier.refused(refusal), or FindingsView beside the field.
// 7. Other records: services.navigator.open(Entity::Candidate, id); a page answers openRecord.
//    Enter in a list: Q_EMIT windowAsked(entity, id), and PageEntry::makeForm makes the RecordForm.
// 8. Register: make a function `PageEntry <name>PageEntry()` beside the page and add it to
//    src/ui/pages.cpp. `visible` hides the tab from those who may not see it; app checks again.
// 9. Test: the model with QAbstractItemModelTest, the presenter with an inline TaskRunner on an
//    in-memory database, the page with one keyboard task (tests/ui/).
#pragma once

#include "ui/shell/record_form.h"
#include "ui/shell/services.h"

#include <QIcon>
#include <QWidget>
#include <functional>
#include <vector>

class QAction;

namespace werkbalie::ui {

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called when the tab is shown; the first time is the moment to load.
    virtual void activate() {}
    /// F5 asks for it.
    virtual void reload() {}
    /// True when this page shows such records and opened this one. id 0: just the list.
    virtual bool openRecord(app::Entity, std::int64_t) { return false; }
    virtual void newRecord() {}                  ///< Ctrl+N
    virtual void saveRecord() {}                 ///< Ctrl+S
    virtual void focusFilter() {}                ///< Ctrl+F and /
    virtual bool clearFilter() { return false; } ///< Esc; false when there was nothing to clear
    [[nodiscard]] virtual bool hasUnsavedWork() const { return false; }
    /// The page's own actions, for the command palette and the sheet of keys. Owned by the page.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    /// Of those, what the view shown can do: for its menu.
    [[nodiscard]] virtual QList<QAction*> viewActions() const { return pageActions(); }
    /// Keys of the views inside, for --screenshots and the palette.
    [[nodiscard]] virtual QStringList viewKeys() const { return {}; }
    virtual void showView(const QString&) {}

Q_SIGNALS:
    /// Enter in a list: this record in a window of its own. PageEntry::makeForm makes what is in it.
    void windowAsked(werkbalie::app::Entity entity, qint64 id);
};

struct PageEntry {
    QString key;                                  ///< "recruitment"
    QString title;                                ///< "Werving"
    QString icon;                                 ///< name in the icon theme
    std::vector<app::Entity> opens;               ///< records that live on this page
    std::function<bool(const Services&)> visible; ///< who sees the tab
    std::function<Page*(Services&, QWidget* parent)> make;
    /// A record of `opens` on a form of its own; empty when the page has none.
    std::function<RecordForm*(Services&, app::Entity, QWidget* parent)> makeForm;
};

} // namespace werkbalie::ui
