// Lists as JSON: an array of objects, one a row, with the headers as names.
#include "exchange/json_table.h"

#include "domain/base/date.h"
#include "domain/base/decimal.h"

namespace werkbalie::exchange {

namespace {

constexpr int kScale = 4;

/// The Dutch text of a cell in JSON's notation; what is neither stays as it is.
std::string jsonText(const std::string& cell, app::CellKind kind) {
    switch (kind) {
    case app::CellKind::Text:
        break;
    case app::CellKind::Date:
        if (const auto date = domain::parseDutchDate(cell)) {
            return domain::isoDate(*date);
        }
        break;
    case app::CellKind::Decimal:
        if (const auto units = domain::parseDutchDecimal(cell, kScale)) {
            return domain::formatDecimal(*units, kScale, *units % 100 == 0 ? 2 : kScale);
        }
        break;
    }
    return cell;
}

} // namespace

nlohmann::ordered_json jsonTable(const app::Table& table) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& row : table.rows) {
        auto object = nlohmann::ordered_json::object();
        for (std::size_t i = 0; i < table.headers.size(); ++i) {
            object[table.headers[i]] =
                i < table.kinds.size() ? jsonText(row[i], table.kinds[i]) : row[i];
        }
        list.push_back(std::move(object));
    }
    return list;
}

} // namespace werkbalie::exchange
