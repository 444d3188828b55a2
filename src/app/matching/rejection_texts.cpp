// Reads the embedded texts by their sections.
#include "app/matching/rejection_texts.h"

#include "domain/base/text.h"
#include "embedded/rejectionTexts.h"
#include "storage/repositories/rejection_repository.h"

#include <algorithm>

namespace werkbalie::app {

std::vector<std::pair<std::string, std::string>>
builtInRejectionTexts(domain::RejectionLanguage language) {
    const std::string name = "rejection_" + std::string(toText(language)) + ".txt";
    std::vector<std::pair<std::string, std::string>> parts;
    for (const EmbeddedFile& each : embedded::rejectionTexts()) {
        std::string_view file = each.name == name ? each.text : std::string_view{};
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
    }
    for (auto& [part, text] : parts) {
        text = std::string(domain::trim(text));
    }
    return parts;
}

RejectionTexts rejectionTexts(db::Connection& connection, domain::RejectionLanguage language) {
    RejectionTexts texts = storage::RejectionRepository(connection).texts(language);
    for (auto& [part, text] : builtInRejectionTexts(language)) {
        texts.try_emplace(part, std::move(text));
    }
    return texts;
}

std::string filledText(std::string text, const RejectionTexts& values) {
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
