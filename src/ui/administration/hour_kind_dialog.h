// Any type of hour at any percentage, for a row of the week grid.
#pragma once

#include "domain/administration/week_value.h"
#include "ui/support/work_dialog.h"

class QComboBox;

namespace werkbalie::ui {

class PercentEdit;

class HourKindDialog final : public WorkDialog {
    Q_OBJECT

public:
    explicit HourKindDialog(QWidget* parent = nullptr);
    [[nodiscard]] domain::HourKind kind() const;

private:
    QComboBox* m_type;
    PercentEdit* m_percentage;
};

} // namespace werkbalie::ui
