// One line an expense; long descriptions take more rows, figures stand on the first.
#include "documents/expense_table.h"

#include "app/format_nl.h"
#include "documents/letterhead.h"
#include "domain/base/decimal.h"

namespace werkbalie::documents {

namespace {

using domain::ExpenseKind;
using domain::ExpenseLine;

constexpr double kRowGap = 0.35;
constexpr double kBefore = 4;
constexpr std::size_t kWhat = 1;

double rowHeight() {
    return Paper::lineHeight(Voice::Body) + kRowGap;
}

QString amountText(domain::Money amount) {
    return toQt(app::dutchNumber(amount.toString()));
}

std::vector<PaperColumn> columnsFor(ExpenseReader reader) {
    if (reader == ExpenseReader::Client) {
        return {{QStringLiteral("Datum"), 21},
                {QStringLiteral("Doorbelaste kosten"), 109},
                {QStringLiteral("Aantal"), 13, Edge::Right},
                {QStringLiteral("Bedrag"), 22, Edge::Right}};
    }
    return {{QStringLiteral("Datum"), 21},
            {QStringLiteral("Declaratie"), 87},
            {QStringLiteral("Aantal"), 13, Edge::Right},
            {QStringLiteral("Onbelast"), 22, Edge::Right},
            {QStringLiteral("Belast"), 22, Edge::Right}};
}

/// "Reiskosten dienstreis, Jansen, Ann: klantbezoek Assen".
QString whatOf(const ExpenseLine& line, ExpenseReader reader) {
    QString text = expenseWord(line.kind);
    if (reader == ExpenseReader::Client) {
        text = toQt(line.workerName) + QStringLiteral(" – ") + text.toLower();
    }
    return line.description.empty() ? text : text + QStringLiteral(": ") + toQt(line.description);
}

QStringList cellsOf(const ExpenseLine& line, const QString& what, ExpenseReader reader) {
    const QString quantity = line.quantity == 0
                                 ? QString()
                                 : toQt(app::dutchNumber(domain::formatDecimal(
                                       line.quantity, 2, line.quantity % 100 == 0 ? 0 : 2)));
    QStringList cells{toQt(domain::dutchDate(line.day)), what, quantity};
    if (reader == ExpenseReader::Client) {
        return cells << amountText(line.total());
    }
    return cells << amountText(line.untaxed) << amountText(line.taxed);
}

} // namespace

QString expenseWord(ExpenseKind kind) {
    switch (kind) {
    case ExpenseKind::Commute:
        return QStringLiteral("Kilometers woon-werk");
    case ExpenseKind::BusinessTravel:
        return QStringLiteral("Kilometers dienstreis");
    case ExpenseKind::PublicTransport:
        return QStringLiteral("Openbaar vervoer");
    case ExpenseKind::HomeWorking:
        return QStringLiteral("Thuiswerken");
    case ExpenseKind::Meal:
        return QStringLiteral("Maaltijd");
    case ExpenseKind::Tools:
        return QStringLiteral("Gereedschap en kleding");
    case ExpenseKind::Other:
        return QStringLiteral("Overige kosten");
    }
    return {};
}

void drawExpenses(Paper& paper, const ExpenseTable& content) {
    if (content.lines.empty()) {
        return;
    }
    PaperTable table(paper, columnsFor(content.reader));
    table.ensure(kBefore + rowHeight() * 3);
    paper.advance(kBefore);
    table.drawHead();
    for (const ExpenseLine& line : content.lines) {
        const QStringList rows =
            paper.wrapped(whatOf(line, content.reader), table.widthOf(kWhat), Voice::Body);
        table.ensure(rowHeight() * static_cast<double>(rows.size()));
        table.cells(cellsOf(line, rows.value(0), content.reader), Voice::Body);
        paper.advance(rowHeight());
        for (qsizetype i = 1; i < rows.size(); ++i) {
            table.cells({{}, rows[i]}, Voice::Body);
            paper.advance(rowHeight());
        }
    }
    paper.rule(paper.cursor(), Ink::Line);
    paper.advance(kRowGap * 2);
}

} // namespace werkbalie::documents
