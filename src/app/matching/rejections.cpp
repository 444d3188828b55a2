// Telling is kept beside the proposal; the texts are filled with what the candidate may know.
#include "app/matching/rejections.h"

#include "app/json_text.h"
#include "app/matching/rejection_letter.h"
#include "app/matching/rejection_texts.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/rejection_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::Proposal;
using domain::refuse;
using domain::Rejection;
using domain::Result;

Result<storage::ProposalRow> findRow(db::Connection& connection, domain::ProposalId id) {
    storage::ProposalRepository proposals(connection);
    const auto proposal = proposals.find(id);
    if (proposal) {
        for (storage::ProposalRow& row : proposals.ofCandidate(proposal->candidate)) {
            if (row.proposal.id == id) {
                return std::move(row);
            }
        }
    }
    return refuse("proposal.unknown", {}, {{"id", std::to_string(id.value)}});
}

} // namespace

Result<std::vector<WaitingCandidate>> waitingForAnswer(Context& context,
                                                       std::optional<domain::VacancyId> vacancy) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    std::vector<WaitingCandidate> waiting;
    for (storage::ProposalRow& row :
         storage::ProposalRepository(context.database.connection()).waitingForAnswer(vacancy)) {
        const auto since = row.proposal.changedAt;
        const bool open = domain::isActive(row.proposal.stage);
        waiting.push_back({.row = {.proposal = std::move(row.proposal),
                                   .candidateName = std::move(row.candidateName),
                                   .vacancyTitle = std::move(row.vacancyTitle),
                                   .clientName = std::move(row.clientName),
                                   .consultantName = std::move(row.consultantName)},
                           .since = since,
                           .stillOpen = open});
    }
    return waiting;
}

Result<RejectionDraft> draftRejection(Context& context, domain::ProposalId proposal,
                                      domain::RejectionLanguage language) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto row = findRow(context.database.connection(), proposal);
    if (!row) {
        return tl::unexpected(row.error());
    }
    const auto candidate =
        storage::CandidateRepository(context.database.connection()).find(row->proposal.candidate);
    RejectionLetter letter = letterFor(context, *row, language);
    return RejectionDraft{.candidateName = row->candidateName,
                          .email = candidate ? candidate->person.email : std::string{},
                          .phone = candidate ? candidate->person.phone : std::string{},
                          .subject = std::move(letter.subject),
                          .text = std::move(letter.text)};
}

Result<Rejection> tellRejection(Context& context, const ToldRejection& told) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const Rejection rejection{.proposal = told.proposal,
                              .how = told.how,
                              .language = told.language,
                              .subject = told.subject,
                              .text = told.text};
    if (const auto checked = domain::checkRejection(rejection); !checked) {
        return tl::unexpected(checked.error());
    }
    UnitOfWork work(context);
    const auto proposal = storage::ProposalRepository(work.connection()).find(told.proposal);
    if (!proposal || !proposal->drop) {
        return refuse("rejection.not_dropped");
    }
    Rejection kept = keepRejection(work, rejection);
    work.commit();
    return kept;
}

Result<std::vector<Rejection>> rejectionsOf(Context& context, domain::ProposalId proposal) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::RejectionRepository(context.database.connection()).ofProposal(proposal);
}

Result<std::vector<RejectionPart>> rejectionParts(Context& context,
                                                  domain::RejectionLanguage language) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto own = storage::RejectionRepository(context.database.connection()).texts(language);
    std::vector<RejectionPart> parts;
    for (auto& [part, text] : builtInRejectionTexts(language)) {
        const auto found = own.find(part);
        parts.push_back({.part = part,
                         .text = found == own.end() ? text : found->second,
                         .own = found != own.end()});
    }
    return parts;
}

Result<void> saveRejectionPart(Context& context, domain::RejectionLanguage language,
                               const RejectionPart& part) {
    if (const auto allowed = requireRight(context, domain::Right::EditMatchMethod); !allowed) {
        return allowed;
    }
    const auto known = builtInRejectionTexts(language);
    if (std::ranges::find(known, part.part, [](const auto& each) { return each.first; }) ==
        known.end()) {
        return refuse("rejection.part_unknown", "part");
    }
    UnitOfWork work(context);
    storage::RejectionRepository rejections(work.connection());
    const auto before = rejections.texts(language);
    const auto old = before.find(part.part);
    const std::string text(domain::trim(part.text));
    rejections.setText(language, part.part, text);
    work.audit({.action = "update",
                .entity = "rejection_text",
                .oldValue = old == before.end() ? std::string{} : jsonString(old->second),
                .newValue = JsonObject()
                                .add("language", toText(language))
                                .add("part", part.part)
                                .add("text", text)
                                .text()});
    work.changed(Entity::Rejection, 0);
    work.commit();
    return {};
}

} // namespace werkbalie::app
