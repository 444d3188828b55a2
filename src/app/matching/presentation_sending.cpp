// Sending freezes the letter and moves its candidates in one transaction.
#include "app/matching/presentation_sending.h"
#include "app/describe.h"
#include "app/json_text.h"
#include "app/matching/matching.h"
#include "app/matching/pipeline_steps.h"
#include "app/matching/presentation_record.h"
#include "app/matching/receipt.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "domain/matching/presentation/protected_words.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/proposal_repository.h"

namespace werkbalie::app {

namespace {

using domain::PresentationConsent;
using domain::Proposal;
using domain::ProposalStage;
using domain::refuse;
using domain::Result;

std::optional<Proposal> proposalOf(db::Connection& connection, const PresentationDraft& draft,
                                   domain::CandidateId candidate) {
    return storage::ProposalRepository(connection).findFor(draft.vacancy, candidate);
}

domain::Findings consentFindings(db::Connection& connection, const PresentationDraft& draft) {
    domain::Findings findings;
    for (const PresentedDraft& candidate : draft.candidates) {
        const auto proposal = proposalOf(connection, draft, candidate.candidate);
        const auto person = storage::CandidateRepository(connection).find(candidate.candidate);
        const std::string name = person ? person->person.name.full() : std::string();
        if (!candidate.consent && !(proposal && proposal->consent)) {
            findings.push_back({.rule = "presentation.consent_missing",
                                .severity = domain::Severity::Blocking,
                                .where = "consent",
                                .values = {{"candidate", name}},
                                .source = "AVG art. 6(1)(a) and 7(1)"});
        }
        if (candidate.sections.isEmpty()) {
            findings.push_back({.rule = "presentation.nothing_told",
                                .severity = domain::Severity::Blocking,
                                .where = "sections",
                                .values = {{"candidate", name}}});
        }
    }
    return findings;
}

/// Who falls on a must goes along only with a reason, as everywhere else.
Result<domain::Findings> mustFindings(Context& context, const PresentationDraft& draft) {
    db::Connection& connection = context.database.connection();
    domain::Findings findings;
    for (const PresentedDraft& candidate : draft.candidates) {
        const auto proposal = proposalOf(connection, draft, candidate.candidate);
        if (proposal && domain::isPresented(proposal->stage)) {
            continue;
        }
        const auto score = scoreOne(context, draft.vacancy, candidate.candidate);
        if (!score) {
            return tl::unexpected(score.error());
        }
        if (score->knockedOut && domain::trim(candidate.deviation).empty()) {
            const auto person = storage::CandidateRepository(connection).find(candidate.candidate);
            findings.push_back(
                {.rule = "presentation.knocked_out",
                 .severity = domain::Severity::Blocking,
                 .where = "deviation",
                 .values = {{"candidate", person ? person->person.name.full() : std::string()}}});
        }
        if (const auto words = domain::checkReasonWords(candidate.deviation); !words) {
            findings.push_back({.rule = words.error().key,
                                .severity = domain::Severity::Blocking,
                                .where = "deviation",
                                .values = words.error().values});
        }
    }
    return findings;
}

std::string consentJson(const PresentationConsent& consent) {
    return JsonObject()
        .add("proposal", consent.proposal.value)
        .add("sections", domain::toText(consent.sections))
        .add("allows_name", consent.allowsName)
        .add("note", consent.note)
        .text();
}

void keepConsent(UnitOfWork& work, const PresentedDraft& draft, domain::ProposalId proposal) {
    storage::PresentationRepository repository(work.connection());
    const auto stored = repository.consentOf(proposal);
    PresentationConsent consent = stored.value_or(PresentationConsent{.proposal = proposal});
    const bool named = draft.naming == domain::ProfileNaming::Named;
    if (stored && stored->sections == draft.sections && stored->allowsName == named) {
        return;
    }
    consent.sections = draft.sections;
    consent.allowsName = named;
    consent.recordedBy = work.context().user.id;
    consent.recordedAt = work.context().clock.now();
    const auto outcome = repository.saveConsent(consent);
    work.audit({.action = stored ? "update" : "insert",
                .entity = "presentation_consent",
                .entityId = outcome.id,
                .oldValue = stored ? consentJson(*stored) : std::string(),
                .newValue = consentJson(consent)});
}

/// The candidate of a letter in the procedure, at Proposed at least; gives the proposal.
Result<domain::ProposalId> present(UnitOfWork& work, const PresentationDraft& draft,
                                   const PresentedDraft& candidate,
                                   const domain::MatchScore& score) {
    Context& context = work.context();
    const auto kept = proposalOf(work.connection(), draft, candidate.candidate);
    Proposal proposal = kept.value_or(Proposal{.id = {},
                                               .vacancy = draft.vacancy,
                                               .candidate = candidate.candidate,
                                               .consultant = context.user.id,
                                               .scoreInTenths = score.scoreInTenths,
                                               .receipt = receiptJson(score),
                                               .changedAt = context.clock.now()});
    if (candidate.consent) {
        proposal.consent = {
            .how = *candidate.consent, .by = context.user.id, .at = context.clock.now()};
    }
    if (kept && domain::isPresented(kept->stage)) {
        return kept->id; // a next version of the letter moves nobody
    }
    const domain::Move move{.to = {.phase = ProposalStage::Proposed}};
    for (const auto& checked :
         {domain::checkMove(proposal, move), domain::checkConditions(proposal, move)}) {
        if (!checked) {
            return tl::unexpected(checked.error());
        }
    }
    if (!kept) {
        proposal = takeIn(work, std::move(proposal));
    }
    auto step =
        takeStep(work, proposal, move,
                 {.scoreInTenths = score.scoreInTenths,
                  .receipt = receiptJson(score),
                  .deviation = score.knockedOut ? std::string(domain::trim(candidate.deviation))
                                                : std::string{}});
    if (step.outcome.conflict) {
        return refuse("record.gone", "proposal");
    }
    step.record.version = step.outcome.version;
    work.audit({.action = kept ? "update" : "insert",
                .entity = "proposal",
                .entityId = step.record.id.value,
                .oldValue = describe(kept),
                .newValue = describe(step.record)});
    work.changed(Entity::Proposal, step.record.id.value);
    return step.record.id;
}

Result<std::vector<domain::MatchScore>> scoresOf(Context& context, const PresentationDraft& draft) {
    std::vector<domain::MatchScore> scores;
    for (const PresentedDraft& candidate : draft.candidates) {
        auto score = scoreOne(context, draft.vacancy, candidate.candidate);
        if (!score) {
            return tl::unexpected(score.error());
        }
        scores.push_back(std::move(*score));
    }
    return scores;
}

std::string sentJson(const storage::StoredPresentation& sent) {
    JsonObject json;
    json.add("number", sent.number)
        .add("edition", sent.edition)
        .add("vacancy", sent.vacancy.value)
        .add("language", toText(sent.language))
        .add("hash", sent.contentHash)
        .addList("proposals", sent.proposals,
                 [](domain::ProposalId id) { return std::to_string(id.value); });
    return json.text();
}

/// The candidates into the procedure and their consents kept; gives their proposals.
Result<std::vector<domain::ProposalId>> presentAll(UnitOfWork& work, const PresentationDraft& draft,
                                                   const std::vector<domain::MatchScore>& scores) {
    std::vector<domain::ProposalId> proposals;
    for (std::size_t i = 0; i < draft.candidates.size(); ++i) {
        const auto proposal = present(work, draft, draft.candidates[i], scores[i]);
        if (!proposal) {
            return tl::unexpected(proposal.error());
        }
        keepConsent(work, draft.candidates[i], *proposal);
        proposals.push_back(*proposal);
    }
    return proposals;
}

storage::StoredPresentation frozen(UnitOfWork& work, const PresentationDraft& draft,
                                   const PresentationDocument& document) {
    Context& context = work.context();
    storage::PresentationRepository repository(work.connection());
    storage::StoredPresentation sent{.id = {},
                                     .number = draft.number,
                                     .vacancy = draft.vacancy,
                                     .contact = draft.contact,
                                     .sentBy = context.user.id,
                                     .sentAt = context.clock.now(),
                                     .language = draft.language,
                                     .content = presentationRecord(document.letter),
                                     .contentHash = {}};
    sent.contentHash = contentHash(sent.content);
    if (sent.number.empty()) {
        sent.number = repository.nextNumber(domain::yearOf(context.clock.today()));
    }
    sent.edition = repository.lastEdition(sent.number) + 1;
    return sent;
}

} // namespace

Result<domain::Findings> presentationFindings(Context& context, const PresentationDraft& draft) {
    const auto preview = previewPresentation(context, draft);
    if (!preview) {
        return tl::unexpected(preview.error());
    }
    domain::Findings findings = domain::checkPresentation(preview->letter);
    const auto consents = consentFindings(context.database.connection(), draft);
    findings.insert(findings.end(), consents.begin(), consents.end());
    const auto musts = mustFindings(context, draft);
    if (!musts) {
        return tl::unexpected(musts.error());
    }
    findings.insert(findings.end(), musts->begin(), musts->end());
    return findings;
}

Result<SentPresentation> sendPresentation(Context& context, const PresentationDraft& draft) {
    const auto findings = presentationFindings(context, draft);
    if (!findings) {
        return tl::unexpected(findings.error());
    }
    if (const auto sound = refuseBlocking(*findings); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    auto sent = sendWithin(work, draft);
    if (sent) {
        work.commit();
    }
    return sent;
}

Result<SentPresentation> sendWithin(UnitOfWork& work, const PresentationDraft& draft) {
    const auto scores = scoresOf(work.context(), draft);
    if (!scores) {
        return tl::unexpected(scores.error());
    }
    auto document = previewPresentation(work.context(), draft);
    if (!document) {
        return tl::unexpected(document.error());
    }
    storage::StoredPresentation sent = frozen(work, draft, *document);
    auto proposals = presentAll(work, draft, *scores);
    if (!proposals) {
        return tl::unexpected(proposals.error());
    }
    sent.proposals = std::move(*proposals);
    sent.id = storage::PresentationRepository(work.connection()).add(sent);
    work.audit({.action = "send",
                .entity = "presentation",
                .entityId = sent.id.value,
                .newValue = sentJson(sent)});
    work.changed(Entity::Presentation, sent.id.value);
    document->number = sent.number;
    document->edition = sent.edition;
    return SentPresentation{.id = sent.id, .document = std::move(*document)};
}

} // namespace werkbalie::app
