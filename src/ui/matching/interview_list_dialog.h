// What went out about a vacancy: the talks with every step on them, and the letters with their
// versions.
#pragma once

#include "app/matching/presentations.h"
#include "ui/matching/interview_files.h"
#include "ui/matching/interview_presenter.h"
#include "ui/support/row_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace werkbalie::ui {

class ListPane;

class InterviewListDialog final : public QDialog {
    Q_OBJECT

public:
    InterviewListDialog(Services& services, domain::VacancyId vacancy, const QString& title,
                        QWidget* parent);

private:
    QPushButton* addButton(const QString& text, const QString& name,
                           void (InterviewListDialog::*run)());
    void build();
    void load();
    void updateButtons();
    void confirm();
    void change();
    void cancel();
    void conclude();
    void writeFiles();
    [[nodiscard]] InterviewFiles files() const;
    void sendAgain();
    void saveLetter();
    void chooseForClient();
    void closeList();
    [[nodiscard]] QString hintFor(const storage::InterviewRow& row) const;
    [[nodiscard]] const storage::InterviewRow* interview() const;
    [[nodiscard]] domain::PresentationId letter() const;
    [[nodiscard]] bool showsLetters() const;

    Services& m_services;
    domain::VacancyId m_vacancy;
    InterviewPresenter* m_presenter;
    RowModel<storage::InterviewRow>* m_interviewModel;
    RowModel<storage::PresentationRow>* m_letterModel;
    QTabWidget* m_tabs = nullptr;
    ListPane* m_interviews = nullptr;
    ListPane* m_letters = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_change = nullptr;
    QComboBox* m_language = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_conclude = nullptr;
    QPushButton* m_files = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace werkbalie::ui
