// Administratie, Rooster: the week board with its bar, its panel and its keys.
#pragma once

#include "app/administration/roster/roster.h"
#include "ui/administration/roster/roster_view.h"
#include "ui/shell/services.h"

#include <QWidget>
#include <functional>

class QAction;
class QHBoxLayout;
class QTimer;

namespace werkbalie::ui {

class RosterBar;
class RosterPanel;
class RosterPresenter;
struct RosterLine;

class RosterPane final : public QWidget {
    Q_OBJECT

public:
    explicit RosterPane(Services& services, QWidget* parent = nullptr);
    [[nodiscard]] RosterPresenter& presenter() { return *m_presenter; }
    void activate();
    void reload();
    void newShift(); ///< Ctrl+N
    void focusFilter();
    bool clearFilter();
    [[nodiscard]] QList<QAction*> paneActions() const { return m_actions; }

private:
    using Work = std::function<void()>;
    QAction* add(const char* name, const QString& text, const char* key, const Work& work);
    void buildShiftActions();
    void buildWeekActions();
    [[nodiscard]] QWidget* buildFoot();
    void connectBoard();
    void openShift();
    void openShiftAtClient();
    void edit(const RosterLine& line, const domain::RosterShift& shift);
    void move(int rows, int days);
    void moveTo(const domain::RosterShift& shift, const ShiftTarget& target);
    void copyTo(const domain::RosterShift& shift, const ShiftTarget& target);
    [[nodiscard]] domain::RosterShift placed(domain::RosterShift shift,
                                             const ShiftTarget& target) const;
    void removeOrWithdraw();
    void paste();
    void step(app::RosterStep step);
    void showCurrent();
    void tellTexts();
    void exportPlanning();

    Services& m_services;
    RosterPresenter* m_presenter;
    RosterBar* m_bar;
    RosterView* m_view;
    RosterPanel* m_panel;
    QTimer* m_pause; ///< before people are looked for
    QList<QAction*> m_actions;
    std::optional<domain::RosterShift> m_copied = {};
    bool m_loaded = false;
};

} // namespace werkbalie::ui
