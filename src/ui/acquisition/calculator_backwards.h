// Calculating back: from a tariff to margin and wage, from a budget to hours.
#pragma once

#include "ui/acquisition/backwards_calculation.h"
#include "ui/acquisition/calculator_presenter.h"
#include "ui/support/quiet_end.h"
#include "ui/support/row_model.h"
#include "ui/support/unreadable_note.h"

#include <memory>

namespace werkbalie::ui {

class RecordTable;

namespace Ui {
class CalculatorBackwards;
}

class CalculatorBackwards final : public QWidget {
    Q_OBJECT

public:
    explicit CalculatorBackwards(QWidget* parent = nullptr);
    ~CalculatorBackwards() override;
    void follow(CalculatorPresenter& presenter);
    [[nodiscard]] RecordTable& table() const;

private:
    void edited(const QString& field);
    void showWish();
    void showAnswers();
    void adoptTariff(std::optional<domain::Money> tariff);
    void adoptWage();

    const std::unique_ptr<Ui::CalculatorBackwards> m_ui;
    CalculatorPresenter* m_presenter = nullptr;
    RowModel<SideRow>* m_answers;
    BackwardsOutcome m_outcome;
    UnreadableNotes* m_notes = nullptr;
    bool m_showing = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
