// A field that is gone to is seen, with the sentence under it: by Tab, by Alt+letter, after a
// refusal.
#pragma once

class QScrollArea;
class QWidget;

namespace werkbalie::ui {

/// Whatever in it gets the focus is scrolled to.
void keepFocusInSight(QScrollArea& area);
/// Scrolls to the field once its form stands as it will: a section may just have been opened.
void bringIntoSight(QWidget& field);

} // namespace werkbalie::ui
