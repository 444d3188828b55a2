// Margin floors of branches: kept by who may, and guarded wherever a tariff is agreed.
//
// A window that gets the refusal of a guard calls marginQuestionOf(refusal): when it answers, the
// user is asked for a reason and askMarginConsent(context, *question, reason) is called. Who may
// agree has then agreed, and the same work can be done again; else the manager finds it on Vandaag.
#pragma once

#include "app/context.h"
#include "storage/repositories/margin_repository.h"

namespace werkbalie::app {

class UnitOfWork;

[[nodiscard]] domain::Result<std::vector<domain::DatedMarginFloor>>
listMarginFloors(Context& context);
/// Refusals: the first blocking finding of checkDatedFloor.
[[nodiscard]] domain::Result<Saved<domain::DatedMarginFloor>>
saveMarginFloor(Context& context, const domain::DatedMarginFloor& floor);
/// Refusal margin_floor.changed_meanwhile when another version is stored.
[[nodiscard]] domain::Result<void> removeMarginFloor(Context& context,
                                                     const domain::DatedMarginFloor& floor);

/// The guard, inside the transaction of the work it guards. The consent that covers a margin under
/// the floor, or nothing when none is needed. Refusals, each with the values of the question:
/// margin.under_floor {occupation, margin, floor, missing, tariff, lowest_tariff},
/// margin.awaiting_consent when it was asked already, margin.consent_declined {answer}.
[[nodiscard]] domain::Result<std::optional<domain::MarginConsent>>
requireMarginFloor(UnitOfWork& work, const domain::MarginQuestion& question);
/// Why the guard would refuse now, without asking anything; nothing when it would not.
[[nodiscard]] std::optional<domain::Refusal> marginObstacle(Context& context,
                                                            const domain::MarginQuestion& question);
/// What the guard would say, for a dialog while it is filled in: margin_below_floor, or nothing.
[[nodiscard]] domain::Findings marginFindings(Context& context,
                                              const domain::MarginQuestion& question);
/// Of a refusal for which consent can be asked; nothing for any other.
[[nodiscard]] std::optional<domain::MarginQuestion>
marginQuestionOf(const domain::Refusal& refusal);

/// Granted at once when the user holds AgreeMargins. Refusals: margin.reason_missing,
/// margin.not_needed.
[[nodiscard]] domain::Result<domain::MarginConsent>
askMarginConsent(Context& context, const domain::MarginQuestion& question, std::string_view reason);
/// The same inside a larger piece of work by somebody who holds AgreeMargins.
[[nodiscard]] domain::Result<domain::MarginConsent>
grantMarginConsent(UnitOfWork& work, const domain::MarginQuestion& question,
                   std::string_view reason);
/// A consent of work that is taken back: declined with `answer`, inside that transaction.
void withdrawMarginConsent(UnitOfWork& work, const domain::MarginConsent& consent,
                           std::string_view answer);
struct MarginDecision {
    domain::MarginConsentId id;
    std::int64_t version = 0;
    domain::ConsentState state = domain::ConsentState::Granted;
    std::string answer = {}; ///< why not, when declined
};
/// Refusals: rights.missing, margin.decided_already, margin.answer_missing.
[[nodiscard]] domain::Result<Saved<domain::MarginConsent>>
decideMarginConsent(Context& context, const MarginDecision& decision);
[[nodiscard]] domain::Result<std::vector<storage::MarginConsentRow>>
listMarginConsents(Context& context);

} // namespace werkbalie::app
