// FTS5: all words as prefixes; the best first by asking column by column, which costs no ranking
// over all that is found.
#include "storage/search/fts5_index.h"

#include <algorithm>
#include <unordered_set>

namespace werkbalie::storage {
namespace {

void bindDocument(db::Statement& statement, const FoldedDocument& document) {
    statement.bindInt("id", document.id)
        .bindText("name", document.name)
        .bindText("city", document.city)
        .bindText("occupation", document.occupation)
        .bindText("skills", document.skills)
        .bindText("text", document.text)
        .bindText("notes", document.notes);
}

std::string matchOf(std::string_view columns, const std::vector<std::string>& words) {
    std::string match;
    for (const std::string& word : words) {
        match += (match.empty() ? "" : " AND ") + std::string(columns) + '"' + word + "\"*";
    }
    return match;
}

} // namespace

void Fts5Index::addFolded(SearchKind kind, const FoldedDocument& document) {
    db::Statement& insert =
        m_connection.prepare("INSERT INTO " + tableOf(kind) +
                             " (rowid, name, city, occupation, skills, text, notes)"
                             " VALUES (:id, :name, :city, :occupation, :skills, :text, :notes)");
    bindDocument(insert, document);
    insert.run();
}

void Fts5Index::removeFolded(SearchKind kind, const FoldedDocument& document) {
    const std::string table(tableOf(kind));
    db::Statement& remove = m_connection.prepare(
        "INSERT INTO " + table + " (" + table +
        ", rowid, name, city, occupation, skills, text, notes)"
        " VALUES ('delete', :id, :name, :city, :occupation, :skills, :text, :notes)");
    bindDocument(remove, document);
    remove.run();
}

std::vector<std::int64_t> Fts5Index::findIds(const Lookup& lookup) {
    std::vector<std::int64_t> found;
    const std::string table(tableOf(lookup.kind));
    db::Statement& query = m_connection.prepare("SELECT rowid FROM " + table + " WHERE " + table +
                                                " MATCH :match LIMIT :limit");
    query.bind("match", matchOf("", lookup.words)).bindInt("limit", lookup.limit);
    while (query.next()) {
        found.push_back(query.intAt(0));
    }
    return found;
}

std::vector<std::int64_t> Fts5Index::findBest(const Lookup& lookup) {
    std::vector<std::int64_t> found;
    const std::string table(tableOf(lookup.kind));
    db::Statement& query = m_connection.prepare("SELECT rowid FROM " + table + " WHERE " + table +
                                                " MATCH :match LIMIT :limit");
    std::unordered_set<std::int64_t> seen;
    for (const std::string_view columns : {"{name} : ", "{name city occupation} : ", ""}) {
        query.bind("match", matchOf(columns, lookup.words)).bindInt("limit", lookup.limit);
        while (query.next()) {
            const std::int64_t id = query.intAt(0);
            if (static_cast<std::int64_t>(found.size()) < lookup.limit && seen.insert(id).second) {
                found.push_back(id);
            }
        }
    }
    return found;
}

void Fts5Index::clear(SearchKind kind) {
    const std::string table(tableOf(kind));
    m_connection.exec("INSERT INTO " + table + " (" + table + ") VALUES ('delete-all')");
}

} // namespace werkbalie::storage
