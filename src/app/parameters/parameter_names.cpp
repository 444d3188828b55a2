// Reads the names once; a name with a * serves a family of keys.
#include "app/parameters/parameter_names.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "domain/base/text.h"
#include "domain/parameters/parameter_catalog.h"
#include "embedded/parameterNames.h"

#include <map>
#include <optional>
#include <vector>

namespace werkbalie::app {

namespace {

constexpr std::string_view kBetween = " = ";
constexpr std::string_view kUnitMark = "unit:";

struct Pattern {
    std::string before;
    std::string after;
    std::string name;

    /// What stands in the place of the star, or nothing.
    [[nodiscard]] std::optional<std::string_view> match(std::string_view key) const {
        if (key.size() < before.size() + after.size() || !key.starts_with(before) ||
            !key.ends_with(after)) {
            return std::nullopt;
        }
        return key.substr(before.size(), key.size() - before.size() - after.size());
    }
};

class Names {
public:
    explicit Names(std::string_view fileName) {
        for (const EmbeddedFile& file : embedded::parameterNames()) {
            if (file.name == fileName) {
                read(file.text);
            }
        }
    }

    [[nodiscard]] std::optional<std::string> find(std::string_view key) const {
        if (const auto found = m_exact.find(key); found != m_exact.end()) {
            return found->second;
        }
        for (const Pattern& pattern : m_patterns) {
            if (const auto star = pattern.match(key)) {
                return filled(pattern.name, *star);
            }
        }
        return std::nullopt;
    }

private:
    static std::string filled(const std::string& name, std::string_view star) {
        const std::size_t at = name.find('*');
        return at == std::string::npos
                   ? name
                   : name.substr(0, at) + std::string(star) + name.substr(at + 1);
    }

    void read(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            const std::string_view line = domain::trim(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
            const std::size_t middle = line.find(kBetween);
            if (!line.starts_with('#') && middle != std::string_view::npos) {
                keep(std::string(line.substr(0, middle)),
                     std::string(line.substr(middle + kBetween.size())));
            }
        }
    }

    void keep(std::string key, std::string name) {
        const std::size_t star = key.find('*');
        if (star == std::string::npos) {
            m_exact.emplace(std::move(key), std::move(name));
        } else {
            m_patterns.push_back({.before = key.substr(0, star),
                                  .after = key.substr(star + 1),
                                  .name = std::move(name)});
        }
    }

    std::map<std::string, std::string, std::less<>> m_exact;
    std::vector<Pattern> m_patterns; ///< in the order of the file: the first that fits counts
};

const Names& names(Language language) {
    static const Names dutch("parameters_nl.txt");
    static const Names english("parameters_en.txt");
    switch (language) {
    case Language::Dutch:
        return dutch;
    case Language::English:
        return english;
    }
    return dutch;
}

/// At least `least` decimals, without further zeros.
std::string numberText(std::int64_t millionths, std::size_t least, Language language) {
    constexpr int kScale = domain::Parameter::kScale;
    std::string text = domain::formatDecimal(millionths, kScale, kScale);
    const std::size_t point = text.find('.');
    while (text.ends_with('0') && text.size() > point + 1 + least) {
        text.pop_back();
    }
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return language == Language::Dutch ? dutchNumber(text) : text;
}

} // namespace

std::string parameterName(std::string_view key, Language language) {
    return names(language).find(key).value_or(std::string(key));
}

std::string parameterUnit(std::string_view unit, Language language) {
    return names(language)
        .find(std::string(kUnitMark) + std::string(unit))
        .value_or(std::string(unit));
}

std::string parameterValue(std::int64_t millionths, std::string_view unit, Language language) {
    constexpr std::size_t kCents = 2;
    constexpr std::int64_t kWhole = 1'000'000;
    switch (domain::unitKindOf(unit)) {
    case domain::UnitKind::Percent:
        return numberText(millionths, millionths % kWhole == 0 ? 0 : kCents, language) + "%";
    case domain::UnitKind::Euro:
        return "€ " + numberText(millionths, kCents, language);
    case domain::UnitKind::YesOrNo: {
        const bool dutch = language == Language::Dutch;
        return millionths == 0 ? (dutch ? "nee" : "no") : (dutch ? "ja" : "yes");
    }
    case domain::UnitKind::Factor:
    case domain::UnitKind::Other:
        return numberText(millionths, 0, language);
    }
    return {};
}

} // namespace werkbalie::app
