// Shows what a file looks like; it is read and drawn on a thread of its own.
#pragma once

#include "app/administration/kept_file.h"

#include <QLabel>
#include <functional>
#include <optional>

namespace werkbalie::ui {

class FilePreview final : public QLabel {
    Q_OBJECT

public:
    /// Gives the file; runs on that thread. Empty: it cannot be read.
    using Read = std::function<std::optional<app::ScanFile>()>;

    explicit FilePreview(QWidget* parent = nullptr);
    /// Of one file at a time: what was asked before comes too late.
    void showFile(const Read& read);
    void showFile(app::ScanFile file);
    void showFile(const QString& path);
    void showNothing();
    [[nodiscard]] bool hasPicture() const { return !pixmap().isNull(); }

private:
    void showPicture(const QImage& picture);

    quint64 m_asked = 0;
};

} // namespace werkbalie::ui
