// The words of a procedure, and which stages count as what.
#include "domain/matching/proposal.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

using Stage = ProposalStage;

template <class Enum, class Parse> void checkWords(Enum last, Parse parse) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        CHECK_FALSE(toText(value).empty());
        CHECK(parse(toText(value)) == value);
    }
}

} // namespace

TEST_CASE("every word of a procedure is read back", "[proposal]") {
    checkWords(Stage::Dropped, parseProposalStage);
    checkWords(DropParty::Agency, parseDropParty);
    checkWords(DropReason::Earlier, parseDropReason);
    checkWords(ConsentHow::Written, parseConsentHow);
    CHECK_FALSE(parseProposalStage("rejected"));
}

TEST_CASE("the client knows the candidate from the proposal to the placement", "[proposal]") {
    CHECK_FALSE(isPresented(Stage::Found));
    CHECK_FALSE(isPresented(Stage::Interested));
    CHECK(isPresented(Stage::Proposed));
    CHECK(isPresented(Stage::Placed));
    CHECK_FALSE(isPresented(Stage::Dropped));
    CHECK(isActive(Stage::Found));
    CHECK(isActive(Stage::Offer));
    CHECK_FALSE(isActive(Stage::Placed));
    CHECK_FALSE(isActive(Stage::Dropped));
}
