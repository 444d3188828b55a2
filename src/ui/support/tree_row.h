// Lines of a tree that measure the same as the rows of a table.
#pragma once

#include "ui/support/look.h"

#include <QTreeWidgetItem>

namespace werkbalie::ui::look {

/// As high as the row of a table; higher where its text wraps.
inline void makeRow(QTreeWidgetItem& item) {
    item.setSizeHint(0, QSize(0, kRowHeight));
}

} // namespace werkbalie::ui::look
