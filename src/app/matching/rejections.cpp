// Telling is kept beside the proposal; the texts are filled with what the candidate may know.
#include "app/matching/rejections.h"

#include "app/json_text.h"
#include "app/matching/pipeline_steps.h"
#include "app/matching/rejection_texts.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/rejection_repository.h"
#include "storage/repositories/vacancy_repository.h"

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

std::string partOf(const RejectionTexts& texts, std::string_view part) {
    const auto found = texts.find(part);
    return found == texts.end() ? std::string{} : found->second;
}

struct Letter {
    std::string subject;
    std::string text;
};

Letter letterFor(Context& context, const storage::ProposalRow& row,
                 domain::RejectionLanguage language) {
    auto& connection = context.database.connection();
    const auto texts = rejectionTexts(connection, language);
    const auto agency = storage::AgencyRepository(connection).load();
    const RejectionTexts values{{"name", row.candidateName},
                                {"vacancy", row.vacancyTitle},
                                {"client", row.clientName},
                                {"consultant", context.user.displayName},
                                {"agency", agency ? agency->name : std::string{}}};
    std::string text = partOf(texts, "opening");
    if (row.proposal.drop) {
        text += "\n\n" + partOf(texts, toText(row.proposal.drop->reason));
    }
    text += "\n\n" + partOf(texts, "closing");
    return {.subject = filledText(partOf(texts, "subject"), values),
            .text = filledText(std::move(text), values)};
}

std::string rejectionJson(const Rejection& rejection) {
    return JsonObject()
        .add("proposal", rejection.proposal.value)
        .add("how", toText(rejection.how))
        .add("language", toText(rejection.language))
        .add("subject", rejection.subject)
        .text();
}

Rejection keep(UnitOfWork& work, Rejection rejection) {
    rejection.toldAt = work.context().clock.now();
    rejection.toldBy = work.context().user.id;
    const auto outcome = storage::RejectionRepository(work.connection()).save(rejection);
    rejection.id = domain::RejectionId{outcome.id};
    rejection.version = outcome.version;
    work.audit({.action = "insert",
                .entity = "rejection",
                .entityId = outcome.id,
                .newValue = rejectionJson(rejection)});
    work.changed(Entity::Rejection, outcome.id);
    work.changed(Entity::Proposal, rejection.proposal.value);
    return rejection;
}

/// Who still stands in a closed procedure drops out with it.
Proposal dropWith(UnitOfWork& work, const Proposal& proposal, domain::VacancyStatus status) {
    const auto reason = status == domain::VacancyStatus::Cancelled
                            ? domain::DropReason::VacancyWithdrawn
                            : domain::DropReason::VacancyFilled;
    const domain::Move move{.to = {.phase = domain::ProposalStage::Dropped},
                            .drop =
                                domain::Drop{.by = domain::DropParty::Agency, .reason = reason}};
    work.audit({.action = "update",
                .entity = "proposal",
                .entityId = proposal.id.value,
                .oldValue = JsonObject().add("stage", toText(proposal.stage)).text(),
                .newValue = JsonObject()
                                .add("stage", toText(move.to.phase))
                                .add("drop_reason", toText(reason))
                                .text()});
    return takeStep(work, proposal, move).record;
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
    Letter letter = letterFor(context, *row, language);
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
    Rejection kept = keep(work, rejection);
    work.commit();
    return kept;
}

Result<std::vector<Rejection>> answerAll(Context& context, const Closing& closing) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto vacancy = storage::VacancyRepository(work.connection()).find(closing.vacancy);
    if (!vacancy) {
        return refuse("vacancy.unknown", {}, {{"id", std::to_string(closing.vacancy.value)}});
    }
    std::vector<Rejection> told;
    for (storage::ProposalRow& row :
         storage::ProposalRepository(work.connection()).waitingForAnswer(closing.vacancy)) {
        if (domain::isActive(row.proposal.stage)) {
            row.proposal = dropWith(work, row.proposal, vacancy->status);
        }
        Letter letter = letterFor(context, row, closing.language);
        told.push_back(keep(work, {.proposal = row.proposal.id,
                                   .language = closing.language,
                                   .subject = std::move(letter.subject),
                                   .text = std::move(letter.text)}));
    }
    work.commit();
    return told;
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
