// Ending a procedure with everybody in sight: who is answered, how, in which words, and which talks
// do not go on.
#pragma once

#include "app/matching/closing.h"
#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace werkbalie::ui {

class AnswerAllDialog final : public QDialog {
    Q_OBJECT

public:
    /// Says so when nobody waits.
    static void open(Services& services, QWidget* parent, domain::VacancyId vacancy);

private:
    AnswerAllDialog(Services& services, domain::VacancyId vacancy, app::ClosingPlan plan,
                    QWidget* parent);
    struct Letter {
        app::ClosingPerson person;
        bool ticked = true;
        app::ToldRejection told = {};
    };
    void build();
    [[nodiscard]] QWidget* buildPeople();
    void fitPeople();
    [[nodiscard]] QWidget* buildLetter();
    [[nodiscard]] QVBoxLayout* buildFoot();
    [[nodiscard]] QString consequences() const;
    void setLanguage(domain::RejectionLanguage language);
    void useDraft(Letter& letter);
    void showPerson();
    void personEdited();
    void howChosen();
    void textEdited();
    void showRow(int row);
    void judge();
    void copyLetter();
    void mailLetter();
    void browse();
    void answer();
    [[nodiscard]] Letter* current();

    Services& m_services;
    domain::VacancyId m_vacancy;
    app::ClosingPlan m_plan;
    std::vector<Letter> m_letters;
    QButtonGroup* m_languages;
    QTreeWidget* m_people;
    QLabel* m_to;
    QComboBox* m_how;
    QComboBox* m_language;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    QLabel* m_warning;
    QPushButton* m_copy;
    QPushButton* m_mail;
    QCheckBox* m_keepLetters;
    QLineEdit* m_folder;
    QPushButton* m_yes = nullptr;
    bool m_showing = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
