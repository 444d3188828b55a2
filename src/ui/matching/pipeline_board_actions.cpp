// What may be done with a card, and what a move asks for before it is made.
#include "ui/administration/placement_dialog.h"
#include "ui/matching/answer_all_dialog.h"
#include "ui/matching/decisions_dialog.h"
#include "ui/matching/pipeline_add.h"
#include "ui/matching/pipeline_board.h"
#include "ui/matching/pipeline_column.h"
#include "ui/matching/pipeline_funnel.h"
#include "ui/matching/pipeline_questions.h"
#include "ui/matching/pipeline_stages.h"
#include "ui/matching/rejections_dialog.h"
#include "ui/matching/rejections_texts.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QMenu>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::ProposalStage;

void PipelineBoard::ask(domain::ProposalId id, const domain::StageRef& to) {
    const auto* card = m_presenter->card(id);
    if (card == nullptr || domain::stageOf(card->proposal) == to) {
        return;
    }
    m_chosen = id;
    const QString name = qs(card->candidateName);
    app::ProposalChange change{
        .id = id, .version = card->proposal.version, .to = to.phase, .ownStage = to.own};
    if (to.phase == ProposalStage::Placed) {
        place();
    } else if (to.phase == ProposalStage::Dropped) {
        askDrop(m_services, this, {.name = name, .proposal = id},
                [this, change](const DropAnswer& answer) mutable {
                    change.drop = answer.drop;
                    change.reason = str(answer.reason);
                    m_presenter->change(change, answer.talks);
                });
    } else if (domain::isPresented(to.phase) && !domain::isPresented(card->proposal.stage) &&
               !card->proposal.consent) {
        askConsent(this, name, [this, change](domain::ConsentHow how) mutable {
            change.consent = how;
            askDeviation(change);
        });
    } else {
        askDeviation(change);
    }
}

/// The musts are judged anew only when the client is about to hear of the candidate.
void PipelineBoard::askDeviation(app::ProposalChange change) {
    const auto* card = m_presenter->card(change.id);
    if (card == nullptr) {
        return;
    }
    const DeviationFacts facts{
        .name = qs(card->candidateName),
        .passedOver = m_presenter->passedOver(*card, {.phase = change.to, .own = change.ownStage})};
    const auto ask = [this, change](const DeviationFacts& asked) {
        ui::askDeviation(this, asked, [this, change](const QString& reason) mutable {
            change.deviation = str(reason);
            m_presenter->change(change);
        });
    };
    if (!domain::isPresented(change.to) || domain::isPresented(card->proposal.stage)) {
        ask(facts);
        return;
    }
    m_services.tasks.read(
        this,
        [vacancy = card->proposal.vacancy, candidate = card->proposal.candidate](
            app::Context& context) { return app::deviationOf(context, vacancy, candidate); },
        [this, facts, ask](const domain::Result<app::DeviationAsked>& asked) {
            if (!asked) {
                m_services.notifier.refused(asked.error());
                return;
            }
            auto whole = facts;
            whole.failed = deviationFacts(*asked).failed;
            ask(whole);
        });
}

void PipelineBoard::moveBy(int steps) {
    const auto* card = chosenCard();
    if (card == nullptr) {
        return;
    }
    if (card->proposal.stage == ProposalStage::Dropped) {
        if (steps < 0) { // back to where it ended is the last step taken back
            takeBack();
        }
        return;
    }
    if (const auto to = m_presenter->beside(*card, steps)) {
        ask(card->proposal.id, *to);
    }
}

void PipelineBoard::drop() {
    ask(chosen(), {.phase = ProposalStage::Dropped});
}

void PipelineBoard::consent() {
    if (const auto* card = chosenCard()) {
        askConsent(this, qs(card->candidateName), [this, id = chosen()](domain::ConsentHow how) {
            m_presenter->consent(id, how);
        });
    }
}

void PipelineBoard::place() {
    const auto* card = chosenCard();
    if (card == nullptr || !m_services.may(domain::Right::Place)) {
        return;
    }
    PlacementDialog::open(m_services, this,
                          {.vacancy = card->proposal.vacancy,
                           .candidate = card->proposal.candidate,
                           .candidateName = qs(card->candidateName),
                           .proposal = card->proposal.id});
}

void PipelineBoard::tell() {
    if (const auto* card = chosenCard()) {
        RejectionDialog::open(m_services, this, card->proposal);
    }
}

void PipelineBoard::answerAll() {
    AnswerAllDialog::open(m_services, this, domain::VacancyId(m_presenter->vacancy()));
}

void PipelineBoard::takeBack() {
    if (const auto* card = chosenCard()) {
        m_presenter->takeBack(card->proposal.id, card->proposal.version);
    }
}

void PipelineBoard::openRecord() {
    if (const auto* card = chosenCard()) {
        m_services.navigator.open(app::Entity::Candidate, card->proposal.candidate.value);
    }
}

void PipelineBoard::addPeople() {
    AddDialog::open(m_services, this, domain::VacancyId(m_presenter->vacancy()));
}

void PipelineBoard::editStages() {
    StagesDialog::open(m_services, this);
}

void PipelineBoard::editTexts() {
    RejectionTextsDialog::open(m_services, this);
}

void PipelineBoard::showFunnel() {
    FunnelDialog::open(m_services, this, domain::VacancyId(m_presenter->vacancy()));
}

void PipelineBoard::showRegister() {
    DecisionsDialog::open(m_services, this, domain::VacancyId(m_presenter->vacancy()));
}

void PipelineBoard::showMenu() {
    QMenu menu(this);
    for (auto* action : QWidget::actions()) { // those of letters and talks too
        if (action->objectName() != u"pipelineMenu"_s) {
            menu.addAction(action);
        }
    }
    auto* column = columnOf(m_chosen);
    menu.exec(
        mapToGlobal(column == nullptr ? QPoint(24, 48) : column->mapTo(this, QPoint(24, 48))));
}

} // namespace werkbalie::ui
