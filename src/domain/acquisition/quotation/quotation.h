// An offer of tariffs to a client: what is offered, in which words, and how far it has come.
#pragma once

#include "domain/base/date_range.h"
#include "domain/base/finding.h"
#include "domain/base/id.h"
#include "domain/base/rates.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace werkbalie::domain {

using QuotationId = Id<struct QuotationTag>;
using QuotationRoundId = Id<struct QuotationRoundTag>;
using TextBlockId = Id<struct TextBlockTag>;

/// Expired is never stored: it follows from the day (stateOn).
enum class QuotationState { Concept, Sent, Negotiating, Agreed, Declined, Expired, Replaced };
enum class QuotationStep { Send, Negotiate, Agree, Decline, Reopen, Replace };
enum class QuotationLanguage { Dutch, English, German };
enum class TextBlockKind { Introduction, Terms, Closing, Annex };
/// Who asked for a change while negotiating.
enum class NegotiationParty { Client, Agency };

/// The tariff of another kind of hour than the regular one.
struct QuotedRate {
    std::string name;    ///< "Overwerk 150%"
    HourlyRate tariff{}; ///< excl. VAT
    bool operator==(const QuotedRate&) const = default;
};

/// One function with its tariffs; a function is offered once in a quotation.
struct QuotationLine {
    std::string occupation;
    HourlyRate tariff{}; ///< of a regular hour, excl. VAT
    std::vector<QuotedRate> rates = {};
    std::string note = {};         ///< for the client, below the function
    HourlyRate wage{};             ///< gross hourly wage it stands on; 0: not told
    Minutes minutesPerWeek{0};     ///< 0: not told
    std::string calculation = {};  ///< frozen as JSON text; empty: typed by hand
    std::string marginReason = {}; ///< why it may stand under the margin floor
    bool operator==(const QuotationLine&) const = default;
};

struct QuotationAnnex {
    std::string title;
    std::string text; ///< paragraphs parted by an empty line
    bool operator==(const QuotationAnnex&) const = default;
};

/// One edition of an offer. A sent edition is frozen: a change is made in the next one.
struct Quotation {
    QuotationId id;
    std::int64_t version = 0;
    std::string number; ///< "OF-2026-0001", consecutive a year without holes; editions share it
    int edition = 1;    ///< 1, 2, ...: "versie" on screen and paper
    ClientId client;
    std::optional<ContactId> contact = {};
    BranchId branch;
    UserId owner;
    QuotationLanguage language = QuotationLanguage::Dutch;
    QuotationState state = QuotationState::Concept;
    Date date{};                 ///< on the letter; the day of sending once it is sent
    Date validUntil{};           ///< first day on which it cannot be accepted any more
    DateRange tariffPeriod = {}; ///< the days the offered tariffs hold for
    int paymentTermDays = 14;
    std::string subject = {};
    bool showsContents = true; ///< prints what a tariff consists of, without the margin
    std::map<TextBlockKind, std::string> texts = {}; ///< without Annex
    std::vector<QuotationLine> lines = {};
    std::vector<QuotationAnnex> annexes = {};
    std::string addressee = {};            ///< lines of the envelope, frozen on sending
    std::string reason = {};               ///< why it was declined
    std::optional<UserId> approvedBy = {}; ///< who agreed with a margin under the floor
    std::optional<Instant> sentAt = {};
    Instant changedAt{};
    bool operator==(const Quotation&) const = default;
};

/// What was asked in one round of negotiation; kept for good.
struct QuotationRound {
    QuotationRoundId id = {};
    QuotationId quotation = {}; ///< the edition that was talked about
    Instant at{};
    NegotiationParty party = NegotiationParty::Client;
    std::string topic = {};    ///< "Orderpicker: tarief"
    std::string oldValue = {}; ///< as shown: "€ 28,50"
    std::string newValue = {};
    std::string note = {};
    UserId user = {}; ///< who recorded it
    bool operator==(const QuotationRound&) const = default;
};

[[nodiscard]] std::string_view toText(QuotationState state);
[[nodiscard]] Result<QuotationState> parseQuotationState(std::string_view text);
[[nodiscard]] std::string_view toText(QuotationLanguage language); ///< "nl", "en", "de"
[[nodiscard]] Result<QuotationLanguage> parseQuotationLanguage(std::string_view text);
[[nodiscard]] std::string_view toText(TextBlockKind kind);
[[nodiscard]] Result<TextBlockKind> parseTextBlockKind(std::string_view text);
[[nodiscard]] std::string_view toText(NegotiationParty party);
[[nodiscard]] Result<NegotiationParty> parseNegotiationParty(std::string_view text);

/// "OF-2026-0001".
[[nodiscard]] std::string quotationNumber(int year, std::int64_t number);
/// The stored state, but Expired once a sent or negotiated offer stands no longer.
[[nodiscard]] QuotationState stateOn(QuotationState stored, Date validUntil, Date today);
/// Where a step leads. Refusals: quotation.step_not_allowed {from}, quotation.expired,
/// quotation.reason_missing (Decline).
[[nodiscard]] Result<QuotationState> stateAfter(const Quotation& quotation, QuotationStep step,
                                                Date today, std::string_view reason = {});
/// Only a concept may be changed.
[[nodiscard]] inline bool isFrozen(QuotationState state) {
    return state != QuotationState::Concept;
}

/// What must be right before it can be sent: a function twice or without a name, no tariff, a
/// period upside down, too many lines, a text too long, payment term outside 0..120 days.
[[nodiscard]] Findings checkQuotation(const Quotation& quotation);

} // namespace werkbalie::domain
