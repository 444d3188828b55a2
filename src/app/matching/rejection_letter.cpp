// The texts are filled with what the candidate may know.
#include "app/matching/rejection_letter.h"

#include "app/json_text.h"
#include "app/matching/rejection_texts.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/rejection_repository.h"
#include "storage/repositories/vacancy_repository.h"

namespace werkbalie::app {

namespace {

using domain::Rejection;

std::string partOf(const RejectionTexts& texts, std::string_view part) {
    const auto found = texts.find(part);
    return found == texts.end() ? std::string{} : found->second;
}

std::optional<domain::DropReason> reasonOf(db::Connection& connection,
                                           const domain::Proposal& proposal) {
    if (proposal.drop) {
        return proposal.drop->reason;
    }
    const auto vacancy = storage::VacancyRepository(connection).find(proposal.vacancy);
    return vacancy && isClosed(vacancy->status) ? std::optional(closingReason(vacancy->status))
                                                : std::nullopt;
}

std::string rejectionJson(const Rejection& rejection) {
    return JsonObject()
        .add("proposal", rejection.proposal.value)
        .add("how", toText(rejection.how))
        .add("language", toText(rejection.language))
        .add("subject", rejection.subject)
        .text();
}

} // namespace

domain::DropReason closingReason(domain::VacancyStatus status) {
    return status == domain::VacancyStatus::Cancelled ? domain::DropReason::VacancyWithdrawn
                                                      : domain::DropReason::VacancyFilled;
}

bool isClosed(domain::VacancyStatus status) {
    return status == domain::VacancyStatus::Filled || status == domain::VacancyStatus::Cancelled;
}

RejectionLetter letterFor(Context& context, const storage::ProposalRow& row,
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
    if (const auto reason = reasonOf(connection, row.proposal)) {
        text += "\n\n" + partOf(texts, toText(*reason));
    }
    text += "\n\n" + partOf(texts, "closing");
    return {.subject = filledText(partOf(texts, "subject"), values),
            .text = filledText(std::move(text), values)};
}

Rejection keepRejection(UnitOfWork& work, Rejection rejection) {
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

} // namespace werkbalie::app
