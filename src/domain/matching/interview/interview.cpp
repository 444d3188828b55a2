// What an appointment must hold, and when two of them collide.
#include "domain/matching/interview/interview.h"

#include "domain/base/choice.h"
#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr int kShortest = 10;
constexpr int kLongest = 480;
constexpr std::size_t kLongestText = 4000;

constexpr Choices<InterviewState, 3> kStates{{{InterviewState::Planned, "planned"},
                                              {InterviewState::Held, "held"},
                                              {InterviewState::Cancelled, "cancelled"}}};
constexpr Choices<InterviewChoice, 6> kChoices{
    {{InterviewChoice::Open, "open"},
     {InterviewChoice::NextRound, "next_round"},
     {InterviewChoice::Offer, "offer"},
     {InterviewChoice::ClientDeclined, "client_declined"},
     {InterviewChoice::CandidateDeclined, "candidate_declined"},
     {InterviewChoice::NoShow, "no_show"}}};

} // namespace

std::string_view toText(InterviewState state) {
    return choiceText(kStates, state);
}
Result<InterviewState> parseInterviewState(std::string_view text) {
    return parseChoice(kStates, text);
}
std::string_view toText(InterviewChoice choice) {
    return choiceText(kChoices, choice);
}
Result<InterviewChoice> parseInterviewChoice(std::string_view text) {
    return parseChoice(kChoices, text);
}

Instant endOf(const Interview& interview) {
    return interview.startsAt + std::chrono::minutes{interview.minutes};
}

bool overlaps(const Interview& a, const Interview& b) {
    return a.startsAt < endOf(b) && b.startsAt < endOf(a);
}

Result<std::vector<Instant>> slotsFrom(const SlotPattern& pattern, std::size_t count) {
    const auto first = momentOf(pattern.first);
    if (!first) {
        return refuse(
            "time.does_not_exist", {},
            {{"date", isoDate(pattern.first.day)}, {"time", clockText(pattern.first.minute)}});
    }
    std::vector<Instant> slots;
    Instant next = *first;
    for (std::size_t i = 0; i < count; ++i) {
        slots.push_back(next);
        next += std::chrono::minutes{pattern.minutes + pattern.pause};
    }
    return slots;
}

Findings checkInterview(const Interview& interview, Instant now) {
    Findings findings;
    const auto block = [&](std::string_view rule, std::string_view where,
                           MessageValues values = {}) {
        findings.push_back({.rule = std::string(rule),
                            .severity = Severity::Blocking,
                            .where = std::string(where),
                            .values = std::move(values)});
    };
    if (interview.minutes < kShortest || interview.minutes > kLongest) {
        block("interview.length_out_of_range", "minutes",
              {{"least", std::to_string(kShortest)}, {"most", std::to_string(kLongest)}});
    }
    if (trim(interview.place).empty() && trim(interview.link).empty()) {
        block("interview.place_missing", "place");
    }
    for (const std::string* text :
         {&interview.place, &interview.link, &interview.route, &interview.bring, &interview.tips,
          &interview.clientNotes, &interview.candidateNotes}) {
        if (text->size() > kLongestText) {
            block("presentation.text_too_long", "text", {{"most", std::to_string(kLongestText)}});
        }
    }
    if (interview.state == InterviewState::Planned && interview.startsAt < now) {
        findings.push_back(
            {.rule = "interview.in_the_past", .severity = Severity::Warning, .where = "starts_at"});
    }
    return findings;
}

} // namespace werkbalie::domain
