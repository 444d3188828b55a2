// Reads JSON that others write by hand: every field is named when it is unknown, of a wrong kind or
// not a number.
#pragma once

#include "domain/base/result.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace werkbalie::exchange {

/// Any JSON document. Refusals: json.not_json {position, line}, json.field_twice {field}.
[[nodiscard]] domain::Result<nlohmann::json> parseStrictDocument(std::string_view text);
/// Refusals as well: json.wrong_type when it is no object.
[[nodiscard]] domain::Result<nlohmann::json> parseStrictJson(std::string_view text);

/// The first thing that is wrong with a document; later ones are not kept.
class JsonProblems {
public:
    void add(std::string key, const std::string& field, domain::MessageValues more = {});
    [[nodiscard]] const std::optional<domain::Refusal>& first() const { return m_first; }

private:
    std::optional<domain::Refusal> m_first;
};

/// One object of a document. Absent fields give nothing; present ones must be of the kind asked
/// for, else the problem is json.wrong_type or json.bad_number with the path of the field
/// ("client_terms.leave_days").
class StrictObject {
public:
    /// `path` is empty for the document itself.
    StrictObject(const nlohmann::json& value, std::string path, JsonProblems& problems);

    [[nodiscard]] std::optional<std::string> text(const std::string& field);
    /// A number as text ("8.33") or as a JSON integer, in units of 10^-scale.
    [[nodiscard]] std::optional<std::int64_t> decimal(const std::string& field, int scale);
    [[nodiscard]] std::optional<bool> flag(const std::string& field);
    [[nodiscard]] std::optional<StrictObject> object(const std::string& field);
    /// Calls `read(StrictObject&)` for each object of a list; false when the field is absent.
    template <class Read> bool each(const std::string& field, Read read) {
        const nlohmann::json* list = find(field);
        if (list == nullptr) {
            return false;
        }
        if (!list->is_array()) {
            wrongType(field, "list");
            return true;
        }
        for (std::size_t i = 0; i < list->size(); ++i) {
            StrictObject item((*list)[i], pathOf(field) + "[" + std::to_string(i) + "]",
                              *m_problems);
            read(item);
            item.finish();
        }
        return true;
    }
    [[nodiscard]] std::vector<std::string> fields() const;
    [[nodiscard]] std::string pathOf(const std::string& field) const;
    void missing(const std::string& field);
    /// A refusal of a field's own rules, with its path as place.
    void refuse(const std::string& field, const domain::Refusal& refusal);
    /// Every field that was not asked for is json.unknown_field.
    void finish();

private:
    [[nodiscard]] const nlohmann::json* find(const std::string& field);
    void wrongType(const std::string& field, std::string expected);

    const nlohmann::json* m_value;
    std::string m_path;
    JsonProblems* m_problems;
    std::set<std::string, std::less<>> m_asked;
};

/// A whole document by `read(StrictObject&, Request&)`; the first problem of any field is the
/// refusal.
template <class Request, class Read>
[[nodiscard]] domain::Result<Request> readDocument(std::string_view json, Read read) {
    const domain::Result<nlohmann::json> parsed = parseStrictJson(json);
    if (!parsed) {
        return tl::unexpected<domain::Refusal>(parsed.error());
    }
    JsonProblems problems;
    StrictObject document(*parsed, {}, problems);
    Request request;
    read(document, request);
    document.finish();
    if (problems.first()) {
        return tl::unexpected<domain::Refusal>(*problems.first());
    }
    return request;
}

} // namespace werkbalie::exchange
