// How many tariffs a second: priced from one plan, calculated from scratch, and by a plain
// calculation in doubles without lines, sources or exactness, which is what a spreadsheet does.
#include "domain/acquisition/tariff_plan.h"
#include "exchange/parameters_json.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
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
    double amount = 0;
};

/// The same order of computation and the same lines with text keys, in doubles, every parameter
/// looked up by name.
double naiveTariff(double wage, const ParameterSet& set, Date date,
                   std::vector<NamedAmount>& lines) {
    const auto percent = [&](const char* key) {
        return static_cast<double>((*set.at(key, date))->value) / 1e8;
    };
    const double net = 261.0 - 25.0 - 6.0;
    const double first = 1.0 + 31.0 / net;
    const double second = first * 1.08;
    lines.clear();
    lines.push_back({"gross_wage", wage});
    lines.push_back({"reservations", wage * (second - 1.0)});
    double factor = second;
    for (const char* key :
         {"premium.zvw.employer", "premium.whk.sector52.wga", "premium.whk.sector52.zw",
          "premium.awf.high", "premium.aof.low", "premium.wko", "paww.employee"}) {
        lines.push_back({key, wage * second * percent(key)});
        factor += second * percent(key);
    }
    factor += second * (0.019 + percent("sfu.employer") + percent("short_absence_cost_pct_2026"));
    const double franchise = percent("stipp.franchise_hour") * 100.0;
    const double base =
        std::max(0.0, std::min(wage, percent("stipp.max_wage_hour") * 100.0) - franchise);
    lines.push_back({"pension", base * percent("stipp.premium.employer") * second});
    const double cost = wage * factor + lines.back().amount;
    return std::round(cost / 0.8 * 100.0) / 100.0;
}

/// Calls a second: the best of five rounds, so that another program on the machine counts less.
template <class Work> double perSecond(int turns, Work work) {
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        const auto start = Clock::now();
        for (int turn = 0; turn < turns; ++turn) {
            work(turn);
        }
        const std::chrono::duration<double> spent = Clock::now() - start;
        best = std::max(best, turns / spent.count());
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
    double euros = 0;
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
    report("baseline: doubles, 10 lines, parameters looked up", perSecond(50'000, [&](int turn) {
               euros += naiveTariff(static_cast<double>(wageOf(turn).units()) / 10'000.0, set,
                                    input.date, lines);
           }));
    std::printf("checksum %lld %.2f\n", static_cast<long long>(cents), euros);
    return 0;
}
