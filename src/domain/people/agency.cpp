// What an agency must fill in before it can work.
#include "domain/people/agency.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/identifiers.h"
#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<Cao, 2> kCaos{{{Cao::Abu, "abu"}, {Cao::Nbbu, "nbbu"}}};
constexpr auto kHighestWhk = Percentage::fromUnits(200'000);

void checkWhk(Findings& findings, std::string_view where, const std::optional<Percentage>& own) {
    if (own && (*own < Percentage{} || *own > kHighestWhk)) {
        findings.push_back(
            blockingFinding("whk_out_of_range", where, {{"percentage", own->toString()}}));
    }
}

template <class Value>
void checkRequired(Findings& findings, std::string_view where, std::string_view text) {
    if (const Result<Value> parsed = Value::parse(text); !parsed) {
        findings.push_back(blockingFinding(parsed.error().key, where, parsed.error().values));
    }
}

} // namespace

std::string_view toText(Cao cao) {
    return choiceText(kCaos, cao);
}
Result<Cao> parseCao(std::string_view text) {
    return parseChoice(kCaos, text);
}

Findings checkAgency(const Agency& agency) {
    Findings findings;
    if (trim(agency.name).empty()) {
        findings.push_back(blockingFinding("name_missing", "name"));
    }
    checkRequired<KvkNumber>(findings, "kvk", agency.kvk);
    checkRequired<VatNumber>(findings, "vat_id", agency.vatId);
    checkFilledIn<Email>(findings, "email", agency.email);
    checkFilledIn<Iban>(findings, "iban", agency.iban);
    if (agency.address.country == "NL") {
        checkFilledIn<Postcode>(findings, "postcode", agency.address.postcode);
    }
    checkWhk(findings, "whk_wga", agency.whkWga);
    checkWhk(findings, "whk_zw", agency.whkZw);
    return findings;
}

} // namespace werkbalie::domain
