// A QR code as the squares it is drawn with, and read back from a picture.
#pragma once

#include <QImage>
#include <string>
#include <vector>

namespace werkbalie::documents {

struct QrSquares {
    int side = 0;
    std::vector<bool> dark = {}; ///< row by row
    [[nodiscard]] bool isDark(int x, int y) const {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) +
                    static_cast<std::size_t>(x)];
    }
};
/// Without the white edge of four squares that has to stay around it. A quarter of it may be lost
/// before it can no longer be read.
[[nodiscard]] QrSquares qrSquares(const std::string& text);

/// Every QR code in the picture, however it is turned; none is no fault.
[[nodiscard]] std::vector<std::string> qrTextsIn(const QImage& picture);

} // namespace werkbalie::documents
