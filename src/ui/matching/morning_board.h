// The morning list on the screen: who could best go where, and what stays open.
#pragma once

#include "ui/matching/morning_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QSpinBox;
class QTabWidget;

namespace werkbalie::ui {

class ListPane;
class MatchReceiptPane;
class SuccessNote;

class MorningBoard final : public QWidget {
    Q_OBJECT

public:
    MorningBoard(Services& services, QWidget* parent);

    [[nodiscard]] QWidget* lists() const { return m_lists; }
    [[nodiscard]] QWidget* receipt() const { return m_receiptPanel; }
    [[nodiscard]] MorningPresenter& presenter() const { return *m_presenter; }
    [[nodiscard]] ListPane& shownList() const;
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }

private:
    QAction* addAction(const QString& name, const QString& text, const QString& icon,
                       const QKeySequence& keys);
    void buildHeader();
    void buildLists();
    void buildReceipt();
    void showList();
    void showSummary();
    void showRow();
    void openVacancy();

    Services& m_services;
    MorningPresenter* m_presenter;
    QWidget* m_lists;
    QWidget* m_receiptPanel;
    RowModel<app::MorningSuggestion>* m_model;
    RowModel<app::UnfilledVacancy>* m_unfilledModel;
    QLabel* m_summary = nullptr;
    QSpinBox* m_least = nullptr;
    QTabWidget* m_tabs = nullptr;
    ListPane* m_suggestions = nullptr;
    ListPane* m_unfilled = nullptr;
    MatchReceiptPane* m_receipt = nullptr;
    SuccessNote* m_success = nullptr;
    QList<QAction*> m_actions;
    QAction* m_open;
    QAction* m_take;
    QAction* m_leave;
    QAction* m_person;
    QAction* m_search;
};

} // namespace werkbalie::ui
