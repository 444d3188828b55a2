// What a placement agreed on a kind of expense: its rate, and whether the client pays.
#pragma once

#include "app/administration/expenses.h"
#include "ui/shell/services.h"
#include "ui/support/work_dialog.h"

#include <memory>
#include <optional>

namespace Ui {
class ExpenseAgreementDialog;
}

namespace werkbalie::ui {

class ExpenseAgreementDialog final : public WorkDialog {
    Q_OBJECT

public:
    /// Begins with the kind of the expense.
    ExpenseAgreementDialog(Services& services, const app::ExpenseView& view,
                           QWidget* parent = nullptr);
    ~ExpenseAgreementDialog() override;
    [[nodiscard]] domain::ExpenseAgreement agreement() const;
    [[nodiscard]] domain::ExpenseAgreement before() const; ///< as it was, for undo

private:
    void showDesk(const app::ExpenseDesk& desk);
    void showKind();
    void judge();

    const std::unique_ptr<::Ui::ExpenseAgreementDialog> m_ui;
    app::ExpenseView m_view;
    std::optional<app::ExpenseDesk> m_desk;
};

} // namespace werkbalie::ui
