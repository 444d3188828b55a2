// A command with a database: opened, logged in, and refusals turned into exit codes.
#pragma once

#include "app/context.h"
#include "cli/invocation.h"
#include "domain/base/iso_week.h"

#include <memory>
#include <string>

namespace werkbalie::cli {

/// Files and databases that do not cooperate are the environment (exit 3); what the rules refuse is
/// exit 1.
[[noreturn]] void throwRefusal(const domain::Refusal& refusal);

template <class T> T expect(domain::Result<T> result) {
    if (!result) {
        throwRefusal(result.error());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// --db, or the user's default database.
[[nodiscard]] std::string databaseLocation(const Invocation& invocation);
/// WERKBALIE_PASSWORD, or asked on the terminal. UsageError when neither is there.
[[nodiscard]] std::string password(const std::string& login);
[[nodiscard]] std::unique_ptr<storage::Database> openDatabase(const Invocation& invocation,
                                                              storage::OpenMode mode);

/// The database of --db with the user of --user logged in.
class Session {
public:
    explicit Session(const Invocation& invocation);
    [[nodiscard]] app::Context& context() { return *m_context; }
    /// The same, with the places that are known without loading any, for distances.
    [[nodiscard]] app::Context& contextWithPlaces();

private:
    app::SystemClock m_clock;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<app::Context> m_context;
};

/// The value of an option as an id, a week or a Dutch or plain amount; UsageError otherwise.
template <class Id> Id idOption(const Invocation& invocation, std::string_view name);
template <class Id> Id idOf(const std::string& text, std::string_view name);
[[nodiscard]] std::int64_t wholeId(const std::string& text, std::string_view name);
[[nodiscard]] domain::IsoWeek weekOption(const Invocation& invocation);
[[nodiscard]] domain::HourlyRate rateOption(const Invocation& invocation, std::string_view name);
[[noreturn]] void throwBadValue(std::string_view option, const std::string& value);

template <class Id> Id idOf(const std::string& text, std::string_view name) {
    return Id(wholeId(text, name));
}
template <class Id> Id idOption(const Invocation& invocation, std::string_view name) {
    return idOf<Id>(invocation.require(name), name);
}
template <class Id>
std::optional<Id> optionalId(const Invocation& invocation, std::string_view name) {
    return invocation.has(name) ? std::optional(idOption<Id>(invocation, name)) : std::nullopt;
}

} // namespace werkbalie::cli
