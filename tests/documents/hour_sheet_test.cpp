// An hour sheet on paper, and its code read back from what comes out of a scanner.
#include "documents/hour_sheet_pdf.h"
#include "documents/paper.h"
#include "documents/qr_code.h"
#include "documents/sheet_scan.h"
#include "domain/administration/hour_sheet/sheet_code.h"
#include "tests/documents/printed.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTransform>
#include <fstream>

using namespace werkbalie;
using documents::sheetParts;
using test::printed;
using test::target;

namespace {

constexpr const char* kKvk = "01234567";

app::HourSheet sheet(std::int64_t placement, const std::string& worker) {
    app::HourSheet sheet;
    sheet.agency = {.name = "Uitzendbureau De Werkplaats",
                    .kvk = kKvk,
                    .vatId = "NL123456789B13",
                    .address = {"Oude Boteringestraat", "44", "9712 GL", "Groningen", "NL"},
                    .phone = "+31 50 123 45 67",
                    .email = "info@werkplaats.example.nl",
                    .iban = "NL91ABNA0417164300"};
    sheet.week = domain::IsoWeek::make(2026, 47).value();
    sheet.placement = domain::PlacementId{placement};
    sheet.code = domain::sheetCodeText({sheet.placement, sheet.week}, kKvk);
    sheet.workerName = worker;
    sheet.clientName = "Bouwbedrijf Van der Veen B.V.";
    sheet.occupation = "Metselaar";
    sheet.placementDays = {domain::makeDate(2026, 11, 18)};
    sheet.agreed = domain::Minutes{38 * 60};
    sheet.planned = domain::agreedDays(sheet.agreed, sheet.week, sheet.placementDays);
    return sheet;
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The first page as a copier makes it: grey, a little crooked, at 150 dots an inch.
QImage scanned(const std::filesystem::path& pdf, double degrees) {
    const std::string base = pdf.string().substr(0, pdf.string().size() - 4);
    (void)test::output("pdftoppm -png -r 150 -gray -singlefile '" + pdf.string() + "' '" + base +
                       "'");
    const QImage straight(QString::fromStdString(base + ".png"));
    REQUIRE_FALSE(straight.isNull());
    QImage page = straight.convertToFormat(QImage::Format_RGB32)
                      .transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return paper;
}

std::string encoded(const QImage& image, const char* format, int quality = -1) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, quality));
    return bytes.toStdString();
}

} // namespace

TEST_CASE("a sheet has the week, the names and lines to write on, on one page", "[sheet]") {
    const auto path = target("hour_sheet.pdf");
    const std::vector sheets{sheet(12, "Jan van den Berg")};
    REQUIRE(documents::writeHourSheetsPdf(sheets, path));
    const test::Printed paper = printed(path);
    CHECK(paper.pages == 1);
    for (const char* part :
         {"Urenbriefje week 47", "16-11-2026 tot en met 22-11-2026", "Jan van den Berg",
          "Bouwbedrijf Van der Veen B.V.", "Metselaar", "38 uur per week", "Maandag 16-11",
          "geen plaatsing", "Zondag 22-11", "Totaal", "Handtekening", "1 van 1"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
    CHECK(paper.has(sheets[0].code));
    CHECK(paper.count("geen plaatsing") == 2);
    CHECK(paper.count("7,6") == 3); // Wednesday to Friday
}

TEST_CASE("the code is read from the PDF itself and from crooked, grey and squeezed scans",
          "[sheet]") {
    const auto path = target("hour_sheet_scan.pdf");
    const std::vector sheets{sheet(31, "Li")};
    REQUIRE(documents::writeHourSheetsPdf(sheets, path));
    const auto whole = sheetParts(bytesOf(path));
    REQUIRE(whole);
    REQUIRE(whole->size() == 1);
    CHECK(whole->front().code == sheets[0].code);
    CHECK(whole->front().bytes == bytesOf(path)); // one sheet is kept as it came
    for (const double degrees : {0.0, 2.5, -3.0, 90.0, 180.0}) {
        INFO(degrees);
        const auto parts = sheetParts(encoded(scanned(path, degrees), "JPG", 40));
        REQUIRE(parts);
        CHECK(parts->front().code == sheets[0].code);
        CHECK(parts->front().mime == "image/jpeg");
    }
    const auto png = sheetParts(encoded(scanned(path, 1), "PNG"));
    REQUIRE(png);
    CHECK(png->front().mime == "image/png");
}

TEST_CASE("of a stack of sheets each gets its own page", "[sheet]") {
    const auto path = target("hour_sheets.pdf");
    const std::vector sheets{sheet(1, "Anna"), sheet(2, "Bart"), sheet(3, "Chris")};
    REQUIRE(documents::writeHourSheetsPdf(sheets, path));
    CHECK(printed(path).pages == 3);
    const auto parts = sheetParts(bytesOf(path));
    REQUIRE(parts);
    REQUIRE(parts->size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK((*parts)[i].code == sheets[i].code);
        CHECK((*parts)[i].page == static_cast<int>(i) + 1);
        CHECK(documents::qrTextsIn(QImage::fromData(QByteArray::fromStdString(
                  (*parts)[i].bytes))) == std::vector<std::string>{sheets[i].code});
    }
}

TEST_CASE("what is no scan is refused, and a page without a code says so", "[sheet]") {
    const auto refusal = [](const std::string& bytes) { return sheetParts(bytes).error().key; };
    CHECK(refusal("") == "scan.unknown_format");
    CHECK(refusal("GIF89a") == "scan.unknown_format");
    CHECK(refusal("%PDF-1.7 broken") == "scan.unreadable");
    CHECK(refusal("\x89PNG\r\n\x1a\nbroken") == "scan.unreadable");
    CHECK(refusal("\xFF\xD8\xFF") == "scan.unreadable");
    documents::ensureFonts();
    QImage empty(400, 600, QImage::Format_RGB32);
    empty.fill(Qt::white);
    const auto parts = sheetParts(encoded(empty, "PNG"));
    REQUIRE(parts);
    CHECK(parts->front().code.empty());
}
