// The ways from a board of candidates to letter, talks and what went out: keys, menu and buttons.
#pragma once

#include "ui/shell/services.h"

#include <QKeySequence>
#include <QList>
#include <functional>
#include <vector>

class QAction;

namespace werkbalie::ui {

/// Where the actions belong and what is chosen there at the moment they are triggered.
struct LetterSource {
    QObject* owner = nullptr;
    QList<QWidget*> widgets = {}; ///< in which the keys work; the first is the parent of dialogs
    QString prefix = {};          ///< of the names of the actions
    std::function<domain::VacancyId()> vacancy;
    std::function<std::vector<domain::CandidateId>()> chosen;
    std::function<QString()> title; ///< of the vacancy; may be empty
};

class PresentationActions final : public QObject {
    Q_OBJECT

public:
    PresentationActions(Services& services, LetterSource source);
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }

private:
    QAction* add(const QString& name, const QString& text, const QString& icon,
                 const QKeySequence& keys);
    void write();
    void plan();
    void list();

    Services& m_services;
    LetterSource m_source;
    QList<QAction*> m_actions;
};

class MatchBoard;
class PipelineBoard;

/// Those chosen in the list that is shown; else the current one.
[[nodiscard]] LetterSource lettersOf(MatchBoard& board);
/// The chosen card.
[[nodiscard]] LetterSource lettersOf(PipelineBoard& board);

} // namespace werkbalie::ui
