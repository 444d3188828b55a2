// A logged call, visit or mail, and the action that follows from it.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"
#include "domain/base/result.h"

#include <optional>
#include <string>

namespace werkbalie::domain {

enum class SubjectKind { Candidate, FlexWorker, Client };
enum class ContactKind { Call, Visit, Email, Message, Evaluation, Note };

struct ContactMoment {
    ContactMomentId id;
    std::int64_t version = 0;
    SubjectKind subject = SubjectKind::Candidate;
    CandidateId candidate; ///< of a candidate or flex worker
    ClientId client;       ///< of a client
    UserId consultant;
    ContactKind kind = ContactKind::Call;
    Instant at{};
    std::string text;
    std::string nextAction = {};
    std::optional<Date> nextActionOn = {};
    bool nextActionDone = false;
    bool operator==(const ContactMoment&) const = default;
};

[[nodiscard]] std::string_view toText(SubjectKind kind);
[[nodiscard]] std::string_view toText(ContactKind kind);
[[nodiscard]] Result<SubjectKind> parseSubjectKind(std::string_view text);
[[nodiscard]] Result<ContactKind> parseContactKind(std::string_view text);

} // namespace werkbalie::domain
