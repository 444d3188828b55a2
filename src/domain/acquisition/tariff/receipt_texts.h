// Keeps the texts of one receipt together, so that its lines can point at them
// without a text each.
#pragma once

#include <array>
#include <forward_list>
#include <initializer_list>
#include <string>
#include <string_view>

namespace werkbalie::domain {

/// Texts stay where they are as long as this object does; it is never copied or
/// moved.
class ReceiptTexts {
public:
    ReceiptTexts() = default;
    ReceiptTexts(const ReceiptTexts&) = delete;
    ReceiptTexts& operator=(const ReceiptTexts&) = delete;

    /// The parts joined.
    std::string_view keep(std::initializer_list<std::string_view> parts) {
        std::size_t size = 0;
        for (const std::string_view part : parts) {
            size += part.size();
        }
        if (size > m_room.size() - m_used) {
            return keepApart(parts);
        }
        const char* const start = m_room.data() + m_used;
        for (const std::string_view part : parts) {
            part.copy(m_room.data() + m_used, part.size());
            m_used += part.size();
        }
        return {start, size};
    }
    std::string_view keep(std::string_view text) { return keep({text}); }

private:
    std::string_view keepApart(std::initializer_list<std::string_view> parts) {
        std::string& text = m_more.emplace_front();
        for (const std::string_view part : parts) {
            text += part;
        }
        return text;
    }

    static constexpr std::size_t kUsualSize = 1024;
    std::array<char, kUsualSize> m_room; // left unset: only what was kept is read
    std::size_t m_used = 0;
    std::forward_list<std::string> m_more;
};

} // namespace werkbalie::domain
