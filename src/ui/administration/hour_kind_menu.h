// Which other kind of hour gets a row under a placement: those that were agreed first.
#pragma once

#include "ui/administration/week_line.h"

#include <functional>

class QPoint;
class QWidget;

namespace werkbalie::ui {

/// "Overwerk 150%"
[[nodiscard]] QString hourKindText(const domain::HourKind& kind);
/// Of the placement's agreed rates and the client's allowances, then every type at 100 %; without
/// those that have a row.
[[nodiscard]] std::vector<domain::HourKind> proposedKinds(const WeekLine& line);
/// A menu at the point; its last entry asks for any type and percentage.
void chooseHourKind(QWidget* parent, const WeekLine& line, const QPoint& at,
                    const std::function<void(domain::HourKind)>& chosen);

} // namespace werkbalie::ui
