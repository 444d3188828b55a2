// Who works with the program, and what they may do.
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"

#include <string>

namespace werkbalie::domain {

enum class Role { Consultant, BackOffice, Manager, Administrator };
enum class Right {
    ViewCandidates,
    EditCandidates,
    ImportCandidates,
    ViewClients,
    EditClients,
    ViewQuotations,
    EditQuotations,
    EditQuotationTexts,
    ViewVacancies,
    EditVacancies,
    Match,
    Propose,
    Place,
    ViewHours,
    EditHours,
    ApproveHours,
    ReopenHours,
    ImportHours,
    RunWeek,
    ViewInvoices,
    ViewMargins,
    ViewResults,
    EditTargets,
    LogContact,
    ManageUsers,
    ManageAgency,
    ImportPlaces,
    Backup,
    Export,
    EditParameters,  ///< the agency's own dated values, sets of parameters, margin floors
    AgreeMargins,    ///< a margin under the floor of the branch
    EditMatchMethod, ///< weight presets and the agency's own stages of the pipeline
    ViewFairness,    ///< shares of groups in proposals, aggregated
    EditAllowances,  ///< which hours of a client carry an allowance
    EditRoster,      ///< planned shifts
    BookLeave,       ///< leave, reservations and expenses
    UnlockHours      ///< a locked week
};

struct User {
    UserId id;
    std::int64_t version = 0;
    std::string login;
    std::string displayName;
    Role role = Role::Consultant;
    BranchId branch;
    bool active = true;
    bool operator==(const User&) const = default;
};

[[nodiscard]] std::string_view toText(Role role);
[[nodiscard]] Result<Role> parseRole(std::string_view text);
[[nodiscard]] bool mayDo(Role role, Right right);

} // namespace werkbalie::domain
