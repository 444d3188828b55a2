// Sizes are looked at before anything is decoded: a file of a kilobyte may say it is a wall.
#include "documents/file_preview.h"

#include "documents/pdf_pages.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>

namespace werkbalie::documents {

namespace {

constexpr double kMostDots = 40e6; ///< some 160 MB while it is decoded
constexpr double kPointsPerInch = 72;

QImage pictureOf(const std::string& bytes, const char* format, const QSize& box) {
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    QImageReader reader(&buffer, format); // never what another plug-in makes of it
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || 1.0 * size.width() * size.height() > kMostDots) {
        return {};
    }
    const QSize within = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)
                             ? box.transposed()
                             : box;
    if (size.width() > within.width() || size.height() > within.height()) {
        reader.setScaledSize(size.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return reader.read();
}

QImage firstPageOf(const std::string& bytes, const QSize& box) {
    const auto document = openPdf(bytes);
    if (!document) {
        return {};
    }
    const QSizeF page = pageSize(*document, 0);
    if (!(page.width() > 0) || !(page.height() > 0)) {
        return {};
    }
    const double scale = std::min(box.width() / page.width(), box.height() / page.height());
    return drawPage(*document, 0,
                    {.dotsPerInch = scale * kPointsPerInch,
                     .mostDots = 1.0 * box.width() * box.height(),
                     .format = poppler::image::format_argb32});
}

} // namespace

QImage previewOf(const app::ScanFile& file, const QSize& box) {
    if (file.bytes.empty() || file.bytes.size() > app::kMaxScanBytes) {
        return {};
    }
    const auto mime = app::mimeByContent(file.bytes);
    if (mime == "application/pdf") {
        return firstPageOf(file.bytes, box);
    }
    if (mime == "image/png") {
        return pictureOf(file.bytes, "png", box);
    }
    return mime == "image/jpeg" ? pictureOf(file.bytes, "jpeg", box) : QImage();
}

} // namespace werkbalie::documents
