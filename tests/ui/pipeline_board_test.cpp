// The board of a procedure by keyboard: move, consent, drop, answer, take back, and the register.
#include "app/matching/matching.h"
#include "app/matching/rejections.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/matching/decisions_dialog.h"
#include "ui/matching/matching_page.h"
#include "ui/matching/pipeline_board.h"
#include "ui/matching/pipeline_column.h"
#include "ui/matching/pipeline_words.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::ProposalStage;

namespace {

/// A new vacancy with its best two candidates just found.
struct Procedure {
    explicit Procedure(Desk& desk) : m_desk(desk) {
        auto context = desk.context();
        app::NoProgress progress;
        const auto open = app::searchVacancies(context, {.status = domain::VacancyStatus::Open});
        domain::Vacancy fresh = app::loadVacancy(context, open.value().front().id).value();
        fresh.id = {};
        fresh.version = 0;
        vacancy = app::saveVacancy(context, fresh).value().record.id;
        const auto ranking = app::rankCandidates(context, vacancy, 10, progress).value();
        std::vector<app::RankedMatch> people = ranking.best;
        people.insert(people.end(), ranking.knockedOut.begin(), ranking.knockedOut.end());
        REQUIRE(people.size() >= 2);
        for (std::size_t i = 0; i < 2; ++i) {
            cards.push_back(
                app::addToProcedure(context, vacancy, people[i].score.candidate).value().id);
        }
        REQUIRE(cards.size() == 2);
        const auto view = QStringLiteral("pipeline:%1").arg(vacancy.value);
        desk.window().showPage(QStringLiteral("matching"), view);
        Desk::settle(60);
        page = qobject_cast<ui::MatchingPage*>(desk.window().page(QStringLiteral("matching")));
        REQUIRE(page != nullptr);
        REQUIRE(page->pipeline().presenter().procedure().cards.size() == 2);
        page->pipeline().focusCards();
    }
    [[nodiscard]] domain::Proposal stored(std::size_t card) {
        auto context = m_desk.context();
        const auto rows = app::proposalsOfVacancy(context, vacancy).value();
        for (const auto& row : rows) {
            if (row.proposal.id == cards[card]) {
                return row.proposal;
            }
        }
        FAIL("the card is gone");
        return {};
    }
    /// The card that has the focus.
    [[nodiscard]] std::size_t current() const {
        const auto* list = qobject_cast<ui::PipelineList*>(QApplication::focusWidget());
        REQUIRE(list != nullptr);
        return list->currentCard() == cards[0] ? 0 : 1;
    }

    Desk& m_desk;
    domain::VacancyId vacancy;
    std::vector<domain::ProposalId> cards;
    ui::MatchingPage* page = nullptr;
};

void agree(Desk& desk) {
    desk.focus("consentSpoken");
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    Desk::settle(60);
}

} // namespace

TEST_CASE("a card goes through the stages by keyboard, to the client only with consent") {
    Desk desk("intercedent");
    Procedure at(desk);
    const auto card = at.current();
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(at.stored(card).stage == ProposalStage::Approached);
    CHECK(at.current() == card); // the focus goes along
    CHECK(desk.find<QLabel>("pipelineHead_approached")->text().endsWith(QStringLiteral("1")));
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(at.stored(card).stage == ProposalStage::Approached);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(at.stored(card).stage == ProposalStage::Interested); // first: did she agree?
    agree(desk);
    REQUIRE(at.stored(card).consent);
    CHECK(at.stored(card).stage == ProposalStage::Proposed);

    desk.focus("pipelineList_proposed");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    Desk::settle(60);
    INFO(desk.said().toStdString());
    CHECK(at.stored(card).stage == ProposalStage::Interested);
}

TEST_CASE("arrows go from card to card across columns") {
    Desk desk("intercedent");
    Procedure at(desk);
    const auto first = at.current();
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("pipelineList_approached"));
    desk.press(Qt::Key_Left);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("pipelineList_found"));
    CHECK(at.current() != first);
    desk.press(Qt::Key_Right);
    CHECK(at.current() == first);
}

TEST_CASE("one card is chosen on the whole board, and keys go on where the card is") {
    Desk desk("intercedent");
    Procedure at(desk);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    const auto selected = [&desk] {
        int count = 0;
        for (const auto* list : desk.window().findChildren<ui::PipelineList*>()) {
            count += static_cast<int>(list->selectedItems().size());
        }
        return count;
    };
    CHECK(selected() == 1);
    desk.press(Qt::Key_Left);
    CHECK(selected() == 1);
    desk.press(Qt::Key_Right);
    CHECK(selected() == 1);
    const auto card = at.current();
    CHECK(at.page->pipeline().chosenCard()->proposal.id == at.cards[card]);
    CHECK(desk.find<QLabel>("pipelineFilled")->text().contains(QStringLiteral("plaats")));
}

TEST_CASE("who passes over a higher score is asked why, and the answer is in the register") {
    Desk desk("intercedent");
    Procedure at(desk);
    const auto lower = at.stored(0).scoreInTenths < at.stored(1).scoreInTenths ? 0U : 1U;
    if (at.stored(0).scoreInTenths == at.stored(1).scoreInTenths) {
        return; // nobody is passed over
    }
    at.page->pipeline().ask(at.cards[lower], {.phase = ProposalStage::Proposed});
    agree(desk);
    CHECK(at.stored(lower).stage == ProposalStage::Found);
    desk.focus("reasonEdit");
    desk.type("eerder beschikbaar");
    desk.press(Qt::Key_Return);
    Desk::settle(60);
    CHECK(at.stored(lower).stage == ProposalStage::Proposed);
    auto context = desk.context();
    const auto steps = app::stepsOf(context, at.cards[lower]).value();
    CHECK(steps.back().passedOver == 1);
    CHECK(steps.back().deviation == "Eerder beschikbaar");
}

TEST_CASE("who drops out gets a reason and an answer, and the counter goes back to nothing") {
    Desk desk("intercedent");
    Procedure at(desk);
    const auto card = at.current();
    desk.press(Qt::Key_A);
    desk.focus("dropReason");
    desk.type("Reisafstand");
    desk.press(Qt::Key_Return);
    Desk::settle(60);
    REQUIRE(at.stored(card).stage == ProposalStage::Dropped);
    CHECK(at.stored(card).drop->reason == domain::DropReason::Travel);
    CHECK(desk.find<QLabel>("pipelineWaiting")->text().contains(QStringLiteral("1 kandidaat")));

    desk.focus("pipelineList_dropped");
    desk.press(Qt::Key_R);
    auto* text = desk.find<QPlainTextEdit>("rejectionText");
    CHECK(text->toPlainText().contains(QStringLiteral("te lang")));
    text->appendPlainText(QStringLiteral("Uw leeftijd speelt mee."));
    CHECK(desk.find<QLabel>("rejectionWarning")->text().contains(QStringLiteral("leeftijd")));
    text->undo();
    text->setPlainText(QStringLiteral("De reis is te lang."));
    CHECK_FALSE(desk.widget("rejectionText")
                    ->window()
                    ->findChild<QLabel*>(QStringLiteral("rejectionWarning"))
                    ->isVisible());
    desk.focus("rejectionText");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    Desk::settle(60);
    INFO(desk.said().toStdString());
    auto context = desk.context();
    CHECK(app::waitingForAnswer(context, at.vacancy)->empty());
    REQUIRE(app::rejectionsOf(context, at.cards[card])->size() == 1);
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("De reis is te lang.")));
    CHECK(at.page->pipeline().presenter().waiting() == 0);
}

TEST_CASE("the register opens with a key and is kept as PDF and CSV") {
    Desk desk("intercedent");
    Procedure at(desk);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_B);
    Desk::settle(60);
    auto* table = desk.find<QTableView>("decisionsTable");
    CHECK(table->model()->rowCount() == 3);
    auto* dialog = qobject_cast<ui::DecisionsDialog*>(table->window());
    REQUIRE(dialog != nullptr);
    const QTemporaryDir folder;
    const auto pdf = folder.filePath(QStringLiteral("register.pdf"));
    const auto csv = folder.filePath(QStringLiteral("register.csv"));
    dialog->savePdf(pdf);
    dialog->saveCsv(csv);
    CHECK(QFileInfo(pdf).size() > 2000);
    CHECK(QFileInfo(csv).size() > 200);
}

TEST_CASE("the funnel shows its table one key away") {
    Desk desk("intercedent");
    Procedure at(desk);
    desk.press(Qt::Key_T);
    Desk::settle(60);
    CHECK(desk.widget("funnelChart")->accessibleName().contains(QStringLiteral("Gevonden 2")));
    desk.press(Qt::Key_T, Qt::AltModifier);
    CHECK(desk.find<QTableView>("funnelTable")->model()->rowCount() == 7);
}

TEST_CASE("the best of the ranking is taken in with Ins and Enter") {
    Desk desk("intercedent");
    Procedure at(desk);
    desk.press(Qt::Key_Insert);
    Desk::settle(60);
    auto* table = desk.find<QTableView>("pipelineAddTable");
    const int before = table->model()->rowCount();
    if (before == 0) {
        return; // a ranking of two
    }
    desk.focus("pipelineAddButton");
    desk.press(Qt::Key_Space);
    Desk::settle(60);
    CHECK(table->model()->rowCount() == before - 1);
    CHECK(at.page->pipeline().presenter().procedure().cards.size() == 3);
}

TEST_CASE("a stage of one's own comes on the board and takes cards") {
    Desk desk("intercedent");
    Procedure at(desk);
    const auto card = at.current();
    desk.press(Qt::Key_E);
    desk.focus("stageName");
    desk.type("Proefdag");
    desk.press(Qt::Key_Return);
    Desk::settle(60);
    desk.widget("stagesDialog")->close();
    REQUIRE(at.page->pipeline().presenter().procedure().stages.size() == 1);
    const auto stage = at.page->pipeline().presenter().procedure().stages.front();
    CHECK(stage.phase == ProposalStage::Interview);
    const auto name = std::string("pipelineHead_own") + std::to_string(stage.id.value);
    CHECK(desk.find<QLabel>(name.c_str())->text().contains(QStringLiteral("Proefdag")));
    at.page->pipeline().ask(at.cards[card], {.phase = stage.phase, .own = stage.id});
    agree(desk);
    CHECK(at.stored(card).ownStage == stage.id);
}

TEST_CASE("the agency words a rejection itself") {
    Desk desk("intercedent");
    Procedure at(desk);
    desk.press(Qt::Key_R, Qt::ShiftModifier);
    auto* text = desk.find<QPlainTextEdit>("rejectionTextsEdit");
    REQUIRE_FALSE(text->toPlainText().isEmpty());
    text->setPlainText(QStringLiteral("Over {vacancy}"));
    desk.focus("rejectionTextsSaveButton");
    desk.press(Qt::Key_Space);
    Desk::settle(60);
    auto context = desk.context();
    const auto parts = app::rejectionParts(context, domain::RejectionLanguage::Dutch);
    REQUIRE(parts);
    CHECK(parts->front().own);
    CHECK(parts->front().text == "Over {vacancy}");
}
