// What is kept of letters to clients, and a draft as it would look.
#include "app/matching/presentations.h"

#include "app/matching/presentation_desk.h"
#include "app/matching/presentation_record.h"
#include "storage/repositories/agency_repository.h"

namespace werkbalie::app {

using domain::refuse;
using domain::Result;

Result<PresentationDocument> previewPresentation(Context& context, const PresentationDraft& draft) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    PresentationDesk desk(context);
    if (const auto loaded = desk.load(draft.vacancy); !loaded) {
        return tl::unexpected(loaded.error());
    }
    auto letter = desk.letter(draft);
    if (!letter) {
        return tl::unexpected(letter.error());
    }
    return PresentationDocument{.letter = std::move(*letter),
                                .agency = desk.agency(),
                                .number = draft.number,
                                .date = context.clock.today()};
}

Result<std::vector<storage::PresentationRow>> presentationsOf(Context& context,
                                                              domain::VacancyId vacancy) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::PresentationRepository(context.database.connection()).ofVacancy(vacancy);
}

Result<PresentationDocument> sentPresentation(Context& context, domain::PresentationId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewCandidates); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    const auto sent = storage::PresentationRepository(connection).find(id);
    const auto agency = storage::AgencyRepository(connection).load();
    if (!sent || !agency) {
        return refuse("record.missing", sent ? "agency" : "presentation");
    }
    if (contentHash(sent->content) != sent->contentHash) {
        return refuse("presentation.altered", {}, {{"number", sent->number}});
    }
    auto letter = presentationFromRecord(sent->content);
    if (!letter) {
        return tl::unexpected(letter.error());
    }
    return PresentationDocument{.letter = std::move(*letter),
                                .agency = *agency,
                                .number = sent->number,
                                .edition = sent->edition,
                                .date = calendarDayInNetherlands(sent->sentAt)};
}

} // namespace werkbalie::app
