// Small things that every part of the demo agency needs.
#include "app/demo/demo_world.h"

#include "app/json_text.h"

#include <algorithm>
#include <stdexcept>

namespace werkbalie::app {

std::size_t DemoWorld::branchIndex(std::string_view name) {
    const auto found = std::ranges::find(kDemoBranches, name);
    if (found == kDemoBranches.end()) {
        throw std::logic_error("demo table: unknown branch");
    }
    return static_cast<std::size_t>(found - kDemoBranches.begin());
}

std::size_t DemoWorld::branchIndex(domain::BranchId id) const {
    return static_cast<std::size_t>(std::ranges::find(branches, id) - branches.begin());
}

std::string inSentence(std::string_view text) {
    std::string lowered(text);
    const bool abbreviation = lowered.size() > 1 && lowered[1] >= 'A' && lowered[1] <= 'Z';
    if (!lowered.empty() && lowered[0] >= 'A' && lowered[0] <= 'Z' && !abbreviation) {
        lowered[0] = static_cast<char>(lowered[0] - 'A' + 'a');
    }
    return lowered;
}

domain::Address demoAddress(const DemoWorld& world, DemoRandom& random, const DemoCity& city,
                            std::string_view streets) {
    // F, I, O, Q, U and Y are not used; SA, SD and SS are not issued, so no S in front.
    static constexpr std::string_view kLetters = "ABCDEGHJKLMNPRTVWXZ";
    const auto letter = [&] {
        return kLetters[static_cast<std::size_t>(random.below(static_cast<int>(kLetters.size())))];
    };
    domain::Address address;
    address.street = world.phrase(random, streets);
    address.houseNumber = std::to_string(random.between(1, 180));
    address.postcode = random.pick(city.postcodes) + ' ' + letter() + letter();
    address.city = city.name;
    return address;
}

domain::Coordinates coordinatesOf(const DemoData& data, std::string_view city) {
    const auto found = std::ranges::find(data.cities, city, &DemoCity::name);
    return found == data.cities.end() ? domain::Coordinates{} : found->at;
}

void noteMany(DemoWorld& world, std::string_view table, std::size_t count) {
    world.work.audit({.action = "demo",
                      .entity = std::string(table),
                      .entityId = 0,
                      .newValue = JsonObject().add("count", count).text()});
}

} // namespace werkbalie::app
