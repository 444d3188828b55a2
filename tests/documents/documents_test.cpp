// What is printed: every sum is on the paper, on as many sheets as it needs, and nothing is cut.
#include "app/format_nl.h"
#include "documents/billed_weeks.h"
#include "documents/invoice_pdf.h"
#include "documents/targets_report_pdf.h"
#include "documents/wage_statement_pdf.h"
#include "tests/documents/printed.h"
#include "tests/support/catch.h"

using namespace werkbalie;
using domain::makeDate;
using domain::Money;
using test::Printed;
using test::printed;
using test::target;

namespace {

domain::Agency agency() {
    return {.name = "Uitzendbureau De Werkplaats",
            .kvk = "01234567",
            .vatId = "NL123456789B13",
            .address = {"Oude Boteringestraat", "44", "9712 GL", "Groningen", "NL"},
            .phone = "+31 50 123 45 67",
            .email = "info@werkplaats.example.nl",
            .iban = "NL91ABNA0417164300"};
}

domain::Client client() {
    domain::Client client;
    client.name = "Bouwbedrijf Van der Veen B.V.";
    client.vatId = "NL002455799B11";
    client.address = {"Industrieweg", "12-a", "9723 AA", "Groningen", "NL"};
    return client;
}

domain::StatementLine line(std::string worker, int minutes, std::int64_t cents) {
    domain::StatementLine line;
    line.week = domain::IsoWeek::make(2026, 47).value();
    line.occupation = "Metselaar";
    line.workerName = std::move(worker);
    line.percentage = domain::Percentage::fromUnits(1'000'000);
    line.worked = domain::Minutes(minutes);
    line.rate = domain::HourlyRate::parse("45.74").value();
    line.amount = Money::fromCents(cents);
    return line;
}

app::InvoiceDocument invoice(std::vector<domain::StatementLine> lines) {
    domain::Invoice invoice;
    invoice.number = "2026-00042";
    invoice.clientName = client().name;
    invoice.week = domain::IsoWeek::make(2026, 47).value();
    invoice.issuedOn = makeDate(2026, 11, 24);
    invoice.dueOn = makeDate(2026, 12, 8);
    invoice.lines = std::move(lines);
    invoice.vatPercentage = domain::Percentage::fromUnits(210'000);
    for (const auto& l : invoice.lines) {
        invoice.net += l.amount;
    }
    invoice.vat =
        domain::percentOf(invoice.net, invoice.vatPercentage, domain::Rounding::HalfAwayFromZero);
    invoice.total = invoice.net + invoice.vat;
    return {.invoice = invoice, .agency = agency(), .client = client()};
}

Printed print(const app::InvoiceDocument& document, const std::string& name) {
    const auto path = target(name);
    REQUIRE(documents::writeInvoicePdf(document, path));
    return printed(path);
}

std::vector<domain::StatementLine> manyLines() {
    std::vector<domain::StatementLine> lines;
    for (int worker = 1; worker <= 16; ++worker) {
        const std::string name = "Flexkracht Nummer " + std::to_string(worker);
        lines.push_back(line(name, 2400, 182'960));
        if (worker % 2 == 0) {
            auto overtime = line(name, 150, 17'153);
            overtime.type = domain::HourType::Overtime;
            overtime.percentage = domain::Percentage::fromUnits(1'500'000);
            lines.push_back(overtime);
        }
        if (worker % 3 == 0) {
            auto travel = line(name, 90, 6'861);
            travel.type = domain::HourType::Travel;
            lines.push_back(travel);
        }
        if (worker % 4 == 0) {
            auto correction = line(name, -60, -4'574);
            correction.correction = true;
            correction.week = domain::IsoWeek::make(2026, 45).value();
            lines.push_back(correction);
        }
    }
    return lines;
}

} // namespace

TEST_CASE("an invoice of one line is one sheet with all that the law asks", "[pdf]") {
    const Printed paper = print(invoice({line("Ann de Wit", 2400, 182'960)}), "invoice_1.pdf");
    CHECK(paper.pages == 1);
    for (const char* part : {"Factuur",
                             "2026-00042",
                             "24-11-2026",
                             "08-12-2026",
                             "47 van 2026",
                             "Uitzendbureau De Werkplaats",
                             "Oude Boteringestraat 44",
                             "NL123456789B13",
                             "01234567",
                             "NL91 ABNA 0417 1643 00",
                             "Bouwbedrijf Van der Veen B.V.",
                             "Industrieweg 12-a",
                             "9723 AA",
                             "Ann de Wit",
                             "Metselaar",
                             "40,00",
                             "45,74",
                             "1.829,60",
                             "384,22",
                             "2.213,82",
                             "1 van 1"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
}

TEST_CASE("a long invoice repeats its head and keeps every line", "[pdf]") {
    const auto document = invoice(manyLines());
    const Printed paper = print(document, "invoice_many.pdf");
    CHECK(paper.pages >= 2);
    CHECK(paper.count("Uursoort") >= paper.pages - 1);
    CHECK(paper.has("1 van " + std::to_string(paper.pages)));
    CHECK(paper.has(std::to_string(paper.pages) + " van " + std::to_string(paper.pages)));
    CHECK(paper.count("Flexkracht Nummer") == 16);
    CHECK(paper.count("Overuren") == 8);
    CHECK(paper.count("Correctie normale uren week 45") == 4);
    CHECK(paper.has(app::dutchMoney(document.invoice.total)));
}

TEST_CASE("every number of workers fits, also at the edge of a sheet", "[pdf]") {
    for (int workers = 8; workers <= 40; workers += 4) {
        std::vector<domain::StatementLine> lines;
        for (int i = 0; i < workers; ++i) {
            lines.push_back(line("W" + std::to_string(1000 + i), 2400, 182'960));
        }
        const Printed paper = print(invoice(lines), "invoice_edge.pdf");
        CHECK(paper.count("W1") == workers);
        CHECK(paper.count("Te betalen") == 1);
    }
}

TEST_CASE("long names wrap and none is cut", "[pdf]") {
    auto document = invoice(
        {line("Maria Magdalena Wilhelmina van der Heijden-Oude Nijhuis van Zuylen", 2400, 182'960),
         line("Chukwuemekaoluwaseunadebayoakinfenwaolatunji", 60, 4'574)});
    document.invoice.lines[0].occupation =
        "Allround onderhoudsmonteur elektrotechniek en werktuigbouw";
    document.invoice.clientName = "Stichting Gemeenschappelijke Regeling Werkvoorziening Noord- en "
                                  "Oost-Groningen en Omstreken";
    const Printed paper = print(document, "invoice_long.pdf");
    for (const char* part : {"Magdalena", "Zuylen", "werktuigbouw", "Omstreken"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
    CHECK(paper.pages == 1);
}

TEST_CASE("shifted VAT names the customer's VAT id and the article", "[pdf]") {
    auto document = invoice({line("Ann de Wit", 2400, 182'960)});
    document.invoice.vatShifted = true;
    document.invoice.vat = Money{};
    document.invoice.total = document.invoice.net;
    const Printed paper = print(document, "invoice_shifted.pdf");
    CHECK(paper.has("Btw verlegd naar"));
    CHECK(paper.has("NL002455799B11"));
    CHECK(paper.has("24b"));
    CHECK(paper.count("1.829,60") >= 3);
    CHECK_FALSE(paper.has("Btw 21%"));
}

TEST_CASE("a credit asks nobody to pay", "[pdf]") {
    auto correction = line("Ann de Wit", -480, -36'592);
    correction.correction = true;
    const Printed paper = print(invoice({correction}), "invoice_credit.pdf");
    CHECK(paper.has("-442,76"));
    CHECK(paper.has("met u verrekend"));
    CHECK_FALSE(paper.has("overmaken"));
}

TEST_CASE("a wage statement shows hours, wage and gross", "[pdf]") {
    app::WageStatementDocument document{};
    document.statement.id = domain::WageStatementId(7);
    document.statement.workerName = "Ann de Wit";
    document.statement.lines = {line("Ann de Wit", 2400, 61'080)};
    document.statement.gross = Money::fromCents(61'080);
    document.agency = agency();
    document.week = domain::IsoWeek::make(2026, 47).value();
    document.statement.lines[0].rate = domain::HourlyRate::parse("15.27").value();
    const auto path = target("wage_statement.pdf");
    REQUIRE(documents::writeWageStatementPdf(document, path));
    const Printed paper = printed(path);
    CHECK(paper.pages == 1);
    for (const char* part : {"Brutoloonoverzicht", "Ann de Wit", "15,27", "40,00", "610,80"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
}

TEST_CASE("corrections say their day, and of another week also which", "[pdf]") {
    auto less = line("Ann de Wit", -120, -3'054);
    less.correction = true;
    less.week = domain::IsoWeek::make(2026, 45).value();
    less.day = makeDate(2026, 11, 4);
    auto more = less;
    more.worked = domain::Minutes{90};
    more.amount = Money::fromCents(2'291);
    auto overtime = less;
    overtime.type = domain::HourType::Overtime;
    overtime.percentage = domain::Percentage::fromUnits(1'500'000);
    overtime.week = domain::IsoWeek::make(2025, 52).value();
    overtime.day = makeDate(2025, 12, 27);
    auto late = less;
    late.week = domain::IsoWeek::make(2026, 47).value();
    late.day = makeDate(2026, 11, 20);
    auto cold = less;
    cold.label = "Koude in het vrieshuis";
    cold.unit = domain::AmountUnit::Shift;
    cold.worked = domain::Minutes{0};
    cold.quantity = -1;
    const auto lines =
        std::vector{line("Ann de Wit", 2400, 61'080), overtime, less, more, cold, late};
    app::WageStatementDocument document{};
    document.statement.workerName = "Ann de Wit";
    document.statement.lines = lines;
    document.agency = agency();
    document.week = domain::IsoWeek::make(2026, 47).value();
    const auto path = target("wage_statement_corrections.pdf");
    REQUIRE(documents::writeWageStatementPdf(document, path));
    for (const Printed& paper : {printed(path), print(invoice(lines), "invoice_corrections.pdf")}) {
        CHECK(paper.count("wo 04-11-2026 (week 45)") == 3);
        CHECK(paper.has("za 27-12-2025 (week 52)"));
        CHECK(paper.has("vr 20-11-2026"));
        CHECK_FALSE(paper.has("(week 47)")); // the week of the document itself
        CHECK(paper.count("Correctie normale uren") == 3);
        CHECK(paper.count("Correctie Koude in het vrieshuis") == 1);
    }
}

TEST_CASE("an allowance in euro has a line with its unit, quantity and exact rate", "[pdf]") {
    app::WageStatementDocument document{};
    document.statement.workerName = "Ann de Wit";
    auto cold = line("Ann de Wit", 0, 4'219);
    cold.label = "Koude";
    cold.unit = domain::AmountUnit::Hour;
    cold.quantity = 30 * 60;
    cold.rate = domain::HourlyRate::parse("1.4063").value();
    auto shift = line("Ann de Wit", 0, -3'750);
    shift.label = "Weekend";
    shift.unit = domain::AmountUnit::Shift;
    shift.quantity = -3;
    shift.rate = domain::HourlyRate::parse("12.50").value();
    shift.correction = true;
    document.statement.lines = {line("Ann de Wit", 2400, 61'080), cold, shift};
    document.statement.gross = Money::fromCents(61'549);
    document.agency = agency();
    document.week = domain::IsoWeek::make(2026, 47).value();
    const auto path = target("wage_statement_amounts.pdf");
    REQUIRE(documents::writeWageStatementPdf(document, path));
    const Printed paper = printed(path);
    for (const char* part : {"Koude per uur", "30,00", "1,4063", "42,19",
                             "Correctie Weekend per dienst", "-3", "12,50", "-37,50", "615,49"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
    CHECK_FALSE(paper.has("70,00")); // the subtotal counts hours of work alone
}

TEST_CASE("expenses stand on the statement with both parts, and on the invoice as one", "[pdf]") {
    domain::ExpenseLine trip;
    trip.day = makeDate(2026, 11, 19);
    trip.workerName = "Ann de Wit";
    trip.kind = domain::ExpenseKind::BusinessTravel;
    trip.description = "Bezoek aan de bouwplaats in Assen, heen en terug over de oude weg langs de "
                       "vaart omdat de nieuwe was gestremd";
    trip.quantity = 42'50;
    trip.untaxed = Money::fromCents(10'63);
    trip.taxed = Money::fromCents(2'12);
    app::WageStatementDocument document{};
    document.statement.workerName = "Ann de Wit";
    document.statement.expenses = {trip};
    document.statement.gross = trip.taxed;
    document.statement.untaxed = trip.untaxed;
    document.agency = agency();
    document.week = domain::IsoWeek::make(2026, 47).value();
    const auto path = target("wage_statement_expenses.pdf");
    REQUIRE(documents::writeWageStatementPdf(document, path));
    const Printed statement = printed(path);
    for (const char* part : {"Declaratie", "Kilometers dienstreis", "42,50", "19-11-2026", "10,63",
                             "2,12", "gestremd", "Declaraties, onbelast"}) {
        INFO(part);
        CHECK(statement.has(part));
    }
    auto bill = invoice({line("Ann de Wit", 2400, 182'960)});
    bill.invoice.expenses = {trip};
    const Printed charged = print(bill, "invoice_expenses.pdf");
    for (const char* part :
         {"Doorbelaste kosten", "Ann de Wit", "kilometers dienstreis", "12,75"}) {
        INFO(part);
        CHECK(charged.has(part));
    }
    CHECK_FALSE(charged.has("10,63")); // what is wage is not the client's
}

TEST_CASE("the targets report sets every figure against its target", "[pdf]") {
    app::TargetsReport report;
    report.period = domain::parseReportPeriod("2026-Q4").value();
    for (int branch = 1; branch <= 2; ++branch) {
        app::ReportRow total;
        total.branchName = branch == 1 ? "Groningen" : "Assen";
        total.branch = domain::BranchId(branch);
        total.values = {136, 84, 24, 1'152'000, 87'845'000, 9'382'400};
        total.targets = {160, 80, 0, 1'200'000, 80'000'000, 12'000'000};
        report.branches.push_back(total);
        for (int i = 1; i <= 4; ++i) {
            app::ReportRow row = total;
            row.consultantName = "Sanne Visser " + std::to_string(i);
            row.consultant = domain::UserId(branch * 10 + i);
            row.values = {34, 21, 6, 288'000, 21'961'250, 2'345'600};
            row.targets = {40, 20, 0, 300'000, 20'000'000, 3'000'000};
            report.rows.push_back(row);
        }
    }
    report.total.values = {272, 168, 48, 2'304'000, 175'690'000, 18'764'800};
    report.total.targets = {320, 160, 0, 2'400'000, 160'000'000, 24'000'000};
    const auto path = target("targets.pdf");
    REQUIRE(documents::writeTargetsReportPdf(report, agency(), path));
    const Printed paper = printed(path);
    for (const char* part : {"2026-Q4", "Groningen", "Assen", "Sanne Visser 4", "1.756.900",
                             "110% van 1.600.000", "38.400", "Totaal"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
}

TEST_CASE("a folder that cannot be written to is refused", "[pdf]") {
    CHECK(documents::writeInvoicePdf(invoice({line("Ann de Wit", 2400, 182'960)}),
                                     target("x").parent_path() / "no" / "i.pdf")
              .error()
              .key == "file.not_writable");
}

TEST_CASE("the period is that of the lines, not of the run that made the document", "[pdf]") {
    auto document = invoice({line("Ann de Wit", 2400, 182'960)});
    document.invoice.week = domain::IsoWeek::make(2026, 48).value();
    const Printed paper = print(document, "invoice_period.pdf");
    CHECK(paper.has("week 47 (16-11-2026 tot en met 22-11-2026)"));
    CHECK(paper.has("47 van 2026"));
    CHECK_FALSE(paper.has("29-11-2026"));
    CHECK_FALSE(paper.has("Normale uren week 47")); // it is the only one
    CHECK(paper.has("2026-00042"));                 // number and date are those of the run
    CHECK(paper.has("24-11-2026"));

    auto later = line("Bert Bos", 480, 36'592);
    later.week = document.invoice.week;
    document.invoice.lines.push_back(later);
    const Printed both = print(document, "invoice_period_two.pdf");
    CHECK(both.has("weken 47 en 48 (16-11-2026 tot en met 29-11-2026)"));
    CHECK(both.has("47 en 48 van 2026"));
    CHECK(both.count("Normale uren week 47") == 1);
    CHECK(both.count("Normale uren week 48") == 1);
}

TEST_CASE("the days of expenses are part of the period; a correction says its own week", "[pdf]") {
    domain::ExpenseLine trip;
    trip.day = makeDate(2026, 11, 24);
    trip.workerName = "Ann de Wit";
    trip.untaxed = Money::fromCents(10'63);
    auto correction = line("Ann de Wit", -60, -1'527);
    correction.correction = true;
    correction.week = domain::IsoWeek::make(2026, 40).value();
    app::WageStatementDocument document{};
    document.statement.workerName = "Ann de Wit";
    document.statement.lines = {line("Ann de Wit", 2400, 61'080), correction};
    document.statement.expenses = {trip};
    document.agency = agency();
    document.week = domain::IsoWeek::make(2026, 49).value();
    const auto path = target("wage_statement_period.pdf");
    REQUIRE(documents::writeWageStatementPdf(document, path));
    CHECK(printed(path).has("weken 47 en 48 (16-11-2026 tot en met 29-11-2026)"));
}

TEST_CASE("weeks on end and weeks of two years are said in few words", "[pdf]") {
    const auto lineOf = [](int year, int week) {
        auto each = line("Ann de Wit", 60, 1'527);
        each.week = domain::IsoWeek::make(year, week).value();
        return each;
    };
    const auto made = domain::IsoWeek::make(2027, 2).value();
    const std::vector onEnd{lineOf(2026, 53), lineOf(2027, 1), lineOf(2026, 52)};
    const documents::BilledWeeks three(onEnd, {}, made);
    CHECK(three.words().toStdString() == "weken 52 tot en met 1");
    CHECK(three.fact().toStdString() == "52 en 53 van 2026 en 1 van 2027");
    const documents::BilledWeeks none({}, {}, made);
    CHECK(none.words().toStdString() == "week 2");
    CHECK(none.only() == made);
}

TEST_CASE("a credit is headed as one and keeps its number, its date and the days of expenses",
          "[pdf]") {
    domain::ExpenseLine trip;
    trip.day = makeDate(2026, 11, 19);
    trip.workerName = "Ann de Wit";
    trip.untaxed = Money::fromCents(-10'63);
    auto document = invoice({});
    document.invoice.expenses = {trip};
    document.invoice.net = trip.total();
    document.invoice.total = trip.total();
    const Printed paper = print(document, "invoice_credit_expense.pdf");
    CHECK(paper.has("Creditfactuur"));
    CHECK(paper.has("2026-00042"));
    CHECK(paper.has("24-11-2026"));
    CHECK(paper.has("19-11-2026"));
    CHECK_FALSE(
        print(invoice({line("Ann de Wit", 60, 4'574)}), "invoice_plain.pdf").has("Creditfactuur"));
}
