// Where a calculation for a client begins: with its terms, and with what was agreed or kept before.
#pragma once

#include "app/acquisition/client_terms.h"
#include "domain/acquisition/client.h"
#include "domain/acquisition/rate_profile.h"
#include "domain/acquisition/tariff/tariff_input.h"

namespace werkbalie::app {

struct CalculationStart {
    domain::Client client;
    std::vector<std::string> occupations = {}; ///< agreed on the day, or of a profile
    std::vector<ScaleChoice> scales = {};      ///< of the client on the day
    std::string occupation = {};               ///< the one it was filled in for; may be empty
    domain::TariffInput input; ///< that of the question, with what is known of the client
    bool fromAgreement = false;
    std::string profile = {}; ///< name of the one that was used; empty: none
    std::string terms = {};   ///< name of the client's terms that hold; empty: none
};

struct CalculationQuestion {
    domain::ClientId client;
    std::string occupation = {}; ///< empty: that of the only agreement there is
    domain::TariffInput input;   ///< as it stands; its date decides what holds
};

/// In this order, each over the one before: a profile for the client and the function, the
/// agreement of that function on that day (the calculation that it stands on, and its tariff or
/// factor where that is not what the calculation gives), and the client's terms of employment on
/// that day. Day, worker and a wage that is given stay. Refusal record.missing.
[[nodiscard]] domain::Result<CalculationStart>
startCalculation(Context& context, const CalculationQuestion& question);

/// The terms of another calculation for the day, the worker and the wage of this one.
[[nodiscard]] domain::TariffInput takenOver(const domain::TariffInput& other,
                                            const domain::TariffInput& now);

} // namespace werkbalie::app
