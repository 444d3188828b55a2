// Which lines of the week are seen, in which order, and the rows under them.
#pragma once

#include "ui/administration/week_line.h"

#include <QStringList>
#include <functional>

namespace werkbalie::ui {

enum class WeekShown { All, NotReady, Empty, Differing, Found };

/// What hides lines: always told beside the grid, with the number of lines that it hides.
struct WeekSieve {
    QStringList words = {}; ///< each in the name, the client or the occupation
    WeekShown shown = WeekShown::All;
    [[nodiscard]] bool isOpen() const { return words.isEmpty() && shown == WeekShown::All; }
    [[nodiscard]] bool lets(const WeekLine& line) const;
};

/// One row of the table: of a line, its plain hours or another kind.
struct ShownRow {
    std::size_t line = 0;
    RowKey key = {};
    bool operator==(const ShownRow&) const = default;
};

class WeekRows {
public:
    /// In the order given, those that pass the sieve, each with its other rows.
    void build(const std::vector<WeekLine>& lines, const WeekSieve& sieve);
    void setOrder(std::vector<std::size_t> order) { m_order = std::move(order); }
    [[nodiscard]] const std::vector<std::size_t>& order() const { return m_order; }

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int lineCount() const { return m_lineCount; }
    [[nodiscard]] const ShownRow& at(int row) const {
        return m_rows[static_cast<std::size_t>(row)];
    }
    /// First row of a line, or -1 when it is hidden.
    [[nodiscard]] int firstOf(std::size_t line) const;
    [[nodiscard]] int find(const ShownRow& row) const; ///< -1 when it is not there
    [[nodiscard]] std::vector<RowKey> otherKeysAt(int firstRow) const;
    void insert(int row, const ShownRow& shown) { m_rows.insert(m_rows.begin() + row, shown); }
    void remove(int row) { m_rows.erase(m_rows.begin() + row); }

private:
    std::vector<std::size_t> m_order;
    std::vector<ShownRow> m_rows;
    int m_lineCount = 0;
};

} // namespace werkbalie::ui
