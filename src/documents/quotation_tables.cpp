// The two tables of an offer: a function's rows stay together, heads return on every sheet.
#include "documents/quotation_tables.h"

#include "documents/paper_table.h"
#include "documents/prose.h"
#include "documents/quotation_words.h"

#include <algorithm>

namespace werkbalie::documents {

namespace {

using M = SheetMeasures;

constexpr double kHalfSheet = 120;
constexpr double kGroupGap = 2.6;

double rowHeight() {
    return Paper::lineHeight(Voice::Body) + 0.3;
}

class TariffTable {
public:
    TariffTable(Paper& paper, const domain::Quotation& quotation)
        : m_paper(paper), m_quotation(quotation), m_words(quotationWords(quotation.language)),
          m_table(paper, {{m_words.position, 100},
                          {m_words.hourType, 40},
                          {m_words.perHour, 25, Edge::Right}}) {}

    void draw() {
        m_table.drawHead();
        for (const domain::QuotationLine& line : m_quotation.lines) {
            drawLine(line);
        }
        m_paper.text(M::kLeft, m_paper.cursor(), m_words.withoutVat, Voice::Quiet);
        m_paper.advance(Paper::lineHeight(Voice::Quiet));
    }

private:
    struct Row {
        QStringList words; ///< the type of hour, wrapped
        QString rate;
    };

    [[nodiscard]] QString basisOf(const domain::QuotationLine& line) const {
        QStringList parts;
        if (line.wage > domain::HourlyRate{}) {
            parts << m_words.wageBasis.arg(rateText(line.wage, m_quotation.language));
        }
        if (line.minutesPerWeek > domain::Minutes{0}) {
            parts << m_words.hoursAWeek.arg(hoursText(line.minutesPerWeek, m_quotation.language));
        }
        return parts.join(QStringLiteral(", "));
    }

    [[nodiscard]] std::vector<Row> rowsOf(const domain::QuotationLine& line) const {
        const double width = m_table.widthOf(1);
        std::vector<Row> rows{{m_paper.wrapped(m_words.regularHours, width, Voice::Body),
                               rateText(line.tariff, m_quotation.language)}};
        for (const domain::QuotedRate& rate : line.rates) {
            rows.push_back(
                {m_paper.wrapped(rateName(rate.name, m_quotation.language), width, Voice::Body),
                 rateText(rate.tariff, m_quotation.language)});
        }
        return rows;
    }

    void drawLine(const domain::QuotationLine& line) {
        const double width = m_table.widthOf(0);
        const QStringList name = m_paper.wrapped(toQt(line.occupation), width, Voice::Strong);
        QStringList quiet = m_paper.wrapped(basisOf(line), width, Voice::Quiet);
        quiet << m_paper.wrapped(toQt(line.note), width, Voice::Quiet);
        const std::vector<Row> rows = rowsOf(line);
        qsizetype right = 0;
        for (const Row& row : rows) {
            right += row.words.size();
        }
        const auto height =
            rowHeight() * static_cast<double>(std::max(name.size() + quiet.size(), right));
        m_table.ensure(std::min(height + kGroupGap, kHalfSheet));
        const double top = m_paper.cursor();
        const int page = m_paper.page();
        const double left = drawLabel(name, quiet);
        m_paper.moveTo(top);
        for (const Row& row : rows) {
            drawRow(row);
        }
        const double end =
            m_paper.page() == page ? std::max(left, m_paper.cursor()) : m_paper.cursor();
        m_paper.moveTo(end + kGroupGap / 2);
        m_paper.rule(m_paper.cursor(), Ink::Line);
        m_paper.advance(kGroupGap / 2);
    }

    /// Returns where it ends.
    double drawLabel(const QStringList& name, const QStringList& quiet) {
        double y = m_paper.cursor();
        const auto put = [&](const QStringList& lines, Voice voice) {
            for (const QString& line : lines) {
                m_paper.text(m_table.left(0), y, line, voice);
                y += rowHeight();
            }
        };
        put(name, Voice::Strong);
        put(quiet, Voice::Quiet);
        return y;
    }

    void drawRow(const Row& row) {
        m_table.ensure(rowHeight() * static_cast<double>(row.words.size()));
        m_table.cells({{}, row.words.value(0), row.rate}, Voice::Body);
        m_paper.advance(rowHeight());
        for (qsizetype i = 1; i < row.words.size(); ++i) {
            m_table.cells({{}, row.words[i]}, Voice::Body);
            m_paper.advance(rowHeight());
        }
    }

    Paper& m_paper;
    const domain::Quotation& m_quotation;
    const QuotationWords& m_words;
    PaperTable m_table;
};

/// One row a function: a percentage a part, and below it the parts as a bar.
class ShareTable {
public:
    ShareTable(Paper& paper, const app::QuotationDocument& document)
        : m_paper(paper), m_document(document), m_parts(partsOf(document)) {}

    void draw() {
        drawHead();
        for (std::size_t i = 0; i < m_document.shares.size(); ++i) {
            if (!m_document.shares[i].empty()) {
                drawRow(toQt(m_document.quotation.lines.at(i).occupation), m_document.shares[i]);
            }
        }
    }

private:
    static constexpr double kNameWidth = 53;

    /// A part that rounds to nothing in every function is left out.
    static std::vector<domain::TariffPart> partsOf(const app::QuotationDocument& document) {
        std::vector<domain::TariffPart> parts;
        for (const auto& shares : document.shares) {
            for (const domain::TariffShare& share : shares) {
                if (share.percent > 0 && std::ranges::find(parts, share.part) == parts.end()) {
                    parts.push_back(share.part);
                }
            }
        }
        std::ranges::sort(parts);
        return parts;
    }

    [[nodiscard]] double columnWidth() const {
        return (M::kTextWidth - kNameWidth) / static_cast<double>(m_parts.size());
    }
    [[nodiscard]] double right(std::size_t column) const {
        return M::kLeft + kNameWidth + columnWidth() * static_cast<double>(column + 1);
    }

    void drawHead() {
        constexpr double kGutter = 2;
        constexpr double kSwatch = 2.2;
        const double line = Paper::lineHeight(Voice::Small);
        std::vector<QStringList> heads;
        qsizetype rows = 1;
        for (const auto part : m_parts) {
            heads.push_back(m_paper.wrapped(partWord(part, m_document.quotation.language),
                                            columnWidth() - kGutter, Voice::Small));
            rows = std::max(rows, heads.back().size());
        }
        const double bottom = m_paper.cursor() + line * static_cast<double>(rows) + kSwatch + 0.8;
        for (std::size_t i = 0; i < heads.size(); ++i) {
            double y = bottom - kSwatch - 0.8 - line * static_cast<double>(heads[i].size());
            for (const QString& text : heads[i]) {
                m_paper.text(right(i), y, text, Voice::Small, Edge::Right);
                y += line;
            }
            m_paper.block({right(i) - kSwatch * 2, bottom - kSwatch + 0.2, kSwatch * 2, 1.2},
                          static_cast<int>(i));
        }
        m_paper.moveTo(bottom + 0.4);
        m_paper.rule(m_paper.cursor(), Ink::Text, 0.2);
        m_paper.advance(1.6);
    }

    void drawRow(const QString& occupation, const std::vector<domain::TariffShare>& shares) {
        constexpr double kBar = 1.6;
        const QStringList name = m_paper.wrapped(occupation, kNameWidth - 3, Voice::Body);
        const double height =
            std::max(rowHeight() * static_cast<double>(name.size()), rowHeight() + kBar) + 2;
        if (m_paper.ensure(height)) {
            drawHead();
        }
        const double top = m_paper.cursor();
        double y = top;
        for (const QString& line : name) {
            m_paper.text(M::kLeft, y, line, Voice::Body);
            y += rowHeight();
        }
        for (const domain::TariffShare& share : shares) {
            if (indexOf(share.part) == m_parts.size()) {
                continue;
            }
            m_paper.text(right(indexOf(share.part)), top, QStringLiteral("%1%").arg(share.percent),
                         Voice::Body, Edge::Right);
        }
        drawBar(shares, top + rowHeight());
        m_paper.moveTo(top + height);
    }

    [[nodiscard]] std::size_t indexOf(domain::TariffPart part) const {
        return static_cast<std::size_t>(std::ranges::find(m_parts, part) - m_parts.begin());
    }

    void drawBar(const std::vector<domain::TariffShare>& shares, double y) {
        constexpr double kHeight = 1.2;
        constexpr double kGap = 0.25;
        double x = M::kLeft + kNameWidth;
        const double whole = M::kRight - x;
        for (const domain::TariffShare& share : shares) {
            const double width = whole * share.percent / 100.0;
            if (width > kGap) {
                m_paper.block({x, y, width - kGap, kHeight}, static_cast<int>(indexOf(share.part)));
            }
            x += width;
        }
    }

    Paper& m_paper;
    const app::QuotationDocument& m_document;
    std::vector<domain::TariffPart> m_parts;
};

} // namespace

void drawTariffTable(Paper& paper, const domain::Quotation& quotation) {
    TariffTable(paper, quotation).draw();
}

void drawShareTable(Paper& paper, const app::QuotationDocument& document) {
    constexpr double kAfterText = 2.5;
    const bool has =
        std::ranges::any_of(document.shares, [](const auto& shares) { return !shares.empty(); });
    if (!has) {
        return;
    }
    const QuotationWords& words = quotationWords(document.quotation.language);
    constexpr double kTextAndFirstRows = 34;
    drawHeading(paper, words.contents, kTextAndFirstRows);
    drawProse(paper, words.contentsText);
    paper.advance(kAfterText);
    ShareTable(paper, document).draw();
}

} // namespace werkbalie::documents
