// Running text on paper: paragraphs, lists and headings, broken over sheets without losing a line.
#pragma once

#include "documents/paper.h"

namespace werkbalie::documents {

/// Millimetres: a line of prose that the eye follows without effort.
inline constexpr double kProseWidth = 145;

/// A heading with room above it, kept with at least `below` millimetres of what follows.
void drawHeading(Paper& paper, const QString& text, double below = 14);
/// Paragraphs parted by an empty line; a line that begins with "- " is an item of a list, one that
/// begins with "# " a small heading; other line breaks are kept.
void drawProse(Paper& paper, const QString& text);

} // namespace werkbalie::documents
