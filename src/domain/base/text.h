// Small text helpers on UTF-8 that the rules need.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

[[nodiscard]] std::string_view trim(std::string_view text);
/// Lower case without diacritics for Latin letters (Latin-1, Latin Extended-A/B, Turkish, Polish,
/// Romanian, ...); other letters stay. For comparing and searching, never for showing.
[[nodiscard]] std::string foldText(std::string_view utf8);
[[nodiscard]] std::vector<std::string> splitList(std::string_view text,
                                                 char separator); ///< trimmed, empty parts dropped
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Windows-1252 to UTF-8; every byte maps (undefined ones to U+FFFD).
[[nodiscard]] std::string utf8FromWindows1252(std::string_view bytes);

} // namespace werkbalie::domain
