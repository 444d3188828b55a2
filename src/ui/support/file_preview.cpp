// A file that never ends being drawn holds up the previews after it, and nothing else.
#include "ui/support/file_preview.h"

#include "documents/file_preview.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace werkbalie::ui {

namespace {

constexpr QSize kBox{96, 124}; ///< the shape of a sheet of paper

/// Of the program, not of a window, and never waited for: closing does not wait for a picture.
QThreadPool& drawers() {
    static auto* pool = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(1);
        return made;
    }();
    return *pool;
}

std::optional<app::ScanFile> fileAt(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > static_cast<qint64>(app::kMaxScanBytes)) {
        return std::nullopt;
    }
    return app::ScanFile{.bytes = file.readAll().toStdString(),
                         .fileName = str(QFileInfo(path).fileName()),
                         .mime = {}};
}

} // namespace

FilePreview::FilePreview(QWidget* parent) : QLabel(parent) {
    setFixedSize(kBox + QSize(4, 4));
    setFrameShape(QFrame::StyledPanel);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    look::makeMuted(this);
    showNothing();
}

void FilePreview::showNothing() {
    ++m_asked;
    clear();
    setAccessibleName(tr("Geen bestand gekozen"));
}

void FilePreview::showFile(app::ScanFile file) {
    showFile([file = std::move(file)] { return std::optional(file); });
}

void FilePreview::showFile(const QString& path) {
    showFile([path] { return fileAt(path); });
}

void FilePreview::showFile(const Read& read) {
    const auto number = ++m_asked;
    setText(tr("Voorbeeld maken…"));
    setAccessibleName(text());
    const auto sharp = devicePixelRatio();
    drawers().start([read, number, sharp, guard = QPointer(this)] {
        const auto file = read();
        QImage picture = file ? documents::previewOf(*file, kBox * sharp) : QImage();
        picture.setDevicePixelRatio(sharp);
        auto* program = QCoreApplication::instance();
        if (program == nullptr) {
            return;
        }
        QMetaObject::invokeMethod(program, [picture, number, guard] {
            if (guard && guard->m_asked == number) {
                guard->showPicture(picture);
            }
        });
    });
}

void FilePreview::showPicture(const QImage& picture) {
    if (picture.isNull()) {
        setText(tr("Geen voorbeeld"));
    } else {
        setPixmap(QPixmap::fromImage(picture));
    }
    setAccessibleName(picture.isNull() ? text() : tr("Voorbeeld van het gekozen bestand"));
}

} // namespace werkbalie::ui
