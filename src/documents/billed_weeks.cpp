// Sorts the weeks out and says them in Dutch.
#include "documents/billed_weeks.h"

#include "documents/letterhead.h"

#include <QStringList>
#include <algorithm>

namespace werkbalie::documents {

namespace {

using domain::IsoWeek;
using Weeks = std::span<const IsoWeek>;

constexpr std::size_t kLeastForRange = 3;

/// "47", "47 en 48", "45, 47 en 48", and of three on end "45 tot en met 47".
QString numbersOf(Weeks weeks) {
    const QString first = QString::number(weeks.front().week());
    const QString last = QString::number(weeks.back().week());
    if (weeks.size() == 1) {
        return first;
    }
    const bool onEnd = weeks.front().plusWeeks(static_cast<int>(weeks.size()) - 1) == weeks.back();
    if (onEnd && weeks.size() >= kLeastForRange) {
        return QStringLiteral("%1 tot en met %2").arg(first, last);
    }
    QStringList before;
    for (const IsoWeek week : weeks.first(weeks.size() - 1)) {
        before << QString::number(week.week());
    }
    return QStringLiteral("%1 en %2").arg(before.join(QStringLiteral(", ")), last);
}

} // namespace

BilledWeeks::BilledWeeks(std::span<const domain::StatementLine> lines,
                         std::span<const domain::ExpenseLine> expenses, IsoWeek made) {
    for (const domain::StatementLine& line : lines) {
        if (!line.correction) {
            m_weeks.push_back(line.week);
        }
    }
    for (const domain::ExpenseLine& line : expenses) {
        m_weeks.push_back(IsoWeek::of(line.day));
    }
    if (m_weeks.empty()) {
        std::ranges::transform(lines, std::back_inserter(m_weeks), &domain::StatementLine::week);
    }
    if (m_weeks.empty()) {
        m_weeks.push_back(made);
    }
    std::ranges::sort(m_weeks);
    const auto [from, until] = std::ranges::unique(m_weeks);
    m_weeks.erase(from, until);
}

std::optional<IsoWeek> BilledWeeks::only() const {
    return m_weeks.size() == 1 ? std::optional(m_weeks.front()) : std::nullopt;
}

QString BilledWeeks::title() const {
    return m_weeks.size() == 1 ? QStringLiteral("Week") : QStringLiteral("Weken");
}

QString BilledWeeks::words() const {
    return title().toLower() + QLatin1Char(' ') + numbersOf(m_weeks);
}

QString BilledWeeks::days() const {
    return toQt(domain::dutchDate(m_weeks.front().monday())) + QStringLiteral(" tot en met ") +
           toQt(domain::dutchDate(m_weeks.back().sunday()));
}

QString BilledWeeks::fact() const {
    QStringList years;
    for (auto from = m_weeks.begin(); from != m_weeks.end();) {
        const auto until = std::find_if(
            from, m_weeks.end(), [from](IsoWeek week) { return week.year() != from->year(); });
        years << QStringLiteral("%1 van %2").arg(numbersOf({from, until})).arg(from->year());
        from = until;
    }
    return years.join(QStringLiteral(" en "));
}

} // namespace werkbalie::documents
