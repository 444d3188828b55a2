// How many tariffs a second: priced from one plan, calculated from scratch, and by a plain
// calculation that cuts off at every step and has neither sources nor findings.
#include "domain/acquisition/tariff/tariff_plan.h"
#include "exchange/parameters_json.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

using Clock = std::chrono::steady_clock;

TariffInput typicalInput() {
    TariffInput input;
    input.date = makeDate(2026, 9, 1);
    input.grossHourlyWage = HourlyRate::fromUnits(250'000);
    input.margin = {.kind = MarginKind::PercentageOfTariff, .value = 200'000};
    return input;
}

HourlyRate wageOf(int turn) {
    return HourlyRate::fromUnits(150'000 + (turn % 3'000) * 100);
}

struct NamedAmount {
    std::string name;
    std::int64_t amount = 0; ///< units of 10^-4 euro
};

/// The same order of computation with text keys, cut off to 10^-4 euro at every step, every
/// parameter looked up by name.
std::int64_t naiveTariff(std::int64_t wage, const ParameterSet& set, Date date,
                         std::vector<NamedAmount>& lines) {
    constexpr std::int64_t kPercent = 100'000'000;
    const auto value = [&](const char* key) { return (*set.at(key, date))->value; };
    const std::int64_t first = wage + wage * 31 / 230;
    const std::int64_t second = first + first * 8 / 100;
    lines.clear();
    lines.push_back({"gross_wage", wage});
    lines.push_back({"reservations", second - wage});
    std::int64_t cost = second + second * 19 / 1'000;
    for (const char* key :
         {"premium.zvw.employer", "premium.whk.sector52.wga", "premium.whk.sector52.zw",
          "premium.awf.high", "premium.aof.low", "premium.wko", "paww.employee", "sfu.employer",
          "short_absence_cost_pct_2026"}) {
        lines.push_back({key, second * value(key) / kPercent});
        cost += lines.back().amount;
    }
    const std::int64_t franchise = value("stipp.franchise_hour") / 100;
    const std::int64_t highest = value("stipp.max_wage_hour") / 100;
    const std::int64_t base = std::max<std::int64_t>(0, std::min(wage, highest) - franchise);
    lines.push_back({"pension", base * value("stipp.premium.employer") / kPercent * second / wage});
    cost += lines.back().amount;
    return cost * 10 / 8 / 100;
}

/// Calls a second: the best of a hundred rounds of a few milliseconds, short enough for one without
/// another program on the machine.
template <class Work> double perSecond(int turns, Work work) {
    constexpr int kRounds = 100;
    constexpr int kPart = 20;
    double best = 0;
    for (int round = 0; round < kRounds; ++round) {
        const auto start = Clock::now();
        for (int turn = 0; turn < turns / kPart; ++turn) {
            work(turn);
        }
        const std::chrono::duration<double> spent = Clock::now() - start;
        best = std::max(best, turns / kPart / spent.count());
    }
    return best;
}

void report(const char* what, double rate) {
    std::printf("%-52s %12.0f /s  %8.3f us\n", what, rate, 1e6 / rate);
}

} // namespace

int main() {
    const ParameterSet& set = exchange::builtInParameters();
    const TariffInput input = typicalInput();
    const auto plan = planTariff(input, set).value();
    std::int64_t cents = 0; // keeps the work from being left out
    std::vector<NamedAmount> lines;
    report("priced from a plan, all lines and sources", perSecond(200'000, [&](int turn) {
               cents += priceTariff(plan, wageOf(turn), input.margin)->tariff.cents();
           }));
    report("calculated from scratch, parameters looked up", perSecond(20'000, [&](int turn) {
               TariffInput own = input;
               own.grossHourlyWage = wageOf(turn);
               cents += calculateTariff(own, set)->tariff.cents();
           }));
    report("highest wage for a tariff, from a plan", perSecond(50'000, [&](int turn) {
               const MarginTerms target{.kind = MarginKind::TargetTariff,
                                        .value = 400'000 + turn % 1'000 * 100};
               cents += priceTariff(plan, std::nullopt, target)->grossHourlyWage.units();
           }));
    report("baseline: cut off each step, 12 lines, looked up", perSecond(50'000, [&](int turn) {
               cents += naiveTariff(wageOf(turn).units(), set, input.date, lines);
           }));
    std::printf("checksum %lld\n", static_cast<long long>(cents));
    return 0;
}
