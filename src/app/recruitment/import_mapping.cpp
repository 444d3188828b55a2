// Headers are compared folded, so that "E-mail" and "e_mail" are one.
#include "app/recruitment/import_mapping.h"

#include "domain/base/text.h"
#include "storage/repositories/import_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

std::string normalHeader(std::string_view header) {
    std::string folded = domain::foldText(header);
    for (char& c : folded) {
        if (c == '_' || c == '\t' || c == '\n' || c == '\r') {
            c = ' ';
        }
    }
    std::string out;
    for (const std::string& word : domain::splitList(folded, ' ')) {
        out += (out.empty() ? "" : " ") + word;
    }
    return out;
}

std::vector<std::string> normalHeaders(const std::vector<std::string>& headers) {
    std::vector<std::string> normal;
    normal.reserve(headers.size());
    for (const std::string& header : headers) {
        normal.push_back(normalHeader(header));
    }
    return normal;
}

std::string headerKey(std::vector<std::string> normal) {
    std::ranges::sort(normal);
    std::string key;
    for (const std::string& header : normal) {
        key += header + '\n';
    }
    return key;
}

/// Lines of field, tab, header: columns may stand in another order next time.
ColumnMapping parseMapping(std::string_view text, const std::vector<std::string>& normal) {
    ColumnMapping mapping;
    for (const std::string& line : domain::splitList(text, '\n')) {
        const auto tab = line.find('\t');
        const auto column = tab == std::string::npos
                                ? normal.end()
                                : std::ranges::find(normal, line.substr(tab + 1));
        if (column != normal.end()) {
            mapping[line.substr(0, tab)] = static_cast<std::size_t>(column - normal.begin());
        }
    }
    return mapping;
}

bool names(const ImportField& field, const std::string& header) {
    return header == normalHeader(field.key) || header == normalHeader(field.label) ||
           std::ranges::find(field.aliases, header) != field.aliases.end();
}

ColumnMapping mappingByName(const std::vector<ImportField>& fields,
                            const std::vector<std::string>& normal) {
    ColumnMapping mapping;
    for (std::size_t column = 0; column < normal.size(); ++column) {
        for (const ImportField& field : fields) {
            if (names(field, normal[column])) {
                mapping.emplace(field.key, column);
                break;
            }
        }
    }
    return mapping;
}

} // namespace

ColumnMapping suggestMapping(Context& context, const std::string& kind,
                             const std::vector<ImportField>& fields,
                             const std::vector<std::string>& headers) {
    const auto normal = normalHeaders(headers);
    const auto remembered =
        storage::ImportRepository(context.database.connection()).mapping(kind, headerKey(normal));
    return remembered ? parseMapping(*remembered, normal) : mappingByName(fields, normal);
}

domain::Result<void> checkMapping(const std::vector<ImportField>& fields,
                                  const ColumnMapping& mapping, std::size_t columnCount) {
    const auto mapped = [&](const std::string& key) {
        const auto column = mapping.find(key);
        return column != mapping.end() && column->second < columnCount;
    };
    std::string missing;
    for (const ImportField& field : fields) {
        if (field.required && !mapped(field.key) && !mapped(field.alternative)) {
            missing += (missing.empty() ? "" : ", ") + field.label;
        }
    }
    if (!missing.empty()) {
        return domain::refuse("import.columns_missing", {}, {{"columns", missing}});
    }
    return {};
}

void rememberMapping(UnitOfWork& work, const std::string& kind,
                     const std::vector<std::string>& headers, const ColumnMapping& mapping) {
    const auto normal = normalHeaders(headers);
    std::string text;
    for (const auto& [field, column] : mapping) {
        if (column < normal.size()) {
            text += field + '\t' + normal[column] + '\n';
        }
    }
    storage::ImportRepository(work.connection()).rememberMapping(kind, headerKey(normal), text);
}

std::size_t lineOf(const Table& table, std::size_t row) {
    if (row >= table.rows.size()) {
        return table.unread.at(row - table.rows.size()).line;
    }
    return row < table.lines.size() ? table.lines[row] : row + 2;
}

const std::vector<std::string>& cellsOf(const Table& table, std::size_t row) {
    return row < table.rows.size() ? table.rows[row]
                                   : table.unread.at(row - table.rows.size()).cells;
}

} // namespace werkbalie::app
