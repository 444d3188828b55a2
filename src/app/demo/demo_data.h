// The tables that the demo agency is made of, read once from resources/data/demo_*.tsv.
#pragma once

#include "domain/base/rates.h"
#include "domain/matching/geo.h"
#include "domain/people/candidate.h"

#include <map>
#include <string>
#include <vector>

namespace werkbalie::app {

struct DemoOrigin {
    int weight = 0;
    std::string language;
    std::vector<std::string> women;
    std::vector<std::string> men;
    std::vector<std::string> families;
};
struct DemoCity {
    std::string name;
    std::string branch;
    int weight = 0;
    domain::Coordinates at;
    std::vector<std::string> postcodes; ///< four digits
};
struct DemoCertificate {
    std::string name;
    bool required = false;
    int years = 0; ///< 0: does not expire
};
struct DemoOccupation {
    std::string name;
    std::string sector;
    int weight = 0;
    int lowestWage = 0; ///< cents
    int highestWage = 0;
    domain::EducationLevel education = domain::EducationLevel::Unknown;
    int minutesPerWeek = 0;
    bool weekends = false;
    std::vector<std::string> skills;
    std::vector<DemoCertificate> certificates;
    std::string licence; ///< "B", "CE" or empty
    std::vector<std::string> tasks;
};
struct DemoSector {
    std::string name;
    std::vector<std::string> companies; ///< with @ for the name
    std::string cao;
};

struct DemoData {
    std::vector<DemoOrigin> origins;
    std::vector<DemoCity> cities;
    std::vector<DemoOccupation> occupations;
    std::vector<DemoSector> sectors;
    std::map<std::string, std::vector<std::string>, std::less<>> phrases;

    [[nodiscard]] const std::vector<std::string>& phrase(std::string_view kind) const;
    [[nodiscard]] const DemoOccupation& occupation(std::string_view name) const;
    [[nodiscard]] std::vector<DemoOccupation> occupationsOf(std::string_view sector) const;
    [[nodiscard]] std::vector<DemoCity> citiesOf(std::string_view branch) const;
};

/// Throws std::logic_error when a table has a hole: a fault of the build, not of the user.
[[nodiscard]] const DemoData& demoData();

/// "{city}" becomes the word of that name.
using DemoWords = std::vector<std::pair<std::string_view, std::string>>;
[[nodiscard]] std::string filled(std::string_view pattern, const DemoWords& words);

} // namespace werkbalie::app
