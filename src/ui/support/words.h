// The Dutch words of the trade's choices, as screens show them.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/administration/placement.h"
#include "domain/administration/timesheet.h"
#include "domain/guidance/contact_moment.h"
#include "domain/matching/proposal.h"
#include "domain/people/agency.h"
#include "domain/people/user.h"
#include "domain/recruitment/vacancy.h"
#include "ui/support/look.h"

#include <QStringList>

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::Role role);
[[nodiscard]] QString word(domain::CandidateStatus status);
[[nodiscard]] QString word(domain::EducationLevel level);
[[nodiscard]] QString word(domain::LanguageLevel level);
[[nodiscard]] QString word(domain::VacancyStatus status);
[[nodiscard]] QString word(domain::RequirementKind kind);
[[nodiscard]] QString word(domain::RequirementStrength strength);
[[nodiscard]] QString word(domain::ProposalStage stage);
[[nodiscard]] QString word(domain::PlacementStatus status);
[[nodiscard]] QString word(domain::ContractKind kind);
[[nodiscard]] QString word(domain::Mediation mediation);
[[nodiscard]] QString word(domain::EmployerSize size);
[[nodiscard]] QString word(domain::MarginKind kind);
[[nodiscard]] QString word(domain::Cao cao);
[[nodiscard]] QString word(domain::ClientStage stage);
[[nodiscard]] QString word(domain::ContactKind kind);
[[nodiscard]] QString word(domain::TimesheetState state);
[[nodiscard]] QString phaseWord(domain::Phase phase, domain::Cao cao);
/// "nl" is "Nederlands"; an unknown code is shown as it is.
[[nodiscard]] QString languageName(const std::string& code);
/// Codes of languages that a choice offers, most asked first.
[[nodiscard]] QStringList languageCodes();
/// "ma di wo do vr" of a set of weekdays.
[[nodiscard]] QString weekdays(domain::WeekdaySet days);

[[nodiscard]] Meaning meaningOf(domain::CandidateStatus status);
[[nodiscard]] Meaning meaningOf(domain::VacancyStatus status);
[[nodiscard]] Meaning meaningOf(domain::ProposalStage stage);
[[nodiscard]] Meaning meaningOf(domain::PlacementStatus status);
[[nodiscard]] Meaning meaningOf(domain::ClientStage stage);
[[nodiscard]] Meaning meaningOf(domain::TimesheetState state);

} // namespace werkbalie::ui
