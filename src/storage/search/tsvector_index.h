// Search on PostgreSQL: tsvector columns with GIN indexes.
#pragma once

#include "storage/search/search_index.h"

namespace werkbalie::storage {

class TsvectorIndex final : public SearchIndex {
public:
    explicit TsvectorIndex(db::Connection& connection) : m_connection(connection) {}
    void addFolded(SearchKind kind, const FoldedDocument& document) override;
    void clear(SearchKind kind) override;

private:
    void removeFolded(SearchKind kind, const FoldedDocument& document) override;
    [[nodiscard]] std::vector<std::int64_t> findIds(const Lookup& lookup) override;
    [[nodiscard]] std::vector<std::int64_t> findBest(const Lookup& lookup) override;

    db::Connection& m_connection;
};

} // namespace werkbalie::storage
