// Lines of a receipt as sentences for a client: only what is met, in objective words, and no more
// of it than is met.
#include "app/matching/presentation_words.h"
#include "domain/matching/in_full.h"

#include <algorithm>
#include <optional>

namespace werkbalie::app {

namespace {

using domain::CriterionLine;
using domain::MessageValues;
using domain::ProfileSection;

/// The part of the file that a criterion is read from; nothing for one that is not told.
std::optional<ProfileSection> sectionOf(std::string_view key) {
    constexpr std::array<std::pair<std::string_view, ProfileSection>, 12> kSections{
        {{"occupation", ProfileSection::Experience},
         {"experience", ProfileSection::Experience},
         {"skill", ProfileSection::Skills},
         {"certificate", ProfileSection::Certificates},
         {"licence", ProfileSection::Certificates},
         {"language", ProfileSection::Languages},
         {"education", ProfileSection::Education},
         {"days", ProfileSection::Availability},
         {"hours", ProfileSection::Availability},
         {"start", ProfileSection::Availability},
         {"distance", ProfileSection::Availability},
         {"wage", ProfileSection::WageWish}}};
    for (const auto& [known, section] : kSections) {
        if (known == key) {
            return section;
        }
    }
    return std::nullopt;
}

std::string found(const CriterionLine& line, std::string_view name) {
    for (const auto& [key, value] : line.found) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

int wholeNumber(const std::string& text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || value > 100'000) {
            return 0;
        }
        value = (value * 10) + (c - '0');
    }
    return value;
}

/// Met, or met in part where the part itself is a fact that a client may weigh.
bool isTold(const CriterionLine& line) {
    const bool hasFact = line.key == "days" || line.key == "hours" || line.key == "distance";
    return line.outcome == domain::CriterionOutcome::Met ||
           (line.outcome == domain::CriterionOutcome::Partly && hasFact);
}

class Sentences {
public:
    Sentences(const PresentationWords& words, domain::Date today)
        : m_words(words), m_today(today) {}

    /// Empty when the line says too little.
    [[nodiscard]] std::string of(const CriterionLine& line) const {
        if (line.key == "occupation") {
            const std::string by = found(line, "by");
            return by == "wish" || by == "experience"
                       ? m_words.filled("why.occupation." + by, {{"name", line.name}})
                       : std::string();
        }
        if (line.key == "skill") {
            const std::string level = "skill." + found(line, "level");
            return m_words.has(level)
                       ? m_words.filled("why.skill.level",
                                        {{"name", line.name}, {"level", m_words.text(level)}})
                       : m_words.filled("why.skill", {{"name", line.name}});
        }
        if (line.key == "certificate") {
            return certificate(line);
        }
        if (line.key == "language" || line.key == "education") {
            return level(line);
        }
        if (line.key == "experience") {
            const int months = wholeNumber(found(line, "months"));
            return months == 0 ? std::string()
                               : m_words.filled(
                                     line.name.empty() ? "why.experience" : "why.experience.as",
                                     {{"name", line.name}, {"duration", m_words.duration(months)}});
        }
        if (line.key == "distance") {
            const std::string km = found(line, "km");
            return km.empty() ? std::string() : m_words.filled("why.distance", {{"km", km}});
        }
        if (line.key == "days" && !isInFull(line)) {
            return someDays(line);
        }
        if (line.key == "hours" && !isInFull(line)) {
            const std::string hours = found(line, "hours");
            return hours.empty()
                       ? std::string()
                       : m_words.filled("why.hours.some", {{"hours", m_words.hours(hours)}});
        }
        if (line.key == "start") {
            return start(line);
        }
        return m_words.filled("why." + line.key, {{"name", line.name}});
    }

private:
    /// Digits of days, Monday is 1.
    [[nodiscard]] std::string someDays(const CriterionLine& line) const {
        const std::string available = found(line, "days");
        const auto count = std::ranges::count_if(
            line.name, [&available](char day) { return available.find(day) != std::string::npos; });
        return count == 0
                   ? std::string()
                   : m_words.filled("why.days.some", {{"count", std::to_string(count)},
                                                      {"of", std::to_string(line.name.size())}});
    }
    /// On a start that has passed nobody can begin: the day from which is told instead.
    [[nodiscard]] std::string start(const CriterionLine& line) const {
        const auto wanted = domain::parseIsoDate(line.name);
        const auto from = domain::parseIsoDate(found(line, "from"));
        if (!wanted || !from) {
            return {};
        }
        if (*wanted >= m_today) {
            return m_words.text("why.start");
        }
        return *from <= m_today
                   ? m_words.text("why.start.now")
                   : m_words.filled("why.start.from", {{"date", m_words.longDate(*from)}});
    }

    [[nodiscard]] std::string certificate(const CriterionLine& line) const {
        const auto until = domain::parseIsoDate(found(line, "expires"));
        return until ? m_words.filled("why.certificate.until",
                                      {{"name", line.name}, {"date", m_words.longDate(*until)}})
                     : m_words.filled("why.certificate", {{"name", line.name}});
    }
    [[nodiscard]] std::string level(const CriterionLine& line) const {
        std::string key = found(line, "level");
        if (line.key == "language") {
            key = "language." + (key == "native" ? std::string("c2") : key);
        } else {
            key = "level." + key;
        }
        return m_words.has(key)
                   ? m_words.filled("why." + line.key, {{"name", m_words.languageName(line.name)},
                                                        {"level", m_words.text(key)}})
                   : std::string();
    }

    const PresentationWords& m_words;
    domain::Date m_today;
};

} // namespace

std::string reasonsFrom(const domain::MatchScore& score, const ReasonsAsked& asked) {
    const Sentences sentences(PresentationWords::of(asked.language), asked.today);
    std::string text;
    for (const CriterionLine& line : score.lines) {
        const auto section = sectionOf(line.key);
        if (!isTold(line) || !section || !asked.sections.has(*section)) {
            continue;
        }
        // What is asked as a must and as a wish is told once.
        const std::string item = "- " + sentences.of(line);
        if (item.size() > 2 && ('\n' + text + '\n').find('\n' + item + '\n') == std::string::npos) {
            text += (text.empty() ? "" : "\n") + item;
        }
    }
    return text;
}

} // namespace werkbalie::app
