// A set of dated values is looked at with its effect, applied as a whole and taken back.
#include "app/parameters/parameter_layers.h"

#include "app/acquisition/clients.h"
#include "app/administration/tariff_record.h"
#include "app/parameters/own_parameters.h"
#include "app/users/users.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::makeDate;
using domain::Parameter;

namespace {

Parameter aof(std::int64_t millionths, domain::Date from = makeDate(2026, 12, 1)) {
    return {.key = "premium.aof.low",
            .value = millionths,
            .unit = "percent",
            .validity = {.from = from},
            .source = "Staatscourant",
            .confidence = domain::Confidence::Official};
}

class Sets {
public:
    explicit Sets(db::Dialect dialect) : week(dialect) {}
    Context as(domain::Role role) {
        return makeContext(week.agency.database(), week.agency.as(role).user, week.agency.clock,
                           exchange::builtInParameters());
    }
    std::int64_t aofOn(domain::Date day) {
        return as(domain::Role::Consultant).parameters.at("premium.aof.low", day).value()->value;
    }
    WorkingWeek week;
};

} // namespace

TEST_CASE("what calculations use is put together once, until something it stands on changes") {
    Sets sets(GENERATE(from_range(dialects())));
    const domain::ParameterSet builtIn = exchange::builtInParameters();
    const auto found = [&] {
        const auto context = makeContext(sets.week.agency.database(),
                                         sets.week.agency.as(domain::Role::Manager).user,
                                         sets.week.agency.clock, builtIn);
        return context.parameters.at("premium.aof.low", makeDate(2026, 12, 20)).value();
    };
    Context manager = sets.as(domain::Role::Manager);
    REQUIRE(applyParameterSet(
        manager, {.name = "december", .fileName = "d.json", .values = {aof(7'000'000)}}));
    const auto* first = found();
    CHECK(first->value == 7'000'000);
    CHECK(found() == first);
    const storage::OwnParameter own{.key = "premium.aof.low",
                                    .value = 7'500'000,
                                    .unit = "percent",
                                    .validity = {makeDate(2026, 12, 15)},
                                    .reason = "eigen"};
    const auto stored = changeOwnParameter(manager, {.after = own});
    REQUIRE(stored);
    CHECK(found()->value == 7'500'000);
    REQUIRE(changeOwnParameter(manager, {.before = stored->after}));
    CHECK(found()->value == 7'000'000);
    sets.week.agency.clock = FixedClock(domain::Instant{makeDate(2027, 1, 2)});
    CHECK(found()->value == 7'000'000);
}

TEST_CASE(
    "a set counts from its first day, under the agency's own values, until it is taken back") {
    Sets sets(GENERATE(from_range(dialects())));
    Context manager = sets.as(domain::Role::Manager);
    const auto layer = applyParameterSet(
        manager,
        {.name = " Premies december ", .fileName = "december.json", .values = {aof(7'000'000)}});
    REQUIRE(layer);
    CHECK(layer->name == "Premies december");
    CHECK(sets.aofOn(makeDate(2026, 11, 30)) == 6'270'000);
    CHECK(sets.aofOn(makeDate(2026, 12, 1)) == 7'000'000);
    Context later = sets.as(domain::Role::Manager);
    REQUIRE(changeOwnParameter(later,
                               {.after = storage::OwnParameter{.key = "premium.aof.low",
                                                               .value = 7'500'000,
                                                               .unit = "percent",
                                                               .validity = {makeDate(2026, 12, 15)},
                                                               .reason = "eigen"}}));
    CHECK(sets.aofOn(makeDate(2026, 12, 14)) == 7'000'000);
    CHECK(sets.aofOn(makeDate(2026, 12, 15)) == 7'500'000);
    const auto second = applyParameterSet(
        manager, {.name = "Herzien", .fileName = "h.json", .values = {aof(7'200'000)}});
    REQUIRE(second);
    CHECK(sets.aofOn(makeDate(2026, 12, 1)) == 7'200'000);
    REQUIRE(setLayerState(manager, second->id, LayerState::Undone));
    CHECK(sets.aofOn(makeDate(2026, 12, 1)) == 7'000'000);
    CHECK(setLayerState(manager, second->id, LayerState::Undone).error().key ==
          "parameter_layer.changed_meanwhile");
    REQUIRE(setLayerState(manager, second->id, LayerState::InForce));
    CHECK(sets.aofOn(makeDate(2026, 12, 1)) == 7'200'000);
    const auto rows = listParameterLayers(manager);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).layer.name == "Herzien");
    CHECK(rows->at(0).valueCount == 1);
    CHECK(rows->at(0).userName == manager.user.displayName);
}

TEST_CASE("a set with a fault is refused whole, and only who may keep parameters applies one") {
    Sets sets(GENERATE(from_range(dialects())));
    Context manager = sets.as(domain::Role::Manager);
    const auto refused = applyParameterSet(
        manager,
        {.name = "Fout", .fileName = "f.json", .values = {aof(7'000'000), aof(8'000'000)}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "parameter_set.overlap");
    CHECK(listParameterLayers(manager)->empty());
    CHECK(
        applyParameterSet(manager, {.name = " ", .fileName = "", .values = {aof(1)}}).error().key ==
        "parameter_layer.name_missing");
    Context desk = sets.as(domain::Role::Consultant);
    CHECK(applyParameterSet(desk, {.name = "x", .fileName = "x", .values = {aof(7'000'000)}})
              .error()
              .key == "rights.missing");
    NoProgress silent;
    CHECK(previewParameterSet(desk, {aof(7'000'000)}, silent).error().key == "rights.missing");
}

TEST_CASE("a preview tells the effect on running tariffs and writes nothing") {
    Sets sets(GENERATE(from_range(dialects())));
    (void)sets.week.place();
    Context manager = sets.as(domain::Role::Manager);
    NoProgress silent;
    const auto preview = previewParameterSet(manager, {aof(9'270'000)}, silent);
    REQUIRE(preview);
    CHECK(preview->from == makeDate(2026, 12, 1));
    REQUIRE(preview->effect.rows.size() == 1);
    CHECK(preview->effect.rows[0].perHour().cents() > 0);
    CHECK(listParameterLayers(manager)->empty());
    const auto same = previewParameterSet(manager, {aof(6'270'000, makeDate(2026, 1, 1))}, silent);
    REQUIRE(same);
    CHECK_FALSE(same->from.has_value());
    CHECK(same->effect.rows.empty());
}
