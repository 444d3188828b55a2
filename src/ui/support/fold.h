// Sections that fold: what is rarely needed is out of the way, never gone.
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace werkbalie::ui {

enum class Fold { Open, Closed };

/// `header` shows or hides `body`; Space and Enter toggle it.
void makeFold(QToolButton& header, QWidget& body, Fold state);
/// Opens the sections around a widget, so that it can be seen.
void unfold(const QWidget& inside);
/// The title with what a folded section holds: "Opleiding · 2".
void setFoldDetail(QToolButton& header, const QString& detail);

} // namespace werkbalie::ui
