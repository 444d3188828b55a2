// Which weeks a document is about: those of its lines, whichever week it was made for.
#pragma once

#include "domain/administration/billing.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace werkbalie::documents {

class BilledWeeks {
public:
    /// Weeks of hours and weeks in which the days of expenses fall. Corrections say their own week
    /// and count only where there is nothing else; `made` is the answer of a document without
    /// lines.
    BilledWeeks(std::span<const domain::StatementLine> lines,
                std::span<const domain::ExpenseLine> expenses, domain::IsoWeek made);

    /// When it is one week: lines need not say theirs.
    [[nodiscard]] std::optional<domain::IsoWeek> only() const;
    [[nodiscard]] QString words() const; ///< "week 47", "weken 47 en 48", "weken 45 tot en met 48"
    [[nodiscard]] QString days() const;  ///< "16-11-2026 tot en met 29-11-2026"
    [[nodiscard]] QString title() const; ///< "Week" or "Weken"
    [[nodiscard]] QString fact() const;  ///< "47 en 48 van 2026"

private:
    std::vector<domain::IsoWeek> m_weeks; ///< in order, at least one
};

} // namespace werkbalie::documents
