// The lines of a calculation as waterfall or as table, and the one that is opened below.
#pragma once

#include "ui/acquisition/receipt_rows.h"

#include <QWidget>
#include <memory>

namespace werkbalie::ui {

namespace Ui {
class CalculatorLines;
}

class RecordTable;

class CalculatorLines final : public QWidget {
    Q_OBJECT

public:
    explicit CalculatorLines(QWidget* parent = nullptr);
    ~CalculatorLines() override;

    struct Content {
        const std::vector<ReceiptRow>& rows;
        std::int64_t total = 0;
        QString hint = {}; ///< instead of lines
        const domain::ParameterSet& parameters;
        domain::Date date{};
    };
    void showContent(const Content& content);
    /// Choice of shape: for a place outside.
    [[nodiscard]] QWidget* tools() const;
    /// Gives the room to the other of chart and table.
    void turn();
    [[nodiscard]] RecordTable& table() const;

private:
    enum class Shape { Chart, Table };
    void showShape(Shape shape);
    void showRows(const std::vector<ReceiptRow>& rows);
    void open(int row);
    void showDetails();

    const std::unique_ptr<Ui::CalculatorLines> m_ui;
    RowModel<ReceiptRow>* m_model;
    domain::ParameterSet m_parameters;
    domain::Date m_date{};
    Shape m_shape = Shape::Chart;
    int m_open = 0;
};

} // namespace werkbalie::ui
