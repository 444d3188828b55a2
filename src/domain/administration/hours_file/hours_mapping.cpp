// Compares headers the same way when a mapping is kept and when it is used again.
#include "domain/administration/hours_file/hours_mapping.h"

#include <algorithm>
#include <set>

namespace werkbalie::domain {

namespace {

bool isUsed(const ColumnMeaning& meaning) {
    return meaning.role != ColumnRole::Ignored && meaning.role != ColumnRole::Unknown;
}

bool isMany(const ColumnMeaning& meaning) {
    return meaning.role == ColumnRole::Component || meaning.role == ColumnRole::Weekday;
}

} // namespace

std::string headerKey(std::string_view header) {
    const ColumnMeaning meaning = meaningOfHeader(header);
    return meaning.role == ColumnRole::Weekday ? "weekday " + std::to_string(meaning.weekday)
                                               : plainWords(header);
}

std::string headerKey(const HoursMapping& mapping) {
    std::vector<std::string> keys;
    for (const NamedColumn& column : mapping.columns) {
        if (isUsed(column.meaning)) {
            keys.push_back(headerKey(column.header));
        }
    }
    std::ranges::sort(keys);
    std::string key;
    for (const std::string& each : keys) {
        key += each + '\n';
    }
    return key;
}

std::vector<ColumnMeaning> applied(const HoursMapping& mapping,
                                   const std::vector<std::string>& header) {
    std::vector<std::string> keys;
    for (const std::string& cell : header) {
        keys.push_back(headerKey(cell));
    }
    std::vector<ColumnMeaning> columns(header.size());
    std::vector<bool> known(header.size(), false);
    std::set<ColumnRole> taken;
    for (const NamedColumn& column : mapping.columns) {
        const std::string key = headerKey(column.header);
        std::size_t at = 0;
        while (at < keys.size() && (keys[at] != key || known[at])) {
            ++at;
        }
        if (at == keys.size()) {
            if (isUsed(column.meaning)) {
                return {};
            }
            continue;
        }
        columns[at] = column.meaning;
        known[at] = true;
        taken.insert(column.meaning.role);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnMeaning meaning = known[i] ? columns[i] : meaningOfHeader(header[i]);
        const bool allowed = !isUsed(meaning) || isMany(meaning) || !taken.contains(meaning.role);
        if (!known[i] && allowed) {
            columns[i] = meaning;
            taken.insert(meaning.role);
        }
    }
    return columns;
}

} // namespace werkbalie::domain
