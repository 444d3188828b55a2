// Escaping and joining, so that the app layer needs no JSON library.
#include "app/json_text.h"

namespace werkbalie::app {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

void appendEscaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20U) {
            out += "\\u00";
            out += kHexDigits[byte >> 4U];
            out += kHexDigits[byte & 0x0FU];
        } else {
            out += c;
        }
    }
}

} // namespace

std::string jsonString(std::string_view text) {
    std::string out = "\"";
    appendEscaped(out, text);
    out += '"';
    return out;
}

JsonObject& JsonObject::add(std::string_view key, std::string_view text) {
    if (text.empty()) {
        return *this;
    }
    appendKey(key);
    m_text += '"';
    appendEscaped(m_text, text);
    m_text += '"';
    return *this;
}

JsonObject& JsonObject::add(std::string_view key, bool value) {
    return addJson(key, value ? "true" : "false");
}

JsonObject& JsonObject::add(std::string_view key, domain::Date date) {
    return addJson(key, '"' + domain::isoDate(date) + '"');
}

JsonObject& JsonObject::add(std::string_view key, domain::Instant moment) {
    return addJson(key, '"' + domain::isoInstant(moment) + '"');
}

JsonObject& JsonObject::addJson(std::string_view key, std::string_view json) {
    appendKey(key);
    m_text += json;
    return *this;
}

JsonObject& JsonObject::addNumber(std::string_view key, std::int64_t value) {
    return addJson(key, std::to_string(value));
}

void JsonObject::appendKey(std::string_view key) {
    if (m_text.size() > 1) {
        m_text += ',';
    }
    m_text += '"';
    m_text += key;
    m_text += "\":";
}

} // namespace werkbalie::app
