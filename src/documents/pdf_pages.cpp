// What a page says of its own size is not believed.
#include "documents/pdf_pages.h"

#include <cmath>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

namespace werkbalie::documents {

namespace {

constexpr double kPointsPerInch = 72;

} // namespace

std::shared_ptr<poppler::document> openPdf(const std::string& bytes) {
    poppler::set_debug_error_function([](const std::string& /*text*/, void* /*data*/) {}, nullptr);
    std::shared_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    const bool readable = document && !document->is_locked() && document->pages() > 0;
    return readable ? document : nullptr;
}

QSizeF pageSize(const poppler::document& document, int index) {
    const std::unique_ptr<poppler::page> page(document.create_page(index));
    if (!page) {
        return {};
    }
    const auto box = page->page_rect();
    return {box.width(), box.height()};
}

QImage drawPage(const poppler::document& document, int index, const PageLook& look) {
    const std::unique_ptr<poppler::page> page(document.create_page(index));
    if (!page) {
        return {};
    }
    const auto box = page->page_rect();
    const double dots = box.width() / kPointsPerInch * look.dotsPerInch * box.height() /
                        kPointsPerInch * look.dotsPerInch;
    if (!(dots > 0)) {
        return {};
    }
    const double scale = dots > look.mostDots ? std::sqrt(look.mostDots / dots) : 1;
    poppler::page_renderer renderer;
    renderer.set_image_format(look.format);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    const poppler::image picture =
        renderer.render_page(page.get(), look.dotsPerInch * scale, look.dotsPerInch * scale);
    if (!picture.is_valid()) {
        return {};
    }
    const auto format = look.format == poppler::image::format_gray8 ? QImage::Format_Grayscale8
                                                                    : QImage::Format_ARGB32;
    return QImage(reinterpret_cast<const uchar*>(picture.const_data()), picture.width(),
                  picture.height(), picture.bytes_per_row(), format)
        .copy();
}

} // namespace werkbalie::documents
