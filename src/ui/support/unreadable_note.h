// What was typed and cannot be read is said under its own field, in a moment.
#pragma once

#include "ui/support/value_edit.h"

#include <QTimer>
#include <vector>

class QLabel;

namespace werkbalie::ui {

/// Takes the place of a field or a small table in its layout and keeps a sentence under it.
class NoteUnder final : public QWidget {
    Q_OBJECT

public:
    explicit NoteUnder(QWidget& field);
    void say(const QString& sentence); ///< empty: nothing
    [[nodiscard]] QString message() const;

private:
    QLabel* m_label;
};

/// „abc” cannot be read, and what is: "Typ bijvoorbeeld 8,33."
[[nodiscard]] QString unreadableText(const ValueEdit& edit);

/// A note under each value field of a form. It speaks when the field is left, or a moment after the
/// last key, and is silent as soon as the text can be read.
class UnreadableNotes final : public QObject {
    Q_OBJECT

public:
    /// `afterwards` is said with each: what counts until then. The form has a QuietEnd.
    explicit UnreadableNotes(QWidget& form, const QString& afterwards = {});
    [[nodiscard]] bool allReadable() const;

Q_SIGNALS:
    void changed(); ///< another number of fields can be read

private:
    struct Entry {
        ValueEdit* edit;
        NoteUnder* note;
    };
    void show(const Entry& entry) const;
    void typed(const Entry& entry);

    QString m_afterwards;
    std::vector<Entry> m_entries;
    QTimer m_pause;
};

} // namespace werkbalie::ui
