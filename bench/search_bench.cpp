// Filter-as-you-type over 150,000 candidates with CV text, beside the bare FTS5 query; also how
// long such a base takes to insert and to stream to the matcher.
#include "storage/database.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/user_repository.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

using namespace werkbalie;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kCandidates = 150'000;
constexpr int kCvWords = 60;

double msSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::vector<std::string> makeWords(std::mt19937& random) {
    std::vector<std::string> words(8000);
    for (std::string& word : words) {
        const auto length = 3 + random() % 8;
        for (std::size_t i = 0; i < length; ++i) {
            word += "abcdefghijklmnoprstuvwz"[random() % 23];
        }
    }
    return words;
}

/// Few words are common and most are rare, as in language.
const std::string& pick(const std::vector<std::string>& words, std::mt19937& random) {
    const double r = std::uniform_real_distribution<double>(0, 1)(random);
    return words[static_cast<std::size_t>(static_cast<double>(words.size() - 1) * r * r * r)];
}

double percentile(std::vector<double> values, double part) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * part)];
}

void fill(db::Connection& connection, const std::vector<std::string>& words, std::mt19937& random) {
    const domain::BranchId branch{
        storage::AgencyRepository(connection).saveBranch({.id = {}, .name = "B"}).id};
    domain::User user;
    user.login = "bench";
    user.branch = branch;
    const domain::UserId owner{storage::UserRepository(connection).save(user).id};
    std::vector<domain::Candidate> candidates(kCandidates);
    for (domain::Candidate& c : candidates) {
        c.branch = branch;
        c.owner = owner;
        c.person.name = {pick(words, random), "", pick(words, random)};
        c.address.city = pick(words, random);
        c.occupation = pick(words, random);
        c.skills = {{pick(words, random), 3}, {pick(words, random), 2}};
        for (int i = 0; i < kCvWords; ++i) {
            c.cvText += pick(words, random) + ' ';
        }
    }
    const auto start = Clock::now();
    db::Transaction transaction(connection);
    storage::CandidateRepository(connection).insertMany(candidates);
    transaction.commit();
    std::printf("insert %d candidates with index: %.0f ms\n", kCandidates, msSince(start));
}

double bareQuery(db::Connection& connection, const std::string& typed) {
    const auto start = Clock::now();
    db::Statement& query = connection.prepare(R"(SELECT rowid
        FROM search_candidate
        WHERE search_candidate MATCH :match)");
    query.bind("match", '"' + typed + "\"*");
    while (query.next()) {
    }
    return msSince(start);
}

} // namespace

int main() {
    std::mt19937 random(1);
    const auto words = makeWords(random);
    const auto database = storage::Database::open(":memory:", storage::OpenMode::CreateIfMissing);
    if (!database) {
        return 1;
    }
    db::Connection& connection = (*database)->connection();
    fill(connection, words, random);

    storage::CandidateRepository candidates(connection);
    auto start = Clock::now();
    std::size_t count = 0;
    candidates.forEachProfile([&](const domain::Candidate&) { ++count; });
    std::printf("stream %zu profiles: %.0f ms\n", count, msSince(start));

    std::vector<double> list;
    std::vector<double> bare;
    for (int typedWord = 0; typedWord < 60; ++typedWord) {
        const std::string word = pick(words, random);
        for (std::size_t length = 1; length <= word.size(); ++length) {
            const std::string typed = word.substr(0, length);
            start = Clock::now();
            static_cast<void>(candidates.rows({.text = typed, .limit = 50}));
            list.push_back(msSince(start));
            bare.push_back(bareQuery(connection, typed));
        }
    }
    std::printf("list: p50 %.2f ms, p95 %.2f ms\n", percentile(list, 0.5), percentile(list, 0.95));
    std::printf("bare FTS5: p50 %.2f ms, p95 %.2f ms\n", percentile(bare, 0.5),
                percentile(bare, 0.95));
    return 0;
}
