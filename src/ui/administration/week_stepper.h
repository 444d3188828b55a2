// A week to type or to step through, with its days beside it.
#pragma once

#include "domain/base/iso_week.h"
#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace werkbalie::ui {

class WeekStepper final : public QWidget {
    Q_OBJECT

public:
    /// Names of its parts follow `name`: "week" has weekEdit, previousWeekButton and
    /// nextWeekButton.
    WeekStepper(Services& services, const QString& name, QWidget* parent);
    void showWeek(domain::IsoWeek week);

Q_SIGNALS:
    void weekChosen(werkbalie::domain::IsoWeek week); ///< another than is shown

private:
    QToolButton* addStep(const QString& text, const QString& called, const char* key, int weeks);
    void readWeek();

    Services& m_services;
    domain::IsoWeek m_shown;
    QLineEdit* m_week;
    QLabel* m_days;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
