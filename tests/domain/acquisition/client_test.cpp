// What is checked before a client is kept, and the words of acquisition's choices.
#include "domain/acquisition/client.h"
#include "domain/acquisition/tariff/tariff_input.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

Client goodClient() {
    Client client;
    client.name = "Bakkerij De Korenaar";
    client.address.postcode = "1234 AB";
    client.invoiceEmail = "facturen@example.nl";
    return client;
}

std::vector<std::string> places(const Client& client) {
    std::vector<std::string> where;
    for (const Finding& finding : checkClient(client)) {
        CHECK(finding.severity == Severity::Blocking);
        where.push_back(finding.where);
    }
    return where;
}

using Places = std::vector<std::string>;

} // namespace

TEST_CASE("a client in order has no findings, also without numbers", "[client]") {
    CHECK(places(goodClient()).empty());
}

TEST_CASE("each wrong field of a client is named", "[client]") {
    Client client = goodClient();
    client.name = "  ";
    client.kvk = "123";
    client.vatId = "NL1";
    client.invoiceEmail = "facturen";
    client.address.postcode = "0123 AB";
    client.paymentTermDays = 121;
    CHECK(places(client) ==
          Places{"name", "kvk", "vat_id", "invoice_email", "postcode", "payment_term_days"});
    client = goodClient();
    client.paymentTermDays = -1;
    CHECK(places(client) == Places{"payment_term_days"});
}

TEST_CASE("a foreign postcode stays as written", "[client]") {
    Client client = goodClient();
    client.address.country = "DE";
    client.address.postcode = "47533";
    CHECK(places(client).empty());
}

TEST_CASE("the words of acquisition's choices read back", "[client][tariff]") {
    for (const auto stage :
         {ClientStage::Prospect, ClientStage::Active, ClientStage::Dormant, ClientStage::Blocked}) {
        CHECK(parseClientStage(toText(stage)) == stage);
    }
    for (const auto kind :
         {MarginKind::None, MarginKind::Amount, MarginKind::PercentageOfTariff,
          MarginKind::PercentageOnCost, MarginKind::FactorPoints, MarginKind::TargetTariff}) {
        CHECK(parseMarginKind(toText(kind)) == kind);
    }
    CHECK(parseContractKind("agency-clause") == ContractKind::AgencyClause);
    CHECK(parsePhase("C") == Phase::C);
    CHECK(parseMediation("secondment") == Mediation::Secondment);
    CHECK(parseEmployerSize("medium") == EmployerSize::Medium);
    CHECK(parseWgaCharged("half") == WgaCharged::Half);
    CHECK(parsePensionScheme("none") == PensionScheme::None);
    CHECK(parseAllowanceCarries("wage-and-premiums") == AllowanceCarries::WageAndPremiums);
    CHECK(parsePhase("c").error().values[1].second == "A, B, C");
}
