// Who is in the base already: a few keys through the indexes, many in one pass over all.
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

#include <tuple>
#include <unordered_map>

namespace werkbalie::storage {
namespace {

using namespace domain;

constexpr std::size_t kFewKeys = 200;

/// The keys by each of their values, and what was matched so far.
class KeyBook {
public:
    explicit KeyBook(std::span<const DuplicateKey> keys) {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            add(m_byEmail, keys[i].email, i);
            add(m_byPhone, keys[i].phone, i);
            if (keys[i].birthDate) {
                add(m_byName, nameAndDate(keys[i].nameKey, *keys[i].birthDate), i);
            }
        }
    }
    /// One stored candidate: id, email, phone, sort_key, birth_date.
    void compare(const db::Statement& row) {
        const auto id = row.get<CandidateId>(0);
        match(m_byEmail, std::string(row.textAt(1)), id, DuplicateReason::Email);
        match(m_byPhone, std::string(row.textAt(2)), id, DuplicateReason::Phone);
        if (!row.isNull(4)) {
            match(m_byName, nameAndDate(row.textAt(3), row.get<Date>(4)), id,
                  DuplicateReason::NameAndBirthDate);
        }
    }
    std::vector<DuplicateMatch> takeMatches() {
        std::ranges::sort(m_matches, {}, [](const DuplicateMatch& m) {
            return std::tuple(m.index, m.candidate, m.reason);
        });
        const auto repeated = std::ranges::unique(
            m_matches, {}, [](const DuplicateMatch& m) { return std::pair(m.index, m.candidate); });
        m_matches.erase(repeated.begin(), repeated.end());
        return std::move(m_matches);
    }

private:
    using Index = std::unordered_multimap<std::string, std::size_t>;

    static std::string nameAndDate(std::string_view nameKey, Date birthDate) {
        return nameKey.empty() ? "" : std::string(nameKey) + '|' + isoDate(birthDate);
    }
    static void add(Index& index, const std::string& value, std::size_t key) {
        if (!value.empty()) {
            index.emplace(value, key);
        }
    }
    void match(const Index& index, const std::string& value, CandidateId id,
               DuplicateReason reason) {
        const auto range = index.equal_range(value);
        for (auto found = range.first; found != range.second; ++found) {
            m_matches.push_back({.index = found->second, .candidate = id, .reason = reason});
        }
    }
    Index m_byEmail;
    Index m_byPhone;
    Index m_byName;
    std::vector<DuplicateMatch> m_matches;
};

} // namespace

std::vector<DuplicateMatch>
CandidateRepository::findDuplicates(std::span<const DuplicateKey> keys) {
    KeyBook book(keys);
    if (keys.size() > kFewKeys) {
        db::Statement& all = m_connection.prepare(R"(SELECT id, email, phone, sort_key, birth_date
            FROM candidate)");
        while (all.next()) {
            book.compare(all);
        }
        return book.takeMatches();
    }
    for (const DuplicateKey& key : keys) {
        db::Statement& some = m_connection.prepare(R"(SELECT id, email, phone, sort_key, birth_date
            FROM candidate
            WHERE (email = :email AND email <> '')
                OR (phone = :phone AND phone <> '')
                OR (sort_key = :name AND birth_date = :birth_date))");
        some.bind("email", key.email)
            .bind("phone", key.phone)
            .bind("name", key.nameKey)
            .bind("birth_date", key.birthDate);
        while (some.next()) {
            book.compare(some);
        }
    }
    return book.takeMatches();
}

} // namespace werkbalie::storage
