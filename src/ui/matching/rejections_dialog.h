// Answering one candidate: spoken or in writing, in Dutch or English, and kept.
#pragma once

#include "app/matching/rejections.h"
#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace werkbalie::ui {

class RejectionDialog final : public QDialog {
    Q_OBJECT

public:
    /// Shows itself without blocking.
    static void open(Services& services, QWidget* parent, const domain::Proposal& proposal);
    RejectionDialog(Services& services, const domain::Proposal& proposal, QWidget* parent);

private:
    void build();
    void loadDraft();
    void showDraft(const app::RejectionDraft& draft);
    void showHow();
    void judge();
    void keep();
    [[nodiscard]] domain::RejectionLanguage language() const;
    [[nodiscard]] bool isSpoken() const;

    Services& m_services;
    domain::Proposal m_proposal;
    app::RejectionDraft m_draft;
    QLabel* m_to;
    QRadioButton* m_spoken;
    QRadioButton* m_written;
    QComboBox* m_language;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    QLabel* m_warning;
    QPushButton* m_yes = nullptr;
    Latest m_latest;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
