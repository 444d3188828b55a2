// A recursive descent over RFC 8259 without fractions: the app layer writes scaled whole numbers.
#include "app/json_reader.h"

#include <algorithm>
#include <charconv>

namespace werkbalie::app {

namespace {

constexpr int kDeepest = 32;

void appendUtf8(std::string& out, unsigned code) {
    if (code < 0x80U) {
        out += static_cast<char>(code);
    } else if (code < 0x800U) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

char unescaped(char letter) {
    switch (letter) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    default:
        return letter;
    }
}

} // namespace

const JsonNode& JsonNode::at(std::string_view key) const {
    static const JsonNode nothing;
    const auto found =
        std::ranges::find(m_members, key, [](const auto& member) { return member.first; });
    return found == m_members.end() ? nothing : found->second;
}

class JsonReader {
public:
    explicit JsonReader(std::string_view text) : m_rest(text) {}

    std::optional<JsonNode> readAll() {
        JsonNode root;
        if (!readNode(root, 0)) {
            return std::nullopt;
        }
        skipSpace();
        return m_rest.empty() ? std::optional(std::move(root)) : std::nullopt;
    }

private:
    void skipSpace() {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size()));
    }
    bool take(std::string_view expected) {
        skipSpace();
        if (!m_rest.starts_with(expected)) {
            return false;
        }
        m_rest.remove_prefix(expected.size());
        return true;
    }

    bool readNode(JsonNode& node, int depth) {
        if (depth > kDeepest) {
            return false;
        }
        if (take("{")) {
            node.m_kind = JsonNode::Kind::Object;
            return readMembers(node, depth);
        }
        if (take("[")) {
            node.m_kind = JsonNode::Kind::List;
            return readItems(node, depth);
        }
        if (take("\"")) {
            node.m_kind = JsonNode::Kind::Text;
            return readText(node.m_text);
        }
        const bool isTrue = take("true");
        if (isTrue || take("false")) {
            node.m_kind = JsonNode::Kind::Flag;
            node.m_number = isTrue ? 1 : 0;
            return true;
        }
        return take("null") || readNumber(node);
    }

    bool readMembers(JsonNode& node, int depth) {
        if (take("}")) {
            return true;
        }
        do {
            std::string key;
            JsonNode value;
            if (!take("\"") || !readText(key) || !take(":") || !readNode(value, depth + 1)) {
                return false;
            }
            node.m_members.emplace_back(std::move(key), std::move(value));
        } while (take(","));
        return take("}");
    }

    bool readItems(JsonNode& node, int depth) {
        if (take("]")) {
            return true;
        }
        do {
            if (!readNode(node.m_items.emplace_back(), depth + 1)) {
                return false;
            }
        } while (take(","));
        return take("]");
    }

    /// After the opening quote.
    bool readText(std::string& text) {
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '"') {
                return true;
            }
            if (c != '\\') {
                text += c;
            } else if (!readEscape(text)) {
                return false;
            }
        }
        return false;
    }

    bool readEscape(std::string& text) {
        if (m_rest.empty()) {
            return false;
        }
        const char letter = m_rest.front();
        m_rest.remove_prefix(1);
        if (letter != 'u') {
            text += unescaped(letter);
            return true;
        }
        unsigned code = 0;
        const auto digits = m_rest.substr(0, 4);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        if (digits.size() != 4 || read.ptr != digits.data() + 4) {
            return false;
        }
        m_rest.remove_prefix(4);
        appendUtf8(text, code);
        return true;
    }

    bool readNumber(JsonNode& node) {
        node.m_kind = JsonNode::Kind::Number;
        const char* const end = m_rest.data() + m_rest.size();
        const auto read = std::from_chars(m_rest.data(), end, node.m_number);
        if (read.ec != std::errc{}) {
            return false;
        }
        m_rest.remove_prefix(static_cast<std::size_t>(read.ptr - m_rest.data()));
        return true;
    }

    std::string_view m_rest;
};

std::optional<JsonNode> readJson(std::string_view text) {
    return JsonReader(text).readAll();
}

} // namespace werkbalie::app
