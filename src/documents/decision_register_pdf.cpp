// Rows are never split; what belongs to a decision stands under it.
#include "documents/decision_register_pdf.h"

#include "documents/letterhead.h"
#include "documents/paper_table.h"

#include <algorithm>

namespace werkbalie::documents {

namespace {

class Register {
public:
    explicit Register(Paper& paper) : m_paper(paper), m_table(paper, columns()) {}

    void draw(const std::vector<DecisionPaper::Row>& rows) {
        m_table.drawHead();
        for (const auto& row : rows) {
            drawRow(row);
        }
    }

private:
    static std::vector<PaperColumn> columns() {
        return {{QStringLiteral("Wanneer"), 29},   {QStringLiteral("Wie besloot"), 32},
                {QStringLiteral("Kandidaat"), 38}, {QStringLiteral("Van"), 26},
                {QStringLiteral("Naar"), 26},      {QStringLiteral("Score"), 14, Edge::Right}};
    }

    void drawRow(const DecisionPaper::Row& row) {
        const QStringList cells{row.when, row.who, row.candidate, row.from, row.to};
        std::vector<QStringList> lines;
        qsizetype most = 1;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            lines.push_back(m_paper.wrapped(
                cells[i], m_table.widthOf(static_cast<std::size_t>(i)) - 2, Voice::Body));
            most = std::max(most, lines.back().size());
        }
        QStringList remarks;
        for (const QString& remark : row.remarks) {
            if (!remark.isEmpty()) {
                remarks +=
                    m_paper.wrapped(remark, m_table.right(5) - m_table.left(1), Voice::Small);
            }
        }
        const double body = Paper::lineHeight(Voice::Body) * static_cast<double>(most);
        const double below = Paper::lineHeight(Voice::Small) * static_cast<double>(remarks.size());
        m_table.ensure(body + below + 1.8);
        for (std::size_t column = 0; column < lines.size(); ++column) {
            drawLines(m_table.left(column), m_paper.cursor(), lines[column], Voice::Body);
        }
        m_paper.text(m_table.right(5), m_paper.cursor(), row.score, Voice::Body, Edge::Right);
        drawLines(m_table.left(1), m_paper.cursor() + body, remarks, Voice::Small);
        m_paper.advance(body + below + 0.9);
        m_paper.rule(m_paper.cursor(), Ink::Line);
        m_paper.advance(0.9);
    }

    void drawLines(double left, double top, const QStringList& lines, Voice voice) {
        for (const QString& line : lines) {
            m_paper.text(left, top, line, voice);
            top += Paper::lineHeight(voice);
        }
    }

    Paper& m_paper;
    PaperTable m_table;
};

} // namespace

domain::Result<void> writeDecisionRegisterPdf(const DecisionPaper& paper,
                                              const domain::Agency& agency,
                                              const std::filesystem::path& path) {
    Letter letter{.agency = agency,
                  .title = QStringLiteral("Besluitenregister"),
                  .runningTitle = QStringLiteral("Besluitenregister ") + paper.title};
    letter.facts = {{QStringLiteral("Vacature"), paper.title},
                    {QStringLiteral("Opdrachtgever"), paper.client},
                    {QStringLiteral("Besluiten"), QString::number(paper.rows.size())},
                    {QStringLiteral("Afgedrukt op"), paper.printedOn},
                    {QStringLiteral("Door"), paper.madeBy}};
    letter.subtitle = QStringLiteral(
        "Elke stap in de procedure, met wie hem zette, op welke score en waarom. De bon "
        "van elk moment is bewaard en op te vragen.");
    return writeLetter(
        letter, [&](Paper& sheet) { Register(sheet).draw(paper.rows); }, path);
}

} // namespace werkbalie::documents
