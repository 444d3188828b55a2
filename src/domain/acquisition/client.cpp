// What must be in order on a client's record before it is kept.
#include "domain/acquisition/client.h"

#include "domain/base/choice.h"
#include "domain/base/identifiers.h"
#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<ClientStage, 4> kStages{{{ClientStage::Prospect, "prospect"},
                                           {ClientStage::Active, "active"},
                                           {ClientStage::Dormant, "dormant"},
                                           {ClientStage::Blocked, "blocked"}}};
constexpr int kLongestPaymentTerm = 120;

/// A blocking finding under the parser's own key when `text` is filled in but not valid.
template <class Value>
void checkFilled(Findings& findings, std::string_view where, std::string_view text) {
    if (text.empty()) {
        return;
    }
    if (const Result<Value> parsed = Value::parse(text); !parsed) {
        findings.push_back({.rule = parsed.error().key,
                            .severity = Severity::Blocking,
                            .where = std::string(where),
                            .values = parsed.error().values});
    }
}

} // namespace

std::string_view toText(ClientStage stage) {
    return choiceText(kStages, stage);
}
Result<ClientStage> parseClientStage(std::string_view text) {
    return parseChoice(kStages, text);
}

Findings checkClient(const Client& client) {
    Findings findings;
    if (trim(client.name).empty()) {
        findings.push_back(
            {.rule = "name_missing", .severity = Severity::Blocking, .where = "name"});
    }
    checkFilled<KvkNumber>(findings, "kvk", client.kvk);
    checkFilled<VatNumber>(findings, "vat_id", client.vatId);
    checkFilled<Email>(findings, "invoice_email", client.invoiceEmail);
    if (client.address.country == "NL") {
        checkFilled<Postcode>(findings, "postcode", client.address.postcode);
    }
    if (client.paymentTermDays < 0 || client.paymentTermDays > kLongestPaymentTerm) {
        findings.push_back({.rule = "payment_term_out_of_range",
                            .severity = Severity::Blocking,
                            .where = "payment_term_days",
                            .values = {{"days", std::to_string(client.paymentTermDays)},
                                       {"max", std::to_string(kLongestPaymentTerm)}}});
    }
    return findings;
}

} // namespace werkbalie::domain
