// Into a procedure and through it; the receipt of the moment stays with each choice.
#include "app/matching/proposals.h"

#include "app/matching/interview_steps.h"
#include "app/matching/matching.h"
#include "app/matching/pipeline_steps.h"
#include "app/matching/receipt.h"
#include "app/saving.h"
#include "domain/base/text.h"
#include "domain/matching/presentation/protected_words.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/proposal_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::Proposal;
using domain::ProposalStage;
using domain::refuse;
using domain::Result;

constexpr RecordKind kKind{.entity = Entity::Proposal, .table = "proposal"};

ProposalRow rowOf(storage::ProposalRow row) {
    return {.proposal = std::move(row.proposal),
            .candidateName = std::move(row.candidateName),
            .vacancyTitle = std::move(row.vacancyTitle),
            .clientName = std::move(row.clientName),
            .consultantName = std::move(row.consultantName)};
}

std::vector<ProposalRow> rowsOf(std::vector<storage::ProposalRow> stored) {
    std::vector<ProposalRow> rows;
    for (storage::ProposalRow& row : stored) {
        rows.push_back(rowOf(std::move(row)));
    }
    return rows;
}

Proposal newProposal(const Context& context, const domain::MatchScore& score) {
    return {.id = {},
            .vacancy = score.vacancy,
            .candidate = score.candidate,
            .consultant = context.user.id,
            .scoreInTenths = score.scoreInTenths,
            .receipt = receiptJson(score),
            .changedAt = context.clock.now()};
}

StepBasis basisOf(const Result<domain::MatchScore>& score) {
    return score ? StepBasis{.scoreInTenths = score->scoreInTenths, .receipt = receiptJson(*score)}
                 : StepBasis{};
}

/// To bring somebody to the client who falls on a must is a choice against the method.
Result<void> checkMusts(const Result<domain::MatchScore>& score, const Proposal& before,
                        ProposalStage to, const std::string& deviation) {
    const bool introduces = domain::isPresented(to) && !domain::isPresented(before.stage);
    if (!score || !score->knockedOut || !introduces || !domain::trim(deviation).empty()) {
        return {};
    }
    return refuse("proposal.knocked_out", "deviation",
                  {{"count", std::to_string(failedMusts(*score).size())}});
}

/// A reason is kept where one was asked for.
std::string keptDeviation(const Result<domain::MatchScore>& score, const StepBasis& basis,
                          ProposalStage to, const std::string& deviation) {
    const bool failed = score && score->knockedOut && domain::isPresented(to);
    return basis.passedOver > 0 || failed ? std::string(domain::trim(deviation)) : std::string{};
}

domain::ProposalConsent consentNow(const Context& context, domain::ConsentHow how) {
    return {.how = how, .by = context.user.id, .at = context.clock.now()};
}

/// Who with a higher score stays behind when this one goes there.
std::vector<PassedOver> passedOverAt(db::Connection& connection, const Proposal& chosen,
                                     ProposalStage to) {
    const auto rows = storage::ProposalRepository(connection).ofVacancy(chosen.vacancy);
    std::vector<Proposal> others;
    for (const auto& row : rows) {
        others.push_back(row.proposal);
    }
    std::vector<PassedOver> passed;
    for (const domain::ProposalId id : domain::passedOver(chosen, to, others)) {
        const auto row = std::ranges::find_if(
            rows, [id](const storage::ProposalRow& each) { return each.proposal.id == id; });
        passed.push_back(
            {.candidateName = row->candidateName, .scoreInTenths = row->proposal.scoreInTenths});
    }
    return passed;
}

int countPassedOver(UnitOfWork& work, const Proposal& chosen, ProposalStage to) {
    return static_cast<int>(passedOverAt(work.connection(), chosen, to).size());
}

Result<Proposal> findProposal(db::Connection& connection, domain::ProposalId id) {
    auto proposal = storage::ProposalRepository(connection).find(id);
    if (!proposal) {
        return refuse("proposal.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    return std::move(*proposal);
}

Result<void> checkAll(const Proposal& proposal, const domain::Move& move) {
    if (const auto allowed = domain::checkMove(proposal, move); !allowed) {
        return allowed;
    }
    return domain::checkConditions(proposal, move);
}

/// The stage exists, belongs to the phase and is not retired.
Result<void> checkStage(UnitOfWork& work, const domain::StageRef& to) {
    if (!to.own) {
        return {};
    }
    const auto stage = storage::PipelineRepository(work.connection()).findStage(*to.own);
    if (!stage || stage->phase != to.phase || stage->retired) {
        return refuse("pipeline_stage.unknown", "stage");
    }
    return {};
}

domain::Move moveOf(const ProposalChange& change) {
    return {.to = {.phase = change.to, .own = change.ownStage},
            .drop = change.to == ProposalStage::Dropped ? change.drop : std::nullopt,
            .reason = change.reason};
}

/// An interview that is set on another day is no step: nobody moves.
bool onlyMovesInterview(const Proposal& before, const ProposalChange& change) {
    return change.to == ProposalStage::Interview && before.stage == change.to &&
           before.ownStage == change.ownStage && change.interviewOn &&
           change.interviewOn != before.interviewOn;
}

} // namespace

std::vector<domain::CriterionLine> failedMusts(const domain::MatchScore& score) {
    std::vector<domain::CriterionLine> failed;
    for (const domain::CriterionLine& line : score.lines) {
        if (line.strength == domain::RequirementStrength::Hard &&
            line.outcome == domain::CriterionOutcome::Missing) {
            failed.push_back(line);
        }
    }
    return failed;
}

domain::Findings checkProposal(Context& context, domain::VacancyId vacancy,
                               domain::CandidateId candidate) {
    domain::Findings findings;
    auto& connection = context.database.connection();
    const auto kept = storage::ProposalRepository(connection).findFor(vacancy, candidate);
    if (kept && domain::isPresented(kept->stage)) {
        findings.push_back({.rule = "proposal.exists",
                            .severity = domain::Severity::Blocking,
                            .where = "candidate"});
    }
    const auto person = storage::CandidateRepository(connection).find(candidate);
    if (person && !person->consentDate) {
        findings.push_back({.rule = "proposal.no_consent",
                            .severity = domain::Severity::Warning,
                            .where = "consent_date",
                            .source = "AVG art. 6 en 13"});
    }
    return findings;
}

Result<Proposal> addToProcedure(Context& context, domain::VacancyId vacancy,
                                domain::CandidateId candidate) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto score = scoreOne(context, vacancy, candidate);
    if (!score) {
        return tl::unexpected(score.error());
    }
    UnitOfWork work(context);
    if (storage::ProposalRepository(work.connection()).findFor(vacancy, candidate)) {
        return refuse("proposal.in_procedure");
    }
    const Proposal made = takeIn(work, newProposal(context, *score));
    const storage::SaveOutcome outcome{.id = made.id.value, .version = made.version};
    auto saved = finishSave<Proposal>(work, kKind, std::nullopt, {made, outcome});
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    return std::move(saved->record);
}

Result<Proposal> propose(Context& context, domain::VacancyId vacancy, domain::CandidateId candidate,
                         std::optional<domain::ConsentHow> consent) {
    return propose(context,
                   ProposeRequest{.vacancy = vacancy, .candidate = candidate, .consent = consent});
}

Result<Proposal> propose(Context& context, const ProposeRequest& request) {
    const auto& [vacancy, candidate, consent, deviation] = request;
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto score = scoreOne(context, vacancy, candidate);
    if (!score) {
        return tl::unexpected(score.error());
    }
    UnitOfWork work(context);
    const auto kept = storage::ProposalRepository(work.connection()).findFor(vacancy, candidate);
    if (kept && domain::isPresented(kept->stage)) {
        return refuse("proposal.exists");
    }
    Proposal before = kept ? *kept : newProposal(context, *score);
    before.consent = consent ? consentNow(context, *consent) : before.consent;
    const domain::Move move{.to = {.phase = ProposalStage::Proposed}};
    for (const auto& checked :
         {checkAll(before, move), checkMusts(score, before, move.to.phase, deviation),
          domain::checkReasonWords(deviation)}) {
        if (!checked) {
            return tl::unexpected(checked.error());
        }
    }
    if (!kept) {
        before = takeIn(work, before);
    }
    StepBasis basis = basisOf(score);
    Proposal chosen = before;
    chosen.scoreInTenths = score->scoreInTenths; // what is chosen on, not what it once was
    basis.passedOver = countPassedOver(work, chosen, move.to.phase);
    basis.deviation = keptDeviation(score, basis, move.to.phase, deviation);
    auto step = takeStep(work, before, move, basis);
    auto saved =
        finishSave<Proposal>(work, kKind, kept, {std::move(step.record), std::move(step.outcome)});
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    return std::move(saved->record);
}

Result<std::vector<PassedOver>> passedOverBy(Context& context, domain::VacancyId vacancy,
                                             domain::CandidateId candidate) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto score = scoreOne(context, vacancy, candidate);
    if (!score) {
        return tl::unexpected(score.error());
    }
    auto& connection = context.database.connection();
    Proposal chosen = storage::ProposalRepository(connection)
                          .findFor(vacancy, candidate)
                          .value_or(newProposal(context, *score));
    chosen.scoreInTenths = score->scoreInTenths;
    return passedOverAt(connection, chosen, ProposalStage::Proposed);
}

Result<DeviationAsked> deviationOf(Context& context, domain::VacancyId vacancy,
                                   domain::CandidateId candidate) {
    auto passed = passedOverBy(context, vacancy, candidate);
    if (!passed) {
        return tl::unexpected(passed.error());
    }
    const auto score = scoreOne(context, vacancy, candidate);
    if (!score) {
        return tl::unexpected(score.error());
    }
    return DeviationAsked{.passedOver = std::move(*passed), .failed = failedMusts(*score)};
}

Result<Saved<Proposal>> changeProposal(Context& context, const ProposalChange& change) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto known = findProposal(context.database.connection(), change.id);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto score = scoreOne(context, known->vacancy, known->candidate);
    UnitOfWork work(context);
    const auto before = findProposal(work.connection(), change.id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (before->version != change.version) {
        return Saved<Proposal>{.record = *before, .conflict = true};
    }
    Proposal record = *before;
    record.consent = change.consent ? consentNow(context, *change.consent) : record.consent;
    record.interviewOn = change.interviewOn ? change.interviewOn : record.interviewOn;
    if (onlyMovesInterview(*before, change)) {
        const auto outcome = storage::ProposalRepository(work.connection()).save(record);
        return finishSave<Proposal>(work, kKind, *before, {std::move(record), outcome});
    }
    const domain::Move move = moveOf(change);
    for (const auto& checked :
         {checkAll(record, move), checkStage(work, move.to),
          checkMusts(score, record, change.to, change.deviation),
          domain::checkReasonWords(change.reason), domain::checkReasonWords(change.deviation)}) {
        if (!checked) {
            return tl::unexpected(checked.error());
        }
    }
    StepBasis basis = basisOf(score);
    basis.passedOver = countPassedOver(work, *before, change.to);
    basis.deviation = keptDeviation(score, basis, change.to, change.deviation);
    basis.at = context.clock.now();
    if (move.drop && !cancelComingInterviews(work, change.id, {*move.drop, *basis.at}).empty()) {
        const auto kept = findProposal(work.connection(), change.id);
        record.version = kept->version;
        record.interviewOn = kept->interviewOn; // the day of the talk is gone
    }
    auto step = takeStep(work, record, move, basis);
    return finishSave<Proposal>(work, kKind, *before,
                                {std::move(step.record), std::move(step.outcome)});
}

Result<Saved<Proposal>> recordConsent(Context& context, const ConsentChange& change) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto before = findProposal(work.connection(), change.id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (before->version != change.version) {
        return Saved<Proposal>{.record = *before, .conflict = true};
    }
    Proposal record = *before;
    record.consent = change.how ? std::optional(consentNow(context, *change.how)) : std::nullopt;
    const auto outcome = storage::ProposalRepository(work.connection()).save(record);
    return finishSave<Proposal>(work, kKind, *before, {std::move(record), outcome});
}

Result<std::vector<ProposalRow>> proposalsOfVacancy(Context& context, domain::VacancyId vacancy) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return rowsOf(storage::ProposalRepository(context.database.connection()).ofVacancy(vacancy));
}

Result<std::vector<ProposalRow>> proposalsOfCandidate(Context& context,
                                                      domain::CandidateId candidate) {
    if (const auto allowed = requireRight(context, domain::Right::ViewCandidates); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return rowsOf(
        storage::ProposalRepository(context.database.connection()).ofCandidate(candidate));
}

} // namespace werkbalie::app
