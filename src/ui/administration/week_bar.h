// Above the week grid: which week, whose hours, and what hides rows, which is always told.
#pragma once

#include "ui/administration/week_grid_model.h"
#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace werkbalie::ui {

class WeekStepper;

class WeekBar final : public QWidget {
    Q_OBJECT

public:
    explicit WeekBar(Services& services, QWidget* parent = nullptr);
    /// Reads clients and branches.
    void load();
    void showFilter(const app::WeekFilter& filter);
    void showCounts(const WeekTotals& totals);
    void focusFilter();
    void choose(WeekShown shown);
    bool clearSieve(); ///< false when nothing was hidden

Q_SIGNALS:
    void weekAsked(int offset); ///< in weeks from the one shown
    void filterAsked(const werkbalie::app::WeekFilter& filter);
    void sieveChanged(const werkbalie::ui::WeekSieve& sieve);

private:
    void addChoices(QHBoxLayout& layout);
    void readFilter();
    void readSieve();
    [[nodiscard]] QString sieveText() const;

    Services& m_services;
    app::WeekFilter m_filter;
    WeekStepper* m_week;
    QComboBox* m_client;
    QComboBox* m_branch;
    QComboBox* m_shown;
    QLineEdit* m_words;
    QLabel* m_hidden;
    QToolButton* m_showAll;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
