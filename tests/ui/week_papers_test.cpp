// The back office's papers of a week: timecards to a folder, sheets printed, scans taken back.
#include "app/administration/hour_sheets.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/hour_scans_dialog.h"
#include "ui/administration/timecard_export_dialog.h"
#include "ui/administration/week_grid_view.h"
#include "ui/administration/week_papers.h"
#include "ui/support/record_table.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

const auto kWeek = *domain::IsoWeek::make(2026, 47);

void openWeek(Desk& desk) {
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("hours"));
    desk.settle();
}

void choose(Desk& desk, const char* action) {
    desk.window().findChild<QAction*>(QLatin1String(action))->trigger();
    desk.settle();
}

} // namespace

TEST_CASE("open weeks are saved as timecards in the chosen standard, a file each") {
    Desk desk("backoffice");
    openWeek(desk);
    choose(desk, "timecardsAction");
    auto* dialog = desk.find<ui::TimecardExportDialog>("timecardExportDialog");
    const QTemporaryDir folder;
    desk.focus("timecardFormatCombo");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK(desk.find<QComboBox>("timecardFormatCombo")->currentText() ==
          QStringLiteral("SETU 1.4, XML"));
    desk.focus("timecardOpenCheck");
    desk.press(Qt::Key_Space);

    dialog->saveInto(folder.path());
    desk.settle();

    const auto files = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE_FALSE(files.isEmpty());
    CHECK(files.front().endsWith(QStringLiteral("-2026-W47.xml")));
    CHECK(desk.said().contains(QString::number(files.size())));
    dialog->saveInto(folder.filePath(QStringLiteral("bestaat niet/x")));
    desk.settle();
    CHECK_FALSE(dialog->findChild<ui::FindingsView*>()->text().isEmpty());
}

TEST_CASE("sheets are printed, scanned in, opened and taken away") {
    Desk desk("backoffice");
    openWeek(desk);
    const QTemporaryDir folder;
    const auto pdf = folder.filePath(QStringLiteral("briefjes.pdf"));
    auto* grid = desk.find<ui::WeekGridView>("weekGridTable");
    const auto one = folder.filePath(QStringLiteral("een.pdf"));
    desk.window().findChild<ui::WeekPapers*>()->writeSheets(one);
    desk.settle();
    CHECK(desk.said().startsWith(QStringLiteral("1 urenbriefje "))); // of the row of the cursor
    grid->selectAll();
    desk.window().findChild<ui::WeekPapers*>()->writeSheets(pdf);
    desk.settle();
    INFO(desk.said().toStdString());
    REQUIRE(QFileInfo(pdf).size() > 10'000);

    choose(desk, "hourScansAction");
    auto* dialog = desk.find<ui::HourScansDialog>("hourScansDialog");
    dialog->attach({pdf, folder.filePath(QStringLiteral("weg.png"))});
    desk.settle(200);
    auto context = desk.context();
    const auto kept = app::listScans(context, {.week = kWeek});
    REQUIRE(kept);
    REQUIRE(kept->size() > 1);
    CHECK(desk.said().contains(QString::number(kept->size())));
    CHECK_FALSE(dialog->findChild<ui::FindingsView*>()->text().isEmpty()); // weg.png is not there
    auto* table = dialog->findChild<ui::RecordTable*>();
    REQUIRE(table->model()->rowCount() == static_cast<int>(kept->size()));

    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(QFileInfo(dialog->openedFile()).size() > 1'000);

    desk.find<QWidget>("removeScanButton")->setFocus();
    desk.press(Qt::Key_Space);
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(app::listScans(context, {.week = kWeek})->size() <= kept->size());
}
