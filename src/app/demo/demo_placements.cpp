// Placements and their weeks: booked, worked, approved and processed in the order of the calendar.
#include "app/administration/placement_booking.h"
#include "app/administration/run_booking.h"
#include "app/demo/demo_numbers.h"
#include "app/demo/demo_world.h"

#include "domain/base/holidays.h"
#include "storage/repositories/timesheet_repository.h"

#include <algorithm>
#include <bit>

namespace werkbalie::app {

namespace {

using std::chrono::days;
using namespace std::chrono_literals;

constexpr int kRoomAboveMinimum = 15; // cents

bool fits(const domain::Candidate& candidate, const domain::Client& client) {
    return candidate.sector == client.sector && candidate.branch == client.branch &&
           candidate.status != domain::CandidateStatus::Archived && candidate.consentDate &&
           !candidate.certificates.empty();
}

/// A free candidate of the client's trade and branch, else of its trade, else anyone free.
std::optional<std::size_t> findWorker(const DemoWorld& world, DemoRandom& random,
                                      const domain::Client& client) {
    const std::size_t count = world.candidates.size();
    const auto first = static_cast<std::size_t>(random.next() % std::max<std::size_t>(count, 1));
    std::optional<std::size_t> sameTrade;
    std::optional<std::size_t> anyone;
    for (std::size_t step = 0; step < count; ++step) {
        const std::size_t index = (first + step) % count;
        if (world.taken[index]) {
            continue;
        }
        const auto& candidate = world.candidates[index];
        if (fits(candidate, client)) {
            return index;
        }
        const bool trade = candidate.sector == client.sector;
        sameTrade = sameTrade || !trade ? sameTrade : std::optional(index);
        anyone = anyone.value_or(index);
    }
    return sameTrade ? sameTrade : anyone;
}

domain::HourlyRate wageOf(const DemoWorld& world, DemoRandom& random, std::string_view occupation,
                          domain::Date start) {
    const auto& known = world.data.occupation(occupation);
    const int cents = random.between(known.lowestWage, known.highestWage) / 5 * 5;
    auto wage = domain::HourlyRate::fromMoney(domain::Money::fromCents(cents));
    const auto minimum = domain::minimumWage(world.work.context().parameters, start, 21, false);
    if (minimum) {
        const auto least = domain::HourlyRate::fromUnits((*minimum)->hourlyRate().units() +
                                                         kRoomAboveMinimum * 100);
        wage = std::max(wage, least);
    }
    return wage;
}

/// Most began before the first week of hours, some later; a part has ended, a few end soon.
void planDays(const DemoWorld& world, DemoRandom& random, DemoPlacement& placement,
              std::size_t index) {
    const domain::Date asOf = world.options.asOf;
    const int window = 7 * world.options.weeks;
    const int begun = random.chance(60) ? random.between(window, window + 200)
                                        : random.between(10, std::max(window, 11));
    const domain::Date monday = domain::IsoWeek::of(asOf - days{begun}).monday();
    placement.start = monday + days{random.chance(80) ? 0 : random.between(1, 4)};
    if (index % 6 == 5 && asOf - placement.start > days{35}) {
        const auto worked = (asOf - placement.start).count();
        placement.lastDay =
            placement.start + days{random.between(21, static_cast<int>(worked) - 10)};
    } else if (index % 14 == 3) {
        placement.lastDay = asOf + days{random.between(1, 20)};
    }
}

void planPattern(DemoRandom& random, const DemoOccupation& occupation, DemoPlacement& placement) {
    static constexpr std::array<domain::WeekdaySet, 4> kPatterns{0b0011111, 0b0011111, 0b0001111,
                                                                 0b0110111};
    placement.days =
        occupation.weekends ? kPatterns[static_cast<std::size_t>(random.below(4))] : 0b0011111;
    const int perWeek = std::popcount(placement.days);
    placement.minutesPerDay = std::clamp(occupation.minutesPerWeek / perWeek / 30 * 30, 240, 480);
}

/// What hiring asks on paper: number, bank account and papers that are in order.
void hire(DemoWorld& world, const DemoPlacement& placement, std::size_t index) {
    domain::Candidate& candidate = world.candidates[placement.candidate];
    candidate.bsn = domain::Bsn::parse(demoBsn(index)).value();
    candidate.iban = domain::Iban::parse(demoIban(1000 + index)).value();
    candidate.status = domain::CandidateStatus::Available;
    candidate.registeredOn = std::min(candidate.registeredOn, placement.start - days{14});
    candidate.consentDate = candidate.registeredOn;
    candidate.availability.from = placement.start;
    const domain::Date asOf = world.options.asOf;
    for (auto& certificate : candidate.certificates) {
        if (certificate.expires && *certificate.expires < asOf) {
            *certificate.expires += days{730};
        }
    }
    if (index % 25 == 4 && !candidate.certificates.empty()) {
        candidate.certificates.front().expires = asOf + days{static_cast<int>(index % 23) + 2};
    }
}

NewPlacement wantedOf(const DemoWorld& world, const DemoPlacement& plan) {
    DemoRandom random = world.random("terms", plan.candidate);
    const auto& candidate = world.candidates[plan.candidate];
    const auto& client = world.clients[plan.client];
    NewPlacement wanted;
    wanted.placement.candidate = candidate.id;
    wanted.placement.client = client.id;
    wanted.placement.branch = candidate.branch;
    wanted.placement.consultant = candidate.owner;
    wanted.placement.occupation = candidate.occupation;
    wanted.placement.period.from = plan.start;
    if (plan.lastDay && *plan.lastDay >= world.options.asOf) {
        wanted.placement.period.until = *plan.lastDay + days{1};
    }
    wanted.placement.minutesPerWeek =
        domain::Minutes{plan.minutesPerDay * std::popcount(plan.days)};
    wanted.placement.wage = plan.wage;
    const auto sector = std::ranges::find(world.data.sectors, client.sector, &DemoSector::name);
    wanted.placement.cao = sector->cao;
    wanted.placement.scale = "Schaal " + std::string(1, static_cast<char>('A' + random.below(5)));
    wanted.tariff.grossHourlyWage = plan.wage;
    wanted.tariff.employerSize = domain::EmployerSize::Medium;
    wanted.tariff.margin = {.kind = domain::MarginKind::PercentageOfTariff,
                            .value = 5'000 * random.between(22, 38)};
    return wanted;
}

domain::Result<void> startPlacement(DemoWorld& world, DemoPlacement& plan) {
    world.clock.set(plan.start - days{3}, 10h);
    NewPlacement wanted = wantedOf(world, plan);
    if (plan.throughVacancy) {
        wanted.placement.vacancy = writeFilledVacancy(world, plan);
    }
    const auto booked = bookPlacement(world.work, wanted);
    if (!booked) {
        return tl::unexpected(booked.error());
    }
    plan.id = booked->record.id;
    return {};
}

bool isPublicHoliday(domain::Date day) {
    return std::ranges::any_of(domain::holidaysOf(domain::yearOf(day)), [&](const auto& holiday) {
        return holiday.date == day && holiday.dayOff == domain::DayOff::General;
    });
}

bool worksOn(const DemoPlacement& plan, domain::Date day) {
    const bool inPeriod = day >= plan.start && (!plan.lastDay || day <= *plan.lastDay);
    const bool inPattern = ((plan.days >> (domain::isoWeekday(day) - 1)) & 1U) != 0;
    return inPeriod && inPattern && !isPublicHoliday(day);
}

domain::TimeEntry workedOn(const DemoWorld& world, DemoRandom& random, const DemoPlacement& plan,
                           domain::Date day) {
    domain::TimeEntry entry;
    entry.day = day;
    static constexpr std::array<int, 8> kChanges{0, 0, 0, 0, 0, 30, -30, 15};
    entry.worked =
        domain::Minutes{plan.minutesPerDay + kChanges[static_cast<std::size_t>(random.below(8))]};
    entry.source = "manual";
    if (domain::isoWeekday(day) >= 6) {
        entry.type = domain::HourType::Shift;
        entry.payPercentage = domain::Percentage::fromUnits(1'500'000);
    }
    addShiftTimes(world, plan, entry);
    return entry;
}

domain::Timesheet sheetOf(const DemoWorld& world, const DemoPlacement& plan, domain::IsoWeek week) {
    DemoRandom random = world.random(week.toString(), plan.candidate);
    domain::Timesheet sheet;
    sheet.placement = plan.id;
    sheet.week = week;
    for (domain::Date day = week.monday(); day <= week.sunday(); day += days{1}) {
        if (!worksOn(plan, day) || random.chance(3)) {
            continue;
        }
        sheet.entries.push_back(workedOn(world, random, plan, day));
        if (plan.minutesPerDay >= 480 && random.chance(6)) {
            domain::TimeEntry overtime;
            overtime.day = day;
            overtime.type = domain::HourType::Overtime;
            overtime.payPercentage = domain::Percentage::fromUnits(1'250'000);
            overtime.worked = domain::Minutes{60 * random.between(1, 2)};
            overtime.source = "manual";
            sheet.entries.push_back(overtime);
        }
    }
    addShortNight(world, plan, sheet);
    return sheet;
}

/// The client whose week is complete and waits for approval, and the one that sent nothing yet.
struct DeskClients {
    std::size_t complete = 0;
    std::size_t silent = 0;
};
DeskClients deskClients(const DemoWorld& world) {
    std::vector<int> count(world.clients.size(), 0);
    const domain::Date day = world.options.asOf - days{7};
    const auto works = [&](const DemoPlacement& plan) {
        return plan.start <= day && (!plan.lastDay || *plan.lastDay > day);
    };
    for (const auto& plan : world.placements) {
        count[plan.client] += works(plan) ? 1 : 0;
    }
    DeskClients desk;
    desk.complete = static_cast<std::size_t>(std::ranges::max_element(count) - count.begin());
    const auto other = std::ranges::find_if(world.placements, [&](const DemoPlacement& plan) {
        return works(plan) && plan.client != desk.complete;
    });
    desk.silent = other == world.placements.end() ? desk.complete : other->client;
    return desk;
}

/// The week the user finds on the desk: clients differ in how far they are.
std::optional<domain::TimesheetState> deskState(const DemoWorld& world, const DemoPlacement& plan,
                                                const DeskClients& desk) {
    using domain::TimesheetState;
    if (plan.client == desk.complete) {
        return TimesheetState::Ready;
    }
    if (plan.client == desk.silent) {
        return std::nullopt;
    }
    switch (world.random("desk", plan.client).below(10)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return TimesheetState::Approved;
    case 4:
    case 5:
    case 6:
        return TimesheetState::Ready;
    case 7:
    case 8:
        return TimesheetState::Open;
    default:
        return std::nullopt; // nothing came in yet
    }
}

void writeWeek(DemoWorld& world, domain::IsoWeek week, bool onTheDesk) {
    const DeskClients desk = deskClients(world);
    std::vector<domain::Timesheet> sheets;
    for (const auto& plan : world.placements) {
        if (!plan.id.isValid() || plan.ended) {
            continue;
        }
        domain::Timesheet sheet = sheetOf(world, plan, week);
        const auto state = onTheDesk ? deskState(world, plan, desk)
                                     : std::optional(domain::TimesheetState::Approved);
        if (!state || sheet.entries.empty()) {
            continue;
        }
        if (*state == domain::TimesheetState::Open && sheet.entries.size() > 2) {
            sheet.entries.resize(sheet.entries.size() / 2); // half a week was filled in
        }
        sheet.state = *state;
        sheets.push_back(std::move(sheet));
    }
    (void)storage::TimesheetRepository(world.connection()).insertMany(sheets);
    noteMany(world, "timesheet", sheets.size());
}

domain::Result<void> startUntil(DemoWorld& world, domain::Date last) {
    for (auto& plan : world.placements) {
        if (!plan.id.isValid() && plan.start <= last) {
            if (const auto started = startPlacement(world, plan); !started) {
                return started;
            }
        }
    }
    return {};
}

domain::Result<void> endUntil(DemoWorld& world, domain::Date last) {
    for (auto& plan : world.placements) {
        if (plan.ended || !plan.lastDay || *plan.lastDay > last || !plan.id.isValid()) {
            continue;
        }
        world.clock.set(*plan.lastDay + days{1}, 9h);
        if (const auto ended = bookEnd(world.work, plan.id, *plan.lastDay); !ended) {
            return tl::unexpected(ended.error());
        }
        plan.ended = true;
    }
    return {};
}

/// The run of the week before, on Tuesday morning.
domain::Result<void> processWeek(DemoWorld& world, domain::IsoWeek week) {
    world.clock.set(week.sunday() + days{2}, 10h);
    NoProgress none;
    const auto run = bookRun(world.work, week, none);
    if (!run && run.error().key != "run.nothing_to_process") {
        return tl::unexpected(run.error());
    }
    return {};
}

} // namespace

void planPlacements(DemoWorld& world) {
    std::vector<std::size_t> active;
    for (std::size_t i = 0; i < world.clients.size(); ++i) {
        if (world.clients[i].stage == domain::ClientStage::Active) {
            active.push_back(i);
        }
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(world.options.placements); ++i) {
        DemoRandom random = world.random("placement", i);
        DemoPlacement placement;
        placement.client = random.pick(active);
        const auto worker = findWorker(world, random, world.clients[placement.client]);
        if (!worker) {
            return;
        }
        placement.candidate = *worker;
        world.taken[*worker] = true;
        planDays(world, random, placement, i);
        const auto& occupation = world.data.occupation(world.candidates[*worker].occupation);
        placement.wage = wageOf(world, random, occupation.name, placement.start);
        placement.throughVacancy = i % 10 == 0;
        planPattern(random, occupation, placement);
        hire(world, placement, i);
        world.placements.push_back(placement);
    }
    std::ranges::stable_sort(world.placements, {}, &DemoPlacement::start);
}

domain::Result<void> writePlacements(DemoWorld& world, Progress& progress) {
    const auto thisWeek = domain::IsoWeek::of(world.options.asOf);
    for (int behind = world.options.weeks; behind >= 1; --behind) {
        const domain::IsoWeek week = thisWeek.plusWeeks(-behind);
        // Who ended before the first week of hours leaves before it begins.
        if (const auto ended = endUntil(world, week.monday() - days{1}); !ended) {
            return ended;
        }
        if (const auto started = startUntil(world, week.sunday()); !started) {
            return started;
        }
        writeWeek(world, week, behind == 1);
        writeExpenses(world, week, behind);
        if (behind > 1) {
            if (const auto processed = processWeek(world, week); !processed) {
                return processed;
            }
        }
        progress.step(world.options.weeks - behind, world.options.weeks);
        if (progress.stopRequested()) {
            return domain::refuse("demo.stopped");
        }
    }
    if (const auto started = startUntil(world, world.options.asOf + days{21}); !started) {
        return started;
    }
    return endUntil(world, world.options.asOf - days{1});
}

} // namespace werkbalie::app
