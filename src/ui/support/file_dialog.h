// The one door to the file dialog: it never opens the files it lists.
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace werkbalie::ui {

class Preferences;

enum class FileWanted { Open, OpenSeveral, Save, Folder };

struct FileQuestion {
    QString title;
    QString filter = {}; ///< "PDF-bestanden (*.pdf)"
    QString name = {};   ///< proposed for a file to save
    QString suffix = {}; ///< added to a name without one
    QString folder = {}; ///< empty or not there: the last one used, else the user's documents
};

/// Not shown yet, and deleted when it closes: connect fileSelected or filesSelected, then open().
///
/// Qt's own dialog opens each file without a known ending to see what it is. SQLite's locks are
/// POSIX locks, and closing any handle on a file drops all that this process holds on it: listing
/// the folder of the database would leave it open to another process without a lock.
[[nodiscard]] QFileDialog* fileDialog(FileWanted wanted, const FileQuestion& question,
                                      QWidget* parent);
/// Where the folder last used is kept from now on.
void rememberFolderIn(Preferences& preferences);

} // namespace werkbalie::ui
