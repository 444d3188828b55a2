// Sets and values are read with every task; only when one of them changed is the whole made anew.
#include "app/parameters/known_parameters.h"

#include "domain/base/decimal.h"
#include "domain/parameters/parameter_set_change.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/own_parameter_repository.h"
#include "storage/repositories/parameter_layer_repository.h"

namespace werkbalie::app {

namespace {

using domain::Parameter;
using domain::ParameterSet;

/// The agency's own percentages hold in the calendar year of the tax office's decision (Wet
/// financiering sociale verzekeringen art. 38), in place of those of the sector.
std::vector<domain::Parameter> whkDecision(const domain::Agency& agency, domain::Date today) {
    const int year = domain::yearOf(today);
    std::vector<domain::Parameter> parameters;
    const auto add = [&](std::string_view key, const std::optional<domain::Percentage>& own) {
        if (!own) {
            return;
        }
        constexpr std::int64_t kMillionths = 100; // a Percentage counts ten-thousandths
        parameters.push_back({.key = std::string(key),
                              .value = domain::multiplyChecked(own->units(), kMillionths),
                              .unit = "percent",
                              .validity = {.from = domain::makeDate(year, 1, 1),
                                           .until = domain::makeDate(year + 1, 1, 1)},
                              .source = "agency: Whk decision " + std::to_string(year),
                              .confidence = domain::Confidence::Official});
    };
    add("premium.whk.sector52.wga", agency.whkWga);
    add("premium.whk.sector52.zw", agency.whkZw);
    return parameters;
}

/// Under the sets that the agency read in, in their order.
ParameterSet withLayers(storage::Database& database, const ParameterSet& builtIn) {
    ParameterSet set = builtIn;
    for (const auto& values :
         storage::ParameterLayerRepository(database.connection()).valuesInForce()) {
        set = domain::withNewSet(set, values);
    }
    return set;
}

/// All that tells one value from another, so that a mark is the same only for the same values.
void add(std::string& mark, const Parameter& value) {
    const auto part = [&mark](const std::string& text) {
        mark += std::to_string(text.size()) + ':' + text;
    };
    part(value.key);
    part(std::to_string(value.value));
    part(value.text);
    part(value.unit);
    part(domain::isoDate(value.validity.from));
    part(value.validity.until ? domain::isoDate(*value.validity.until) : std::string());
    part(value.source);
    part(std::string(toText(value.confidence)));
}

} // namespace

bool KnownParameters::isSame(const ParameterSet& a, const ParameterSet& b) {
    const auto ofA = a.all();
    const auto ofB = b.all();
    return ofA.size() == ofB.size() && (ofA.empty() || ofA.front() == ofB.front());
}

ParameterSet knownParameters(storage::Database& database, const Clock& clock,
                             const ParameterSet& builtIn) {
    db::Connection& connection = database.connection();
    const auto own = storage::OwnParameterRepository(connection).parameters();
    const auto agency = storage::AgencyRepository(connection).load();
    const auto whk = agency ? whkDecision(*agency, clock.today()) : std::vector<Parameter>{};
    std::string mark = storage::ParameterLayerRepository(connection).markInForce();
    for (const auto* values : {&whk, &own}) {
        mark += '|';
        for (const Parameter& value : *values) {
            add(mark, value);
        }
    }
    return database.shared().get<KnownParameters>()->get(builtIn, std::move(mark), [&] {
        return withLayers(database, builtIn).withOverlay(whk).withOverlay(own);
    });
}

} // namespace werkbalie::app
