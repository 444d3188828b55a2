// Allowances over worked examples and over many random shifts and schemes.
#include "domain/administration/allowances/allowance_text.h"
#include "domain/administration/allowances/billable_allowances.h"
#include "domain/base/decimal.h"
#include "domain/base/text.h"
#include "test_paths.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace werkbalie::domain;

namespace {

struct Example {
    std::string name;
    std::string sheet;
    std::set<std::string> pays;
    std::set<std::string> adds;
    std::string earns = "0.00";
    std::vector<std::pair<std::string, std::string>> why;
};

void readLine(const std::string& line, Example& example) {
    const auto words = splitList(line, ' ');
    if (words.front() == "pays") {
        example.pays.insert(words.at(1) + " " + Percentage::parse(words.at(2)).value().toString() +
                            " " + formatDecimal(parseDecimal(words.at(3), 2).value(), 2, 2));
    } else if (words.front() == "adds") {
        example.adds.insert(line.substr(5));
    } else if (words.front() == "earns") {
        example.earns = words.at(1);
    } else if (words.front() == "why") {
        example.why.emplace_back(words.at(1), line.substr(line.find(words.at(1)) + 17));
    } else {
        example.sheet += line + "\n";
    }
}

std::vector<Example> examples() {
    std::vector<Example> all;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(WERKBALIE_SOURCE_DIR) / "tests/domain/fixtures/allowances")) {
        if (entry.path().extension() != ".txt") {
            continue;
        }
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with("case ")) {
                all.emplace_back().name = entry.path().filename().string() + ": " + line.substr(5);
            } else if (!line.empty() && !line.starts_with('#')) {
                readLine(line, all.back());
            }
        }
    }
    return all;
}

AllowanceScheme schemeOf(const BandsText& bands) {
    AllowanceScheme scheme;
    scheme.id = AllowanceId{1};
    scheme.client = ClientId{1};
    scheme.name = "Cao";
    scheme.validity.from = makeDate(2026, 1, 1);
    scheme.stacking = bands.stacking;
    scheme.bands = bands.bands;
    return scheme;
}

std::set<std::string> linesOf(const AllowanceReceipt& receipt) {
    std::set<std::string> lines;
    for (const AllowanceLine& line : receipt.lines) {
        lines.insert(std::string(toText(line.type)) + " " + line.percentage.toString() + " " +
                     decimalHours(line.worked));
    }
    return lines;
}

/// "Koude 7.50 5.63": band, quantity of the whole, and what it comes to.
std::set<std::string> amountsOf(const AllowanceReceipt& receipt, const AllowanceScheme& scheme) {
    std::map<std::size_t, std::int64_t> quantities;
    for (const AmountLine& line : receipt.amounts) {
        quantities[line.band] += line.quantity;
    }
    std::set<std::string> lines;
    for (const auto& [index, quantity] : quantities) {
        const AllowanceBand& band = scheme.bands[index];
        const AmountUnit unit = band.amount->unit;
        lines.insert(band.name + " " + quantityText(unit, quantity) + " " +
                     amountOf(band.amount->each, unit, quantity).toString());
    }
    return lines;
}

/// The bands that count in the quarter from a moment on.
std::string reasonAt(const AllowanceReceipt& receipt, const AllowanceScheme& scheme,
                     const std::string& at) {
    for (const Quarter& quarter : receipt.quarters) {
        if (!quarter.from || isoText(clockAt(*quarter.from)) != at) {
            continue;
        }
        std::string names;
        for (const BandHit& hit : quarter.hits) {
            if (hit.counts) {
                names += (names.empty() ? "" : "+") + scheme.bands[hit.band].name;
            }
        }
        return names.empty() ? "-" : names;
    }
    return "no quarter begins then";
}

AllowanceBand anyBand(int number) {
    AllowanceBand band;
    band.name = "Band " + std::to_string(number);
    band.surcharge = Percentage::fromUnits(*rc::gen::inRange(0, 2'000'000));
    band.kind = *rc::gen::element(BandKind::Irregular, BandKind::Overtime, BandKind::Shift,
                                  BandKind::Cold, BandKind::Holiday);
    band.days = *rc::gen::inRange(0U, 128U);
    band.holidays = *rc::gen::inRange(0, 8) == 0;
    if (*rc::gen::arbitrary<bool>()) {
        band.hours = BandHours{.from = 15 * *rc::gen::inRange(0, 96),
                               .until = 15 * *rc::gen::inRange(0, 97)};
        band.time = *rc::gen::element(BandTime::Quarter, BandTime::ShiftStart);
    }
    band.norm =
        *rc::gen::element(BandNorm::None, BandNorm::Day, BandNorm::Week, BandNorm::Contract);
    if (band.norm == BandNorm::Day || band.norm == BandNorm::Week) {
        band.after = Minutes{15 * *rc::gen::inRange(0, 60)};
    }
    if (band.norm != BandNorm::None && *rc::gen::arbitrary<bool>()) {
        band.atMost = Minutes{15 * *rc::gen::inRange(1, 20)};
    }
    if (*rc::gen::inRange(0, 3) == 0) {
        band.surcharge = {};
        band.amount = BandAmount{
            .each = HourlyRate::fromUnits(*rc::gen::inRange(1, 300'000)),
            .unit = *rc::gen::element(AmountUnit::Hour, AmountUnit::Shift, AmountUnit::Day),
            .carries = *rc::gen::element(AllowanceCarries::Wage, AllowanceCarries::WageAndPremiums,
                                         AllowanceCarries::All)};
    } else {
        band.compensation = *rc::gen::element(Compensation::Paid, Compensation::InTime);
    }
    band.mark = *rc::gen::element(BandMark::Always, BandMark::Marked);
    return band;
}

AllowanceScheme anyScheme() {
    AllowanceScheme scheme;
    scheme.stacking = *rc::gen::element(Stacking::Highest, Stacking::Sum);
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i) {
        scheme.bands.push_back(anyBand(i));
    }
    return scheme;
}

/// A late shift a day, many past midnight, in the week in which the clock goes back; none touches
/// the next.
std::vector<WorkPiece> anyWeek() {
    std::vector<WorkPiece> pieces;
    for (int day = 0; day < 7; ++day) {
        const int start = *rc::gen::inRange(720, 1440);
        const int length = *rc::gen::inRange(10, 700);
        pieces.push_back({.day = makeDate(2026, 10, 19) + std::chrono::days{day},
                          .startMinute = start,
                          .endMinute = start + length,
                          .breakMinutes = *rc::gen::inRange(0, std::min(length, 60)),
                          .marks = *rc::gen::element(WorkMarks{}, WorkMarks{BandKind::Cold},
                                                     WorkMarks{BandKind::Shift, BandKind::Cold})});
    }
    return pieces;
}

Minutes workedIn(const WorkPiece& piece) {
    return momentOf(piece.day, *piece.endMinute) - momentOf(piece.day, *piece.startMinute) -
           Minutes{piece.breakMinutes};
}

constexpr WorkTerms kTerms{.contract = Minutes{32 * 60}, .wage = HourlyRate::fromUnits(160'000)};

} // namespace

TEST_CASE("every worked example pays what is written down for it, and says why", "[allowances]") {
    const auto all = examples();
    REQUIRE(all.size() >= 38);
    for (const Example& example : all) {
        INFO(example.name);
        const auto sheet = parseAllowanceSheet(example.sheet);
        REQUIRE(sheet);
        const AllowanceScheme scheme = schemeOf(sheet->bands);
        CHECK(checkAllowanceScheme(scheme, {}).empty());
        const auto receipt = allowancesOf(scheme, sheet->pieces, sheet->terms);
        CHECK(linesOf(receipt) == example.pays);
        CHECK(amountsOf(receipt, scheme) == example.adds);
        CHECK(decimalHours(receipt.earned) == example.earns);
        for (const auto& [at, names] : example.why) {
            INFO(at);
            CHECK(reasonAt(receipt, scheme, at) == names);
        }
    }
}

TEST_CASE("the quarters add up to each shift, and none is paid under the wage", "[allowances]") {
    CHECK(rc::check([] {
        const auto pieces = anyWeek();
        const auto receipt = allowancesOf(anyScheme(), pieces, kTerms);
        std::vector<Minutes> worked(pieces.size(), Minutes{0});
        for (const Quarter& quarter : receipt.quarters) {
            RC_ASSERT(quarter.length > Minutes{0});
            RC_ASSERT(quarter.length <= Minutes{15});
            RC_ASSERT(quarter.paid >= Percentage::fromUnits(1'000'000));
            worked[quarter.piece] += quarter.length;
        }
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            RC_ASSERT(worked[i] == workedIn(pieces[i]));
        }
    }));
}

TEST_CASE("a shift in two parts pays the same", "[allowances]") {
    CHECK(rc::check([] {
        auto whole = anyWeek();
        for (WorkPiece& piece : whole) {
            piece.breakMinutes = 0;
        }
        auto parts = whole;
        const auto index = static_cast<std::size_t>(*rc::gen::inRange(0, 7));
        WorkPiece rest = parts[index];
        // Not within the hour that no clock shows.
        const int at = *rc::gen::inRange(*rest.startMinute + 1, *rest.endMinute);
        RC_PRE(clockAt(momentOf(rest.day, at)) ==
               (ClockTime{rest.day + std::chrono::days{at / 1440}, at % 1440}));
        parts[index].endMinute = at;
        rest.startMinute = at;
        parts.push_back(rest);
        const auto scheme = anyScheme();
        const auto before = allowancesOf(scheme, whole, kTerms);
        const auto after = allowancesOf(scheme, parts, kTerms);
        RC_ASSERT(before.lines == after.lines);
        RC_ASSERT(amountsOf(before, scheme) == amountsOf(after, scheme));
    }));
}

TEST_CASE("marks add a band where it is asked for, and take none away", "[allowances]") {
    CHECK(rc::check([] {
        auto pieces = anyWeek();
        auto scheme = anyScheme();
        scheme.stacking = Stacking::Sum;
        const auto marked = allowancesOf(scheme, pieces, kTerms);
        for (WorkPiece& piece : pieces) {
            piece.marks = {};
        }
        const auto plain = allowancesOf(scheme, pieces, kTerms);
        std::erase_if(scheme.bands, [](const auto& band) { return band.mark == BandMark::Marked; });
        const auto without = allowancesOf(scheme, pieces, kTerms);
        RC_ASSERT(plain.lines == without.lines);
        const auto paid = [](const AllowanceReceipt& receipt) {
            std::int64_t sum = 0;
            for (const AllowanceLine& line : receipt.lines) {
                sum += line.percentage.units() * line.worked.count();
            }
            return sum;
        };
        RC_ASSERT(paid(marked) >= paid(plain));
    }));
}

TEST_CASE("the order of the work does not matter", "[allowances]") {
    CHECK(rc::check([] {
        auto pieces = anyWeek();
        const auto scheme = anyScheme();
        const auto before = allowancesOf(scheme, pieces, kTerms);
        std::ranges::reverse(pieces);
        const auto after = allowancesOf(scheme, pieces, kTerms);
        RC_ASSERT(before.lines == after.lines);
        RC_ASSERT(before.earned == after.earned);
        RC_ASSERT(amountsOf(before, scheme) == amountsOf(after, scheme));
    }));
}

TEST_CASE(
    "an amount is paid no more than once a shift or day, and never over more hours than worked",
    "[allowances]") {
    CHECK(rc::check([] {
        const auto pieces = anyWeek();
        const auto scheme = anyScheme();
        const auto receipt = allowancesOf(scheme, pieces, kTerms);
        std::map<std::size_t, std::int64_t> quantities;
        for (const AmountLine& line : receipt.amounts) {
            RC_ASSERT(line.quantity > 0);
            quantities[line.band] += line.quantity;
        }
        std::set<std::size_t> shifts;
        std::set<Date> days;
        for (const Quarter& quarter : receipt.quarters) {
            shifts.insert(quarter.shift);
            days.insert(quarter.shiftDay);
        }
        for (const auto& [band, quantity] : quantities) {
            const AmountUnit unit = scheme.bands[band].amount->unit;
            const auto most = unit == AmountUnit::Hour    ? receipt.worked.count()
                              : unit == AmountUnit::Shift ? static_cast<std::int64_t>(shifts.size())
                                                          : static_cast<std::int64_t>(days.size());
            RC_ASSERT(quantity <= most);
        }
    }));
}

TEST_CASE("of an amount an hour and a percentage the dearer is paid, in whatever order they stand",
          "[allowances]") {
    CHECK(rc::check([] {
        const auto each = *rc::gen::inRange<std::int64_t>(1, 100'000);
        const auto wage = *rc::gen::inRange<std::int64_t>(140'000, 400'000);
        const auto surcharge = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
        RC_PRE(each * 1'000'000 != wage * surcharge);
        AllowanceBand amount;
        amount.name = "Vuil";
        amount.amount = BandAmount{.each = HourlyRate::fromUnits(each)};
        AllowanceBand percentage;
        percentage.name = "Avond";
        percentage.surcharge = Percentage::fromUnits(surcharge);
        AllowanceScheme scheme;
        scheme.bands = {amount, percentage};
        if (*rc::gen::arbitrary<bool>()) {
            std::ranges::reverse(scheme.bands);
        }
        const std::vector<WorkPiece> hours{{.day = makeDate(2026, 11, 23), .worked = Minutes{480}}};
        const auto receipt = allowancesOf(scheme, hours, {.wage = HourlyRate::fromUnits(wage)});
        RC_ASSERT(receipt.amounts.empty() == (each * 1'000'000 < wage * surcharge));
    }));
}

TEST_CASE("bands survive writing and reading", "[allowances]") {
    CHECK(rc::check([] {
        const auto scheme = anyScheme();
        const BandsText bands{scheme.stacking, scheme.bands};
        const auto again = parseBands(formatBands(bands));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == bands);
    }));
}

TEST_CASE("a line that is no band is refused with its number", "[allowances]") {
    for (const char* line : {"band Avond",
                             "band Avond: 25",
                             "band Avond: veel irregular",
                             "band Avond: 25 mooi",
                             "band Avond: 25 irregular, 18-22",
                             "band Avond: 25 irregular, days 8",
                             "band Avond: 25 irregular, days",
                             "band Avond: 25 irregular, over 8",
                             "band Avond: 25 irregular, over x a day",
                             "band Avond: 25 irregular, 24:00-06:00",
                             "band Avond: 25 irregular, at most 0.01",
                             "band Koude: 1 euro hour cold",
                             "band Koude: 1 euro a hour cold",
                             "band Koude: 1 euro a month cold",
                             "band Koude: 1 dollar an hour cold",
                             "band Koude: 1.00001 euro an hour cold",
                             "band Koude: 1 euro an hour cold, carries nothing",
                             "band Avond: 25 irregular, carries all",
                             "stacking alles",
                             "toeslag Avond: 25"}) {
        INFO(line);
        const auto bands = parseBands("# kop\n\n" + std::string(line));
        REQUIRE_FALSE(bands);
        CHECK(bands.error().key == "allowance.not_understood");
        CHECK(bands.error().values.front().second == "3");
    }
    for (const char* line :
         {"shift 2026-11-23 08:00", "shift 2026-11-23 08:00 - 2026-11-23 25:00",
          "shift 2026-11-23 08:00 - 2026-12-23 09:00",
          "shift 2026-11-23 08:00 - 2026-11-23 12:00 warm", "hours 2026-11-23 acht",
          "contract veel", "wage 0", "hours gisteren 8"}) {
        INFO(line);
        CHECK(parseAllowanceSheet(line).error().key == "allowance.not_understood");
    }
    CHECK(parseAllowanceSheet("band Avond: 25 irregular\nband Koude: 1 euro an hour cold\n")
              .error()
              .key == "allowance.wage_missing");
    CHECK(parseAllowanceSheet("band Avond: 25 irregular\nband Dienst: 1 euro a shift cold\n"));
    CHECK(parseAllowanceSheet("shift 2026-11-23 08:00 - 2026-11-23 08:00").error().key ==
          "working_time.end_before_start");
    CHECK(parseAllowanceSheet("shift 2026-11-23 08:00 - 2026-11-24 09:00").error().key ==
          "working_time.more_than_a_day");
    CHECK(parseAllowanceSheet("shift 2026-11-23 08:00 - 2026-11-23 09:00 break 60").error().key ==
          "working_time.break_too_long");
}

TEST_CASE("a scheme that cannot be says what is wrong", "[allowances]") {
    const auto rules = [](const AllowanceScheme& scheme,
                          const std::vector<AllowanceScheme>& others = {}) {
        std::vector<std::string> keys;
        for (const Finding& finding : checkAllowanceScheme(scheme, others)) {
            CHECK(finding.severity == Severity::Blocking);
            keys.push_back(finding.rule);
        }
        return keys;
    };
    using Keys = std::vector<std::string>;
    const AllowanceScheme good =
        schemeOf(parseBands("band Avond: 25 irregular, 18:00-22:00").value());
    CHECK(rules(good).empty());
    AllowanceScheme bad = good;
    bad.name = " ";
    CHECK(rules(bad) == Keys{"allowance.name_missing"});
    bad = good;
    bad.validity.until = bad.validity.from;
    CHECK(rules(bad) == Keys{"period_upside_down"});
    bad = good;
    bad.bands.clear();
    CHECK(rules(bad) == Keys{"allowance.no_bands"});
    bad = good;
    bad.bands.push_back(bad.bands.front());
    bad.bands.back().name = "AVOND";
    CHECK(rules(bad) == Keys{"allowance.band_twice"});
    bad = good;
    bad.bands.front().name.clear();
    bad.bands.front().surcharge = Percentage::fromUnits(-1);
    CHECK(rules(bad) == Keys{"allowance.band_name_missing", "allowance.surcharge_out_of_range"});
    bad = good;
    bad.bands.front().hours->from = 18 * 60 + 10;
    CHECK(rules(bad) == Keys{"allowance.not_a_quarter"});
    bad = good;
    bad.bands.front().atMost = Minutes{60};
    CHECK(rules(bad) == Keys{"allowance.norm_out_of_range"});
    bad = good;
    bad.bands.front().amount = BandAmount{};
    CHECK(rules(bad) == Keys{"allowance.amount_out_of_range"});
    bad.bands.front().amount->each = HourlyRate::fromUnits(5'000);
    bad.bands.front().compensation = Compensation::InTime;
    CHECK(rules(bad) == Keys{"allowance.amount_in_time"});
    AllowanceScheme next = good;
    next.id = AllowanceId{2};
    CHECK(rules(next, {good}) == Keys{"allowance.overlaps"});
    AllowanceScheme ended = good;
    ended.validity.until = makeDate(2026, 7, 1);
    next.validity.from = makeDate(2026, 7, 1);
    CHECK(rules(next, {ended}).empty());
    CHECK(schemeOn({ended, next}, ClientId{1}, makeDate(2026, 6, 30)) != nullptr);
    CHECK(schemeOn({ended, next}, ClientId{1}, makeDate(2026, 7, 1))->id == AllowanceId{2});
    CHECK(schemeOn({ended, next}, ClientId{2}, makeDate(2026, 7, 1)) == nullptr);
}

TEST_CASE("entries of a run take the type and percentage of their quarters", "[allowances]") {
    const AllowanceScheme scheme = schemeOf(
        parseBands("band Avond: 25 irregular, 18:00-22:00\nband Over: 50 overtime, over 8 a day")
            .value());
    const auto entry = [](HourType type, int start, int end) {
        BillableEntry made;
        made.placement = PlacementId{1};
        made.client = ClientId{1};
        made.week = IsoWeek::make(2026, 48).value();
        made.entry.day = makeDate(2026, 11, 23);
        made.entry.type = type;
        made.entry.worked = Minutes{end - start};
        made.entry.startMinute = start;
        made.entry.endMinute = end;
        return made;
    };
    const BillableEntry evening = entry(HourType::Regular, 960, 1200);
    BillableEntry typed = entry(HourType::Overtime, 1200, 1260);
    typed.entry.payPercentage = Percentage::fromUnits(1'500'000);
    BillableEntry correction = evening;
    correction.entry.correction = true;
    const auto with = [&](const BillableEntry&) { return AllowanceBasis{&scheme, Minutes{0}}; };
    const auto parts = withAllowances({evening, typed, correction}, with);
    REQUIRE(parts.size() == 4);
    CHECK(parts[0].entry == typed.entry);
    CHECK(parts[1].entry == correction.entry);
    CHECK(parts[2].entry.type == HourType::Regular);
    CHECK(parts[2].entry.worked == Minutes{120});
    CHECK(parts[3].entry.type == HourType::Shift);
    CHECK(parts[3].entry.payPercentage == Percentage::fromUnits(1'250'000));
    CHECK(parts[3].entry.worked == Minutes{120});
    const auto without = [](const BillableEntry&) { return AllowanceBasis{}; };
    CHECK(withAllowances({evening}, without).front().entry == evening.entry);
    // A file may bring times that do not come to its hours: then the hours count.
    BillableEntry odd = evening;
    odd.entry.worked = Minutes{600};
    const auto judged = withAllowances({odd}, with);
    REQUIRE(judged.size() == 2);
    CHECK(judged[0].entry.worked == Minutes{480});
    CHECK(judged[1].entry.type == HourType::Overtime);
}
