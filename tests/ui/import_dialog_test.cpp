// The import of candidates by keyboard: columns chosen, tried, imported, remembered, undone.
#include "app/recruitment/candidates.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/recruitment/import_dialog.h"
#include "ui/recruitment/import_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

QString writeFile(const QTemporaryDir& folder, const char* fileName, const char* bytes) {
    QFile file(folder.filePath(name(fileName)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

/// The column that the dialog would take for a field; empty for none.
QString columnOf(const ui::ImportDialog& dialog, const char* field) {
    const auto* box = dialog.findChild<QComboBox*>(name(field) + name("ColumnBox"));
    REQUIRE(box != nullptr);
    return box->currentIndex() > 0 ? box->currentText() : QString();
}

} // namespace

TEST_CASE("columns are chosen by keyboard, remembered for the next file, and the import undone") {
    Desk desk("beheerder");
    desk.window().showPage(name("recruitment"), name("imports"));
    const QTemporaryDir folder;
    const auto first = writeFile(folder, "oud.csv",
                                 "Roepnaam;Wie;Doet\r\n"
                                 "Noor;de Boer;Proefkok\r\n"
                                 ";;Proefkok\r\n");
    auto context = desk.context();
    const auto before = app::searchCandidates(context, {})->total;
    {
        ui::ImportDialog dialog(desk.services(), &desk.window());
        dialog.open();
        keyboard::comeForward(dialog);
        dialog.openFile(first);
        desk.settle();
        CHECK(columnOf(dialog, "last_name").isEmpty()); // nobody knows that "Wie" is a name

        keyboard::tabTo("last_nameColumnBox");
        keyboard::press(Qt::Key_Down);
        keyboard::press(Qt::Key_Down);
        CHECK(columnOf(dialog, "last_name") == name("Wie"));
        keyboard::tabTo("occupationColumnBox");
        keyboard::press(Qt::Key_End);
        CHECK(columnOf(dialog, "occupation") == name("Doet"));

        keyboard::tabTo("dryRunButton");
        keyboard::press(Qt::Key_Space);
        REQUIRE(dialog.presenter().state() == ui::ImportPresenter::State::Tried);
        CHECK(dialog.presenter().report().accepted == 1);
        CHECK(dialog.presenter().report().rejected == 1);
        CHECK(dialog.findChild<QTableView*>(name("reportTable"))->model()->rowCount() == 1); // the good row needs no word
        CHECK(app::searchCandidates(context, {})->total == before); // nothing is kept yet

        keyboard::tabTo("importButton");
        keyboard::press(Qt::Key_Space);
        REQUIRE(dialog.presenter().state() == ui::ImportPresenter::State::Imported);
        const auto found = app::searchCandidates(context, {.text = "Proefkok"});
        REQUIRE(found->rows.size() == 1);
        CHECK(found->rows[0].name.full() == "Noor de Boer");
        keyboard::press(Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    }
    {
        const auto next = writeFile(folder, "nieuw.csv",
                                    "Roepnaam;Wie;Doet\r\n"
                                    "Sam;Visser;Proefbakker\r\n");
        ui::ImportDialog dialog(desk.services(), &desk.window());
        dialog.open();
        keyboard::comeForward(dialog);
        dialog.openFile(next);
        desk.settle();
        CHECK(columnOf(dialog, "last_name") == name("Wie"));
        CHECK(columnOf(dialog, "occupation") == name("Doet"));
        CHECK(dialog.presenter().report().accepted == 1); // tried at once, with what was remembered
    }

    QApplication::setActiveWindow(&desk.window());
    desk.focus("importTable");
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    INFO(desk.said().toStdString());
    CHECK(app::searchCandidates(context, {})->total == before);
    CHECK(desk.find<QTableView>("importTable")->model()->index(0, 6).data().toString() ==
          name("Ongedaan gemaakt"));
}

TEST_CASE("a file without a column for the name cannot be imported, and the dialog says so") {
    Desk desk("beheerder");
    const QTemporaryDir folder;
    ui::ImportDialog dialog(desk.services(), &desk.window());
    dialog.open();
    keyboard::comeForward(dialog);
    dialog.openFile(writeFile(folder, "leeg.csv", "Doet\r\nProefkok\r\n"));
    desk.settle();

    CHECK(dialog.presenter().report().accepted == 0);
    CHECK_FALSE(dialog.findChild<QWidget*>(name("importButton"))->isEnabled());
    dialog.openFile(folder.filePath(name("bestaat-niet.csv")));
    desk.settle();
    CHECK_FALSE(dialog.findChild<QWidget*>(name("importButton"))->isEnabled());
}
