// Columns on paper: a head that returns on every sheet, figures that line up, rows never split.
#include "documents/paper_table.h"

namespace werkbalie::documents {

namespace {
constexpr double kGutter = 3;
}

PaperTable::PaperTable(Paper& paper, std::vector<PaperColumn> columns)
    : m_paper(paper), m_columns(std::move(columns)) {}

double PaperTable::left(std::size_t column) const {
    double x = SheetMeasures::kLeft;
    for (std::size_t i = 0; i < column; ++i) {
        x += m_columns[i].width;
    }
    return x;
}

double PaperTable::right(std::size_t column) const {
    return left(column) + m_columns[column].width;
}

double PaperTable::widthOf(std::size_t column) const {
    return m_columns[column].width - kGutter;
}

void PaperTable::cells(const QStringList& texts, Voice voice) {
    for (std::size_t i = 0; i < m_columns.size() && i < static_cast<std::size_t>(texts.size());
         ++i) {
        const bool toRight = m_columns[i].edge == Edge::Right;
        m_paper.text(toRight ? right(i) : left(i), m_paper.cursor(),
                     texts[static_cast<qsizetype>(i)], voice, m_columns[i].edge);
    }
}

void PaperTable::drawHead() {
    QStringList headers;
    for (const PaperColumn& column : m_columns) {
        headers << column.header;
    }
    cells(headers, Voice::Quiet);
    m_paper.advance(Paper::lineHeight(Voice::Quiet) + 0.8);
    m_paper.rule(m_paper.cursor(), Ink::Text, 0.2);
    m_paper.advance(1.6);
}

bool PaperTable::ensure(double height) {
    if (!m_paper.ensure(height)) {
        return false;
    }
    drawHead();
    return true;
}

} // namespace werkbalie::documents
