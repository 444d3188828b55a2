// Full text search: the one place with two implementations, FTS5 and tsvector.
#pragma once

#include "storage/db/connection.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace werkbalie::storage {

enum class SearchKind { Candidate, Client, Vacancy };

/// What is searched of one record. The index keeps words only, not the texts: to take a document
/// out, give the document as it was put in.
struct SearchDocument {
    std::int64_t id = 0;
    std::string name = {};
    std::string city = {};
    std::string occupation = {};
    std::string skills = {}; ///< skills, certificates and earlier functions
    std::string text = {};   ///< CV text, vacancy text
    std::string notes = {};
    bool operator==(const SearchDocument&) const = default;
};

/// A document as it goes into an index: folded words and spaces only.
struct FoldedDocument {
    std::int64_t id = 0;
    std::string name = {};
    std::string city = {};
    std::string occupation = {};
    std::string skills = {};
    std::string text = {};
    std::string notes = {};
};

enum class SearchField { Name, City, Occupation, Skills, Text, Notes };
struct SearchHit {
    std::int64_t id = 0;
    SearchField field = SearchField::Name; ///< where the word was found that shows least in a list
    std::string snippet = {};              ///< the words around it
};

[[nodiscard]] FoldedDocument foldedDocument(const SearchDocument& document);

/// Words are folded (domain::foldText) on both sides: "Zoe muller" finds "Zoë Müller".
class SearchIndex {
public:
    virtual ~SearchIndex() = default;
    void add(SearchKind kind, const SearchDocument& document) {
        addFolded(kind, foldedDocument(document));
    }
    void remove(SearchKind kind, const SearchDocument& document) {
        removeFolded(kind, foldedDocument(document));
    }
    /// For bulk work that folds elsewhere.
    virtual void addFolded(SearchKind kind, const FoldedDocument& document) = 0;
    /// Ids of records that hold every word as the beginning of a word, by id, at most `limit`.
    [[nodiscard]] std::vector<std::int64_t> ids(SearchKind kind, std::string_view text,
                                                std::int64_t limit);
    /// The best first: found in the name before occupation and city before the rest.
    [[nodiscard]] std::vector<std::int64_t> best(SearchKind kind, std::string_view text,
                                                 std::int64_t limit);
    /// Empties it; the caller adds all documents again.
    virtual void clear(SearchKind kind) = 0;

    void addMany(SearchKind kind, std::span<const SearchDocument> documents);

protected:
    /// Words that are all looked for, in one kind of record.
    struct Lookup {
        SearchKind kind;
        const std::vector<std::string>& words;
        std::int64_t limit;
    };
    virtual void removeFolded(SearchKind kind, const FoldedDocument& document) = 0;
    [[nodiscard]] virtual std::vector<std::int64_t> findIds(const Lookup& lookup) = 0;
    [[nodiscard]] virtual std::vector<std::int64_t> findBest(const Lookup& lookup) = 0;
    [[nodiscard]] static std::string tableOf(SearchKind kind);
};

[[nodiscard]] std::unique_ptr<SearchIndex> makeSearchIndex(db::Connection& connection);
/// Folded, with every character that is no letter or digit as a space: what goes into an index.
[[nodiscard]] std::string searchText(std::string_view text);
/// The folded words of what was typed; words of letters and digits, at most eight.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view text);
/// Where the words are found in a document; nothing when they are not.
[[nodiscard]] std::optional<SearchHit> locate(const SearchDocument& document,
                                              const std::vector<std::string>& words);

} // namespace werkbalie::storage
