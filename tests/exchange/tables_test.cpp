// Lists as workbook and as JSON, and the agency file of `init`.
#include "exchange/agency_json.h"
#include "exchange/json_table.h"
#include "exchange/text_file.h"
#include "exchange/xlsx.h"
#include "tests/support/catch.h"

using namespace werkbalie;
using exchange::ColumnKind;

namespace {

ColumnKind kindOf(std::vector<std::string> cells) {
    app::Table table{.headers = {"kop"}};
    for (std::string& cell : cells) {
        table.rows.push_back({std::move(cell)});
    }
    return exchange::shapeOf(table, 0).kind;
}

const std::string kAgency = R"({"name":"Bureau Noord","kvk":"01234567","vat_id":"NL123456789B13",
  "branch":"Groningen","cao":"abu","employer_size":"medium","whk":{"wga":"0.82","zw":"0.45"}})";

std::string with(const std::string& from, const std::string& to) {
    std::string json = kAgency;
    return json.replace(json.find(from), from.size(), to);
}

} // namespace

TEST_CASE("only a column that is all numbers or all dates is written as such", "[xlsx]") {
    CHECK(kindOf({"1", "-2.50", ""}) == ColumnKind::Number);
    CHECK(kindOf({"1.234,50", "7,5"}) == ColumnKind::Number);
    CHECK(kindOf({"01234567", "12345678"}) == ColumnKind::Text);
    CHECK(kindOf({"+31612345678"}) == ColumnKind::Text);
    CHECK(kindOf({"1234567890123456"}) == ColumnKind::Text);
    CHECK(kindOf({"2026-W47"}) == ColumnKind::Text);
    CHECK(kindOf({"2026-11-24", "24-11-2026"}) == ColumnKind::Date);
    CHECK(kindOf({"2026-11-24", "morgen"}) == ColumnKind::Text);
    CHECK(kindOf({"", ""}) == ColumnKind::Text);
    CHECK(kindOf({"=1+1"}) == ColumnKind::Text);
    CHECK(kindOf({"0", "0.5", "10"}) == ColumnKind::Number);
}

TEST_CASE("a workbook is written whole or not at all", "[xlsx]") {
    const auto folder = std::filesystem::temp_directory_path() / "werkbalie_xlsx_test";
    std::filesystem::create_directories(folder);
    const app::Table table{.headers = {"naam", "uren", "vanaf"},
                           .rows = {{"Zoë", "7,5", "24-11-2026"}, {"=1+1", "8", ""}}};
    REQUIRE(exchange::writeXlsx(table, "Uren", folder / "uren.xlsx"));
    CHECK(exchange::readWholeFile(folder / "uren.xlsx")->starts_with("PK"));
    CHECK(exchange::writeXlsx(table, "Uren", folder / "no" / "uren.xlsx").error().key ==
          "file.not_writable");
    std::filesystem::remove_all(folder);
}

TEST_CASE("a table becomes a list of objects in the order of its columns", "[json]") {
    const app::Table table{.headers = {"naam", "kvk"}, .rows = {{"Jansen", "01"}, {"Bos", ""}}};
    CHECK(exchange::jsonTable(table).dump() ==
          R"([{"naam":"Jansen","kvk":"01"},{"naam":"Bos","kvk":""}])");
}

TEST_CASE("dates and numbers of a list are written in JSON as the contract has them", "[json]") {
    using app::CellKind;
    const app::Table table{
        .headers = {"Datum", "Uren", "Uurloon", "Huisnummer"},
        .rows = {{"24-11-2026", "7,5", "15,2734", "12"},
                 {"", "", "1.234,56", "1,5"},
                 {"31-02-2026", "acht", "8", ""}},
        .kinds = {CellKind::Date, CellKind::Decimal, CellKind::Decimal, CellKind::Text}};
    const auto json = exchange::jsonTable(table);
    CHECK(json[0].dump() ==
          R"({"Datum":"2026-11-24","Uren":"7.50","Uurloon":"15.2734","Huisnummer":"12"})");
    CHECK(json[1].dump() == R"({"Datum":"","Uren":"","Uurloon":"1234.56","Huisnummer":"1,5"})");
    CHECK(json[2].dump() ==
          R"({"Datum":"31-02-2026","Uren":"acht","Uurloon":"8.00","Huisnummer":""})");
}

TEST_CASE("an agency file is read with its own Whk percentages", "[agency]") {
    const auto file = exchange::readAgency(kAgency);
    REQUIRE(file);
    CHECK(file->agency.name == "Bureau Noord");
    CHECK(file->agency.kvk == "01234567");
    CHECK(file->branchName == "Groningen");
    CHECK(file->agency.employerSize == domain::EmployerSize::Medium);
    CHECK(file->agency.whkWga->toString() == "0.82");
    CHECK(file->agency.whkZw->toString() == "0.45");
}

TEST_CASE("an agency file with an error is refused by the field", "[agency]") {
    const auto refusal = [](const std::string& json) {
        const auto file = exchange::readAgency(json);
        return file ? std::string("read") : file.error().key + " " + file.error().where;
    };
    CHECK(refusal("{") == "agency.not_json ");
    CHECK(refusal("[]") == "agency.not_json ");
    CHECK(refusal(with("\"whk\"", "\"wkh\"")) == "agency.unknown_field wkh");
    CHECK(refusal(with("\"wga\"", "\"wgaa\"")) == "agency.unknown_field wgaa");
    CHECK(refusal(with("\"Bureau Noord\"", "\" \"")) == "agency.missing_field name");
    CHECK(refusal(with("\"01234567\"", "1234567")) == "agency.not_text kvk");
    CHECK(refusal(with("01234567", "1234567")) == "kvk.not_eight_digits kvk");
    CHECK(refusal(with("123456789B13", "123456789B01")) == "vat.check_failed vat_id");
    CHECK(refusal(with("abu", "cnv")) == "choice.unknown cao");
    CHECK(refusal(with(R"({"wga":"0.82","zw":"0.45"})", R"("6.63")")) ==
          "agency.whk_not_object whk");
}
