// Remembers what a reader of a message took, so that the rest can be told.
#include "exchange/tracked_json.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"

namespace werkbalie::exchange {

namespace {

using Kind = ExactJson::Kind;

bool isLeaf(const ExactJson& json) {
    return json.kind != Kind::Object && json.kind != Kind::List;
}

void gather(const ExactJson& json, const std::string& path, const Taken& taken,
            std::vector<UntakenField>& left) {
    if (isLeaf(json)) {
        if (!taken.has(json)) {
            left.push_back({.field = path, .value = json.text});
        }
        return;
    }
    for (const auto& [name, value] : json.members) {
        gather(value, path.empty() ? name : path + '.' + name, taken, left);
    }
    for (std::size_t i = 0; i < json.items.size(); ++i) {
        gather(json.items[i], path + '[' + std::to_string(i) + ']', taken, left);
    }
}

void takeBelow(const ExactJson& json, Taken& taken) {
    if (isLeaf(json)) {
        taken.add(json);
    }
    for (const auto& [name, value] : json.members) {
        takeBelow(value, taken);
    }
    for (const ExactJson& item : json.items) {
        takeBelow(item, taken);
    }
}

/// Digits beyond `scale` decimals cut away, one more kept apart to round by; nothing for an
/// exponent.
std::optional<std::int64_t> roundedDecimal(std::string_view digits, int scale) {
    const std::size_t point = digits.find('.');
    const std::size_t kept = point + 1 + static_cast<std::size_t>(scale);
    if (point == std::string_view::npos || digits.size() <= kept) {
        return std::nullopt;
    }
    const auto cut = domain::parseDecimal(digits.substr(0, kept), scale);
    const char next = digits[kept];
    if (!cut || digits.find_first_not_of("0123456789", kept) != std::string_view::npos) {
        return std::nullopt;
    }
    const std::int64_t away = digits.starts_with('-') ? -1 : 1;
    return next >= '5' ? *cut + away : *cut;
}

} // namespace

std::vector<UntakenField> untakenOf(const ExactJson& root, const Taken& taken) {
    std::vector<UntakenField> left;
    gather(root, {}, taken, left);
    return left;
}

TrackedJson TrackedJson::at(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names) {
        const ExactJson* found = m_json == nullptr ? nullptr : m_json->find(name);
        if (found != nullptr) {
            return {found, m_taken};
        }
    }
    return {};
}

std::vector<TrackedJson> TrackedJson::items() const {
    if (m_json == nullptr) {
        return {};
    }
    if (m_json->kind != Kind::List) {
        return {*this};
    }
    std::vector<TrackedJson> items;
    items.reserve(m_json->items.size());
    for (const ExactJson& item : m_json->items) {
        items.emplace_back(&item, m_taken);
    }
    return items;
}

std::string TrackedJson::text() const {
    if (m_json == nullptr || (m_json->kind != Kind::Text && m_json->kind != Kind::Number)) {
        return {};
    }
    m_taken->add(*m_json);
    return std::string(domain::trim(m_json->text));
}

std::optional<std::int64_t> TrackedJson::number(int scale, bool& rounded) const {
    if (m_json == nullptr || (m_json->kind != Kind::Text && m_json->kind != Kind::Number)) {
        return std::nullopt;
    }
    const std::string_view digits = domain::trim(m_json->text);
    std::optional<std::int64_t> value;
    if (const auto exact = domain::parseDecimal(digits, scale)) {
        value = *exact;
    } else {
        value = roundedDecimal(digits, scale);
        rounded = rounded || value.has_value();
    }
    if (value) {
        m_taken->add(*m_json);
    }
    return value;
}

std::optional<std::int64_t> TrackedJson::number(int scale) const {
    bool ignored = false;
    return number(scale, ignored);
}

void TrackedJson::takeAll() const {
    if (m_json != nullptr) {
        takeBelow(*m_json, *m_taken);
    }
}

} // namespace werkbalie::exchange
