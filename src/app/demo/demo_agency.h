// A believable agency to try the program on: same seed and date, same data.
#pragma once

#include "app/context.h"

namespace werkbalie::app {

struct DemoOptions {
    int candidates = 2000;
    int clients = 120;
    int vacancies = 60;
    int placements = 150;
    int weeks = 12;
    std::uint64_t seed = 1;
    domain::Date asOf{};
};
inline constexpr std::string_view kDemoPassword = "werkbalie-demo";
/// Fills an empty database. Logins: intercedent, backoffice, manager, beheerder. Refusal
/// demo.not_empty.
[[nodiscard]] domain::Result<void> createDemo(storage::Database& database,
                                              const DemoOptions& options,
                                              const domain::ParameterSet& parameters,
                                              Progress& progress);

} // namespace werkbalie::app
