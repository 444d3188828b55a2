// Where a calculation for a client begins: with what was agreed or calculated before.
#pragma once

#include "app/context.h"
#include "domain/acquisition/client.h"
#include "domain/acquisition/tariff/tariff_input.h"

namespace werkbalie::app {

struct CalculationStart {
    domain::Client client;
    std::vector<std::string> occupations = {}; ///< agreed on the day of the calculation
    std::string occupation = {};               ///< the one that was filled in from; may be empty
    domain::TariffInput input; ///< that of the question, with what is known of the client
    bool fromAgreement = false;
};

struct CalculationQuestion {
    domain::ClientId client;
    std::string occupation = {}; ///< empty: the only agreement there is
    domain::TariffInput input;   ///< as it stands; its date decides which agreement holds
};

/// The agreement of that function on that day: the calculation that it stands on, under the day and
/// the worker of the question; or, typed by hand, its tariff or factor. Refusal record.missing.
[[nodiscard]] domain::Result<CalculationStart>
startCalculation(Context& context, const CalculationQuestion& question);

} // namespace werkbalie::app
