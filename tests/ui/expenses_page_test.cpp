// A clerk notes, proves and approves an expense by keys; undo gives back what was.
#include "app/administration/expenses.h"
#include "app/administration/receipts.h"
#include "app/format_nl.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/expense_dialog.h"
#include "ui/administration/expense_pane.h"
#include "ui/administration/expense_record.h"
#include "ui/support/ask.h"
#include "ui/support/file_drop.h"
#include "ui/support/file_preview.h"
#include "ui/support/findings_view.h"
#include "ui/support/list_pane.h"
#include "ui/support/row_model.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::ExpenseKind;
using domain::ExpenseState;
using domain::ExpenseTreatment;

namespace {

using namespace Qt::StringLiterals;

const auto kWeek = *domain::IsoWeek::make(2026, 47);

void openExpenses(Desk& desk) {
    desk.window().showPage(u"administration"_s, u"expenses"_s);
    desk.settle();
}

app::ExpenseList listOf(Desk& desk) {
    auto context = desk.context();
    auto list = app::listExpenses(context, {.week = kWeek});
    REQUIRE(list);
    return std::move(*list);
}

/// The one expense with this description.
std::optional<app::ExpenseView> find(Desk& desk, const std::string& description) {
    for (const auto& view : listOf(desk).rows) {
        if (view.row.expense.description == description) {
            return view;
        }
    }
    return std::nullopt;
}

void choose(Desk& desk, const char* combo, int value) {
    auto* box = desk.find<QComboBox>(combo);
    box->setCurrentIndex(box->findData(value));
}

QString fileIn(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

void drop(QWidget& target, const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPointF at(4, 4);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

void trigger(Desk& desk, const char* action) {
    auto* found = desk.window().findChild<QAction*>(QLatin1String(action));
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->trigger();
    desk.settle();
}

} // namespace

TEST_CASE("an expense is typed, answered while typing, saved, approved and undone", "[expense]") {
    Desk desk("backoffice");
    openExpenses(desk);
    REQUIRE(desk.find<QTableView>("expensesTable")->model()->rowCount() ==
            static_cast<int>(listOf(desk).rows.size()));
    desk.focus("expensesTable");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    choose(desk, "kindCombo", static_cast<int>(ExpenseKind::BusinessTravel));
    desk.find<QLineEdit>("dayEdit")->setFocus();
    desk.find<QLineEdit>("dayEdit")->selectAll();
    desk.type("19-11-2026");
    desk.focus("quantityEdit");
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled()); // nothing claimed yet
    desk.type("42,5");
    desk.settle();
    CHECK(desk.find<QLabel>("splitLabel")->text().contains(u"onbelast"_s)); // at the agreed rate
    desk.focus("rateEdit");
    desk.type("0,30");
    desk.settle();
    const auto split = desk.find<QLabel>("splitLabel")->text();
    CHECK(split.contains(u"€ 12,75"_s));
    CHECK(split.contains(u"belast € 2,12"_s));
    CHECK(desk.find<QLabel>("sourceLabel")->text().contains(u"€ 0,25 per km"_s));
    CHECK_FALSE(desk.find<QLabel>("sourceLabel")->text().contains(u"github"_s)); // a title, no path
    CHECK_FALSE(desk.find<ui::FindingsView>("findingsView")->text().isEmpty());  // above the limit
    desk.focus("descriptionEdit");
    desk.type("Bezoek Assen");
    desk.find<QLineEdit>("dayEdit")->setText(u"12-11-2026"_s);
    desk.find<QLineEdit>("weekEdit")->setText(u"2026-W46"_s); // was processed
    desk.settle();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle(60);
    CHECK(desk.find<ui::FindingsView>("findingsView")->text().contains(u"al verwerkt"_s));
    desk.find<QLineEdit>("weekEdit")->setText(u"2026-W47"_s); // what was typed is still there
    desk.settle();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle(60);
    auto kept = find(desk, "Bezoek Assen");
    REQUIRE(kept);
    CHECK(kept->row.expense.quantity == 42'50);
    CHECK(kept->split->taxed == domain::Money::fromCents(2'12));

    // It is chosen in the list; a key approves it, the status bar takes that back.
    auto* table = desk.find<QTableView>("expensesTable");
    REQUIRE(table->currentIndex().data(ui::RowIdRole).toLongLong() == kept->row.expense.id.value);
    desk.focus("expensesTable");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.settle(60);
    CHECK(find(desk, "Bezoek Assen")->row.expense.state == ExpenseState::Approved);
    CHECK(desk.said().contains(u"goedgekeurd"_s));
    desk.find<QAbstractButton>("undoButton")->click();
    desk.settle(60);
    CHECK(find(desk, "Bezoek Assen")->row.expense.state == ExpenseState::Open);

    ui::ask::setNextAnswer({.yes = true, .reason = u"Meegereden"_s});
    desk.focus("expensesTable");
    desk.press(Qt::Key_Backspace, Qt::ControlModifier);
    desk.settle(60);
    CHECK(find(desk, "Bezoek Assen")->row.expense.reason == "Meegereden");

    trigger(desk, "removeExpense");
    desk.settle(60);
    CHECK_FALSE(find(desk, "Bezoek Assen"));
    desk.find<QAbstractButton>("undoButton")->click();
    desk.settle(60);
    CHECK(find(desk, "Bezoek Assen"));
}

TEST_CASE("what is saved into another week says so, and a key brings there", "[expense]") {
    Desk desk("backoffice");
    openExpenses(desk);
    const auto here = desk.find<QLineEdit>("expenseWeekEdit")->text();
    REQUIRE(here == u"2026-W47"_s);
    desk.focus("expensesTable");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    choose(desk, "kindCombo", static_cast<int>(ExpenseKind::BusinessTravel));
    desk.find<QLineEdit>("dayEdit")->setText(u"19-11-2026"_s);
    desk.find<QLineEdit>("quantityEdit")->setText(u"42,5"_s);
    desk.find<QLineEdit>("rateEdit")->setText(u"0,30"_s);
    desk.find<QLineEdit>("descriptionEdit")->setText(u"Laat ingeleverd"_s);
    desk.find<QLineEdit>("weekEdit")->setText(u"2026-W49"_s);
    desk.settle();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle(60);
    CHECK_FALSE(find(desk, "Laat ingeleverd"));
    CHECK(desk.said().contains(u"opgeslagen in week 49"_s));
    CHECK(desk.find<QLabel>("savedElsewhereLabel")->text().contains(u"Opgeslagen in week 49"_s));
    desk.focus("goToWeekButton");
    desk.press(Qt::Key_Space);
    desk.settle(60);
    CHECK(desk.find<QLineEdit>("expenseWeekEdit")->text() == u"2026-W49"_s);
    auto* table = desk.find<QTableView>("expensesTable");
    REQUIRE(table->currentIndex().isValid());
    CHECK_FALSE(desk.window().findChild<QWidget*>(u"goToWeekButton"_s)->isVisible());
    CHECK(table->hasFocus());
}

TEST_CASE("receipts are dragged in, told by name and size, kept and taken off", "[expense]") {
    Desk desk("backoffice");
    openExpenses(desk);
    const QTemporaryDir folder;
    const QString receipt = fileIn(folder, u"bon.pdf"_s, "%PDF-1.4 bon");
    const QString letter = fileIn(folder, u"brief.txt"_s, "geen bon");
    desk.focus("expensesTable");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    choose(desk, "kindCombo", static_cast<int>(ExpenseKind::Tools));
    desk.focus("amountEdit");
    desk.type("49,95");
    desk.settle();
    CHECK(desk.find<QLabel>("splitLabel")->text().contains(u"nog niet bekend"_s));
    choose(desk, "treatmentCombo", static_cast<int>(ExpenseTreatment::Exempt));
    auto* dialog = desk.find<ui::ExpenseDialog>("expenseDialog");
    drop(*dialog, letter);
    CHECK(dialog->newReceipts().isEmpty());
    CHECK(desk.find<ui::FindingsView>("findingsView")->text().contains(u"brief.txt"_s));
    drop(*dialog, receipt);
    REQUIRE(desk.find<QListWidget>("receiptsList")->count() == 1);
    CHECK(desk.find<QListWidget>("receiptsList")->item(0)->text() == u"bon.pdf, 1 kB"_s);
    auto* preview = desk.find<ui::FilePreview>("receiptPreview"); // of the file that came last
    REQUIRE(QTest::qWaitFor([preview] { return preview->text() == u"Geen voorbeeld"_s; }, 5000));
    const QString ticket = folder.filePath(u"kaartje.png"_s);
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::yellow);
    REQUIRE(image.save(ticket));
    drop(*dialog, ticket);
    REQUIRE(QTest::qWaitFor([preview] { return preview->hasPicture(); }, 5000));
    CHECK(preview->pixmap().deviceIndependentSize() == QSizeF(96, 72));
    desk.focus("receiptsList");
    desk.press(Qt::Key_Up);
    REQUIRE(QTest::qWaitFor([preview] { return !preview->hasPicture(); }, 5000));
    desk.press(Qt::Key_Down);
    REQUIRE(desk.widget("dropReceiptButton")->isEnabled());
    desk.find<QPushButton>("dropReceiptButton")->click();
    CHECK(dialog->newReceipts() == QStringList{receipt});
    CHECK(desk.find<QLabel>("splitLabel")->text().contains(u"onbelast € 49,95"_s));
    desk.focus("descriptionEdit");
    desk.type("Schoenen");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle(80);
    const auto kept = find(desk, "Schoenen");
    REQUIRE(kept);
    CHECK(kept->row.receipts == 1);

    auto* record = desk.window().findChild<ui::ExpenseRecord*>();
    REQUIRE(record != nullptr);
    desk.settle(60);
    REQUIRE(record->receipts().size() == 1);
    desk.focus("receiptsTable");
    desk.press(Qt::Key_Return);
    desk.settle(60);
    CHECK(QFileInfo(record->openedFile()).size() == 12);
    const QString picture = fileIn(folder, u"foto.jpg"_s, QByteArray("\xFF\xD8\xFF bon", 7));
    drop(*record, picture);
    desk.settle(80);
    CHECK(find(desk, "Schoenen")->row.receipts == 2);
    desk.find<QAbstractButton>("removeReceiptButton")->click();
    desk.settle(80);
    CHECK(find(desk, "Schoenen")->row.receipts == 1);
    desk.find<QAbstractButton>("undoButton")->click();
    desk.settle(80);
    CHECK(find(desk, "Schoenen")->row.receipts == 2);
}

TEST_CASE("the row of the week leads to its expenses", "[expense]") {
    Desk desk("backoffice");
    desk.window().showPage(u"administration"_s, u"hours"_s);
    desk.settle();
    desk.find<QTableView>("weekGridTable")
        ->setCurrentIndex(desk.find<QTableView>("weekGridTable")->model()->index(2, 3));
    trigger(desk, "weekExpensesAction");
    CHECK(desk.find<QLineEdit>("expenseWeekEdit")->text() == u"2026-W47"_s);
    desk.press(Qt::Key_PageUp, Qt::AltModifier);
    desk.settle();
    CHECK(desk.find<QTableView>("expensesTable")->isVisible());
}

TEST_CASE("the totals are those of the rows that the filter leaves", "[expense]") {
    Desk desk("backoffice");
    openExpenses(desk);
    const auto list = listOf(desk);
    REQUIRE_FALSE(list.rows.empty());
    const std::string worker = list.rows.front().row.workerName;
    std::vector<app::ExpenseView> own;
    for (const auto& view : list.rows) {
        if (view.row.workerName == worker) {
            own.push_back(view);
        }
    }
    const auto total = QString::fromStdString(app::dutchMoney(app::totalsOf(own).total));
    const auto shown = [&] {
        for (const auto* label : desk.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"Doorbelast €"_s)) {
                return label->text();
            }
        }
        return QString();
    };
    CHECK(
        shown().contains(QString::fromStdString(app::dutchMoney(app::totalsOf(list.rows).total))));
    desk.window().findChild<ui::ExpensePane*>()->pane().focusFilter();
    desk.type(worker.substr(0, worker.find(',')).c_str());
    desk.settle(300);
    INFO(shown().toStdString());
    CHECK(shown().contains(u"Totaal "_s + total));
}

TEST_CASE("who may not book looks, and the agreement says who pays", "[expense]") {
    {
        Desk desk("manager");
        openExpenses(desk);
        CHECK(desk.find<QTableView>("expensesTable")->model()->rowCount() > 0);
        CHECK_FALSE(desk.find<QAbstractButton>("attachReceiptButton")->isEnabled());
        CHECK_FALSE(desk.find<QAbstractButton>("expenseAgreementButton")->isEnabled());
    }
    Desk desk("backoffice");
    openExpenses(desk);
    desk.settle(60);
    auto context = desk.context();
    const auto id = domain::ExpenseId{
        desk.find<QTableView>("expensesTable")->currentIndex().data(ui::RowIdRole).toLongLong()};
    const auto before = app::loadExpense(context, id);
    REQUIRE(before);
    desk.find<QAbstractButton>("expenseAgreementButton")->click();
    desk.settle(60);
    desk.focus("chargedCheck");
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle(60);
    CHECK(app::loadExpense(context, id)->row.charged != before->row.charged);
    desk.find<QAbstractButton>("undoButton")->click();
    desk.settle(60);
    CHECK(app::loadExpense(context, id)->row.charged == before->row.charged);
}
