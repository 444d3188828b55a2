// What is wrong with a number or a date is said under its own field, once it can be finished.
#pragma once

#include "domain/base/finding.h"

#include <QObject>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;

namespace werkbalie::ui {

enum class FieldKind { Bsn, Iban, Email, Phone, Postcode, Kvk, VatId, Date };

/// What the domain says of this text; nothing when it is empty or right.
[[nodiscard]] std::optional<domain::Refusal> fieldFault(FieldKind kind, const QString& text);
/// As long as such a value is when it is finished: from here on a fault is said while typing.
[[nodiscard]] bool isFullLength(FieldKind kind, const QString& text);

/// Takes the field's place in its layout and keeps the sentence under it. Silent until the field
/// is left or holds as much as belongs in it; then it follows every key.
class FieldNote final : public QWidget {
    Q_OBJECT

public:
    FieldNote(QLineEdit& edit, FieldKind kind);

    [[nodiscard]] QLineEdit& edit() const { return m_edit; }
    /// The sentence shown; empty when nothing is.
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isRight() const;
    /// Wrong, and not to be saved so. A phone number is advice: two may stand in one field.
    [[nodiscard]] bool blocks() const;
    /// The user typed this, nothing else put it there.
    [[nodiscard]] bool wasTyped() const { return m_typed; }
    /// Still being typed: too early to say something.
    [[nodiscard]] bool isUnfinished() const;
    /// A text that stands for a value that is kept: a masked number.
    void setKept(const QString& text);
    /// Judges only while this is true: a Dutch postcode in the Netherlands.
    void setCondition(std::function<bool()> applies);
    /// What the rules found about this field beyond its notation: a birth date that is to come.
    void setFinding(const std::optional<domain::Finding>& finding);
    void finish(); ///< as if the field was left
    void judge();

Q_SIGNALS:
    void changed(); ///< another sentence, or none

private:
    void typed();
    void textSet();
    void say(const QString& sentence, domain::Severity severity);
    [[nodiscard]] std::optional<domain::Refusal> fault() const;

    QLineEdit& m_edit;
    FieldKind m_kind;
    QLabel* m_label;
    QString m_kept;
    QString m_said;
    std::function<bool()> m_applies;
    std::optional<domain::Finding> m_finding;
    bool m_typing = false;   ///< between the user's key and the text it makes
    bool m_typed = false;    ///< what stands there came from the user
    bool m_finished = false; ///< may speak
};

/// The notes of one form.
class FieldNotes final : public QObject {
    Q_OBJECT

public:
    FieldNotes() = default;
    /// Goes before the form does: its fields lose the focus later, when nobody can answer.
    ~FieldNotes() override;

    /// `where` is the name that findings give this field.
    FieldNote& add(QLineEdit* edit, FieldKind kind, const char* where);
    [[nodiscard]] bool allRight() const; ///< none keeps the form from being saved
    /// Something typed here would be lost, although no record can hold it yet.
    [[nodiscard]] bool holdTyping() const;
    /// Gives each field its findings; the rest is for the view above the form.
    [[nodiscard]] domain::Findings place(const domain::Findings& findings);
    /// Brings the user to the first field that may not be saved; says its name and its sentence.
    QString goToFirstFault();
    /// Brings the user to the field that findings and refusals call so; false without one.
    bool goTo(std::string_view where);

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        FieldNote* note;
        std::string where;
    };
    [[nodiscard]] static bool isSaidAt(const FieldNote& note);
    static QString goTo(FieldNote& note);
    std::vector<Entry> m_entries;
    bool m_placing = false;
};

} // namespace werkbalie::ui
