// How leave and reservations are called and written on screens.
#pragma once

#include "domain/administration/leave/leave_line.h"

#include <QLocale>
#include <QString>

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::LeaveKind kind);
[[nodiscard]] QString word(domain::LeaveEvent event);
/// "Weekrun 2026-W47", "Met de hand": where a line comes from.
[[nodiscard]] QString sourceText(const domain::LeaveLine& line);
/// "8:30" of time, "€ 1.234,56" of money; nothing for nothing.
[[nodiscard]] QString leaveText(domain::LeaveKind kind, std::int64_t amount);
/// "1-7-2027", or nothing for what never expires.
[[nodiscard]] QString expiryText(domain::Date expires);
/// In the language of the window, 1 is January.
[[nodiscard]] QString monthName(int month, QLocale::FormatType format);

} // namespace werkbalie::ui
