// Running text on paper.
#include "documents/prose.h"

#include <algorithm>

namespace werkbalie::documents {

namespace {

using M = SheetMeasures;

constexpr double kParagraphGap = 2.2;
constexpr double kItemGap = 0.9;
constexpr double kIndent = 4;

class Prose {
public:
    explicit Prose(Paper& paper) : m_paper(paper) {}

    void drawLine(const QString& line) {
        if (line.trimmed().isEmpty()) {
            m_paper.advance(kParagraphGap);
        } else if (line.startsWith(QLatin1String("# "))) {
            drawSmallHeading(line.mid(2));
        } else if (line.startsWith(QLatin1String("- "))) {
            drawItem(line.mid(2));
        } else {
            drawWrapped(line, 0);
        }
    }

private:
    void drawSmallHeading(const QString& text) {
        constexpr double kWithText = 3;
        const double height = Paper::lineHeight(Voice::Strong);
        const QStringList lines = m_paper.wrapped(text, kProseWidth, Voice::Strong);
        m_paper.ensure(height * (static_cast<double>(lines.size()) + kWithText));
        for (const QString& line : lines) {
            m_paper.text(M::kLeft, m_paper.cursor(), line, Voice::Strong);
            m_paper.advance(height);
        }
        m_paper.advance(kItemGap / 2);
    }

    void drawItem(const QString& text) {
        keepTogether(m_paper.wrapped(text, kProseWidth - kIndent, Voice::Body));
        m_paper.text(M::kLeft, m_paper.cursor(), QStringLiteral("•"), Voice::Body);
        drawWrapped(text, kIndent);
        m_paper.advance(kItemGap);
    }

    void drawWrapped(const QString& text, double indent) {
        const double height = Paper::lineHeight(Voice::Body);
        const QStringList lines = m_paper.wrapped(text, kProseWidth - indent, Voice::Body);
        keepTogether(lines);
        for (const QString& line : lines) {
            m_paper.ensure(height);
            m_paper.text(M::kLeft + indent, m_paper.cursor(), line, Voice::Body);
            m_paper.advance(height);
        }
    }

    /// A few lines are not parted by the end of a sheet; a long paragraph begins with some at
    /// least.
    void keepTogether(const QStringList& lines) {
        constexpr qsizetype kFew = 4;
        m_paper.ensure(Paper::lineHeight(Voice::Body) *
                       static_cast<double>(std::min(lines.size(), kFew)));
    }

    Paper& m_paper;
};

} // namespace

void drawHeading(Paper& paper, const QString& text, double below) {
    constexpr double kAbove = 5;
    constexpr double kGap = 1.6;
    const double height = Paper::lineHeight(Voice::Heading);
    const QStringList lines = paper.wrapped(text, M::kTextWidth, Voice::Heading);
    const double needed = kAbove + height * static_cast<double>(lines.size()) + kGap + below;
    if (!paper.ensure(needed)) {
        paper.advance(kAbove);
    }
    for (const QString& line : lines) {
        paper.text(M::kLeft, paper.cursor(), line, Voice::Heading);
        paper.advance(height);
    }
    paper.advance(kGap);
}

void drawProse(Paper& paper, const QString& text) {
    Prose prose(paper);
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        prose.drawLine(line);
    }
}

} // namespace werkbalie::documents
