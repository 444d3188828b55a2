// Terms of employment and pay scales of the demo's clients, so that a placement can take its wage
// from them.
#include "app/acquisition/client_terms.h"
#include "app/demo/demo_world.h"

namespace werkbalie::app {

namespace {

using K = domain::TermsItemKind;
using U = domain::TermsUnit;

constexpr std::size_t kClientsWithTerms = 12;
constexpr int kSteps = 6;

struct DemoItem {
    K kind;
    U unit;
    std::int64_t value;
    std::int64_t quantity;
    std::string_view name;
};
constexpr std::array kItems{
    DemoItem{K::Holiday, U::DaysPerYear, 250'000, 0, ""},
    DemoItem{K::Adv, U::DaysPerYear, 60'000, 0, ""},
    DemoItem{K::PublicHolidays, U::DaysPerYear, 60'000, 0, ""},
    DemoItem{K::HolidayAllowance, U::PercentOfWage, 80'000, 0, ""},
    DemoItem{K::YearEndPayment, U::PercentOfWage, 20'000, 0, ""},
    DemoItem{K::IrregularHours, U::PercentOfHours, 300'000, 40'000, "Avond"},
    DemoItem{K::IrregularHours, U::PercentOfHours, 500'000, 20'000, "Weekend"},
    DemoItem{K::TravelExpenses, U::EuroPerKilometre, 2'300, 300'000, ""},
    DemoItem{K::Clothing, U::EuroPerYear, 1'200'000, 0, ""},
    DemoItem{K::Training, U::EuroPerYear, 2'500'000, 0, ""},
    DemoItem{K::SpecialLeave, U::DaysPerYear, 10'000, 0, ""}};

domain::EmploymentTerms termsFor(const DemoWorld& world, const domain::Client& client) {
    domain::EmploymentTerms terms;
    terms.client = client.id;
    terms.name = client.sector.empty() ? "Bedrijfsregeling" : "Cao " + client.sector;
    terms.validity.from = domain::makeDate(domain::yearOf(world.options.asOf), 1, 1);
    for (const DemoItem& one : kItems) {
        auto item = domain::usualItem(one.kind);
        item.unit = one.unit;
        item.value = one.value;
        item.quantity = one.quantity;
        item.name = one.name;
        terms.items.push_back(std::move(item));
    }
    return terms;
}

/// Six steps of 2.5 % around what the client's function earns, raised in the middle of the year.
domain::PayScale scaleFor(const DemoWorld& world, const domain::Client& client,
                          const DemoOccupation& occupation) {
    const int year = domain::yearOf(world.options.asOf);
    domain::PayScale scale;
    scale.client = client.id;
    scale.name = "C";
    scale.validity.from = domain::makeDate(year, 1, 1);
    scale.period = domain::WagePeriod::Hour;
    scale.minutesPerWeek = domain::Minutes{2400};
    std::int64_t cents = occupation.lowestWage;
    for (int step = 0; step < kSteps; ++step) {
        scale.steps.push_back(
            {.name = std::to_string(step), .wage = domain::Money::fromCents(cents)});
        cents += cents * 25 / 1'000;
    }
    scale.increases = {{.from = domain::makeDate(year, 7, 1),
                        .kind = domain::IncreaseKind::Percentage,
                        .value = 20'000,
                        .note = "Initiële verhoging"}};
    return scale;
}

} // namespace

domain::Result<void> writeTerms(DemoWorld& world) {
    std::size_t made = 0;
    for (const auto& client : world.clients) {
        if (client.stage != domain::ClientStage::Active || made == kClientsWithTerms) {
            continue;
        }
        ++made;
        const auto saved = saveEmploymentTerms(world.work.context(), termsFor(world, client));
        if (!saved) {
            return tl::unexpected(saved.error());
        }
        const auto occupations = world.data.occupationsOf(client.sector);
        if (occupations.empty()) {
            continue;
        }
        const auto scale =
            savePayScale(world.work.context(), scaleFor(world, client, occupations.front()));
        if (!scale) {
            return tl::unexpected(scale.error());
        }
    }
    return {};
}

} // namespace werkbalie::app
