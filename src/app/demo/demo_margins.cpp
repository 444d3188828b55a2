// Margin floors of the demo: one branch already has its own, the whole agency follows next year.
#include "app/acquisition/margin_floors.h"
#include "app/demo/demo_world.h"

namespace werkbalie::app {

domain::Result<void> writeMarginFloors(DemoWorld& world) {
    const int year = domain::yearOf(world.options.asOf);
    domain::DatedMarginFloor branch;
    branch.branch = world.branches.at(DemoWorld::branchIndex("Zwolle"));
    branch.floor.ofTariff = domain::Percentage::fromUnits(100'000);
    branch.validity.from = domain::makeDate(year, 1, 1);
    branch.note = "Afspraak van de vestiging";
    domain::DatedMarginFloor agency;
    agency.floor.ofTariff = domain::Percentage::fromUnits(80'000);
    agency.floor.perHour = domain::Money::fromCents(250);
    agency.validity.from = domain::makeDate(year + 1, 1, 1);
    agency.note = "Begroting van volgend jaar";
    for (const domain::DatedMarginFloor& floor : {branch, agency}) {
        if (const auto saved = saveMarginFloor(world.work.context(), floor); !saved) {
            return tl::unexpected(saved.error());
        }
    }
    return {};
}

} // namespace werkbalie::app
