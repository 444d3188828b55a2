// Sheets of a week, and the signed ones that come back: kept once, with proof and a trail.
#include "app/administration/hour_sheets.h"

#include "storage/audit_trail.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

namespace {

const ScanFile kScan{.bytes = std::string("%PDF-1.4\0signed", 15),
                     .fileName = "scan 1.pdf",
                     .mime = "application/pdf"};

} // namespace

TEST_CASE("every placement of the week has a sheet with a code of its own", "[sheet]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context office = week.agency.as(domain::Role::BackOffice);
    CHECK(loadHourSheets(office, {.week = kWeek}).error().key == "sheet.none");
    const domain::Placement placement = week.place();
    const auto sheets = loadHourSheets(office, {.week = kWeek, .client = week.client});
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    CHECK(sheets->front().workerName == "Jan van den Berg");
    const auto code = domain::readSheetCode(sheets->front().code, sheets->front().agency.kvk);
    CHECK(code == domain::SheetCode{placement.id, kWeek});
    CHECK(domain::sumOf(sheets->front().planned) == sheets->front().agreed);
    CHECK(loadHourSheets(office, {.week = kWeek.plusWeeks(-20)}).error().key == "sheet.none");
}

TEST_CASE("a scan is kept as it was, once, and leaves a trace", "[sheet]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context office = week.agency.as(domain::Role::BackOffice);
    const domain::Placement placement = week.place();
    const std::string code = loadHourSheets(office, {.week = kWeek}).value().front().code;
    const auto first = attachScan(office, code, kScan);
    REQUIRE(first);
    CHECK_FALSE(first->alreadyThere);
    CHECK(first->row.workerName == "Berg, Jan van den");
    CHECK(first->row.scan.week == kWeek);
    CHECK(first->row.scan.bytes == 15);
    CHECK(first->row.scan.addedBy == office.user.id);
    CHECK(attachScan(office, code, kScan)->alreadyThere);
    CHECK(listScans(office, {.week = kWeek})->size() == 1);
    CHECK(listScans(office, {.week = kWeek.plusWeeks(1)})->empty());
    const auto id = first->row.scan.id;
    CHECK(loadScan(office, id)->bytes == kScan.bytes);
    CHECK(loadScan(office, id)->mime == "application/pdf");

    REQUIRE(removeScan(office, id));
    CHECK(removeScan(office, id).error().key == "record.missing");
    CHECK(loadScan(office, id).error().key == "record.missing");
    const auto trail =
        storage::AuditTrail(week.agency.connection()).historyOf("hour_sheet_scan", id.value);
    REQUIRE(trail.size() == 2);
    CHECK(trail[0].action == "attach");
    CHECK(trail[0].newValue.find(first->row.scan.hash) != std::string::npos);
    CHECK(trail[0].newValue.find("scan 1") == std::string::npos); // a file's name may hold a name
    CHECK(trail[1].action == "remove");
    CHECK(placement.id == first->row.scan.placement);
}

TEST_CASE("a scan that was changed in the database is not shown as proof", "[sheet]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context office = week.agency.as(domain::Role::BackOffice);
    (void)week.place();
    const std::string code = loadHourSheets(office, {.week = kWeek}).value().front().code;
    const auto kept = attachScan(office, code, kScan);
    REQUIRE(kept);
    week.agency.connection().exec("UPDATE hour_sheet_scan SET content = 'YW5kZXJz'");
    CHECK(loadScan(office, kept->row.scan.id).error().key == "sheet.scan_changed");
}

TEST_CASE("sheets of others and sheets that cannot be are refused, and nothing is kept",
          "[sheet]") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context office = week.agency.as(domain::Role::BackOffice);
    const domain::Placement placement = week.place();
    const auto sheet = loadHourSheets(office, {.week = kWeek}).value().front();
    const auto refusal = [&](const std::string& code, const ScanFile& file) {
        return attachScan(office, code, file).error().key;
    };
    const auto codeFor = [&](domain::PlacementId id, domain::IsoWeek when, const std::string& kvk) {
        return domain::sheetCodeText({id, when}, kvk);
    };
    CHECK(refusal(codeFor(placement.id, kWeek, "99999999"), kScan) == "sheet.code_foreign");
    CHECK(refusal(codeFor(domain::PlacementId{9999}, kWeek, sheet.agency.kvk), kScan) ==
          "sheet.placement_unknown");
    CHECK(refusal(codeFor(placement.id, kWeek.plusWeeks(-10), sheet.agency.kvk), kScan) ==
          "sheet.outside_placement");
    CHECK(refusal("hallo", kScan) == "sheet.not_a_code");
    CHECK(refusal(sheet.code, {.bytes = {}, .fileName = "leeg.pdf", .mime = "application/pdf"}) ==
          "file.empty");
    CHECK(refusal(sheet.code, {.bytes = std::string(kMaxScanBytes + 1, 'x'),
                               .fileName = "groot.pdf",
                               .mime = "application/pdf"}) == "file.too_large");
    CHECK(listScans(office, {.week = kWeek})->empty());
}
