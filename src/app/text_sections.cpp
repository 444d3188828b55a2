// Reads sections and fills places.
#include "app/text_sections.h"

#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

std::vector<std::pair<std::string, std::string>> sectionsOf(std::string_view file) {
    std::vector<std::pair<std::string, std::string>> parts;
    while (!file.empty()) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        const std::string_view line = file.substr(0, end);
        file.remove_prefix(std::min(end + 1, file.size()));
        if (line.starts_with("## ")) {
            parts.emplace_back(line.substr(3), "");
        } else if (!parts.empty()) {
            parts.back().second.append(line).append("\n");
        }
    }
    for (auto& [part, text] : parts) {
        text = std::string(domain::trim(text));
    }
    return parts;
}

std::string filledText(std::string text, const TextValues& values) {
    for (const auto& [name, value] : values) {
        const std::string place = '{' + name + '}';
        for (std::size_t at = text.find(place); at != std::string::npos;
             at = text.find(place, at + value.size())) {
            text.replace(at, place.size(), value);
        }
    }
    return text;
}

} // namespace werkbalie::app
