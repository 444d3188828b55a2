// The gross wage statement of one worker on paper.
#include "documents/wage_statement_pdf.h"

#include "app/format_nl.h"
#include "documents/billed_weeks.h"
#include "documents/expense_table.h"
#include "documents/letterhead.h"
#include "documents/statement_table.h"
#include "documents/totals.h"

namespace werkbalie::documents {

namespace {

Totals totalsOf(const domain::WageStatement& statement, domain::Minutes worked) {
    Totals totals{
        .lines = {{QStringLiteral("Gewerkte uren"),
                   toQt(app::dutchNumber(domain::decimalHours(worked)))}},
        .notes = {QStringLiteral("Dit overzicht laat zien waarover uw loon wordt "
                                 "berekend. Reserveringen, inhoudingen en het nettoloon "
                                 "staan op uw loonstrook."),
                  QStringLiteral("Klopt er iets niet? Neem dan contact op met uw vestiging.")}};
    if (!statement.expenses.empty()) {
        totals.lines.emplace_back(QStringLiteral("Declaraties, onbelast"),
                                  toQt(app::dutchMoney(statement.untaxed)));
        totals.notes << QStringLiteral("Het belaste deel van uw declaraties hoort bij het "
                                       "brutoloon; het onbelaste deel krijgt "
                                       "u er zonder inhouding bij.");
    }
    totals.lines.emplace_back(QStringLiteral("Brutoloon"), toQt(app::dutchMoney(statement.gross)));
    return totals;
}

} // namespace

domain::Result<void> writeWageStatementPdf(const app::WageStatementDocument& document,
                                           const std::filesystem::path& path) {
    const domain::WageStatement& statement = document.statement;
    const QString worker = toQt(statement.workerName);
    const BilledWeeks weeks(statement.lines, statement.expenses, document.week);
    domain::Minutes worked{0};
    for (const domain::StatementLine& line : statement.lines) {
        worked += line.worked;
    }
    Letter letter{.agency = document.agency,
                  .title = QStringLiteral("Brutoloonoverzicht"),
                  .runningTitle = QStringLiteral("Brutoloonoverzicht ") + worker,
                  .addressee = {worker}};
    letter.facts = {{QStringLiteral("Nummer"), QString::number(statement.id.value)},
                    {weeks.title(), weeks.fact()}};
    letter.subtitle =
        QStringLiteral("Gewerkte uren en brutoloon, %1 (%2)").arg(weeks.words(), weeks.days());
    const Totals totals = totalsOf(statement, worked);
    const auto body = [&](Paper& paper) {
        if (!statement.lines.empty()) {
            drawStatementTable(paper, {.lines = statement.lines,
                                       .week = weeks.only(),
                                       .firstHeader = QStringLiteral("Functie"),
                                       .rateHeader = QStringLiteral("Uurloon"),
                                       .showWorkers = false});
        }
        drawExpenses(paper, {.lines = statement.expenses});
        drawTotals(paper, totals);
    };
    return writeLetter(letter, body, path);
}

} // namespace werkbalie::documents
