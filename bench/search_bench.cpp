// Filter-as-you-type over 150,000 candidates with CV text, beside the bare FTS5 query on the same
// file; also how long such a base takes to insert and to stream to the matcher.
#include "bench/bench_support.h"

#include "storage/database.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/user_repository.h"

#include <array>
#include <cstdio>

using namespace werkbalie;

namespace {

constexpr int kCandidates = 150'000;
constexpr int kCvWords = 60;
constexpr int kTypedWords = 60;
constexpr std::size_t kLongest = 6;

void fill(db::Connection& connection, bench::Words& words) {
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
        c.person.name = {words.next(), "", words.next()};
        c.address.city = words.next();
        c.occupation = words.next();
        c.skills = {{words.next(), 3}, {words.next(), 2}};
        c.cvText = words.text(kCvWords);
    }
    const double spent = bench::msOf([&] {
        db::Transaction transaction(connection);
        storage::CandidateRepository(connection).insertMany(candidates);
        transaction.commit();
    });
    std::printf("insert %d candidates with index: %.0f ms\n", kCandidates, spent);
}

double bareQuery(db::Connection& connection, const std::string& typed) {
    return bench::msOf([&] {
        db::Statement& query = connection.prepare(R"(SELECT rowid
            FROM search_candidate
            WHERE search_candidate MATCH :match)");
        query.bind("match", '"' + typed + "\"*");
        while (query.next()) {
        }
    });
}

struct Figures {
    std::vector<double> list;
    std::vector<double> bare;
};

void report(const char* what, const Figures& figures) {
    const auto at = [](const std::vector<double>& values, double part) {
        return bench::percentile(values, part);
    };
    std::printf("%-14s %4zu times  list p50 %6.2f p95 %6.2f ms   bare FTS5 p50 %6.2f p95 %6.2f ms"
                "   %.2f x at p50, %.2f x at p95\n",
                what, figures.list.size(), at(figures.list, 0.5), at(figures.list, 0.95),
                at(figures.bare, 0.5), at(figures.bare, 0.95),
                at(figures.list, 0.5) / at(figures.bare, 0.5),
                at(figures.list, 0.95) / at(figures.bare, 0.95));
}

/// Types words letter by letter, as a desk does.
void typeWords(db::Connection& connection, bench::Words& words) {
    storage::CandidateRepository candidates(connection);
    std::array<Figures, kLongest> byLength;
    Figures all;
    for (int word = 0; word < kTypedWords; ++word) {
        const std::string whole = words.next();
        for (std::size_t length = 1; length <= whole.size(); ++length) {
            const std::string typed = whole.substr(0, length);
            const double list = bench::msOf(
                [&] { static_cast<void>(candidates.rows({.text = typed, .limit = 50})); });
            const double bare = bareQuery(connection, typed);
            for (Figures* figures : {&all, &byLength[std::min(length, kLongest) - 1]}) {
                figures->list.push_back(list);
                figures->bare.push_back(bare);
            }
        }
    }
    report("all", all);
    for (std::size_t i = 0; i < kLongest; ++i) {
        const std::string name =
            std::to_string(i + 1) + (i + 1 == kLongest ? " and more" : " typed");
        report(name.c_str(), byLength[i]);
    }
}

} // namespace

int main() {
    std::mt19937 random(1);
    bench::Words words(random);
    const bench::Folder folder;
    const auto database = storage::Database::open(folder.file("search.werkbalie"),
                                                  storage::OpenMode::CreateIfMissing);
    if (!database) {
        return 1;
    }
    db::Connection& connection = (*database)->connection();
    fill(connection, words);

    std::size_t count = 0;
    const double streamed = bench::msOf([&] {
        storage::CandidateRepository(connection).forEachProfile([&](const domain::Candidate&) {
            ++count;
        });
    });
    std::printf("stream %zu profiles: %.0f ms\n", count, streamed);
    typeWords(connection, words);
    return 0;
}
