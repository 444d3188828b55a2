// A desk to test at: a small demo agency in memory, the window, and keys.
#pragma once

#include "tests/ui/demo_services.h"
#include "ui/shell/main_window.h"

#include <QPointer>
#include <QTest>
#include <memory>

namespace werkbalie::test {

class Desk {
public:
    /// `login` is one of the demo's four. The agency lives in memory unless it gets a file.
    explicit Desk(const std::string& login, int candidates = 120,
                  const std::string& location = ":memory:");

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::Services& services() { return m_demo.services(); }
    [[nodiscard]] app::Context context() { return m_demo.context(); }
    /// The first visible widget with this name, in the window or a dialog; fails the test without
    /// one.
    [[nodiscard]] QWidget* widget(const char* objectName);
    template <class Widget> [[nodiscard]] Widget* find(const char* objectName) {
        return qobject_cast<Widget*>(widget(objectName));
    }
    /// What has the focus gets the keys, as at a real desk.
    void type(const char* utf8);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void focus(const char* objectName);
    /// What the status bar said last.
    [[nodiscard]] const QString& said() const { return m_demo.said(); }
    /// Lets queued signals and timers run.
    static void settle(int milliseconds = 20) { QTest::qWait(milliseconds); }

private:
    DemoServices m_demo;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace werkbalie::test
