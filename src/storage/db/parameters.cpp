// A small scanner: SQL text outside quotes and comments, one pass.
#include "storage/db/parameters.h"

#include <algorithm>
#include <stdexcept>

namespace werkbalie::db {
namespace {

bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isNamePart(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9');
}

/// The end of what may not be looked into and begins at `at`; `at` itself when nothing does.
std::size_t skipOpaque(std::string_view sql, std::size_t at) {
    const char c = sql[at];
    if (c == '\'' || c == '"') {
        const std::size_t end = sql.find(c, at + 1);
        return end == std::string_view::npos ? sql.size() : end + 1;
    }
    if (sql.substr(at, 2) == "--") {
        const std::size_t end = sql.find('\n', at);
        return end == std::string_view::npos ? sql.size() : end;
    }
    if (sql.substr(at, 2) == "::") {
        return at + 2;
    }
    return at;
}

} // namespace

ParsedSql parseParameters(std::string_view sql) {
    ParsedSql parsed;
    for (std::size_t at = 0; at < sql.size();) {
        const std::size_t after = skipOpaque(sql, at);
        if (after != at) {
            parsed.numbered += sql.substr(at, after - at);
            at = after;
            continue;
        }
        if (sql[at] != ':' || at + 1 >= sql.size() || !isNameStart(sql[at + 1])) {
            parsed.numbered += sql[at++];
            continue;
        }
        std::size_t end = at + 1;
        while (end < sql.size() && isNamePart(sql[end])) {
            ++end;
        }
        const std::string name(sql.substr(at + 1, end - at - 1));
        auto known = std::ranges::find(parsed.names, name);
        const auto number = known - parsed.names.begin() + 1;
        if (known == parsed.names.end()) {
            parsed.names.push_back(name);
        }
        parsed.numbered += '$' + std::to_string(number);
        at = end;
    }
    return parsed;
}

std::size_t ParameterNames::indexOf(std::string_view name) {
    for (std::size_t step = 0; step < m_names.size(); ++step) {
        const std::size_t index = (m_next + step) % m_names.size();
        if (m_names[index] == name) {
            m_next = index + 1;
            return index;
        }
    }
    throw std::logic_error("the statement has no parameter :" + std::string(name));
}

} // namespace werkbalie::db
