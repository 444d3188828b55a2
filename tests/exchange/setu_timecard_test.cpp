// The official examples of the SETU timecard, and the ways in which a portal's file can be wrong.
#include "exchange/local_time.h"
#include "exchange/setu_timecard.h"
#include "exchange/text_file.h"
#include "test_paths.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <rapidcheck.h>

using namespace werkbalie;
using domain::HourType;
using domain::makeDate;
using exchange::HoursFormat;
using exchange::readSetuTimecard;

namespace {

/// The examples lie beside the repository. CI must have them; elsewhere their absence is said.
bool haveExamples(const std::filesystem::path& folder) {
    if (std::filesystem::is_directory(folder)) {
        return true;
    }
    const char* const ci = std::getenv("CI");
    if (ci != nullptr && std::string_view(ci) == "true") {
        FAIL("the official SETU examples are missing");
    }
    std::cerr << "not run: the official SETU examples are not beside the repository\n";
    return false;
}

const std::filesystem::path kFolder =
    std::filesystem::path(WERKBALIE_SHARED_DIR) / "schemas/setu/setu/examples/Timecard";

struct Line {
    domain::Date day;
    HourType type;
    int percent;
    int minutes;
    int start = -1; ///< -1: no clock times
    int breakMinutes = 0;
};

void checkEntries(const app::HoursImport& import, const std::vector<Line>& expected) {
    REQUIRE(import.entries.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO("entry " << i);
        const app::ImportedHours& entry = import.entries[i];
        CHECK(domain::isoDate(entry.day) == domain::isoDate(expected[i].day));
        CHECK(entry.type == expected[i].type);
        CHECK(entry.percentage->units() == expected[i].percent * 10'000);
        CHECK(entry.hours.worked.count() == expected[i].minutes);
        CHECK(entry.hours.startMinute.value_or(-1) == expected[i].start);
        CHECK(entry.hours.breakMinutes == expected[i].breakMinutes);
    }
}

std::vector<std::string> rules(const app::HoursImport& import) {
    std::vector<std::string> keys;
    for (const domain::Finding& finding : import.readFindings) {
        keys.push_back(finding.rule);
    }
    return keys;
}

/// A small timecard 1.4 around one interval.
std::string timecard(const std::string& interval) {
    return R"(<TimeCard xmlns="http://ns.hr-xml.org/2007-04-15"><Id><IdValue>TC1</IdValue></Id>
<ReportedResource><Person><PersonName><GivenName>Ann</GivenName>
<FamilyName prefix="de">Wit</FamilyName></PersonName></Person></ReportedResource>
<ReportedTime><PeriodStartDate>2026-11-23</PeriodStartDate><PeriodEndDate>2026-11-29</PeriodEndDate>
)" + interval +
           "</ReportedTime></TimeCard>";
}

app::HoursImport readInterval(const std::string& attributes, const std::string& inner) {
    auto import = readSetuTimecard(
        timecard("<TimeInterval " + attributes + ">" + inner + "</TimeInterval>"), "tc.xml");
    REQUIRE(import);
    return *import;
}

std::string times(const std::string& start, const std::string& end) {
    return "<StartDateTime>" + start + "</StartDateTime><EndDateTime>" + end + "</EndDateTime>";
}

} // namespace

TEST_CASE("every official timecard is read to the hour", "[setu]") {
    if (!haveExamples(kFolder)) {
        return;
    }
    const auto R = HourType::Regular;
    const auto O = HourType::Overtime;
    const auto S = HourType::Shift;
    struct Example {
        std::string file;
        HoursFormat format;
        std::string worker;
        std::string assignment;
        std::vector<Line> lines;
        std::vector<std::string> findings;
    };
    const std::vector<Example> examples = {
        {"v1.0.xml",
         HoursFormat::Setu1Xml,
         "Piet Jansen",
         "1234/1234561",
         {{makeDate(2007, 4, 3), R, 100, 480, 540},
          {makeDate(2007, 4, 3), O, 150, 120, 1140},
          {makeDate(2007, 4, 4), S, 125, 300, 1080}},
         {"setu.lost", "setu.travel_skipped", "setu.meal_skipped", "setu.allowance_skipped"}},
        {"v1.1.xml",
         HoursFormat::Setu1Xml,
         "Piet Jansen",
         "1234/1234561",
         {{makeDate(2009, 8, 10), R, 100, 480, 540},
          {makeDate(2009, 8, 10), O, 150, 120, 1140},
          {makeDate(2009, 8, 11), S, 125, 180, 1080, 120}},
         {"setu.lost", "setu.travel_skipped", "setu.meal_skipped", "setu.meal_skipped"}},
        {"v1.2_one.xml",
         HoursFormat::Setu1Xml,
         "Piet Jansen",
         "1234/1234561",
         {{makeDate(2011, 8, 9), R, 100, 480, 540},
          {makeDate(2011, 8, 9), O, 150, 120, 1140},
          {makeDate(2011, 8, 10), S, 125, 180, 1080, 120}},
         {"setu.lost", "setu.travel_skipped", "setu.meal_skipped", "setu.meal_skipped"}},
        {"v1.2_two.xml",
         HoursFormat::Setu1Xml,
         "Piet Jansen",
         "",
         {{makeDate(2011, 8, 9), R, 100, 480, 540}, {makeDate(2011, 8, 9), O, 150, 120, 1140}},
         {"setu.travel_skipped"}},
        {"v1.2_three.xml",
         HoursFormat::Setu1Xml,
         "P Pietersen",
         "",
         {},
         {"setu.lost", "setu.lost", "setu.line_unchanged", "setu.line_unchanged",
          "setu.hour_type_unknown", "setu.hour_type_unknown"}},
        {"v1.3.xml",
         HoursFormat::Setu1Xml,
         "Piet van der Berg",
         "1234/1234561",
         // 27 October 2013 is the night of the clock, the 26th is not
         {{makeDate(2013, 10, 26), R, 100, 480},
          {makeDate(2013, 10, 26), O, 150, 120, 420},
          {makeDate(2013, 10, 30), S, 125, 240, 1080, 60}},
         {"setu.lost", "setu.lost", "setu.travel_skipped", "setu.meal_skipped"}},
        {"v1.3_CorrectionTimecard.xml",
         HoursFormat::Setu1Xml,
         "Piet van der Berg",
         "1234/1234561",
         {{makeDate(2013, 10, 26), O, 150, 60, 420},
          {makeDate(2013, 10, 30), S, 125, 240, 1080, 60}},
         {"setu.lost", "setu.lost", "setu.line_unchanged", "setu.travel_skipped",
          "setu.meal_skipped"}},
        {"v1.4.xml",
         HoursFormat::Setu1Xml,
         "Piet van der Berg",
         "1234/1234561",
         {{makeDate(2017, 8, 7), R, 100, 480, 420},
          {makeDate(2017, 8, 7), O, 150, 120, 900},
          {makeDate(2017, 8, 8), R, 100, 480, 420},
          {makeDate(2017, 8, 10), S, 125, 480},
          {makeDate(2017, 8, 11), S, 125, 480}},
         {"setu.lost", "setu.travel_skipped"}},
        {"v2.0.xml",
         HoursFormat::Setu2Xml,
         "Piet van der Berg",
         "12fe386fe7c",
         {{makeDate(2024, 10, 23), R, 100, 480, 540, 30}},
         {"setu.lost", "setu.lost", "setu.lost", "setu.lost"}},
        {"v2.0.json",
         HoursFormat::Setu2Json,
         "Piet van der Berg",
         "12fe386fe7c",
         {{makeDate(2024, 10, 23), R, 100, 480, 540, 30}},
         {"setu.lost", "setu.lost", "setu.lost", "setu.lost"}},
    };
    for (const Example& example : examples) {
        INFO(example.file);
        const auto bytes = exchange::readWholeFile(kFolder / ("TimecardExample_" + example.file));
        REQUIRE(bytes);
        CHECK(exchange::sniffHoursFile(*bytes) == example.format);
        const auto import = readSetuTimecard(*bytes, example.file);
        REQUIRE(import);
        checkEntries(*import, example.lines);
        CHECK(rules(*import) == example.findings);
        for (const auto& entry : import->entries) {
            CHECK(entry.workerName == example.worker);
            CHECK(entry.placementId == example.assignment);
        }
    }
}

TEST_CASE("an entry can be traced to its document, interval and line", "[setu]") {
    const auto import =
        readInterval("type=\"Regular\"", "<Id><IdValue>7</IdValue></Id>" +
                                             times("2026-11-24T09:00:00", "2026-11-24T17:30:00"));
    REQUIRE(import.entries.size() == 1);
    CHECK(import.entries[0].reference == "TC1/7");
    CHECK(import.entries[0].line == 5);
    CHECK(import.entries[0].workerName == "Ann de Wit");
    const auto unnamed =
        readInterval("type=\"Travel\"", times("2026-11-24T09:00:00", "2026-11-24T09:30:00"));
    CHECK(unnamed.entries.at(0).reference == "TC1/#1");
}

TEST_CASE("begin and end give the hours when no duration is told", "[setu]") {
    checkEntries(readInterval("type=\"Regular\"", times("2026-11-24T09:00", "2026-11-24T17:30")),
                 {{makeDate(2026, 11, 24), HourType::Regular, 100, 510, 540}});
    checkEntries(
        readInterval("type=\"Shift\"", times("2026-11-24T22:00:00", "2026-11-25T06:00:00")),
        {{makeDate(2026, 11, 24), HourType::Shift, 100, 480, 1320}});
}

TEST_CASE("the night in which the clock changes has an hour less or more", "[setu]") {
    using exchange::elapsed;
    const auto at = [](const char* text) { return exchange::parseLocalTime(text).value(); };
    CHECK(elapsed(at("2026-03-28T22:00"), at("2026-03-29T06:00")).count() == 7 * 60);
    CHECK(elapsed(at("2026-10-24T22:00"), at("2026-10-25T06:00")).count() == 9 * 60);
    CHECK(elapsed(at("2026-10-25T06:00"), at("2026-10-25T14:00")).count() == 8 * 60);
    CHECK(elapsed(at("2026-03-28T14:00"), at("2026-03-28T22:00")).count() == 8 * 60);
}

TEST_CASE("clock times are read as written and impossible ones are not", "[setu]") {
    using exchange::parseLocalTime;
    CHECK(parseLocalTime("2026-11-24T22:05:00+01:00")->minute == 22 * 60 + 5);
    CHECK(parseLocalTime("2026-11-24T24:00:00")->day == makeDate(2026, 11, 25));
    for (const char* bad : {"", "2026-11-24", "2026-02-30T10:00", "2026-11-24T25:00",
                            "2026-11-24T24:01", "2026-11-24T10:60", "2026-11-24 10:00"}) {
        INFO(bad);
        CHECK_FALSE(parseLocalTime(bad));
    }
}

TEST_CASE("what cannot become an hour entry is told with its line", "[setu]") {
    const std::string day = times("2026-11-24T09:00:00", "2026-11-24T17:00:00");
    const auto only = [](const app::HoursImport& import) {
        REQUIRE(import.entries.empty());
        REQUIRE(import.readFindings.size() == 1);
        CHECK(import.readFindings[0].where == "5");
        CHECK(import.readFindings[0].severity == domain::Severity::Blocking);
        return import.readFindings[0].rule;
    };
    CHECK(only(readInterval("type=\"Internship\"", day)) == "setu.hour_type_unknown");
    CHECK(only(readInterval("", day)) == "setu.hour_type_unknown");
    CHECK(only(readInterval("type=\"Regular\"", "")) == "setu.time_missing");
    CHECK(only(readInterval("type=\"Regular\"",
                            times("2026-11-24T17:00:00", "2026-11-24T09:00:00"))) ==
          "setu.time_missing");
    CHECK(only(readInterval("type=\"Regular\"", day + "<Duration>-8</Duration>")) ==
          "setu.duration_invalid");
    CHECK(only(readInterval("type=\"Regular\"", day + "<Duration>25</Duration>")) ==
          "setu.duration_invalid");
    CHECK(only(readInterval("type=\"Regular\"", day + "<Duration>acht</Duration>")) ==
          "setu.duration_invalid");
    CHECK(only(readInterval("type=\"Regular\"", day + "<Duration>9</Duration>")) ==
          "setu.duration_too_long");
    CHECK(only(readInterval("type=\"Regular\"",
                            day + "<RateOrAmount multiplier=\"50\">0</RateOrAmount>")) ==
          "setu.multiplier_invalid");
    CHECK(only(readInterval("type=\"Regular\" billable=\"false\"", day)) == "setu.not_billable");
    CHECK(only(readInterval("type=\"Regular\" dayAssignment=\"morgen\"", day)) ==
          "date.not_a_date");
}

TEST_CASE("hours outside the period of the card are taken with a warning", "[setu]") {
    const auto import =
        readInterval("type=\"Regular\"", times("2026-12-01T09:00:00", "2026-12-01T17:00:00"));
    CHECK(import.entries.size() == 1);
    CHECK(rules(import) == std::vector<std::string>{"setu.outside_period"});
}

TEST_CASE("a card without hours says so", "[setu]") {
    CHECK(rules(*readSetuTimecard(timecard(""), "tc.xml")) ==
          std::vector<std::string>{"setu.no_hours"});
}

TEST_CASE("billing and paying at different percentages needs a person", "[setu]") {
    const auto import = readSetuTimecard(
        R"({"documentId":{"value":"D1"},"timeInterval":[{"typeCode":{"value":"HT200"},
            "period":{"dateTimePeriod":{"start":"2026-11-24T17:00:00"}},"timeTotal":2,
            "payRates":[{"multiplier":150,"toBeBilled":true,"toBePaid":false},
                        {"multiplier":135.5,"toBeBilled":false,"toBePaid":true}]}]})",
        "tc.json");
    REQUIRE(import);
    CHECK(rules(*import) == std::vector<std::string>{"setu.rates_differ"});
}

TEST_CASE("files that are no timecard are refused", "[setu]") {
    const auto refusal = [](const std::string& bytes) {
        return readSetuTimecard(bytes, "x").error().key;
    };
    CHECK(refusal("") == "file.empty");
    CHECK(refusal("<Invoice/>") == "setu.not_a_timecard");
    CHECK(refusal("<TimeCard><Id>") == "setu.not_xml");
    CHECK(refusal("{\"documentId\":") == "setu.not_json");
    CHECK(refusal("[1,2]") == "setu.not_a_timecard");
    CHECK(refusal("[]") == "setu.not_a_timecard");
    CHECK(refusal("naam;uren\nJansen;8\n") == "setu.not_a_timecard");
    CHECK(refusal(
              "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><TimeCard>&a;</TimeCard>") ==
          "setu.doctype");
    CHECK(exchange::sniffHoursFile("naam;uren\nJansen;8\n") == HoursFormat::Csv);
}

TEST_CASE("another standard is refused, and a card that names none is told of", "[setu]") {
    std::string other = timecard("");
    other.replace(other.find("ns.hr-xml.org"), 13, "ns.example.org");
    CHECK(readSetuTimecard(other, "x").error().key == "setu.namespace");
    CHECK(readSetuTimecard("<Timecard xmlns=\"http://ns.hr-xml.org/2007-04-15\"/>", "x")
              .error()
              .key == "setu.namespace");
    CHECK(rules(*readSetuTimecard("<h:TimeCard xmlns:h=\"http://ns.hr-xml.org/2007-04-15\"/>",
                                  "x")) == std::vector<std::string>{"setu.no_hours"});
    CHECK(rules(*readSetuTimecard("<TimeCard/>", "x")) ==
          std::vector<std::string>{"setu.namespace_missing", "setu.no_hours"});
}

TEST_CASE("a rejected card gives no hours", "[setu]") {
    std::string card =
        timecard("<TimeInterval type=\"Regular\">" +
                 times("2026-11-24T09:00:00", "2026-11-24T17:00:00") + "</TimeInterval>");
    card.replace(card.find("<ReportedTime>"), 14, "<ReportedTime status=\"rejected\">");
    const auto import = readSetuTimecard(card, "x");
    REQUIRE(import);
    CHECK(import->entries.empty());
    CHECK(rules(*import) == std::vector<std::string>{"setu.card_rejected"});
    CHECK(import->readFindings[0].severity == domain::Severity::Blocking);
}

TEST_CASE("what is lost or not understood is told once, with its line", "[setu]") {
    const auto import = readSetuTimecard(
        timecard("<TimeInterval type=\"Regular\">" +
                 times("2026-11-24T09:00:00", "2026-11-24T17:00:00") +
                 "<Comment>a</Comment><Comment>b</Comment>\n<Kleur/></TimeInterval>"
                 "\n<Expense/>"),
        "x");
    REQUIRE(import);
    CHECK(import->entries.size() == 1);
    REQUIRE(rules(*import) ==
            std::vector<std::string>{"setu.lost", "setu.not_understood", "setu.lost"});
    CHECK(import->readFindings[0].severity == domain::Severity::Info);
    CHECK(import->readFindings[1].where == "6");
    CHECK(import->readFindings[2].where == "7");
    CHECK(rules(*readSetuTimecard(R"({"documentId":{"value":"D"},"kleur":1,"timeInterval":[
        {"typeCode":{"value":"HT100"},"tarief":2,"period":{"dateTimePeriod":
        {"start":"2026-11-24T00:00:00"}},"timeTotal":"8"}]})",
                                  "x")) ==
          std::vector<std::string>{"setu.not_understood", "setu.not_understood"});
}

TEST_CASE("entities, numbers without end and other encodings do no harm", "[setu]") {
    const std::string bomb =
        "<!DOCTYPE t [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    CHECK(readSetuTimecard(bomb + timecard(""), "x").error().key == "setu.doctype");
    const std::string endless(5'000, '9');
    CHECK(rules(readInterval("type=\"Regular\"",
                             "<StartDateTime>2026-11-24T09:00:00</StartDateTime><Duration>" +
                                 endless + "</Duration>")) ==
          std::vector<std::string>{"setu.duration_invalid"});
    CHECK(readSetuTimecard(R"({"documentId":{"value":1e999}})", "x").error().key ==
          "setu.not_json");
    std::string windows = timecard("");
    windows.replace(windows.find("Ann"), 3, "Ren\xe9");
    CHECK(readSetuTimecard(windows, "x")); // bytes of Windows-1252 are read as such
    std::string utf16 = "\xff\xfe";
    for (const char c : timecard("")) {
        utf16 += c;
        utf16 += '\0';
    }
    CHECK(exchange::sniffHoursFile(utf16) == HoursFormat::Setu1Xml);
    CHECK(readSetuTimecard(utf16.substr(0, 301), "x").error().key == "setu.not_xml");
}

TEST_CASE("a file deep enough to exhaust the stack is survived", "[setu]") {
    std::string deep = "<TimeCard>";
    for (int i = 0; i < 200'000; ++i) {
        deep += "<a>";
    }
    CHECK(readSetuTimecard(deep, "x").error().key == "setu.not_xml");
    CHECK(readSetuTimecard(std::string(200'000, '['), "x").error().key == "setu.not_json");
}

TEST_CASE("a damaged timecard is read or refused, never more", "[setu]") {
    const std::string whole = timecard("<TimeInterval type=\"Regular\">" +
                                       times("2026-11-24T09:00:00", "2026-11-24T17:00:00") +
                                       "<Duration>8.00</Duration></TimeInterval>");
    rc::check("any byte may be another", [&] {
        std::string bytes = whole;
        const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
        bytes[at] = *rc::gen::arbitrary<char>();
        const auto import = readSetuTimecard(bytes, "x");
        if (import) {
            for (const auto& entry : import->entries) {
                RC_ASSERT(entry.hours.worked.count() > 0);
                RC_ASSERT(entry.hours.worked.count() <= 24 * 60);
            }
        }
    });
}
