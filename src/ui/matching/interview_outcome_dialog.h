// What both sides said after a talk, and what the client chose.
#pragma once

#include "ui/matching/interview_presenter.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QPlainTextEdit;

namespace werkbalie::ui {

class FindingsView;

class InterviewOutcomeDialog final : public QDialog {
    Q_OBJECT

public:
    InterviewOutcomeDialog(Services& services, const app::InterviewFile& file, QWidget* parent);
    /// Loads and opens; an interview that is concluded is told in the status bar.
    static void open(Services& services, QWidget* parent, domain::InterviewId id);

private:
    void build();
    void fillReasons();
    void judge();
    void save();
    [[nodiscard]] domain::InterviewChoice choice() const;

    Services& m_services;
    InterviewPresenter* m_presenter;
    app::InterviewFile m_file;
    QComboBox* m_choice = nullptr;
    QComboBox* m_reason = nullptr;
    QPlainTextEdit* m_clientNotes = nullptr;
    QPlainTextEdit* m_candidateNotes = nullptr;
    FindingsView* m_findings = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace werkbalie::ui
