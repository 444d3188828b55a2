// Finds the named parameters in SQL text, so that both databases take the same `:name`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::db {

struct ParsedSql {
    std::string numbered;           ///< `:name` replaced with $1, $2, … (a name keeps its number)
    std::vector<std::string> names; ///< in the order of their numbers
};

/// Leaves quoted text, comments and `::` casts alone.
[[nodiscard]] ParsedSql parseParameters(std::string_view sql);

/// Finds names by number; binds mostly come in the order of the text, so it looks ahead first.
class ParameterNames {
public:
    explicit ParameterNames(std::vector<std::string> names) : m_names(std::move(names)) {}
    /// Index from 0; std::logic_error for a name that the statement does not have.
    [[nodiscard]] std::size_t indexOf(std::string_view name);
    [[nodiscard]] std::size_t size() const { return m_names.size(); }

private:
    std::vector<std::string> m_names;
    std::size_t m_next = 0;
};

} // namespace werkbalie::db
