// The list of candidates: filtered while typing over 150,000 of them.
#include "storage/repositories/candidate_record.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/codecs.h"

#include <limits>
#include <unordered_map>

namespace werkbalie::storage {
namespace {

using namespace domain;

/// Up to here the found rows are fetched and sorted; above, the sorted list is walked until the
/// page is full, which is quick because so many rows are hits. The border is an estimate for
/// 150,000 candidates and pages of 50.
constexpr std::size_t kFewHits = 500;

constexpr std::string_view kSelectRow = R"(SELECT id, version, first_name, prefix, last_name, city,
        postcode, occupation, sector, status, available_from, minutes_per_week, phone, email,
        owner_id, branch_id, registered_on
    FROM candidate)";

CandidateRow rowFrom(const db::Statement& row) {
    return {.id = row.get<CandidateId>(0),
            .version = row.get<std::int64_t>(1),
            .name = {row.get<std::string>(2), row.get<std::string>(3), row.get<std::string>(4)},
            .city = row.get<std::string>(5),
            .postcode = row.get<std::string>(6),
            .occupation = row.get<std::string>(7),
            .sector = row.get<std::string>(8),
            .status = row.get<CandidateStatus>(9),
            .availableFrom = row.get<std::optional<Date>>(10),
            .minutesPerWeek = row.get<Minutes>(11),
            .phone = row.get<std::string>(12),
            .email = row.get<std::string>(13),
            .owner = row.get<UserId>(14),
            .branch = row.get<BranchId>(15),
            .registeredOn = row.get<Date>(16)};
}

std::string orderOf(const CandidateQuery& query) {
    const std::string way = query.direction == SortDirection::Descending ? " DESC" : "";
    const std::string byName = ", sort_key, id";
    switch (query.sort) {
    case CandidateSort::Name:
        return " ORDER BY sort_key" + way + ", id" + way;
    case CandidateSort::City:
        return " ORDER BY city" + way + byName;
    case CandidateSort::Occupation:
        return " ORDER BY occupation" + way + byName;
    case CandidateSort::Status:
        return " ORDER BY status" + way + byName;
    case CandidateSort::AvailableFrom: // not asked yet comes last, whichever way
        return " ORDER BY available_from IS NULL, available_from" + way + byName;
    case CandidateSort::RegisteredOn:
        return " ORDER BY registered_on" + way + byName;
    }
    return {};
}

Filter filterOf(const CandidateQuery& query) {
    Filter filter;
    filter.equal("status", "status", query.status);
    filter.equal("branch_id", "branch", query.branch);
    filter.equal("owner_id", "owner", query.owner);
    return filter;
}

constexpr std::string_view kPage = " LIMIT CAST(:limit AS BIGINT) OFFSET CAST(:offset AS BIGINT)";

/// One page of what the filter lets through, and how many there are unless that is known.
Page<CandidateRow> pageOf(db::Connection& connection, const CandidateQuery& query,
                          const Filter& filter, std::optional<std::int64_t> total = {}) {
    db::Statement& rows = connection.prepare(std::string(kSelectRow) + filter.sql() +
                                             orderOf(query) + std::string(kPage));
    filter.bindTo(rows);
    rows.bindInt("limit", query.limit).bindInt("offset", query.offset);
    Page<CandidateRow> page{.rows = collect(rows, rowFrom)};
    if (total) {
        page.total = *total;
        return page;
    }
    db::Statement& count = connection.prepare("SELECT COUNT(*) FROM candidate" + filter.sql());
    filter.bindTo(count);
    page.total = numberFrom(count);
    return page;
}

struct WalkedPage {
    std::vector<CandidateId> ids;
    std::int64_t total = 0;
    bool capped = false;
};

/// Walks the list in its order and picks what is among the hits.
WalkedPage walk(db::Connection& connection, const CandidateQuery& query,
                const std::vector<std::int64_t>& hits) {
    const Filter filter = filterOf(query);
    std::vector<bool> isHit(static_cast<std::size_t>(*std::ranges::max_element(hits)) + 1);
    for (const std::int64_t id : hits) {
        isHit[static_cast<std::size_t>(id)] = true;
    }
    const std::int64_t pageEnd = query.offset + query.limit;
    // Without another filter the hits themselves are the count.
    const std::int64_t enough =
        filter.isEmpty() ? pageEnd : std::max(pageEnd, CandidateRepository::kCountCap);

    db::Statement& all =
        connection.prepare("SELECT id FROM candidate" + filter.sql() + orderOf(query));
    filter.bindTo(all);
    WalkedPage page;
    while (page.total < enough && all.next()) {
        const auto id = static_cast<std::size_t>(all.intAt(0));
        if (id >= isHit.size() || !isHit[id]) {
            continue;
        }
        if (page.total >= query.offset && page.total < pageEnd) {
            page.ids.emplace_back(all.intAt(0));
        }
        ++page.total;
    }
    page.capped = !filter.isEmpty() && page.total >= enough;
    all.stop();
    if (filter.isEmpty()) {
        page.total = static_cast<std::int64_t>(hits.size());
    }
    return page;
}

/// The words that are not seen in the columns of the list.
std::vector<std::string> wordsBehind(const CandidateRow& row,
                                     const std::vector<std::string>& words) {
    const std::string seen =
        ' ' + searchText(row.name.full() + ' ' + row.city + ' ' + row.occupation);
    std::vector<std::string> behind;
    std::ranges::copy_if(words, std::back_inserter(behind), [&](const std::string& word) {
        return seen.find(' ' + word) == std::string::npos;
    });
    return behind;
}

/// What of these candidates is searched but not shown, in one query: the parts of searchDocumentOf
/// in their order, skills first, then certificates, earlier functions, CV text and notes.
std::unordered_map<std::int64_t, SearchDocument> hiddenTexts(db::Connection& connection,
                                                             const std::vector<std::int64_t>& ids) {
    const std::string mine = isOneOf(connection.dialect(), "candidate_id");
    db::Statement& query = connection.prepare(
        "SELECT candidate_id, 1 AS part, position, name, '' AS notes FROM candidate_skill WHERE " +
        mine + " UNION ALL SELECT candidate_id, 2, position, name, '' FROM candidate_certificate" +
        " WHERE " + mine +
        " UNION ALL SELECT id, 3, -1, further_occupations, '' FROM candidate" +
        " WHERE further_occupations <> '' AND " + isOneOf(connection.dialect(), "id") +
        " UNION ALL SELECT candidate_id, 3, position, occupation, '' FROM candidate_experience" +
        " WHERE " + mine + " UNION ALL SELECT id, 4, 0, cv_text, notes FROM candidate WHERE " +
        isOneOf(connection.dialect(), "id") + " ORDER BY 1, 2, 3");
    query.bind("ids", idList(connection.dialect(), ids));
    std::unordered_map<std::int64_t, SearchDocument> texts;
    while (query.next()) {
        constexpr std::int64_t kCvText = 4;
        SearchDocument& document = texts[query.intAt(0)];
        if (query.intAt(1) == kCvText) {
            document.text = query.get<std::string>(3);
            document.notes = query.get<std::string>(4);
        } else {
            document.skills.append(query.textAt(3)).append(", ");
        }
    }
    return texts;
}

/// Tells for each row where the words were found that cannot be seen in it.
void addPlacesFound(db::Connection& connection, const std::vector<std::string>& words,
                    std::vector<CandidateRow>& rows) {
    std::unordered_map<std::int64_t, std::vector<std::string>> behind;
    std::vector<std::int64_t> ids;
    for (const CandidateRow& row : rows) {
        if (auto missing = wordsBehind(row, words); !missing.empty()) {
            ids.push_back(row.id.value);
            behind.emplace(row.id.value, std::move(missing));
        }
    }
    if (ids.empty()) {
        return;
    }
    const auto texts = hiddenTexts(connection, ids);
    for (CandidateRow& row : rows) {
        const auto text = texts.find(row.id.value);
        if (text == texts.end()) {
            continue;
        }
        if (const auto hit = locate(text->second, behind[row.id.value])) {
            row.foundIn = hit->snippet;
        }
    }
}

} // namespace

Page<CandidateRow> CandidateRepository::rows(const CandidateQuery& query) {
    const auto words = searchWords(query.text);
    if (words.empty()) {
        return pageOf(m_connection, query, filterOf(query));
    }
    const auto hits =
        makeSearchIndex(m_connection)
            ->ids(SearchKind::Candidate, query.text, std::numeric_limits<std::int32_t>::max());
    Page<CandidateRow> page;
    if (hits.size() <= kFewHits || m_connection.dialect() == db::Dialect::Postgres) {
        Filter filter = filterOf(query);
        std::optional<std::int64_t> total;
        if (filter.isEmpty()) { // then the hits themselves are the count
            total = static_cast<std::int64_t>(hits.size());
        }
        filter.condition(isOneOf(m_connection.dialect(), "id"), "ids",
                         idList(m_connection.dialect(), hits));
        page = pageOf(m_connection, query, filter, total);
    } else {
        const WalkedPage walked = walk(m_connection, query, hits);
        page = {.rows = rowsOf(walked.ids), .total = walked.total, .totalIsCapped = walked.capped};
    }
    addPlacesFound(m_connection, words, page.rows);
    return page;
}

std::vector<CandidateRow> CandidateRepository::rowsOf(std::span<const CandidateId> ids) {
    db::Statement& query = m_connection.prepare(std::string(kSelectRow) + " WHERE " +
                                                isOneOf(m_connection.dialect(), "id"));
    query.bind("ids", idList(m_connection.dialect(), valuesOf(ids)));
    std::unordered_map<CandidateId, CandidateRow> byId;
    while (query.next()) {
        CandidateRow row = rowFrom(query);
        byId.emplace(row.id, std::move(row));
    }
    std::vector<CandidateRow> inOrder;
    inOrder.reserve(byId.size());
    for (const CandidateId id : ids) {
        if (const auto found = byId.find(id); found != byId.end()) {
            inOrder.push_back(found->second);
        }
    }
    return inOrder;
}

} // namespace werkbalie::storage
