// Lists as JSON: an array of objects, one a row, with the headers as names.
#include "exchange/json_table.h"

namespace werkbalie::exchange {

nlohmann::ordered_json jsonTable(const app::Table& table) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& row : table.rows) {
        auto object = nlohmann::ordered_json::object();
        for (std::size_t i = 0; i < table.headers.size(); ++i) {
            object[table.headers[i]] = row[i];
        }
        list.push_back(std::move(object));
    }
    return list;
}

} // namespace werkbalie::exchange
