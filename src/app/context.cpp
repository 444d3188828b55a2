// Who may do what is asked here, before a use case reads anything.
#include "app/context.h"

#include "domain/base/choice.h"

namespace werkbalie::app {

namespace {

/// How a right is called in the values of a refusal; messages give it its Dutch words.
constexpr domain::Choices<domain::Right, 37> kRights{
    {{domain::Right::ViewCandidates, "view_candidates"},
     {domain::Right::EditCandidates, "edit_candidates"},
     {domain::Right::ImportCandidates, "import_candidates"},
     {domain::Right::ViewClients, "view_clients"},
     {domain::Right::EditClients, "edit_clients"},
     {domain::Right::ViewVacancies, "view_vacancies"},
     {domain::Right::EditVacancies, "edit_vacancies"},
     {domain::Right::Match, "match"},
     {domain::Right::Propose, "propose"},
     {domain::Right::Place, "place"},
     {domain::Right::ViewHours, "view_hours"},
     {domain::Right::EditHours, "edit_hours"},
     {domain::Right::ApproveHours, "approve_hours"},
     {domain::Right::ReopenHours, "reopen_hours"},
     {domain::Right::ImportHours, "import_hours"},
     {domain::Right::RunWeek, "run_week"},
     {domain::Right::ViewInvoices, "view_invoices"},
     {domain::Right::ViewMargins, "view_margins"},
     {domain::Right::ViewResults, "view_results"},
     {domain::Right::EditTargets, "edit_targets"},
     {domain::Right::LogContact, "log_contact"},
     {domain::Right::ManageUsers, "manage_users"},
     {domain::Right::ManageAgency, "manage_agency"},
     {domain::Right::ImportPlaces, "import_places"},
     {domain::Right::Backup, "backup"},
     {domain::Right::Export, "export"},
     {domain::Right::ViewQuotations, "view_quotations"},
     {domain::Right::EditQuotations, "edit_quotations"},
     {domain::Right::EditQuotationTexts, "edit_quotation_texts"},
     {domain::Right::EditParameters, "edit_parameters"},
     {domain::Right::AgreeMargins, "agree_margins"},
     {domain::Right::EditMatchMethod, "edit_match_method"},
     {domain::Right::ViewFairness, "view_fairness"},
     {domain::Right::EditAllowances, "edit_allowances"},
     {domain::Right::EditRoster, "edit_roster"},
     {domain::Right::BookLeave, "book_leave"},
     {domain::Right::UnlockHours, "unlock_hours"}}};

} // namespace

domain::Result<void> requireRight(const Context& context, domain::Right right) {
    if (context.user.active && domain::mayDo(context.user.role, right)) {
        return {};
    }
    return domain::refuse("rights.missing", {},
                          {{"right", std::string(domain::choiceText(kRights, right))}});
}

} // namespace werkbalie::app
