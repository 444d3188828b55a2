// A warning that somebody looked at and accepted, with the reason; asked again when the hours it is
// about change.
#pragma once

#include "domain/administration/timesheet.h"

#include <span>

namespace werkbalie::domain {

struct Acceptance {
    std::string rule;
    std::string where; ///< day or week, as the finding says
    std::string mark;  ///< acceptanceMark of the hours it was accepted for
    std::string reason;
    std::string acceptedBy = {}; ///< name of the user
    Instant acceptedAt{};
    bool operator==(const Acceptance&) const = default;
};

/// Stands for the finding and the hours it is about: those of its day, or else of the whole sheet.
[[nodiscard]] std::string acceptanceMark(const Finding& finding, const Timesheet& sheet);

struct JudgedFinding {
    Finding finding;
    std::optional<Acceptance> accepted = {}; ///< of these very hours
    bool operator==(const JudgedFinding&) const = default;
};
[[nodiscard]] std::vector<JudgedFinding> judged(const Findings& findings, const Timesheet& sheet,
                                                std::span<const Acceptance> accepted);

/// Refusals: finding.reason_missing, finding.not_acceptable {rule} for what blocks.
[[nodiscard]] Result<void> mayAccept(const Finding& finding, std::string_view reason);

} // namespace werkbalie::domain
