// The targets report on paper.
#include "documents/targets_report_pdf.h"

#include "app/format_nl.h"
#include "documents/letterhead.h"
#include "documents/paper_table.h"

#include <array>

namespace werkbalie::documents {

namespace {

using domain::ResultMeasure;

constexpr std::array kMeasures = {ResultMeasure::CandidatesRegistered,
                                  ResultMeasure::Proposals,
                                  ResultMeasure::Placements,
                                  ResultMeasure::Hours,
                                  ResultMeasure::Revenue,
                                  ResultMeasure::Margin};
constexpr double kNameColumn = 38;

/// Millimetres; wide enough for a year's figure of a large branch with its target.
double columnWidth(ResultMeasure measure) {
    switch (measure) {
    case ResultMeasure::CandidatesRegistered:
    case ResultMeasure::Placements:
        return 19;
    case ResultMeasure::Proposals:
        return 21;
    case ResultMeasure::Hours:
        return 20;
    case ResultMeasure::Revenue:
        return 25;
    case ResultMeasure::Margin:
        return 23;
    }
    return 0;
}

QString header(ResultMeasure measure) {
    switch (measure) {
    case ResultMeasure::CandidatesRegistered:
        return QStringLiteral("Kandidaten");
    case ResultMeasure::Proposals:
        return QStringLiteral("Voordrachten");
    case ResultMeasure::Placements:
        return QStringLiteral("Plaatsingen");
    case ResultMeasure::Hours:
        return QStringLiteral("Uren");
    case ResultMeasure::Revenue:
        return QStringLiteral("Omzet (€)");
    case ResultMeasure::Margin:
        return QStringLiteral("Marge (€)");
    }
    return {};
}

/// Whole units: a report of a quarter is read for its size, the cents are in the export.
QString figure(ResultMeasure measure, std::int64_t value) {
    using domain::mulDiv;
    using domain::Rounding;
    switch (measure) {
    case ResultMeasure::CandidatesRegistered:
    case ResultMeasure::Proposals:
    case ResultMeasure::Placements:
        break;
    case ResultMeasure::Hours:
        value = mulDiv(value, 1, 60, Rounding::HalfAwayFromZero);
        break;
    case ResultMeasure::Revenue:
    case ResultMeasure::Margin:
        value = mulDiv(value, 1, 100, Rounding::HalfAwayFromZero);
        break;
    }
    return toQt(app::dutchNumber(std::to_string(value)));
}

std::int64_t valueAt(const std::vector<std::int64_t>& values, ResultMeasure measure) {
    const auto index = static_cast<std::size_t>(measure);
    return index < values.size() ? values[index] : 0;
}

class Drawer {
public:
    explicit Drawer(Paper& paper) : m_paper(paper), m_table(paper, columns()) {}

    void draw(const app::TargetsReport& report) {
        m_table.drawHead();
        for (const app::ReportRow& branch : report.branches) {
            drawRow(branch, toQt(branch.branchName), Voice::Strong);
            for (const app::ReportRow& row : report.rows) {
                if (row.branch == branch.branch) {
                    drawRow(row, toQt(row.consultantName), Voice::Body);
                }
            }
        }
        m_paper.ruleBetween(SheetMeasures::kLeft, SheetMeasures::kRight, m_paper.cursor() - 0.8,
                            Ink::Text);
        drawRow(report.total, QStringLiteral("Totaal"), Voice::Strong);
    }

private:
    static std::vector<PaperColumn> columns() {
        std::vector<PaperColumn> columns{{QStringLiteral("Intercedent"), kNameColumn}};
        for (const ResultMeasure measure : kMeasures) {
            columns.push_back({header(measure), columnWidth(measure), Edge::Right});
        }
        return columns;
    }

    void drawRow(const app::ReportRow& row, const QString& name, Voice voice) {
        const double indent = voice == Voice::Body ? 3 : 0;
        const QStringList names = m_paper.wrapped(name, m_table.widthOf(0) - indent, voice);
        const double line = Paper::lineHeight(Voice::Body);
        constexpr double kBar = 1.6;
        const double height = std::max(line * static_cast<double>(names.size()),
                                       line + Paper::lineHeight(Voice::Small) + kBar) +
                              1.8;
        m_table.ensure(height);
        double y = m_paper.cursor();
        for (const QString& part : names) {
            m_paper.text(m_table.left(0) + indent, y, part, voice);
            y += line;
        }
        for (std::size_t i = 0; i < kMeasures.size(); ++i) {
            drawFigure(row, i, voice);
        }
        m_paper.advance(height - 0.9);
        m_paper.rule(m_paper.cursor(), Ink::Line);
        m_paper.advance(0.9);
    }

    /// The figure; below it its target, the share of it, and that share as a bar.
    void drawFigure(const app::ReportRow& row, std::size_t index, Voice voice) {
        const ResultMeasure measure = kMeasures[index];
        const std::int64_t value = valueAt(row.values, measure);
        const std::int64_t target = valueAt(row.targets, measure);
        const double right = m_table.right(index + 1);
        const double below = m_paper.cursor() + Paper::lineHeight(Voice::Body);
        m_paper.text(right, m_paper.cursor(), figure(measure, value), voice, Edge::Right);
        if (target <= 0) {
            return;
        }
        const std::int64_t percent =
            domain::mulDiv(value, 100, target, domain::Rounding::HalfAwayFromZero);
        m_paper.text(right, below - 0.3,
                     QStringLiteral("%1% van %2").arg(percent).arg(figure(measure, target)),
                     Voice::Small, Edge::Right);
        constexpr double kFull = 16;
        const double reached =
            kFull * static_cast<double>(std::clamp<std::int64_t>(percent, 0, 100)) / 100;
        const double y = below + Paper::lineHeight(Voice::Small) - 0.2;
        m_paper.bar(right - kFull, y, kFull, Ink::Line);
        m_paper.bar(right - kFull, y, reached, Ink::Accent);
    }

    Paper& m_paper;
    PaperTable m_table;
};

} // namespace

domain::Result<void> writeTargetsReportPdf(const app::TargetsReport& report,
                                           const domain::Agency& agency,
                                           const std::filesystem::path& path) {
    const QString period = toQt(report.period.key);
    const domain::DateRange& days = report.period.days;
    Letter letter{.agency = agency,
                  .title = QStringLiteral("Behaalde resultaten"),
                  .runningTitle = QStringLiteral("Behaalde resultaten ") + period};
    letter.facts = {{QStringLiteral("Periode"), period},
                    {QStringLiteral("Van"), toQt(domain::dutchDate(days.from))}};
    if (days.until) {
        letter.facts.emplace_back(QStringLiteral("Tot en met"),
                                  toQt(domain::dutchDate(*days.until - std::chrono::days{1})));
    }
    letter.subtitle = QStringLiteral("Per vestiging en intercedent; onder elk cijfer het doel en "
                                     "het deel ervan dat is gehaald.");
    return writeLetter(
        letter, [&](Paper& paper) { Drawer(paper).draw(report); }, path);
}

} // namespace werkbalie::documents
