// Search on SQLite: contentless FTS5 tables with prefix indexes.
#pragma once

#include "storage/search/search_index.h"

namespace werkbalie::storage {

class Fts5Index final : public SearchIndex {
public:
    explicit Fts5Index(db::Connection& connection) : m_connection(connection) {}
    void add(SearchKind kind, const SearchDocument& document) override;
    void remove(SearchKind kind, const SearchDocument& document) override;
    [[nodiscard]] std::vector<std::int64_t> ids(SearchKind kind, std::string_view text,
                                                std::int64_t limit) override;
    [[nodiscard]] std::vector<std::int64_t> best(SearchKind kind, std::string_view text,
                                                 std::int64_t limit) override;
    void clear(SearchKind kind) override;

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
