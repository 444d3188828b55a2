// Columns on paper: a head that returns on every sheet, figures that line up, rows never split.
#pragma once

#include "documents/paper.h"

#include <vector>

namespace werkbalie::documents {

struct PaperColumn {
    QString header;
    double width = 0; ///< millimetres; the columns together fill the text width
    Edge edge = Edge::Left;
};

class PaperTable {
public:
    PaperTable(Paper& paper, std::vector<PaperColumn> columns);

    /// Starts a new sheet, with the head repeated, unless `height` fits. True when it did.
    bool ensure(double height);
    void drawHead();
    /// One line at the cursor, without moving it. Empty cells draw nothing.
    void cells(const QStringList& texts, Voice voice);
    [[nodiscard]] double left(std::size_t column) const;
    [[nodiscard]] double right(std::size_t column) const;
    [[nodiscard]] double widthOf(std::size_t column) const;

private:
    Paper& m_paper;
    std::vector<PaperColumn> m_columns;
};

} // namespace werkbalie::documents
