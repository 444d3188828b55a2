// Which role may do what: one table, asked by every use case.
#include "domain/people/user.h"

#include "domain/base/choice.h"

#include <initializer_list>

namespace werkbalie::domain {

namespace {

constexpr Choices<Role, 4> kRoles{{{Role::Consultant, "consultant"},
                                   {Role::BackOffice, "back_office"},
                                   {Role::Manager, "manager"},
                                   {Role::Administrator, "administrator"}}};

constexpr std::array kConsultantRights{
    Right::ViewCandidates, Right::EditCandidates,  Right::ImportCandidates, Right::ViewClients,
    Right::EditClients,    Right::ViewQuotations,  Right::EditQuotations,   Right::ViewVacancies,
    Right::EditVacancies,  Right::Match,           Right::Propose,          Right::Place,
    Right::ViewHours,      Right::ViewMargins,     Right::ViewResults,      Right::LogContact,
    Right::Export,         Right::EditMatchMethod, Right::EditRoster};
constexpr std::array kBackOfficeRights{
    Right::ViewQuotations, Right::ViewCandidates, Right::ViewClients,    Right::ViewVacancies,
    Right::ViewHours,      Right::EditHours,      Right::ApproveHours,   Right::ReopenHours,
    Right::ImportHours,    Right::RunWeek,        Right::ViewInvoices,   Right::ViewMargins,
    Right::LogContact,     Right::Export,         Right::EditAllowances, Right::EditRoster,
    Right::BookLeave};
constexpr std::array kManagerRights{
    Right::ViewQuotations, Right::EditQuotations,  Right::EditQuotationTexts,
    Right::ViewCandidates, Right::ViewClients,     Right::ViewVacancies,
    Right::ViewHours,      Right::ApproveHours,    Right::ReopenHours,
    Right::ViewInvoices,   Right::ViewMargins,     Right::ViewResults,
    Right::EditTargets,    Right::LogContact,      Right::ImportPlaces,
    Right::Export,         Right::EditParameters,  Right::AgreeMargins,
    Right::Match,          Right::EditMatchMethod, Right::ViewFairness,
    Right::EditAllowances, Right::UnlockHours};

template <std::size_t Size> bool holds(const std::array<Right, Size>& rights, Right right) {
    return std::ranges::find(rights, right) != rights.end();
}

} // namespace

std::string_view toText(Role role) {
    return choiceText(kRoles, role);
}
Result<Role> parseRole(std::string_view text) {
    return parseChoice(kRoles, text);
}

bool mayDo(Role role, Right right) {
    switch (role) {
    case Role::Consultant:
        return holds(kConsultantRights, right);
    case Role::BackOffice:
        return holds(kBackOfficeRights, right);
    case Role::Manager:
        return holds(kManagerRights, right);
    case Role::Administrator:
        return true;
    }
    return false;
}

} // namespace werkbalie::domain
