// Every step with an interview, and what is said after it.
#pragma once

#include "app/matching/interviews.h"
#include "ui/matching/interview_files.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::InterviewState state);
[[nodiscard]] QString word(domain::InterviewChoice choice);
/// Where the user keeps papers of interviews.
[[nodiscard]] QString interviewFolder(const Preferences& preferences);

class InterviewPresenter final : public QObject {
    Q_OBJECT

public:
    InterviewPresenter(Services& services, QObject* parent);

    /// judged() follows with the findings of the newest plan.
    void judge(const app::InterviewPlan& plan);
    /// Of an interview that is there already.
    void judge(const domain::Interview& interview);
    /// Here and below: without a folder no files are written.
    void plan(const app::InterviewPlan& plan, const InterviewFiles& files);
    void change(const domain::Interview& interview, const InterviewFiles& files);
    void cancel(const app::InterviewCancel& move, const InterviewFiles& files);
    void confirm(domain::InterviewId id, std::int64_t version);
    void conclude(const app::InterviewOutcome& outcome);
    void writeFiles(domain::InterviewId id, const InterviewFiles& files);

Q_SIGNALS:
    void judged(const werkbalie::domain::Findings& findings);
    void done(); ///< the step was taken

private:
    using Step =
        std::function<domain::Result<app::Saved<domain::Interview>>(app::Context& context)>;
    void take(const Step& step, const QString& said, const InterviewFiles& files);

    void showPlanned(const QString& said, const QStringList& files, const QString& folder);

    Services& m_services;
    Latest m_latest;
};

} // namespace werkbalie::ui
