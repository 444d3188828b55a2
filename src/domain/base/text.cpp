// UTF-8 text: folding for search, validation, and the code page of older spreadsheets.
#include "domain/base/text.h"

#include <array>
#include <cstdint>

namespace werkbalie::domain {

namespace {

/// Two characters a letter, padded with spaces; two spaces mean: leave as it is.
/// U+00C0..U+024F: Latin-1, Latin Extended-A and -B.
constexpr std::string_view kLatin =
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thssa a a a a a aec "
    "e e e e i i i i d n o o o o o   o u u u u y thy a a a a a a c c c c c c c c d d "
    "d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ijijj j k k "
    "k l l l l l l l l l l n n n n n n 'nngngo o o o o o oeoer r r r r r s s s s s s "
    "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s b b b b       c "
    "c d d d d   e e e f f g       i k k l     n n o o o     p p           t t t t u "
    "u   v y y z z                           dzdzdzljljljnjnjnja a i i o o u u u u u "
    "u u u u u e a a a a aeaeg g g g k k o o o o     j dzdzdzg g     n n a a aeaeo o "
    "a a a a e e e e i i i i o o o o r r r r u u u u s s t t     h h n d     z z a a "
    "e e o o o o o o o o y y l n t j     a c c l t s z     b u   e e j j     r r y y ";
/// U+1E00..U+1EFF: Latin Extended Additional, which has the Vietnamese letters.
constexpr std::string_view kLatinAdditional =
    "a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h "
    "h h h h i i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o "
    "o o o o p p p p r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u "
    "u u u u v v v v w w w w w w w w w w x x x x y y z z z z z z h t w y a s     ss  "
    "a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e "
    "i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u "
    "u u y y y y y y y y             ";

constexpr char32_t kLatinStart = 0xC0;
constexpr char32_t kLatinAdditionalStart = 0x1E00;
constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
    char32_t code = 0;
    std::size_t length = 0; ///< 0: these bytes are not UTF-8
};

struct LeadByte {
    std::size_t length = 0;
    char32_t bits = 0;
    char32_t smallest = 0; ///< anything below is an overlong form
};

LeadByte leadByte(unsigned char byte) {
    if (byte < 0x80)
        return {.length = 1, .bits = byte, .smallest = 0};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {.length = 2, .bits = byte & 0x1FU, .smallest = 0x80};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {.length = 3, .bits = byte & 0x0FU, .smallest = 0x800};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {.length = 4, .bits = byte & 0x07U, .smallest = 0x10000};
    return {};
}

Decoded decode(std::string_view text) {
    const LeadByte lead = leadByte(static_cast<unsigned char>(text.front()));
    if (lead.length == 0 || lead.length > text.size())
        return {};
    char32_t code = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0U) != 0x80U)
            return {};
        code = (code << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < lead.smallest || code > 0x10FFFF || surrogate)
        return {};
    return {.code = code, .length = lead.length};
}

void appendUtf8(std::string& out, char32_t code) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

/// The cell of a letter in one of the tables above, without padding; empty when it stays as it is.
std::string_view folded(char32_t code) {
    std::string_view table;
    std::size_t index = 0;
    if (code >= kLatinAdditionalStart) {
        table = kLatinAdditional;
        index = std::size_t{code - kLatinAdditionalStart} * 2;
    } else if (code >= kLatinStart) {
        table = kLatin;
        index = std::size_t{code - kLatinStart} * 2;
    }
    if (index + 2 > table.size())
        return {};
    const std::string_view cell = table.substr(index, 2);
    if (cell[0] == ' ')
        return {};
    return cell[1] == ' ' ? cell.substr(0, 1) : cell;
}

bool isCombiningMark(char32_t code) {
    return code >= 0x300 && code <= 0x36F;
}

char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kAsciiSpace = " \t\r\n\f\v";

bool startsWithSpace(std::string_view text, std::size_t& length) {
    if (text.empty())
        return false;
    length = text.starts_with(kNoBreakSpace) ? kNoBreakSpace.size() : 1;
    return length > 1 || kAsciiSpace.find(text.front()) != std::string_view::npos;
}

bool endsWithSpace(std::string_view text, std::size_t& length) {
    if (text.empty())
        return false;
    length = text.ends_with(kNoBreakSpace) ? kNoBreakSpace.size() : 1;
    return length > 1 || kAsciiSpace.find(text.back()) != std::string_view::npos;
}

/// Windows-1252 0x80..0x9F; the rest equals Latin-1.
constexpr std::array<char32_t, 32> kWindows1252{
    0x20AC,       kReplacement, 0x201A, 0x0192, 0x201E, 0x2026,       0x2020, 0x2021,
    0x02C6,       0x2030,       0x0160, 0x2039, 0x0152, kReplacement, 0x017D, kReplacement,
    kReplacement, 0x2018,       0x2019, 0x201C, 0x201D, 0x2022,       0x2013, 0x2014,
    0x02DC,       0x2122,       0x0161, 0x203A, 0x0153, kReplacement, 0x017E, 0x0178};

} // namespace

std::string_view trim(std::string_view text) {
    std::size_t length = 0;
    while (startsWithSpace(text, length))
        text.remove_prefix(length);
    while (endsWithSpace(text, length))
        text.remove_suffix(length);
    return text;
}

std::string foldText(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        if (static_cast<unsigned char>(utf8.front()) < 0x80) {
            out += lowerAscii(utf8.front());
            utf8.remove_prefix(1);
            continue;
        }
        const Decoded letter = decode(utf8);
        if (letter.length == 0) { // not UTF-8: the byte stays, so that nothing is lost
            out += utf8.front();
            utf8.remove_prefix(1);
            continue;
        }
        const std::string_view plain = folded(letter.code);
        if (!plain.empty())
            out += plain;
        else if (!isCombiningMark(letter.code))
            out += utf8.substr(0, letter.length);
        utf8.remove_prefix(letter.length);
    }
    return out;
}

std::vector<std::string> splitList(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        const std::string_view part = trim(text.substr(0, end));
        if (!part.empty())
            parts.emplace_back(part);
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

bool isValidUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = decode(text).length;
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string utf8FromWindows1252(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool special = byte >= 0x80 && byte <= 0x9F;
        appendUtf8(out, special ? kWindows1252.at(byte - 0x80U) : byte);
    }
    return out;
}

} // namespace werkbalie::domain
