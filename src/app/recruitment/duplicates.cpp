// Keys of a candidate, compared within a file and told about in findings.
#include "app/recruitment/duplicates.h"

#include "domain/base/text.h"

#include <array>

namespace werkbalie::app {

namespace {

/// Field and rules of one reason.
struct Reason {
    std::string_view field;
    std::string_view inFile;
    std::string_view stored;
};
constexpr Reason kEmail{"email", "import.duplicate_email", "duplicate_email"};
constexpr Reason kPhone{"phone", "import.duplicate_phone", "duplicate_phone"};
constexpr Reason kName{"last_name", "import.duplicate_name", "duplicate_name"};

const Reason& reasonOf(storage::DuplicateReason reason) {
    switch (reason) {
    case storage::DuplicateReason::Email:
        return kEmail;
    case storage::DuplicateReason::Phone:
        return kPhone;
    case storage::DuplicateReason::NameAndBirthDate:
        return kName;
    }
    return kName;
}

/// A letter in front keeps the three kinds apart in one table.
std::array<std::pair<std::string, const Reason*>, 3> fileKeys(const storage::DuplicateKey& key) {
    std::string name;
    if (key.birthDate && !key.nameKey.empty()) {
        name = 'n' + key.nameKey + '\n' + std::to_string(key.birthDate->time_since_epoch().count());
    }
    return {{{key.email.empty() ? key.email : 'e' + domain::foldText(key.email), &kEmail},
             {key.phone.empty() ? key.phone : 'p' + key.phone, &kPhone},
             {std::move(name), &kName}}};
}

} // namespace

storage::DuplicateKey duplicateKey(const domain::Candidate& candidate) {
    return {.email = candidate.person.email,
            .phone = candidate.person.phone,
            .nameKey = candidate.person.name.sortKey(),
            .birthDate = candidate.birthDate};
}

domain::Finding duplicateOfStored(const storage::DuplicateMatch& match, domain::Severity severity) {
    const Reason& reason = reasonOf(match.reason);
    return {.rule = std::string(reason.stored),
            .severity = severity,
            .where = std::string(reason.field),
            .values = {{"candidate", std::to_string(match.candidate.value)}}};
}

FileDuplicates::FileDuplicates(std::size_t rows) {
    m_lines.reserve(rows * 3);
}

std::optional<domain::Finding> FileDuplicates::check(const storage::DuplicateKey& key,
                                                     std::size_t line) {
    auto keys = fileKeys(key);
    for (const auto& [text, reason] : keys) {
        const auto seen = text.empty() ? m_lines.end() : m_lines.find(text);
        if (seen != m_lines.end()) {
            return domain::Finding{.rule = std::string(reason->inFile),
                                   .severity = domain::Severity::Blocking,
                                   .where = std::string(reason->field),
                                   .values = {{"line", std::to_string(seen->second)}}};
        }
    }
    for (auto& entry : keys) {
        if (!entry.first.empty()) {
            m_lines.emplace(std::move(entry.first), line);
        }
    }
    return std::nullopt;
}

} // namespace werkbalie::app
