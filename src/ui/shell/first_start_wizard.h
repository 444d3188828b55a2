// An empty database: one's own agency in three steps, or the demo agency.
#pragma once

#include "app/users/users.h"
#include "ui/shell/task_runner.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace werkbalie::ui {

namespace Ui {
class FirstStartWizard;
}
class FieldNotes;

class FirstStartWizard final : public WorkDialog {
    Q_OBJECT

public:
    FirstStartWizard(TaskRunner& tasks, domain::Date today, const domain::ParameterSet& parameters,
                     QWidget* parent = nullptr);
    ~FirstStartWizard() override;

Q_SIGNALS:
    void agencyMade(); ///< the database now has an agency and its logins

private:
    enum Step { Welcome, Agency, Terms, Administrator };
    void fillChoices();
    void connectInputs();
    void goTo(int step);
    void next();
    void judge();
    void create();
    void createDemo();
    [[nodiscard]] app::FirstStart wanted() const;
    [[nodiscard]] domain::Findings findingsOf(int step) const;

    TaskRunner& m_tasks;
    domain::Date m_today;
    const domain::ParameterSet& m_parameters;
    const std::unique_ptr<Ui::FirstStartWizard> m_ui;
    const std::unique_ptr<FieldNotes> m_notes;
};

} // namespace werkbalie::ui
