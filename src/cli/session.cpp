// A command with a database: opened, logged in, and refusals turned into exit codes.
#include "cli/session.h"

#include "app/users/users.h"
#include "cli/platform.h"
#include "exchange/parameters_json.h"
#include "exchange/place_files.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <filesystem>

namespace werkbalie::cli {

namespace {

/// Refusals that are not about what was asked but about the machine it was asked on.
bool isEnvironment(std::string_view key) {
    constexpr std::array<std::string_view, 4> kFiles = {"file.not_found", "file.is_directory",
                                                        "file.not_readable", "file.not_writable"};
    return key.starts_with("database.") || key.starts_with("backup.") ||
           std::ranges::find(kFiles, key) != kFiles.end();
}

UsageError usage(std::string_view key, domain::MessageValues values) {
    return UsageError({.key = std::string(key), .where = {}, .values = std::move(values)});
}

void makeFolderOf(const std::string& location) {
    const std::filesystem::path folder = std::filesystem::path(location).parent_path();
    std::error_code error; // a folder that cannot be made shows when the file is opened
    if (!folder.empty()) {
        std::filesystem::create_directories(folder, error);
    }
}

} // namespace

void throwRefusal(const domain::Refusal& refusal) {
    if (isEnvironment(refusal.key)) {
        throw EnvironmentError(refusal);
    }
    throw RefusedError(refusal);
}

void throwBadValue(std::string_view option, const std::string& value) {
    throw usage("cli.bad_value", {{"option", std::string(option)}, {"value", value}});
}

std::string databaseLocation(const Invocation& invocation) {
    return invocation.global().database.value_or(defaultDatabase().string());
}

std::string password(const std::string& login) {
    if (const char* const given = std::getenv("WERKBALIE_PASSWORD")) {
        return given;
    }
    if (auto typed = askPassword("Wachtwoord van " + login + ": ")) {
        return *typed;
    }
    throw usage("cli.password_missing", {{"login", login}});
}

std::unique_ptr<storage::Database> openDatabase(const Invocation& invocation,
                                                storage::OpenMode mode) {
    const std::string location = databaseLocation(invocation);
    if (mode == storage::OpenMode::CreateIfMissing && !invocation.global().database) {
        makeFolderOf(location);
    }
    return expect(storage::Database::open(location, mode));
}

Session::Session(const Invocation& invocation) {
    if (!invocation.global().user) {
        throw usage("cli.user_missing", {});
    }
    const std::string& login = *invocation.global().user;
    const std::string secret = password(login);
    m_database = openDatabase(invocation, storage::OpenMode::Existing);
    domain::User user = expect(app::logIn(*m_database, login, secret));
    m_context = std::make_unique<app::Context>(
        app::makeContext(*m_database, std::move(user), m_clock, exchange::builtInParameters()));
}

app::Context& Session::contextWithPlaces() {
    m_context->builtInPlaces =
        std::make_shared<const std::vector<domain::Place>>(exchange::builtInPlaces());
    return *m_context;
}

std::int64_t wholeId(const std::string& text, std::string_view name) {
    std::int64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end || value <= 0) {
        throwBadValue(name, text);
    }
    return value;
}

domain::IsoWeek weekOption(const Invocation& invocation) {
    const std::string text = invocation.require("--week");
    const auto week = domain::IsoWeek::parse(text);
    if (!week) {
        throw UsageError(week.error());
    }
    return *week;
}

domain::HourlyRate rateOption(const Invocation& invocation, std::string_view name) {
    const std::string text = invocation.require(name);
    const auto rate = domain::HourlyRate::parseDutch(text);
    if (!rate) {
        throwBadValue(name, text);
    }
    return *rate;
}

} // namespace werkbalie::cli
