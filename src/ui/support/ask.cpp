// Builds the question boxes; a scripted answer takes the place of the box in tests.
#include "ui/support/ask.h"
#include "ui/support/name_editor.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <optional>

namespace werkbalie::ui::ask {
namespace {

std::optional<Answer>& nextAnswer() {
    static std::optional<Answer> answer;
    return answer;
}

QString& lastText() {
    static QString text;
    return text;
}

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui::ask", text);
}

/// What a dialog finishes with beside Accepted and Rejected.
constexpr int kOther = 2;

QComboBox* addReason(QDialog& dialog, QVBoxLayout& layout, const Question& question) {
    auto* label = new QLabel(question.reasonLabel, &dialog);
    auto* reason = new QComboBox(&dialog);
    reason->setObjectName(QStringLiteral("reasonEdit"));
    reason->setEditable(true);
    reason->addItems(question.reasons);
    reason->setCurrentIndex(-1);
    reason->setMinimumWidth(360);
    label->setBuddy(reason);
    nameEditor(*reason);
    layout.addWidget(label);
    layout.addWidget(reason);
    return reason;
}

void addOther(QDialog& dialog, QDialogButtonBox& buttons, const QString& text) {
    auto* other = buttons.addButton(text, QDialogButtonBox::DestructiveRole);
    other->setObjectName(QStringLiteral("answerOtherButton"));
    QObject::connect(other, &QPushButton::clicked, &dialog, [&dialog] { dialog.done(kOther); });
}

} // namespace

void open(QWidget* parent, const Question& question,
          const std::function<void(const Answer&)>& answered) {
    lastText() = question.text;
    if (nextAnswer()) {
        const Answer answer = *std::exchange(nextAnswer(), std::nullopt);
        answered(answer);
        return;
    }
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("questionDialog"));
    dialog->setWindowTitle(question.title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    auto* text = new QLabel(question.text, dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    layout->addWidget(text);
    auto* reason = question.reasonLabel.isEmpty() ? nullptr : addReason(*dialog, *layout, question);

    auto* objected = new QLabel(dialog);
    objected->setObjectName(QStringLiteral("objectionLabel"));
    objected->setWordWrap(true);
    objected->hide();
    layout->addWidget(objected);

    auto* buttons = new QDialogButtonBox(dialog);
    auto* yes = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    yes->setObjectName(QStringLiteral("answerYesButton"));
    if (!question.other.isEmpty()) {
        addOther(*dialog, *buttons, question.other);
    }
    auto* no = buttons->addButton(question.cancel.isEmpty() ? tr("Annuleren") : question.cancel,
                                  QDialogButtonBox::RejectRole);
    auto* preset = question.preset == Preset::Action ? yes : no;
    preset->setDefault(true);
    if (reason == nullptr) {
        preset->setFocus();
    }
    layout->addSpacing(8);
    layout->addWidget(buttons);
    if (reason != nullptr) {
        yes->setEnabled(false);
        QObject::connect(reason, &QComboBox::editTextChanged, yes,
                         [yes, objected, objects = question.objection](const QString& typed) {
                             const auto wrong = objects ? objects(typed) : QString();
                             objected->setVisible(!wrong.isEmpty());
                             objected->setText(wrong);
                             yes->setEnabled(!typed.trimmed().isEmpty() && wrong.isEmpty());
                         });
    }
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, dialog, [answered, reason](int result) {
        answered({.yes = result == QDialog::Accepted,
                  .reason = reason != nullptr ? reason->currentText().trimmed() : QString(),
                  .other = result == kOther});
    });
    dialog->open();
}

void setNextAnswer(const Answer& answer) {
    nextAnswer() = answer;
}

QString lastQuestion() {
    return lastText();
}

} // namespace werkbalie::ui::ask
