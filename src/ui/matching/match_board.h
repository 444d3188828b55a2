// One direction of matching on the screen: ranking, knocked out, proposals, receipt, actions.
#pragma once

#include "ui/matching/match_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>
#include <array>

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;
class QVBoxLayout;

namespace werkbalie::ui {

class FindingsView;
class ListPane;

class MatchBoard final : public QWidget {
    Q_OBJECT

public:
    MatchBoard(Services& services, MatchDirection direction, QWidget* parent);

    /// The left part (a chooser goes on top of it) and the right part of the view.
    [[nodiscard]] QWidget* lists() const { return m_lists; }
    [[nodiscard]] QWidget* receipt() const { return m_receiptPanel; }
    [[nodiscard]] MatchPresenter& presenter() const { return *m_presenter; }
    [[nodiscard]] ListPane& ranking() const { return *m_ranking; }
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    void setSubject(std::int64_t id) { m_presenter->setSubject(id); }
    void setHeader(QWidget* header);
    [[nodiscard]] ListPane* shownList() const;

private:
    void buildLists();
    void buildReceipt();
    void buildActions();
    QAction* addAction(const QString& name, const QString& text, const QString& icon,
                       const QKeySequence& keys, void (MatchBoard::*run)());
    void watch(ListPane& list);
    void showRanking();
    void showProposals();
    void showChoice();
    void showHeadline();
    void updateActions();
    void choose(std::int64_t otherId);
    void propose();
    void invite();
    void reject();
    void place();
    void openOther();

    Services& m_services;
    MatchPresenter* m_presenter;
    QWidget* m_lists;
    QVBoxLayout* m_listsLayout = nullptr;
    QTabWidget* m_tabs = nullptr;
    ListPane* m_ranking = nullptr;
    ListPane* m_knockedOut = nullptr;
    ListPane* m_proposals = nullptr;
    RowModel<app::RankedMatch>* m_rankingModel;
    RowModel<app::RankedMatch>* m_knockedOutModel;
    RowModel<app::ProposalRow>* m_proposalModel;
    QWidget* m_receiptPanel;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    FindingsView* m_findings = nullptr;
    QTableView* m_receiptTable = nullptr;
    RowModel<domain::CriterionLine>* m_receiptModel;
    QList<QAction*> m_actions;
    QAction* m_propose = nullptr;
    QAction* m_invite = nullptr;
    QAction* m_reject = nullptr;
    QAction* m_place = nullptr;
    QAction* m_open = nullptr;
};

} // namespace werkbalie::ui
