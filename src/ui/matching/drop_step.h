// Somebody drops out, or comes back: the step, and the calendar files of the talks with it.
#pragma once

#include "app/matching/proposals.h"
#include "ui/matching/interview_files.h"
#include "ui/shell/services.h"

#include <QString>

namespace werkbalie::ui {

/// A step whose papers follow it; papers that cannot be written undo nothing.
struct SteppedWithFiles {
    app::UndoneStep step = {}; ///< of a step forward without talks of its own
    int files = 0;
    bool filesMissing = false;
};
/// The step; when somebody drops out also the cancellations of `talks`.
[[nodiscard]] domain::Result<SteppedWithFiles>
changeAndWrite(app::Context& context, const app::ProposalChange& change,
               const std::vector<domain::InterviewId>& talks, const InterviewFiles& files);
/// The last step taken back, with new invitations for the talks that it had cancelled.
[[nodiscard]] domain::Result<SteppedWithFiles> takeBackAndWrite(app::Context& context,
                                                                domain::ProposalId id,
                                                                std::int64_t version,
                                                                const InterviewFiles& files);

/// `said`, and that both sides can be told that the talk does not go on.
void tellChanged(Services& services, const SteppedWithFiles& done, const QString& said,
                 const Notifier::Undo& undo);
/// `said`, and what became of the talk.
void tellTakenBack(Services& services, const SteppedWithFiles& done, const QString& said);

} // namespace werkbalie::ui
