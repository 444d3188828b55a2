// Re-pricing of 5,000 agreements from their frozen calculations, beside the bare calculator over
// the same inputs; target: under a second.
#include "app/acquisition/repricing.h"
#include "app/administration/tariff_record.h"
#include "bench/bench_support.h"
#include "exchange/parameters_json.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace werkbalie;

namespace {

constexpr int kAgreements = 5'000;
constexpr int kRounds = 5;
constexpr double kTargetMs = 1'000;

domain::TariffInput inputOf(int number) {
    domain::TariffInput input;
    input.date = domain::makeDate(2025, 9, 1);
    input.grossHourlyWage = domain::HourlyRate::fromUnits(150'000 + (number % 2'000) * 100);
    input.allowances = {{.name = "Overwerk",
                         .percentage = domain::Percentage::fromUnits(1'500'000),
                         .carries = domain::AllowanceCarries::WageAndPremiums}};
    input.margin = {.kind = domain::MarginKind::PercentageOfTariff, .value = 150'000};
    return input;
}

struct Agreement {
    domain::TariffInput input;
    std::string calculation;
    domain::HourlyRate tariff;
};

std::vector<Agreement> agreements(const domain::ParameterSet& parameters) {
    std::vector<Agreement> result;
    for (int i = 0; i < kAgreements; ++i) {
        Agreement agreement{.input = inputOf(i), .calculation = {}, .tariff = {}};
        const auto breakdown = domain::calculateTariff(agreement.input, parameters);
        if (!breakdown) {
            std::abort();
        }
        agreement.calculation = app::tariffRecord(agreement.input, *breakdown);
        agreement.tariff = domain::HourlyRate::fromMoney(breakdown->tariff);
        result.push_back(std::move(agreement));
    }
    return result;
}

template <class Work> double best(Work work) {
    double ms = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        ms = std::min(ms, bench::msOf(work));
    }
    return ms;
}

} // namespace

int main() {
    const auto& parameters = exchange::builtInParameters();
    const auto all = agreements(parameters);
    const app::RepricingTerms terms{.from = domain::makeDate(2026, 1, 1)};
    std::int64_t bareCents = 0;
    const double bareMs = best([&] {
        bareCents = 0;
        for (const Agreement& agreement : all) {
            domain::TariffInput input = agreement.input;
            input.date = terms.from;
            bareCents += domain::calculateTariff(input, parameters)->tariff.cents();
        }
    });
    std::int64_t cents = 0;
    const double recordsMs = best([&] {
        cents = 0;
        for (const Agreement& agreement : all) {
            cents += app::reprice({.calculation = agreement.calculation,
                                   .tariff = agreement.tariff,
                                   .wageRise = {}},
                                  terms, parameters)
                         ->tariffAfter.cents();
        }
    });
    std::printf("%d agreements\n", kAgreements);
    std::printf("calculator alone, inputs in memory        %8.1f ms\n", bareMs);
    std::printf(
        "re-priced from and into frozen records    %8.1f ms  (%.1f times; target %.0f ms)\n",
        recordsMs, recordsMs / bareMs, kTargetMs);
    std::printf("same tariffs: %s\n", cents == bareCents ? "yes" : "NO");
    return cents == bareCents && recordsMs < kTargetMs ? 0 : 1;
}
