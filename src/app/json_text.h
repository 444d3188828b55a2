// Small JSON objects written by hand: the audit trail and the receipt kept with a choice.
#pragma once

#include "domain/base/date.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace werkbalie::app {

/// `text` between quotes, with JSON's escapes (RFC 8259 §7).
[[nodiscard]] std::string jsonString(std::string_view text);

/// One object, fields in the order in which they are added. Empty texts, empty optionals and empty
/// lists are left out: what is not there says as much as an empty value.
class JsonObject {
public:
    JsonObject& add(std::string_view key, std::string_view text);
    JsonObject& add(std::string_view key, const char* text) {
        return add(key, std::string_view(text));
    }
    template <std::integral Number> JsonObject& add(std::string_view key, Number value) {
        return addNumber(key, static_cast<std::int64_t>(value));
    }
    JsonObject& add(std::string_view key, bool value);
    JsonObject& add(std::string_view key, domain::Date date);
    JsonObject& add(std::string_view key, domain::Instant moment);
    template <class T> JsonObject& add(std::string_view key, const std::optional<T>& value) {
        return value ? add(key, *value) : *this;
    }
    /// A value that is JSON already.
    JsonObject& addJson(std::string_view key, std::string_view json);
    /// Objects made of the items by `toJson(item)`, as an array.
    template <class List, class ToJson>
    JsonObject& addList(std::string_view key, const List& items, ToJson toJson) {
        std::string array;
        for (const auto& item : items) {
            array += (array.empty() ? "[" : ",") + toJson(item);
        }
        return array.empty() ? *this : addJson(key, array + "]");
    }
    [[nodiscard]] std::string text() const { return m_text + "}"; }

private:
    JsonObject& addNumber(std::string_view key, std::int64_t value);
    void appendKey(std::string_view key);

    std::string m_text = "{";
};

} // namespace werkbalie::app
