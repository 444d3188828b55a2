// The worked examples of leave in tests/domain/fixtures/leave, under the built-in parameters.
#include "domain/administration/leave/leave_accrual.h"
#include "domain/administration/leave/leave_balance.h"
#include "domain/base/decimal.h"
#include "domain/base/text.h"
#include "exchange/parameters_json.h"
#include "test_paths.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <set>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

struct Example {
    std::string name;
    Minutes week{0};
    int weeks = 0;
    Money wage;
    LeaveQuestion question;
    std::vector<std::pair<std::string, std::int64_t>> overrides;
    std::set<std::string> gives;
    std::string refused;
};

Percentage fourDecimals(const std::string& text) {
    return Percentage::parse(text).value();
}

void readAgreed(const std::vector<std::string>& words, LeaveAgreement& agreed) {
    for (std::size_t i = 1; i + 1 < words.size(); i += 2) {
        const Percentage value = fourDecimals(words[i + 1]);
        if (words[i] == "leave") {
            agreed.leaveDays = value;
        } else if (words[i] == "adv") {
            agreed.advDays = value;
        } else if (words[i] == "allowance") {
            agreed.holidayAllowance = value;
        } else if (words[i] == "year_end") {
            agreed.yearEnd = value;
        } else {
            throw std::runtime_error("unknown term " + words[i]);
        }
    }
}

void readLine(const std::string& line, Example& example) {
    const auto words = splitList(line, ' ');
    const std::string& what = words.front();
    if (what == "week") {
        example.week = Minutes{parseLeaveAmount(LeaveKind::Statutory, words.at(1)).value()};
    } else if (what == "weeks") {
        example.weeks = std::stoi(words.at(1));
    } else if (what == "wage") {
        example.wage = Money::parse(words.at(1)).value();
    } else if (what == "day") {
        example.question.day = parseIsoDate(words.at(1)).value();
    } else if (what == "placed") {
        example.question.placedSince = parseIsoDate(words.at(1)).value();
    } else if (what == "phase") {
        example.question.phase = words.at(1) == "C" ? Phase::C : Phase::A;
    } else if (what == "agreed") {
        readAgreed(words, example.question.agreed);
    } else if (what == "override") {
        example.overrides.emplace_back(words.at(1), parseDecimal(words.at(2), 6).value());
    } else if (what == "gives") {
        example.gives.insert(line);
    } else if (what == "refused") {
        example.refused = words.at(1);
    } else {
        throw std::runtime_error("unknown line " + line);
    }
}

std::vector<Example> examples() {
    std::vector<Example> all;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(WERKBALIE_SOURCE_DIR) / "tests/domain/fixtures/leave")) {
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

/// Week by week, as runs book it.
std::set<std::string> booked(const Example& example, const LeaveRates& rates) {
    std::map<LeaveLot, AccruedBefore> before;
    std::vector<LeaveLine> lines;
    for (int week = 0; week < example.weeks; ++week) {
        const LeaveBasis basis{.candidate = CandidateId{1},
                               .placement = PlacementId{1},
                               .week = IsoWeek::of(example.question.day),
                               .day = example.question.day,
                               .paid = example.week,
                               .wage = week == 0 ? example.wage : Money{}};
        for (const LeaveLine& line : accrueLeave(
                 {&basis, 1}, [&](const LeaveBasis&) -> const LeaveRates& { return rates; },
                 [&](const LotOwner& owner) { return before[owner.lot]; })) {
            before[line.lot].amount += line.amount;
            before[line.lot].exact += line.exact;
            lines.push_back(line);
        }
    }
    std::set<std::string> result;
    for (const LotBalance& lot : lotsOn(lines, kNeverExpires)) {
        result.insert("gives " + std::string(toText(lot.lot.kind)) + " " +
                      leaveAmountText(lot.lot.kind, lot.amount) + " " +
                      (lot.lot.expires == kNeverExpires ? "never" : isoDate(lot.lot.expires)));
    }
    return result;
}

} // namespace

TEST_CASE("the worked examples of leave give what they say", "[leave]") {
    const auto all = examples();
    REQUIRE(all.size() >= 15);
    for (Example example : all) {
        INFO(example.name);
        auto parameters = exchange::builtInParameters();
        for (const auto& [key, value] : example.overrides) {
            parameters = parameters.withOverride(key, value).value();
        }
        if (example.question.placedSince == Date{}) {
            example.question.placedSince = example.question.day;
        }
        const auto rates = leaveRatesOn(parameters, example.question);
        if (!example.refused.empty()) {
            REQUIRE_FALSE(rates);
            CHECK(rates.error().key == example.refused);
            continue;
        }
        REQUIRE(rates);
        CHECK(booked(example, *rates) == example.gives);
    }
}
