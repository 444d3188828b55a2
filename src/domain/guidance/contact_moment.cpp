// The words for contact moments.
#include "domain/guidance/contact_moment.h"

#include "domain/base/choice.h"

namespace werkbalie::domain {

namespace {
constexpr Choices<SubjectKind, 3> kSubjects{{{SubjectKind::Candidate, "candidate"},
                                             {SubjectKind::FlexWorker, "flex_worker"},
                                             {SubjectKind::Client, "client"}}};
constexpr Choices<ContactKind, 6> kKinds{{{ContactKind::Call, "call"},
                                          {ContactKind::Visit, "visit"},
                                          {ContactKind::Email, "email"},
                                          {ContactKind::Message, "message"},
                                          {ContactKind::Evaluation, "evaluation"},
                                          {ContactKind::Note, "note"}}};
} // namespace

std::string_view toText(SubjectKind kind) {
    return choiceText(kSubjects, kind);
}
std::string_view toText(ContactKind kind) {
    return choiceText(kKinds, kind);
}
Result<SubjectKind> parseSubjectKind(std::string_view text) {
    return parseChoice(kSubjects, text);
}
Result<ContactKind> parseContactKind(std::string_view text) {
    return parseChoice(kKinds, text);
}

} // namespace werkbalie::domain
