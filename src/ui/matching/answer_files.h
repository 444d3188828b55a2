// What leaves the house when a procedure ends: letters as text files, cancellations for calendars.
#pragma once

#include "app/matching/closing.h"

#include <QString>
#include <QWidget>
#include <functional>

namespace werkbalie::ui {

/// "Aan: …", "Onderwerp: …" and the text.
[[nodiscard]] QString letterText(const app::ToldRejection& told, const app::RejectionDraft& to);

struct AnswerFiles {
    QString folder;
    app::ClosingPlan plan; ///< of whom the addresses are
    bool letters = true;   ///< beside the cancellations, which are always written
};
struct AnsweredAll {
    int told = 0;
    int leftOut = 0;
    int cancelled = 0;
    int files = 0;
    bool filesMissing = false; ///< it is kept, but a file could not be written
};
/// app::answerAll, and then its files; what cannot be written undoes nothing. No name of a person
/// stands in the name of a file.
[[nodiscard]] domain::Result<AnsweredAll>
answerAndWrite(app::Context& context, const app::Closing& closing, const AnswerFiles& files);
[[nodiscard]] QString answeredText(const AnsweredAll& done, const QString& folder);

} // namespace werkbalie::ui
