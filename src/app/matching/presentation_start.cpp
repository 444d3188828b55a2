// Where a letter begins: standard texts, reasons out of the receipt, what was agreed to before.
#include "app/matching/matching.h"
#include "app/matching/presentation_desk.h"
#include "app/matching/presentation_record.h"
#include "app/matching/presentation_words.h"
#include "app/matching/proposals.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/user_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

/// What is told when nobody said otherwise; a wage is a matter for the talk.
domain::SectionSet usualSections() {
    using enum domain::ProfileSection;
    return {Experience, Education, Skills, Certificates, Languages, Availability};
}

Result<PresentationStart::Known> knownOf(Context& context, domain::VacancyId vacancy,
                                         domain::CandidateId id) {
    db::Connection& connection = context.database.connection();
    const auto candidate = storage::CandidateRepository(connection).find(id);
    if (!candidate) {
        return refuse("record.missing", "candidate");
    }
    PresentationStart::Known known{.name = candidate->person.name.full()};
    const auto proposal = storage::ProposalRepository(connection).findFor(vacancy, id);
    if (proposal) {
        known.hasConsent = proposal->consent.has_value();
        known.agreed = storage::PresentationRepository(connection).consentOf(proposal->id);
    }
    if (known.agreed) {
        const auto user = storage::UserRepository(connection).find(known.agreed->recordedBy);
        known.recordedBy = user ? user->displayName : std::string();
    }
    return known;
}

Result<void> addCandidate(Context& context, PresentationStart& start, domain::CandidateId id) {
    auto known = knownOf(context, start.draft.vacancy, id);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto score = scoreOne(context, start.draft.vacancy, id);
    if (!score) {
        return tl::unexpected(score.error());
    }
    PresentedDraft draft{.candidate = id, .sections = usualSections()};
    if (known->agreed) {
        draft.sections = known->agreed->sections;
        draft.naming = known->agreed->allowsName ? domain::ProfileNaming::Named
                                                 : domain::ProfileNaming::Anonymised;
    }
    draft.reasons = reasonsFrom(*score, {.sections = draft.sections,
                                         .language = start.draft.language,
                                         .today = context.clock.today()});
    const auto proposal =
        storage::ProposalRepository(context.database.connection()).findFor(start.draft.vacancy, id);
    if (!proposal || !domain::isPresented(proposal->stage)) {
        known->failed = failedMusts(*score);
    }
    start.draft.candidates.push_back(std::move(draft));
    start.candidates.push_back(std::move(*known));
    return {};
}

Result<PresentationStart> beginAt(Context& context, domain::VacancyId vacancy,
                                  domain::LetterLanguage language) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    PresentationDesk desk(context);
    if (const auto loaded = desk.load(vacancy); !loaded) {
        return tl::unexpected(loaded.error());
    }
    PresentationStart start{.draft = {.vacancy = vacancy, .language = language},
                            .occupation = desk.vacancy().occupation,
                            .clientName = desk.client().name};
    start.contacts =
        storage::ClientRepository(context.database.connection()).contacts(desk.client().id);
    if (!start.contacts.empty()) {
        start.draft.contact = start.contacts.front().id;
    }
    return start;
}

/// A profile that was sent, as a draft again.
PresentedDraft draftOf(const domain::PresentedProfile& profile,
                       const PresentationStart::Known& known) {
    const bool employersStated = std::ranges::any_of(
        profile.experience, [](const domain::PresentedJob& job) { return !job.employer.empty(); });
    return {.candidate = profile.candidate,
            .naming = profile.name.empty() ? domain::ProfileNaming::Anonymised
                                           : domain::ProfileNaming::Named,
            .employers =
                employersStated ? domain::EmployerNaming::Stated : domain::EmployerNaming::Sector,
            .sections = known.agreed ? known.agreed->sections : usualSections(),
            .reasons = profile.reasons,
            .motivation = profile.motivation,
            .availabilityNote = profile.availabilityNote};
}

} // namespace

StandardTexts standardTexts(const PresentationDraft& draft, const std::string& occupation,
                            const std::string& consultant) {
    const PresentationWords& words = PresentationWords::of(draft.language);
    const std::size_t count = draft.candidates.size();
    return {.introduction =
                words.filled(count == 1 ? "introduction.one" : "introduction.several",
                             {{"occupation", occupation}, {"count", std::to_string(count)}}),
            .closing = words.filled("closing", {{"consultant", consultant}})};
}

Result<PresentationStart> startPresentation(Context& context, domain::VacancyId vacancy,
                                            const std::vector<domain::CandidateId>& candidates,
                                            domain::LetterLanguage language) {
    auto start = beginAt(context, vacancy, language);
    if (!start) {
        return tl::unexpected(start.error());
    }
    for (const domain::CandidateId candidate : candidates) {
        if (const auto added = addCandidate(context, *start, candidate); !added) {
            return tl::unexpected(added.error());
        }
    }
    const StandardTexts texts =
        standardTexts(start->draft, start->occupation, context.user.displayName);
    start->draft.introduction = texts.introduction;
    start->draft.closing = texts.closing;
    return start;
}

Result<std::string> presentationReasons(Context& context, const PresentationDraft& draft,
                                        std::size_t index) {
    const PresentedDraft& candidate = draft.candidates.at(index);
    const auto score = scoreOne(context, draft.vacancy, candidate.candidate);
    if (!score) {
        return tl::unexpected(score.error());
    }
    return reasonsFrom(*score, {.sections = candidate.sections,
                                .language = draft.language,
                                .today = context.clock.today()});
}

Result<PresentationStart> presentAgain(Context& context, domain::PresentationId id) {
    const auto sent = storage::PresentationRepository(context.database.connection()).find(id);
    if (!sent) {
        return refuse("record.missing", "presentation");
    }
    const auto document = sentPresentation(context, id);
    if (!document) {
        return tl::unexpected(document.error());
    }
    auto start = beginAt(context, sent->vacancy, sent->language);
    if (!start) {
        return tl::unexpected(start.error());
    }
    start->draft.number = sent->number;
    start->draft.contact = sent->contact;
    start->draft.introduction = document->letter.introduction;
    start->draft.closing = document->letter.closing;
    for (const domain::PresentedProfile& profile : document->letter.profiles) {
        auto known = knownOf(context, sent->vacancy, profile.candidate);
        if (!known) {
            return tl::unexpected(known.error());
        }
        start->draft.candidates.push_back(draftOf(profile, *known));
        start->candidates.push_back(std::move(*known));
    }
    return start;
}

} // namespace werkbalie::app
