// One shift: when, what work, where, and in how many weeks after.
#pragma once

#include "ui/administration/roster/roster_model.h"
#include "ui/support/work_dialog.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace werkbalie::ui {

class DateEdit;
class FindingsView;

class ShiftDialog final : public WorkDialog {
    Q_OBJECT

public:
    /// Version 0 plans a new shift on the row.
    ShiftDialog(const RosterLine& line, const domain::RosterShift& shift, domain::Date today,
                QWidget* parent = nullptr);
    [[nodiscard]] domain::RosterShift shift() const;
    [[nodiscard]] int repeatWeeks() const;

private:
    void build(const RosterLine& line);
    void judge();
    [[nodiscard]] domain::Findings findings() const;
    [[nodiscard]] domain::Result<domain::ShiftTimes> times() const;

    domain::RosterShift m_shift;
    domain::Date m_today;
    DateEdit* m_day;
    QLineEdit* m_times;
    QLineEdit* m_occupation;
    QLineEdit* m_place;
    QLineEdit* m_note;
    QSpinBox* m_repeat;
    QLabel* m_length;
    FindingsView* m_findings;
    QDialogButtonBox* m_buttons;
};

} // namespace werkbalie::ui
