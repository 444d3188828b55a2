// Proposing, and every step after it; the receipt of the moment stays with the choice.
#include "app/matching/matching.h"

#include "app/matching/receipt.h"
#include "app/saving.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/proposal_repository.h"

namespace werkbalie::app {

namespace {

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

Result<domain::Proposal> insertProposal(UnitOfWork& work, domain::Proposal proposal) {
    storage::ProposalRepository proposals(work.connection());
    if (proposals.findFor(proposal.vacancy, proposal.candidate)) {
        return refuse("proposal.exists");
    }
    const auto outcome = proposals.save(proposal);
    proposal.id = domain::ProposalId{outcome.id};
    auto saved = finishSave<domain::Proposal>(work, kKind, std::nullopt, {proposal, outcome});
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    return std::move(saved->record);
}

} // namespace

domain::Findings checkProposal(Context& context, domain::VacancyId vacancy,
                               domain::CandidateId candidate) {
    domain::Findings findings;
    auto& connection = context.database.connection();
    if (storage::ProposalRepository(connection).findFor(vacancy, candidate)) {
        findings.push_back({.rule = "proposal.exists",
                            .severity = domain::Severity::Blocking,
                            .where = "candidate"});
    }
    const auto person = storage::CandidateRepository(connection).find(candidate);
    if (person && !person->consentDate) {
        findings.push_back({.rule = "proposal.no_consent",
                            .severity = domain::Severity::Warning,
                            .where = "consent_date",
                            .source = "AVG art. 6 and 13"});
    }
    return findings;
}

Result<domain::Proposal> propose(Context& context, domain::VacancyId vacancy,
                                 domain::CandidateId candidate) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto score = scoreOne(context, vacancy, candidate);
    if (!score) {
        return tl::unexpected(score.error());
    }
    UnitOfWork work(context);
    return insertProposal(work, {.id = {},
                                 .vacancy = vacancy,
                                 .candidate = candidate,
                                 .consultant = context.user.id,
                                 .scoreInTenths = score->scoreInTenths,
                                 .receipt = receiptJson(*score),
                                 .changedAt = context.clock.now()});
}

Result<Saved<domain::Proposal>> changeProposal(Context& context, const ProposalChange& change) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::ProposalRepository proposals(work.connection());
    const auto before = proposals.find(change.id);
    if (!before) {
        return refuse("proposal.unknown", {}, {{"id", std::to_string(change.id.value)}});
    }
    if (before->version != change.version) {
        return Saved<domain::Proposal>{.record = *before, .conflict = true};
    }
    const auto stage = domain::nextStage(before->stage, change.to, change.reason);
    if (!stage) {
        return tl::unexpected(stage.error());
    }
    domain::Proposal record = *before;
    record.stage = *stage;
    record.reason = change.reason;
    record.interviewOn = change.interviewOn ? change.interviewOn : record.interviewOn;
    record.changedAt = context.clock.now();
    const auto outcome = proposals.save(record);
    return finishSave<domain::Proposal>(work, kKind, before, {std::move(record), outcome});
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
