// The ways from a board of candidates to letter, talks and what went out: keys, menu and buttons.
#pragma once

#include "ui/shell/services.h"

#include <QKeySequence>
#include <QList>

class QAction;

namespace werkbalie::ui {

class MatchBoard;

class PresentationActions final : public QObject {
    Q_OBJECT

public:
    /// For the board of one vacancy; its parent is the board.
    PresentationActions(Services& services, MatchBoard& board);
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }

private:
    QAction* add(const QString& name, const QString& text, const QString& icon,
                 const QKeySequence& keys);
    [[nodiscard]] domain::VacancyId vacancy() const;
    /// Those chosen in the list that is shown; else the current one.
    [[nodiscard]] std::vector<domain::CandidateId> chosen() const;
    void write();
    void plan();
    void list();

    Services& m_services;
    MatchBoard& m_board;
    QList<QAction*> m_actions;
};

} // namespace werkbalie::ui
