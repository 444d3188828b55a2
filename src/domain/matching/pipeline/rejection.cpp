// Who is owed an answer, and what an answer needs.
#include "domain/matching/pipeline/rejection.h"

#include "domain/base/choice.h"
#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<RejectionHow, 2> kHows{
    {{RejectionHow::Spoken, "spoken"}, {RejectionHow::Written, "written"}}};
constexpr Choices<RejectionLanguage, 2> kLanguages{
    {{RejectionLanguage::Dutch, "nl"}, {RejectionLanguage::English, "en"}}};

} // namespace

std::string_view toText(RejectionHow how) {
    return choiceText(kHows, how);
}
Result<RejectionHow> parseRejectionHow(std::string_view text) {
    return parseChoice(kHows, text);
}
std::string_view toText(RejectionLanguage language) {
    return choiceText(kLanguages, language);
}
Result<RejectionLanguage> parseRejectionLanguage(std::string_view text) {
    return parseChoice(kLanguages, text);
}

bool owesAnswer(const Proposal& proposal) {
    return proposal.drop && proposal.drop->by != DropParty::Candidate &&
           proposal.drop->reason != DropReason::Earlier;
}

Result<void> checkRejection(const Rejection& rejection) {
    if (trim(rejection.text).empty()) {
        return refuse("rejection.text_missing", "text");
    }
    return {};
}

} // namespace werkbalie::domain
