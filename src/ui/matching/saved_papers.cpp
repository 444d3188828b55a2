// Nothing is decided here: it is read, copied from, and closed.
#include "ui/matching/saved_papers.h"

#include "ui/support/look.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QPlainTextEdit* addMail(QDialog& dialog, QVBoxLayout& layout, const QString& mail) {
    auto* text = new QPlainTextEdit(mail, &dialog);
    text->setObjectName(u"savedMailText"_s);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMinimumSize(480, 200);
    auto* title = new QLabel(tr(QT_TRANSLATE_NOOP("werkbalie::ui", "&Mailtekst")), &dialog);
    title->setBuddy(text);
    layout.addWidget(title);
    layout.addWidget(text, 1);
    return text;
}

} // namespace

void showSaved(QWidget* parent, const SavedPapers& saved) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"savedPapersDialog"_s);
    dialog->setWindowTitle(saved.title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    auto* text = new QLabel(saved.text, dialog);
    text->setObjectName(u"savedText"_s);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    auto* buttons = new QDialogButtonBox(dialog);
    if (!saved.mail.isEmpty()) {
        addMail(*dialog, *layout, saved.mail);
        auto* copy =
            buttons->addButton(tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Mailtekst &kopiëren")),
                               QDialogButtonBox::ActionRole);
        copy->setObjectName(u"savedCopyButton"_s);
        QObject::connect(copy, &QPushButton::clicked, dialog,
                         [mail = saved.mail] { QGuiApplication::clipboard()->setText(mail); });
    }
    if (!saved.folder.isEmpty()) {
        auto* folder = buttons->addButton(tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Map &openen")),
                                          QDialogButtonBox::ActionRole);
        folder->setObjectName(u"savedFolderButton"_s);
        folder->setToolTip(QDir::toNativeSeparators(saved.folder));
        QObject::connect(folder, &QPushButton::clicked, dialog, [path = saved.folder] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        });
    }
    auto* close = buttons->addButton(tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Sluiten")),
                                     QDialogButtonBox::RejectRole);
    close->setObjectName(u"savedCloseButton"_s);
    close->setDefault(true);
    close->setFocus();
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace werkbalie::ui
