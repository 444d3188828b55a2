// The words of a procedure, read back as they were written.
#include "domain/matching/proposal.h"

#include "domain/base/choice.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<ProposalStage, 8> kStages{{{ProposalStage::Found, "found"},
                                             {ProposalStage::Approached, "approached"},
                                             {ProposalStage::Interested, "interested"},
                                             {ProposalStage::Proposed, "proposed"},
                                             {ProposalStage::Interview, "interview"},
                                             {ProposalStage::Offer, "offer"},
                                             {ProposalStage::Placed, "placed"},
                                             {ProposalStage::Dropped, "dropped"}}};

constexpr Choices<DropParty, 3> kParties{{{DropParty::Candidate, "candidate"},
                                          {DropParty::Client, "client"},
                                          {DropParty::Agency, "agency"}}};

constexpr Choices<DropReason, 16> kReasons{{{DropReason::OtherChosen, "other_chosen"},
                                            {DropReason::Experience, "experience"},
                                            {DropReason::Qualification, "qualification"},
                                            {DropReason::Skill, "skill"},
                                            {DropReason::Language, "language"},
                                            {DropReason::Availability, "availability"},
                                            {DropReason::Travel, "travel"},
                                            {DropReason::Wage, "wage"},
                                            {DropReason::WorkPermit, "work_permit"},
                                            {DropReason::WorkContent, "work_content"},
                                            {DropReason::OtherJob, "other_job"},
                                            {DropReason::NoInterest, "no_interest"},
                                            {DropReason::NotReachable, "not_reachable"},
                                            {DropReason::VacancyFilled, "vacancy_filled"},
                                            {DropReason::VacancyWithdrawn, "vacancy_withdrawn"},
                                            {DropReason::Earlier, "earlier"}}};

constexpr Choices<ConsentHow, 2> kConsents{
    {{ConsentHow::Spoken, "spoken"}, {ConsentHow::Written, "written"}}};

} // namespace

std::string_view toText(ProposalStage stage) {
    return choiceText(kStages, stage);
}
Result<ProposalStage> parseProposalStage(std::string_view text) {
    return parseChoice(kStages, text);
}
std::string_view toText(DropParty party) {
    return choiceText(kParties, party);
}
Result<DropParty> parseDropParty(std::string_view text) {
    return parseChoice(kParties, text);
}
std::string_view toText(DropReason reason) {
    return choiceText(kReasons, reason);
}
Result<DropReason> parseDropReason(std::string_view text) {
    return parseChoice(kReasons, text);
}
std::string_view toText(ConsentHow how) {
    return choiceText(kConsents, how);
}
Result<ConsentHow> parseConsentHow(std::string_view text) {
    return parseChoice(kConsents, text);
}

bool isActive(ProposalStage stage) {
    return stage < ProposalStage::Placed;
}

bool isPresented(ProposalStage stage) {
    return stage >= ProposalStage::Proposed && stage <= ProposalStage::Placed;
}

} // namespace werkbalie::domain
