// Four small buttons for the shifts somebody works; arrows move, Space toggles.
#pragma once

#include "domain/people/work_terms.h"

#include <QWidget>
#include <array>

class QToolButton;

namespace werkbalie::ui {

class ShiftToggles final : public QWidget {
    Q_OBJECT

public:
    explicit ShiftToggles(QWidget* parent = nullptr);
    [[nodiscard]] domain::ShiftSet shifts() const;
    void setShifts(domain::ShiftSet shifts);

Q_SIGNALS:
    void valueEdited();

private:
    std::array<QToolButton*, 4> m_buttons{};
};

/// "dag, avond"; empty when nothing is known.
[[nodiscard]] QString shiftNames(domain::ShiftSet shifts);

} // namespace werkbalie::ui
