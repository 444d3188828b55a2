// Questions that cannot be undone, answerable by a test without a window.
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace werkbalie::ui {

/// Which button Enter presses.
enum class Preset { Action, Cancel };
struct Question {
    QString title;
    QString text;
    QString action;                 ///< verb on the button that says yes: "Import ongedaan maken"
    QString cancel = {};            ///< empty: "Annuleren"
    QString other = {};             ///< a second way to go on: "Zonder opslaan"
    QString reasonLabel = {};       ///< not empty: a reason must be typed
    QStringList reasons = {};       ///< proposals for the reason
    Preset preset = Preset::Action; ///< Cancel where the action throws work away
    /// What is wrong with a reason as it is typed; empty: nothing. Stands below it, and keeps the
    /// action back.
    std::function<QString(const QString& typed)> objection = {};
};
struct Answer {
    bool yes = false;
    QString reason = {};
    bool other = false; ///< the second way; never together with yes
};

namespace ask {

/// Opens the question without blocking; `answered` is called with the answer unless the parent goes
/// first.
void open(QWidget* parent, const Question& question,
          const std::function<void(const Answer&)>& answered);
/// The next question is not shown but answered with this, at once.
void setNextAnswer(const Answer& answer);
/// The text of the question last asked.
[[nodiscard]] QString lastQuestion();

} // namespace ask

} // namespace werkbalie::ui
