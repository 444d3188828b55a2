// Contact moments with their actions, and the targets of this quarter and the one before.
#include "app/demo/demo_world.h"

#include "domain/guidance/contact_moment.h"
#include "storage/repositories/contact_moment_repository.h"
#include "storage/repositories/target_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using std::chrono::days;
using namespace std::chrono_literals;

constexpr std::size_t kCandidateMoments = 300;

struct MomentTexts {
    std::string_view texts;
    std::string_view actions;
};

/// One in three asks for something; of what is past due one in five was left lying.
void addAction(const DemoWorld& world, DemoRandom& random, domain::ContactMoment& moment,
               std::string_view actions) {
    if (!random.chance(35)) {
        return;
    }
    const auto day = std::chrono::floor<days>(moment.at);
    moment.nextAction = world.phrase(random, actions);
    moment.nextActionOn = day + days{random.between(2, 21)};
    if (*moment.nextActionOn < world.options.asOf) {
        moment.nextActionDone = !random.chance(6);
    }
}

domain::ContactMoment momentAt(const DemoWorld& world, DemoRandom& random, MomentTexts words) {
    domain::ContactMoment moment;
    static constexpr std::array kKinds{domain::ContactKind::Call,    domain::ContactKind::Call,
                                       domain::ContactKind::Visit,   domain::ContactKind::Email,
                                       domain::ContactKind::Message, domain::ContactKind::Note};
    moment.kind = kKinds[static_cast<std::size_t>(random.below(6))];
    domain::Date day = world.options.asOf - days{random.between(1, 100)};
    while (domain::isoWeekday(day) > 5) {
        day -= days{1};
    }
    moment.at = domain::Instant{day} + std::chrono::minutes{random.between(8 * 60, 16 * 60)};
    moment.text = filled(world.phrase(random, words.texts), {{"skill", "planning en veiligheid"}});
    addAction(world, random, moment, words.actions);
    return moment;
}

void writeCandidateMoments(DemoWorld& world, storage::ContactMomentRepository& moments) {
    const std::size_t count = std::min(kCandidateMoments, world.candidates.size());
    for (std::size_t i = 0; i < count; ++i) {
        DemoRandom random = world.random("talk", i);
        const auto& candidate = world.candidates[i];
        auto moment = momentAt(world, random, {"contact_candidate", "action_candidate"});
        moment.candidate = candidate.id;
        moment.consultant = candidate.owner;
        (void)moments.save(moment);
    }
}

void writeWorkerMoments(DemoWorld& world, storage::ContactMomentRepository& moments) {
    for (std::size_t i = 0; i < world.placements.size(); ++i) {
        DemoRandom random = world.random("worker talk", i);
        const auto& candidate = world.candidates[world.placements[i].candidate];
        auto moment = momentAt(world, random, {"contact_worker", "action_worker"});
        moment.subject = domain::SubjectKind::FlexWorker;
        moment.candidate = candidate.id;
        moment.consultant = candidate.owner;
        (void)moments.save(moment);
    }
}

void writeClientMoments(DemoWorld& world, storage::ContactMomentRepository& moments) {
    for (std::size_t i = 0; i < world.clients.size(); ++i) {
        DemoRandom random = world.random("client talk", i);
        const int count = random.between(1, 3);
        for (int n = 0; n < count; ++n) {
            auto moment = momentAt(world, random, {"contact_client", "action_client"});
            moment.subject = domain::SubjectKind::Client;
            moment.client = world.clients[i].id;
            moment.consultant = world.clients[i].owner;
            (void)moments.save(moment);
        }
    }
}

/// Whoever tries the program finds something overdue, something for today and something for later.
void writeDeskMoments(DemoWorld& world, storage::ContactMomentRepository& moments) {
    static constexpr std::array kDue{-4, -1, 0, 0, 1, 3};
    std::size_t written = 0;
    for (std::size_t i = 0; i < world.candidates.size() && written < kDue.size(); ++i) {
        const auto& candidate = world.candidates[i];
        if (candidate.owner != world.intercedent ||
            candidate.status == domain::CandidateStatus::Archived) {
            continue;
        }
        DemoRandom random = world.random("desk talk", i);
        auto moment = momentAt(world, random, {"contact_candidate", "action_candidate"});
        moment.at = domain::Instant{world.options.asOf - days{7}} + 10h;
        moment.candidate = candidate.id;
        moment.consultant = world.intercedent;
        moment.nextAction = world.phrase(random, "action_candidate");
        moment.nextActionOn = world.options.asOf + days{kDue[written++]};
        moment.nextActionDone = false;
        (void)moments.save(moment);
    }
}

struct MeasureTarget {
    domain::ResultMeasure measure;
    int lowest;
    int highest;
    std::int64_t unit; ///< minutes in an hour, cents in a thousand euro, or 1
};
constexpr std::array<MeasureTarget, 6> kTargets{
    {{domain::ResultMeasure::CandidatesRegistered, 90, 150, 1},
     {domain::ResultMeasure::Proposals, 15, 30, 1},
     {domain::ResultMeasure::Placements, 8, 16, 1},
     {domain::ResultMeasure::Hours, 6, 9, 60'000},
     {domain::ResultMeasure::Revenue, 200, 320, 100'000},
     {domain::ResultMeasure::Margin, 30, 55, 100'000}}};

std::string quarterKey(domain::Date day) {
    const std::chrono::year_month_day date{day};
    const unsigned quarter = (static_cast<unsigned>(date.month()) - 1) / 3 + 1;
    return std::to_string(static_cast<int>(date.year())) + "-Q" + std::to_string(quarter);
}

} // namespace

void writeContactMoments(DemoWorld& world) {
    storage::ContactMomentRepository moments(world.connection());
    writeCandidateMoments(world, moments);
    writeWorkerMoments(world, moments);
    writeClientMoments(world, moments);
    writeDeskMoments(world, moments);
    noteMany(world, "contact_moment", world.clients.size() + world.placements.size());
    world.work.changed(Entity::ContactMoment, 0);
}

void writeTargets(DemoWorld& world) {
    storage::TargetRepository targets(world.connection());
    for (const int monthsBack : {-3, 0}) {
        const std::string quarter = quarterKey(domain::addMonths(world.options.asOf, monthsBack));
        for (std::size_t branch = 0; branch < world.branches.size(); ++branch) {
            for (const auto consultant : world.consultants[branch]) {
                DemoRandom random =
                    world.random(quarter, static_cast<std::uint64_t>(consultant.value));
                for (const auto& wanted : kTargets) {
                    storage::Target target;
                    target.branch = world.branches[branch];
                    target.consultant = consultant;
                    target.measure = wanted.measure;
                    target.quarter = quarter;
                    target.value = random.between(wanted.lowest, wanted.highest) * wanted.unit;
                    targets.set(target);
                }
            }
        }
    }
    noteMany(world, "target", kTargets.size());
    world.work.changed(Entity::Target, 0);
}

} // namespace werkbalie::app
