// Pages become pictures (Poppler for PDF, Qt for the rest), pictures become codes.
#include "documents/sheet_scan.h"

#include "app/administration/kept_file.h"
#include "documents/paper.h"
#include "documents/qr_code.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>
#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>
#include <set>

namespace werkbalie::documents {

using domain::refuse;
using domain::Result;

namespace {

constexpr int kMostPages = 200;
constexpr double kDotsPerInch = 200; ///< a square of the code is then some eight dots
constexpr double kMostDots = 40e6;   ///< of a page, however large it says it is

/// Pages are drawn when asked for: two hundred of them would not fit in memory.
struct PageSource {
    int count = 0;
    std::function<QImage(int)> page; ///< from 0
};

/// The one that is ours, else any, so that it can be said what it is not.
std::string codeIn(const QImage& image) {
    const auto texts = qrTextsIn(image);
    const auto ours = std::ranges::find_if(
        texts, [](const std::string& text) { return text.starts_with("WB1-"); });
    if (ours != texts.end()) {
        return *ours;
    }
    return texts.empty() ? std::string() : texts.front();
}

Result<PageSource> pictureSource(const std::string& bytes) {
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || 1.0 * size.width() * size.height() > kMostDots) {
        return refuse("scan.unreadable");
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return refuse("scan.unreadable");
    }
    return PageSource{.count = 1, .page = [image](int) { return image; }};
}

QImage rendered(const poppler::page& page) {
    const auto box = page.page_rect();
    const double dots = box.width() / 72 * kDotsPerInch * box.height() / 72 * kDotsPerInch;
    if (!(dots > 0)) {
        return {};
    }
    const double scale = dots > kMostDots ? std::sqrt(kMostDots / dots) : 1;
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    const poppler::image picture =
        renderer.render_page(&page, kDotsPerInch * scale, kDotsPerInch * scale);
    if (!picture.is_valid()) {
        return {};
    }
    return QImage(reinterpret_cast<const uchar*>(picture.const_data()), picture.width(),
                  picture.height(), picture.bytes_per_row(), QImage::Format_Grayscale8)
        .copy();
}

Result<PageSource> pdfSource(const std::string& bytes) {
    poppler::set_debug_error_function([](const std::string& /*text*/, void* /*data*/) {}, nullptr);
    const std::shared_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document || document->is_locked() || document->pages() <= 0) {
        return refuse("scan.unreadable");
    }
    if (document->pages() > kMostPages) {
        return refuse("scan.too_many_pages", {}, {{"most", std::to_string(kMostPages)}});
    }
    return PageSource{.count = document->pages(), .page = [document](int index) {
                          const std::unique_ptr<poppler::page> page(document->create_page(index));
                          return page ? rendered(*page) : QImage();
                      }};
}

std::string pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

/// One sheet, or a scan in which no code was found at all.
std::vector<SheetPart> wholeScan(const std::vector<std::string>& codes, SheetPart whole) {
    const auto found =
        std::ranges::find_if(codes, [](const std::string& code) { return !code.empty(); });
    if (found != codes.end()) {
        whole.page = static_cast<int>(found - codes.begin()) + 1;
        whole.code = *found;
    }
    return {std::move(whole)};
}

} // namespace

Result<std::vector<SheetPart>> sheetParts(const std::string& bytes) {
    const std::string mime = app::mimeByContent(bytes);
    if (mime.empty()) {
        return refuse("scan.unknown_format");
    }
    ensureFonts(); // Qt's readers of pictures want an application
    const auto source = mime == "application/pdf" ? pdfSource(bytes) : pictureSource(bytes);
    if (!source) {
        return tl::unexpected(source.error());
    }
    std::vector<std::string> codes;
    std::set<std::string> different;
    for (int i = 0; i < source->count; ++i) {
        codes.push_back(codeIn(source->page(i)));
        different.insert(codes.back());
    }
    different.erase(std::string());
    if (different.size() <= 1) {
        return wholeScan(codes, {.bytes = bytes, .mime = mime});
    }
    std::vector<SheetPart> parts;
    for (int i = 0; i < source->count; ++i) {
        const std::string& code = codes[static_cast<std::size_t>(i)];
        parts.push_back({.page = i + 1,
                         .code = code,
                         .bytes = code.empty() ? std::string() : pngOf(source->page(i)),
                         .mime = "image/png"});
    }
    return parts;
}

} // namespace werkbalie::documents
