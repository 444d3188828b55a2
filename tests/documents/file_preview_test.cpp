// Previews of receipts: what they show, and what they refuse to open.
#include "documents/file_preview.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QColor>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

using namespace werkbalie;

namespace {

constexpr QSize kBox{96, 124};

app::ScanFile file(const QByteArray& bytes) {
    return {.bytes = bytes.toStdString(), .fileName = "bon", .mime = {}};
}

QByteArray picture(const QSize& size, const char* format) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

/// A landscape page with its left half blue.
QByteArray page() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(200, 100), QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, writer.width() / 2, writer.height()), Qt::blue);
    painter.end();
    return bytes;
}

/// The header of a PNG with other measures: its check sum is made to fit.
QByteArray saysItIs(quint32 width, quint32 height) {
    QByteArray bytes = picture({2, 2}, "PNG");
    for (int i = 0; i < 4; ++i) {
        bytes[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        bytes[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    quint32 sum = 0xFFFFFFFFU;
    for (int at = 12; at < 29; ++at) {
        sum ^= static_cast<quint8>(bytes[at]);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    sum = ~sum;
    for (int i = 0; i < 4; ++i) {
        bytes[29 + i] = static_cast<char>(sum >> (24 - 8 * i));
    }
    return bytes;
}

} // namespace

TEST_CASE("a receipt is shown small, in its own shape", "[documents][preview]") {
    for (const char* format : {"PNG", "JPEG"}) {
        INFO(format);
        const auto small = documents::previewOf(file(picture({1000, 500}, format)), kBox);
        CHECK(small.size() == QSize(96, 48));
        CHECK(small.pixelColor(40, 20).red() > 240);
    }
    CHECK(documents::previewOf(file(picture({20, 10}, "PNG")), kBox).size() == QSize(20, 10));
    CHECK(documents::previewOf(file(picture({9000, 1}, "PNG")), kBox).width() <= 96);
}

TEST_CASE("of a PDF the first page is shown, in colour", "[documents][preview]") {
    const auto small = documents::previewOf(file(page()), kBox);
    REQUIRE_FALSE(small.isNull());
    CHECK(small.width() <= 97);
    CHECK(small.width() >= 94);
    CHECK(std::abs(small.height() * 2 - small.width()) <= 3);
    CHECK(small.pixelColor(10, 20).blue() > 240);
    CHECK(small.pixelColor(10, 20).red() < 20);
    CHECK(small.pixelColor(80, 20).lightness() > 250);
}

TEST_CASE("what is no receipt, is broken or says to be a wall has no preview",
          "[documents][preview]") {
    CHECK(documents::previewOf(file({}), kBox).isNull());
    CHECK(documents::previewOf(file("geen bon"), kBox).isNull());
    CHECK(documents::previewOf(file("<svg xmlns='http://www.w3.org/2000/svg'/>"), kBox).isNull());
    CHECK(documents::previewOf(file("%PDF-1.4 bon"), kBox).isNull());
    CHECK(documents::previewOf(file(page().left(200)), kBox).isNull());
    CHECK(documents::previewOf(file(QByteArray("\xFF\xD8\xFF bon", 7)), kBox).isNull());
    CHECK(documents::previewOf(file(saysItIs(60'000, 60'000)), kBox).isNull());
    CHECK(documents::previewOf(file(saysItIs(0x7FFFFFFF, 0x7FFFFFFF)), kBox).isNull());
    const QByteArray large(static_cast<qsizetype>(app::kMaxScanBytes) + 1, 'x');
    CHECK(documents::previewOf(file("%PDF-1.4" + large), kBox).isNull());
}
