// What every small record dialog does the same: words on its buttons, Save only when nothing
// blocks.
#include "ui/support/form_dialog.h"

#include "ui/support/field_note.h"
#include "ui/support/findings_view.h"
#include "ui/support/look.h"

#include <QAction>

namespace werkbalie::ui {

void prepareButtons(QDialog& dialog, QDialogButtonBox& buttons, const QString& saveText) {
    auto* save = buttons.button(QDialogButtonBox::Save);
    save->setText(saveText);
    save->setObjectName(QStringLiteral("saveButton"));
    // An action of its own: a shortcut set on the button takes the place of its underlined letter.
    auto* saveKey = new QAction(&dialog);
    saveKey->setShortcut(QKeySequence::Save);
    QObject::connect(saveKey, &QAction::triggered, save, [save] { save->click(); });
    dialog.addAction(saveKey);
    save->setToolTip(QStringLiteral("%1 (%2)").arg(
        QString(saveText).remove(QLatin1Char('&')),
        QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    look::makePrimary(save);
    auto* cancel = buttons.button(QDialogButtonBox::Cancel);
    cancel->setText(QCoreApplication::translate("FormDialog", "Annuleren"));
    cancel->setObjectName(QStringLiteral("cancelButton"));
    QObject::connect(&buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(&buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
}

void judgeForm(QDialogButtonBox& buttons, FindingsView& view, const domain::Findings& findings,
               FieldNotes* notes) {
    view.setFindings(notes != nullptr ? notes->place(findings) : findings);
    const bool right = notes == nullptr || notes->allRight();
    buttons.button(QDialogButtonBox::Save)->setEnabled(right && !domain::hasBlocking(findings));
}

} // namespace werkbalie::ui
