// The standard texts of a rejection, with the agency's own wording over them.
#pragma once

#include "app/text_sections.h"
#include "domain/matching/pipeline/rejection.h"
#include "storage/db/connection.h"

#include <string>
#include <vector>

namespace werkbalie::app {

using RejectionTexts = TextValues;

/// As they come with the program, in the order of the file.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
builtInRejectionTexts(domain::RejectionLanguage language);
[[nodiscard]] RejectionTexts rejectionTexts(db::Connection& connection,
                                            domain::RejectionLanguage language);

} // namespace werkbalie::app
