// One row at a time: a row that does not fit goes to the next sheet as a whole, long text by lines.
#include "documents/side_sections.h"

#include <algorithm>
#include <cmath>

namespace werkbalie::documents {

namespace {

using M = SheetMeasures;

constexpr double kColumn = 66; ///< where the text begins
constexpr double kHeadingWidth = kColumn - M::kLeft - 5;
constexpr double kTextWidth = M::kRight - kColumn;
constexpr double kAside = 44;
constexpr double kIndent = 4;
constexpr double kRowGap = 1.8;
constexpr double kAbove = 3.4;

struct Line {
    QString text;
    Voice voice = Voice::Body;
    double indent = 0;
    bool bullet = false;
};

class Row {
public:
    Row(Paper& paper, const SectionRow& row) : m_paper(paper), m_row(row) {
        const double beside = row.aside.isEmpty() ? kTextWidth : kTextWidth - kAside;
        const bool bodyFirst = row.strong.isEmpty();
        addWrapped(row.strong, Voice::Strong, beside);
        addWrapped(row.quiet, Voice::Quiet, kTextWidth);
        for (const QString& paragraph : row.body.split(QLatin1Char('\n'))) {
            const bool item = paragraph.startsWith(QLatin1String("- "));
            addBody(item ? paragraph.mid(2) : paragraph, item, bodyFirst ? beside : kTextWidth);
        }
    }

    [[nodiscard]] double height() const {
        double height = 0;
        for (const Line& line : m_lines) {
            height += Paper::lineHeight(line.voice);
        }
        return height;
    }

    void draw() {
        if (!m_row.aside.isEmpty()) {
            m_paper.text(M::kRight, m_paper.cursor(), m_row.aside, Voice::Quiet, Edge::Right);
        }
        for (const Line& line : m_lines) {
            m_paper.ensure(Paper::lineHeight(line.voice));
            if (line.bullet) {
                m_paper.text(kColumn, m_paper.cursor(), QStringLiteral("•"), line.voice);
            }
            m_paper.text(kColumn + line.indent, m_paper.cursor(), line.text, line.voice);
            m_paper.advance(Paper::lineHeight(line.voice));
        }
    }

private:
    void addWrapped(const QString& text, Voice voice, double width) {
        if (text.trimmed().isEmpty()) {
            return;
        }
        for (const QString& line : m_paper.wrapped(text, width, voice)) {
            m_lines.push_back({.text = line, .voice = voice});
        }
    }
    void addBody(const QString& text, bool item, double width) {
        if (text.trimmed().isEmpty()) {
            return;
        }
        bool first = item;
        const double indent = item ? kIndent : 0;
        for (const QString& line : m_paper.wrapped(text, width - indent, Voice::Body)) {
            m_lines.push_back({.text = line, .indent = indent, .bullet = first});
            first = false;
        }
    }

    Paper& m_paper;
    const SectionRow& m_row;
    std::vector<Line> m_lines;
};

constexpr double kMostKept = 60; ///< a row higher than this may be parted

} // namespace

void drawSideSection(Paper& paper, const QString& heading, const std::vector<SectionRow>& rows) {
    bool first = true;
    for (const SectionRow& row : rows) {
        Row drawn(paper, row);
        paper.advance(first ? kAbove : kRowGap);
        const QStringList head = paper.wrapped(heading, kHeadingWidth, Voice::Strong);
        const double headHeight =
            Paper::lineHeight(Voice::Strong) * static_cast<double>(head.size());
        const double rowHeight = std::min(drawn.height(), kMostKept);
        paper.ensure(first ? std::max(headHeight, rowHeight) : rowHeight);
        const double top = paper.cursor();
        if (first) {
            double y = top;
            for (const QString& line : head) {
                paper.text(M::kLeft, y, line, Voice::Strong);
                y += Paper::lineHeight(Voice::Strong);
            }
        }
        const int page = paper.page();
        drawn.draw();
        if (first && paper.page() == page) {
            paper.moveTo(std::max(paper.cursor(), top + headHeight));
        }
        first = false;
    }
    if (!first) {
        paper.advance(kAbove);
        if (paper.cursor() < M::kBottom) {
            paper.rule(paper.cursor(), Ink::Line);
        }
    }
}

void drawFactBand(Paper& paper, const std::vector<std::pair<QString, QString>>& facts) {
    constexpr int kColumns = 4;
    constexpr double kGutter = 4;
    const double width = M::kTextWidth / kColumns;
    const auto needed = [&](const QString& value) {
        const double wide = paper.widthOf(value, Voice::Strong) + kGutter;
        return std::clamp(static_cast<int>(std::ceil(wide / width)), 1, kColumns);
    };
    const double label = Paper::lineHeight(Voice::Quiet);
    const double row = label + Paper::lineHeight(Voice::Strong) + 2.4;
    int column = kColumns; // full: the first fact begins a row
    double extra = 0;      // of values that take more than one line
    for (const auto& [name, value] : facts) {
        const int columns = needed(value);
        if (column + columns > kColumns) {
            paper.advance(column > 0 && &name != &facts.front().first ? row + extra : 0);
            paper.ensure(row);
            column = 0;
            extra = 0;
        }
        const double x = M::kLeft + width * column;
        paper.text(x, paper.cursor(), name, Voice::Quiet);
        double y = paper.cursor() + label;
        for (const QString& line : paper.wrapped(value, width * columns - kGutter, Voice::Strong)) {
            paper.text(x, y, line, Voice::Strong);
            y += Paper::lineHeight(Voice::Strong);
        }
        extra = std::max(extra, y - paper.cursor() - label - Paper::lineHeight(Voice::Strong));
        column += columns;
    }
    paper.advance(facts.empty() ? 0 : row + extra);
}

} // namespace werkbalie::documents
