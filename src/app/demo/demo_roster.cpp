// Some of the demo's clients are planned in shifts: this week and the two after, each shift as far
// on its way as it would be by now.
#include "app/demo/demo_world.h"
#include "domain/administration/roster/roster_shift.h"
#include "storage/repositories/roster_repository.h"

namespace werkbalie::app {

namespace {

using domain::RosterShift;
using namespace std::chrono_literals;

constexpr std::size_t kEachOfSo = 3; ///< one client in three is planned in shifts
constexpr int kWeeks = 3;
constexpr int kBreak = 30;
constexpr int kEarly = 7 * 60;
constexpr int kLate = 14 * 60 + 30;
constexpr int kMostOpen = 8;

bool isPlanned(const DemoPlacement& plan) {
    return plan.client % kEachOfSo == 0 && plan.id.isValid() && !plan.ended;
}

domain::Instant at(domain::Date day, std::chrono::hours hour) {
    return domain::Instant{day} + hour;
}

/// What was told a week before is confirmed by now, most of it.
RosterShift onItsWay(const DemoWorld& world, RosterShift shift, DemoRandom& random) {
    const domain::Date monday = domain::IsoWeek::of(shift.times.day).monday();
    const domain::Date toldOn = monday - std::chrono::days{6};
    if (toldOn >= world.options.asOf) {
        return shift;
    }
    shift = domain::told(std::move(shift), at(toldOn, 9h)).value();
    const domain::Date answered = toldOn + std::chrono::days{random.between(0, 2)};
    if (answered < world.options.asOf && random.chance(80)) {
        shift = domain::confirmed(std::move(shift), at(answered, 16h)).value();
    }
    return shift;
}

class RosterMaker {
public:
    explicit RosterMaker(DemoWorld& world) : m_world(world), m_repository(world.connection()) {}

    void planWeek(const DemoPlacement& plan, domain::IsoWeek week) {
        DemoRandom random = m_world.random("roster " + week.toString(), plan.candidate);
        const int start = random.chance(65) ? kEarly : kLate;
        for (int day = 0; day < 7; ++day) {
            const domain::Date date = week.monday() + std::chrono::days{day};
            const bool works = ((plan.days >> day) & 1U) != 0 && date >= plan.start &&
                               (!plan.lastDay || date <= *plan.lastDay);
            if (works) {
                keep(onItsWay(m_world, shiftOn(plan, date, start), random));
            }
        }
    }
    /// Somebody is short next week.
    void addOpen(const DemoPlacement& plan, domain::IsoWeek week) {
        if (m_open >= kMostOpen) {
            return;
        }
        DemoRandom random = m_world.random("open shift", plan.candidate);
        const domain::Date day = week.monday() + std::chrono::days{random.between(0, 4)};
        RosterShift open = shiftOn(plan, day, kEarly);
        open.placement.reset();
        keep(open);
        ++m_open;
    }
    /// Called off on the day before: its wage stays due.
    void withdrawOne(const DemoPlacement& plan) {
        const domain::Date day = m_world.options.asOf + std::chrono::days{1};
        if (m_withdrawn || (plan.lastDay && day > *plan.lastDay)) {
            return;
        }
        RosterShift shift = shiftOn(plan, day, kEarly);
        for (const RosterShift& other : m_repository.shifts(
                 {.days = {day, day + std::chrono::days{1}}, .client = shift.client})) {
            if (other.placement == shift.placement && other.call) {
                RosterShift off = domain::withdrawn(other, at(m_world.options.asOf, 6h)).value();
                (void)m_repository.save(off);
                m_withdrawn = true;
            }
        }
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    [[nodiscard]] RosterShift shiftOn(const DemoPlacement& plan, domain::Date day,
                                      int start) const {
        return {.client = m_world.clients[plan.client].id,
                .placement = plan.id,
                .occupation = m_world.candidates[plan.candidate].occupation,
                .times = {.day = day,
                          .startMinute = start,
                          .endMinute = start + plan.minutesPerDay + kBreak,
                          .breakMinutes = kBreak}};
    }
    void keep(const RosterShift& shift) {
        (void)m_repository.save(shift);
        ++m_count;
    }

    DemoWorld& m_world;
    storage::RosterRepository m_repository;
    std::size_t m_count = 0;
    int m_open = 0;
    bool m_withdrawn = false;
};

} // namespace

void writeRoster(DemoWorld& world) {
    const auto thisWeek = domain::IsoWeek::of(world.options.asOf);
    RosterMaker maker(world);
    std::size_t number = 0;
    for (const DemoPlacement& plan : world.placements) {
        if (!isPlanned(plan)) {
            continue;
        }
        for (int week = 0; week < kWeeks; ++week) {
            maker.planWeek(plan, thisWeek.plusWeeks(week));
        }
        if (number++ % 2 == 0) {
            maker.addOpen(plan, thisWeek.plusWeeks(1));
        }
        maker.withdrawOne(plan);
    }
    noteMany(world, "roster_shift", maker.count());
}

} // namespace werkbalie::app
