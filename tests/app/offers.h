// An agency with a client, a contact and offers to it: what the tests of offers start from.
#pragma once

#include "app/acquisition/quotations.h"
#include "tests/app/working_week.h"

namespace werkbalie::test {

using namespace werkbalie::app;
using domain::HourlyRate;
using domain::makeDate;
using domain::Quotation;
using domain::QuotationState;

/// The agency of the working week with a contact at its client.
class Offers {
public:
    explicit Offers(db::Dialect dialect) : week(dialect) {
        domain::Contact contact;
        contact.client = week.client;
        contact.person.name = {"Els", "", "Smit"};
        contact.isMain = true;
        (void)storage::ClientRepository(week.agency.connection()).saveContact(contact);
    }
    Context desk() { return week.agency.as(domain::Role::Consultant); }

    static QuotedCalculation calculation(const std::string& occupation = "Orderpicker",
                                         std::int64_t tariff = 285'000) {
        QuotedCalculation wanted{.occupation = occupation, .input = {}};
        wanted.input.date = makeDate(2026, 12, 1);
        wanted.input.grossHourlyWage = HourlyRate::fromUnits(160'000);
        wanted.input.allowances = {{.name = "Overwerk 150%",
                                    .percentage = domain::Percentage::fromUnits(1'500'000),
                                    .carries = domain::AllowanceCarries::WageAndPremiums}};
        wanted.input.margin = {.kind = domain::MarginKind::TargetTariff, .value = tariff};
        return wanted;
    }
    Quotation start(const std::string& occupation = "Orderpicker") {
        Context context = desk();
        const auto started = startQuotation(
            context, {.client = week.client, .calculations = {calculation(occupation)}});
        REQUIRE(started);
        return started->record;
    }
    Quotation sent() {
        Context context = desk();
        const Quotation started = start();
        const auto result = sendQuotation(context, {.id = started.id, .version = started.version});
        REQUIRE(result);
        return result->record;
    }
    void setDay(domain::Date day) {
        week.agency.clock = FixedClock(domain::Instant{day} + std::chrono::hours{10});
    }
    std::vector<domain::TariffAgreement> agreements() {
        return storage::ClientRepository(week.agency.connection()).agreements(week.client);
    }

    WorkingWeek week;
};

inline QuotationMove moveOf(const Quotation& quotation, const std::string& reason = {}) {
    return {.id = quotation.id, .version = quotation.version, .reason = reason};
}

} // namespace werkbalie::test
