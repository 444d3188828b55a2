// Pages become pictures (Poppler for PDF, Qt for the rest), pictures become codes.
#include "documents/sheet_scan.h"

#include "app/administration/kept_file.h"
#include "documents/paper.h"
#include "documents/pdf_pages.h"
#include "documents/qr_code.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>
#include <algorithm>
#include <functional>
#include <memory>
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

Result<PageSource> pdfSource(const std::string& bytes) {
    const auto document = openPdf(bytes);
    if (!document) {
        return refuse("scan.unreadable");
    }
    if (document->pages() > kMostPages) {
        return refuse("scan.too_many_pages", {}, {{"most", std::to_string(kMostPages)}});
    }
    return PageSource{.count = document->pages(), .page = [document](int index) {
                          return drawPage(*document, index,
                                          {.dotsPerInch = kDotsPerInch, .mostDots = kMostDots});
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
