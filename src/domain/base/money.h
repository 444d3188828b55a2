// An amount in euro, whole cents.
#pragma once

#include "domain/base/result.h"
#include "domain/base/rounding.h"

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace werkbalie::domain {

class Money {
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromCents(std::int64_t cents) { return Money{cents}; }
    /// Canonical text, decimal point, at most two decimals: "1234.56", "-0.05".
    [[nodiscard]] static Result<Money> parse(std::string_view text);
    /// As a Dutch user types it: "1.234,56", "€ 12".
    [[nodiscard]] static Result<Money> parseDutch(std::string_view text);

    [[nodiscard]] constexpr std::int64_t cents() const { return m_cents; }
    /// Canonical text with two decimals: "1234.56".
    [[nodiscard]] std::string toString() const;

    /// Sums throw std::overflow_error past 64 bits.
    Money& operator+=(Money other);
    Money& operator-=(Money other);
    [[nodiscard]] friend Money operator+(Money a, Money b) { return a += b; }
    [[nodiscard]] friend Money operator-(Money a, Money b) { return a -= b; }
    [[nodiscard]] friend constexpr Money operator-(Money a) {
        return Money{subtractChecked(0, a.m_cents)};
    }
    constexpr auto operator<=>(const Money&) const = default;

private:
    explicit constexpr Money(std::int64_t cents) : m_cents(cents) {}
    std::int64_t m_cents = 0;
};

/// Parts in proportion to the weights (largest remainder, ties to the first): they always sum to
/// total. Weights are >= 0 and not all zero, else std::domain_error.
[[nodiscard]] std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights);

} // namespace werkbalie::domain
