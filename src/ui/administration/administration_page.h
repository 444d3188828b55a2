// Administratie: hours, placements, the weekly run and the invoices.
#pragma once

#include "ui/shell/views_page.h"

namespace werkbalie::ui {

class HoursImportDialog;
class AllowanceList;
class ExpensePane;
class InvoiceList;
class LeavePane;
class PlacementList;
class RosterPane;
class RunPane;
class WeekPane;

class AdministrationPage final : public ViewsPage {
    Q_OBJECT

public:
    AdministrationPage(Services& services, QWidget* parent);

    void reload() override;
    bool openRecord(app::Entity entity, std::int64_t id) override;
    /// Beside the views themselves "hours-open:2026-W47": the rows of that week still open.
    void showView(const QString& key) override;
    void newRecord() override;
    void saveRecord() override;
    void focusFilter() override;
    bool clearFilter() override;
    [[nodiscard]] bool hasUnsavedWork() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QList<QAction*> viewActions() const override;

protected:
    void viewShown(const QString& key) override;

private:
    WeekPane* m_week;
    RosterPane* m_roster;
    PlacementList* m_placements;
    RunPane* m_run;
    InvoiceList* m_invoices;
    LeavePane* m_leave;
    ExpensePane* m_expenses;
    AllowanceList* m_allowances;
};

[[nodiscard]] PageEntry administrationPageEntry();

} // namespace werkbalie::ui
