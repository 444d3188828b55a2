// Renders every page and view, light and dark, in two sizes, to PNG files.
#pragma once

#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>
#include <vector>

namespace werkbalie {

namespace ui {
class MainWindow;
class TaskRunner;
enum class Scheme;
} // namespace ui

class ScreenshotTour final : public QObject {
    Q_OBJECT

public:
    ScreenshotTour(ui::MainWindow& window, ui::TaskRunner& tasks, QString folder, QObject* parent);
    void start();

Q_SIGNALS:
    void finished(int code);

private:
    struct Stop {
        ui::Scheme scheme;
        QSize size;
        QString page;
        QString view;
        QString action = {}; ///< of the page, which opens a window of its own
        QString window = {}; ///< the name of that window
        QString before = {}; ///< a button to press first
        QString after = {};  ///< and one that takes that back
    };
    void plan();
    void arrive();
    void fillInExample();
    void press(const QString& button);
    void openOrLeave(const Stop& stop);
    void look();
    [[nodiscard]] bool openWindow(const Stop& stop);
    void grab();

    ui::MainWindow& m_window;
    ui::TaskRunner& m_tasks;
    QString m_folder;
    std::vector<Stop> m_stops;
    std::size_t m_next = 0;
    QTimer m_settle; ///< waits until no task runs and the page had time to lay itself out
    int m_quiet = 0;
    bool m_prepared = false; ///< what it is opened on is there
    bool m_opened = false;   ///< the window of this stop is there
};

} // namespace werkbalie
