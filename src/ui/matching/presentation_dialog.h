// Candidates of one vacancy to a client in one letter: what is told of each, with the letter beside
// it as it will go.
#pragma once

#include "ui/matching/presentation_presenter.h"
#include "ui/support/quiet_end.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QPlainTextEdit;

namespace werkbalie::ui {

class FindingsView;
class PresentationCandidatePane;
class SheetPreview;

class PresentationDialog final : public QDialog {
    Q_OBJECT

public:
    PresentationDialog(Services& services, app::PresentationStart start, QWidget* parent);
    /// Loads what it begins with and opens; refusals are told in the status bar.
    static void open(Services& services, QWidget* parent, domain::VacancyId vacancy,
                     const std::vector<domain::CandidateId>& candidates);
    /// The next version of a letter that was sent.
    static void openAgain(Services& services, QWidget* parent, domain::PresentationId id);

    [[nodiscard]] PresentationPresenter& presenter() const { return *m_presenter; }

private:
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildCandidates();
    [[nodiscard]] QWidget* buildLetter();
    [[nodiscard]] QWidget* buildFoot();
    void fillBoxes();
    void showPeople();
    void loadOthers();
    void showSent(const SentLetter& letter);
    void showCandidate(int row);
    void showDraft();
    void draw();
    void judge();
    void browse();
    void send();

    Services& m_services;
    PresentationPresenter* m_presenter;
    QComboBox* m_contact = nullptr;
    QComboBox* m_language = nullptr;
    QListWidget* m_list = nullptr;
    QMenu* m_addMenu = nullptr;
    QPushButton* m_remove = nullptr;
    PresentationCandidatePane* m_pane = nullptr;
    QPlainTextEdit* m_introduction = nullptr;
    QPlainTextEdit* m_closing = nullptr;
    FindingsView* m_findings = nullptr;
    QLineEdit* m_folder = nullptr;
    QCheckBox* m_mail = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    SheetPreview* m_preview = nullptr;
    bool m_showing = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
