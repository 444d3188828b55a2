// Plans the talks of several candidates in one go, or changes one that is planned.
#pragma once

#include "ui/matching/interview_presenter.h"
#include "ui/support/quiet_end.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;

namespace werkbalie::ui {

class DateEdit;
class FindingsView;

class InterviewPlanner final : public QDialog {
    Q_OBJECT

public:
    InterviewPlanner(Services& services, const app::InterviewStart& start, QWidget* parent);
    InterviewPlanner(Services& services, const app::InterviewFile& file, QWidget* parent);
    /// Loads and opens; says in the status bar when none of them stands in the procedure.
    static void open(Services& services, QWidget* parent, domain::VacancyId vacancy,
                     const std::vector<domain::CandidateId>& candidates);

private:
    void build(const QString& saveText);
    void buildTimes(QFormLayout& form);
    void buildPlace(QFormLayout& form);
    void buildTable();
    void fillContacts(const std::vector<domain::Contact>& contacts,
                      const std::vector<domain::ContactId>& chosen);
    void addSlot(const QString& name);
    void spread(); ///< the times follow each other from the first
    void judge();
    void save();
    [[nodiscard]] std::optional<domain::DutchTime> timeOf(int row) const;
    [[nodiscard]] std::optional<app::InterviewPlan> plan() const;
    /// What keeps the plan from being read.
    [[nodiscard]] domain::Finding unreadable() const;
    [[nodiscard]] domain::Interview changed(const app::InterviewPlan& plan) const;

    Services& m_services;
    InterviewPresenter* m_presenter;
    std::vector<domain::ProposalId> m_proposals;
    std::optional<domain::Interview> m_changing;
    QTimer m_pauseTimer;
    DateEdit* m_day = nullptr;
    QLabel* m_weekday = nullptr;
    QLineEdit* m_first = nullptr;
    QSpinBox* m_minutes = nullptr;
    QSpinBox* m_pause = nullptr;
    QTableWidget* m_slots = nullptr;
    QPlainTextEdit* m_place = nullptr;
    QLineEdit* m_link = nullptr;
    QListWidget* m_contacts = nullptr;
    QPlainTextEdit* m_route = nullptr;
    QPlainTextEdit* m_bring = nullptr;
    QPlainTextEdit* m_tips = nullptr;
    QComboBox* m_language = nullptr;
    QLineEdit* m_folder = nullptr;
    FindingsView* m_findings = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    bool m_filling = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
