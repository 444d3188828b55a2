// The week grid at a desk of its own: a small demo agency in memory, the pane without the window
// around it, and keys.
#pragma once

#include "tests/ui/demo_services.h"
#include "ui/administration/week_grid_model.h"
#include "ui/administration/week_grid_view.h"
#include "ui/administration/week_pane.h"

#include <QTest>
#include <memory>

namespace werkbalie::test {

class WeekDesk {
public:
    explicit WeekDesk(const std::string& login, int placements = 16);

    [[nodiscard]] ui::WeekPane& pane() { return *m_pane; }
    [[nodiscard]] ui::WeekGridView& view() { return *m_view; }
    [[nodiscard]] ui::WeekGridModel& model() { return m_pane->presenter().model(); }
    [[nodiscard]] ui::Services& services() { return m_demo.services(); }
    [[nodiscard]] app::Context context() { return m_demo.context(); }
    [[nodiscard]] const QString& said() const { return m_demo.said(); }
    void go(int row, int day); ///< 0 is Monday
    /// What has the focus gets the keys.
    void type(const std::string& utf8);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void settle(int milliseconds = 20) { QTest::qWait(milliseconds); }

private:
    DemoServices m_demo;
    std::unique_ptr<ui::WeekPane> m_pane;
    ui::WeekGridView* m_view = nullptr;
};

} // namespace werkbalie::test
