// Wraps fields with a label under them, and judges what is typed in them.
#include "ui/support/unreadable_note.h"

#include "ui/support/date_edit.h"
#include "ui/support/look.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPauseMs = 700;

QString exampleFor(const ValueEdit& edit) {
    if (qobject_cast<const DateEdit*>(&edit) != nullptr) {
        return u"24-11-2026"_s;
    }
    if (qobject_cast<const CountEdit*>(&edit) != nullptr) {
        return u"12"_s;
    }
    if (qobject_cast<const HoursEdit*>(&edit) != nullptr) {
        return u"37,5"_s;
    }
    if (qobject_cast<const PercentEdit*>(&edit) != nullptr) {
        return u"8,33"_s;
    }
    return u"15,27"_s;
}

/// The label of a form stays beside the field, not halfway down to its sentence.
void keepLabelUp(QWidget& note, int height) {
    auto* form = qobject_cast<QFormLayout*>(note.parentWidget()->layout());
    if (form == nullptr) {
        return;
    }
    int row = -1;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    form->getWidgetPosition(&note, &row, &role);
    auto* item = row < 0 ? nullptr : form->itemAt(row, QFormLayout::LabelRole);
    if (item != nullptr && item->widget() != nullptr) {
        item->setAlignment(item->alignment() | Qt::AlignTop);
        item->widget()->setMinimumHeight(height);
    }
}

/// Qt reads a label to the field beside it alone, and the field is about to move.
void keepName(QWidget& field) {
    for (const auto* label : field.parentWidget()->findChildren<QLabel*>()) {
        if (label->buddy() == &field && field.accessibleName().isEmpty()) {
            field.setAccessibleName(label->text().remove(u'&'));
        }
    }
}

} // namespace

NoteUnder::NoteUnder(QWidget& field) : QWidget(field.parentWidget()), m_label(new QLabel(this)) {
    setObjectName(field.objectName() + u"Field"_s);
    m_label->setObjectName(field.objectName() + u"Unreadable"_s);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setForegroundRole(QPalette::WindowText);
    m_label->hide();
    keepName(field);
    delete field.parentWidget()->layout()->replaceWidget(&field, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (qobject_cast<QLineEdit*>(&field) != nullptr) {
        auto* line = new QHBoxLayout; // a narrow field stays at the left
        line->addWidget(&field, 1);
        line->addStretch();
        layout->addLayout(line);
        keepLabelUp(*this, field.sizeHint().height());
    } else {
        layout->addWidget(&field);
    }
    layout->addWidget(m_label);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, [this] { say(message()); });
}

void NoteUnder::say(const QString& sentence) {
    m_label->setProperty("sentence", sentence);
    m_label->setText(u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(Meaning::Blocked).name(), sentence.toHtmlEscaped()));
    m_label->setVisible(!sentence.isEmpty());
}

QString NoteUnder::message() const {
    return m_label->property("sentence").toString();
}

QString unreadableText(const ValueEdit& edit) {
    return QObject::tr("„%1” is niet te lezen. Typ bijvoorbeeld %2.")
        .arg(edit.text().trimmed(), exampleFor(edit));
}

UnreadableNotes::UnreadableNotes(QWidget& form, const QString& afterwards)
    : QObject(&form), m_afterwards(afterwards) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        for (const Entry& entry : m_entries) {
            show(entry);
        }
    });
    for (auto* edit : form.findChildren<ValueEdit*>()) {
        const Entry entry{.edit = edit, .note = new NoteUnder(*edit)};
        m_entries.push_back(entry);
        // Of the form: when it goes it hears no more (QuietEnd), before its fields do.
        connect(edit, &QLineEdit::textChanged, &form, [this, entry] { typed(entry); });
        connect(edit, &QLineEdit::editingFinished, &form, [this, entry] { show(entry); });
    }
}

bool UnreadableNotes::allReadable() const {
    return std::ranges::all_of(m_entries,
                               [](const Entry& entry) { return entry.edit->isUnderstood(); });
}

void UnreadableNotes::typed(const Entry& entry) {
    if (entry.edit->isUnderstood() || !entry.edit->hasFocus()) {
        show(entry);
    } else {
        m_pause.start();
    }
    Q_EMIT changed();
}

void UnreadableNotes::show(const Entry& entry) const {
    if (entry.edit->isUnderstood()) {
        entry.note->say({});
        return;
    }
    const auto text = unreadableText(*entry.edit);
    entry.note->say(m_afterwards.isEmpty() ? text : text + u' ' + m_afterwards);
}

} // namespace werkbalie::ui
