// What is not known yet is left empty, and says so in its tip.
#include "ui/administration/expense_columns.h"

#include "app/format_nl.h"
#include "ui/administration/expense_words.h"
#include "ui/administration/hours_text.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {

namespace {

using namespace Qt::StringLiterals;
using R = app::ExpenseView;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

Column<R> partColumn(const QString& key, const QString& title,
                     domain::Money domain::ExpenseSplit::*part) {
    return {
        .key = key,
        .title = title,
        .text =
            [part](const R& r) {
                return r.split ? qs(app::dutchMoney((*r.split).*part)) : tr("nog kiezen");
            },
        .sort = [part](const R& r) { return qlonglong{r.split ? ((*r.split).*part).cents() : -1}; },
        .tip = [](const R& r) { return r.split ? qs(r.split->source) : QString(); },
        .width = 72,
        .number = true};
}

std::vector<Column<R>> furtherColumns() {
    return {{.key = u"quantity"_s,
             .title = tr("Aantal"),
             .text = [](const R& r) { return quantityText(r.row.expense); },
             .sort = [](const R& r) { return qlonglong{r.row.expense.quantity}; },
             .width = 66,
             .number = true},
            {.key = u"receipts"_s,
             .title = tr("Bonnen"),
             .text =
                 [](const R& r) {
                     return r.row.receipts == 0 ? QString() : QString::number(r.row.receipts);
                 },
             .sort = [](const R& r) { return qlonglong{r.row.receipts}; },
             .width = 64,
             .number = true},
            {.key = u"client"_s,
             .title = tr("Opdrachtgever"),
             .text = [](const R& r) { return qs(r.row.clientName); },
             .width = 150},
            {.key = u"charged"_s,
             .title = tr("Doorbelast"),
             .text = [](const R& r) { return r.row.charged ? tr("ja") : QString(); },
             .width = 80},
            {.key = u"description"_s,
             .title = tr("Omschrijving"),
             .text = [](const R& r) { return qs(r.row.expense.description); },
             .width = 180,
             .hidden = true}};
}

} // namespace

RowModel<R>* makeExpenseModel(QObject* parent) {
    std::vector<Column<R>> columns{
        {.key = u"worker"_s,
         .title = tr("Flexkracht"),
         .text = [](const R& r) { return qs(r.row.workerName); },
         .width = 106},
        {.key = u"day"_s,
         .title = tr("Datum"),
         .text = [](const R& r) { return dayHeader(r.row.expense.day); },
         .sort = [](const R& r) { return qlonglong{r.row.expense.day.time_since_epoch().count()}; },
         .tip = [](const R& r) { return qs(app::dutchDay(r.row.expense.day)); },
         .width = 76},
        {.key = u"kind"_s,
         .title = tr("Soort"),
         .text = [](const R& r) { return shortWord(r.row.expense.kind); },
         .tip = [](const R& r) { return word(r.row.expense.kind); },
         .width = 98},
        {.key = u"amount"_s,
         .title = tr("Bedrag"),
         .text =
             [](const R& r) { return qs(app::dutchMoney(domain::claimedAmount(r.row.expense))); },
         .sort = [](const R& r) { return qlonglong{domain::claimedAmount(r.row.expense).cents()}; },
         .width = 66,
         .number = true},
        partColumn(u"untaxed"_s, tr("Onbelast"), &domain::ExpenseSplit::untaxed),
        partColumn(u"taxed"_s, tr("Belast"), &domain::ExpenseSplit::taxed),
        {.key = u"state"_s,
         .title = tr("Status"),
         .text = [](const R& r) { return word(r.row.expense.state); },
         .meaning = [](const R& r) { return meaningOf(r.row.expense.state); },
         .tip = [](const R& r) { return qs(r.row.expense.reason); },
         .width = 118}};
    for (Column<R>& column : furtherColumns()) {
        columns.push_back(std::move(column));
    }
    return new RowModel<R>(
        std::move(columns), [](const R& r) { return r.row.expense.id.value; }, parent);
}

} // namespace werkbalie::ui
