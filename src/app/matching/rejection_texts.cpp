// Reads the embedded texts by their sections.
#include "app/matching/rejection_texts.h"

#include "embedded/rejectionTexts.h"
#include "storage/repositories/rejection_repository.h"

namespace werkbalie::app {

std::vector<std::pair<std::string, std::string>>
builtInRejectionTexts(domain::RejectionLanguage language) {
    const std::string name = "rejection_" + std::string(toText(language)) + ".txt";
    for (const EmbeddedFile& each : embedded::rejectionTexts()) {
        if (each.name == name) {
            return sectionsOf(each.text);
        }
    }
    return {};
}

RejectionTexts rejectionTexts(db::Connection& connection, domain::RejectionLanguage language) {
    RejectionTexts texts = storage::RejectionRepository(connection).texts(language);
    for (auto& [part, text] : builtInRejectionTexts(language)) {
        texts.try_emplace(part, std::move(text));
    }
    return texts;
}

} // namespace werkbalie::app
