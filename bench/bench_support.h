// What the benchmarks share: a stop watch, percentiles, and a folder that goes when they end.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace werkbalie::bench {

class StopWatch {
public:
    [[nodiscard]] double ms() const {
        return std::chrono::duration<double, std::milli>(Clock::now() - m_start).count();
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
};

template <class Work> [[nodiscard]] double msOf(Work work) {
    const StopWatch watch;
    work();
    return watch.ms();
}

/// Processor time in milliseconds, of this process (RUSAGE_SELF) or of those it started
/// (RUSAGE_CHILDREN): on a shared machine it says more than the clock.
[[nodiscard]] inline double cpuMs(int whose) {
    rusage used{};
    getrusage(whose, &used);
    const auto ms = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// Resident memory of this process in bytes; 0 where the system does not tell.
[[nodiscard]] inline double residentBytes() {
    long pages = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*s %ld", &pages) != 1) {
            pages = 0;
        }
        std::fclose(file);
    }
    return static_cast<double>(pages) * 4096;
}

/// Programs that wanted a processor in the last minute.
[[nodiscard]] inline double load() {
    double average = 0;
    return getloadavg(&average, 1) == 1 ? average : 0;
}

[[nodiscard]] inline double percentile(std::vector<double> values, double part) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * part)];
}

/// Removed with its contents.
class Folder {
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path() /
                 ("werkbalie-bench-" + std::to_string(std::random_device{}()))) {
        std::filesystem::create_directories(m_path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] std::string file(const std::string& name) const {
        return (m_path / name).string();
    }

private:
    std::filesystem::path m_path;
};

/// Made-up words; few are common and most are rare, as in language.
class Words {
public:
    explicit Words(std::mt19937& random) : m_random(random), m_words(8000) {
        for (std::string& word : m_words) {
            const auto length = 3 + random() % 8;
            for (std::size_t i = 0; i < length; ++i) {
                word += "abcdefghijklmnoprstuvwz"[random() % 23];
            }
        }
    }
    [[nodiscard]] const std::string& next() {
        const double r = std::uniform_real_distribution<double>(0, 1)(m_random);
        return m_words[static_cast<std::size_t>(static_cast<double>(m_words.size() - 1) * r * r *
                                                r)];
    }
    [[nodiscard]] std::string text(int count) {
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += (text.empty() ? "" : " ") + next();
        }
        return text;
    }

private:
    std::mt19937& m_random;
    std::vector<std::string> m_words;
};

} // namespace werkbalie::bench
