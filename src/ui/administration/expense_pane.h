// Administratie, Declaraties: the expenses of a week, with what is untaxed and who pays.
#pragma once

#include "ui/administration/expense_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace werkbalie::ui {

class ExpenseRecord;
class ListPane;

class ExpensePane final : public QWidget {
    Q_OBJECT

public:
    explicit ExpensePane(Services& services, QWidget* parent = nullptr);
    void reload() { m_presenter->load(m_presenter->week()); }
    void showWeek(domain::IsoWeek week);
    /// The week, with the expenses of that placement chosen; a new one is for it.
    void showFor(domain::IsoWeek week, domain::PlacementId placement);
    [[nodiscard]] QWidget* record() const;
    [[nodiscard]] ListPane& pane() const { return *m_list; }
    void newExpense(); ///< Ctrl+N; for the placement of the chosen row, if there is one
    void select(domain::ExpenseId id);
    [[nodiscard]] QList<QAction*> commands() const { return m_actions; }

private:
    using Work = std::function<void()>;
    QAction* add(const char* name, const QString& text, const char* key, const Work& work);
    void buildActions();
    void buildWeek();
    void showList();
    void showTotals();
    QWidget* buildElsewhere();
    void offerWeek(domain::ExpenseId expense, domain::IsoWeek week);
    void updateActions();
    void edit();
    void openDialog(const domain::Expense& expense,
                    const std::vector<storage::PlacementRow>& placements,
                    const std::vector<domain::Receipt>& receipts);
    void refuse();
    void remove();
    void counter();
    [[nodiscard]] const app::ExpenseView* current() const;
    [[nodiscard]] std::vector<domain::ExpenseId> selected() const;

    Services& m_services;
    ExpensePresenter* m_presenter;
    RowModel<app::ExpenseView>* m_model;
    ListPane* m_list;
    QLineEdit* m_week;
    ExpenseRecord* m_record;
    QLabel* m_elsewhereText; ///< "Opgeslagen in week 49."
    QPushButton* m_goThere;
    QWidget* m_elsewhere; ///< seen after a save into another week than the list shows
    domain::ExpenseId m_savedElsewhere = {};
    QList<QAction*> m_actions;
    QAction* m_approve = nullptr;
    QAction* m_refuse = nullptr;
    QAction* m_reopen = nullptr;
    QAction* m_counter = nullptr;
    QAction* m_remove = nullptr;
    std::optional<domain::Expense> m_wanted = {}; ///< waits for the placements to choose from
    domain::PlacementId m_placement = {};         ///< from which row of the week one came
    domain::ExpenseId m_select = {};              ///< to be chosen once the list is there
};

} // namespace werkbalie::ui
