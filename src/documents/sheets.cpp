// A picture measures in the same dots as the PDF and is scaled as a whole: lines break alike.
#include "documents/sheets.h"

namespace werkbalie::documents {

namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kSheetWidth = 210;
constexpr double kSheetHeight = 297;

int pixels(double millimetres, int dotsPerInch) {
    return qRound(millimetres / kMillimetresPerInch * dotsPerInch);
}

} // namespace

PdfSheets::PdfSheets(QIODevice& device, const QString& title) : m_writer(&device) {
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer.setResolution(kLayoutDots);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Werkbalie"));
    m_painter.begin(&m_writer);
}

ImageSheets::ImageSheets(int dotsPerInch) : m_dotsPerInch(dotsPerInch) {
    begin();
}

void ImageSheets::begin() {
    constexpr double kInchesPerMetre = 1000 / kMillimetresPerInch;
    m_image = QImage(pixels(kSheetWidth, m_dotsPerInch), pixels(kSheetHeight, m_dotsPerInch),
                     QImage::Format_RGB32);
    m_image.fill(Qt::white);
    m_image.setDotsPerMeterX(qRound(kLayoutDots * kInchesPerMetre));
    m_image.setDotsPerMeterY(qRound(kLayoutDots * kInchesPerMetre));
    m_painter.begin(&m_image);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                             QPainter::SmoothPixmapTransform);
    const double scale = static_cast<double>(m_dotsPerInch) / kLayoutDots;
    m_painter.scale(scale, scale);
}

void ImageSheets::nextSheet() {
    m_painter.end();
    m_done.push_back(m_image);
    begin();
}

std::vector<QImage> ImageSheets::take() {
    m_painter.end();
    m_done.push_back(m_image);
    return std::move(m_done);
}

} // namespace werkbalie::documents
