// The tariff as a waterfall: from the wage, step by step, to what the client pays.
#include "ui/placement/waterfall_view.h"

#include "ui/administration/rate_line_text.h"
#include "ui/support/look.h"

#include <QPainter>
#include <algorithm>
#include <array>

namespace werkbalie::ui {

namespace {

enum class Part { Wage, Components, Charges, Pension, Other, Margin };

/// Which step a line of the receipt belongs to.
Part partOf(std::string_view key) {
    constexpr std::array kComponents{"leave",
                                     "public_holidays",
                                     "adv",
                                     "holiday_allowance",
                                     "year_end_bonus",
                                     "individual_choice_budget",
                                     "pension_compensation"};
    constexpr std::array kCharges{
        "sickness_supplement", "zvw", "whk_wga", "whk_zw", "awf", "aof", "wko", "paww"};
    const auto isIn = [key](const auto& keys) {
        return std::ranges::any_of(keys, [key](const char* each) { return key == each; });
    };
    if (key == "gross_wage") {
        return Part::Wage;
    }
    if (isIn(kComponents)) {
        return Part::Components;
    }
    if (isIn(kCharges)) {
        return Part::Charges;
    }
    if (key == "pension") {
        return Part::Pension;
    }
    return key == "margin" ? Part::Margin : Part::Other;
}

} // namespace

WaterfallView::WaterfallView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("tariffWaterfall"));
    setAccessibleName(tr("Tariefopbouw als trap; de tabel eronder heeft dezelfde cijfers"));
    setMinimumHeight(150);
}

void WaterfallView::show(const domain::RateBreakdown& breakdown) {
    m_steps = {{tr("Loon"), 0},     {tr("Loondelen"), 0}, {tr("Lasten"), 0},
               {tr("Pensioen"), 0}, {tr("Overig"), 0},    {tr("Marge"), 0}};
    for (const auto& line : breakdown.lines) {
        m_steps[static_cast<std::size_t>(partOf(line.key))].amount += line.amount;
    }
    m_steps.push_back({tr("Tarief"), breakdown.tariff.cents() * 100, true});
    update();
}

void WaterfallView::clear() {
    m_steps.clear();
    update();
}

void WaterfallView::paintEvent(QPaintEvent*) {
    if (m_steps.empty() || m_steps.back().amount <= 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int text = fontMetrics().height();
    const int bottom = height() - text - 6;
    const int top = text + 4;
    const int slot = width() / static_cast<int>(m_steps.size());
    std::int64_t highest = m_steps.back().amount;
    std::int64_t sum = 0;
    for (const auto& step : m_steps) {
        sum += step.total ? 0 : step.amount;
        highest = std::max(highest, sum);
    }
    const auto yOf = [&](std::int64_t units) {
        return bottom - static_cast<int>(units * (bottom - top) / highest);
    };
    std::int64_t from = 0;
    int left = 0;
    for (const auto& step : m_steps) {
        const std::int64_t start = step.total ? 0 : from;
        const std::int64_t end = step.total ? step.amount : from + step.amount;
        const int high = yOf(std::max(start, end));
        const int low = std::max(yOf(std::min(start, end)), high + 2);
        const QRect bar(left + slot / 6, high, slot * 2 / 3, low - high);
        const bool loss = step.amount < 0;
        painter.fillRect(bar, loss                      ? look::color(Meaning::Blocked)
                              : step.total || left == 0 ? look::accent()
                                                        : look::series(left / std::max(slot, 1)));
        painter.setPen(palette().text().color());
        painter.drawText(QRect(left, high - text - 2, slot, text), Qt::AlignCenter,
                         scaledText(step.amount, 4, 2));
        painter.setPen(look::muted());
        painter.drawText(QRect(left, bottom + 4, slot, text), Qt::AlignCenter, step.name);
        painter.setPen(look::border());
        if (!step.total) {
            painter.drawLine(bar.right(), yOf(end), left + slot + slot / 6, yOf(end));
        }
        from = end;
        left += slot;
    }
    painter.drawLine(0, bottom + 1, width(), bottom + 1);
}

} // namespace werkbalie::ui
