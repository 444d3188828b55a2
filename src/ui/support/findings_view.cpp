// Lines of findings, rebuilt only when they change.
#include "ui/support/findings_view.h"

#include "app/parameters/parameter_names.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"
#include "ui/support/source_words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

/// A source of law can be a paragraph, a dated value has a name; the whole of it is in the tooltip.
QString briefly(const QString& source) {
    constexpr qsizetype kMost = 60;
    if (source == QLatin1String("agency: margin floor")) {
        return QCoreApplication::translate("FindingsView", "ondergrens van de vestiging");
    }
    const auto key = str(source.section(QStringLiteral(": "), 0, 0));
    if (const auto name = app::parameterName(key, language::current()); name != key) {
        return qs(name);
    }
    const auto words = sourceWords(str(source));
    return words.size() <= kMost ? words : words.left(kMost).trimmed() + QChar(0x2026);
}

} // namespace

Meaning meaningOf(domain::Severity severity) {
    switch (severity) {
    case domain::Severity::Info:
        return Meaning::Information;
    case domain::Severity::Warning:
        return Meaning::Attention;
    case domain::Severity::Blocking:
        return Meaning::Blocked;
    }
    return Meaning::None;
}

QString wordOf(domain::Severity severity) {
    switch (severity) {
    case domain::Severity::Info:
        return QCoreApplication::translate("FindingsView", "Ter informatie");
    case domain::Severity::Warning:
        return QCoreApplication::translate("FindingsView", "Let op");
    case domain::Severity::Blocking:
        return QCoreApplication::translate("FindingsView", "Kan niet");
    }
    return {};
}

FindingsView::FindingsView(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setVisible(false);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, &FindingsView::rebuild);
}

void FindingsView::setFindings(const domain::Findings& findings) {
    if (findings == m_shown && !m_refusal && !m_text.isEmpty()) {
        return;
    }
    m_shown = findings;
    m_refusal.reset();
    rebuild();
}

void FindingsView::setRefusal(const domain::Refusal& refusal) {
    m_shown.clear();
    m_refusal = refusal;
    rebuild();
}

void FindingsView::rebuild() {
    m_text.clear();
    while (auto* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& finding : m_shown) {
        addLine(meaningOf(finding.severity), wordOf(finding.severity),
                language::sentenceOf(finding), qs(finding.source));
    }
    if (m_refusal) {
        addLine(Meaning::Blocked, wordOf(domain::Severity::Blocking),
                language::sentenceOf(*m_refusal), {});
    }
    setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
}

void FindingsView::addLine(Meaning meaning, const QString& word, const QString& sentence,
                           const QString& source) {
    auto* line = new QLabel(this);
    QString html =
        QStringLiteral("<span style='color:%1'>●</span> <b>%2</b> · %3")
            .arg(look::color(meaning).name(), word.toHtmlEscaped(), sentence.toHtmlEscaped());
    if (!source.isEmpty()) {
        html += QStringLiteral(" <span style='color:%1'>%2</span>")
                    .arg(look::muted().name(), briefly(source).toHtmlEscaped());
        line->setToolTip(source);
    }
    line->setText(html);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(line);
    m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + word + QStringLiteral(": ") +
              sentence;
}

} // namespace werkbalie::ui
