// The right half of the calculator: figures, margin slider, lines, hours of other kinds, findings.
#pragma once

#include "ui/acquisition/calculator_presenter.h"
#include "ui/acquisition/scenario_comparison.h"
#include "ui/support/row_model.h"

#include <QWidget>
#include <memory>

namespace werkbalie::ui {

class CalculatorLines;
class RecordTable;

namespace Ui {
class CalculatorOutcome;
}

class CalculatorOutcome final : public QWidget {
    Q_OBJECT

public:
    explicit CalculatorOutcome(QWidget* parent = nullptr);
    ~CalculatorOutcome() override;

    /// Shows what this presenter calculates, from now on.
    void follow(CalculatorPresenter& presenter);
    [[nodiscard]] CalculatorLines& lines() const;
    /// The table of the tab that is shown: on the clipboard with tabs, or in a file.
    void copyShown();
    void exportShown();
    void showScenarios();

Q_SIGNALS:
    void copied();
    void exported(const QString& file);
    void exportFailed(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitNotes();
    void showCalculation();
    void showFigures(const Calculation& calculation);
    void showSlider();
    void showFindings(const Calculation& calculation);
    void showSides(const Calculation& calculation);
    void showComparison();
    void buildTools();
    [[nodiscard]] RecordTable& shownTable() const;

    const std::unique_ptr<Ui::CalculatorOutcome> m_ui;
    CalculatorPresenter* m_presenter = nullptr;
    RowModel<SideRow>* m_sides;
    RowModel<ComparisonRow>* m_comparison;
};

} // namespace werkbalie::ui
