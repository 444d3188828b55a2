// Reads back the small JSON texts that this layer wrote itself: whole numbers, texts, lists and
// objects.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkbalie::app {

class JsonNode {
public:
    enum class Kind { Null, Flag, Number, Text, List, Object };

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The member of that name, or an empty node; what was left out on writing reads as empty.
    [[nodiscard]] const JsonNode& at(std::string_view key) const;
    [[nodiscard]] const std::vector<JsonNode>& items() const { return m_items; }
    [[nodiscard]] const std::vector<std::pair<std::string, JsonNode>>& members() const {
        return m_members;
    }
    [[nodiscard]] std::int64_t number() const { return m_number; } ///< 0 when it is none
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool flag() const { return m_number != 0; }

private:
    friend class JsonReader;
    Kind m_kind = Kind::Null;
    std::int64_t m_number = 0;
    std::string m_text;
    std::vector<JsonNode> m_items;                           ///< of a list
    std::vector<std::pair<std::string, JsonNode>> m_members; ///< of an object
};

/// Nothing when the text is not JSON of that kind, or deeper than 32 levels.
[[nodiscard]] std::optional<JsonNode> readJson(std::string_view text);

} // namespace werkbalie::app
