// Euro amounts: text, checked sums and fair division.
#include "domain/base/money.h"

#include "domain/base/decimal.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace werkbalie::domain {

namespace {

constexpr int kCentScale = 2;

Int128 sumOfWeights(std::span<const std::int64_t> weights) {
    Int128 sum = 0;
    for (const std::int64_t weight : weights) {
        if (weight < 0)
            throw std::domain_error("negative weight");
        sum += weight;
    }
    if (sum == 0)
        throw std::domain_error("no weight to divide by");
    return sum;
}

} // namespace

Result<Money> Money::parse(std::string_view text) {
    return parseDecimal(text, kCentScale).map([](std::int64_t cents) { return Money{cents}; });
}

Result<Money> Money::parseDutch(std::string_view text) {
    return parseDutchDecimal(text, kCentScale).map([](std::int64_t cents) { return Money{cents}; });
}

std::string Money::toString() const {
    return formatDecimal(m_cents, kCentScale, kCentScale);
}

Money& Money::operator+=(Money other) {
    m_cents = addChecked(m_cents, other.m_cents);
    return *this;
}

Money& Money::operator-=(Money other) {
    m_cents = subtractChecked(m_cents, other.m_cents);
    return *this;
}

std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights) {
    const Int128 sum = sumOfWeights(weights);
    const bool negative = total.cents() < 0;
    const Int128 amount = negative ? -static_cast<Int128>(total.cents()) : total.cents();

    std::vector<Int128> parts(weights.size());
    std::vector<Int128> remainders(weights.size());
    Int128 left = amount;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Int128 product = amount * weights[i];
        parts[i] = product / sum;
        remainders[i] = product % sum;
        left -= parts[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++parts[order[i]];

    std::vector<Money> result;
    result.reserve(parts.size());
    for (const Int128 part : parts)
        result.push_back(Money::fromCents(static_cast<std::int64_t>(negative ? -part : part)));
    return result;
}

} // namespace werkbalie::domain
