// What a check found: a rule key with numbers and a source, so that every screen can render it.
#pragma once

#include "domain/base/result.h"

#include <algorithm>
#include <string>
#include <vector>

namespace werkbalie::domain {

enum class Severity { Info, Warning, Blocking };

/// "info", "warning" or "blocking", as the command line prints it.
[[nodiscard]] std::string_view toText(Severity severity);

struct Finding {
    std::string
        rule; ///< key, for instance "below_minimum_wage"; has a sentence in resources/messages
    Severity severity = Severity::Info;
    std::string where; ///< field or place
    MessageValues values = {};
    std::string source = {}; ///< article, cao paragraph or parameter source

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

[[nodiscard]] inline bool hasBlocking(const Findings& findings) {
    return std::ranges::any_of(findings,
                               [](const Finding& f) { return f.severity == Severity::Blocking; });
}

} // namespace werkbalie::domain
