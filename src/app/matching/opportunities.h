// Kandidaat -> opdrachtgevers: where a candidate may find work for whom there is no vacancy, and
// the speculative offer that starts there.
#pragma once

#include "app/context.h"
#include "domain/guidance/contact_moment.h"
#include "domain/matching/opportunity.h"
#include "domain/matching/proposal.h"
#include "storage/repositories/opportunity_repository.h"

namespace werkbalie::app {

/// A client with its receipt and with whom to call.
struct Opportunity {
    domain::OpportunityScore score;
    storage::ClientContact contact = {};
    bool distanceApproximate = false;
    /// Open now at this client and fitting the candidate: there is nothing speculative about it.
    struct OpenVacancy {
        domain::VacancyId id = {};
        std::string occupation = {};
    };
    std::vector<OpenVacancy> openVacancies = {};
    std::optional<domain::Date> offeredOn = {}; ///< put forward here before, the last time
    /// The furthest the candidate came on a vacancy of this client.
    std::optional<domain::ProposalStage> proposal = {};
};
struct Opportunities {
    domain::CandidateId candidate;
    std::string candidateName;
    std::string occupation;             ///< the wish
    std::vector<Opportunity> best = {}; ///< best first, ties by id
    std::int64_t considered = 0;        ///< clients that did something for the function
    std::int64_t outOfReach = 0;        ///< of those, further than the candidate travels
    domain::Findings advice = {};       ///< opportunity.no_occupation, proposal.no_consent
};
/// Clients and prospects that asked, hired or agreed for the candidate's function, within reach.
/// Those that are blocked are left out. Refusals: rights.missing, candidate.unknown.
[[nodiscard]] domain::Result<Opportunities>
findOpportunities(Context& context, domain::CandidateId candidate, std::size_t top);

struct SpeculativeOffer {
    domain::CandidateId candidate;
    domain::ContactMoment moment; ///< of the client, with the next action and its day
    /// How the candidate agreed that this client hears of her or him.
    std::optional<domain::ConsentHow> consent = {};
};
/// Keeps the action with the client; it appears in Acquisitie and on Vandaag. Refusals:
/// rights.missing, candidate.unknown, opportunity.consent_missing, opportunity.client_blocked,
/// opportunity.action_missing, opportunity.already_started {action}, contact_moment.*.
[[nodiscard]] domain::Result<Saved<domain::ContactMoment>>
startSpeculativeOffer(Context& context, const SpeculativeOffer& offer);
/// Takes the action back as long as nobody touched it. Refusals: rights.missing,
/// opportunity.changed_since.
[[nodiscard]] domain::Result<void>
undoSpeculativeOffer(Context& context, domain::ContactMomentId id, std::int64_t version);

} // namespace werkbalie::app
