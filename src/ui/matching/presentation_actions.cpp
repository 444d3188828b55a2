// The board stays as it is: the actions read what is chosen in it when they are triggered.
#include "ui/matching/presentation_actions.h"

#include "ui/matching/interview_list_dialog.h"
#include "ui/matching/interview_planner.h"
#include "ui/matching/match_board.h"
#include "ui/matching/pipeline_board.h"
#include "ui/matching/presentation_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QIcon>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

PresentationActions::PresentationActions(Services& services, LetterSource source)
    : QObject(source.owner), m_services(services), m_source(std::move(source)) {
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
    action->setObjectName(m_source.prefix + name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (auto* widget : std::as_const(m_source.widgets)) {
        widget->addAction(action);
    }
    m_actions << action;
    return action;
}

void PresentationActions::write() {
    const auto candidates = m_source.chosen();
    if (candidates.empty()) {
        m_services.notifier.warn(tr("Kies eerst wie u wilt voordragen. Met Shift+pijl kiest u er "
                                    "meer."));
        return;
    }
    PresentationDialog::open(m_services, m_source.widgets.front(), m_source.vacancy(), candidates);
}

void PresentationActions::plan() {
    const auto candidates = m_source.chosen();
    if (candidates.empty()) {
        m_services.notifier.warn(tr("Kies eerst wie u wilt uitnodigen. Met Shift+pijl kiest u er "
                                    "meer."));
        return;
    }
    InterviewPlanner::open(m_services, m_source.widgets.front(), m_source.vacancy(), candidates);
}

void PresentationActions::list() {
    if (!m_source.vacancy().isValid()) {
        m_services.notifier.warn(tr("Kies eerst een vacature."));
        return;
    }
    auto* dialog = new InterviewListDialog(m_services, m_source.vacancy(), m_source.title(),
                                           m_source.widgets.front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

LetterSource lettersOf(MatchBoard& board) {
    return {.owner = &board,
            .widgets = {board.lists(), board.receipt()},
            .vacancy = [&board] { return domain::VacancyId(board.presenter().subject()); },
            .chosen =
                [&board] {
                    std::vector<domain::CandidateId> candidates;
                    if (const auto* list = board.shownList()) {
                        for (const auto id : list->table().selectedIds()) {
                            candidates.emplace_back(id);
                        }
                    }
                    if (candidates.empty() && board.presenter().pair()) {
                        candidates.push_back(board.presenter().pair()->candidate);
                    }
                    return candidates;
                },
            .title =
                [&board] {
                    if (board.presenter().proposals().empty()) {
                        return QString();
                    }
                    const auto& row = board.presenter().proposals().front();
                    return u"%1 · %2"_s.arg(qs(row.vacancyTitle), qs(row.clientName));
                }};
}

LetterSource lettersOf(PipelineBoard& board) {
    return {.owner = &board,
            .widgets = {&board},
            .prefix = u"pipeline"_s,
            .vacancy = [&board] { return domain::VacancyId(board.presenter().vacancy()); },
            .chosen =
                [&board] {
                    const auto* card = board.chosenCard();
                    return card == nullptr
                               ? std::vector<domain::CandidateId>()
                               : std::vector<domain::CandidateId>{card->proposal.candidate};
                },
            .title =
                [&board] {
                    const auto& procedure = board.presenter().procedure();
                    return procedure.title.empty()
                               ? QString()
                               : u"%1 · %2"_s.arg(qs(procedure.title), qs(procedure.clientName));
                }};
}

} // namespace werkbalie::ui
