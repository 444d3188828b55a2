// Chance that repeats itself: the same seed gives the same agency on every machine and compiler.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace werkbalie::app {

/// SplitMix64 (Steele, Lea, Flood 2014). The standard library's distributions differ between
/// implementations, so the few that are needed stand here.
class DemoRandom {
public:
    /// A stream of its own per subject and number, so that a part does not shift the others.
    DemoRandom(std::uint64_t seed, std::string_view subject, std::uint64_t number = 0)
        : m_state(seed) {
        for (const char c : subject) {
            m_state = mixed(m_state ^ static_cast<unsigned char>(c));
        }
        m_state = mixed(m_state ^ number);
    }

    [[nodiscard]] std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }
    /// 0 .. limit - 1; the bias of the remainder does not matter here.
    [[nodiscard]] int below(int limit) {
        return static_cast<int>(next() % static_cast<std::uint64_t>(limit));
    }
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class T> [[nodiscard]] const T& pick(const std::vector<T>& items) {
        return items[next() % items.size()];
    }
    /// By the `weight` of the items.
    template <class T> [[nodiscard]] const T& pickWeighted(const std::vector<T>& items) {
        int total = 0;
        for (const auto& item : items) {
            total += item.weight;
        }
        int left = below(total);
        for (const auto& item : items) {
            left -= item.weight;
            if (left < 0) {
                return item;
            }
        }
        return items.back();
    }

private:
    [[nodiscard]] static std::uint64_t mixed(std::uint64_t value) {
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31U);
    }
    std::uint64_t m_state;
};

} // namespace werkbalie::app
