// Looking for a file must cost nothing: not the locks of the database, not the way back.
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/support/file_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

using namespace werkbalie;
using test::Desk;

namespace {

using namespace Qt::StringLiterals;

void write(const QString& name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a");
}

/// Shows the folder until each of its files has been looked at.
void list(QFileDialog& dialog, const QString& lastFile) {
    dialog.open();
    const auto* model = dialog.findChild<QFileSystemModel*>();
    REQUIRE(model != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !model->type(model->index(lastFile)).isEmpty(); }, 5000));
    Desk::settle(100);
}

} // namespace

#ifdef Q_OS_LINUX
namespace {

/// POSIX locks that are held on the file, as the kernel counts them.
int locksOn(const QString& name) {
    struct stat known {};
    REQUIRE(stat(QFile::encodeName(name).constData(), &known) == 0);
    const QByteArray inode = ':' + QByteArray::number(qulonglong{known.st_ino}) + ' ';
    QFile locks(u"/proc/locks"_s);
    REQUIRE(locks.open(QIODevice::ReadOnly));
    int count = 0;
    for (const QByteArray& line : locks.readAll().split('\n')) {
        count += line.contains("POSIX") && line.contains(inode) ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("A file dialog on the folder of the database leaves its locks alone", "[ui][files]") {
    const QTemporaryDir folder;
    // Without a known ending: Qt's own dialog opens such a file to see what it is.
    const QString base = folder.filePath(u"bureau"_s);
    Desk desk("beheerder", 40, base.toStdString());
    const QString shared = base + u"-shm"_s;
    const int onFile = locksOn(base);
    const int onShared = locksOn(shared);
    REQUIRE(onFile > 0);
    REQUIRE(onShared > 0);

    auto* dialog = ui::fileDialog(ui::FileWanted::Open,
                                  {.title = u"Bestand"_s, .folder = folder.path()}, &desk.window());
    list(*dialog, shared);
    CHECK(locksOn(base) == onFile);
    CHECK(locksOn(shared) == onShared);
    dialog->close();
}
#endif

TEST_CASE("A file dialog starts in the folder last used, never in that of the program",
          "[ui][files]") {
    const QTemporaryDir folder;
    const QTemporaryDir other;
    write(folder.filePath(u"uren.csv"_s));
    Desk desk("beheerder", 40);
    const auto ask = [&](const QString& wanted) {
        return ui::fileDialog(ui::FileWanted::Open, {.title = u"Bestand"_s, .folder = wanted},
                              &desk.window());
    };
    auto* first = ask({});
    CHECK(first->directory() != QDir::current());
    CHECK(first->directory() != QDir::root());
    first->setDirectory(folder.path());
    first->selectFile(u"uren.csv"_s);
    list(*first, folder.filePath(u"uren.csv"_s));
    const auto* model = first->findChild<QFileSystemModel*>();
    CHECK(model->type(model->index(folder.path())) == u"Map"_s);
    CHECK(model->type(model->index(folder.filePath(u"uren.csv"_s))) == u"CSV-bestand"_s);
    QMetaObject::invokeMethod(first, "accept");
    CHECK(desk.services().preferences.value(u"files/folder"_s).toString() == folder.path());

    auto* second = ask({});
    CHECK(second->directory() == QDir(folder.path()));
    auto* asked = ask(other.path());
    CHECK(asked->directory() == QDir(other.path()));
    auto* gone = ask(other.filePath(u"weg"_s));
    CHECK(gone->directory() == QDir(folder.path()));
    delete second;
    delete asked;
    delete gone;
}
