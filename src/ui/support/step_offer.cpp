// Follows the stack, and the bar: whatever else is said there takes the offer away.
#include "ui/support/step_offer.h"

#include <QPointer>
#include <utility>

namespace werkbalie::ui {

StepOffer::StepOffer(Notifier& notifier, QUndoStack& stack, QObject* parent)
    : QObject(parent), m_notifier(notifier), m_stack(stack) {
    connect(&stack, &QUndoStack::indexChanged, this, &StepOffer::followStack);
    connect(&notifier, &Notifier::doneShown, this, [this] { m_text.clear(); });
    connect(&notifier, &Notifier::warned, this, [this] { m_text.clear(); });
}

void StepOffer::done(const QString& text) {
    const int step = m_stack.index();
    m_notifier.done(text, [offer = QPointer(this), step] {
        if (offer) {
            offer->takeBack(step);
        }
    });
    m_text = text;
    m_step = step;
}

void StepOffer::takeBack(int step) {
    if (m_text.isEmpty() || m_stack.index() != step) {
        return;
    }
    m_stack.undo();
}

void StepOffer::followStack(int index) {
    if (m_text.isEmpty() || index == m_step) {
        return;
    }
    const QString text = std::exchange(m_text, {});
    const bool takenBack = index == m_step - 1 && m_stack.count() > 0; // not: the stack was emptied
    m_notifier.done(takenBack ? tr("Ongedaan gemaakt: %1").arg(text) : text);
}

} // namespace werkbalie::ui
