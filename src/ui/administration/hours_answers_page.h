// Second step of the import: whom the names mean and what the words for kinds of hours are.
#pragma once

#include "app/administration/hours_file/hours_file.h"

#include <QWidget>

class QLabel;

namespace werkbalie::ui {

class ChoiceRows;

class HoursAnswersPage final : public QWidget {
    Q_OBJECT

public:
    explicit HoursAnswersPage(QWidget* parent = nullptr);

    /// Names that resemble nobody are not asked: there is nothing to choose.
    void setQuestions(const std::vector<app::NameQuestion>& names,
                      const std::vector<std::string>& words);
    [[nodiscard]] bool hasQuestions() const { return !m_names.empty() || !m_words.empty(); }
    [[nodiscard]] app::NameAnswers names() const;
    [[nodiscard]] std::vector<domain::WordMeaning> words() const;
    void focusFirst();
    void leadTo(const std::vector<QWidget*>& buttons) const;

private:
    QLabel* m_explanation;
    ChoiceRows* m_rows;
    std::vector<app::NameQuestion> m_names;
    std::vector<std::string> m_words;
    std::vector<std::vector<domain::ComponentWord>> m_kinds; ///< choices of each word
};

} // namespace werkbalie::ui
