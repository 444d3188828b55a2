// A company that hires, or may come to hire.
#pragma once

#include "domain/acquisition/tariff/agreed_rate.h"
#include "domain/base/date_range.h"
#include "domain/base/finding.h"
#include "domain/base/rates.h"
#include "domain/people/person.h"

#include <vector>

namespace werkbalie::domain {

enum class ClientStage { Prospect, Active, Dormant, Blocked };

struct Contact {
    ContactId id;
    std::int64_t version = 0;
    ClientId client;
    Person person;
    std::string jobTitle = {};
    bool isMain = false;
    bool operator==(const Contact&) const = default;
};

struct Client {
    ClientId id;
    std::int64_t version = 0;
    std::string name;
    ClientStage stage = ClientStage::Prospect;
    BranchId branch;
    UserId owner;
    std::string kvk = {};   ///< valid or empty
    std::string vatId = {}; ///< valid or empty
    Address address;
    std::string sector = {};
    std::string phone = {};
    std::string invoiceEmail = {};
    int paymentTermDays = 14;
    bool vatShifted = false; ///< btw verlegd: invoice without VAT, art. 24b Uitvoeringsbesluit OB
    std::string notes = {};
    bool operator==(const Client&) const = default;
};

/// A tariff agreed for a function at a client, valid in a period.
struct TariffAgreement {
    TariffAgreementId id;
    std::int64_t version = 0;
    ClientId client;
    std::string occupation;
    HourlyRate tariff;                 ///< excl. VAT
    std::optional<Factor> factor = {}; ///< conversion factor if agreed instead of a fixed tariff
    DateRange validity;
    std::string notes = {};
    std::string calculation = {}; ///< what it stands on, frozen as JSON text; empty: typed by hand
    std::vector<AgreedRate> rates = {}; ///< of other hours; a kind without one follows the tariff
    bool operator==(const TariffAgreement&) const = default;
};

[[nodiscard]] std::string_view toText(ClientStage stage);
[[nodiscard]] Result<ClientStage> parseClientStage(std::string_view text);
/// Name missing, KvK, VAT id, e-mail or postcode invalid, payment term outside 0..120 days.
[[nodiscard]] Findings checkClient(const Client& client);

} // namespace werkbalie::domain
