// Pages of a PDF of others as pictures. Inside documents only: it shows Poppler.
#pragma once

#include <QImage>
#include <memory>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-image.h>
#include <string>

namespace werkbalie::documents {

/// Null when it cannot be read, is locked, or has no pages. `bytes` live as long as what is given.
[[nodiscard]] std::shared_ptr<poppler::document> openPdf(const std::string& bytes);

struct PageLook {
    double dotsPerInch = 200;
    double mostDots = 40e6; ///< however large the page says it is: then with fewer an inch
    poppler::image::format_enum format = poppler::image::format_gray8; ///< or format_argb32
};
/// From 0. Null when it cannot be drawn.
[[nodiscard]] QImage drawPage(const poppler::document& document, int index, const PageLook& look);
/// In points; empty when there is no such page.
[[nodiscard]] QSizeF pageSize(const poppler::document& document, int index);

} // namespace werkbalie::documents
