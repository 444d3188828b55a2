// What is told of one candidate in a letter: how, which parts, and in which words.
#pragma once

#include "app/matching/presentations.h"
#include "ui/support/quiet_end.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::ProfileSection section);

class PresentationCandidatePane final : public QWidget {
    Q_OBJECT

public:
    explicit PresentationCandidatePane(QWidget* parent = nullptr);
    void show(const app::PresentedDraft& draft, const app::PresentationStart::Known& known);
    [[nodiscard]] app::PresentedDraft draft() const;

Q_SIGNALS:
    void edited();
    void reasonsAsked();

private:
    void buildChoices();
    void buildDeviation();
    void buildSections();
    void buildTexts();
    void follow();

    domain::CandidateId m_candidate;
    bool m_showing = false;
    QLabel* m_failed = nullptr;
    QLineEdit* m_deviation = nullptr;
    QComboBox* m_naming;
    QComboBox* m_employers;
    QComboBox* m_consent;
    QLabel* m_agreed;
    std::map<domain::ProfileSection, QCheckBox*> m_sections;
    QPlainTextEdit* m_reasons;
    QPlainTextEdit* m_motivation;
    QLineEdit* m_note;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
