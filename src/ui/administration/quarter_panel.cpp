// Title, strip and the reason of the quarter pointed at; the table holds all reasons.
#include "ui/administration/quarter_panel.h"

#include "app/format_nl.h"
#include "ui/administration/allowance_words.h"
#include "ui/administration/hours_text.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_table.h"

#include <QLabel>
#include <QVBoxLayout>
#include <map>
#include <numeric>

namespace werkbalie::ui {

namespace {

constexpr int kTableHeight = 168;

std::vector<Column<QuarterLine>> quarterColumns() {
    using L = QuarterLine;
    return {{.key = QStringLiteral("day"),
             .title = QuarterPanel::tr("Dag"),
             .text =
                 [](const L& line) {
                     return line.quarter.from
                                ? qs(app::dutchDay(domain::clockAt(*line.quarter.from).day))
                                : QString();
                 },
             .sort =
                 [](const L& line) {
                     return line.quarter.from
                                ? qlonglong{line.quarter.from->time_since_epoch().count()}
                                : qlonglong{-1};
                 },
             .width = 104},
            {.key = QStringLiteral("from"),
             .title = QuarterPanel::tr("Vanaf"),
             .text =
                 [](const L& line) {
                     return line.jump ? QuarterPanel::tr("%1 (klok verzet)").arg(line.from)
                                      : line.from;
                 },
             .width = 120},
            {.key = QStringLiteral("minutes"),
             .title = QuarterPanel::tr("Minuten"),
             .text = [](const L& line) { return QString::number(line.quarter.length.count()); },
             .width = 80,
             .number = true},
            {.key = QStringLiteral("pay"),
             .title = QuarterPanel::tr("Betaalt"),
             .text = [](const L& line) { return line.pay; },
             .width = 130,
             .number = true},
            {.key = QStringLiteral("band"),
             .title = QuarterPanel::tr("Band"),
             .text = [](const L& line) { return line.band; },
             .width = 160},
            {.key = QStringLiteral("reason"),
             .title = QuarterPanel::tr("Waarom"),
             .text = [](const L& line) { return line.reason; },
             .tip = [](const L& line) { return line.reason; },
             .width = 520}};
}

/// "2 uur 100% · 4 uur 125%"
QString sumsOf(const std::vector<QuarterLine>& lines) {
    std::map<domain::Percentage, std::pair<domain::Minutes, QString>> sums;
    domain::Int128 earned = 0;
    for (const auto& line : lines) {
        auto& [worked, text] = sums[line.quarter.paid];
        worked += line.quarter.length;
        text = surchargeText(line.quarter.paid);
        earned += domain::Int128{line.quarter.length.count()} * line.quarter.inTime.units();
    }
    QStringList parts;
    for (const auto& [paid, sum] : sums) {
        parts
            << QuarterPanel::tr("%1 uur tegen %2").arg(qs(app::dutchHours(sum.first)), sum.second);
    }
    if (earned > 0) {
        const auto minutes =
            domain::divideRounded(earned, 1'000'000, domain::Rounding::HalfAwayFromZero);
        parts << QuarterPanel::tr("%1 uur tijd voor tijd verdiend")
                     .arg(qs(app::dutchHours(domain::Minutes{minutes})));
    }
    return parts.join(QStringLiteral("  ·  "));
}

/// "Koude 7,5 × € 0,75 per uur = € 5,63"
QString amountsOf(const app::ExplainedWeek& week, const std::vector<std::size_t>& pieces) {
    std::map<std::size_t, std::int64_t> quantities;
    for (const auto& line : week.receipt.amounts) {
        if (std::ranges::find(pieces, line.piece) != pieces.end()) {
            quantities[line.band] += line.quantity;
        }
    }
    QStringList parts;
    for (const auto& [index, quantity] : quantities) {
        const auto& band = week.scheme.bands[index];
        const auto& amount = *band.amount;
        parts << QuarterPanel::tr("%1 %2 × %3 = %4")
                     .arg(
                         qs(band.name), countText(amount.unit, quantity), worthText(band),
                         qs(app::dutchMoney(domain::amountOf(amount.each, amount.unit, quantity))));
    }
    auto text = parts.join(QLatin1Char('\n')).replace(QLatin1Char(' '), QChar::Nbsp);
    return text.replace(QLatin1Char('\n'), QStringLiteral("  ·  ")); // breaks between bands alone
}

} // namespace

QuarterPanel::QuarterPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_reason(new QLabel(this)),
      m_strip(new QuarterStrip(this)), m_table(new RecordTable(this)),
      m_rows(new RowModel<QuarterLine>(
          quarterColumns(), [](const QuarterLine&) { return 0; }, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_title->setObjectName(QStringLiteral("quarterTitleLabel"));
    m_reason->setObjectName(QStringLiteral("quarterReasonLabel"));
    look::makeMuted(m_reason);
    m_reason->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("quarterTable"));
    m_table->setAccessibleName(tr("Kwartieren met hun toeslag"));
    m_table->setFixedHeight(kTableHeight);
    m_table->showRows(m_rows);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_strip);
    layout->addWidget(m_table);
    layout->addWidget(m_reason);
    connect(m_strip, &QuarterStrip::currentChanged, this, &QuarterPanel::tellQuarter);
    showText({});
}

void QuarterPanel::show(const app::ExplainedWeek& week, domain::Date day) {
    std::vector<std::size_t> pieces;
    QStringList shifts;
    for (std::size_t i = 0; i < week.entries.size(); ++i) {
        if (week.entries[i].day == day) {
            pieces.push_back(i);
            shifts << entryText(week.entries[i]);
        }
    }
    if (pieces.empty()) {
        showText(tr("Toeslagregeling: %1. Op deze dag staan geen uren waarop die telt.")
                     .arg(qs(week.scheme.name)));
        return;
    }
    fill(quarterLines(week.receipt, week.scheme, pieces),
         QStringLiteral("%1  ·  %2").arg(qs(week.scheme.name), shifts.join(QStringLiteral(" + "))),
         amountsOf(week, pieces));
}

void QuarterPanel::showAll(const app::ExplainedWeek& week) {
    std::vector<std::size_t> pieces(week.entries.size());
    std::iota(pieces.begin(), pieces.end(), std::size_t{0});
    fill(quarterLines(week.receipt, week.scheme, pieces), {}, amountsOf(week, pieces));
}

void QuarterPanel::fill(std::vector<QuarterLine> lines, const QString& title,
                        const QString& amounts) {
    m_summary = sumsOf(lines);
    if (!amounts.isEmpty()) {
        m_summary += QStringLiteral("  ·  ") + amounts;
    }
    m_title->setText(title.isEmpty() ? m_summary : title + QStringLiteral("  ·  ") + m_summary);
    m_rows->setRows(lines);
    m_strip->setLines(std::move(lines));
    arrange();
    tellQuarter(m_strip->current());
}

void QuarterPanel::showText(const QString& text) {
    m_summary.clear();
    m_title->setText(text);
    m_rows->setRows({});
    m_strip->setLines({});
    arrange();
}

void QuarterPanel::toggleTable() {
    m_asTable = !m_asTable;
    arrange();
    if (m_asTable && m_table->isVisible()) {
        m_table->selectFirst();
        m_table->setFocus(Qt::ShortcutFocusReason);
    }
}

void QuarterPanel::arrange() {
    const bool any = !m_strip->lines().empty();
    m_title->setVisible(!m_title->text().isEmpty());
    m_strip->setVisible(any && !m_asTable);
    m_reason->setVisible(any && !m_asTable);
    m_table->setVisible(any && m_asTable);
}

void QuarterPanel::tellQuarter(int quarter) {
    const auto& lines = m_strip->lines();
    if (quarter < 0 || quarter >= static_cast<int>(lines.size())) {
        m_reason->setText(tr("Wijs een kwartier aan, of open de tabel met F4."));
        return;
    }
    const auto& line = lines[static_cast<std::size_t>(quarter)];
    m_reason->setText(QStringLiteral("%1  %2  ·  %3").arg(line.from, line.pay, line.reason));
}

} // namespace werkbalie::ui
