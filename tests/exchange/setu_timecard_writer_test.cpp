// Cards written and read back: the same hours, and documents that the standard's own schemas take
// (check_setu_written.py judges what is kept here).
#include "exchange/setu_timecard_writer.h"

#include "exchange/setu_timecard.h"
#include "exchange/text_file.h"
#include "tests/support/catch.h"
#include "tests/support/timecards.h"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::CardChange;
using domain::HourType;
using exchange::TimecardFormat;
using exchange::writeTimecard;

namespace {

constexpr std::array kFormats{TimecardFormat::Setu14Xml, TimecardFormat::Setu20Xml,
                              TimecardFormat::Setu20Json};

domain::Percentage percent(int whole) {
    return domain::Percentage::fromUnits(whole * 10'000);
}

/// For the judgement by schema, in every format.
void keep(const app::Timecard& card, const std::string& name) {
    const char* const folder = std::getenv("WERKBALIE_KEEP_SETU");
    if (folder == nullptr) {
        return;
    }
    std::filesystem::create_directories(folder);
    for (std::size_t i = 0; i < kFormats.size(); ++i) {
        const auto file =
            std::filesystem::path(folder) / (name + "_" + std::to_string(i) + "." +
                                             std::string(exchange::extensionOf(kFormats[i])));
        REQUIRE(exchange::writeWholeFile(file, writeTimecard(card, kFormats[i])));
    }
}

std::vector<std::string> rules(const domain::Findings& findings) {
    std::vector<std::string> keys;
    for (const domain::Finding& finding : findings) {
        keys.push_back(finding.rule);
    }
    return keys;
}

app::HoursImport readBack(const app::Timecard& card, TimecardFormat format) {
    const auto import = exchange::readSetuTimecard(writeTimecard(card, format), "card");
    REQUIRE(import);
    return *import;
}

/// On the Monday of the card.
domain::DayAmount anAllowance(const char* band, domain::AmountUnit unit, std::int64_t quantity) {
    return {.day = domain::makeDate(2026, 11, 16),
            .pay = {.band = band,
                    .unit = unit,
                    .each = domain::HourlyRate::fromUnits(7'500),
                    .charged = domain::HourlyRate::fromUnits(14'063),
                    .quantity = quantity}};
}
app::CardExpense anExpense(int id, domain::ExpenseKind kind, std::int64_t each,
                           std::int64_t quantity = domain::kOneUnit) {
    return {.id = domain::ExpenseId{id},
            .day = domain::makeDate(2026, 11, 16),
            .kind = kind,
            .each = domain::HourlyRate::fromUnits(each),
            .quantity = quantity};
}

app::Timecard fullCard() {
    app::Timecard card = aTimecard();
    domain::CardLine night = aCardLine(2, 22 * 60, 30 * 60, 30);
    night.type = HourType::Shift;
    night.percentage = percent(125);
    domain::CardLine early = night; // past midnight, of the day on which the shift began
    early.start = domain::ClockTime{night.day + std::chrono::days{1}, 0};
    early.worked = domain::Minutes{360};
    domain::CardLine over = aCardLine(3, 90);
    over.type = HourType::Overtime;
    over.percentage = domain::Percentage::fromUnits(1'375'000);
    domain::CardLine travel = aCardLine(4, 45);
    travel.type = HourType::Travel;
    domain::CardLine standBy = aCardLine(5, 8 * 60, 20 * 60);
    standBy.type = HourType::StandBy;
    standBy.percentage = percent(10);
    card.hours.lines = {aCardLine(0, 9 * 60, 17 * 60 + 30, 30),
                        aCardLine(1, 440),
                        night,
                        early,
                        over,
                        travel,
                        standBy};
    card.approval = app::CardApproval{.name = "Anna de Wit", .at = {card.writtenAt.day, 500}};
    return card;
}

} // namespace

TEST_CASE("a card of a full week follows the standard in every format", "[setu]") {
    const app::Timecard card = fullCard();
    keep(card, "full");
    app::Timecard bare = aTimecard(); // nothing but what has to be there
    bare.client.kvk.clear();
    bare.workerName = {"", "", "Li"};
    bare.hours.lines = {aCardLine(0, 480)};
    keep(bare, "bare");
    const std::string xml = writeTimecard(card, TimecardFormat::Setu14Xml);
    for (const char* part :
         {R"(<Id idOwner="StaffingCompany">)", "<IdValue>12-2026-W47</IdValue>",
          "<FormattedName>Jan van den Berg</FormattedName>", R"(prefix="van den")",
          R"(<ReportedTime status="">)", "<PeriodStartDate>2026-11-16</PeriodStartDate>",
          "<PeriodEndDate>2026-11-22</PeriodEndDate>",
          R"(<TimeInterval type="Shift" dayAssignment="2026-11-18" billable="true">)",
          "<StartDateTime>2026-11-17T00:00:00</StartDateTime>", "<Duration>7.33</Duration>",
          R"(multiplier="137.5")", "<Source>Uitzendbureau De Brug &amp; Zn</Source>",
          "<ApprovedDateTime>2026-11-24T08:20:00</ApprovedDateTime>",
          R"(<StaffingSupplierId idOwner="KvK">)", R"(<StaffingSupplierId idOwner="BTW">)",
          R"(<StaffingCustomerId idOwner="KvK">)", "<IdValue>4711/08</IdValue>"}) {
        INFO(part);
        CHECK(xml.find(part) != std::string::npos);
    }
    const auto json = nlohmann::json::parse(writeTimecard(card, TimecardFormat::Setu20Json));
    CHECK(json["staffingIds"]["assignmentId"]["value"] == "4711/08");
    CHECK(json["supplier"]["legalId"]["schemeAgencyId"] == "KvK");
    CHECK(json["timeInterval"].size() == 7);
    CHECK(json["timeInterval"][2]["typeCode"]["value"] == "HT300");
    CHECK(json["timeInterval"][2]["dayAssignment"] == "2026-11-18");
    CHECK(json["timeInterval"][1]["timeTotal"] == "7.33");
}

TEST_CASE("what the standard has no place for is told", "[setu]") {
    app::Timecard card = fullCard();
    card.hours.timeForTime = domain::Minutes{90};
    card.allowances = {anAllowance("Koude", domain::AmountUnit::Hour, 90),
                       anAllowance("Koude", domain::AmountUnit::Hour, 120),
                       anAllowance("Dienst", domain::AmountUnit::Shift, 1)};
    CHECK(rules(exchange::timecardFindings(card, TimecardFormat::Setu14Xml)) ==
          std::vector<std::string>{"setu.below_hundred", "setu.time_for_time",
                                   "setu.allowance_amounts"});
    CHECK(rules(exchange::timecardFindings(card, TimecardFormat::Setu20Json)) ==
          std::vector<std::string>{"setu.no_code", "setu.below_hundred", "setu.no_code",
                                   "setu.time_for_time", "setu.no_code", "setu.no_code"});
    const auto json = nlohmann::json::parse(writeTimecard(card, TimecardFormat::Setu20Json));
    const auto& rate = json["timeInterval"][6]["payRates"][0];
    CHECK(rate["amount"]["value"] == 3.0); // a tenth of 30.00
    CHECK(rate["multiplier"] == 100);
    CHECK(rate["toBePaid"] == false);
}

TEST_CASE("expenses stand on a card by their code, at cost, and come back as what was left",
          "[setu]") {
    app::Timecard card = aTimecard();
    card.hours.lines = {aCardLine(0, 480), aCardLine(1, 480)};
    card.expenses = {anExpense(7, domain::ExpenseKind::Commute, 2'300, 40'50),
                     anExpense(8, domain::ExpenseKind::PublicTransport, 124'000),
                     anExpense(9, domain::ExpenseKind::Meal, 98'500)};
    card.expenses[1].description = "Trein <Assen> & terug";
    keep(card, "expenses");
    for (const auto format : kFormats) {
        CHECK(rules(exchange::timecardFindings(card, format)).empty());
        const auto import = readBack(card, format);
        CHECK(import.entries.size() == 2); // the hours are what they were
        REQUIRE(rules(import.readFindings) == std::vector<std::string>{"setu.travel_skipped",
                                                                       "setu.travel_skipped",
                                                                       "setu.meal_skipped"});
        const auto& values = import.readFindings[0].values;
        const auto valueOf = [&](const char* name) {
            const auto found =
                std::ranges::find(values, name, &std::pair<std::string, std::string>::first);
            return found == values.end() ? std::string() : found->second;
        };
        CHECK(valueOf("amount").starts_with("0.23"));
        CHECK(valueOf("quantity").starts_with("40.5"));
        CHECK(valueOf("date") == "2026-11-16");
    }
    const std::string xml = writeTimecard(card, TimecardFormat::Setu14Xml);
    for (const char* part :
         {R"(<Allowance type="102" billable="true">)",
          R"(<IdValue name="expense">12-2026-W47-e7</IdValue>)",
          R"(<Amount currency="EUR">12.40</Amount>)", "<Quantity>1.00</Quantity>",
          "<Comment>Trein &lt;Assen&gt; &amp; terug</Comment>", R"(<Allowance type="202")"}) {
        INFO(part);
        CHECK(xml.find(part) != std::string::npos);
    }
    CHECK(xml.find("actionCode") == std::string::npos);
    const auto json = nlohmann::json::parse(writeTimecard(card, TimecardFormat::Setu20Json));
    REQUIRE(json["allowance"].size() == 3);
    CHECK(json["allowance"][0]["typeCode"]["value"] == "EA103");
    CHECK(json["allowance"][1]["typeCode"]["value"] == "EA102");
    CHECK(json["allowance"][1]["comment"]["note"] == "Trein <Assen> & terug");
    CHECK(json["allowance"][2]["payRates"][0]["toBePaid"] == true);
}

TEST_CASE("what has no code stands in 2.0 by its name, and is told not to stand in 1.4", "[setu]") {
    app::Timecard card = aTimecard();
    card.hours.lines = {aCardLine(0, 480)};
    card.allowances = {anAllowance("Koude & nat", domain::AmountUnit::Hour, 450),
                       anAllowance("Dienst", domain::AmountUnit::Shift, 1)};
    card.expenses = {anExpense(3, domain::ExpenseKind::Tools, 499'500),
                     anExpense(4, domain::ExpenseKind::HomeWorking, 24'500, 2'00)};
    card.expenses[1].billed = false; // for a system of one's own
    keep(card, "without_code");
    const auto findings = exchange::timecardFindings(card, TimecardFormat::Setu14Xml);
    REQUIRE(rules(findings) ==
            std::vector<std::string>{"setu.allowance_amounts", "setu.expense_no_code"});
    CHECK(findings[0].values.front().second == "Dienst, Koude & nat");
    CHECK(findings[1].values.at(0).second == "Home working, Tools and clothing");
    CHECK(findings[1].values.at(1).second == "54.85"); // 49.95 and 2 x 2.45
    CHECK(writeTimecard(card, TimecardFormat::Setu14Xml).find("<Allowance") == std::string::npos);
    CHECK(rules(exchange::timecardFindings(card, TimecardFormat::Setu20Xml)) ==
          std::vector<std::string>(4, "setu.no_code"));
    const auto json = nlohmann::json::parse(writeTimecard(card, TimecardFormat::Setu20Json));
    REQUIRE(json["allowance"].size() == 4);
    const auto& cold = json["allowance"][0];
    CHECK(cold["typeCode"]["value"] == "Koude & nat");
    CHECK(cold["quantity"]["value"] == 7.5);
    CHECK(cold["payRates"][0]["amount"]["value"] == 1.4063); // what the client pays
    CHECK(cold["payRates"][0]["toBePaid"] == false);
    CHECK(json["allowance"][3]["payRates"][0]["toBeBilled"] == false);
    CHECK(json["allowance"][3]["payRates"][0]["toBePaid"] == true);
}

TEST_CASE("a week of expenses alone, and one that was corrected, follow the standard", "[setu]") {
    app::Timecard card = aTimecard();
    card.expenses = {anExpense(1, domain::ExpenseKind::Commute, 2'300, 40'00),
                     anExpense(2, domain::ExpenseKind::Commute, 2'300, -40'00)};
    keep(card, "expenses_alone");
    card.corrected = true;
    card.expenses[0].settled = true;
    card.hours.lines = {aCardLine(0, 480)};
    card.hours.lines[0].change = CardChange::Unchanged;
    keep(card, "expenses_corrected");
    const std::string xml = writeTimecard(card, TimecardFormat::Setu14Xml);
    CHECK(xml.find(R"(<Allowance type="102" billable="true" actionCode="Unchanged">)") !=
          std::string::npos);
    CHECK(xml.find(R"(<Allowance type="102" billable="true" actionCode="Add">)") !=
          std::string::npos);
}

TEST_CASE("absence is told with its word, paid and not billed, and read back", "[setu]") {
    app::Timecard card = aTimecard();
    for (const HourType type :
         {HourType::Leave, HourType::Sickness, HourType::PublicHoliday, HourType::ShortLeave,
          HourType::Idle, HourType::CancelledCall, HourType::TimeForTime}) {
        card.hours.lines.push_back(aCardLine(static_cast<int>(card.hours.lines.size()), 480));
        card.hours.lines.back().type = type;
    }
    keep(card, "absence");
    CHECK(writeTimecard(card, TimecardFormat::Setu14Xml).find(R"(billable="true")") ==
          std::string::npos);
    for (const auto format : kFormats) {
        const auto import = readBack(card, format);
        REQUIRE(import.entries.size() == card.hours.lines.size());
        for (std::size_t i = 0; i < import.entries.size(); ++i) {
            CHECK(import.entries[i].type == card.hours.lines[i].type);
        }
    }
}

TEST_CASE("a corrected week tells of every line what happened to it", "[setu]") {
    app::Timecard card = aTimecard();
    card.corrected = true;
    card.hours.lines = {aCardLine(0, 480), aCardLine(1, 420), aCardLine(2, 480), aCardLine(3, 120)};
    card.hours.lines[0].change = CardChange::Unchanged;
    card.hours.lines[1].change = CardChange::Change;
    card.hours.lines[2].change = CardChange::Void;
    card.hours.lines[3].change = CardChange::Add;
    keep(card, "corrected");
    const std::string xml = writeTimecard(card, TimecardFormat::Setu14Xml);
    for (const char* part :
         {R"(status="corrected")", R"(actionCode="Unchanged")", R"(actionCode="Change")",
          R"(actionCode="Void")", R"(actionCode="Add")"}) {
        CHECK(xml.find(part) != std::string::npos);
    }
    const auto now = readBack(card, TimecardFormat::Setu20Xml);
    REQUIRE(now.entries.size() == 3); // the hours as they are now
    CHECK(now.entries[1].hours.worked.count() == 420);
    CHECK(now.entries[2].reference == "12-2026-W47/12-2026-W47-4");
    for (auto& line : card.hours.lines) {
        line.change = CardChange::Void;
    }
    keep(card, "all_void");
}

TEST_CASE("names with anything in them stay one name in every format", "[setu]") {
    app::Timecard card = aTimecard();
    card.workerName = {"Zoë<&\x01", "d'", "O\"Łukasz"};
    card.hours.lines = {aCardLine(0, 480)};
    keep(card, "names");
    for (const auto format : kFormats) {
        const auto import = readBack(card, format);
        REQUIRE(import.entries.size() == 1);
        CHECK(import.entries[0].workerName == "Zoë<& d' O\"Łukasz");
        CHECK(import.entries[0].placementId == "4711/08");
    }
}

TEST_CASE("a card that is written and read again has the same hours", "[setu]") {
    rc::check("for any week", [] {
        app::Timecard card = aTimecard();
        const auto count = *rc::gen::inRange(1, 12);
        for (int i = 0; i < count; ++i) {
            domain::CardLine line = aCardLine(i % 7, *rc::gen::inRange(1, 24 * 60));
            if (*rc::gen::arbitrary<bool>()) {
                const int from = *rc::gen::inRange(0, 24 * 60);
                const int span = *rc::gen::inRange(1, 16 * 60);
                line = aCardLine(i % 7, from, from + span, *rc::gen::inRange(0, span));
            }
            line.type = *rc::gen::element(HourType::Regular, HourType::Overtime, HourType::Shift,
                                          HourType::Travel, HourType::StandBy);
            line.percentage =
                domain::Percentage::fromUnits(*rc::gen::inRange(1'000'000, 3'000'000));
            card.hours.lines.push_back(line);
        }
        for (const auto format : kFormats) {
            const auto import = exchange::readSetuTimecard(writeTimecard(card, format), "card");
            RC_ASSERT(import.has_value());
            RC_ASSERT(import->readFindings.empty());
            RC_ASSERT(import->entries.size() == card.hours.lines.size());
            for (std::size_t i = 0; i < import->entries.size(); ++i) {
                const auto& entry = import->entries[i];
                const domain::CardLine& line = card.hours.lines[i];
                RC_ASSERT(entry.day == line.day);
                RC_ASSERT(entry.type == line.type);
                RC_ASSERT(entry.percentage == line.percentage);
                RC_ASSERT(entry.hours.worked == line.worked);
                RC_ASSERT(entry.hours.startMinute.has_value() == line.start.has_value());
            }
        }
    });
}

TEST_CASE("a week becomes a file each, and a folder names them by document", "[setu]") {
    const auto folder =
        std::filesystem::temp_directory_path() / ("werkbalie-setu-" + std::to_string(std::rand()));
    std::filesystem::create_directories(folder);
    std::vector<app::Timecard> cards(3, aTimecard());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        cards[i].placement = domain::PlacementId{static_cast<std::int64_t>(12 + i)};
        cards[i].hours.lines = {aCardLine(0, 480)};
    }
    const auto named =
        exchange::writeTimecards(cards, TimecardFormat::Setu20Json, folder / "uren.json");
    REQUIRE(named);
    CHECK(named->files[0] == folder / "uren.json");
    CHECK(named->files[2] == folder / "uren-3.json");
    const auto listed = exchange::writeTimecards(cards, TimecardFormat::Setu14Xml, folder);
    REQUIRE(listed);
    CHECK(listed->files[1] == folder / "13-2026-W47.xml");
    for (const auto& file : listed->files) {
        CHECK(std::filesystem::file_size(file) > 1000);
    }
    CHECK(exchange::writeTimecards(cards, TimecardFormat::Setu14Xml, folder / "weg" / "x.xml")
              .error()
              .key == "file.not_writable");
    std::filesystem::remove_all(folder);
}
