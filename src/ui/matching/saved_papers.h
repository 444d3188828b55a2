// What was done and what was saved, said where the user looks, with the way to the files.
#pragma once

#include <QString>

class QWidget;

namespace werkbalie::ui {

struct SavedPapers {
    QString title;       ///< "Voordracht VD-2026-0009 verstuurd"
    QString text;        ///< what was saved, one a line
    QString folder = {}; ///< empty: nothing was written
    QString mail = {};   ///< a message to go with it, to read and copy; empty: none
};
/// Shows itself without blocking.
void showSaved(QWidget* parent, const SavedPapers& saved);

} // namespace werkbalie::ui
