// Draws the files by their names alone, and starts where the user keeps documents.
#include "ui/support/file_dialog.h"

#include "ui/shell/preferences.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QPointer>
#include <QStandardPaths>
#include <QStyle>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

/// Asked from the thread that lists a folder: the icons are made beforehand, in that of the window.
class IconsByName final : public QObject, public QAbstractFileIconProvider {
public:
    explicit IconsByName(QObject* parent)
        : QObject(parent),
          m_folder(QIcon::fromTheme(u"folder"_s, qApp->style()->standardIcon(QStyle::SP_DirIcon))),
          m_file(QIcon::fromTheme(u"text-x-generic"_s,
                                  qApp->style()->standardIcon(QStyle::SP_FileIcon))) {}

    [[nodiscard]] QIcon icon(IconType type) const override {
        return type == File ? m_file : m_folder;
    }
    [[nodiscard]] QIcon icon(const QFileInfo& info) const override {
        return info.isDir() ? m_folder : m_file;
    }
    [[nodiscard]] QString type(const QFileInfo& info) const override {
        if (info.isDir()) {
            return QCoreApplication::translate("FileDialog", "Map");
        }
        const auto suffix = info.suffix();
        return suffix.isEmpty()
                   ? QCoreApplication::translate("FileDialog", "Bestand")
                   : QCoreApplication::translate("FileDialog", "%1-bestand").arg(suffix.toUpper());
    }

private:
    QIcon m_folder;
    QIcon m_file;
};

QPointer<Preferences>& keeper() {
    static QPointer<Preferences> preferences;
    return preferences;
}

QString folderKey() {
    return u"files/folder"_s;
}

QString startFolder(const QString& wanted) {
    const auto kept = keeper() ? keeper()->value(folderKey()).toString() : QString();
    for (const QString& folder :
         {wanted, kept, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (QDir::isAbsolutePath(folder) && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath();
}

void keepFolder(const QStringList& files) {
    if (keeper() && !files.isEmpty()) {
        const QFileInfo first(files.front());
        keeper()->set(folderKey(), first.isDir() ? first.absoluteFilePath() : first.absolutePath());
    }
}

QFileDialog::FileMode modeOf(FileWanted wanted) {
    switch (wanted) {
    case FileWanted::Open:
        return QFileDialog::ExistingFile;
    case FileWanted::OpenSeveral:
        return QFileDialog::ExistingFiles;
    case FileWanted::Save:
        return QFileDialog::AnyFile;
    case FileWanted::Folder:
        return QFileDialog::Directory;
    }
    return QFileDialog::AnyFile;
}

} // namespace

QFileDialog* fileDialog(FileWanted wanted, const FileQuestion& question, QWidget* parent) {
    // It lists a folder as soon as it is made: the root has no files of ours.
    auto* dialog = new QFileDialog(parent, question.title, QDir::rootPath(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // The dialog of GTK runs in this process too, and looks into files as well.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
#endif
    dialog->setIconProvider(new IconsByName(dialog));
    dialog->setDirectory(startFolder(question.folder));
    dialog->setFileMode(modeOf(wanted));
    if (wanted == FileWanted::Save) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(question.name);
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, keepFolder);
    return dialog;
}

void rememberFolderIn(Preferences& preferences) {
    keeper() = &preferences;
}

} // namespace werkbalie::ui
