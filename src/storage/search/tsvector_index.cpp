// tsvector under the "simple" configuration: the folding is ours, so both databases find the same.
#include "storage/search/tsvector_index.h"

#include <algorithm>

namespace werkbalie::storage {
namespace {

std::string_view tableOf(SearchKind kind) {
    switch (kind) {
    case SearchKind::Candidate:
        return "search_candidate";
    case SearchKind::Client:
        return "search_client";
    case SearchKind::Vacancy:
        return "search_vacancy";
    }
    return {};
}

std::string queryOf(const std::vector<std::string>& words) {
    std::string query;
    for (const std::string& word : words) {
        query += (query.empty() ? "" : " & ") + word + ":*";
    }
    return query;
}

} // namespace

void TsvectorIndex::add(SearchKind kind, const SearchDocument& document) {
    db::Statement& insert =
        m_connection.prepare("INSERT INTO " + std::string(tableOf(kind)) + R"( (id, words)
            VALUES (:id,
                setweight(to_tsvector('simple', CAST(:name AS TEXT)), 'A')
                || setweight(to_tsvector('simple', CAST(:place AS TEXT)), 'B')
                || setweight(to_tsvector('simple', CAST(:skills AS TEXT)), 'C')
                || setweight(to_tsvector('simple', CAST(:text AS TEXT)), 'D'))
            ON CONFLICT (id) DO UPDATE SET words = excluded.words)");
    insert.bindInt("id", document.id)
        .bindText("name", searchText(document.name))
        .bindText("place", searchText(document.city + ' ' + document.occupation))
        .bindText("skills", searchText(document.skills))
        .bindText("text", searchText(document.text + ' ' + document.notes))
        .run();
}

void TsvectorIndex::remove(SearchKind kind, const SearchDocument& document) {
    m_connection.prepare("DELETE FROM " + std::string(tableOf(kind)) + " WHERE id = :id")
        .bindInt("id", document.id)
        .run();
}

std::vector<std::int64_t> TsvectorIndex::ids(SearchKind kind, std::string_view text,
                                             std::int64_t limit) {
    std::vector<std::int64_t> found;
    const auto words = searchWords(text);
    if (words.empty()) {
        return found;
    }
    db::Statement& query = m_connection.prepare("SELECT id FROM " + std::string(tableOf(kind)) + R"(
            WHERE words @@ to_tsquery('simple', :match)
            ORDER BY id
            LIMIT CAST(:limit AS BIGINT))");
    query.bind("match", queryOf(words)).bindInt("limit", limit);
    while (query.next()) {
        found.push_back(query.intAt(0));
    }
    return found;
}

std::vector<std::int64_t> TsvectorIndex::best(SearchKind kind, std::string_view text,
                                              std::int64_t limit) {
    std::vector<std::int64_t> found;
    const auto words = searchWords(text);
    if (words.empty()) {
        return found;
    }
    db::Statement& query = m_connection.prepare("SELECT id FROM " + std::string(tableOf(kind)) + R"(
            WHERE words @@ to_tsquery('simple', :match)
            ORDER BY ts_rank('{0.1, 0.2, 0.6, 1.0}', words, to_tsquery('simple', :match)) DESC, id
            LIMIT CAST(:limit AS BIGINT))");
    query.bind("match", queryOf(words)).bindInt("limit", limit);
    while (query.next()) {
        found.push_back(query.intAt(0));
    }
    return found;
}

void TsvectorIndex::clear(SearchKind kind) {
    m_connection.exec("DELETE FROM " + std::string(tableOf(kind)));
}

} // namespace werkbalie::storage
