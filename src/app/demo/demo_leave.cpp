// Balances that workers of the demo brought along: some of them expire soon, some were taken.
#include "app/demo/demo_world.h"
#include "domain/administration/leave/leave_rates.h"
#include "storage/repositories/leave_repository.h"

namespace werkbalie::app {

namespace {

using domain::LeaveEvent;
using domain::LeaveKind;
using domain::LeaveLine;
using domain::LeaveLot;

constexpr std::size_t kEachOfSo = 3;    ///< one in three has an opening balance
constexpr std::size_t kOldEachOfSo = 9; ///< one in nine has extra leave of five years ago
constexpr int kYearsBack = 5;

LeaveLine lineFor(const DemoWorld& world, const DemoPlacement& plan, const LeaveLot& lot) {
    LeaveLine line;
    line.candidate = world.candidates[plan.candidate].id;
    line.lot = lot;
    line.event = LeaveEvent::Opening;
    line.date = domain::makeDate(domain::yearOf(world.options.asOf), 1, 1);
    line.at = world.clock.now();
    line.reason = "Beginsaldo uit het vorige systeem";
    return line;
}

domain::LeaveRates ratesOf(const DemoWorld& world) {
    const auto rates =
        domain::leaveRatesOn(world.work.context().parameters,
                             {.day = world.options.asOf, .placedSince = world.options.asOf});
    return rates.value();
}

void addOpening(const DemoWorld& world, const DemoPlacement& plan, const domain::LeaveRates& rates,
                std::vector<LeaveLine>& lines) {
    DemoRandom random = world.random("leave", plan.candidate);
    const int year = domain::yearOf(world.options.asOf);
    LeaveLine statutory = lineFor(world, plan, domain::lotOf(LeaveKind::Statutory, year, rates));
    statutory.amount = 60 * random.between(24, 64);
    LeaveLine taken = statutory;
    taken.event = LeaveEvent::Use;
    taken.date = domain::makeDate(year, 8, 3);
    taken.amount = -60 * random.between(8, 24);
    taken.reason = "Zomervakantie";
    LeaveLine money = lineFor(world, plan, domain::lotOf(LeaveKind::HolidayAllowance, year, rates));
    money.amount = 100 * random.between(150, 900);
    lines.insert(lines.end(), {statutory, taken, money});
}

} // namespace

void writeLeave(DemoWorld& world) {
    const domain::LeaveRates rates = ratesOf(world);
    const int year = domain::yearOf(world.options.asOf);
    std::vector<LeaveLine> lines;
    for (std::size_t i = 0; i < world.placements.size(); ++i) {
        const DemoPlacement& plan = world.placements[i];
        const bool worked = plan.id.isValid() && plan.start < world.options.asOf;
        if (!worked || i % kEachOfSo != 0) {
            continue;
        }
        addOpening(world, plan, rates, lines);
        if (i % kOldEachOfSo == 0) {
            LeaveLine old =
                lineFor(world, plan, domain::lotOf(LeaveKind::Extra, year - kYearsBack, rates));
            old.amount = 60 * world.random("old leave", plan.candidate).between(4, 20);
            lines.push_back(old);
        }
    }
    storage::LeaveRepository(world.connection()).append(lines);
    noteMany(world, "leave_booking", lines.size());
}

} // namespace werkbalie::app
