// Writes and reads the same fields, so that an exported mapping can be given back.
#include "app/administration/hours_file/mapping_text.h"

#include "app/json_reader.h"
#include "app/json_text.h"
#include "domain/base/decimal.h"

namespace werkbalie::app {

namespace {

using domain::ColumnRole;
using domain::refuse;
using domain::Result;

tl::unexpected<domain::Refusal> badField(std::string_view field, std::string_view value) {
    return refuse("hours_file.mapping_field", {},
                  {{"field", std::string(field)}, {"value", std::string(value)}});
}

void addComponent(JsonObject& object, const domain::ComponentWord& component) {
    object.add("type", toText(component.type));
    if (component.percentage) {
        object.add("percentage", component.percentage->toString());
    }
    if (!component.marks.isEmpty()) {
        object.add("marks", toText(component.marks));
    }
}

std::string columnJson(const domain::NamedColumn& column) {
    JsonObject object;
    object.add("header", column.header).add("role", toText(column.meaning.role));
    if (column.meaning.role == ColumnRole::Component) {
        addComponent(object,
                     {column.meaning.type, column.meaning.percentage, column.meaning.marks});
    }
    if (column.meaning.role == ColumnRole::Weekday) {
        object.add("weekday", column.meaning.weekday + 1);
    }
    return object.text();
}

Result<domain::ComponentWord> componentFrom(const JsonNode& node) {
    domain::ComponentWord component;
    const auto type = domain::parseHourType(node.at("type").text());
    if (!type) {
        return badField("type", node.at("type").text());
    }
    component.type = *type;
    if (const std::string& text = node.at("percentage").text(); !text.empty()) {
        const auto units = domain::parseDecimal(text, domain::Percentage::kScale);
        constexpr std::int64_t kMost = 5'000'000;
        if (!units || *units <= 0 || *units > kMost) {
            return badField("percentage", text);
        }
        component.percentage = domain::Percentage::fromUnits(*units);
    }
    const auto marks = domain::parseWorkMarks(node.at("marks").text());
    if (!marks) {
        return badField("marks", node.at("marks").text());
    }
    component.marks = *marks;
    return component;
}

Result<domain::NamedColumn> columnFrom(const JsonNode& node) {
    domain::NamedColumn column{.header = node.at("header").text(), .meaning = {}};
    const auto role = domain::parseColumnRole(node.at("role").text());
    if (!role) {
        return badField("role", node.at("role").text());
    }
    column.meaning.role = *role;
    if (*role == ColumnRole::Component) {
        const auto component = componentFrom(node);
        if (!component) {
            return tl::unexpected(component.error());
        }
        column.meaning.type = component->type;
        column.meaning.percentage = component->percentage;
        column.meaning.marks = component->marks;
    }
    if (*role == ColumnRole::Weekday) {
        const std::int64_t day = node.at("weekday").number();
        if (day < 1 || day > 7) {
            return badField("weekday", std::to_string(day));
        }
        column.meaning.weekday = static_cast<int>(day - 1);
    }
    return column;
}

/// An absent field leaves the target as it is.
template <class Target, class Parse>
Result<void> readField(const JsonNode& root, std::string_view field, Target& target, Parse parse) {
    const std::string& text = root.at(field).text();
    if (text.empty()) {
        return {};
    }
    const auto value = parse(text);
    if (!value) {
        return badField(field, text);
    }
    target = *value;
    return {};
}

Result<void> readChoices(const JsonNode& root, domain::HoursMapping& mapping) {
    return readField(root, "layout", mapping.layout, domain::parseHoursLayout)
        .and_then([&] { return readField(root, "dates", mapping.dates, domain::parseDateOrder); })
        .and_then(
            [&] { return readField(root, "spread", mapping.spread, domain::parseWeekSpread); });
}

} // namespace

std::string mappingJson(const domain::HoursMapping& mapping) {
    JsonObject object;
    object.add("layout", toText(mapping.layout))
        .add("sheet", mapping.sheet)
        .add("dates", toText(mapping.dates))
        .add("spread", toText(mapping.spread))
        .addList("columns", mapping.columns, columnJson)
        .addList("words", mapping.words, [](const domain::WordMeaning& word) {
            JsonObject one;
            one.add("word", word.word);
            addComponent(one, word.meaning);
            return one.text();
        });
    return object.text();
}

Result<domain::HoursMapping> mappingFromJson(std::string_view json) {
    const auto root = readJson(json);
    if (!root || root->kind() != JsonNode::Kind::Object) {
        return refuse("hours_file.mapping_not_json");
    }
    domain::HoursMapping mapping;
    if (const auto read = readChoices(*root, mapping); !read) {
        return tl::unexpected(read.error());
    }
    mapping.sheet = root->at("sheet").text();
    for (const JsonNode& node : root->at("columns").items()) {
        auto column = columnFrom(node);
        if (!column) {
            return tl::unexpected(column.error());
        }
        mapping.columns.push_back(std::move(*column));
    }
    for (const JsonNode& node : root->at("words").items()) {
        const auto component = componentFrom(node);
        if (!component) {
            return tl::unexpected(component.error());
        }
        mapping.words.push_back({.word = node.at("word").text(), .meaning = *component});
    }
    return mapping;
}

} // namespace werkbalie::app
