// Short ways to say what a check found.
#pragma once

#include "domain/base/finding.h"

#include <string>
#include <string_view>

namespace werkbalie::domain {

[[nodiscard]] inline Finding blockingFinding(std::string_view rule, std::string_view where,
                                             MessageValues values = {}) {
    return {.rule = std::string(rule),
            .severity = Severity::Blocking,
            .where = std::string(where),
            .values = std::move(values)};
}

[[nodiscard]] inline Finding warningFinding(std::string_view rule, std::string_view where,
                                            MessageValues values = {}) {
    return {.rule = std::string(rule),
            .severity = Severity::Warning,
            .where = std::string(where),
            .values = std::move(values)};
}

/// A blocking finding under the parser's own key when `text` is filled in but not a valid Value.
template <class Value>
void checkFilledIn(Findings& findings, std::string_view where, std::string_view text) {
    if (text.empty()) {
        return;
    }
    if (const Result<Value> parsed = Value::parse(text); !parsed) {
        findings.push_back(blockingFinding(parsed.error().key, where, parsed.error().values));
    }
}

} // namespace werkbalie::domain
