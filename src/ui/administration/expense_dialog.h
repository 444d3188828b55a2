// One expense, judged while it is typed: what is untaxed, by which limit, and what is missing.
#pragma once

#include "app/administration/expenses.h"
#include "domain/administration/expense/receipt.h"
#include "storage/repositories/placement_repository.h"
#include "ui/shell/services.h"
#include "ui/support/work_dialog.h"

#include <QStringList>
#include <memory>
#include <optional>

namespace Ui {
class ExpenseDialog;
}

namespace werkbalie::ui {

class ExpenseDialog final : public WorkDialog {
    Q_OBJECT

public:
    struct Start {
        domain::Expense expense;                       ///< without id: a new one
        std::vector<storage::PlacementRow> placements; ///< to choose from
        std::vector<domain::Receipt> receipts = {};    ///< that are kept already
    };
    ExpenseDialog(Services& services, Start start, QWidget* parent = nullptr);
    ~ExpenseDialog() override;
    [[nodiscard]] domain::Expense expense() const;
    /// Files to attach once it is saved.
    [[nodiscard]] const QStringList& newReceipts() const { return m_files; }
    void addReceipts(const QStringList& files);
    /// Why it was not saved; what was typed stays.
    void showRefusal(const domain::Refusal& refusal);

public Q_SLOTS:
    /// Asks to be saved; closes with done() once it is.
    void accept() override;

Q_SIGNALS:
    void saveAsked();

private:
    void fillChoices();
    void showStart();
    void connectFields();
    void askFiles();
    void dropChosen();
    void showReceipts();
    void showPreview(int row);
    void kindChosen();
    void loadDesk();
    void judge();
    void showSplit(const domain::Expense& expense);
    void showRows(domain::ExpenseMeasure measure);
    [[nodiscard]] domain::Findings findings(const domain::Expense& expense) const;
    [[nodiscard]] domain::Findings unreadable() const;
    [[nodiscard]] domain::PlacementId placement() const;

    const std::unique_ptr<::Ui::ExpenseDialog> m_ui;
    Services& m_services;
    Start m_start;
    QStringList m_files;
    domain::Findings m_fileFindings; ///< of files that were not taken
    std::optional<app::ExpenseDesk> m_desk;
    domain::Date m_deskDay{};
    Latest m_latest;
    Latest m_latestPreview;
};

} // namespace werkbalie::ui
