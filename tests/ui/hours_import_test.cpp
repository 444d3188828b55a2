// The import of hours by keyboard: a sheet of the client with a name to confirm, tried and read in.
#include "app/administration/hours_file/hours_file.h"
#include "tests/support/catch.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/week_desk.h"
#include "ui/administration/hours_import_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

QString writeFile(const QTemporaryDir& folder, const QString& fileName, const std::string& bytes) {
    QFile file(folder.filePath(fileName));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(bytes));
    return file.fileName();
}

/// Somebody in the grid without hours in this week, with a family name of one word.
app::WeekRow someoneFree(WeekDesk& desk, domain::IsoWeek week) {
    auto context = desk.context();
    const auto rows = app::loadWeek(context, {.week = week});
    REQUIRE(rows);
    for (const app::WeekRow& row : *rows) {
        const auto once = std::ranges::count(*rows, row.candidate, &app::WeekRow::candidate);
        const auto family = row.workerName.substr(0, row.workerName.find(','));
        if (row.sheet.entries.empty() && once == 1 && family.find(' ') == std::string::npos) {
            return row;
        }
    }
    FAIL("everybody has hours");
    return {};
}

const QTableView& table(const QDialog& dialog, const char* key) {
    const auto* view = dialog.findChild<QTableView*>(name(key));
    REQUIRE(view != nullptr);
    return *view;
}

} // namespace

TEST_CASE("a sheet of the client is laid out, its name confirmed and its hours read in, by keys") {
    WeekDesk desk("backoffice");
    const auto week = domain::IsoWeek::make(2026, 49).value();
    const auto row = someoneFree(desk, week);
    const auto family = row.workerName.substr(0, row.workerName.find(','));
    const QTemporaryDir folder;
    const auto file = writeFile(folder, name("week49.csv"),
                                "Urenstaat week 49 2026\r\n"
                                "Wie;ma;di;wo;Totaal\r\n" +
                                    family + ";4;4,5;;8,5\r\nTotaal;4;4,5;;8,5\r\n");
    auto* dialog = new ui::HoursImportDialog(desk.services(), &desk.pane());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->tryFile(file);
    keyboard::comeForward(*dialog);

    // Nobody knows that "Wie" is a name: the preview says what is missing until it is told.
    auto* next = dialog->findChild<QPushButton*>(name("importButton"));
    CHECK_FALSE(next->isEnabled());
    keyboard::tabTo("hoursColumnBox1");
    keyboard::type("Naam");
    CHECK(dialog->findChild<QComboBox*>(name("hoursColumnBox1"))->currentText() ==
          name("Naam flexkracht"));
    CHECK(next->isEnabled());
    CHECK(table(*dialog, "hoursImportPreviewTable").model()->rowCount() == 2);

    keyboard::tabTo("importButton");
    keyboard::press(Qt::Key_Space);
    CHECK(keyboard::focused() == name("hoursNameBox1"));
    keyboard::press(Qt::Key_Down);
    const auto* answer = dialog->findChild<QComboBox*>(name("hoursNameBox1"));
    CHECK(answer->currentText().startsWith(QString::fromStdString(family)));

    keyboard::tabTo("importButton");
    keyboard::press(Qt::Key_Space);
    CHECK(dialog->findChild<QLabel*>(name("importSummaryLabel"))->text().contains(name("goed 1")));
    CHECK(keyboard::focused() == name("importButton"));
    keyboard::press(Qt::Key_Space);
    WeekDesk::settle();

    auto context = desk.context();
    const auto rows = app::loadWeek(context, {.week = week});
    const auto saved = std::ranges::find(*rows, row.placement, &app::WeekRow::placement);
    CHECK(saved->sheet.total() == domain::Minutes{510});
    CHECK(desk.said().startsWith(name("1 regel")));
    const auto learned = app::learnedMappings(context);
    REQUIRE(learned);
    CHECK(learned->size() == 1);
}

TEST_CASE("a file that is no hours file is refused in the status bar") {
    WeekDesk desk("backoffice");
    const QTemporaryDir folder;
    auto* dialog = new ui::HoursImportDialog(desk.services(), &desk.pane());
    dialog->tryFile(writeFile(folder, name("stuk.xlsx"), "PK\x03\x04 half a workbook"));
    WeekDesk::settle();
    CHECK(desk.said().contains(name("beschadigd")));
}
