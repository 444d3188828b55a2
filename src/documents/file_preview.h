// A small picture of a kept file, to know it by.
#pragma once

#include "app/administration/kept_file.h"

#include <QImage>

namespace werkbalie::documents {

/// Of a PNG, a JPEG or the first page of a PDF, within `box`. Null when the content is none of
/// these, cannot be read, or is larger than is safe to open. May take seconds: never on the thread
/// of a window.
[[nodiscard]] QImage previewOf(const app::ScanFile& file, const QSize& box);

} // namespace werkbalie::documents
