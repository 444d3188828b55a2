// Talks between candidates and a client: planned in one go, changed, cancelled, confirmed, and
// what came of them.
#pragma once

#include "app/context.h"
#include "app/matching/presentation_document.h"
#include "domain/acquisition/client.h"
#include "domain/matching/interview/calendar_event.h"
#include "domain/matching/interview/interview.h"
#include "domain/matching/proposal.h"
#include "storage/repositories/interview_repository.h"

namespace werkbalie::app {

struct InterviewSlot {
    domain::ProposalId proposal = {};
    domain::Instant startsAt{};
};
struct InterviewPlan {
    std::vector<InterviewSlot> slots = {}; ///< one for each candidate
    int minutes = 45;
    std::string place = {};
    std::string link = {};
    std::string route = {};
    std::string bring = {};
    std::string tips = {};
    std::vector<domain::ContactId> contacts = {};
};

/// What a planner begins with.
struct InterviewStart {
    struct Invitee {
        domain::ProposalId proposal = {};
        std::string name = {};
        domain::ProposalStage stage = domain::ProposalStage::Proposed;
    };
    std::vector<Invitee> invitees = {};
    std::vector<domain::Contact> contacts = {};
    std::string occupation = {};
    std::string clientName = {};
    InterviewPlan plan =
        {}; ///< workplace, or else the client's address, as place; the main contact
};

/// All that a dialog about one interview shows.
struct InterviewFile {
    storage::InterviewRow row = {};
    std::vector<domain::Contact> contacts = {}; ///< of the client; those at the table are in row
};

/// What is sent to one side.
enum class InvitedParty { Client, Candidate };
struct Invitation {
    InvitedParty party = {};
    domain::CalendarMethod method = domain::CalendarMethod::Request;
    domain::CalendarEvent event = {};
    /// "vd-2026-0009-a": the candidate in the letter, for the name of a file; empty without a
    /// letter.
    std::string reference = {};
};

/// Candidates in the procedure of the vacancy. Refusal record.missing.
[[nodiscard]] domain::Result<InterviewStart>
startInterviews(Context& context, domain::VacancyId vacancy,
                const std::vector<domain::CandidateId>& candidates);
/// checkInterview; blocking interview.candidate_busy and the warning interview.contact_busy
/// {name, from, until} for two talks at the same time.
[[nodiscard]] domain::Result<domain::Findings> interviewFindings(Context& context,
                                                                 const InterviewPlan& plan);
/// All or nothing; the candidates move on to Interview. Refusals: the first blocking finding,
/// interview.nobody, those of domain::checkMove.
[[nodiscard]] domain::Result<std::vector<domain::Interview>>
planInterviews(Context& context, const InterviewPlan& plan);
/// Another time, place or table; the invitations count up, and a confirmation of another time is
/// void. Refusals: the first blocking finding, interview.closed.
[[nodiscard]] domain::Result<Saved<domain::Interview>>
changeInterview(Context& context, const domain::Interview& wanted);
struct InterviewCancel {
    domain::InterviewId id = {};
    std::int64_t version = 0;
    std::string reason = {};
};
/// The candidate stays where he is in the procedure. Refusals: interview.closed,
/// interview.reason_missing.
[[nodiscard]] domain::Result<Saved<domain::Interview>> cancelInterview(Context& context,
                                                                       const InterviewCancel& move);
/// The candidate said that he comes.
[[nodiscard]] domain::Result<Saved<domain::Interview>>
confirmInterview(Context& context, domain::InterviewId id, std::int64_t version);

struct InterviewOutcome {
    domain::InterviewId id = {};
    std::int64_t version = 0;
    std::string clientNotes = {};
    std::string candidateNotes = {};
    domain::InterviewChoice choice = domain::InterviewChoice::Open;
    std::optional<domain::DropReason> dropReason = {}; ///< with a choice against
};
/// Notes and choice; an offer moves the candidate on to Offer, a choice against drops him with the
/// party that made it. Open keeps the notes and the question. Refusals: interview.closed,
/// interview.not_held_yet, those of domain::checkMove.
[[nodiscard]] domain::Result<Saved<domain::Interview>>
recordOutcome(Context& context, const InterviewOutcome& outcome);

[[nodiscard]] domain::Result<std::vector<storage::InterviewRow>>
interviewsOf(Context& context, domain::VacancyId vacancy); ///< by start
/// Planned and still to be held, by start: what does not go on when it ends with somebody.
[[nodiscard]] domain::Result<std::vector<storage::InterviewRow>>
comingTalks(Context& context, domain::ProposalId proposal);
[[nodiscard]] domain::Result<InterviewFile> loadInterview(Context& context, domain::InterviewId id);
[[nodiscard]] domain::Result<PreparationSheet>
preparationSheet(Context& context, domain::InterviewId id, domain::LetterLanguage language);
/// One for the client's people at the table, one for the candidate; neither tells the other's
/// address. The client reads the candidate's name only when it may be told.
[[nodiscard]] domain::Result<std::vector<Invitation>>
invitationsOf(Context& context, domain::InterviewId id, domain::LetterLanguage language);

} // namespace werkbalie::app
