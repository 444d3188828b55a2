// JSON of others read and written without loss: order of fields and digits of numbers stay.
#pragma once

#include "domain/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkbalie::exchange {

struct ExactJson {
    enum class Kind { Null, Flag, Number, Text, List, Object };
    Kind kind = Kind::Null;
    std::string text = {}; ///< of a text; the digits of a number as written; "true" or "false"
    std::vector<ExactJson> items = {};
    std::vector<std::pair<std::string, ExactJson>> members = {};

    /// The member of that name, or null.
    [[nodiscard]] const ExactJson* find(std::string_view name) const;
    bool operator==(const ExactJson&) const = default;
};

/// Lines that begin with // inside are skipped. Refusals: json.damaged {line, column},
/// json.field_twice {field}, json.too_deep, json.not_utf8.
[[nodiscard]] domain::Result<ExactJson> readExactJson(std::string_view text);
/// Two blanks a level, one field a line.
[[nodiscard]] std::string writeExactJson(const ExactJson& json);

} // namespace werkbalie::exchange
