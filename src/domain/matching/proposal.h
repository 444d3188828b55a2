// A candidate in the procedure of a vacancy, from found to placed, with every choice kept.
#pragma once

#include "domain/base/date.h"
#include "domain/base/finding.h"
#include "domain/base/id.h"

#include <optional>
#include <string>

namespace werkbalie::domain {

/// The phases of a procedure, in their order; an own stage of the agency belongs to one of them.
enum class ProposalStage {
    Found,
    Approached,
    Interested,
    Proposed,
    Interview,
    Offer,
    Placed,
    Dropped
};

/// Who ended it.
enum class DropParty { Candidate, Client, Agency };

/// Objective reasons only; which of them a party may give: pipeline/procedure.h.
enum class DropReason {
    OtherChosen,
    Experience,
    Qualification,
    Skill,
    Language,
    Availability,
    Travel,
    Wage,
    WorkPermit,
    WorkContent,
    OtherJob,
    NoInterest,
    NotReachable,
    VacancyFilled,
    VacancyWithdrawn,
    Earlier ///< kept before reasons had a kind
};

struct Drop {
    DropParty by;
    DropReason reason;
    bool operator==(const Drop&) const = default;
};

enum class ConsentHow { Spoken, Written };

/// The candidate agreed to be proposed for this vacancy.
struct ProposalConsent {
    ConsentHow how;
    UserId by; ///< who recorded it
    Instant at{};
    bool operator==(const ProposalConsent&) const = default;
};

struct Proposal {
    ProposalId id;
    std::int64_t version = 0;
    VacancyId vacancy;
    CandidateId candidate;
    UserId consultant;
    ProposalStage stage = ProposalStage::Found;
    std::optional<PipelineStageId> ownStage = {}; ///< within the phase of `stage`
    int scoreInTenths = 0;                        ///< score at the moment of the choice
    std::string receipt = {};                     ///< receipt at that moment, as JSON text
    std::optional<Drop> drop = {};                ///< present exactly when Dropped
    std::string reason = {};                      ///< in own words, beside the kind
    std::optional<Date> interviewOn = {};
    Instant changedAt{};                         ///< since when in this stage
    std::optional<Instant> proposedAt = {};      ///< first presented to the client
    std::optional<ProposalConsent> consent = {}; ///< empty: not asked, or withdrawn
    bool operator==(const Proposal&) const = default;
};

[[nodiscard]] std::string_view toText(ProposalStage stage);
[[nodiscard]] Result<ProposalStage> parseProposalStage(std::string_view text);
[[nodiscard]] std::string_view toText(DropParty party);
[[nodiscard]] Result<DropParty> parseDropParty(std::string_view text);
[[nodiscard]] std::string_view toText(DropReason reason);
[[nodiscard]] Result<DropReason> parseDropReason(std::string_view text);
[[nodiscard]] std::string_view toText(ConsentHow how);
[[nodiscard]] Result<ConsentHow> parseConsentHow(std::string_view text);

/// Neither placed nor dropped: somebody still has to act.
[[nodiscard]] bool isActive(ProposalStage stage);
/// The client knows of the candidate: from Proposed to Placed.
[[nodiscard]] bool isPresented(ProposalStage stage);

} // namespace werkbalie::domain
