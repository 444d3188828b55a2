// Makes the demo agency in one transaction: all of it is there, or nothing.
#include "app/demo/demo_agency.h"

#include "app/demo/demo_world.h"
#include "app/users/users.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/user_repository.h"
#include "storage/schema/migrations.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using namespace std::chrono_literals;

/// So many candidates take part in placements and proposals; the rest only fills the lists.
constexpr int kCore = 4000;

void planCandidates(DemoWorld& world) {
    const auto count = static_cast<std::size_t>(std::min(world.options.candidates, kCore));
    world.candidates.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        world.candidates.push_back(demoCandidate(world, i));
    }
    world.taken.assign(count, false);
}

domain::Result<void> checkOptions(storage::Database& database, const DemoOptions& options) {
    if (options.candidates < 1 || options.clients < 12 || options.weeks < 1 ||
        options.placements < 0 || options.vacancies < 0) {
        return domain::refuse("demo.options_out_of_range");
    }
    db::Connection& connection = database.connection();
    if (storage::AgencyRepository(connection).load() ||
        !storage::UserRepository(connection).all().empty()) {
        return domain::refuse("demo.not_empty");
    }
    return {};
}

/// As every later login calculates: with the agency's own decision of the year.
void useOwnParameters(DemoWorld& world) {
    Context& context = world.work.context();
    const domain::Instant before = world.clock.now();
    world.clock.set(world.options.asOf, 7h);
    context.parameters =
        makeContext(context.database, context.user, world.clock, context.parameters).parameters;
    world.clock.set(before);
}

domain::Result<void> make(DemoWorld& world, Progress& progress) {
    storage::restampMigrations(world.connection(), world.clock.now());
    makeAgency(world);
    useOwnParameters(world);
    planClients(world);
    planCandidates(world);
    planPlacements(world);
    writeClients(world);
    if (const auto written = writeCandidates(world, progress); !written) {
        return written;
    }
    if (const auto written = writeTerms(world); !written) {
        return written;
    }
    if (const auto written = writeAllowances(world); !written) {
        return written;
    }
    if (const auto written = writePlacements(world, progress); !written) {
        return written;
    }
    world.clock.set(world.options.asOf, 7h);
    writeLeave(world);
    writeHoursProcess(world);
    writeRoster(world);
    writeVacancies(world);
    if (const auto written = writeLetters(world); !written) {
        return written;
    }
    writeContactMoments(world);
    writeTargets(world);
    if (const auto written = writeQuotations(world); !written) {
        return written;
    }
    return writeMarginFloors(world);
}

} // namespace

domain::Result<void> createDemo(storage::Database& database, const DemoOptions& options,
                                const domain::ParameterSet& parameters, Progress& progress) {
    if (const auto possible = checkOptions(database, options); !possible) {
        return possible;
    }
    DemoClock clock;
    clock.set(options.asOf - std::chrono::days{365}, 9h);
    Context context{
        .database = database, .user = {}, .clock = clock, .parameters = parameters, .changes = {}};
    UnitOfWork work(context);
    DemoWorld world{.options = options, .data = demoData(), .work = work, .clock = clock};
    if (const auto made = make(world, progress); !made) {
        return made;
    }
    work.commit();
    return {};
}

} // namespace werkbalie::app
