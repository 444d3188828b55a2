// A talk between a candidate and a client: when, where, with whom, and what came of it.
#pragma once

#include "domain/base/finding.h"
#include "domain/base/id.h"
#include "domain/matching/interview/dutch_time.h"

#include <span>
#include <vector>

namespace werkbalie::domain {

enum class InterviewState { Planned, Held, Cancelled };
/// What was decided after it.
enum class InterviewChoice {
    Open,
    NextRound,
    Offer,
    ClientDeclined,
    CandidateDeclined,
    NoShow ///< the candidate did not come, and stays in the procedure
};

struct Interview {
    InterviewId id = {};
    std::int64_t version = 0;
    ProposalId proposal = {};
    UserId consultant = {};
    std::string token = {}; ///< of the invitations; never changes
    int sequence = 0;       ///< of the invitations; counts up with every change
    Instant startsAt{};
    int minutes = 45;
    std::string place = {}; ///< address or room
    std::string link = {};  ///< of a video call
    std::string route = {};
    std::string bring = {}; ///< empty: the standard list
    std::string tips = {};
    std::vector<ContactId> contacts = {}; ///< of the client, at the table
    InterviewState state = InterviewState::Planned;
    std::string reason = {};                 ///< why it was cancelled
    std::optional<Instant> confirmedAt = {}; ///< the candidate said that he comes
    std::string clientNotes = {};
    std::string candidateNotes = {};
    InterviewChoice choice = InterviewChoice::Open;
    Instant changedAt{};
    bool operator==(const Interview&) const = default;
};

[[nodiscard]] std::string_view toText(InterviewState state);
[[nodiscard]] Result<InterviewState> parseInterviewState(std::string_view text);
[[nodiscard]] std::string_view toText(InterviewChoice choice);
[[nodiscard]] Result<InterviewChoice> parseInterviewChoice(std::string_view text);

[[nodiscard]] Instant endOf(const Interview& interview);
[[nodiscard]] bool overlaps(const Interview& a, const Interview& b);

/// One behind the other from `first` on the Dutch clock, with `pause` minutes between. Refusal
/// time.does_not_exist {date, time} in the night that summer time begins.
struct SlotPattern {
    DutchTime first{};
    int minutes = 45;
    int pause = 15;
};
[[nodiscard]] Result<std::vector<Instant>> slotsFrom(const SlotPattern& pattern, std::size_t count);

/// Too short or long, neither place nor link, in the past (a warning), longest texts.
[[nodiscard]] Findings checkInterview(const Interview& interview, Instant now);

} // namespace werkbalie::domain
