// The standard texts of a rejection, with the agency's own wording over them.
#pragma once

#include "domain/matching/pipeline/rejection.h"
#include "storage/db/connection.h"

#include <map>
#include <string>
#include <vector>

namespace werkbalie::app {

using RejectionTexts = std::map<std::string, std::string, std::less<>>;

/// As they come with the program, in the order of the file.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
builtInRejectionTexts(domain::RejectionLanguage language);
[[nodiscard]] RejectionTexts rejectionTexts(db::Connection& connection,
                                            domain::RejectionLanguage language);
/// "{name}" and the like replaced.
[[nodiscard]] std::string filledText(std::string text, const RejectionTexts& values);

} // namespace werkbalie::app
