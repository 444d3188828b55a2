// One transaction for everybody, so that a procedure never ends for half of its people.
#include "app/matching/closing.h"

#include "app/describe.h"
#include "app/matching/interview_steps.h"
#include "app/matching/pipeline_steps.h"
#include "app/matching/rejection_letter.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::Proposal;
using domain::refuse;
using domain::Result;

struct Ending {
    storage::ProposalRow row;
    bool getsAnswer = true;
};

/// Who waits for an answer first, then who was never approached and only leaves.
std::vector<Ending> endingsOf(db::Connection& connection, const domain::Vacancy& vacancy) {
    storage::ProposalRepository proposals(connection);
    std::vector<Ending> endings;
    for (storage::ProposalRow& row : proposals.waitingForAnswer(vacancy.id)) {
        endings.push_back({.row = std::move(row)});
    }
    if (!isClosed(vacancy.status)) {
        return endings;
    }
    for (storage::ProposalRow& row : proposals.ofVacancy(vacancy.id)) {
        const bool waits = std::ranges::any_of(endings, [&row](const Ending& each) {
            return each.row.proposal.id == row.proposal.id;
        });
        if (domain::isActive(row.proposal.stage) && !waits) {
            endings.push_back({.row = std::move(row), .getsAnswer = false});
        }
    }
    return endings;
}

/// Who still stands in a closed procedure drops out with it, and so do the talks.
void dropWith(UnitOfWork& work, storage::ProposalRow& row, domain::VacancyStatus status,
              Closed& closed) {
    const domain::Drop drop{.by = domain::DropParty::Agency, .reason = closingReason(status)};
    const domain::Instant now = work.context().clock.now();
    const auto cancelled = cancelComingInterviews(work, row.proposal.id, {drop, now});
    closed.cancelled.insert(closed.cancelled.end(), cancelled.begin(), cancelled.end());
    const Proposal before = *storage::ProposalRepository(work.connection()).find(row.proposal.id);
    auto step = takeStep(
        work, before, {.to = {.phase = domain::ProposalStage::Dropped}, .drop = drop}, {.at = now});
    step.record.version = step.outcome.version;
    work.audit({.action = "update",
                .entity = "proposal",
                .entityId = before.id.value,
                .oldValue = describe(before),
                .newValue = describe(step.record)});
    work.changed(Entity::Proposal, before.id.value);
    row.proposal = std::move(step.record);
}

ProposalRow shown(const storage::ProposalRow& row) {
    return {.proposal = row.proposal,
            .candidateName = row.candidateName,
            .vacancyTitle = row.vacancyTitle,
            .clientName = row.clientName,
            .consultantName = row.consultantName};
}

Result<domain::Vacancy> findVacancy(db::Connection& connection, domain::VacancyId id) {
    auto vacancy = storage::VacancyRepository(connection).find(id);
    if (!vacancy) {
        return refuse("vacancy.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    return std::move(*vacancy);
}

/// Nothing when this one is not answered now.
std::optional<ToldRejection> answerOf(Context& context, const Closing& closing,
                                      const storage::ProposalRow& row) {
    if (closing.answers.empty()) {
        RejectionLetter letter = letterFor(context, row, closing.language);
        return ToldRejection{.proposal = row.proposal.id,
                             .language = closing.language,
                             .subject = std::move(letter.subject),
                             .text = std::move(letter.text)};
    }
    const auto found =
        std::ranges::find(closing.answers, row.proposal.id, &ToldRejection::proposal);
    return found == closing.answers.end() ? std::nullopt : std::optional(*found);
}

Result<domain::Rejection> tell(UnitOfWork& work, const ToldRejection& told) {
    domain::Rejection rejection{.proposal = told.proposal,
                                .how = told.how,
                                .language = told.language,
                                .subject = told.subject,
                                .text = told.text};
    if (const auto checked = domain::checkRejection(rejection); !checked) {
        return tl::unexpected(checked.error());
    }
    return keepRejection(work, std::move(rejection));
}

/// An answer for somebody who does not wait for one.
bool answersAStranger(const Closing& closing, const std::vector<Ending>& endings) {
    return std::ranges::any_of(closing.answers, [&endings](const ToldRejection& told) {
        return std::ranges::none_of(endings, [&told](const Ending& ending) {
            return ending.getsAnswer && ending.row.proposal.id == told.proposal;
        });
    });
}

} // namespace

Result<ClosingPlan> planClosing(Context& context, domain::VacancyId id) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto& connection = context.database.connection();
    const auto vacancy = findVacancy(connection, id);
    if (!vacancy) {
        return tl::unexpected(vacancy.error());
    }
    storage::InterviewRepository interviews(connection);
    ClosingPlan plan{.status = vacancy->status, .title = vacancy->occupation};
    for (const Ending& ending : endingsOf(connection, *vacancy)) {
        const Proposal& proposal = ending.row.proposal;
        const auto person = storage::CandidateRepository(connection).find(proposal.candidate);
        ClosingPerson one{.row = shown(ending.row),
                          .stillOpen = domain::isActive(proposal.stage),
                          .getsAnswer = ending.getsAnswer};
        for (const auto language :
             {domain::RejectionLanguage::Dutch, domain::RejectionLanguage::English}) {
            RejectionLetter letter = letterFor(context, ending.row, language);
            one.drafts.at(static_cast<std::size_t>(language)) = {
                .candidateName = ending.row.candidateName,
                .email = person ? person->person.email : std::string{},
                .phone = person ? person->person.phone : std::string{},
                .subject = std::move(letter.subject),
                .text = std::move(letter.text)};
        }
        if (one.stillOpen) {
            one.talks = interviews.rows({.proposal = proposal.id,
                                         .state = domain::InterviewState::Planned,
                                         .from = context.clock.now()});
        }
        plan.people.push_back(std::move(one));
    }
    return plan;
}

Result<Closed> answerAll(Context& context, const Closing& closing) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto vacancy = findVacancy(work.connection(), closing.vacancy);
    if (!vacancy) {
        return tl::unexpected(vacancy.error());
    }
    std::vector<Ending> endings = endingsOf(work.connection(), *vacancy);
    if (answersAStranger(closing, endings)) {
        return refuse("rejection.not_dropped");
    }
    Closed closed;
    for (Ending& ending : endings) {
        const auto answer =
            ending.getsAnswer ? answerOf(context, closing, ending.row) : std::nullopt;
        if (ending.getsAnswer && !answer) {
            continue; // is told another time, and stands where it stood until then
        }
        if (domain::isActive(ending.row.proposal.stage)) {
            dropWith(work, ending.row, vacancy->status, closed);
        }
        if (!answer) {
            ++closed.leftOut;
            continue;
        }
        auto told = tell(work, *answer);
        if (!told) {
            return tl::unexpected(told.error());
        }
        closed.told.push_back(std::move(*told));
    }
    work.commit();
    return closed;
}

} // namespace werkbalie::app
