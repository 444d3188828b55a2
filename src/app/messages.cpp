// Fills the sentences of resources/messages.
#include "app/messages.h"

#include "app/format_nl.h"
#include "app/parameters/parameter_names.h"
#include "domain/base/text.h"
#include "embedded/messageFiles.h"

#include <algorithm>
#include <map>
#include <optional>

namespace werkbalie::app {

namespace {

using domain::MessageValues;
using Sentences = std::map<std::string, std::string, std::less<>>;

/// Lines `key = sentence`; empty lines and lines that begin with # are for the reader of the file.
Sentences readSentences(std::string_view text) {
    Sentences sentences;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = domain::trim(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t equals = line.find('=');
        if (line.starts_with('#') || equals == std::string_view::npos)
            continue;
        sentences.emplace(domain::trim(line.substr(0, equals)),
                          domain::trim(line.substr(equals + 1)));
    }
    return sentences;
}

Sentences sentencesOf(std::string_view fileName) {
    for (const EmbeddedFile& file : embedded::messageFiles())
        if (file.name == fileName)
            return readSentences(file.text);
    return {};
}

const Sentences& sentences(Language language) {
    static const Sentences dutch = sentencesOf("nl.txt");
    static const Sentences english = sentencesOf("en.txt");
    switch (language) {
    case Language::Dutch:
        return dutch;
    case Language::English:
        return english;
    }
    return dutch;
}

/// What a user typed or what names something is shown as it was written.
bool isVerbatim(std::string_view name) {
    return name == "value" || name == "key";
}

/// A right has words of its own; a value without them is shown as it is.
std::string wordsOfRight(const std::string& right, Language language) {
    const Sentences& all = sentences(language);
    const auto found = all.find("right." + right);
    return found == all.end() ? right : found->second;
}

std::string shown(std::string_view name, const std::string& value, Language language) {
    if (name == "right")
        return wordsOfRight(value, language);
    if (isVerbatim(name))
        return value;
    switch (language) {
    case Language::Dutch:
        return dutchValue(value);
    case Language::English:
        return value;
    }
    return value;
}

std::optional<std::string> valueOf(const MessageValues& values, std::string_view name) {
    for (const auto& [key, value] : values)
        if (key == name)
            return value;
    return std::nullopt;
}

std::string fill(std::string_view sentence, const MessageValues& values, Language language) {
    std::string out;
    while (!sentence.empty()) {
        const std::size_t open = sentence.find('{');
        out += sentence.substr(0, open);
        if (open == std::string_view::npos)
            break;
        sentence.remove_prefix(open);
        const std::size_t close = sentence.find('}');
        if (close == std::string_view::npos)
            return out.append(sentence);
        const std::string_view name = sentence.substr(1, close - 1);
        if (const auto value = valueOf(values, name))
            out += shown(name, *value, language);
        else if (const auto key = valueOf(values, "key"); key && name == "parameter")
            out += parameterName(*key, language);
        else
            out += sentence.substr(0, close + 1);
        sentence.remove_prefix(close + 1);
    }
    return out;
}

std::string bare(std::string_view key, const MessageValues& values) {
    std::string out(key);
    for (const auto& [name, value] : values)
        if (!value.empty())
            out.append(" ").append(name).append("=").append(value);
    return out;
}

std::string messageOf(std::string_view key, const std::string& where, MessageValues values,
                      Language language) {
    values.emplace_back("where", where);
    const Sentences& all = sentences(language);
    const auto found = all.find(key);
    return found == all.end() ? bare(key, values) : fill(found->second, values, language);
}

} // namespace

std::string messageFor(const domain::Refusal& refusal, Language language) {
    return messageOf(refusal.key, refusal.where, refusal.values, language);
}

std::string messageFor(const domain::Finding& finding, Language language) {
    return messageOf(finding.rule, finding.where, finding.values, language);
}

} // namespace werkbalie::app
