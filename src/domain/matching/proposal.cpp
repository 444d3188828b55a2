// The steps a proposal may take, and which of them need a reason.
#include "domain/matching/proposal.h"

#include "domain/base/choice.h"
#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<ProposalStage, 6> kStages{{{ProposalStage::Proposed, "proposed"},
                                             {ProposalStage::Interview, "interview"},
                                             {ProposalStage::Offered, "offered"},
                                             {ProposalStage::Placed, "placed"},
                                             {ProposalStage::Rejected, "rejected"},
                                             {ProposalStage::Withdrawn, "withdrawn"}}};

bool isEnd(ProposalStage stage) {
    return stage == ProposalStage::Rejected || stage == ProposalStage::Withdrawn;
}

/// Forward by any number of steps, to an end from anywhere but Placed, and from an end back to
/// Proposed.
bool isAllowed(ProposalStage from, ProposalStage to) {
    if (from == to || from == ProposalStage::Placed) {
        return false;
    }
    if (isEnd(from)) {
        return to == ProposalStage::Proposed;
    }
    return isEnd(to) || to > from;
}

} // namespace

std::string_view toText(ProposalStage stage) {
    return choiceText(kStages, stage);
}
Result<ProposalStage> parseProposalStage(std::string_view text) {
    return parseChoice(kStages, text);
}

Result<ProposalStage> nextStage(ProposalStage from, ProposalStage to, std::string_view reason) {
    if (!isAllowed(from, to)) {
        return refuse("proposal.step_not_allowed", "stage",
                      {{"from", std::string(toText(from))}, {"to", std::string(toText(to))}});
    }
    if (isEnd(to) && trim(reason).empty()) {
        return refuse("proposal.reason_missing", "reason");
    }
    return to;
}

} // namespace werkbalie::domain
