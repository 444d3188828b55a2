// The morning list by keyboard: from the suggestion to the vacancy where it is decided.
#include "app/matching/proposals.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/matching/match_board.h"
#include "ui/matching/matching_page.h"
#include "ui/matching/morning_board.h"
#include "ui/support/list_pane.h"

#include <QSpinBox>
#include <set>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

ui::MatchingPage& morning(Desk& desk) {
    desk.window().showPage(QStringLiteral("matching"), QStringLiteral("morning"));
    desk.settle();
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(QStringLiteral("matching")));
    REQUIRE(page != nullptr);
    return *page;
}

} // namespace

TEST_CASE("the morning list uses everybody once and leads to the vacancy by Ctrl+Enter") {
    Desk desk("intercedent");
    auto& page = morning(desk);
    auto& board = page.morning();
    const auto& list = board.presenter().list();
    REQUIRE_FALSE(list.suggestions.empty());
    std::set<std::int64_t> used;
    for (const auto& row : list.suggestions) {
        CHECK(used.insert(row.candidate.value).second);
        CHECK(row.scoreInTenths >= 600);
    }
    CHECK(board.presenter().score() != nullptr);

    const auto* row = board.presenter().suggestionFor(board.shownList().table().currentId());
    REQUIRE(row != nullptr);
    const auto vacancy = row->vacancy.value;
    desk.focus("morningListTable");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(page.forVacancy().lists()->isVisible());
    CHECK(page.forVacancy().presenter().subject() == vacancy);
}

TEST_CASE("a line of the morning list is taken into the procedure or left for today") {
    Desk desk("intercedent");
    auto& board = morning(desk).morning();
    desk.focus("morningListTable");
    const auto first = board.shownList().table().currentId();
    const auto row = *board.presenter().suggestionFor(first);
    const auto count = board.presenter().list().suggestions.size();
    REQUIRE(count >= 2);
    desk.press(Qt::Key_Insert);
    desk.settle();
    CHECK(board.presenter().suggestionFor(first) == nullptr);
    auto context = desk.context();
    const auto kept = app::proposalsOfVacancy(context, row.vacancy).value();
    CHECK(std::ranges::any_of(kept, [&](const auto& each) {
        return each.proposal.candidate == row.candidate &&
               each.proposal.stage == domain::ProposalStage::Found;
    }));
    const auto next = board.shownList().table().currentId();
    REQUIRE(next > 0);
    desk.press(Qt::Key_Delete);
    desk.settle();
    CHECK(board.presenter().suggestionFor(next) == nullptr);
    CHECK(board.presenter().list().suggestions.size() == count - 2);
    board.presenter().search();
    desk.settle();
    CHECK(board.presenter().suggestionFor(next) == nullptr);
}

TEST_CASE("a higher least score suggests fewer people") {
    Desk desk("intercedent");
    auto& board = morning(desk).morning();
    const auto before = board.presenter().list().suggestions.size();
    auto* least = board.lists()->findChild<QSpinBox*>(QStringLiteral("morningLeastScore"));
    REQUIRE(least != nullptr);
    least->setValue(100);
    desk.settle();
    CHECK(board.presenter().list().suggestions.size() < before);
    for (const auto& row : board.presenter().list().suggestions) {
        CHECK(row.scoreInTenths == 1000);
    }
}
