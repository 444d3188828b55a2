// One row a question; the first choice is always to leave it open, so that nothing is guessed.
#include "ui/administration/hours_answers_page.h"

#include "ui/administration/hours_file_words.h"
#include "ui/support/choice_rows.h"
#include "ui/support/qt_convert.h"

#include <QLabel>
#include <QVBoxLayout>

namespace werkbalie::ui {

HoursAnswersPage::HoursAnswersPage(QWidget* parent)
    : QWidget(parent), m_explanation(new QLabel(this)), m_rows(new ChoiceRows(this)) {
    m_explanation->setWordWrap(true);
    m_explanation->setText(
        tr("Deze namen en soorten uren zijn niet zeker. Kies wie of wat het is: de keuze wordt "
           "onthouden. Wat open blijft, wordt niet ingelezen."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_explanation);
    layout->addWidget(m_rows, 1);
}

void HoursAnswersPage::setQuestions(const std::vector<app::NameQuestion>& names,
                                    const std::vector<std::string>& words) {
    m_names.clear();
    m_words = words;
    m_kinds.clear();
    std::vector<ChoiceRow> rows;
    for (const app::NameQuestion& question : names) {
        if (question.choices.empty()) {
            continue;
        }
        m_names.push_back(question);
        ChoiceRow row{.name = QStringLiteral("hoursNameBox%1").arg(m_names.size()),
                      .text = qs(question.name),
                      .example =
                          tr("%n regel(s)", nullptr, static_cast<int>(question.lines.size())),
                      .choices = {tr("Niet inlezen")}};
        for (const app::NameChoice& choice : question.choices) {
            row.choices << (choice.occupation.empty()
                                ? qs(choice.workerName)
                                : tr("%1 (%2)").arg(qs(choice.workerName), qs(choice.occupation)));
        }
        rows.push_back(std::move(row));
    }
    for (const std::string& word : words) {
        const auto& kinds = m_kinds.emplace_back(componentChoices(word));
        ChoiceRow row{.name = QStringLiteral("hoursWordBox%1").arg(m_kinds.size()),
                      .text = qs(word),
                      .example = tr("soort uren"),
                      .choices = {tr("Niet inlezen")}};
        for (const auto& kind : kinds) {
            row.choices << componentText(kind);
        }
        rows.push_back(std::move(row));
    }
    m_rows->setRows(rows);
}

app::NameAnswers HoursAnswersPage::names() const {
    app::NameAnswers answers;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (const int chosen = m_rows->chosen(i); chosen > 0) {
            answers[domain::nameKey(m_names[i].name)] =
                m_names[i].choices[static_cast<std::size_t>(chosen - 1)].candidate;
        }
    }
    return answers;
}

std::vector<domain::WordMeaning> HoursAnswersPage::words() const {
    std::vector<domain::WordMeaning> meanings;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (const int chosen = m_rows->chosen(m_names.size() + i); chosen > 0) {
            meanings.push_back(
                {.word = m_words[i], .meaning = m_kinds[i][static_cast<std::size_t>(chosen - 1)]});
        }
    }
    return meanings;
}

void HoursAnswersPage::leadTo(const std::vector<QWidget*>& buttons) const {
    m_rows->leadTo(buttons);
}

void HoursAnswersPage::focusFirst() {
    if (auto* box = m_rows->firstBox()) {
        box->setFocus();
    }
}

} // namespace werkbalie::ui
