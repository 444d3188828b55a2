// Seven small buttons for the days of a week; arrows move, Space toggles.
#pragma once

#include "domain/people/candidate.h"

#include <QWidget>
#include <array>

class QToolButton;

namespace werkbalie::ui {

class WeekdayToggles final : public QWidget {
    Q_OBJECT

public:
    explicit WeekdayToggles(QWidget* parent = nullptr);
    [[nodiscard]] domain::WeekdaySet days() const;
    void setDays(domain::WeekdaySet days);

Q_SIGNALS:
    void valueEdited();

private:
    std::array<QToolButton*, 7> m_buttons{};
};

} // namespace werkbalie::ui
