// The weekly invoice on paper.
#include "documents/invoice_pdf.h"

#include "app/format_nl.h"
#include "documents/billed_weeks.h"
#include "documents/expense_table.h"
#include "documents/letterhead.h"
#include "documents/statement_table.h"
#include "documents/totals.h"
#include "domain/base/identifiers.h"

namespace werkbalie::documents {

namespace {

QString percentWord(domain::Percentage percentage) {
    return toQt(app::dutchPercentage(percentage, percentage.units() % 10'000 == 0 ? 0 : 2));
}

BilledWeeks weeksOf(const domain::Invoice& invoice) {
    return {invoice.lines, invoice.expenses, invoice.week};
}

Letter letterOf(const app::InvoiceDocument& document) {
    const domain::Invoice& invoice = document.invoice;
    const QString number = toQt(invoice.number);
    const BilledWeeks weeks = weeksOf(invoice);
    const QString title = invoice.total < domain::Money{} ? QStringLiteral("Creditfactuur")
                                                          : QStringLiteral("Factuur");
    Letter letter{.agency = document.agency,
                  .title = title,
                  .runningTitle = title + QLatin1Char(' ') + number,
                  .addressee = QStringList{toQt(invoice.clientName)} +
                               addressLines(document.client.address)};
    letter.facts = {{QStringLiteral("Factuurnummer"), number},
                    {QStringLiteral("Factuurdatum"), toQt(domain::dutchDate(invoice.issuedOn))},
                    {QStringLiteral("Vervaldatum"), toQt(domain::dutchDate(invoice.dueOn))},
                    {weeks.title(), weeks.fact()}};
    if (!document.client.vatId.empty()) {
        letter.facts.emplace_back(QStringLiteral("Uw btw-id"), toQt(document.client.vatId));
    }
    letter.subtitle = QStringLiteral("Ter beschikking gestelde flexkrachten, %1 (%2)")
                          .arg(weeks.words(), weeks.days());
    return letter;
}

QString paymentSentence(const app::InvoiceDocument& document) {
    const domain::Invoice& invoice = document.invoice;
    if (invoice.total <= domain::Money{}) {
        return QStringLiteral(
                   "Dit bedrag wordt met u verrekend onder vermelding van factuurnummer %1.")
            .arg(toQt(invoice.number));
    }
    const auto iban = domain::Iban::parse(document.agency.iban);
    const QString account = iban ? QStringLiteral(" op %1").arg(toQt(iban->grouped())) : QString();
    return QStringLiteral(
               "Wilt u %1 uiterlijk %2 overmaken%3 ten name van %4, onder vermelding van "
               "factuurnummer %5?")
        .arg(toQt(app::dutchMoney(invoice.total)), toQt(domain::dutchDate(invoice.dueOn)), account,
             toQt(document.agency.name), toQt(invoice.number));
}

Totals totalsOf(const app::InvoiceDocument& document) {
    const domain::Invoice& invoice = document.invoice;
    Totals totals;
    totals.lines.emplace_back(QStringLiteral("Totaal exclusief btw"),
                              toQt(app::dutchMoney(invoice.net)));
    if (invoice.vatShifted) {
        totals.lines.emplace_back(QStringLiteral("Btw verlegd"),
                                  toQt(app::dutchMoney(domain::Money{})));
        totals.notes << QStringLiteral(
                            "Btw verlegd naar %1, btw-id %2 (artikel 12, vijfde lid, Wet op "
                            "de omzetbelasting 1968; artikel 24b Uitvoeringsbesluit).")
                            .arg(toQt(invoice.clientName), toQt(document.client.vatId));
    } else {
        totals.lines.emplace_back(
            QStringLiteral("Btw %1 over %2")
                .arg(percentWord(invoice.vatPercentage), toQt(app::dutchMoney(invoice.net))),
            toQt(app::dutchMoney(invoice.vat)));
    }
    const bool credit = invoice.total <= domain::Money{};
    totals.lines.emplace_back(credit ? QStringLiteral("Te verrekenen")
                                     : QStringLiteral("Te betalen"),
                              toQt(app::dutchMoney(invoice.total)));
    totals.notes << paymentSentence(document);
    return totals;
}

} // namespace

domain::Result<void> writeInvoicePdf(const app::InvoiceDocument& document,
                                     const std::filesystem::path& path) {
    const auto body = [&](Paper& paper) {
        if (!document.invoice.lines.empty()) {
            drawStatementTable(paper, {.lines = document.invoice.lines,
                                       .week = weeksOf(document.invoice).only(),
                                       .firstHeader = QStringLiteral("Flexkracht"),
                                       .rateHeader = QStringLiteral("Tarief")});
        }
        drawExpenses(paper, {.lines = document.invoice.expenses, .reader = ExpenseReader::Client});
        drawTotals(paper, totalsOf(document));
    };
    return writeLetter(letterOf(document), body, path);
}

} // namespace werkbalie::documents
