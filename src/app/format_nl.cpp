// Dutch notation without a locale, so that it is the same on every machine.
#include "app/format_nl.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace werkbalie::app {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

bool isNumber(std::string_view text) {
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    return isDigits(text.substr(0, point)) &&
           (point == std::string_view::npos || isDigits(text.substr(point + 1)));
}

std::string withoutTrailingZeros(std::string number) {
    while (number.ends_with('0'))
        number.pop_back();
    if (number.ends_with('.'))
        number.pop_back();
    return number;
}

} // namespace

std::string dutchNumber(std::string_view canonical) {
    if (!isNumber(canonical))
        return std::string(canonical);
    const bool negative = canonical.starts_with('-');
    const std::string_view digits = canonical.substr(negative ? 1 : 0);
    const std::size_t point = digits.find('.');
    std::string whole(digits.substr(0, point));
    for (std::size_t at = whole.size(); at > 3; at -= 3)
        whole.insert(at - 3, 1, '.');
    std::string text = negative ? "-" + whole : whole;
    if (point != std::string_view::npos)
        text.append(",").append(digits.substr(point + 1));
    return text;
}

std::string dutchMoney(domain::Money amount) {
    return "€ " + dutchNumber(amount.toString());
}

std::string dutchRate(domain::HourlyRate rate, int decimals) {
    return "€ " + dutchNumber(rate.toString(decimals));
}

std::string dutchPercentage(domain::Percentage percentage, int decimals) {
    return dutchNumber(percentage.toString(decimals)) + "%";
}

std::string dutchFactor(domain::Factor factor, int decimals) {
    return dutchNumber(factor.toString(decimals));
}

std::string dutchDay(domain::Date date) {
    constexpr std::array<std::string_view, 7> kDays{"ma", "di", "wo", "do", "vr", "za", "zo"};
    return std::string(kDays.at(domain::isoWeekday(date) - 1)) + " " + domain::dutchDate(date);
}

std::string clockHours(domain::Minutes worked) {
    const std::int64_t minutes = worked.count();
    const std::string rest = std::to_string(std::abs(minutes % 60));
    return (minutes < 0 ? "-" : "") + std::to_string(std::abs(minutes / 60)) +
           (rest.size() < 2 ? ":0" : ":") + rest;
}

std::string dutchHours(domain::Minutes worked) {
    return dutchNumber(withoutTrailingZeros(domain::decimalHours(worked)));
}

std::string dutchValue(std::string_view canonical) {
    if (const auto date = domain::parseIsoDate(canonical))
        return domain::dutchDate(*date);
    // Whole numbers may be years, numbers of weeks or codes: they get no points.
    if (canonical.find('.') == std::string_view::npos)
        return std::string(canonical);
    return dutchNumber(canonical);
}

} // namespace werkbalie::app
