// The papers of an interview: invitations for both sides and the sheet for the candidate.
#pragma once

#include "app/matching/interviews.h"

#include <QString>
#include <QStringList>

namespace werkbalie::ui {

struct InterviewFiles {
    QString folder;
    domain::LetterLanguage language = domain::LetterLanguage::Dutch;
};
/// Names of the files that were written: day and time, never a person. An interview that was
/// cancelled has invitations that say so, and no sheet. Refusal file.not_writable.
[[nodiscard]] domain::Result<QStringList>
writeInterviewFiles(app::Context& context, domain::InterviewId id, const InterviewFiles& wanted);

} // namespace werkbalie::ui
