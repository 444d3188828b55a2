// ZXing does both ways.
#include "documents/qr_code.h"

#define ZX_USE_UTF8 1 // text() as std::string, as in every later release
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

namespace werkbalie::documents {

QrSquares qrSquares(const std::string& text) {
    constexpr int kQuarterLost = 6; // of ZXing's scale of eight: level Q
    const ZXing::BitMatrix matrix = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                        .setMargin(0)
                                        .setEccLevel(kQuarterLost)
                                        .encode(text, 0, 0);
    QrSquares squares{.side = matrix.width()};
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x) {
            squares.dark.push_back(matrix.get(x, y));
        }
    }
    return squares;
}

std::vector<std::string> qrTextsIn(const QImage& picture) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull()) {
        return {};
    }
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    std::vector<std::string> texts;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid()) {
            texts.push_back(result.text());
        }
    }
    return texts;
}

} // namespace werkbalie::documents
