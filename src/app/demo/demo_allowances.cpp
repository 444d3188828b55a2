// Some of the demo's clients pay for evenings, nights and weekends, as their terms of employment
// say; who works there comes in shifts.
#include "app/administration/allowances.h"
#include "app/demo/demo_world.h"
#include "domain/base/dutch_clock.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::AllowanceBand;
using domain::BandKind;

constexpr std::size_t kEvery = 3; ///< every third of the clients
constexpr unsigned kWorkdays = 0b001'1111U;
constexpr unsigned kSaturday = 0b010'0000U;
constexpr unsigned kSunday = 0b100'0000U;

AllowanceBand band(std::string name, BandKind kind, int percent) {
    AllowanceBand made;
    made.name = std::move(name);
    made.kind = kind;
    made.surcharge = domain::Percentage::fromUnits(std::int64_t{percent} * 10'000);
    return made;
}

AllowanceBand between(AllowanceBand made, unsigned days, int from, int until) {
    made.days = days;
    made.hours = domain::BandHours{.from = from * 60, .until = until * 60};
    return made;
}

AllowanceBand on(AllowanceBand made, unsigned days) {
    made.days = days;
    return made;
}

std::vector<AllowanceBand> bands() {
    auto holiday = band("Feestdag", BandKind::Holiday, 100);
    holiday.holidays = true;
    auto cold = band("Koude", BandKind::Cold, 0);
    cold.amount = domain::BandAmount{.each = domain::HourlyRate::fromUnits(7'500),
                                     .unit = domain::AmountUnit::Hour};
    cold.mark = domain::BandMark::Marked;
    auto first = band("Overuren 1-2", BandKind::Overtime, 25);
    first.norm = domain::BandNorm::Day;
    first.after = domain::Minutes{480};
    first.atMost = domain::Minutes{120};
    auto more = band("Overuren", BandKind::Overtime, 50);
    more.norm = domain::BandNorm::Day;
    more.after = domain::Minutes{600};
    return {between(band("Avond", BandKind::Irregular, 30), kWorkdays, 18, 22),
            between(band("Nacht", BandKind::Irregular, 45), 0, 22, 6),
            on(band("Zaterdag", BandKind::Irregular, 50), kSaturday),
            on(band("Zondag", BandKind::Irregular, 100), kSunday),
            std::move(holiday),
            std::move(first),
            std::move(more),
            std::move(cold),
            band("Consignatie", BandKind::StandBy, 10)};
}

/// In the night of the last Sunday of March or October the clock is put forward or back.
bool clockChangesOn(domain::Date sunday) {
    const auto from = domain::momentOf(sunday, 0);
    const auto until = domain::momentOf(sunday + std::chrono::days{1}, 0);
    return until - from != domain::Minutes{24 * 60};
}

} // namespace

bool paysAllowances(const DemoWorld& world, std::size_t client) {
    return world.clients[client].stage == domain::ClientStage::Active && client % kEvery == 0;
}

void addShiftTimes(const DemoWorld& world, const DemoPlacement& plan, domain::TimeEntry& entry) {
    const bool inShifts = paysAllowances(world, plan.client) && plan.candidate % 4 == 2;
    if (plan.candidate % 4 != 0 && !inShifts) {
        return;
    }
    if (inShifts && domain::isoWeekday(entry.day) == 3) {
        entry.marks = {BandKind::Cold}; // one day of the week in the cold store
    }
    entry.startMinute = inShifts ? 14 * 60 : 7 * 60 + 30;
    entry.breakMinutes = 30;
    entry.endMinute = *entry.startMinute + static_cast<int>(entry.worked.count()) + 30;
}

void addShortNight(const DemoWorld& world, const DemoPlacement& plan, domain::Timesheet& sheet) {
    const domain::Date saturday = sheet.week.sunday() - std::chrono::days{1};
    const bool free = std::ranges::none_of(
        sheet.entries, [saturday](const auto& entry) { return entry.day >= saturday; });
    const bool inPeriod = plan.start <= saturday && (!plan.lastDay || *plan.lastDay > saturday);
    if (!paysAllowances(world, plan.client) || plan.candidate % 4 != 2 || !free || !inPeriod ||
        sheet.entries.empty() || !clockChangesOn(sheet.week.sunday())) {
        return;
    }
    domain::TimeEntry night;
    night.day = saturday;
    night.worked = domain::Minutes{480};
    night.startMinute = 22 * 60;
    night.endMinute = 30 * 60;
    night.source = "manual";
    sheet.entries.push_back(night);
}

domain::Result<void> writeAllowances(DemoWorld& world) {
    for (std::size_t i = 0; i < world.clients.size(); ++i) {
        if (!paysAllowances(world, i)) {
            continue;
        }
        const auto& client = world.clients[i];
        domain::AllowanceScheme scheme;
        scheme.client = client.id;
        scheme.name = client.sector.empty() ? "Bedrijfsregeling" : "Cao " + client.sector;
        scheme.validity.from = domain::makeDate(domain::yearOf(world.options.asOf) - 1, 1, 1);
        scheme.bands = bands();
        if (const auto saved = saveAllowances(world.work.context(), scheme); !saved) {
            return tl::unexpected(saved.error());
        }
    }
    return {};
}

} // namespace werkbalie::app
