// Debounce and keys of the filter line.
#include "ui/support/filter_line.h"

#include <QDialog>
#include <QIcon>
#include <QKeyEvent>

namespace werkbalie::ui {

FilterLine::FilterLine(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("filterEdit"));
    setPlaceholderText(tr("Filteren (Ctrl+F)"));
    setAccessibleName(tr("Filter van de lijst"));
    setClearButtonEnabled(true);
    addAction(QIcon::fromTheme(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::flush);
}

void FilterLine::flush() {
    m_pause.stop();
    if (text() != m_last) {
        m_last = text();
        Q_EMIT filterChanged(m_last.trimmed());
    }
}

void FilterLine::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            flush();
        } else if (qobject_cast<const QDialog*>(window()) != nullptr) {
            event->ignore(); // the dialog closes
        } else {
            Q_EMIT leftDown();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        flush();
        Q_EMIT leftDown();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace werkbalie::ui
