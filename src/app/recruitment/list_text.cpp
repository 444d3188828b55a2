// Skills, certificates and languages: several items in one cell, parted by a bar.
#include "app/recruitment/field_text.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::app {

using namespace domain;

namespace {

/// ISO 639-1, with the Dutch and the English name. First of a code: how it is spelled out.
constexpr std::array<std::array<std::string_view, 3>, 27> kLanguages{{
    {"nl", "nederlands", "dutch"},       {"en", "engels", "english"},
    {"de", "duits", "german"},           {"fr", "frans", "french"},
    {"es", "spaans", "spanish"},         {"pt", "portugees", "portuguese"},
    {"it", "italiaans", "italian"},      {"pl", "pools", "polish"},
    {"ro", "roemeens", "romanian"},      {"bg", "bulgaars", "bulgarian"},
    {"hu", "hongaars", "hungarian"},     {"cs", "tsjechisch", "czech"},
    {"sk", "slowaaks", "slovak"},        {"lt", "litouws", "lithuanian"},
    {"lv", "lets", "latvian"},           {"uk", "oekraiens", "ukrainian"},
    {"ru", "russisch", "russian"},       {"tr", "turks", "turkish"},
    {"ar", "arabisch", "arabic"},        {"ti", "tigrinya", "tigrinya"},
    {"fa", "farsi", "persian"},          {"zh", "chinees", "chinese"},
    {"el", "grieks", "greek"},           {"hr", "kroatisch", "croatian"},
    {"fy", "fries", "frisian"},          {"so", "somalisch", "somali"},
    {"pap", "papiaments", "papiamento"},
}};

std::optional<std::string> languageCode(std::string_view text) {
    const std::string folded = foldText(trim(text));
    for (const auto& names : kLanguages) {
        if (std::ranges::find(names, folded) != names.end()) {
            return std::string(names.front());
        }
    }
    const bool letters = std::ranges::all_of(folded, [](char c) { return c >= 'a' && c <= 'z'; });
    return folded.size() == 2 && letters ? std::optional(folded) : std::nullopt;
}

std::optional<LanguageLevel> languageLevel(std::string_view text) {
    const std::string folded = foldText(trim(text));
    if (folded == "moedertaal") {
        return LanguageLevel::Native;
    }
    const auto level = parseLanguageLevel(folded);
    return level ? std::optional(*level) : std::nullopt;
}

/// A comma inside a name stays when the cell has bars.
std::vector<std::string> items(std::string_view text) {
    const bool bars = text.find('|') != std::string_view::npos;
    return splitList(text, bars ? '|' : ',');
}

/// A single item with a comma ends in a bar, so that it is read back as one.
std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    bool comma = false;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : "|") + part;
        comma = comma || part.find(',') != std::string::npos;
    }
    return parts.size() == 1 && comma ? text + "|" : text;
}

bool looksLikeDate(std::string_view text) {
    return text.size() >= 6 && text.find_first_not_of("0123456789-/. ") == std::string_view::npos;
}

Result<Certificate> parseCertificate(const std::string& item) {
    const auto colon = item.rfind(':');
    const std::string_view rest = colon == std::string::npos
                                      ? std::string_view{}
                                      : trim(std::string_view(item).substr(colon + 1));
    if (!looksLikeDate(rest)) {
        return Certificate{.name = item};
    }
    const auto expires = parseDateCell(rest);
    if (!expires) {
        return tl::unexpected(expires.error());
    }
    return Certificate{.name = std::string(trim(std::string_view(item).substr(0, colon))),
                       .expires = *expires};
}

} // namespace

std::vector<Skill> parseSkills(std::string_view text) {
    std::vector<Skill> skills;
    for (std::string& item : items(text)) {
        const bool level = item.size() > 2 && item[item.size() - 2] == ':' && item.back() >= '1' &&
                           item.back() <= '5';
        if (level) {
            const int value = item.back() - '0';
            skills.push_back(
                {.name = std::string(trim(item.substr(0, item.size() - 2))), .level = value});
        } else {
            skills.push_back({.name = std::move(item)});
        }
    }
    return skills;
}

std::string formatSkills(const std::vector<Skill>& skills) {
    std::vector<std::string> parts;
    for (const Skill& skill : skills) {
        parts.push_back(skill.level > 0 ? skill.name + ":" + std::to_string(skill.level)
                                        : skill.name);
    }
    return joined(parts);
}

Result<std::vector<Certificate>> parseCertificates(std::string_view text) {
    std::vector<Certificate> certificates;
    for (const std::string& item : items(text)) {
        auto certificate = parseCertificate(item);
        if (!certificate) {
            return tl::unexpected(certificate.error());
        }
        certificates.push_back(std::move(*certificate));
    }
    return certificates;
}

std::string formatCertificates(const std::vector<Certificate>& certificates) {
    std::vector<std::string> parts;
    for (const Certificate& certificate : certificates) {
        parts.push_back(certificate.expires
                            ? certificate.name + ":" + dutchDate(*certificate.expires)
                            : certificate.name);
    }
    return joined(parts);
}

Result<ReadLanguages> parseLanguages(std::string_view text) {
    ReadLanguages read;
    for (const std::string& item : items(text)) {
        const auto colon = item.find_first_of(":=");
        const auto code = languageCode(std::string_view(item).substr(0, colon));
        if (!code) {
            return refuse("import.language_unknown", {}, {{"value", item}});
        }
        LanguageSkill skill{.language = *code};
        if (colon == std::string::npos) {
            read.levelMissing = true;
        } else {
            const auto level = languageLevel(std::string_view(item).substr(colon + 1));
            if (!level) {
                return refuse("import.language_level_unknown", {}, {{"value", item}});
            }
            skill.level = *level;
        }
        read.languages.push_back(std::move(skill));
    }
    return read;
}

std::string formatLanguages(const std::vector<LanguageSkill>& languages) {
    std::vector<std::string> parts;
    for (const LanguageSkill& skill : languages) {
        parts.push_back(skill.language + ":" + std::string(toText(skill.level)));
    }
    return joined(parts);
}

} // namespace werkbalie::app
