// Texts that come with the program in files of sections, and their places filled in.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkbalie::app {

/// A section begins with a line "## part"; lines before the first one are for the reader.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> sectionsOf(std::string_view file);

using TextValues = std::map<std::string, std::string, std::less<>>;
/// "{name}" and the like replaced.
[[nodiscard]] std::string filledText(std::string text, const TextValues& values);

} // namespace werkbalie::app
