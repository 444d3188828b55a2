// Workbooks as programs write them, and as somebody means harm with them.
#include "exchange/csv.h"
#include "exchange/hours_file.h"
#include "exchange/spreadsheet.h"
#include "exchange/text_file.h"
#include "exchange/xlsx.h"
#include "exchange/xlsx_cells.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <map>
#include <zip.h>

using namespace werkbalie;
using exchange::readSheets;
using exchange::readWorkbook;

namespace {

using Parts = std::map<std::string, std::string>;

/// A zip archive of these parts.
std::string zipped(const Parts& parts) {
    const test::TemporaryFolder folder;
    const std::string path = (folder / "boek.xlsx").string();
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    REQUIRE(archive != nullptr);
    for (const auto& [name, text] : parts) {
        zip_source_t* source = zip_source_buffer(archive, text.data(), text.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), source, 0) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    return exchange::readWholeFile(path).value();
}

constexpr const char* kOfficeRelation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The least that is a workbook, with this in its sheet.
Parts workbook(const std::string& sheetData) {
    const std::string relation = std::string("Type=\"") + kOfficeRelation;
    return {
        {"_rels/.rels", "<Relationships><Relationship Id=\"r\" " + relation +
                            "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"x\"><sheets><sheet name=\"Uren\" sheetId=\"1\" r:id=\"a\"/>"
         "<sheet name=\"Weg\" sheetId=\"2\" state=\"hidden\" r:id=\"b\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"a\" " + relation +
             "worksheet\" Target=\"worksheets/s1.xml\"/><Relationship Id=\"b\" " + relation +
             "worksheet\" Target=\"/xl/worksheets/s2.xml\"/><Relationship Id=\"s\" " + relation +
             "styles\" Target=\"styles.xml\"/><Relationship Id=\"t\" " + relation +
             "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-413]ddd d mmm yyyy\"/>"
         "<numFmt numFmtId=\"171\" formatCode=\"[h]:mm\"/></numFmts><cellXfs><xf "
         "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"20\"/><xf "
         "numFmtId=\"171\"/><xf numFmtId=\"9\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml",
         "<sst><si><t>Naam</t></si><si><r><t>Jan </t></r><r><t>van den Berg</t></r>"
         "<rPh><t>x</t></rPh></si></sst>"},
        {"xl/worksheets/s1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"},
        {"xl/worksheets/s2.xml",
         "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"}};
}

std::string refusalOf(const std::string& bytes) {
    const auto sheets = readSheets(bytes);
    return sheets ? std::string("read") : sheets.error().key;
}

} // namespace

TEST_CASE("cells come as people write them", "[xlsx]") {
    const auto sheets = readWorkbook(zipped(workbook(
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"C3\" s=\"1\"><v>46342</v></c>"
        "<c r=\"D3\" s=\"2\"><v>46342</v></c><c r=\"E3\" s=\"3\"><v>0.3125</v></c>"
        "<c r=\"F3\" s=\"4\"><v>1.5625</v></c><c r=\"G3\" s=\"5\"><v>1.5</v></c>"
        "<c r=\"H3\" s=\"6\"><v>7.3999999999999995</v></c><c r=\"I3\" t=\"b\"><v>1</v></c></row>"
        "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>tekst</t></is></c>"
        "<c r=\"B5\" t=\"str\"><f>A1</f><v>uitkomst</v></c><c r=\"C5\"><f>SUM(A1:A2)</f></c>"
        "<c r=\"D5\" t=\"e\"><v>#N/A</v></c><c r=\"E5\"><v>12345678901</v></c></row>"
        "<row r=\"9\"><c r=\"A9\" s=\"1\"/></row>")));
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1); // the hidden one stays hidden
    const app::SheetGrid& sheet = sheets->front();
    CHECK(sheet.name == "Uren");
    CHECK(sheet.lines == std::vector<std::size_t>{3, 5});
    CHECK(sheet.rows[0] == std::vector<std::string>{"Jan van den Berg", "", "16-11-2026",
                                                    "16-11-2026", "7:30", "37:30", "150%", "7,4",
                                                    "ja"});
    CHECK(sheet.rows[1] ==
          std::vector<std::string>{"tekst", "uitkomst", "=SUM(A1:A2)", "#N/A", "12345678901"});
}

TEST_CASE("formats tell what a number means", "[xlsx]") {
    using exchange::xlsx::NumberShape;
    using exchange::xlsx::shapeOfCode;
    CHECK(shapeOfCode("General") == NumberShape::Plain);
    CHECK(shapeOfCode("0.00") == NumberShape::Plain);
    CHECK(shapeOfCode("#,##0.00 \"uur\"") == NumberShape::Plain);
    CHECK(shapeOfCode("[Red]-0.00;0.00") == NumberShape::Plain);
    CHECK(shapeOfCode("dd\\-mm\\-yyyy") == NumberShape::Date);
    CHECK(shapeOfCode("[$-F800]dddd, mmmm dd, yyyy") == NumberShape::Date);
    CHECK(shapeOfCode("mmm-yy") == NumberShape::Date);
    CHECK(shapeOfCode("yyyy-mm-dd hh:mm") == NumberShape::DateTime);
    CHECK(shapeOfCode("h:mm AM/PM") == NumberShape::Time);
    CHECK(shapeOfCode("[hh]:mm:ss") == NumberShape::Elapsed);
    CHECK(shapeOfCode("0%") == NumberShape::Percent);
}

TEST_CASE("days are counted from the year that the workbook counts from", "[xlsx]") {
    using namespace exchange::xlsx;
    CHECK(shownNumber("1", NumberShape::Date, Epoch::From1900) == "01-01-1900");
    CHECK(shownNumber("61", NumberShape::Date, Epoch::From1900) == "01-03-1900");
    CHECK(shownNumber("46342", NumberShape::Date, Epoch::From1900) == "16-11-2026");
    CHECK(shownNumber("44880", NumberShape::Date, Epoch::From1904) == "16-11-2026");
    CHECK(shownNumber("46342.5", NumberShape::DateTime, Epoch::From1900) == "16-11-2026 12:00");
    CHECK(shownNumber("1e300", NumberShape::Date, Epoch::From1900) == "1e+300");
    CHECK(shownNumber("-1", NumberShape::Time, Epoch::From1900) == "-1");
    CHECK(shownNumber("acht", NumberShape::Plain, Epoch::From1900) == "acht");
}

TEST_CASE("what we write as a workbook reads back as the same cells", "[xlsx]") {
    const test::TemporaryFolder folder;
    const auto path = folder / "uren.xlsx";
    const app::Table table{
        .headers = {"Naam", "Datum", "Uren"},
        .rows = {{"Jan van den Berg", "16-11-2026", "7,5"}, {"Zoë Özdemir", "17-11-2026", "8"}},
        .kinds = {app::CellKind::Text, app::CellKind::Date, app::CellKind::Decimal}};
    REQUIRE(exchange::writeXlsx(table, "Uren", path));
    const auto sheets = readSheets(exchange::readWholeFile(path).value());
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    CHECK(sheets->front().rows ==
          std::vector<std::vector<std::string>>{table.headers, table.rows[0], table.rows[1]});
}

TEST_CASE("what is no workbook, or half of one, is refused with a reason", "[xlsx]") {
    const std::string whole = zipped(workbook("<row><c><v>8</v></c></row>"));
    REQUIRE(refusalOf(whole) == "read");
    CHECK(refusalOf(whole.substr(0, whole.size() / 2)) == "xlsx.damaged");
    CHECK(refusalOf(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})) ==
          "xlsx.not_a_workbook");
    CHECK(refusalOf("\xD0\xCF\x11\xE0 an old one") == "file.old_spreadsheet");
    Parts broken = workbook("<row><c><v>8</v></c>");
    CHECK(refusalOf(zipped(broken)) == "xlsx.damaged");
    broken = workbook("");
    CHECK(refusalOf(zipped(broken)) == "file.empty");
    broken = workbook("<row><c><v>8</v></c></row>");
    broken.erase("xl/worksheets/s1.xml");
    CHECK(refusalOf(zipped(broken)) == "xlsx.damaged");
    broken = workbook("<row><c><v>8</v></c></row>");
    broken.erase("xl/styles.xml");
    CHECK(refusalOf(zipped(broken)) == "read"); // nothing is formatted then
}

TEST_CASE("every cut through a workbook is refused or read, never more", "[xlsx]") {
    const std::string whole = zipped(workbook("<row><c><v>8</v></c></row>"));
    for (std::size_t length = 4; length < whole.size(); length += 7) {
        (void)readSheets(std::string_view(whole).substr(0, length));
        std::string bent = whole;
        bent[length] = static_cast<char>(bent[length] ^ 0x20);
        (void)readSheets(bent);
    }
    SUCCEED();
}

TEST_CASE("a bomb is stopped while it is unpacked", "[xlsx]") {
    Parts parts = workbook("");
    parts["xl/worksheets/s1.xml"] =
        "<worksheet>" + std::string(exchange::kMaxWorkbookPartBytes + 1, ' ') + "</worksheet>";
    const std::string bytes = zipped(parts);
    CHECK(bytes.size() < 1'000'000);
    CHECK(refusalOf(bytes) == "xlsx.too_large");
}

TEST_CASE("a sheet wider or longer than any list is refused", "[xlsx]") {
    CHECK(refusalOf(zipped(workbook("<row><c r=\"ZZ1\"><v>8</v></c></row>"))) ==
          "xlsx.too_many_columns");
    std::string rows;
    for (std::size_t i = 0; i <= exchange::kMaxSheetRows; ++i) {
        rows += "<row><c><v>8</v></c></row>";
    }
    CHECK(refusalOf(zipped(workbook(rows))) == "xlsx.too_many_rows");
}

TEST_CASE("entities are not expanded", "[xlsx]") {
    Parts parts = workbook("<row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>");
    parts["xl/worksheets/s1.xml"].insert(0, "<!DOCTYPE x [<!ENTITY a \"AAAAAAAA\">]>");
    const auto sheets = readSheets(zipped(parts));
    REQUIRE(sheets);
    CHECK(sheets->front().rows.front().front() == "&a;");
}

TEST_CASE("text comes as rows, title lines and all, by the separator of most rows", "[csv]") {
    for (const char* separator : {";", ",", "\t", "|"}) {
        const std::string s = separator;
        const auto grid = exchange::readCsvGrid("Urenstaat week 48\r\n\r\nNaam" + s + "Uren" + s +
                                                "Soort\r\nJan" + s + "8" + s + "normaal\r\n");
        REQUIRE(grid);
        CHECK(grid->lines == std::vector<std::size_t>{1, 3, 4});
        CHECK(grid->rows[1] == std::vector<std::string>{"Naam", "Uren", "Soort"});
    }
    CHECK(exchange::readCsvGrid("a;\"b").error().key == "csv.unclosed_quote");
    CHECK(exchange::readCsvGrid("").error().key == "file.empty");
    CHECK(exchange::readCsvGrid(std::string("a\0b", 3)).error().key == "file.binary");
}

TEST_CASE("a file of hours is what its bytes say it is", "[hours_file]") {
    const auto text = exchange::openHoursFile("Naam;Uren\nJan;8\n", "uren.xml");
    REQUIRE(text);
    CHECK(text->isTable());
    CHECK(text->contentHash.size() == 64);
    const auto book =
        exchange::openHoursFile(zipped(workbook("<row><c><v>8</v></c></row>")), "uren.csv");
    REQUIRE(book);
    CHECK(book->isTable());
    const auto card = exchange::openHoursFile(
        "<TimeCard xmlns=\"http://ns.hr-xml.org/2007-04-15\"><Id><IdValue>1</IdValue></Id>"
        "</TimeCard>",
        "x");
    REQUIRE(card);
    CHECK_FALSE(card->isTable());
}
