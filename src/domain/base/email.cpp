// The form of an e-mail address; whether someone reads it, only a message can tell.
#include "domain/base/identifiers.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::size_t kMaxAddress = 254;
constexpr std::size_t kMaxLocalPart = 64;
constexpr std::size_t kMaxLabel = 63;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isLetterOrDigit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
}

bool isAtomCharacter(char c) {
    constexpr std::string_view kSpecials = "!#$%&'*+-/=?^_`{|}~";
    return isLetterOrDigit(c) || kSpecials.find(c) != std::string_view::npos;
}

bool isDotAtom(std::string_view text) {
    if (text.empty() || text.front() == '.' || text.back() == '.' ||
        text.find("..") != std::string_view::npos)
        return false;
    return std::ranges::all_of(text, [](char c) { return c == '.' || isAtomCharacter(c); });
}

bool isLabel(std::string_view label) {
    return !label.empty() && label.size() <= kMaxLabel && label.front() != '-' &&
           label.back() != '-' &&
           std::ranges::all_of(label, [](char c) { return c == '-' || isLetterOrDigit(c); });
}

bool isTopLevel(std::string_view label) {
    return label.size() >= 2 && (label.starts_with("xn--") || std::ranges::all_of(label, isLetter));
}

bool isDomain(std::string_view domain) {
    std::size_t labels = 0;
    while (true) {
        const std::size_t dot = domain.find('.');
        const std::string_view label = domain.substr(0, dot);
        if (!isLabel(label))
            return false;
        ++labels;
        if (dot == std::string_view::npos)
            return labels >= 2 && isTopLevel(label);
        domain.remove_prefix(dot + 1);
    }
}

} // namespace

Result<Email> Email::parse(std::string_view text) {
    const std::string_view address = trim(text);
    const std::size_t at = address.rfind('@');
    const auto refusal = [&] {
        return refuse("email.not_an_address", {}, {{"value", std::string(text)}});
    };
    if (at == std::string_view::npos || at > kMaxLocalPart || address.size() > kMaxAddress)
        return refusal();
    const std::string_view local = address.substr(0, at);
    const std::string domain = foldText(address.substr(at + 1));
    if (domain.size() != address.size() - at - 1 || !isDotAtom(local) ||
        !isDomain(address.substr(at + 1)))
        return refusal();
    return Email{std::string(local) + "@" + domain};
}

} // namespace werkbalie::domain
