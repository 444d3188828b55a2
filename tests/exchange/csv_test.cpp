// CSV as it comes from the programs of others, and every way in which it can be broken.
#include "exchange/csv.h"
#include "exchange/text_file.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <rapidcheck.h>

using namespace werkbalie;
using exchange::readCsv;
using exchange::writeCsv;
using Row = std::vector<std::string>;

TEST_CASE("the same list is read whatever program wrote it", "[csv]") {
    const std::vector<std::pair<std::string, std::string>> files = {
        {"semicolons, CRLF", "naam;kvk\r\nJansen;01234567\r\nDe Vries;00000001\r\n"},
        {"commas, LF", "naam,kvk\nJansen,01234567\nDe Vries,00000001\n"},
        {"tabs, CR", "naam\tkvk\rJansen\t01234567\rDe Vries\t00000001\r"},
        {"bars, no last line end", "naam|kvk\nJansen|01234567\nDe Vries|00000001"},
        {"UTF-8 mark", "\xEF\xBB\xBFnaam;kvk\r\nJansen;01234567\r\nDe Vries;00000001\r\n"},
        {"sep line", "sep=;\r\nnaam;kvk\r\nJansen;01234567\r\nDe Vries;00000001\r\n"},
        {"quotes everywhere",
         "\"naam\";\"kvk\"\n\"Jansen\";\"01234567\"\n\"De Vries\";\"00000001\"\n"},
        {"empty lines", "\r\nnaam;kvk\r\n\r\nJansen;01234567\r\nDe Vries;00000001\r\n;\r\n\r\n"},
        {"empty column at the end", "naam;kvk;\nJansen;01234567;\nDe Vries;00000001;\n"},
    };
    for (const auto& [name, bytes] : files) {
        INFO(name);
        const auto table = readCsv(bytes);
        REQUIRE(table);
        CHECK(table->headers == Row{"naam", "kvk"});
        CHECK(table->rows == std::vector<Row>{{"Jansen", "01234567"}, {"De Vries", "00000001"}});
        CHECK(table->unread.empty());
    }
}

TEST_CASE("UTF-16 with a byte order mark is read", "[csv]") {
    const std::string text = "naam;plaats\r\nZo\xEB;Oss\r\n"; // Latin-1 code points
    for (const bool little : {true, false}) {
        std::string bytes = little ? "\xFF\xFE" : "\xFE\xFF";
        for (const char c : text) {
            bytes += little ? std::string{c, '\0'} : std::string{'\0', c};
        }
        const auto table = readCsv(bytes);
        REQUIRE(table);
        CHECK(table->rows == std::vector<Row>{{"Zo\u00EB", "Oss"}});
    }
}

TEST_CASE("a file that is not UTF-8 as a whole is Windows-1252 as a whole", "[csv]") {
    CHECK(readCsv("naam;loon\nZo\xEB;\x80 12,50\n")->rows ==
          std::vector<Row>{{"Zo\u00EB", "\u20AC 12,50"}});
    CHECK(readCsv("naam\nZo\u00EB\n")->rows == std::vector<Row>{{"Zo\u00EB"}});
}

TEST_CASE("a decimal comma does not make a comma the separator", "[csv]") {
    const auto table = readCsv("naam;uren;loon\nJansen;7,5;15,27\nBakker;8,0;16,10\n");
    REQUIRE(table);
    CHECK(table->rows.front() == Row{"Jansen", "7,5", "15,27"});
}

TEST_CASE("quotes hold separators, doubled quotes and line ends, and lines keep counting",
          "[csv]") {
    const auto table =
        readCsv("naam;tekst\r\nJansen;\"zei \"\"ja\"\";\r\nen bleef\"\r\nBakker;kort\r\n");
    REQUIRE(table);
    CHECK(table->rows[0][1] == "zei \"ja\";\r\nen bleef");
    CHECK(table->rows[1][1] == "kort");
    CHECK(table->lines == std::vector<std::size_t>{2, 4});
}

TEST_CASE("a quote inside a cell is a character like any other", "[csv]") {
    CHECK(readCsv("maat;x\n5\" buis;1\n")->rows == std::vector<Row>{{"5\" buis", "1"}});
}

TEST_CASE("headers are trimmed, named when empty and made unique", "[csv]") {
    CHECK(readCsv(" naam ;;naam;e-mail\n1;2;3;4\n")->headers ==
          Row{"naam", "Kolom 2", "naam (2)", "e-mail"});
}

TEST_CASE("short rows are filled and long rows are reported with their line", "[csv]") {
    const auto table = readCsv("a;b;c\n1\n1;2;3;4\n1;2;3;;\n");
    REQUIRE(table);
    CHECK(table->rows == std::vector<Row>{{"1", "", ""}, {"1", "2", "3"}});
    CHECK(table->lines == std::vector<std::size_t>{2, 4});
    REQUIRE(table->unread.size() == 1);
    CHECK(table->unread[0].line == 3);
    CHECK(table->unread[0].cells == Row{"1", "2", "3", "4"});
    CHECK(table->unread[0].finding.rule == "csv.too_many_cells");
    CHECK(table->unread[0].finding.severity == domain::Severity::Blocking);
}

TEST_CASE("what is not a list is refused with the reason and the line", "[csv]") {
    CHECK(readCsv("").error().key == "file.empty");
    CHECK(readCsv("\xEF\xBB\xBF\r\n  \r\n").error().key == "file.empty");
    CHECK(readCsv(";;\r\n;;\r\n").error().key == "file.empty");
    CHECK(readCsv(std::string("naam\n\0\x01\x02", 8)).error().key == "file.binary");
    CHECK(readCsv("PK\x03\x04 and so on").error().key == "file.spreadsheet");
    const auto unclosed = readCsv("a;b\n1;2\n3;\"4\n5;6\n");
    CHECK(unclosed.error().key == "csv.unclosed_quote");
    CHECK(unclosed.error().where == "3");
    const auto longLine =
        readCsv("a;b\n" + std::string(exchange::kMaxCsvLineBytes + 1, 'x') + "\n");
    CHECK(longLine.error().key == "file.line_too_long");
    CHECK(longLine.error().where == "2");
}

TEST_CASE("a line of a hundred megabytes is refused, not swallowed", "[csv]") {
    CHECK(readCsv(std::string(100'000'000, 'x')).error().key == "file.line_too_long");
}

TEST_CASE("written tables carry the mark, semicolons and CRLF that Dutch Excel expects", "[csv]") {
    const app::Table table{.headers = {"naam", "uren"}, .rows = {{"Jansen; Piet", "7,5"}}};
    CHECK(writeCsv(table) == "\xEF\xBB\xBFnaam;uren\r\n\"Jansen; Piet\";7,5\r\n");
}

TEST_CASE("a cell that a spreadsheet would run is written as text", "[csv]") {
    const auto written = [](const std::string& cell) {
        const std::string all = writeCsv({.headers = {"x"}, .rows = {{cell}}});
        return all.substr(6, all.size() - 8);
    };
    CHECK(written("=1+1") == "'=1+1");
    CHECK(written("@SUM(A1)") == "'@SUM(A1)");
    CHECK(written("+cmd|' /C calc'!A0") == "'+cmd|' /C calc'!A0");
    CHECK(written("-2+3") == "'-2+3");
    CHECK(written("-12,50") == "-12,50");
    CHECK(written("+31612345678") == "+31612345678");
    CHECK(written("'s-Gravenhage") == "'s-Gravenhage");
}

TEST_CASE("what was written is read back the same", "[csv]") {
    rc::check("any table survives the trip", [] {
        const auto cell = rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("ab1;,\t|\"'\r\n=+-@ ")));
        const auto width = *rc::gen::inRange<std::size_t>(1, 5);
        app::Table table;
        for (std::size_t i = 0; i < width; ++i) {
            table.headers.push_back("kolom" + std::to_string(i));
        }
        const auto height = *rc::gen::inRange<std::size_t>(0, 8);
        for (std::size_t r = 0; r < height; ++r) {
            Row row{"x" + *cell}; // a row of only empty cells is left out on purpose
            for (std::size_t i = 1; i < width; ++i) {
                row.push_back(*cell);
            }
            table.rows.push_back(row);
        }
        const auto back = readCsv(writeCsv(table));
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->headers == table.headers);
        RC_ASSERT(back->rows == table.rows);
    });
}

TEST_CASE("any bytes are read or refused, and every row is as wide as the header", "[csv]") {
    rc::check("no bytes break the reader", [] {
        const auto bytes = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("a;\"\n\r,\xEB\xEF\xBB\xBF\xFF\xFE=|\t ")));
        const auto table = readCsv(bytes);
        if (table) {
            RC_ASSERT(table->rows.size() == table->lines.size());
            for (const auto& row : table->rows) {
                RC_ASSERT(row.size() == table->headers.size());
            }
        }
    });
}

TEST_CASE("files that cannot be read are refused by what is wrong with them", "[files]") {
    const auto folder = std::filesystem::temp_directory_path() / "werkbalie_text_file_test";
    std::filesystem::create_directories(folder);
    CHECK(exchange::readWholeFile(folder / "missing.csv").error().key == "file.not_found");
    CHECK(exchange::readWholeFile(folder).error().key == "file.is_directory");
    REQUIRE(exchange::writeWholeFile(folder / "a.csv", "0123456789"));
    CHECK(exchange::readWholeFile(folder / "a.csv").value() == "0123456789");
    CHECK(exchange::readWholeFile(folder / "a.csv", 9).error().key == "file.too_large");
    CHECK(exchange::writeWholeFile(folder / "no" / "a.csv", "x").error().key ==
          "file.not_writable");
    std::filesystem::remove_all(folder);
}
