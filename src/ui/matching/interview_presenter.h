// Every step with an interview, and what is said after it.
#pragma once

#include "app/matching/interviews.h"
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
    void plan(const app::InterviewPlan& plan, const QString& folder);
    void change(const domain::Interview& interview, const QString& folder);
    void cancel(const app::InterviewCancel& move, const QString& folder);
    void confirm(domain::InterviewId id, std::int64_t version);
    void conclude(const app::InterviewOutcome& outcome);
    void writeFiles(domain::InterviewId id, const QString& folder);

Q_SIGNALS:
    void judged(const werkbalie::domain::Findings& findings);
    void done(); ///< the step was taken

private:
    using Step =
        std::function<domain::Result<app::Saved<domain::Interview>>(app::Context& context)>;
    void take(const Step& step, const QString& said, const QString& folder);

    Services& m_services;
    Latest m_latest;
};

} // namespace werkbalie::ui
