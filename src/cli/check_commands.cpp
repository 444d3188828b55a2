// `check …`: is one number, code or address valid, and how is it written?
#include "cli/registry.h"
#include "domain/base/identifiers.h"
#include "exchange/phone.h"

#include <array>

namespace werkbalie::cli {

namespace {

int answer(Invocation& invocation, const domain::Result<std::string>& normalised,
           std::string_view source) {
    domain::Findings findings;
    if (!normalised)
        findings.push_back(blockingFinding(normalised.error(), std::string(source)));
    return invocation.printFindings(
        {{"valid", normalised.has_value()}, {"normalised", normalised.value_or("")}}, findings);
}

template <class T> domain::Result<std::string> parsed(const std::string& text) {
    return T::parse(text).map([](const T& value) { return value.toString(); });
}

const std::string& value(const Invocation& invocation) {
    return invocation.arguments().front();
}

int bsnCommand(Invocation& invocation) {
    const auto digits = domain::Bsn::parse(value(invocation)).map([](const domain::Bsn& bsn) {
        return bsn.digits();
    });
    return answer(invocation, digits, "elfproef burgerservicenummer");
}

int ibanCommand(Invocation& invocation) {
    return answer(invocation, parsed<domain::Iban>(value(invocation)),
                  "ISO 13616, ISO 7064 mod 97-10");
}

int kvkCommand(Invocation& invocation) {
    return answer(invocation, parsed<domain::KvkNumber>(value(invocation)), "Handelsregister");
}

int vatCommand(Invocation& invocation) {
    return answer(invocation, parsed<domain::VatNumber>(value(invocation)),
                  "btw-identificatienummer, elfproef of mod 97");
}

int wageTaxNumberCommand(Invocation& invocation) {
    return answer(invocation, parsed<domain::WageTaxNumber>(value(invocation)),
                  "loonheffingennummer, elfproef");
}

int postcodeCommand(Invocation& invocation) {
    return answer(invocation, parsed<domain::Postcode>(value(invocation)),
                  "Nederlands postcodestelsel");
}

int phoneCommand(Invocation& invocation) {
    return answer(invocation, exchange::normalisePhone(value(invocation)), "ITU-T E.164");
}

int emailCommand(Invocation& invocation) {
    return answer(invocation, parsed<domain::Email>(value(invocation)), "RFC 5321");
}

constexpr Command oneValue(std::string_view path, std::string_view summary,
                           int (*run)(Invocation&)) {
    return {.path = path,
            .usage = "VALUE",
            .summary = summary,
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = run};
}

constexpr std::array kCommands{
    oneValue("check bsn", "Burgerservicenummer controleren.", bsnCommand),
    oneValue("check iban", "Rekeningnummer controleren.", ibanCommand),
    oneValue("check kvk", "KvK-nummer controleren.", kvkCommand),
    oneValue("check vat", "Btw-id controleren.", vatCommand),
    oneValue("check wage-tax-number", "Loonheffingennummer controleren.", wageTaxNumberCommand),
    oneValue("check postcode", "Postcode controleren.", postcodeCommand),
    oneValue("check phone", "Telefoonnummer controleren.", phoneCommand),
    oneValue("check email", "E-mailadres controleren.", emailCommand),
};

} // namespace

std::span<const Command> checkCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
