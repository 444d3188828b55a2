// Findings where they arise: a coloured dot, a word, the sentence and its source.
#pragma once

#include "domain/base/finding.h"
#include "ui/support/look.h"

#include <QWidget>
#include <optional>

class QVBoxLayout;

namespace werkbalie::ui {

[[nodiscard]] Meaning meaningOf(domain::Severity severity);
[[nodiscard]] QString wordOf(domain::Severity severity);

class FindingsView final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);
    void setFindings(const domain::Findings& findings);
    void setRefusal(const domain::Refusal& refusal);
    void clear() { setFindings({}); }
    /// All sentences, for tests and screen readers.
    [[nodiscard]] QString text() const { return m_text; }

private:
    void rebuild();
    void addLine(Meaning meaning, const QString& word, const QString& sentence,
                 const QString& source);

    QVBoxLayout* m_layout;
    domain::Findings m_shown;
    std::optional<domain::Refusal> m_refusal;
    QString m_text;
};

} // namespace werkbalie::ui
