// Lays answers out in columns, counting characters and not bytes.
#include "cli/text_table.h"

#include <algorithm>
#include <vector>

namespace werkbalie::cli {

namespace {

using Json = nlohmann::ordered_json;
using Row = std::vector<std::string>;

std::string cell(const Json& value) {
    if (value.is_null())
        return {};
    if (value.is_boolean())
        return value.get<bool>() ? "ja" : "nee";
    if (value.is_string())
        return value.get<std::string>();
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string layOut(const std::vector<Row>& rows, const std::string& indent) {
    std::vector<std::size_t> widths;
    for (const Row& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line = indent;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(widths[i] - width(row[i]) + 2, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

bool isTable(const Json& value) {
    return value.is_array() && !value.empty() &&
           std::ranges::all_of(value, [](const Json& item) { return item.is_object(); });
}

std::string columns(const Json& list, const std::string& indent) {
    Row names;
    for (const Json& item : list)
        for (const auto& field : item.items())
            if (!field.value().is_structured() &&
                std::ranges::find(names, field.key()) == names.end())
                names.push_back(field.key());
    std::vector<Row> rows{names};
    for (const Json& item : list) {
        Row row;
        for (const std::string& name : names)
            row.push_back(item.contains(name) ? cell(item.at(name)) : std::string());
        rows.push_back(std::move(row));
    }
    return layOut(rows, indent);
}

std::string lines(const Json& object) {
    std::vector<Row> rows;
    std::string tables;
    for (const auto& field : object.items()) {
        if (isTable(field.value()))
            tables += field.key() + ":\n" + columns(field.value(), "  ");
        else if (!field.value().is_array() || !field.value().empty())
            rows.push_back({field.key(), cell(field.value())});
    }
    return layOut(rows, {}) + tables;
}

} // namespace

std::string textTable(const Json& document) {
    if (isTable(document))
        return columns(document, {});
    if (document.is_object())
        return lines(document);
    if (document.is_array() && document.empty())
        return "Niets gevonden.\n";
    return cell(document) + "\n";
}

} // namespace werkbalie::cli
