// Above the board: which week, whose shifts, and words that hide rows.
#pragma once

#include "app/administration/roster/roster.h"
#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace werkbalie::ui {

class WeekStepper;

class RosterBar final : public QWidget {
    Q_OBJECT

public:
    explicit RosterBar(Services& services, QWidget* parent = nullptr);
    void load(); ///< clients and branches
    void showFilter(const app::RosterFilter& filter);
    void showCounts(int shown, int all);
    void focusFilter();
    bool clearFilter(); ///< false when nothing was hidden

Q_SIGNALS:
    void filterAsked(const werkbalie::app::RosterFilter& filter);
    void wordsChanged(const QStringList& words);

private:
    void addChoices(QHBoxLayout& layout);
    void readChoices();

    Services& m_services;
    app::RosterFilter m_filter;
    WeekStepper* m_week;
    QComboBox* m_client;
    QComboBox* m_branch;
    QLineEdit* m_words;
    QLabel* m_counts;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
