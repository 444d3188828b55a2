// Why the hours of a cell pay what they pay: the strip of quarters, or its table.
#pragma once

#include "app/administration/allowances.h"
#include "ui/administration/quarter_strip.h"
#include "ui/support/row_model.h"

class QLabel;
class QStackedLayout;

namespace werkbalie::ui {

class RecordTable;

class QuarterPanel final : public QWidget {
    Q_OBJECT

public:
    explicit QuarterPanel(QWidget* parent = nullptr);
    /// The hours of one day of an explained week.
    void show(const app::ExplainedWeek& week, domain::Date day);
    /// All of the week together, for an example.
    void showAll(const app::ExplainedWeek& week);
    /// One line instead: why there is nothing to show.
    void showText(const QString& text);
    void toggleTable();
    [[nodiscard]] bool isTable() const { return m_asTable; } ///< strip, or table
    [[nodiscard]] const QuarterStrip& strip() const { return *m_strip; }

private:
    void fill(std::vector<QuarterLine> lines, const QString& title, const QString& amounts);
    void tellQuarter(int quarter);
    void arrange();

    QLabel* m_title;
    QLabel* m_reason;
    QuarterStrip* m_strip;
    RecordTable* m_table;
    RowModel<QuarterLine>* m_rows;
    QString m_summary;
    bool m_asTable = false;
};

} // namespace werkbalie::ui
