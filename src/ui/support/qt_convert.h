// The one border between the UTF-8 strings and days of the core and those of Qt.
#pragma once

#include "domain/base/date.h"

#include <QDate>
#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace werkbalie::ui {

[[nodiscard]] inline QString qs(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string str(const QString& text) {
    return text.toStdString();
}
/// What a user typed: without the blanks around it.
[[nodiscard]] inline std::string trimmed(const QString& text) {
    return text.trimmed().toStdString();
}

[[nodiscard]] inline QDate toQDate(domain::Date date) {
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}
[[nodiscard]] inline domain::Date fromQDate(const QDate& date) {
    return domain::Date(std::chrono::days(static_cast<int>(QDate(1970, 1, 1).daysTo(date))));
}

} // namespace werkbalie::ui
