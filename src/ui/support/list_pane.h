// A table with its filter line above and its count below: the middle of every page.
#pragma once

#include "ui/support/filter_line.h"
#include "ui/support/record_table.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace werkbalie::ui {

/// The words of the count line: {"kandidaat", "kandidaten"}.
struct Nouns {
    QString one;
    QString many;
};

class ListPane final : public QWidget {
    Q_OBJECT

public:
    /// `key` is the name under which the table is remembered, and its objectName.
    ListPane(const QString& key, Nouns nouns, QWidget* parent = nullptr);

    [[nodiscard]] RecordTable& table() const { return *m_table; }
    [[nodiscard]] FilterLine& filter() const { return *m_filter; }
    /// A model in memory: filtered here.
    void showRows(QAbstractItemModel* model);
    /// A model of pages: the presenter listens to filterChanged and calls setCount.
    void showPagedRows(QAbstractItemModel* model);
    void setCount(std::int64_t count, const QString& filter, bool atLeast = false);
    /// A button at the right of the filter line.
    QToolButton* addAction(QAction* action);
    /// A widget (a choice) between the filter line and the buttons.
    void addControl(QWidget* widget);
    /// Pinned at the foot, right-aligned: "Totaal 1.234:30 uur   € 12.345,67".
    void setTotals(const QString& text);
    void focusFilter();
    bool clearFilter();

Q_SIGNALS:
    void filterChanged(const QString& text);

protected:
    /// Esc in the table clears the filter before it closes the dialog around it.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void countRows();

    QString m_key;
    Nouns m_nouns;
    FilterLine* m_filter;
    RecordTable* m_table;
    QHBoxLayout* m_top;
    QLabel* m_count;
    QLabel* m_totals;
};

} // namespace werkbalie::ui
