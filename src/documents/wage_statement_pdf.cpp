// The gross wage statement of one worker on paper.
#include "documents/wage_statement_pdf.h"

#include "app/format_nl.h"
#include "documents/hour_words.h"
#include "documents/letterhead.h"
#include "documents/statement_table.h"
#include "documents/totals.h"

namespace werkbalie::documents {

domain::Result<void> writeWageStatementPdf(const app::WageStatementDocument& document,
                                           const std::filesystem::path& path) {
    const domain::WageStatement& statement = document.statement;
    const QString worker = toQt(statement.workerName);
    domain::Minutes worked{0};
    for (const domain::StatementLine& line : statement.lines) {
        worked += line.worked;
    }
    Letter letter{.agency = document.agency,
                  .title = QStringLiteral("Brutoloonoverzicht"),
                  .runningTitle = QStringLiteral("Brutoloonoverzicht ") + worker,
                  .addressee = {worker}};
    letter.facts = {
        {QStringLiteral("Nummer"), QString::number(statement.id.value)},
        {QStringLiteral("Week"),
         QStringLiteral("%1 van %2").arg(document.week.week()).arg(document.week.year())}};
    letter.subtitle = QStringLiteral("Gewerkte uren en brutoloon, %1 (%2)")
                          .arg(weekWord(document.week), weekDays(document.week));
    const Totals totals{
        .lines = {{QStringLiteral("Gewerkte uren"),
                   toQt(app::dutchNumber(domain::decimalHours(worked)))},
                  {QStringLiteral("Brutoloon"), toQt(app::dutchMoney(statement.gross))}},
        .notes = {QStringLiteral("Dit overzicht laat zien waarover uw loon wordt berekend. "
                                 "Reserveringen, inhoudingen en het nettoloon staan op uw "
                                 "loonstrook."),
                  QStringLiteral("Klopt er iets niet? Neem dan contact op met uw vestiging.")}};
    const auto body = [&](Paper& paper) {
        drawStatementTable(paper, {.lines = statement.lines,
                                   .week = document.week,
                                   .firstHeader = QStringLiteral("Functie"),
                                   .rateHeader = QStringLiteral("Uurloon"),
                                   .showWorkers = false});
        drawTotals(paper, totals);
    };
    return writeLetter(letter, body, path);
}

} // namespace werkbalie::documents
