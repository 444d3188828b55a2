// Reading of options and files, and the two shapes of every answer.
#include "cli/invocation.h"

#include "app/messages.h"
#include "cli/text_table.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace werkbalie::cli {

namespace {

domain::Refusal because(std::string_view key, domain::MessageValues values) {
    return {.key = std::string(key), .where = {}, .values = std::move(values)};
}

UsageError badValue(std::string_view key, std::string_view option, std::string_view value) {
    return UsageError(
        because(key, {{"option", std::string(option)}, {"value", std::string(value)}}));
}

std::optional<int> wholeNumber(std::string_view text) {
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end)
        return std::nullopt;
    return value;
}

std::string readAll(std::istream& stream) {
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::string joined(const std::vector<std::string_view>& choices) {
    std::string text;
    for (const std::string_view choice : choices)
        text.append(text.empty() ? "" : ", ").append(choice);
    return text;
}

/// The sentence and, when it does not name it, the place; always one line.
std::string errorLine(const domain::Refusal& refusal) {
    std::string line = app::messageFor(refusal);
    if (!refusal.where.empty() && line.find(refusal.where) == std::string::npos)
        line += " (" + refusal.where + ")";
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

Json toJson(const domain::MessageValues& values) {
    Json object = Json::object();
    for (const auto& [name, value] : values)
        object[name] = value;
    return object;
}

std::string dump(const Json& document) {
    // Invalid UTF-8 of others becomes U+FFFD: a message about a bad file must not fail itself.
    return document.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace

Invocation::Invocation(GlobalOptions global, GivenArguments given, Streams streams)
    : m_global(std::move(global)), m_given(std::move(given)), m_streams(streams) {}

bool Invocation::has(std::string_view option) const {
    return std::ranges::any_of(m_given.options,
                               [option](const auto& given) { return given.first == option; });
}

std::optional<std::string> Invocation::option(std::string_view name) const {
    const auto values = all(name);
    if (values.empty())
        return std::nullopt;
    return values.back();
}

std::vector<std::string> Invocation::all(std::string_view name) const {
    std::vector<std::string> values;
    for (const auto& given : m_given.options)
        if (given.first == name)
            values.push_back(given.second);
    return values;
}

std::string Invocation::require(std::string_view name) const {
    if (auto value = option(name))
        return *value;
    throw UsageError(because("cli.missing_option", {{"option", std::string(name)}}));
}

domain::Date Invocation::date(std::string_view name) const {
    const std::string text = require(name);
    if (const auto day = domain::parseIsoDate(text))
        return *day;
    throw badValue("cli.bad_date", name, text);
}

std::optional<domain::Date> Invocation::optionalDate(std::string_view name) const {
    if (!has(name))
        return std::nullopt;
    return date(name);
}

int Invocation::integer(std::string_view name, int smallest, int largest) const {
    const std::string text = require(name);
    const auto value = wholeNumber(text);
    if (value && *value >= smallest && *value <= largest)
        return *value;
    throw UsageError(because("cli.bad_number", {{"option", std::string(name)},
                                                {"value", text},
                                                {"min", std::to_string(smallest)},
                                                {"max", std::to_string(largest)}}));
}

int Invocation::integerOr(std::string_view name, std::pair<int, int> range, int otherwise) const {
    return has(name) ? integer(name, range.first, range.second) : otherwise;
}

std::size_t Invocation::choice(std::string_view name,
                               const std::vector<std::string_view>& choices) const {
    const std::string text = require(name);
    const auto found = std::ranges::find(choices, text);
    if (found != choices.end())
        return static_cast<std::size_t>(found - choices.begin());
    throw UsageError(
        because("cli.bad_choice",
                {{"option", std::string(name)}, {"value", text}, {"choices", joined(choices)}}));
}

std::string Invocation::readFile(const std::string& name) const {
    if (name == "-")
        return readAll(m_streams.in);
    std::error_code error;
    const bool isFolder = std::filesystem::is_directory(std::filesystem::path(name), error);
    std::ifstream file(std::filesystem::path(name), std::ios::binary);
    if (isFolder || !file)
        throw EnvironmentError(because("cli.cannot_read", {{"value", name}}));
    return readAll(file);
}

Json Invocation::readJson(const std::string& name) const {
    Json document = Json::parse(readFile(name), nullptr, false);
    if (document.is_discarded())
        throw UsageError(because("cli.not_json", {{"value", name}}));
    return document;
}

void Invocation::writeFile(const std::string& name, std::string_view bytes) const {
    if (name == "-") {
        m_streams.out << bytes;
        return;
    }
    std::ofstream file(std::filesystem::path(name), std::ios::binary | std::ios::trunc);
    file << bytes;
    file.close();
    if (!file)
        throw EnvironmentError(because("cli.cannot_write", {{"value", name}}));
}

int Invocation::print(const Json& document) const {
    m_streams.out << (m_global.json ? dump(document) + "\n" : textTable(document));
    return static_cast<int>(ExitCode::Done);
}

int Invocation::printFindings(Json document, const domain::Findings& findings) const {
    document["findings"] = toJson(findings);
    print(document);
    return static_cast<int>(hasBlocking(findings) ? ExitCode::Refused : ExitCode::Done);
}

int Invocation::printText(std::string_view text) const {
    m_streams.out << text;
    return static_cast<int>(ExitCode::Done);
}

int Invocation::fail(ExitCode code, const domain::Refusal& refusal) const {
    const std::string line = errorLine(refusal);
    m_streams.err << "werkbalie-cli: " << line << '\n';
    if (m_global.json)
        m_streams.out << dump({{"error",
                                {{"code", refusal.key},
                                 {"message", line},
                                 {"values", toJson(refusal.values)}}}})
                      << '\n';
    return static_cast<int>(code);
}

Json toJson(const domain::Finding& finding) {
    return {{"rule", finding.rule},     {"severity", toText(finding.severity)},
            {"where", finding.where},   {"message", app::messageFor(finding)},
            {"source", finding.source}, {"values", toJson(finding.values)}};
}

Json toJson(const domain::Findings& findings) {
    Json list = Json::array();
    for (const domain::Finding& finding : findings)
        list.push_back(toJson(finding));
    return list;
}

domain::Finding blockingFinding(const domain::Refusal& refusal, std::string source) {
    return {.rule = refusal.key,
            .severity = domain::Severity::Blocking,
            .where = refusal.where,
            .values = refusal.values,
            .source = std::move(source)};
}

} // namespace werkbalie::cli
