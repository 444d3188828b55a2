// All vacancies against the whole base: each vacancy is one piece of work for one of the cores.
#include "app/matching/match_cache.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

namespace werkbalie::app {

namespace {

/// Runs `piece(index)` for every index on all cores; the calling thread tells how far it is. False
/// when it was stopped.
template <class Piece> bool onAllCores(std::size_t count, Progress& progress, Piece piece) {
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::exception_ptr> failures(cores);
    const auto work = [&](unsigned core, auto afterEach) {
        try {
            for (std::size_t index = next++; index < count && !stopped; index = next++) {
                piece(index);
                afterEach(index + 1);
            }
        } catch (...) {
            failures[core] = std::current_exception();
            stopped = true;
        }
    };
    {
        std::vector<std::jthread> others;
        for (unsigned core = 1; core < cores; ++core) {
            others.emplace_back([&work, core] { work(core, [](std::size_t) {}); });
        }
        work(0, [&](std::size_t done) {
            progress.step(static_cast<std::int64_t>(done), static_cast<std::int64_t>(count));
            stopped = stopped || progress.stopRequested();
        });
    }
    for (const std::exception_ptr& failure : failures) {
        if (failure) {
            std::rethrow_exception(failure);
        }
    }
    // The others may have done it all before this thread could ask.
    return !stopped && !progress.stopRequested();
}

} // namespace

std::vector<domain::BaseRanking> MatchCache::rankAll(Context& context,
                                                     std::span<const VacancyToRank> vacancies,
                                                     std::size_t top, Progress& progress) {
    const std::lock_guard lock(m_mutex);
    if (!refresh(context, progress)) {
        return {};
    }
    std::vector<domain::VacancyProfile> profiles;
    for (const VacancyToRank& each : vacancies) {
        profiles.push_back(profile(each.vacancy));
    }
    std::vector<domain::BaseRanking> rankings(vacancies.size());
    const bool ready = onAllCores(vacancies.size(), progress, [&](std::size_t index) {
        rankings[index] =
            m_base.rank(profiles[index], {.top = top, .without = vacancies[index].without});
    });
    return ready ? rankings : std::vector<domain::BaseRanking>{};
}

} // namespace werkbalie::app
