// One direction of matching on the screen: ranking, knocked out, proposals, receipt, actions.
#pragma once

#include "ui/matching/match_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>
#include <array>

class QAction;
class QTabWidget;
class QVBoxLayout;

namespace werkbalie::ui {

class ListPane;
class MatchReceiptPane;
class MatchSide;
class SuccessNote;

class MatchBoard final : public QWidget {
    Q_OBJECT

public:
    MatchBoard(Services& services, MatchDirection direction, QWidget* parent);

    /// The left part (a chooser goes on top of it) and the right part of the view.
    [[nodiscard]] QWidget* lists() const { return m_lists; }
    [[nodiscard]] QWidget* receipt() const;
    [[nodiscard]] MatchPresenter& presenter() const { return *m_presenter; }
    [[nodiscard]] ListPane& ranking() const { return *m_ranking; }
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    void setSubject(std::int64_t id) { m_presenter->setSubject(id); }
    void setHeader(QWidget* header);
    /// What one seeks for, as it is called in a note: "Lasser, Peters Metaal".
    void setSubjectTitle(const QString& title) { m_subjectTitle = title; }
    /// Keeps the weights that are tried, if any.
    void keepWeights();
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
    void showMarks();
    void showChoice();
    void showHeadline();
    void updateActions();
    void weighProposing();
    void choose(std::int64_t otherId);
    void propose();
    void proposeWith(std::optional<domain::ConsentHow> consent);
    void invite();
    void reject();
    void place();
    void openOther();
    void askOpenPoints();
    void toggleMark();
    void compare();
    void showJudged();
    void toggleWeights();
    void toggleMap();
    void selectOther(std::int64_t id);

    Services& m_services;
    MatchPresenter* m_presenter;
    QWidget* m_lists;
    QVBoxLayout* m_listsLayout = nullptr;
    QTabWidget* m_tabs = nullptr;
    ListPane* m_ranking = nullptr;
    ListPane* m_knockedOut = nullptr;
    ListPane* m_proposals = nullptr;
    RowModel<MatchRow>* m_rankingModel;
    RowModel<MatchRow>* m_knockedOutModel;
    RowModel<app::ProposalRow>* m_proposalModel;
    MatchSide* m_side;
    QString m_subjectTitle;
    MatchReceiptPane* m_receipt = nullptr;
    SuccessNote* m_success = nullptr;
    QList<QAction*> m_actions;
    QAction* m_propose = nullptr;
    QAction* m_invite = nullptr;
    QAction* m_reject = nullptr;
    QAction* m_place = nullptr;
    QAction* m_open = nullptr;
    QAction* m_ask = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_hideJudged = nullptr;
};

} // namespace werkbalie::ui
