// `check …`: is one number, code or address valid, and how is it written?
#include "cli/registry.h"
#include "domain/base/identifiers.h"
#include "exchange/parameters_json.h"
#include "exchange/phone.h"
#include "exchange/working_time_json.h"

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

/// What cannot be read is wrong usage; what is past a norm is found wrong, also when an exception
/// might hold: no list of hours can tell that the work called for it.
int workingTimeCommand(Invocation& invocation) {
    const auto request =
        exchange::readWorkingTimeRequest(invocation.readFile(invocation.require("--input")));
    if (!request)
        throw UsageError(request.error());
    const auto report = exchange::checkWorkingTime(*request, exchange::builtInParameters());
    if (!report)
        throw UsageError(report.error());
    const Json document = exchange::workingTimeJson(*report);
    invocation.printFindings(document, report->findings);
    return static_cast<int>(document["valid"].get<bool>() ? ExitCode::Done : ExitCode::Refused);
}

constexpr std::string_view kWorkingTimeFile =
    "Het bestand: {\"birth_date\": \"1996-05-01\", \"entries\": [{\"start\": "
    "\"2026-11-23T22:00\",\n\"end\": \"2026-11-24T06:00\", \"break_minutes\": 30}]}. Tijden zijn "
    "die "
    "van de Nederlandse klok;\nin de nachten waarin die verspringt telt de tijd die echt "
    "verstreek. "
    "Schooltijd van jongeren\nonder de 18 telt mee: zet die er als dienst bij. \"overrides\" zet "
    "een "
    "norm voor deze ene\ntoets anders, bijvoorbeeld {\"working_time.four_weeks.average_hours\": "
    "\"60\"} bij een cao.\nEen waarschuwing valt binnen een uitzondering die de wet onder "
    "voorwaarden "
    "toelaat.\n\"valid\" is alleen waar als er geen bevinding is.";

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
    Command{.path = "check working-time",
            .usage = "--input FILE",
            .summary = "Diensten van een werknemer toetsen aan de Arbeidstijdenwet.",
            .options = "--input=",
            .run = workingTimeCommand,
            .details = kWorkingTimeFile},
};

} // namespace

std::span<const Command> checkCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
