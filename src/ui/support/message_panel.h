// A message to read, to copy, or to send with the user's own mail: its language, to whom, and the
// text.
#pragma once

#include "app/messages.h"

#include <QWidget>
#include <string>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace werkbalie::ui {

class Notifier;

struct ShownMessage {
    std::string to; ///< an e-mail address; empty: none is known
    std::string subject;
    std::string body;
};

class MessagePanel final : public QWidget {
    Q_OBJECT

public:
    /// Names of its parts begin with `name`: "reminder" has reminderText and copyReminderButton.
    MessagePanel(Notifier& notifier, const QString& name, const QString& called,
                 QWidget* parent = nullptr);
    void showMessage(const ShownMessage& message);
    void showNothing();
    [[nodiscard]] app::Language language() const;
    // For the foot of a dialog, which decides what is primary.
    [[nodiscard]] QPushButton& copyButton() const { return *m_copy; }
    [[nodiscard]] QPushButton& mailButton() const { return *m_mail; }

Q_SIGNALS:
    void languageChosen();

private:
    void copy();
    void mail() const;

    Notifier& m_notifier;
    ShownMessage m_message;
    QLabel* m_to;
    QComboBox* m_language;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    QPushButton* m_mail;
};

} // namespace werkbalie::ui
