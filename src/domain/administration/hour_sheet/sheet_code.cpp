// Base 32 for people (Crockford's letters) with the ends of a CRC-32 as checks.
#include "domain/administration/hour_sheet/sheet_code.h"

#include <array>
#include <charconv>
#include <vector>

namespace werkbalie::domain {

namespace {

constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view kKind = "WB1";
constexpr std::size_t kCheckLength = 4;
constexpr std::size_t kMarkLength = 3;
constexpr int kCentury = 2000;

std::uint32_t crc32(std::string_view text) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

/// The last letters of a number; all of it when `length` is 0.
std::string base32(std::uint64_t number, std::size_t length) {
    std::string text;
    do {
        text.insert(text.begin(), kLetters[number % kLetters.size()]);
        number /= kLetters.size();
    } while (length == 0 ? number != 0 : text.size() < length);
    return text;
}

std::string checkOf(std::string_view head) {
    return base32(crc32(head), kCheckLength);
}

std::string markOf(std::string_view head, std::string_view kvk) {
    return base32(crc32(std::string(kvk) + '|' + std::string(head)), kMarkLength);
}

/// As it is written: capitals, without spaces, and the letters that are taken for figures.
std::string tidied(std::string_view text) {
    std::string tidy;
    for (char c : text) {
        if (c >= 'a' && c <= 'z') {
            c = static_cast<char>(c - 'a' + 'A');
        }
        if (c == 'O') {
            c = '0';
        } else if (c == 'I' || c == 'L') {
            c = '1';
        }
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            tidy += c;
        }
    }
    return tidy;
}

std::vector<std::string_view> partsOf(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('-', from), text.size());
        parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

/// 0 when it is no number of a placement.
std::int64_t placementOf(std::string_view text) {
    constexpr std::size_t kMost = 12; // 32^12 fits
    std::int64_t number = 0;
    for (const char c : text) {
        const std::size_t value = kLetters.find(c);
        if (value == std::string_view::npos || text.size() > kMost) {
            return 0;
        }
        number =
            number * static_cast<std::int64_t>(kLetters.size()) + static_cast<std::int64_t>(value);
    }
    return number;
}

Result<IsoWeek> weekOf(std::string_view text) {
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.size() != 4 || error != std::errc{} || stop != text.data() + text.size()) {
        return refuse("sheet.code_damaged");
    }
    return IsoWeek::make(kCentury + number / 100, number % 100);
}

std::string headOf(std::string_view placement, std::string_view week) {
    return std::string(kKind) + '-' + std::string(placement) + '-' + std::string(week);
}

} // namespace

std::string sheetCodeText(const SheetCode& code, std::string_view agencyKvk) {
    std::string week = std::to_string(code.week.year() % 100 * 100 + code.week.week());
    week.insert(0, 4 - week.size(), '0');
    const std::string head =
        headOf(base32(static_cast<std::uint64_t>(code.placement.value), 0), week);
    return head + '-' + checkOf(head) + '-' + markOf(head, agencyKvk);
}

Result<SheetCode> readSheetCode(std::string_view text, std::string_view agencyKvk) {
    constexpr std::size_t kParts = 5;
    const std::string tidy = tidied(text);
    const auto parts = partsOf(tidy);
    if (parts.front() != kKind || tidy.size() > 64) {
        return refuse("sheet.not_a_code");
    }
    const auto damaged = [&] { return refuse("sheet.code_damaged", {}, {{"code", tidy}}); };
    if (parts.size() != kParts) {
        return damaged();
    }
    const std::string head = headOf(parts[1], parts[2]);
    const auto week = weekOf(parts[2]);
    const std::int64_t placement = placementOf(parts[1]);
    if (parts[3] != checkOf(head) || !week || placement <= 0) {
        return damaged();
    }
    if (parts[4] != markOf(head, agencyKvk)) {
        return refuse("sheet.code_foreign", {}, {{"code", tidy}});
    }
    return SheetCode{.placement = PlacementId{placement}, .week = *week};
}

} // namespace werkbalie::domain
