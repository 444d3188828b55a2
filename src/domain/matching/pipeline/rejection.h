// Telling a candidate that it ends here: when it was told, how, and in which words.
#pragma once

#include "domain/matching/proposal.h"

#include <string>
#include <string_view>

namespace werkbalie::domain {

enum class RejectionHow { Spoken, Written };
enum class RejectionLanguage { Dutch, English };

struct Rejection {
    RejectionId id = {};
    std::int64_t version = 0;
    ProposalId proposal = {};
    RejectionHow how = RejectionHow::Written;
    RejectionLanguage language = RejectionLanguage::Dutch;
    std::string subject = {};
    std::string text = {}; ///< the letter, or what was said
    Instant toldAt{};
    UserId toldBy = {};
    bool operator==(const Rejection&) const = default;
};

[[nodiscard]] std::string_view toText(RejectionHow how);
[[nodiscard]] Result<RejectionHow> parseRejectionHow(std::string_view text);
[[nodiscard]] std::string_view toText(RejectionLanguage language); ///< nl, en
[[nodiscard]] Result<RejectionLanguage> parseRejectionLanguage(std::string_view text);

/// Dropped by client or agency: an answer is owed. Who left without being sent away, and what was
/// kept before reasons had a kind, waits for none.
[[nodiscard]] bool owesAnswer(const Proposal& proposal);

/// Refusal rejection.text_missing. What names a protected fact: protectedWordsIn.
[[nodiscard]] Result<void> checkRejection(const Rejection& rejection);

} // namespace werkbalie::domain
