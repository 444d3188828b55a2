// Settings are texts under a key.
#include "storage/repositories/setting_repository.h"

#include "storage/repositories/rows.h"

namespace werkbalie::storage {

std::optional<std::string> SettingRepository::get(domain::UserId user, std::string_view key) {
    return firstOf(m_connection
                       .prepare(R"(SELECT value
        FROM user_setting
        WHERE user_id = :user AND key = :key)")
                       .bind("user", user)
                       .bind("key", key),
                   [](const db::Statement& row) { return row.get<std::string>(0); });
}

std::map<std::string, std::string> SettingRepository::all(domain::UserId user) {
    std::map<std::string, std::string> settings;
    db::Statement& query = m_connection.prepare(R"(SELECT key, value
        FROM user_setting
        WHERE user_id = :user)");
    query.bind("user", user);
    while (query.next()) {
        settings[query.get<std::string>(0)] = query.get<std::string>(1);
    }
    return settings;
}

void SettingRepository::set(domain::UserId user, std::string_view key, std::string_view value) {
    m_connection
        .prepare(R"(INSERT INTO user_setting (user_id, key, value)
        VALUES (:user, :key, :value)
        ON CONFLICT (user_id, key) DO UPDATE SET value = excluded.value)")
        .bind("user", user)
        .bind("key", key)
        .bind("value", value)
        .run();
}

} // namespace werkbalie::storage
