// `expenses …`: noting, approving and paying back what flex workers spent.
#include "app/administration/expenses.h"
#include "app/administration/receipts.h"
#include "app/messages.h"
#include "cli/output_file.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "domain/base/decimal.h"
#include "exchange/text_file.h"

#include <array>
#include <filesystem>
#include <limits>

namespace werkbalie::cli {

namespace {

constexpr std::size_t kAnyNumber = std::numeric_limits<std::size_t>::max();

Json splitJson(const std::optional<domain::ExpenseSplit>& split) {
    if (!split) {
        return {{"untaxed", nullptr}, {"taxed", nullptr}};
    }
    Json json{{"untaxed", split->untaxed.toString()}, {"taxed", split->taxed.toString()}};
    if (split->limit) {
        json["limit"] = domain::exactText(*split->limit);
        json["source"] = split->source;
    }
    return json;
}

Json toJson(const domain::Expense& expense) {
    Json json{
        {"expense", expense.id.value},     {"placement", expense.placement.value},
        {"week", expense.week.toString()}, {"date", domain::isoDate(expense.day)},
        {"kind", toText(expense.kind)},    {"treatment", toText(expense.treatment)},
        {"state", toText(expense.state)},  {"amount", domain::claimedAmount(expense).toString()}};
    if (domain::rulesOf(expense.kind).measure != domain::ExpenseMeasure::Receipt) {
        json["quantity"] = domain::formatDecimal(expense.quantity, 2, 2);
        json["rate"] = domain::exactText(expense.rate);
    }
    for (const auto& [key, text] :
         {std::pair("description", expense.description), std::pair("reason", expense.reason)}) {
        if (!text.empty()) {
            json[key] = text;
        }
    }
    if (expense.counters) {
        json["counters"] = expense.counters->value;
    }
    return json;
}

Json toJson(const app::ExpenseView& view) {
    Json json = toJson(view.row.expense);
    json["worker"] = view.row.workerName;
    json["client"] = view.row.clientName;
    json["receipts"] = view.row.receipts;
    json["charged"] = view.row.charged;
    json.update(splitJson(view.split));
    return json;
}

Json toJson(const app::ExpenseTotals& totals) {
    return {{"amount", totals.total.toString()},
            {"untaxed", totals.untaxed.toString()},
            {"taxed", totals.taxed.toString()},
            {"charged", totals.charged.toString()},
            {"unknown", totals.unknown}};
}

Json toJson(const domain::Receipt& receipt) {
    return {{"receipt", receipt.id.value}, {"expense", receipt.expense.value},
            {"file", receipt.fileName},    {"mime", receipt.mime},
            {"bytes", receipt.bytes},      {"hash", receipt.hash}};
}

storage::ExpenseQuery queryOf(const Invocation& invocation) {
    return {.week = weekOption(invocation),
            .client = optionalId<domain::ClientId>(invocation, "--client"),
            .candidate = optionalId<domain::CandidateId>(invocation, "--person"),
            .placement = optionalId<domain::PlacementId>(invocation, "--placement")};
}

int listCommand(Invocation& invocation) {
    const auto query = queryOf(invocation);
    Session session(invocation);
    const auto list = expect(app::listExpenses(session.context(), query));
    Json rows = Json::array();
    for (const app::ExpenseView& view : list.rows) {
        rows.push_back(toJson(view));
    }
    return invocation.print({{"week", query.week->toString()},
                             {"expenses", std::move(rows)},
                             {"totals", toJson(list.totals)}});
}

/// A value by its parser; UsageError when it cannot be read.
template <class T> T parsed(const domain::Result<T>& value) {
    if (!value) {
        throw UsageError(value.error());
    }
    return *value;
}

/// Lays what was given over the expense.
void readInto(const Invocation& invocation, domain::Expense& expense) {
    if (const auto kind = invocation.option("--kind")) {
        expense.kind = parsed(domain::parseExpenseKind(*kind));
        expense.treatment = domain::rulesOf(expense.kind).usual;
    }
    if (const auto treatment = invocation.option("--treatment")) {
        expense.treatment = parsed(domain::parseExpenseTreatment(*treatment));
    }
    if (const auto quantity = invocation.option("--quantity")) {
        expense.quantity = parsed(domain::parseDutchDecimal(*quantity, 2));
    }
    if (const auto amount = invocation.option("--amount")) {
        expense.amount = parsed(domain::Money::parseDutch(*amount));
    }
    if (const auto rate = invocation.option("--rate")) {
        expense.rate = parsed(domain::HourlyRate::parseDutch(*rate));
    }
    if (const auto text = invocation.option("--description")) {
        expense.description = *text;
    }
    expense.day = invocation.optionalDate("--date").value_or(expense.day);
    if (invocation.has("--week")) {
        expense.week = weekOption(invocation);
    }
}

Json attachAll(app::Context& context, domain::ExpenseId expense,
               const std::vector<std::string>& files) {
    Json receipts = Json::array();
    for (const std::string& file : files) {
        const app::ScanFile scan{.bytes = expect(exchange::readWholeFile(file, app::kMaxScanBytes)),
                                 .fileName = std::filesystem::path(file).filename().string(),
                                 .mime = {}};
        const auto attached = expect(app::attachReceipt(context, expense, scan));
        Json json = toJson(attached.receipt);
        json["already_there"] = attached.alreadyThere;
        json["used_elsewhere"] = attached.usedElsewhere;
        receipts.push_back(std::move(json));
    }
    return receipts;
}

domain::Expense storedExpense(app::Context& context, domain::ExpenseId id) {
    return expect(app::loadExpense(context, id)).row.expense;
}

int save(Invocation& invocation, app::Context& context, const domain::Expense& expense) {
    const auto saved = expect(app::saveExpense(context, expense));
    if (saved.conflict) {
        throw RefusedError({.key = "expense.changed_meanwhile", .where = {}, .values = {}});
    }
    Json json = toJson(saved.record);
    const auto split = domain::splitExpense(saved.record, context.parameters);
    json.update(splitJson(split ? std::optional(*split) : std::nullopt));
    if (const auto files = invocation.all("--receipt"); !files.empty()) {
        json["receipts"] = attachAll(context, saved.record.id, files);
    }
    auto findings = saved.findings;
    if (invocation.has("--receipt")) {
        std::erase_if(findings, [](const domain::Finding& each) {
            return each.rule == "expense.receipt_missing";
        });
    }
    return invocation.printFindings(std::move(json), findings);
}

int addCommand(Invocation& invocation) {
    domain::Expense expense;
    expense.placement = idOption<domain::PlacementId>(invocation, "--placement");
    expense.day = invocation.date("--date");
    expense.week = domain::IsoWeek::of(expense.day);
    (void)invocation.require("--kind");
    readInto(invocation, expense);
    if (expense.kind == domain::ExpenseKind::HomeWorking && !invocation.has("--quantity")) {
        expense.quantity = domain::kOneUnit;
    }
    Session session(invocation);
    return save(invocation, session.context(), expense);
}

int changeCommand(Invocation& invocation) {
    const domain::ExpenseId id{wholeId(invocation.arguments().front(), "ID")};
    Session session(invocation);
    domain::Expense expense = storedExpense(session.context(), id);
    readInto(invocation, expense);
    return save(invocation, session.context(), expense);
}

int removeCommand(Invocation& invocation) {
    const domain::ExpenseId id{wholeId(invocation.arguments().front(), "ID")};
    Session session(invocation);
    const auto removed =
        expect(app::removeExpense(session.context(), storedExpense(session.context(), id)));
    if (removed.conflict) {
        throw RefusedError({.key = "expense.changed_meanwhile", .where = {}, .values = {}});
    }
    return invocation.print(toJson(removed.expense));
}

/// The ids given, or all of the week that wait.
std::vector<domain::ExpenseId> chosen(const Invocation& invocation, app::Context& context) {
    std::vector<domain::ExpenseId> ids;
    for (const std::string& text : invocation.arguments()) {
        ids.emplace_back(wholeId(text, "ID"));
    }
    if (!ids.empty()) {
        return ids;
    }
    for (const auto& view : expect(app::listExpenses(context, queryOf(invocation))).rows) {
        if (view.row.expense.state == domain::ExpenseState::Open) {
            ids.push_back(view.row.expense.id);
        }
    }
    return ids;
}

int decide(Invocation& invocation, domain::ExpenseState to) {
    const std::string reason =
        to == domain::ExpenseState::Refused ? invocation.require("--reason") : std::string();
    Session session(invocation);
    const auto report = expect(app::decideExpenses(
        session.context(),
        {.expenses = chosen(invocation, session.context()), .to = to, .reason = reason}));
    Json done = Json::array();
    for (const domain::ExpenseId id : report.done) {
        done.push_back(id.value);
    }
    Json refused = Json::array();
    for (const app::ExpenseRefused& each : report.refused) {
        refused.push_back({{"expense", each.expense.value},
                           {"worker", each.workerName},
                           {"rule", each.why.key},
                           {"reason", app::messageFor(each.why)}});
    }
    invocation.print(
        {{"state", toText(to)}, {"done", std::move(done)}, {"refused", std::move(refused)}});
    return static_cast<int>(report.refused.empty() ? ExitCode::Done : ExitCode::Refused);
}

int approveCommand(Invocation& invocation) {
    return decide(invocation, domain::ExpenseState::Approved);
}

int refuseCommand(Invocation& invocation) {
    return decide(invocation, domain::ExpenseState::Refused);
}

int reopenCommand(Invocation& invocation) {
    return decide(invocation, domain::ExpenseState::Open);
}

int counterCommand(Invocation& invocation) {
    const app::ExpenseCounter counter{
        .expense = domain::ExpenseId{wholeId(invocation.arguments().front(), "ID")},
        .week = weekOption(invocation),
        .reason = invocation.require("--reason")};
    Session session(invocation);
    return invocation.print(toJson(expect(app::counterExpense(session.context(), counter))));
}

int attachCommand(Invocation& invocation) {
    const auto& given = invocation.arguments();
    const domain::ExpenseId id{wholeId(given.front(), "ID")};
    Session session(invocation);
    return invocation.print(
        {{"receipts", attachAll(session.context(), id, {std::next(given.begin()), given.end()})}});
}

int receiptsCommand(Invocation& invocation) {
    const domain::ExpenseId id{wholeId(invocation.arguments().front(), "ID")};
    Session session(invocation);
    Json list = Json::array();
    for (const domain::Receipt& receipt : expect(app::listReceipts(session.context(), id))) {
        list.push_back(toJson(receipt));
    }
    return invocation.print(list);
}

int openCommand(Invocation& invocation) {
    const domain::ReceiptId id{wholeId(invocation.arguments().front(), "RECEIPT")};
    const std::string target = invocation.require("-o");
    Session session(invocation);
    const auto file = expect(app::loadReceipt(session.context(), id));
    invocation.writeFile(target, file.bytes);
    return static_cast<int>(ExitCode::Done);
}

int detachCommand(Invocation& invocation) {
    const domain::ReceiptId id{wholeId(invocation.arguments().front(), "RECEIPT")};
    Session session(invocation);
    const auto file = expect(app::removeReceipt(session.context(), id));
    return invocation.print({{"removed", file.fileName}});
}

int agreeCommand(Invocation& invocation) {
    domain::ExpenseAgreement wanted;
    wanted.placement = idOption<domain::PlacementId>(invocation, "--placement");
    wanted.kind = parsed(domain::parseExpenseKind(invocation.require("--kind")));
    Session session(invocation);
    const auto today = session.context().clock.today();
    const auto desk = expect(app::loadExpenseDesk(session.context(), wanted.placement, today));
    for (const domain::ExpenseAgreement& known : desk.agreements) {
        if (known.kind == wanted.kind) {
            wanted = known;
        }
    }
    if (const auto rate = invocation.option("--rate")) {
        wanted.rate = rate->empty() ? std::nullopt
                                    : std::optional(parsed(domain::HourlyRate::parseDutch(*rate)));
    }
    if (invocation.has("--charged")) {
        wanted.charged = invocation.choice("--charged", {"yes", "no"}) == 0;
    }
    const auto saved = expect(app::saveExpenseAgreement(session.context(), wanted)).record;
    return invocation.print(
        {{"placement", saved.placement.value},
         {"kind", toText(saved.kind)},
         {"rate", saved.rate ? Json(domain::exactText(*saved.rate)) : Json(nullptr)},
         {"charged", saved.charged}});
}

constexpr std::string_view kKinds =
    "KIND is commute (woon-werk, eigen vervoer), business_travel (dienstreis, eigen vervoer),\n"
    "public_transport, home_working, meal, tools (gereedschap en kleding) of other.\n"
    "--quantity is het aantal kilometers (of 1 dag thuis), --amount het bedrag van de bon.\n"
    "TREATMENT is by_limit (onbelast tot de grens van die dag), exempt (vrijgesteld, met bon),\n"
    "taxed (loon) of undecided. Zonder --rate geldt wat is afgesproken, anders de grens.\n"
    "--week is de week van uitbetaling; zonder is dat de week van --date.";

constexpr std::array kCommands{
    Command{.path = "expenses list",
            .usage = "--week W [--client ID] [--person ID] [--placement ID]",
            .summary = "Declaraties van een week, onbelast en belast, met totalen.",
            .options = "--week= --client= --person= --placement=",
            .run = listCommand},
    Command{.path = "expenses add",
            .usage = "--placement ID --date D --kind KIND [--quantity N] [--amount A] [--rate R] "
                     "[--treatment TREATMENT] [--week W] [--description TEKST] [--receipt FILE]…",
            .summary = "Een declaratie noteren.",
            .options = "--placement= --date= --kind= --quantity= --amount= --rate= --treatment= "
                       "--week= --description= --receipt=",
            .run = addCommand,
            .details = kKinds},
    Command{.path = "expenses change",
            .usage = "ID [--date D] [--kind KIND] [--quantity N] [--amount A] [--rate R] "
                     "[--treatment TREATMENT] [--week W] [--description TEKST] [--receipt FILE]…",
            .summary = "Een declaratie wijzigen die nog niet is verwerkt.",
            .options = "--date= --kind= --quantity= --amount= --rate= --treatment= --week= "
                       "--description= --receipt=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = changeCommand,
            .details = kKinds},
    Command{.path = "expenses remove",
            .usage = "ID",
            .summary = "Een declaratie met haar bonnen verwijderen.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = removeCommand},
    Command{.path = "expenses approve",
            .usage = "ID… | --week W [--client ID] [--person ID] [--placement ID]",
            .summary = "Goedkeuren: die, of alle die in een week nog open staan.",
            .options = "--week= --client= --person= --placement=",
            .maxArguments = kAnyNumber,
            .run = approveCommand},
    Command{.path = "expenses refuse",
            .usage = "ID… --reason TEKST",
            .summary = "Afwijzen, met de reden.",
            .options = "--reason=",
            .minArguments = 1,
            .maxArguments = kAnyNumber,
            .run = refuseCommand},
    Command{.path = "expenses reopen",
            .usage = "ID…",
            .summary = "Een goedkeuring of afwijzing terugnemen.",
            .options = "",
            .minArguments = 1,
            .maxArguments = kAnyNumber,
            .run = reopenCommand},
    Command{.path = "expenses counter",
            .usage = "ID --week W --reason TEKST",
            .summary = "Een uitbetaalde declaratie terugboeken in een open week.",
            .options = "--week= --reason=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = counterCommand},
    Command{.path = "expenses attach",
            .usage = "ID FILE…",
            .summary = "Bonnen (PDF, PNG of JPEG) bij een declaratie bewaren.",
            .options = "",
            .minArguments = 2,
            .maxArguments = kAnyNumber,
            .run = attachCommand},
    Command{.path = "expenses receipts",
            .usage = "ID",
            .summary = "De bonnen van een declaratie.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = receiptsCommand},
    Command{.path = "expenses receipt",
            .usage = "RECEIPT -o FILE",
            .summary = "Een bewaarde bon in een bestand zetten.",
            .options = "-o=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = openCommand},
    Command{.path = "expenses detach",
            .usage = "RECEIPT",
            .summary = "Een bon van zijn declaratie halen.",
            .options = "",
            .minArguments = 1,
            .maxArguments = 1,
            .run = detachCommand},
    Command{.path = "expenses agree",
            .usage = "--placement ID --kind KIND [--rate R] [--charged yes|no]",
            .summary =
                "Afspraak van een plaatsing: bedrag per eenheid, en of het wordt doorbelast.",
            .options = "--placement= --kind= --rate= --charged=",
            .run = agreeCommand,
            .details = "Een leeg --rate= laat weer de voorwaarden van de opdrachtgever gelden.\n"
                       "Doorbelasten gebeurt tegen kostprijs, zonder marge."}};

} // namespace

std::span<const Command> expenseCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
