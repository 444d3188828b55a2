// The offer of the status bar to take back one step of an undo stack: it holds for that step alone.
#pragma once

#include "ui/shell/services.h"

#include <QObject>
#include <QUndoStack>

namespace werkbalie::ui {

class StepOffer final : public QObject {
    Q_OBJECT

public:
    StepOffer(Notifier& notifier, QUndoStack& stack, QObject* parent = nullptr);

    /// Says what the newest step of the stack did. As soon as the stack has moved on the sentence
    /// stands without its offer: what it would take back then is another step.
    void done(const QString& text);

private:
    void followStack(int index);
    void takeBack(int step);

    Notifier& m_notifier;
    QUndoStack& m_stack;
    QString m_text; ///< empty when the bar says something else
    int m_step = 0;
};

} // namespace werkbalie::ui
