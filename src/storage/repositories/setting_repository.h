// What a user set for himself: column widths, sort orders, last views.
#pragma once

#include "domain/base/id.h"
#include "storage/db/connection.h"

#include <map>

namespace werkbalie::storage {

class SettingRepository {
public:
    explicit SettingRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<std::string> get(domain::UserId user, std::string_view key);
    [[nodiscard]] std::map<std::string, std::string> all(domain::UserId user);
    void set(domain::UserId user, std::string_view key, std::string_view value);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
