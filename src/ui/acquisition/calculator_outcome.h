// The right half of the calculator: figures, margin slider, lines, hours of other kinds, findings.
#pragma once

#include "ui/acquisition/calculator_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>
#include <memory>

namespace werkbalie::ui {

class CalculatorLines;

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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitNotes();
    void showCalculation();
    void showFigures(const Calculation& calculation);
    void showSlider();
    void showFindings(const Calculation& calculation);
    void showSides(const Calculation& calculation);

    const std::unique_ptr<Ui::CalculatorOutcome> m_ui;
    CalculatorPresenter* m_presenter = nullptr;
    RowModel<SideRow>* m_sides;
};

} // namespace werkbalie::ui
