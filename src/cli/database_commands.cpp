// A database's life: made for an agency or as a demo, copied, verified.
#include "app/demo/demo_agency.h"
#include "app/maintenance.h"
#include "app/users/users.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "exchange/agency_json.h"
#include "exchange/parameters_json.h"

#include <array>

namespace werkbalie::cli {

namespace {

int initCommand(Invocation& invocation) {
    const std::string login = invocation.require("--admin");
    const auto file = exchange::readAgency(invocation.readFile(invocation.require("--agency")));
    if (!file) {
        return invocation.fail(ExitCode::Refused, file.error());
    }
    const std::string secret = password(login);
    const auto database = openDatabase(invocation, storage::OpenMode::CreateIfMissing);
    const app::SystemClock clock;
    const domain::User admin =
        expect(app::firstStart(*database, clock,
                               {.agency = file->agency,
                                .branchName = file->branchName,
                                .branchCity = file->branchCity,
                                .login = login,
                                .displayName = invocation.option("--name").value_or(login),
                                .password = secret}));
    return invocation.print(
        {{"agency", file->agency.name}, {"branch", file->branchName}, {"admin", admin.login}});
}

int demoCommand(Invocation& invocation) {
    constexpr int kMost = 1'000'000;
    const app::SystemClock clock;
    app::DemoOptions options;
    options.candidates = invocation.integerOr("--candidates", {1, kMost}, options.candidates);
    options.clients = invocation.integerOr("--clients", {1, kMost}, options.clients);
    options.weeks = invocation.integerOr("--weeks", {0, 520}, options.weeks);
    options.seed = static_cast<std::uint64_t>(invocation.integerOr(
        "--seed", {0, std::numeric_limits<int>::max()}, static_cast<int>(options.seed)));
    options.asOf = invocation.optionalDate("--as-of").value_or(clock.today());
    const auto database = openDatabase(invocation, storage::OpenMode::CreateIfMissing);
    app::NoProgress progress;
    expect(app::createDemo(*database, options, exchange::builtInParameters(), progress));
    return invocation.print(
        {{"candidates", options.candidates},
         {"clients", options.clients},
         {"weeks", options.weeks},
         {"seed", options.seed},
         {"as_of", domain::isoDate(options.asOf)},
         {"logins", Json::array({"intercedent", "backoffice", "manager", "beheerder"})},
         {"password", app::kDemoPassword}});
}

int backupCommand(Invocation& invocation) {
    Session session(invocation);
    app::NoProgress progress;
    const std::string& target = invocation.arguments().front();
    expect(app::backUp(session.context(), target, progress));
    return invocation.print({{"backup", target}});
}

int verifyCommand(Invocation& invocation) {
    Session session(invocation);
    const domain::Findings findings = expect(app::verify(session.context()));
    return invocation.printFindings({{"clean", findings.empty()}}, findings);
}

constexpr std::string_view kAgencyFile =
    "Het bestand:\n"
    "  { \"name\": \"Bureau Noord\", \"kvk\": \"01234567\", \"vat_id\": \"NL123456789B13\",\n"
    "    \"branch\": \"Groningen\", \"cao\": \"abu|nbbu\", \"employer_size\": "
    "\"small|medium|large\",\n"
    "    \"whk\": { \"wga\": \"2.92\", \"zw\": \"3.71\" } }\n"
    "Ook kan: branch_city, street, house_number, postcode, city, phone, email, iban.\n"
    "employer_size en whk mogen ontbreken: dan geldt een klein bureau, met de premies van de "
    "sector.";

constexpr std::array kCommands{
    Command{.path = "init",
            .usage = "--agency FILE.json --admin NAME [--name DISPLAY_NAME]",
            .summary = "Nieuwe, lege database voor een bureau, met de eerste beheerder.",
            .options = "--agency= --admin= --name=",
            .run = initCommand,
            .details = kAgencyFile},
    Command{.path = "demo create",
            .usage = "[--candidates N] [--clients N] [--weeks N] [--seed S] [--as-of D]",
            .summary = "Voorbeeldbureau om mee te oefenen.",
            .options = "--candidates= --clients= --weeks= --seed= --as-of=",
            .run = demoCommand},
    Command{.path = "backup",
            .usage = "FILE",
            .summary = "Volledige kopie van de database, ook terwijl anderen werken.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = backupCommand},
    Command{.path = "verify",
            .usage = "",
            .summary = "Database controleren: gaafheid, wijzigingsspoor, bedragen.",
            .options = "",
            .run = verifyCommand},
};

} // namespace

std::span<const Command> databaseCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
