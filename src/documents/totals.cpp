// The sums under a table, at the right edge, and the sentence below them.
#include "documents/totals.h"

namespace werkbalie::documents {

namespace {

using M = SheetMeasures;
constexpr double kLeft = 112;
constexpr double kRow = 5.2;
constexpr double kBeforeSums = 4;
constexpr double kBeforeNotes = 9;
constexpr double kBetweenNotes = 1.5;
constexpr double kNoteWidth = 140;

QStringList wrappedNote(const Paper& paper, const QString& note) {
    return paper.wrapped(note, kNoteWidth, Voice::Body);
}

double heightOf(const Paper& paper, const Totals& totals) {
    double height = kBeforeSums + kRow * static_cast<double>(totals.lines.size()) + kBeforeNotes;
    for (const QString& note : totals.notes) {
        height +=
            Paper::lineHeight(Voice::Body) * static_cast<double>(wrappedNote(paper, note).size()) +
            kBetweenNotes;
    }
    return height;
}

void drawNotes(Paper& paper, const Totals& totals) {
    for (const QString& note : totals.notes) {
        for (const QString& line : wrappedNote(paper, note)) {
            paper.text(M::kLeft, paper.cursor(), line, Voice::Body);
            paper.advance(Paper::lineHeight(Voice::Body));
        }
        paper.advance(kBetweenNotes);
    }
}

} // namespace

void drawTotals(Paper& paper, const Totals& totals) {
    paper.ensure(heightOf(paper, totals));
    paper.advance(kBeforeSums);
    for (std::size_t i = 0; i < totals.lines.size(); ++i) {
        const bool result = i + 1 == totals.lines.size();
        if (result) {
            paper.ruleBetween(kLeft, M::kRight, paper.cursor(), Ink::Text);
            paper.advance(0.9);
        }
        const auto& [label, amount] = totals.lines[i];
        paper.text(kLeft, paper.cursor(), label, result ? Voice::Strong : Voice::Body);
        paper.text(M::kRight, paper.cursor(), amount, result ? Voice::Strong : Voice::Body,
                   Edge::Right);
        paper.advance(kRow);
    }
    paper.advance(kBeforeNotes);
    drawNotes(paper, totals);
}

} // namespace werkbalie::documents
