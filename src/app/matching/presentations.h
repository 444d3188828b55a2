// Proposing to a client in writing: one letter for one or several candidates of a vacancy.
#pragma once

#include "app/context.h"
#include "app/matching/presentation_document.h"
#include "domain/acquisition/client.h"
#include "domain/matching/match.h"
#include "domain/matching/presentation/profile_view.h"
#include "domain/matching/proposal.h"
#include "storage/repositories/presentation_repository.h"

namespace werkbalie::app {

/// What the consultant ticks and writes for one candidate; the ticks are what the candidate agreed
/// to, and are recorded as such.
struct PresentedDraft {
    domain::CandidateId candidate = {};
    domain::ProfileNaming naming = domain::ProfileNaming::Anonymised;
    domain::EmployerNaming employers = domain::EmployerNaming::Sector;
    domain::SectionSet sections = {};
    std::string reasons = {};
    std::string motivation = {};
    std::string availabilityNote = {};
    /// Empty: consent to be proposed on this vacancy is recorded already.
    std::optional<domain::ConsentHow> consent = {};
    std::string deviation = {}; ///< why this one, who falls on a must
};

struct PresentationDraft {
    domain::VacancyId vacancy = {};
    std::string number = {}; ///< of the letter that this is a next version of; empty: a new one
    domain::LetterLanguage language = domain::LetterLanguage::Dutch;
    std::optional<domain::ContactId> contact = {};
    std::string introduction = {};
    std::string closing = {};
    std::vector<PresentedDraft> candidates = {};
};

/// What a dialog begins with.
struct PresentationStart {
    PresentationDraft draft = {};
    std::string occupation = {};
    std::string clientName = {};
    std::vector<domain::Contact> contacts = {};
    struct Known {
        std::string name = {};
        bool hasConsent = false; ///< to be proposed on this vacancy
        std::optional<domain::PresentationConsent> agreed = {};
        std::string recordedBy = {}; ///< who recorded `agreed`
        /// Musts on which the candidate falls while the client does not know her or him yet.
        std::vector<domain::CriterionLine> failed = {};
    };
    std::vector<Known> candidates = {}; ///< beside the draft's
};

struct SentPresentation {
    domain::PresentationId id = {};
    PresentationDocument document = {};
};

/// The client's main contact, standard texts, reasons out of the receipt, and the parts that each
/// candidate agreed to before; without an earlier consent all but contact details and wage.
/// Refusals: record.missing, those of scoreOne.
[[nodiscard]] domain::Result<PresentationStart>
startPresentation(Context& context, domain::VacancyId vacancy,
                  const std::vector<domain::CandidateId>& candidates,
                  domain::LetterLanguage language = domain::LetterLanguage::Dutch);
struct StandardTexts {
    std::string introduction = {};
    std::string closing = {};
};
/// In the draft's language, for its number of candidates.
[[nodiscard]] StandardTexts standardTexts(const PresentationDraft& draft,
                                          const std::string& occupation,
                                          const std::string& consultant);
/// Reasons of one candidate of the draft, out of the receipt of now.
[[nodiscard]] domain::Result<std::string>
presentationReasons(Context& context, const PresentationDraft& draft, std::size_t index);
/// A letter that was sent, as the draft of its next version. Refusals: those of sentPresentation.
[[nodiscard]] domain::Result<PresentationStart> presentAgain(Context& context,
                                                             domain::PresentationId id);
/// As it would look; nothing is written.
[[nodiscard]] domain::Result<PresentationDocument>
previewPresentation(Context& context, const PresentationDraft& draft);
/// checkPresentation, and for each candidate whether the consent is there.
[[nodiscard]] domain::Result<domain::Findings> presentationFindings(Context& context,
                                                                    const PresentationDraft& draft);
/// Freezes the letter under its number and version, records the consents, takes the candidates
/// into the procedure and to Proposed. All or nothing. Refusals: the first blocking finding, those
/// of domain::checkMove.
[[nodiscard]] domain::Result<SentPresentation> sendPresentation(Context& context,
                                                                const PresentationDraft& draft);

[[nodiscard]] domain::Result<std::vector<storage::PresentationRow>>
presentationsOf(Context& context, domain::VacancyId vacancy);
/// Word by word as it was sent. Refusals: record.missing, presentation.altered when it is not what
/// was kept.
[[nodiscard]] domain::Result<PresentationDocument> sentPresentation(Context& context,
                                                                    domain::PresentationId id);

} // namespace werkbalie::app
