// What both implementations share: the words of a query, and finding them back in a text.
#include "storage/search/search_index.h"

#include "domain/base/text.h"
#include "storage/search/fts5_index.h"
#include "storage/search/tsvector_index.h"

#include <algorithm>
#include <array>

namespace werkbalie::storage {
namespace {

constexpr std::size_t kMaxWords = 8;
constexpr std::size_t kSnippetBefore = 32;
constexpr std::size_t kSnippetAfter = 48;

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9');
}
bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// An ASCII letter that is not the first of `word` begins no word that folds to it.
bool cannotBegin(char first, const std::string_view word) {
    const bool ascii = (static_cast<unsigned char>(first) & 0x80U) == 0;
    const char lower = first >= 'A' && first <= 'Z' ? static_cast<char>(first - 'A' + 'a') : first;
    return ascii && !word.empty() && lower != word.front();
}

/// Where a word begins with `word` (folded), as a place in the text as it is written.
std::optional<std::size_t> findWord(std::string_view text, std::string_view word) {
    std::size_t at = 0;
    while (at < text.size()) {
        while (at < text.size() && !isWordByte(text[at])) {
            ++at;
        }
        std::size_t end = at;
        while (end < text.size() && isWordByte(text[end])) {
            ++end;
        }
        if (end > at && !cannotBegin(text[at], word) &&
            domain::foldText(text.substr(at, end - at)).starts_with(word)) {
            return at;
        }
        at = end;
    }
    return std::nullopt;
}

std::string snippetAt(std::string_view text, std::size_t at) {
    std::size_t from = at > kSnippetBefore ? at - kSnippetBefore : 0;
    while (from > 0 && from < at && text[from - 1] != ' ') {
        ++from;
    }
    std::size_t to = std::min(text.size(), at + kSnippetAfter);
    while (to < text.size() && isContinuation(text[to])) {
        ++to;
    }
    std::string snippet = (from > 0 ? "…" : "") + std::string(text.substr(from, to - from)) +
                          (to < text.size() ? "…" : "");
    std::ranges::replace(snippet, '\n', ' ');
    return snippet;
}

} // namespace

std::string SearchIndex::tableOf(SearchKind kind) {
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

std::vector<std::int64_t> SearchIndex::ids(SearchKind kind, std::string_view text,
                                           std::int64_t limit) {
    const auto words = searchWords(text);
    return words.empty() ? std::vector<std::int64_t>{}
                         : findIds({.kind = kind, .words = words, .limit = limit});
}

std::vector<std::int64_t> SearchIndex::best(SearchKind kind, std::string_view text,
                                            std::int64_t limit) {
    const auto words = searchWords(text);
    return words.empty() ? std::vector<std::int64_t>{}
                         : findBest({.kind = kind, .words = words, .limit = limit});
}

void SearchIndex::addMany(SearchKind kind, std::span<const SearchDocument> documents) {
    for (const SearchDocument& document : documents) {
        add(kind, document);
    }
}

std::unique_ptr<SearchIndex> makeSearchIndex(db::Connection& connection) {
    switch (connection.dialect()) {
    case db::Dialect::Sqlite:
        return std::make_unique<Fts5Index>(connection);
    case db::Dialect::Postgres:
        break;
    }
    return std::make_unique<TsvectorIndex>(connection);
}

FoldedDocument foldedDocument(const SearchDocument& document) {
    return {.id = document.id,
            .name = searchText(document.name),
            .city = searchText(document.city),
            .occupation = searchText(document.occupation),
            .skills = searchText(document.skills),
            .text = searchText(document.text),
            .notes = searchText(document.notes)};
}

std::string searchText(std::string_view text) {
    std::string folded = domain::foldText(text);
    for (std::size_t at = 0; at < folded.size(); ++at) {
        if (!isWordByte(folded[at])) {
            folded[at] = ' ';
        } else if (folded.compare(at, 2, "\xE2\x80") == 0 && at + 2 < folded.size()) {
            folded.replace(at, 3, "   "); // dashes, quotes and bullets of typesetting
        } else if (folded.compare(at, 2, "\xC2\xA0") == 0) {
            folded.replace(at, 2, "  "); // no-break space
        }
    }
    return folded;
}

std::vector<std::string> searchWords(std::string_view text) {
    std::vector<std::string> words = domain::splitList(searchText(text), ' ');
    if (words.size() > kMaxWords) {
        words.resize(kMaxWords);
    }
    return words;
}

std::optional<SearchHit> locate(const SearchDocument& document,
                                const std::vector<std::string>& words) {
    const std::array<std::pair<SearchField, std::string_view>, 6> fields = {
        {{SearchField::Name, document.name},
         {SearchField::City, document.city},
         {SearchField::Occupation, document.occupation},
         {SearchField::Skills, document.skills},
         {SearchField::Text, document.text},
         {SearchField::Notes, document.notes}}};
    // The word that is hidden deepest tells most: the others can be seen in the list.
    std::optional<SearchHit> hit;
    for (const std::string& word : words) {
        for (const auto& [field, text] : fields) {
            const auto at = findWord(text, word);
            if (!at) {
                continue;
            }
            if (!hit || field > hit->field) {
                hit = {.id = document.id, .field = field, .snippet = snippetAt(text, *at)};
            }
            break;
        }
    }
    return hit;
}

} // namespace werkbalie::storage
