// What earlier choices say beside a new one: the chance of success, why somebody is passed over,
// who changed the weights, and who still waits when a vacancy closes.
#include "app/matching/decisions.h"
#include "app/matching/matching.h"
#include "app/matching/proposals.h"
#include "app/matching/rejections.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "storage/repositories/proposal_repository.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/matching/distance_map.h"
#include "ui/matching/match_board.h"
#include "ui/matching/matching_page.h"
#include "ui/matching/success_note.h"
#include "ui/matching/weights_panel.h"
#include "ui/support/ask.h"
#include "ui/support/list_pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <set>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::ProposalStage;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

ui::MatchingPage& matching(Desk& desk, const char* view) {
    desk.window().showPage(name("matching"), name(view));
    Desk::settle(60);
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(name("matching")));
    REQUIRE(page != nullptr);
    return *page;
}

/// A vacancy without a procedure yet, with at least two who are in the running.
domain::VacancyId freshVacancy(Desk& desk) {
    auto context = desk.context();
    app::NoProgress progress;
    const auto open = app::searchVacancies(context, {.status = domain::VacancyStatus::Open});
    REQUIRE(open);
    for (const auto& row : *open) {
        if (app::rankCandidates(context, row.id, 5, progress)->best.size() >= 2) {
            domain::Vacancy fresh = app::loadVacancy(context, row.id).value();
            fresh.id = {};
            fresh.version = 0;
            return app::saveVacancy(context, fresh).value().record.id;
        }
    }
    FAIL("the demo has no vacancy with two who suit");
    return {};
}

} // namespace

TEST_CASE("the chance of success says so many of so many, or that there is too little to say") {
    const domain::SuccessEstimate enough{
        .placed = 18, .total = 60, .fromInTenths = 650, .untilInTenths = 750};
    CHECK(ui::successText(enough).contains(name("18 van 60 eerdere voordrachten")));
    CHECK(ui::successText(enough).contains(name("65,0 tot 75,0")));
    const domain::SuccessEstimate few{
        .placed = 9, .total = 29, .fromInTenths = 650, .untilInTenths = 750};
    CHECK(ui::successText(few).contains(name("Te weinig gegevens")));
    CHECK_FALSE(ui::successText(few).contains(name("9 van 29")));
}

TEST_CASE("beside a receipt stands what became of earlier proposals with such a score") {
    Desk desk("intercedent", 200);
    auto& page = matching(desk, "vacancy");
    auto& presenter = page.forVacancy().presenter();
    REQUIRE_FALSE(presenter.ranking().best.empty());
    page.forVacancy().ranking().table().selectFirst();
    Desk::settle(60);
    CHECK(desk.find<QLabel>("successNote")->text().contains(name("voordrachten")));
}

TEST_CASE("Ctrl+D asks why when somebody with a higher score stays behind") {
    Desk desk("intercedent", 300);
    const auto vacancy = freshVacancy(desk);
    auto context = desk.context();
    app::NoProgress progress;
    const auto best = app::rankCandidates(context, vacancy, 5, progress)->best;
    REQUIRE(best.front().score.scoreInTenths > best.back().score.scoreInTenths);
    REQUIRE(app::addToProcedure(context, vacancy, best.front().score.candidate));
    auto& page = matching(desk, "vacancy");
    page.showView(name("vacancy:%1").arg(vacancy.value));
    Desk::settle(60);
    page.forVacancy().ranking().table().selectId(best.back().score.candidate.value);
    desk.focus("candidateMatchRankingTable");
    ui::ask::setNextAnswer({.yes = true, .reason = name("Eerder beschikbaar")});
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.focus("consentSpoken");
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    Desk::settle(60);
    INFO(desk.said().toStdString());
    const auto kept = app::decisionsOf(context, vacancy);
    REQUIRE(kept);
    REQUIRE_FALSE(kept->decisions.empty());
    const auto& step = kept->decisions.back().step;
    CHECK(step.to.phase == ProposalStage::Proposed);
    CHECK(step.passedOver == 1);
    CHECK(step.deviation == "Eerder beschikbaar");
}

TEST_CASE("who falls on a must is proposed only with a reason, and never by the primary button") {
    Desk desk("intercedent", 300);
    const auto vacancy = freshVacancy(desk);
    auto context = desk.context();
    app::NoProgress progress;
    const auto fallen = app::rankCandidates(context, vacancy, 5, progress)->knockedOut;
    REQUIRE_FALSE(fallen.empty());
    auto& page = matching(desk, "vacancy");
    page.showView(name("vacancy:%1").arg(vacancy.value));
    Desk::settle(60);
    auto* propose = desk.find<QPushButton>("ProposeButton");
    CHECK(propose->property("primary").toBool());
    page.forVacancy().presenter().choose({vacancy, fallen.front().score.candidate});
    Desk::settle(60);
    CHECK_FALSE(propose->property("primary").toBool());
    CHECK(propose->text() == QString::fromUtf8("Toch voordragen…"));
    propose->click();
    desk.focus("consentSpoken");
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    Desk::settle(60);
    CHECK(ui::ask::lastQuestion().contains(name("valt af op")));
    desk.focus("reasonEdit");
    desk.type("Te oud voor het team");
    CHECK_FALSE(desk.find<QPushButton>("answerYesButton")->isEnabled());
    const auto* objection = desk.find<QLabel>("objectionLabel");
    REQUIRE(objection != nullptr);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type("Haalt het papier op tijd");
    CHECK_FALSE(objection->isVisible());
    desk.press(Qt::Key_Return);
    Desk::settle(60);
    INFO(desk.said().toStdString());
    const auto kept = app::decisionsOf(context, vacancy);
    REQUIRE(kept);
    REQUIRE_FALSE(kept->decisions.empty());
    CHECK(kept->decisions.back().step.to.phase == ProposalStage::Proposed);
    CHECK(kept->decisions.back().step.deviation == "Haalt het papier op tijd");
}

TEST_CASE("who changed the weights stands under them, and every change in a list") {
    Desk desk("intercedent", 200);
    auto& page = matching(desk, "vacancy");
    REQUIRE_FALSE(page.forVacancy().presenter().ranking().best.empty());
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(desk.find<QLabel>("weightsLastChange")->text() == name("Geschiedenis: nog geen wijziging"));
    desk.focus("weightSlider0");
    desk.press(Qt::Key_End);
    ui::ask::setNextAnswer({.yes = true, .reason = name("Wens van de opdrachtgever")});
    desk.press(Qt::Key_S, Qt::ControlModifier);
    Desk::settle(60);
    CHECK(
        desk.find<QLabel>("weightsLastChange")->text().contains(name("Wens van de opdrachtgever")));
    desk.focus("WeightHistoryButton");
    desk.press(Qt::Key_Space);
    auto* table = desk.find<QTableView>("weightHistoryTable");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("Functie 30 → 100"));
    table->window()->close();
}

TEST_CASE("after a fault while weights are tried the next drag ranks again") {
    Desk desk("intercedent", 200);
    auto& presenter = matching(desk, "vacancy").forVacancy().presenter();
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    auto context = desk.context();
    auto& connection = context.database.connection();
    connection.prepare("ALTER TABLE vacancy_requirement RENAME TO gone").run();
    desk.focus("weightSlider0");
    desk.press(Qt::Key_Home); // the ranking fails
    for (auto* top : QApplication::topLevelWidgets()) {
        if (top != &desk.window() && top->isVisible()) {
            top->close(); // what told of the fault
        }
    }
    connection.prepare("ALTER TABLE gone RENAME TO vacancy_requirement").run();
    desk.focus("weightSlider0");
    desk.press(Qt::Key_End);
    Desk::settle(60);
    const auto& lines = presenter.score().lines;
    const auto occupation = std::ranges::find(lines, "occupation", &domain::CriterionLine::key);
    REQUIRE(occupation != lines.end());
    CHECK(occupation->weight == 100);
}

TEST_CASE("closing a vacancy while somebody waits leads to an answer for all, in English too") {
    Desk desk("intercedent", 300);
    const auto vacancy = freshVacancy(desk);
    auto context = desk.context();
    app::NoProgress progress;
    const auto best = app::rankCandidates(context, vacancy, 5, progress)->best;
    auto found = app::addToProcedure(context, vacancy, best.front().score.candidate).value();
    found =
        app::changeProposal(
            context, {.id = found.id, .version = found.version, .to = ProposalStage::Approached})
            .value()
            .record;
    REQUIRE(app::addToProcedure(context, vacancy, best[1].score.candidate)); // never approached
    desk.services().navigator.open(app::Entity::Vacancy, vacancy.value);
    Desk::settle(100);
    desk.focus("statusBox");
    desk.press(Qt::Key_End); // withdrawn
    ui::ask::setNextAnswer({.yes = true});
    desk.press(Qt::Key_S, Qt::ControlModifier);
    Desk::settle(100);
    INFO(desk.said().toStdString());
    CHECK(ui::ask::lastQuestion().contains(name("nog op bericht")));
    const QTemporaryDir folder;
    desk.find<QLineEdit>("answerAllFolderEdit")->setText(folder.path());
    CHECK(desk.find<QTreeWidget>("answerAllPeople")->topLevelItemCount() == 1);
    CHECK(desk.find<QLabel>("answerAllConsequences")->text().contains(name("Nooit benaderd")));
    CHECK(desk.find<QPlainTextEdit>("answerAllText")->toPlainText().contains(name("ingetrokken")));
    desk.focus("answerAllEnglish");
    desk.press(Qt::Key_Space);
    CHECK(desk.find<QPlainTextEdit>("answerAllText")->toPlainText().contains(name("withdrawn")));
    desk.focus("answerAllCopyButton");
    desk.press(Qt::Key_Space);
    CHECK(QApplication::clipboard()->text().contains(name("withdrawn")));
    desk.focus("answerAllButton");
    desk.press(Qt::Key_Return);
    Desk::settle(60);
    CHECK(app::waitingForAnswer(context, vacancy)->empty());
    const auto told = app::rejectionsOf(context, found.id);
    REQUIRE(told);
    REQUIRE(told->size() == 1);
    CHECK(told->front().language == domain::RejectionLanguage::English);
    CHECK(QDir(folder.path()).entryList({name("antwoord-*.txt")}).size() == 1);
}

TEST_CASE("a candidate is found by name at the desk, and Enter shows the vacancies") {
    Desk desk("intercedent", 200);
    auto context = desk.context();
    const auto page = app::searchCandidates(context, {.limit = 50});
    REQUIRE(page);
    // The test presses keys, and a keyboard has no key for every letter of a name.
    const auto found = std::ranges::find_if(page->rows, [](const auto& row) {
        return std::ranges::all_of(row.name.full(), [](char c) { return c > 0; });
    });
    REQUIRE(found != page->rows.end());
    const auto& wanted = *found;
    auto& board = matching(desk, "candidate").forCandidate();
    desk.focus("matchCandidateEdit");
    desk.type(wanted.name.full().c_str());
    desk.press(Qt::Key_Return);
    Desk::settle(100);
    CHECK(board.presenter().subject() == wanted.id.value);
    CHECK(desk.find<QLabel>("matchCandidateLabel")
              ->text()
              .contains(QString::fromStdString(wanted.name.full()).toHtmlEscaped()));
}

TEST_CASE("people of one town do not lie on top of each other on the map") {
    ui::DistanceMap map;
    map.resize(400, 400);
    const domain::Coordinates utrecht{52'090'000, 5'121'000};
    map.setMiddle(utrecht, name("Werkplek"));
    std::vector<ui::MapDot> dots;
    for (int i = 0; i < 30; ++i) {
        dots.push_back({.id = i + 1, .at = {52'155'000, 5'387'000}, .name = {}, .detail = {}});
    }
    map.setDots(dots);
    std::set<std::pair<int, int>> points;
    for (const auto& dot : map.dots()) {
        const auto at = map.pointOf(dot) * 2; // half pixels
        points.insert({static_cast<int>(at.x()), static_cast<int>(at.y())});
    }
    CHECK(points.size() == dots.size());
}
