// Reads JSON that others write by hand, and names the field that is wrong.
#include "exchange/strict_json.h"

#include "domain/base/decimal.h"

#include <algorithm>

namespace werkbalie::exchange {

using nlohmann::json;

namespace {

/// The parser keeps the last of two fields of one name in silence; this hears both.
class DoubledFields {
public:
    bool operator()(int, json::parse_event_t event, const json& parsed) {
        if (event == json::parse_event_t::object_start) {
            m_open.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            m_open.pop_back();
        } else if (event == json::parse_event_t::key && !m_open.empty() &&
                   !m_open.back().insert(parsed.get<std::string>()).second && m_doubled.empty()) {
            m_doubled = parsed.get<std::string>();
        }
        return true;
    }
    [[nodiscard]] const std::string& doubled() const { return m_doubled; }

private:
    std::vector<std::set<std::string>> m_open;
    std::string m_doubled;
};

} // namespace

domain::Result<json> parseStrictDocument(std::string_view text) {
    DoubledFields fields;
    json document;
    try {
        document = json::parse(text, std::ref(fields));
    } catch (const json::exception& error) {
        const auto* parseError = dynamic_cast<const json::parse_error*>(&error);
        const std::size_t position = parseError == nullptr ? 0 : parseError->byte;
        const auto read = text.substr(0, position);
        const auto line = std::ranges::count(read, '\n') + 1;
        return domain::refuse(
            "json.not_json", {},
            {{"position", std::to_string(position)}, {"line", std::to_string(line)}});
    }
    if (!fields.doubled().empty()) {
        return domain::refuse("json.field_twice", fields.doubled(), {{"field", fields.doubled()}});
    }
    return document;
}

domain::Result<json> parseStrictJson(std::string_view text) {
    auto document = parseStrictDocument(text);
    if (document && !document->is_object()) {
        return domain::refuse("json.wrong_type", {}, {{"field", "-"}, {"expected", "object"}});
    }
    return document;
}

void JsonProblems::add(std::string key, const std::string& field, domain::MessageValues more) {
    if (m_first) {
        return;
    }
    more.insert(more.begin(), {"field", field});
    m_first = domain::Refusal{.key = std::move(key), .where = field, .values = std::move(more)};
}

StrictObject::StrictObject(const json& value, std::string path, JsonProblems& problems)
    : m_value(&value), m_path(std::move(path)), m_problems(&problems) {
    if (!value.is_object()) {
        m_problems->add("json.wrong_type", m_path, {{"expected", "object"}});
    }
}

const json* StrictObject::find(const std::string& field) {
    m_asked.insert(field);
    if (!m_value->is_object()) {
        return nullptr;
    }
    const auto found = m_value->find(field);
    return found == m_value->end() ? nullptr : &*found;
}

std::string StrictObject::pathOf(const std::string& field) const {
    return m_path.empty() ? field : m_path + "." + field;
}

void StrictObject::wrongType(const std::string& field, std::string expected) {
    m_problems->add("json.wrong_type", pathOf(field), {{"expected", std::move(expected)}});
}

void StrictObject::missing(const std::string& field) {
    m_problems->add("json.missing_field", pathOf(field));
}

void StrictObject::refuse(const std::string& field, const domain::Refusal& refusal) {
    m_problems->add(refusal.key, pathOf(field), refusal.values);
}

std::optional<std::string> StrictObject::text(const std::string& field) {
    const json* value = find(field);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_string()) {
        wrongType(field, "text");
        return std::nullopt;
    }
    return value->get<std::string>();
}

std::optional<std::int64_t> StrictObject::decimal(const std::string& field, int scale) {
    const json* value = find(field);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_string() && !value->is_number_integer()) {
        wrongType(field, value->is_number() ? "number as text" : "number");
        return std::nullopt;
    }
    const std::string text = value->is_string() ? value->get<std::string>() : value->dump();
    const domain::Result<std::int64_t> parsed = domain::parseDecimal(text, scale);
    if (!parsed) {
        m_problems->add("json.bad_number", pathOf(field),
                        {{"value", text}, {"decimals", std::to_string(scale)}});
        return std::nullopt;
    }
    return *parsed;
}

std::optional<bool> StrictObject::flag(const std::string& field) {
    const json* value = find(field);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_boolean()) {
        wrongType(field, "true or false");
        return std::nullopt;
    }
    return value->get<bool>();
}

std::optional<StrictObject> StrictObject::object(const std::string& field) {
    const json* value = find(field);
    if (value == nullptr) {
        return std::nullopt;
    }
    return StrictObject(*value, pathOf(field), *m_problems);
}

std::vector<std::string> StrictObject::fields() const {
    std::vector<std::string> names;
    if (m_value->is_object()) {
        for (const auto& item : m_value->items()) {
            names.push_back(item.key());
        }
    }
    return names;
}

void StrictObject::finish() {
    for (const std::string& name : fields()) {
        if (!m_asked.contains(name)) {
            m_problems->add("json.unknown_field", pathOf(name));
        }
    }
}

} // namespace werkbalie::exchange
