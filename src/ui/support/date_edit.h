// A date as one types it at the phone: "24-11-2026", "24-11", "+7", "ma", "morgen".
#pragma once

#include "ui/support/value_edit.h"

namespace werkbalie::ui {

/// The reading itself, for the edit and its tests. Without a year: the nearest such day, up to half
/// a year back. A weekday: the next one after today.
[[nodiscard]] std::optional<domain::Date> readTypedDate(const QString& text, domain::Date today);

class DateEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);
    /// The day that "+7" counts from; the system's day until it is set.
    void setToday(domain::Date today) { m_today = today; }
    [[nodiscard]] std::optional<domain::Date> date() const;
    void setDate(std::optional<domain::Date> date);

protected:
    [[nodiscard]] std::optional<QString> normalised(const QString& text) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
    domain::Date m_today;
};

} // namespace werkbalie::ui
