// What may be done with a match, and the questions that go before it.
#include "ui/administration/placement_dialog.h"
#include "ui/guidance/contact_dialog.h"
#include "ui/matching/compare_dialog.h"
#include "ui/matching/match_board.h"
#include "ui/matching/match_receipt_pane.h"
#include "ui/matching/match_side.h"
#include "ui/matching/pipeline_questions.h"
#include "ui/support/ask.h"
#include "ui/support/date_edit.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::ProposalStage;

/// To propose who falls on a must is possible, and never what the page invites to.
void MatchBoard::weighProposing() {
    const bool failed = m_presenter->pair() && m_presenter->score().knockedOut;
    m_propose->setText(failed ? tr("Toch voordragen…") : tr("Voordragen"));
    auto* button = m_receipt->findChild<QPushButton*>(m_propose->objectName() + u"Button"_s);
    if (button == nullptr || button->property("primary").toBool() != failed) {
        return;
    }
    button->setText(m_propose->text());
    button->setProperty("primary", !failed);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void MatchBoard::updateActions() {
    const bool mayPropose = m_services.may(domain::Right::Propose);
    m_propose->setEnabled(mayPropose && m_presenter->canStep(ProposalStage::Proposed));
    m_invite->setEnabled(mayPropose && m_presenter->proposal() != nullptr &&
                         m_presenter->canStep(ProposalStage::Interview));
    m_reject->setEnabled(mayPropose && m_presenter->canStep(ProposalStage::Dropped));
    m_place->setEnabled(m_services.may(domain::Right::Place) &&
                        m_presenter->canStep(ProposalStage::Placed));
    m_open->setEnabled(m_presenter->pair().has_value());
    weighProposing();
    m_ask->setEnabled(m_services.may(domain::Right::LogContact) && m_presenter->match() != nullptr);
}

void MatchBoard::propose() {
    if (m_presenter->hasConsent()) {
        proposeWith({});
        return;
    }
    askConsent(m_lists, m_receipt->title(), [this](domain::ConsentHow how) { proposeWith(how); });
}

void MatchBoard::proposeWith(std::optional<domain::ConsentHow> consent) {
    const auto& pair = m_presenter->pair();
    const auto people = m_presenter->direction() == MatchDirection::CandidatesForVacancy;
    const auto* match = m_presenter->match();
    const auto name = people || match == nullptr ? m_receipt->title() : qs(match->candidateName);
    m_presenter->findDeviation([this, consent, name, asked = *pair](DeviationFacts facts) {
        facts.name = name;
        askDeviation(m_lists, facts, [this, consent, asked](const QString& reason) {
            const auto& now = m_presenter->pair();
            if (now && now->candidate == asked.candidate && now->vacancy == asked.vacancy) {
                m_presenter->propose(consent, reason);
            }
        });
    });
}

void MatchBoard::invite() {
    const auto today = m_services.clock.today();
    ask::open(m_lists,
              {.title = tr("Uitnodigen"),
               .text = tr("Op welke dag is het gesprek bij de opdrachtgever?"),
               .action = tr("Gesprek plannen"),
               .reasonLabel = tr("Dag (24-11, +7, ma, morgen)"),
               .reasons = {tr("morgen"), u"+2"_s, u"ma"_s}},
              [this, today](const Answer& answer) {
                  const auto day = readTypedDate(answer.reason, today);
                  if (answer.yes && day) {
                      m_presenter->invite(*day);
                  } else if (answer.yes) {
                      m_services.notifier.warn(
                          tr("‘%1’ is geen dag. Typ bijvoorbeeld 24-11.").arg(answer.reason));
                  }
              });
}

void MatchBoard::reject() {
    const auto* kept = m_presenter->proposal();
    askDrop(m_services, m_lists,
            {.name = m_receipt->title(),
             .proposal = kept == nullptr ? std::nullopt : std::optional(kept->proposal.id)},
            [this](const DropAnswer& answer) { m_presenter->reject(answer); });
}

void MatchBoard::place() {
    if (const auto& pair = m_presenter->pair()) {
        const auto* kept = m_presenter->proposal();
        PlacementDialog::open(
            m_services, m_lists,
            {.vacancy = pair->vacancy,
             .candidate = pair->candidate,
             .candidateName = m_receipt->title(),
             .proposal = kept != nullptr ? std::optional(kept->proposal.id) : std::nullopt});
    }
}

void MatchBoard::openOther() {
    if (const auto& pair = m_presenter->pair()) {
        const bool people = m_presenter->direction() == MatchDirection::CandidatesForVacancy;
        m_services.navigator.open(people ? app::Entity::Candidate : app::Entity::Vacancy,
                                  people ? pair->candidate.value : pair->vacancy.value);
    }
}

/// What is not known, and what would mend a knock-out, as the questions of one call.
void MatchBoard::askOpenPoints() {
    const auto* match = m_presenter->match();
    if (match == nullptr) {
        return;
    }
    QStringList lines{tr("Navragen voor %1:").arg(qs(match->occupation))};
    if (m_presenter->direction() == MatchDirection::CandidatesForVacancy) {
        lines = {tr("Navragen voor de vacature %1:").arg(m_subjectTitle)};
    }
    for (const auto& question : questionsOf(m_receipt->rows())) {
        lines << u"- "_s + question;
    }
    if (const auto mend = mendsOf(m_presenter->score()); !mend.isEmpty()) {
        lines << tr("- kan dit: %1?").arg(mend);
    }
    domain::ContactMoment moment;
    moment.candidate = m_presenter->pair()->candidate;
    moment.text = str(lines.join(u'\n'));
    auto* dialog =
        new ContactDialog(m_services, moment, qs(match->candidateName), m_lists->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->logContact(dialog->moment()); });
    dialog->open();
}

void MatchBoard::toggleMark() {
    const auto id = m_ranking->table().currentId();
    if (id > 0 && !m_presenter->toggleMark(id)) {
        m_services.notifier.warn(
            tr("Er staan er al vier gekozen. Druk op spatie om er een terug te nemen."));
    }
}

void MatchBoard::compare() {
    const auto chosen = m_presenter->marked();
    if (chosen.size() < 2) {
        m_services.notifier.warn(tr("Kies eerst twee tot vier rijen met spatie."));
        return;
    }
    CompareDialog::open(m_services, m_lists,
                        {.direction = m_presenter->direction(), .matches = chosen});
}

void MatchBoard::toggleWeights() {
    m_side->toggleWeights();
}

void MatchBoard::toggleMap() {
    m_side->toggleMap();
}

void MatchBoard::keepWeights() {
    m_side->keepWeights();
}

/// A dot of the map: its row is in the ranking.
void MatchBoard::selectOther(std::int64_t id) {
    m_tabs->setCurrentWidget(m_ranking);
    m_ranking->table().selectId(id);
}

void MatchBoard::showJudged() {
    m_presenter->setJudged(m_hideJudged->isChecked() ? JudgedRows::Hidden : JudgedRows::Shown);
}

} // namespace werkbalie::ui
