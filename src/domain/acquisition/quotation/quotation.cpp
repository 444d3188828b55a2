// The steps an offer may take, and what must be right before it leaves the house.
#include "domain/acquisition/quotation/quotation.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <set>

namespace werkbalie::domain {

namespace {

constexpr Choices<QuotationState, 7> kStates{{{QuotationState::Concept, "concept"},
                                              {QuotationState::Sent, "sent"},
                                              {QuotationState::Negotiating, "negotiating"},
                                              {QuotationState::Agreed, "agreed"},
                                              {QuotationState::Declined, "declined"},
                                              {QuotationState::Expired, "expired"},
                                              {QuotationState::Replaced, "replaced"}}};
constexpr Choices<QuotationLanguage, 3> kLanguages{{{QuotationLanguage::Dutch, "nl"},
                                                    {QuotationLanguage::English, "en"},
                                                    {QuotationLanguage::German, "de"}}};
constexpr Choices<TextBlockKind, 4> kKinds{{{TextBlockKind::Introduction, "introduction"},
                                            {TextBlockKind::Terms, "terms"},
                                            {TextBlockKind::Closing, "closing"},
                                            {TextBlockKind::Annex, "annex"}}};
constexpr Choices<NegotiationParty, 2> kParties{
    {{NegotiationParty::Client, "client"}, {NegotiationParty::Agency, "agency"}}};

constexpr std::size_t kMostLines = 100;
constexpr std::size_t kMostAnnexes = 20;
constexpr std::size_t kLongestText = 20'000;
constexpr int kLongestPaymentTerm = 120;
constexpr HourlyRate kHighestTariff = HourlyRate::fromUnits(100'000'000);

/// What a step asks of the state before it.
bool isPossible(QuotationStep step, QuotationState from) {
    using S = QuotationState;
    const bool open = from == S::Sent || from == S::Negotiating;
    switch (step) {
    case QuotationStep::Send:
        return from == S::Concept;
    case QuotationStep::Negotiate:
        return open || from == S::Expired;
    case QuotationStep::Agree:
        return open;
    case QuotationStep::Decline:
        return open || from == S::Expired || from == S::Concept;
    case QuotationStep::Reopen:
        return from == S::Declined;
    case QuotationStep::Replace:
        return open || from == S::Expired || from == S::Declined;
    }
    return false;
}

QuotationState target(QuotationStep step, const Quotation& quotation) {
    switch (step) {
    case QuotationStep::Send:
        return QuotationState::Sent;
    case QuotationStep::Negotiate:
        return QuotationState::Negotiating;
    case QuotationStep::Agree:
        return QuotationState::Agreed;
    case QuotationStep::Decline:
        return QuotationState::Declined;
    case QuotationStep::Reopen:
        return quotation.sentAt ? QuotationState::Sent : QuotationState::Concept;
    case QuotationStep::Replace:
        return QuotationState::Replaced;
    }
    return quotation.state;
}

void checkRates(Findings& findings, const QuotationLine& line) {
    std::set<std::string> names;
    for (const QuotedRate& rate : line.rates) {
        const std::string name = foldText(trim(rate.name));
        if (name.empty() || !names.insert(name).second) {
            findings.push_back(blockingFinding("quotation.rate_name_missing", "rates",
                                               {{"occupation", line.occupation}}));
        }
        if (rate.tariff <= HourlyRate{} || rate.tariff > kHighestTariff) {
            findings.push_back(
                blockingFinding("quotation.tariff_out_of_range", "rates",
                                {{"occupation", line.occupation + " – " + rate.name}}));
        }
    }
}

void checkLines(Findings& findings, const Quotation& quotation) {
    if (quotation.lines.empty()) {
        findings.push_back(blockingFinding("quotation.lines_missing", "lines"));
    }
    if (quotation.lines.size() > kMostLines) {
        findings.push_back(blockingFinding("quotation.too_many_lines", "lines",
                                           {{"most", std::to_string(kMostLines)}}));
    }
    std::set<std::string> occupations;
    for (const QuotationLine& line : quotation.lines) {
        const std::string occupation = foldText(trim(line.occupation));
        if (occupation.empty()) {
            findings.push_back(blockingFinding("quotation.occupation_missing", "lines"));
        } else if (!occupations.insert(occupation).second) {
            findings.push_back(blockingFinding("quotation.occupation_twice", "lines",
                                               {{"occupation", line.occupation}}));
        }
        if (line.tariff <= HourlyRate{} || line.tariff > kHighestTariff) {
            findings.push_back(blockingFinding("quotation.tariff_out_of_range", "lines",
                                               {{"occupation", line.occupation}}));
        }
        checkRates(findings, line);
    }
}

void checkDates(Findings& findings, const Quotation& quotation) {
    if (quotation.validUntil <= quotation.date) {
        findings.push_back(
            blockingFinding("quotation.validity_upside_down", "valid_until",
                            {{"date", isoDate(quotation.date)},
                             {"until", isoDate(quotation.validUntil - std::chrono::days{1})}}));
    }
    if (quotation.tariffPeriod.isEmpty()) {
        findings.push_back(blockingFinding("quotation.period_upside_down", "tariffs_until",
                                           {{"from", isoDate(quotation.tariffPeriod.from)}}));
    }
    if (quotation.paymentTermDays < 0 || quotation.paymentTermDays > kLongestPaymentTerm) {
        findings.push_back(blockingFinding("quotation.payment_term_out_of_range", "payment_term",
                                           {{"days", std::to_string(quotation.paymentTermDays)},
                                            {"most", std::to_string(kLongestPaymentTerm)}}));
    }
}

void checkTexts(Findings& findings, const Quotation& quotation) {
    const auto judge = [&findings](std::string_view where, std::string_view text) {
        if (text.size() > kLongestText) {
            findings.push_back(blockingFinding("quotation.text_too_long", where,
                                               {{"most", std::to_string(kLongestText)}}));
        }
    };
    for (const auto& [kind, text] : quotation.texts) {
        judge(toText(kind), text);
    }
    for (const QuotationAnnex& annex : quotation.annexes) {
        judge("annexes", annex.text);
        if (trim(annex.title).empty()) {
            findings.push_back(blockingFinding("quotation.annex_title_missing", "annexes"));
        }
    }
    if (quotation.annexes.size() > kMostAnnexes) {
        findings.push_back(blockingFinding("quotation.too_many_annexes", "annexes",
                                           {{"most", std::to_string(kMostAnnexes)}}));
    }
}

} // namespace

std::string_view toText(QuotationState state) {
    return choiceText(kStates, state);
}
Result<QuotationState> parseQuotationState(std::string_view text) {
    return parseChoice(kStates, text);
}
std::string_view toText(QuotationLanguage language) {
    return choiceText(kLanguages, language);
}
Result<QuotationLanguage> parseQuotationLanguage(std::string_view text) {
    return parseChoice(kLanguages, text);
}
std::string_view toText(TextBlockKind kind) {
    return choiceText(kKinds, kind);
}
Result<TextBlockKind> parseTextBlockKind(std::string_view text) {
    return parseChoice(kKinds, text);
}
std::string_view toText(NegotiationParty party) {
    return choiceText(kParties, party);
}
Result<NegotiationParty> parseNegotiationParty(std::string_view text) {
    return parseChoice(kParties, text);
}

std::string quotationNumber(int year, std::int64_t number) {
    constexpr std::size_t kDigits = 4;
    std::string digits = std::to_string(number);
    digits.insert(0, kDigits - std::min(kDigits, digits.size()), '0');
    return "OF-" + std::to_string(year) + '-' + digits;
}

QuotationState stateOn(QuotationState stored, Date validUntil, Date today) {
    const bool open = stored == QuotationState::Sent || stored == QuotationState::Negotiating;
    return open && validUntil <= today ? QuotationState::Expired : stored;
}

Result<QuotationState> stateAfter(const Quotation& quotation, QuotationStep step, Date today,
                                  std::string_view reason) {
    const QuotationState now = stateOn(quotation.state, quotation.validUntil, today);
    if (now == QuotationState::Expired && step == QuotationStep::Agree) {
        return refuse("quotation.expired", "valid_until",
                      {{"date", isoDate(quotation.validUntil - std::chrono::days{1})}});
    }
    if (!isPossible(step, now)) {
        return refuse("quotation.step_not_allowed", "state",
                      {{"number", quotation.number}, {"state", std::string(toText(now))}});
    }
    if (step == QuotationStep::Decline && trim(reason).empty()) {
        return refuse("quotation.reason_missing", "reason");
    }
    return target(step, quotation);
}

Findings checkQuotation(const Quotation& quotation) {
    Findings findings;
    checkLines(findings, quotation);
    checkDates(findings, quotation);
    checkTexts(findings, quotation);
    return findings;
}

} // namespace werkbalie::domain
