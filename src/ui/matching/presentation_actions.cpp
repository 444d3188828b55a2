// The board stays as it is: the actions read what is chosen in it when they are triggered.
#include "ui/matching/presentation_actions.h"

#include "ui/matching/interview_list_dialog.h"
#include "ui/matching/interview_planner.h"
#include "ui/matching/match_board.h"
#include "ui/matching/presentation_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QIcon>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

PresentationActions::PresentationActions(Services& services, MatchBoard& board)
    : QObject(&board), m_services(services), m_board(board) {
    const bool may = services.may(domain::Right::Propose);
    auto* letter = add(u"WriteLetter"_s, tr("Voordracht schrijven…"), u"document-edit"_s,
                       QKeySequence(u"Ctrl+Shift+D"_s));
    connect(letter, &QAction::triggered, this, &PresentationActions::write);
    letter->setEnabled(may);
    auto* talks = add(u"PlanInterviews"_s, tr("Gesprekken plannen…"), u"view-calendar"_s,
                      QKeySequence(u"Ctrl+Shift+U"_s));
    connect(talks, &QAction::triggered, this, &PresentationActions::plan);
    talks->setEnabled(may);
    auto* sent = add(u"ListInterviews"_s, tr("Voordrachten en gesprekken"), u"view-list-details"_s,
                     QKeySequence(u"Ctrl+Shift+G"_s));
    connect(sent, &QAction::triggered, this, &PresentationActions::list);
}

QAction* PresentationActions::add(const QString& name, const QString& text, const QString& icon,
                                  const QKeySequence& keys) {
    auto* action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_board.lists()->addAction(action);
    m_board.receipt()->addAction(action);
    m_actions << action;
    return action;
}

domain::VacancyId PresentationActions::vacancy() const {
    return domain::VacancyId(m_board.presenter().subject());
}

std::vector<domain::CandidateId> PresentationActions::chosen() const {
    std::vector<domain::CandidateId> candidates;
    const auto* list = m_board.shownList();
    if (list != nullptr) {
        for (const auto id : list->table().selectedIds()) {
            candidates.emplace_back(id);
        }
    }
    if (candidates.empty() && m_board.presenter().pair()) {
        candidates.push_back(m_board.presenter().pair()->candidate);
    }
    return candidates;
}

void PresentationActions::write() {
    const auto candidates = chosen();
    if (candidates.empty()) {
        m_services.notifier.warn(tr("Kies eerst wie u wilt voordragen. Met Shift+pijl kiest u er "
                                    "meer."));
        return;
    }
    PresentationDialog::open(m_services, m_board.lists(), vacancy(), candidates);
}

void PresentationActions::plan() {
    const auto candidates = chosen();
    if (candidates.empty()) {
        m_services.notifier.warn(tr("Kies eerst wie u wilt uitnodigen. Met Shift+pijl kiest u er "
                                    "meer."));
        return;
    }
    InterviewPlanner::open(m_services, m_board.lists(), vacancy(), candidates);
}

void PresentationActions::list() {
    if (!vacancy().isValid()) {
        m_services.notifier.warn(tr("Kies eerst een vacature."));
        return;
    }
    QString title;
    if (!m_board.presenter().proposals().empty()) {
        const auto& row = m_board.presenter().proposals().front();
        title = u"%1 · %2"_s.arg(qs(row.vacancyTitle), qs(row.clientName));
    }
    auto* dialog = new InterviewListDialog(m_services, vacancy(), title, m_board.lists());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace werkbalie::ui
