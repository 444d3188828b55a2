// From the message to terms and scales, with an account of what was not taken.
#include "exchange/pay_equity.h"

#include "domain/base/choice.h"
#include "domain/base/text.h"
#include "exchange/pay_equity_fields.h"
#include "exchange/pay_equity_parts.h"

namespace werkbalie::exchange {

namespace {

using domain::refuse;
using domain::Result;

constexpr domain::Choices<PayEquityVersion, 2> kVersions{
    {{PayEquityVersion::V1, "1.0"}, {PayEquityVersion::V2, "2.0"}}};

void readHead(const TrackedJson& message, PayEquityImport& import) {
    import.terms.documentId = payEquityText(message.at("documentId"));
    message.at("documentId").at("schemeAgencyId").takeAll();
    const TrackedJson customer = message.at("customer");
    import.customerName = customer.at("name").text();
    for (const TrackedJson& id : customer.at("legalId").items()) {
        if (id.at("schemeAgencyId").text() == "KvK") {
            import.kvk = id.at("value").text();
        }
    }
    const TrackedJson agreement = message.at("labourAgreements").at("collectiveLabourAgreement");
    import.terms.name = agreement.at("name").text();
    if (import.terms.name.empty()) {
        import.terms.name = "Bedrijfsregeling";
    }
    const auto positions = message.at("positionProfile").items();
    if (positions.size() == 1) { // for more functions the terms hold for everybody
        import.terms.occupation = positions.front().at("positionTitle").text();
    }
}

} // namespace

std::string_view toText(PayEquityVersion version) {
    return domain::choiceText(kVersions, version);
}

Result<PayEquityVersion> parsePayEquityVersion(std::string_view text) {
    return domain::parseChoice(kVersions, text);
}

std::optional<domain::DateRange> readPeriod(const TrackedJson& period) {
    const auto from = domain::parseIsoDate(period.at("validFrom").text());
    if (!from) {
        return std::nullopt;
    }
    domain::DateRange range{.from = *from};
    if (const auto last = domain::parseIsoDate(period.at("validTo").text())) {
        range.until = *last + std::chrono::days{1};
    }
    return range;
}

Result<PayEquityImport> readPayEquity(std::string_view text, std::optional<PayEquityVersion> said) {
    const auto root = readExactJson(text);
    if (!root) {
        return tl::unexpected<domain::Refusal>(root.error());
    }
    const auto version = payEquityVersionOf(*root, said);
    if (!version) {
        return tl::unexpected<domain::Refusal>(version.error());
    }
    PayEquityImport import{.version = *version};
    if (*version == PayEquityVersion::V2) {
        auto findings = checkPayEquityFields(*root);
        if (!findings) {
            return tl::unexpected<domain::Refusal>(findings.error());
        }
        import.findings = std::move(*findings);
    }
    Taken taken;
    const TrackedJson message(&*root, &taken);
    const auto period = readPeriod(message.at("effectivePeriod"));
    if (!period || period->isEmpty()) {
        return refuse("pay_equity.period_missing", "effectivePeriod");
    }
    import.terms.validity = *period;
    import.terms.document = std::string(text);
    readHead(message, import);
    readRemuneration(message, import);
    readArrangements(message, import);
    import.untaken = untakenOf(*root, taken);
    import.takenCount = taken.size();
    return import;
}

} // namespace werkbalie::exchange
