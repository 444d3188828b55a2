// Check digits are computed, so that every screen and export treats demo data like the real thing.
#include "app/demo/demo_numbers.h"

namespace werkbalie::app {

namespace {

std::string padded(std::uint64_t number, std::size_t width) {
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// Weights 9..2; the last digit must equal the sum modulo 11, so a remainder of 10 is no number.
int elevenRemainder(const std::string& eightDigits) {
    int sum = 0;
    for (std::size_t i = 0; i < eightDigits.size(); ++i) {
        sum += (9 - static_cast<int>(i)) * (eightDigits[i] - '0');
    }
    return sum % 11;
}

/// Strides through the eight-digit numbers that begin with a 9; coprime with the range, so that
/// none returns.
constexpr std::uint64_t kRange = 9'999'999;
constexpr std::uint64_t kStride = 7'919;
/// One in eleven falls out: then the next place is tried.
std::string elevenNumber(std::uint64_t index) {
    for (std::uint64_t attempt = 0;; ++attempt) {
        const std::uint64_t place = (index * kStride + attempt * 1'234'567 + 1) % kRange;
        const std::string digits = '9' + padded(place, 7);
        const int remainder = elevenRemainder(digits);
        if (remainder < 10) {
            return digits + static_cast<char>('0' + remainder);
        }
    }
}

int mod97(const std::string& digits) {
    int remainder = 0;
    for (const char c : digits) {
        remainder = (remainder * 10 + (c - '0')) % 97;
    }
    return remainder;
}

} // namespace

std::string demoBsn(std::uint64_t index) {
    return elevenNumber(index);
}

std::string demoIban(std::uint64_t index) {
    const std::string account = padded(100'000'000 + index * 37 % 900'000'000, 10);
    // ISO 13616: letters count as 10..35; D E M O = 13 14 22 24, N L = 23 21.
    const int check = 98 - mod97("13142224" + account + "232100");
    return "NL" + padded(static_cast<std::uint64_t>(check), 2) + "DEMO" + account;
}

std::string demoPhone(std::uint64_t index) {
    return "+31600" + padded(index % 1'000'000, 6);
}

std::string demoKvk(std::uint64_t index) {
    return padded(99'000'000 + index % 1'000'000, 8);
}

std::string demoVat(std::uint64_t index) {
    return "NL" + elevenNumber(5'000'000 + index) + "B01";
}

} // namespace werkbalie::app
