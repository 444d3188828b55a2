// The lines of an invoice or wage statement, grouped per worker and placement.
#include "documents/statement_table.h"

#include "app/format_nl.h"
#include "documents/hour_words.h"
#include "documents/letterhead.h"

#include <algorithm>
#include <span>

namespace werkbalie::documents {

namespace {

using domain::StatementLine;
using Lines = std::span<const StatementLine>;

constexpr double kRowGap = 0.35;
constexpr double kGroupGap = 1.6;

double rowHeight() {
    return Paper::lineHeight(Voice::Body) + kRowGap;
}

QString amountText(domain::Money amount) {
    return toQt(app::dutchNumber(amount.toString()));
}

QString hoursText(domain::Minutes worked) {
    return toQt(app::dutchNumber(domain::decimalHours(worked)));
}

/// Hours; of an allowance in euro its hours, shifts or days.
QString countText(const StatementLine& line) {
    return line.unit ? toQt(app::dutchNumber(domain::quantityText(*line.unit, line.quantity)))
                     : hoursText(line.worked);
}

/// What a client is charged for a unit may not be whole cents.
QString rateText(const StatementLine& line) {
    return toQt(app::dutchNumber(line.unit ? domain::exactText(line.rate) : line.rate.toString()));
}

/// Who and what stands left of a group's lines, wrapped to the column.
struct GroupLabel {
    QStringList strong;
    QStringList quiet;
    [[nodiscard]] qsizetype size() const { return strong.size() + quiet.size(); }
};

class Drawer {
public:
    Drawer(Paper& paper, const StatementTable& content)
        : m_paper(paper), m_content(content),
          m_table(paper, {{content.firstHeader, 48},
                          {QStringLiteral("Uursoort"), 54},
                          {QStringLiteral("Uren"), 13, Edge::Right},
                          {content.rateHeader, 17, Edge::Right},
                          {QStringLiteral("%"), 11, Edge::Right},
                          {QStringLiteral("Bedrag"), 22, Edge::Right}}) {}

    void draw() {
        m_table.ensure(Paper::lineHeight(Voice::Quiet) * 4);
        m_table.drawHead();
        const Lines all(m_content.lines);
        for (std::size_t from = 0; from < all.size();) {
            std::size_t until = from + 1;
            while (until < all.size() && sameGroup(all[from], all[until])) {
                ++until;
            }
            drawGroup(all.subspan(from, until - from));
            from = until;
        }
    }

private:
    [[nodiscard]] bool sameGroup(const StatementLine& a, const StatementLine& b) const {
        return a.workerName == b.workerName && a.placement == b.placement &&
               a.occupation == b.occupation;
    }

    [[nodiscard]] GroupLabel labelOf(const StatementLine& line) const {
        const double width = m_table.widthOf(0);
        const QString worker = toQt(line.workerName);
        const QString occupation = toQt(line.occupation);
        if (!m_content.showWorkers) {
            return {.strong = m_paper.wrapped(occupation, width, Voice::Strong), .quiet = {}};
        }
        return {.strong = m_paper.wrapped(worker, width, Voice::Strong),
                .quiet = m_paper.wrapped(occupation, width, Voice::Quiet)};
    }

    /// A line's hour type may need two rows; its figures stand on the first, and the day that was
    /// corrected on a row of its own.
    [[nodiscard]] QStringList words(const StatementLine& line) const {
        const double width = m_table.widthOf(1);
        return m_paper.wrapped(lineWord(line, m_content.week), width, Voice::Body)
               << m_paper.wrapped(correctedDayWord(line, m_content.week), width, Voice::Body);
    }

    [[nodiscard]] double groupHeight(Lines group, const GroupLabel& label) const {
        qsizetype rows = group.size() > 1 ? 1 : 0; // the subtotal
        for (const StatementLine& line : group) {
            rows += words(line).size();
        }
        return rowHeight() * static_cast<double>(std::max(rows, label.size())) + kGroupGap;
    }

    void drawGroup(Lines group) {
        GroupLabel label = labelOf(group.front());
        // A group moves to the next sheet as a whole, unless it is longer than half a sheet.
        constexpr double kHalfSheet = 120;
        m_table.ensure(std::min(groupHeight(group, label), kHalfSheet));
        double labelEnd = drawLabel(label);
        for (const StatementLine& line : group) {
            const QStringList text = words(line);
            if (m_table.ensure(rowHeight() * static_cast<double>(text.size()))) {
                labelEnd = drawLabel(label);
            }
            drawLine(line, text);
        }
        if (group.size() > 1) {
            if (m_table.ensure(rowHeight())) {
                labelEnd = drawLabel(label);
            }
            drawSubtotal(group);
        }
        m_paper.moveTo(std::max(m_paper.cursor(), labelEnd) + kGroupGap / 2);
        m_paper.rule(m_paper.cursor(), Ink::Line);
        m_paper.advance(kGroupGap / 2);
    }

    /// Draws at the cursor and leaves it there; returns where the label ends.
    double drawLabel(const GroupLabel& label) {
        double y = m_paper.cursor();
        for (const QString& text : label.strong) {
            m_paper.text(m_table.left(0), y, text, Voice::Strong);
            y += rowHeight();
        }
        for (const QString& text : label.quiet) {
            m_paper.text(m_table.left(0), y, text, Voice::Quiet);
            y += rowHeight();
        }
        return y;
    }

    void drawLine(const StatementLine& line, const QStringList& text) {
        // Or an amount by itself.
        const bool ofHours = line.worked != domain::Minutes{0} || line.unit.has_value();
        m_table.cells({{},
                       text.value(0),
                       ofHours ? countText(line) : QString(),
                       ofHours ? rateText(line) : QString(),
                       toQt(app::dutchNumber(percentText(line))),
                       amountText(line.amount)},
                      Voice::Body);
        m_paper.advance(rowHeight());
        for (qsizetype i = 1; i < text.size(); ++i) {
            m_table.cells({{}, text[i]}, Voice::Body);
            m_paper.advance(rowHeight());
        }
    }

    /// "100", "112.5": decimals only where they say something.
    [[nodiscard]] static std::string percentText(const StatementLine& line) {
        if (!line.label.empty()) {
            return {}; // the rate is that of the hour itself
        }
        std::string text = line.percentage.toString(2);
        while (text.ends_with('0')) {
            text.pop_back();
        }
        if (text.ends_with('.')) {
            text.pop_back();
        }
        return text;
    }

    void drawSubtotal(Lines group) {
        domain::Minutes worked{0};
        domain::Money amount;
        for (const StatementLine& line : group) {
            worked += line.worked;
            amount += line.amount;
        }
        m_paper.ruleBetween(m_table.left(1), m_table.right(5), m_paper.cursor() - 0.1, Ink::Line);
        m_table.cells(
            {{}, QStringLiteral("Subtotaal"), hoursText(worked), {}, {}, amountText(amount)},
            Voice::Strong);
        m_paper.advance(rowHeight());
    }

    Paper& m_paper;
    const StatementTable& m_content;
    PaperTable m_table;
};

} // namespace

void drawStatementTable(Paper& paper, const StatementTable& table) {
    Drawer(paper, table).draw();
}

} // namespace werkbalie::documents
