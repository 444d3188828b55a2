// The status bar: what was done, its undo, and how far long work is.
#pragma once

#include "ui/shell/services.h"

#include <QStatusBar>
#include <QTimer>
#include <map>

class QLabel;
class QProgressBar;
class QToolButton;

namespace werkbalie::ui {

class StatusArea final : public QStatusBar {
    Q_OBJECT

public:
    StatusArea(TaskRunner& tasks, Notifier& notifier, QWidget* parent);
    void showWho(const QString& text);
    [[nodiscard]] QString message() const;
    void undoLast(); ///< does nothing when there is nothing to undo

Q_SIGNALS:
    void cancelAsked();

private:
    void show(const QString& text, const QString& dot, const Notifier::Undo& undo);
    void taskStarted(quint64 task, const QString& label);
    void taskProgressed(quint64 task, qint64 done, qint64 total);
    void taskFinished(quint64 task);
    void showProgress();

    QLabel* m_message;
    QToolButton* m_undo;
    QLabel* m_task;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QLabel* m_who;
    QTimer m_patience; ///< progress appears only after 300 ms
    std::map<quint64, QString> m_running;
    Notifier::Undo m_undoLast;
};

} // namespace werkbalie::ui
