// Begeleiding: open actions and recent contact, with the history of whoever is chosen.
#pragma once

#include "ui/guidance/guidance_presenter.h"
#include "ui/shell/views_page.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

class RecordPanel;
class RosterPane;

class GuidancePage final : public ViewsPage {
    Q_OBJECT

public:
    GuidancePage(Services& services, QWidget* parent);

    void reload() override;
    bool openRecord(app::Entity entity, std::int64_t id) override;
    void newRecord() override;
    void focusFilter() override;
    bool clearFilter() override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QList<QAction*> viewActions() const override;

protected:
    void viewShown(const QString& key) override;

private:
    using Row = app::ContactMomentRow;
    struct Half {
        RowModel<Row>* model = nullptr;
        ListPane* pane = nullptr;
    };
    Half makeHalf(const QString& key, const QString& emptyText);
    void buildActions();
    void show(const std::vector<Row>& rows);
    void showCurrent();
    void edit();
    void follow();
    void complete();
    void openSubject();
    void openDialog(const domain::ContactMoment& moment, const QString& subjectName);
    [[nodiscard]] const Half& current() const;
    [[nodiscard]] const Row* currentRow() const;

    GuidancePresenter* m_presenter;
    Half m_open;
    Half m_recent;
    RowModel<Row>* m_history;
    RecordPanel* m_record;
    RosterPane* m_roster = nullptr; ///< of who plans and does not process hours
    QList<QAction*> m_actions;
    std::int64_t m_wanted = 0;
};

[[nodiscard]] std::vector<Column<app::ContactMomentRow>> contactColumns(domain::Date today);
/// The same without the subject: for the history of one person or client.
[[nodiscard]] std::vector<Column<app::ContactMomentRow>> historyColumns(domain::Date today);
[[nodiscard]] PageEntry guidancePageEntry();

} // namespace werkbalie::ui
