// A comparison of pay on paper: rows are never split, texts never cut.
#include "documents/equivalence_pdf.h"

#include "documents/letterhead.h"
#include "documents/paper_table.h"
#include "documents/prose.h"

#include <algorithm>
#include <array>

namespace werkbalie::documents {

namespace {

using M = SheetMeasures;

constexpr std::array<double, 6> kWidths{43, 33, 33, 19, 19, 18};
constexpr double kRowGap = 1.8;

class Table {
public:
    Table(Paper& sheet, const EquivalencePaper& paper)
        : m_sheet(sheet), m_table(sheet, columns(paper.headers)) {}

    void draw(const std::vector<EquivalencePaper::Row>& rows) {
        m_table.drawHead();
        for (const EquivalencePaper::Row& row : rows) {
            drawRow(row);
        }
    }

private:
    static std::vector<PaperColumn> columns(const QStringList& headers) {
        std::vector<PaperColumn> columns;
        for (std::size_t i = 0; i < kWidths.size(); ++i) {
            columns.push_back({headers.value(static_cast<qsizetype>(i)), kWidths[i],
                               i < 3 ? Edge::Left : Edge::Right});
        }
        return columns;
    }

    /// The lines of one cell from the top of its row.
    double drawLines(std::size_t column, const QStringList& lines, Voice voice) {
        double y = m_sheet.cursor();
        for (const QString& line : lines) {
            m_sheet.text(m_table.left(column), y, line, voice);
            y += Paper::lineHeight(voice);
        }
        return y;
    }

    [[nodiscard]] QStringList linesOf(std::size_t column, const QString& text) const {
        constexpr double kRoom = 2;
        return m_sheet.wrapped(text, m_table.widthOf(column) - kRoom, Voice::Body);
    }

    /// Of the cells of a row; the repair comes below them.
    static double heightOf(const QStringList& name, const QStringList& client,
                           const QStringList& worker) {
        const double body = Paper::lineHeight(Voice::Body);
        return std::max(body * static_cast<double>(name.size()) + Paper::lineHeight(Voice::Small),
                        body * static_cast<double>(std::max(client.size(), worker.size())));
    }

    void drawRow(const EquivalencePaper::Row& row) {
        const QStringList name = linesOf(0, row.name);
        const QStringList client = linesOf(1, row.client);
        const QStringList worker = linesOf(2, row.worker);
        const QStringList repair =
            row.repair.isEmpty()
                ? QStringList()
                : m_sheet.wrapped(row.repair, M::kRight - m_table.left(1), Voice::Small);
        const double cells = heightOf(name, client, worker);
        const double height =
            cells + Paper::lineHeight(Voice::Small) * static_cast<double>(repair.size()) + kRowGap;
        m_table.ensure(height);
        const double below = drawLines(0, name, Voice::Body);
        m_sheet.text(m_table.left(0), below, row.quiet, Voice::Small);
        drawLines(1, client, Voice::Body);
        drawLines(2, worker, Voice::Body);
        m_table.cells({{}, {}, {}, row.clientRate, row.workerRate, row.difference}, Voice::Body);
        m_sheet.advance(cells);
        drawLines(1, repair, Voice::Small);
        m_sheet.advance(height - cells - kRowGap / 2);
        m_sheet.rule(m_sheet.cursor(), Ink::Line);
        m_sheet.advance(kRowGap / 2);
    }

    Paper& m_sheet;
    PaperTable m_table;
};

void drawBody(Paper& sheet, const EquivalencePaper& paper) {
    Table(sheet, paper).draw(paper.rows);
    constexpr double kAbove = 4;
    sheet.advance(kAbove);
    drawProse(sheet, QStringLiteral("- ") + paper.verdicts.join(QStringLiteral("\n- ")));
    sheet.advance(kAbove);
    drawProse(sheet, paper.notes.join(QStringLiteral("\n\n")));
}

} // namespace

domain::Result<void> writeEquivalencePdf(const EquivalencePaper& paper,
                                         const std::filesystem::path& path) {
    const Letter letter{.agency = paper.agency,
                        .title = paper.title,
                        .runningTitle = paper.title,
                        .facts = paper.facts,
                        .subtitle = paper.subtitle};
    return writeLetter(
        letter, [&](Paper& sheet) { drawBody(sheet, paper); }, path);
}

} // namespace werkbalie::documents
