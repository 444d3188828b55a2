// tsvector under the "simple" configuration: the folding is ours, so both databases find the same.
#include "storage/search/tsvector_index.h"

#include <algorithm>

namespace werkbalie::storage {
namespace {

std::string queryOf(const std::vector<std::string>& words) {
    std::string query;
    for (const std::string& word : words) {
        query += (query.empty() ? "" : " & ") + word + ":*";
    }
    return query;
}

} // namespace

void TsvectorIndex::addFolded(SearchKind kind, const FoldedDocument& document) {
    db::Statement& insert = m_connection.prepare("INSERT INTO " + tableOf(kind) + R"( (id, words)
            VALUES (:id,
                setweight(to_tsvector('simple', CAST(:name AS TEXT)), 'A')
                || setweight(to_tsvector('simple', CAST(:place AS TEXT)), 'B')
                || setweight(to_tsvector('simple', CAST(:skills AS TEXT)), 'C')
                || setweight(to_tsvector('simple', CAST(:text AS TEXT)), 'D'))
            ON CONFLICT (id) DO UPDATE SET words = excluded.words)");
    insert.bindInt("id", document.id)
        .bindText("name", document.name)
        .bindText("place", document.city + ' ' + document.occupation)
        .bindText("skills", document.skills)
        .bindText("text", document.text + ' ' + document.notes)
        .run();
}

void TsvectorIndex::removeFolded(SearchKind kind, const FoldedDocument& document) {
    m_connection.prepare("DELETE FROM " + tableOf(kind) + " WHERE id = :id")
        .bindInt("id", document.id)
        .run();
}

std::vector<std::int64_t> TsvectorIndex::findIds(const Lookup& lookup) {
    std::vector<std::int64_t> found;
    db::Statement& query = m_connection.prepare("SELECT id FROM " + tableOf(lookup.kind) + R"(
            WHERE words @@ to_tsquery('simple', :match)
            ORDER BY id
            LIMIT CAST(:limit AS BIGINT))");
    query.bind("match", queryOf(lookup.words)).bindInt("limit", lookup.limit);
    while (query.next()) {
        found.push_back(query.intAt(0));
    }
    return found;
}

std::vector<std::int64_t> TsvectorIndex::findBest(const Lookup& lookup) {
    std::vector<std::int64_t> found;
    db::Statement& query = m_connection.prepare("SELECT id FROM " + tableOf(lookup.kind) + R"(
            WHERE words @@ to_tsquery('simple', :match)
            ORDER BY ts_rank('{0.1, 0.2, 0.6, 1.0}', words, to_tsquery('simple', :match)) DESC, id
            LIMIT CAST(:limit AS BIGINT))");
    query.bind("match", queryOf(lookup.words)).bindInt("limit", lookup.limit);
    while (query.next()) {
        found.push_back(query.intAt(0));
    }
    return found;
}

void TsvectorIndex::clear(SearchKind kind) {
    m_connection.exec("DELETE FROM " + tableOf(kind));
}

} // namespace werkbalie::storage
