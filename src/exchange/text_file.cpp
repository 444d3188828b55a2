// Files as they come: read whole within a limit, and made UTF-8 whatever program wrote them.
#include "exchange/text_file.h"

#include "domain/base/text.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace werkbalie::exchange {

using domain::refuse;
using domain::Result;

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LittleMark = "\xFF\xFE";
constexpr std::string_view kUtf16BigMark = "\xFE\xFF";

void appendUtf8(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    }
    out += static_cast<char>(0x80 | (c & 0x3F));
}

enum class ByteOrder { Little, Big };

std::string utf8FromUtf16(std::string_view bytes, ByteOrder order) {
    const auto unitAt = [&](std::size_t i) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return order == ByteOrder::Little ? static_cast<char32_t>(first | (second << 8))
                                          : static_cast<char32_t>(second | (first << 8));
    };
    constexpr char32_t kReplacement = 0xFFFD;
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char32_t unit = unitAt(i);
        if (unit < 0xD800 || unit > 0xDFFF) {
            appendUtf8(out, unit);
            continue;
        }
        const char32_t low = i + 3 < bytes.size() ? unitAt(i + 2) : 0;
        if (unit < 0xDC00 && low >= 0xDC00 && low <= 0xDFFF) {
            appendUtf8(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
            i += 2;
        } else {
            appendUtf8(out, kReplacement);
        }
    }
    return out;
}

std::string toUtf8(std::string_view bytes) {
    if (bytes.starts_with(kUtf16LittleMark)) {
        return utf8FromUtf16(bytes.substr(2), ByteOrder::Little);
    }
    if (bytes.starts_with(kUtf16BigMark)) {
        return utf8FromUtf16(bytes.substr(2), ByteOrder::Big);
    }
    if (bytes.starts_with(kUtf8Mark)) {
        bytes.remove_prefix(kUtf8Mark.size());
    }
    return domain::isValidUtf8(bytes) ? std::string(bytes) : domain::utf8FromWindows1252(bytes);
}

} // namespace

Result<std::string> readWholeFile(const std::filesystem::path& path, std::uintmax_t limit) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    const std::string name = path.string();
    if (!std::filesystem::exists(status)) {
        return refuse("file.not_found", name);
    }
    if (std::filesystem::is_directory(status)) {
        return refuse("file.is_directory", name);
    }
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        return refuse("file.not_readable", name);
    }
    // Read in pieces up to the limit: a pipe or a device has no size to ask for beforehand.
    std::string bytes;
    std::string piece(1U << 20, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
        bytes.append(piece, 0, static_cast<std::size_t>(in.gcount()));
        if (bytes.size() > limit) {
            return refuse("file.too_large", name, {{"limit", std::to_string(limit >> 20)}});
        }
    }
    if (in.bad()) {
        return refuse("file.not_readable", name);
    }
    return bytes;
}

Result<void> writeWholeFile(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::path beside = path;
    beside += ".part";
    std::error_code error;
    {
        std::ofstream out(beside, std::ios::binary | std::ios::trunc);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.flush();
        if (!out) {
            out.close();
            std::filesystem::remove(beside, error);
            return refuse("file.not_writable", path.string());
        }
    }
    std::filesystem::rename(beside, path, error);
    if (error) {
        std::filesystem::remove(beside, error);
        return refuse("file.not_writable", path.string());
    }
    return {};
}

Result<std::string> decodeText(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) {
        return refuse("file.spreadsheet");
    }
    std::string text = toUtf8(bytes);
    if (text.find('\0') != std::string::npos) {
        return refuse("file.binary");
    }
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
        return refuse("file.empty");
    }
    return text;
}

} // namespace werkbalie::exchange
