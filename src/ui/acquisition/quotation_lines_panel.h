// The functions of a concept: a table edited in place, and below it the rest of the chosen one.
#pragma once

#include "ui/acquisition/quotation_line_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace werkbalie::ui {

class RowsEditor;

class QuotationLinesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit QuotationLinesPanel(QWidget* parent = nullptr);

    void setLines(const std::vector<domain::QuotationLine>& lines);
    [[nodiscard]] const std::vector<domain::QuotationLine>& lines() const {
        return m_model->lines();
    }
    void addLine(domain::QuotationLine line);
    /// Puts another line in its place, unless it was changed in between.
    void replaceLine(int row, const domain::QuotationLine& expected, domain::QuotationLine line);
    [[nodiscard]] int currentRow() const;
    void focusLines();

Q_SIGNALS:
    void edited();
    void tariffTyped(int row);
    void newLineAsked();            ///< Ins
    void calculationAsked(int row); ///< Ctrl+E
    void agreementAsked();          ///< Ctrl+Shift+T

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(const char* name, const QString& text, const char* keys,
                           const std::function<void()>& run);
    void buildTable();
    void buildDetails();
    void showDetails();
    void takeDetails();
    void copyCurrent();
    void moveCurrent(int by);
    void removeCurrent();
    void allowButtons();

    QuotationLineModel* m_model;
    QTableView* m_table;
    QWidget* m_buttons;
    QWidget* m_details;
    QLabel* m_detailsTitle;
    RowsEditor* m_rates;
    QLineEdit* m_note;
    QLineEdit* m_reason;
    QList<QToolButton*> m_lineButtons;
    bool m_showing = false;
};

} // namespace werkbalie::ui
