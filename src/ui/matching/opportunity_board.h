// Kandidaat -> opdrachtgevers on the screen: who to call, why, and the speculative offer.
#pragma once

#include "ui/matching/opportunity_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;
class QVBoxLayout;

namespace werkbalie::ui {

class ListPane;
class MatchReceiptPane;

class OpportunityBoard final : public QWidget {
    Q_OBJECT

public:
    OpportunityBoard(Services& services, QWidget* parent);

    [[nodiscard]] QWidget* lists() const { return m_lists; }
    [[nodiscard]] QWidget* receipt() const { return m_receiptPanel; }
    [[nodiscard]] ListPane& list() const { return *m_list; }
    /// A chooser goes on top.
    [[nodiscard]] QVBoxLayout& listLayout() const { return *m_listLayout; }
    [[nodiscard]] OpportunityPresenter& presenter() const { return *m_presenter; }
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }

private:
    QAction* addAction(const QString& name, const QString& text, const QString& icon,
                       const QKeySequence& keys, void (OpportunityBoard::*run)());
    void buildList();
    void buildReceipt();
    void showFound();
    void showRow();
    void start();
    void askFor(std::int64_t client);
    void write(std::int64_t client, domain::ConsentHow consent);
    void openClient();
    void openVacancy();
    void weighActions(const app::Opportunity* row);

    Services& m_services;
    OpportunityPresenter* m_presenter;
    QWidget* m_lists;
    QWidget* m_receiptPanel;
    RowModel<app::Opportunity>* m_model;
    QVBoxLayout* m_listLayout = nullptr;
    QLabel* m_header = nullptr;
    ListPane* m_list = nullptr;
    MatchReceiptPane* m_receipt = nullptr;
    QLabel* m_contact = nullptr;
    QList<QAction*> m_actions;
    QAction* m_start;
    QAction* m_open;
    QAction* m_vacancy;
    QLabel* m_notice = nullptr;
};

} // namespace werkbalie::ui
