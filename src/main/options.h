// What can be asked for when the window is started.
#pragma once

#include "app/messages.h"

#include <QString>
#include <QStringList>

namespace werkbalie {

struct Options {
    QString database;    ///< file or postgresql:// address
    bool demo = false;   ///< a demo agency beside the user's own database
    QString user;        ///< login to fill in
    QString screenshots; ///< folder to render every page into
    app::Language language = app::Language::Dutch;
};

/// Shows help or an error and ends the program when it must.
[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace werkbalie
