// Who is in the base already: a few keys through the indexes, many in one pass over all.
#include "domain/base/text.h"
#include "domain/people/phone.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace werkbalie::storage {
namespace {

using namespace domain;

constexpr std::size_t kFewKeys = 200;

/// As the index on e-mail has it: LOWER() in SQL, for addresses are ASCII.
std::string emailKey(std::string_view email) {
    return foldText(trim(email));
}

/// Saved numbers are in this form; what is no number is compared as it is written.
std::string phoneKey(std::string_view phone) {
    return phone.empty() ? std::string{} : normalisePhone(phone).value_or(std::string(phone));
}

std::vector<DuplicateKey> normalised(std::span<const DuplicateKey> keys) {
    std::vector<DuplicateKey> result(keys.begin(), keys.end());
    for (DuplicateKey& key : result) {
        key.email = emailKey(key.email);
        key.phone = phoneKey(key.phone);
    }
    return result;
}

/// The keys by the hash of each of their values, and what was matched so far.
class KeyBook {
public:
    explicit KeyBook(std::span<const DuplicateKey> keys) : m_keys(keys) {
        m_entries.reserve(keys.size() * 3);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            add(hashOf(DuplicateReason::Email, keys[i].email), i);
            add(hashOf(DuplicateReason::Phone, keys[i].phone), i);
            if (keys[i].birthDate) {
                add(hashOf(DuplicateReason::NameAndBirthDate, keys[i].nameKey), i);
            }
        }
        std::ranges::sort(m_entries);
    }
    /// One stored candidate: id, email, phone, sort_key, birth_date.
    void compare(const db::Statement& row) {
        const auto id = row.get<CandidateId>(0);
        const std::string email = emailKey(row.textAt(1));
        match(DuplicateReason::Email, email, [&](const DuplicateKey& key) {
            return key.email == email ? std::optional(id) : std::nullopt;
        });
        const std::string phone = phoneKey(row.textAt(2));
        match(DuplicateReason::Phone, phone, [&](const DuplicateKey& key) {
            return key.phone == phone ? std::optional(id) : std::nullopt;
        });
        if (row.isNull(4)) {
            return;
        }
        match(DuplicateReason::NameAndBirthDate, row.textAt(3), [&](const DuplicateKey& key) {
            const bool same = key.nameKey == row.textAt(3) && key.birthDate == row.get<Date>(4);
            return same ? std::optional(id) : std::nullopt;
        });
    }
    std::vector<DuplicateMatch> takeMatches() {
        std::ranges::sort(m_matches, {}, [](const DuplicateMatch& m) {
            return std::tuple(m.index, m.candidate, m.reason);
        });
        // Not std::ranges::unique: clang 14 cannot compile the subrange of libstdc++ 12.
        const auto sameCandidate = [](const DuplicateMatch& a, const DuplicateMatch& b) {
            return a.index == b.index && a.candidate == b.candidate;
        };
        m_matches.erase(std::unique(m_matches.begin(), m_matches.end(), sameCandidate),
                        m_matches.end());
        return std::move(m_matches);
    }

private:
    using Entry = std::pair<std::size_t, std::size_t>; ///< hash, index of the key

    /// 0 for a value that is not there.
    static std::size_t hashOf(DuplicateReason reason, std::string_view value) {
        return value.empty()
                   ? 0
                   : std::hash<std::string_view>{}(value) + static_cast<std::size_t>(reason);
    }
    void add(std::size_t hash, std::size_t key) {
        if (hash != 0) {
            m_entries.emplace_back(hash, key);
        }
    }
    template <class Same> void match(DuplicateReason reason, std::string_view value, Same same) {
        const std::size_t hash = hashOf(reason, value);
        if (hash == 0) {
            return;
        }
        auto entry = std::ranges::lower_bound(m_entries, hash, {}, &Entry::first);
        for (; entry != m_entries.end() && entry->first == hash; ++entry) {
            if (const auto id = same(m_keys[entry->second])) {
                m_matches.push_back({.index = entry->second, .candidate = *id, .reason = reason});
            }
        }
    }
    std::span<const DuplicateKey> m_keys;
    std::vector<Entry> m_entries; ///< sorted
    std::vector<DuplicateMatch> m_matches;
};

} // namespace

std::vector<DuplicateMatch>
CandidateRepository::findDuplicates(std::span<const DuplicateKey> asked) {
    const std::vector<DuplicateKey> keys = normalised(asked);
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
            WHERE (LOWER(email) = :email AND email <> '')
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
