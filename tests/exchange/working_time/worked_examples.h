// Worked examples of the Arbeidstijdenwet, in files that a clerk can read.
#pragma once

#include "exchange/working_time_json.h"

#include <string>
#include <vector>

namespace werkbalie::test {

struct WorkedExample {
    std::string name; ///< file and case
    exchange::WorkingTimeRequest request;
    std::string worked;   ///< empty: not looked at
    std::string findings; ///< "rule severity place", a line each
};

[[nodiscard]] std::vector<WorkedExample> workedExamples();
[[nodiscard]] std::string findingsText(const domain::Findings& findings);

} // namespace werkbalie::test
