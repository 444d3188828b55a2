// The papers of an interview: invitations for both sides and the sheet for the candidate.
#pragma once

#include "app/matching/interviews.h"

#include <QString>
#include <QStringList>

class QComboBox;
class QWidget;

namespace werkbalie::ui {

struct InterviewFiles {
    QString folder;
    domain::LetterLanguage language = domain::LetterLanguage::Dutch;
};
/// Names of the files that were written: day and time, never a person. An interview that was
/// cancelled has invitations that say so, and no sheet. Refusal file.not_writable.
[[nodiscard]] domain::Result<QStringList>
writeInterviewFiles(app::Context& context, domain::InterviewId id, const InterviewFiles& wanted);

/// The cancellations of those of these that were cancelled; gives how many files were written.
[[nodiscard]] domain::Result<int> writeCancelled(app::Context& context,
                                                 const std::vector<domain::InterviewId>& ids,
                                                 const InterviewFiles& wanted);

/// A choice of the language in which letters and invitations go out; Dutch first.
[[nodiscard]] QComboBox* makeLanguageBox(const QString& name, QWidget* parent);
[[nodiscard]] domain::LetterLanguage chosenLanguage(const QComboBox& box);

} // namespace werkbalie::ui
