// Reads dated parameters strictly: a field that is not understood is refused, never skipped.
#include "exchange/parameters_json.h"

#include "domain/base/decimal.h"
#include "embedded/parameterFiles.h"
#include "exchange/strict_json.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>

namespace werkbalie::exchange {

namespace {

using domain::Confidence;
using domain::Parameter;
using domain::refuse;
using domain::Result;
using nlohmann::json;

constexpr std::array<std::string_view, 9> kFields{
    "key", "value", "text", "unit", "valid_from", "valid_to", "source", "confidence", "note"};

/// One entry with what a refusal has to name.
struct Entry {
    const json& object;
    std::string_view fileName;
    std::string key = {};

    [[nodiscard]] tl::unexpected<domain::Refusal> refusal(std::string_view rule,
                                                          std::string_view field) const {
        return refuse(rule, fileName, {{"key", key}, {"field", std::string(field)}});
    }
    [[nodiscard]] Result<std::string> text(const char* field) const {
        const auto found = object.find(field);
        if (found == object.end() || !found->is_string() ||
            found->get_ref<const std::string&>().empty())
            return refusal("parameters.missing_field", field);
        return found->get<std::string>();
    }
    /// Null and absent are the same: no date.
    [[nodiscard]] Result<std::optional<domain::Date>> date(const char* field) const {
        const auto found = object.find(field);
        if (found == object.end() || found->is_null())
            return std::optional<domain::Date>{};
        if (!found->is_string())
            return refusal("parameters.bad_date", field);
        const auto day = domain::parseIsoDate(found->get_ref<const std::string&>());
        if (!day)
            return refusal("parameters.bad_date", field);
        return std::optional<domain::Date>{*day};
    }
};

std::optional<Confidence> confidenceFrom(std::string_view text) {
    for (const auto confidence :
         {Confidence::Official, Confidence::Secondary, Confidence::Derived, Confidence::Unverified})
        if (toText(confidence) == text)
            return confidence;
    return std::nullopt;
}

Result<void> checkFields(const Entry& entry) {
    for (const auto& item : entry.object.items())
        if (std::ranges::find(kFields, item.key()) == kFields.end())
            return entry.refusal("parameters.unknown_field", item.key());
    return {};
}

Result<void> readValue(const Entry& entry, Parameter& parameter) {
    if (entry.object.contains("text")) {
        const auto text = entry.text("text");
        if (!text)
            return tl::unexpected(text.error());
        parameter.text = *text;
        return {};
    }
    const auto text = entry.text("value");
    if (!text)
        return tl::unexpected(text.error());
    const auto value = domain::parseDecimal(*text, Parameter::kScale);
    if (!value)
        return entry.refusal("parameters.bad_number", "value");
    parameter.value = *value;
    return {};
}

Result<void> readValidity(const Entry& entry, Parameter& parameter) {
    const auto from = entry.date("valid_from");
    if (!from)
        return tl::unexpected(from.error());
    const auto last = entry.date("valid_to");
    if (!last)
        return tl::unexpected(last.error());
    parameter.validity.from = from->value_or(domain::makeDate(1900, 1, 1));
    if (*last)
        parameter.validity.until = **last + std::chrono::days{1};
    if (parameter.validity.isEmpty())
        return entry.refusal("parameters.bad_date", "valid_to");
    return {};
}

Result<void> readOrigin(const Entry& entry, Parameter& parameter) {
    const auto unit = entry.text("unit");
    if (!unit)
        return tl::unexpected(unit.error());
    const auto source = entry.text("source");
    if (!source)
        return tl::unexpected(source.error());
    const auto confidence = entry.text("confidence");
    if (!confidence)
        return tl::unexpected(confidence.error());
    const auto known = confidenceFrom(*confidence);
    if (!known)
        return entry.refusal("parameters.bad_confidence", "confidence");
    parameter.unit = *unit;
    parameter.source = *source;
    parameter.confidence = *known;
    return {};
}

/// `place` names an entry without a key: "#12".
Result<Parameter> readEntry(const json& object, std::string_view fileName, std::string place) {
    Entry entry{.object = object, .fileName = fileName, .key = std::move(place)};
    if (!object.is_object())
        return refuse("parameters.not_json", fileName);
    const auto key = entry.text("key");
    if (!key)
        return tl::unexpected(key.error());
    entry.key = *key;
    Parameter parameter{.key = *key, .unit = {}, .source = {}};
    for (const auto step : {readValue, readValidity, readOrigin})
        if (const auto done = step(entry, parameter); !done)
            return tl::unexpected(done.error());
    if (const auto fields = checkFields(entry); !fields)
        return tl::unexpected(fields.error());
    return parameter;
}

/// What the parser says, in the words of a file of parameters.
tl::unexpected<domain::Refusal> unreadable(const domain::Refusal& refusal,
                                           std::string_view fileName) {
    const std::string_view rule =
        refusal.key == "json.field_twice" ? "parameters.field_twice" : "parameters.broken_json";
    return refuse(rule, fileName, refusal.values);
}

domain::ParameterSet readBuiltIn() {
    std::vector<Parameter> all;
    for (const EmbeddedFile& file : embedded::parameterFiles()) {
        auto parameters = readParameters(file.text, file.name);
        if (!parameters)
            throw std::logic_error("built-in parameters: " + parameters.error().key + " in " +
                                   std::string(file.name));
        std::ranges::move(*parameters, std::back_inserter(all));
    }
    return domain::ParameterSet(std::move(all));
}

} // namespace

Result<std::vector<Parameter>> readParameters(std::string_view text, std::string_view fileName) {
    const auto document = parseStrictDocument(text);
    if (!document)
        return unreadable(document.error(), fileName);
    if (!document->is_array())
        return refuse("parameters.not_json", fileName);
    std::vector<Parameter> parameters;
    parameters.reserve(document->size());
    for (const json& object : *document) {
        auto parameter = readEntry(object, fileName, "#" + std::to_string(parameters.size() + 1));
        if (!parameter)
            return tl::unexpected(parameter.error());
        parameters.push_back(std::move(*parameter));
    }
    return parameters;
}

const domain::ParameterSet& builtInParameters() {
    static const domain::ParameterSet parameters = readBuiltIn();
    return parameters;
}

} // namespace werkbalie::exchange
