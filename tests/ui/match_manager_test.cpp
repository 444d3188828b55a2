// What a manager sees of matching: everything to look at, nothing to decide.
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/matching/match_board.h"
#include "ui/matching/matching_page.h"
#include "ui/matching/opportunity_board.h"
#include "ui/support/list_pane.h"

#include <QAction>
#include <QPushButton>

using namespace werkbalie;
using namespace werkbalie::test;

TEST_CASE("a manager ranks and reads receipts, but proposes, rejects and places nobody") {
    Desk desk("manager");
    desk.window().showPage(QStringLiteral("matching"), QStringLiteral("vacancy"));
    Desk::settle();
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(QStringLiteral("matching")));
    REQUIRE(page != nullptr);
    auto& board = page->forVacancy();
    REQUIRE_FALSE(board.presenter().ranking().best.empty());
    REQUIRE(board.presenter().pair());
    CHECK_FALSE(board.presenter().score().lines.empty());
    for (const char* name : {"ProposeButton", "RejectButton", "InviteButton", "PlaceButton"}) {
        INFO(name);
        CHECK_FALSE(desk.widget(name)->isEnabled());
    }
    CHECK(desk.widget("AskPointsButton")->isEnabled());

    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.focus("weightSlider0");
    desk.press(Qt::Key_End);
    CHECK(desk.widget("RestoreWeightsButton")->isEnabled());
    CHECK_FALSE(desk.widget("KeepWeightsButton")->isEnabled()); // the vacancy is the desk's

    page->showView(QStringLiteral("clients"));
    CHECK_FALSE(desk.widget("StartOfferButton")->isEnabled());
}
