// Matching and Vandaag by keyboard: rank, propose, invite, reject; open what is due.
#include "app/matching/matching.h"
#include "app/recruitment/vacancies.h"
#include "app/today.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/matching/match_board.h"
#include "ui/matching/match_receipt.h"
#include "ui/matching/matching_page.h"
#include "ui/support/ask.h"
#include "ui/support/list_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

/// The board of an open vacancy with the first candidate without a proposal chosen.
ui::MatchPresenter& matchedVacancy(Desk& desk) {
    desk.window().showPage(name("matching"), name("vacancy"));
    desk.settle();
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(name("matching")));
    REQUIRE(page != nullptr);
    auto& presenter = page->forVacancy().presenter();
    REQUIRE_FALSE(presenter.ranking().best.empty());
    auto& table = page->forVacancy().ranking().table();
    for (const auto& match : presenter.ranking().best) {
        if (!match.proposal) {
            table.selectId(match.score.candidate.value);
            break;
        }
    }
    REQUIRE(presenter.pair());
    REQUIRE(presenter.proposal() == nullptr);
    return presenter;
}

std::optional<domain::Proposal> kept(Desk& desk, const ui::MatchPresenter::Pair& pair) {
    auto context = desk.context();
    const auto rows = app::proposalsOfVacancy(context, pair.vacancy);
    REQUIRE(rows);
    for (const auto& row : *rows) {
        if (row.proposal.candidate == pair.candidate) {
            return row.proposal;
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("the best match of a vacancy is proposed and invited by keyboard") {
    Desk desk("intercedent");
    auto& presenter = matchedVacancy(desk);
    const auto pair = *presenter.pair();
    desk.focus("candidateMatchRankingTable");

    desk.press(Qt::Key_D, Qt::ControlModifier);
    CHECK_FALSE(kept(desk, pair)); // first: did she agree?
    desk.focus("consentSpoken");
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    desk.settle();
    REQUIRE(kept(desk, pair));
    REQUIRE(kept(desk, pair)->consent);
    CHECK(kept(desk, pair)->consent->how == domain::ConsentHow::Spoken);
    CHECK(kept(desk, pair)->stage == domain::ProposalStage::Proposed);
    desk.focus("candidateMatchRankingTable");
    ui::ask::setNextAnswer({.yes = true, .reason = name("+2")});
    desk.press(Qt::Key_U, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    CHECK(kept(desk, pair)->stage == domain::ProposalStage::Interview);
    CHECK(kept(desk, pair)->interviewOn == domain::makeDate(2026, 11, 26));
}

TEST_CASE("a candidate is rejected with a reason that is kept") {
    Desk desk("intercedent");
    auto& presenter = matchedVacancy(desk);
    const auto pair = *presenter.pair();
    desk.focus("candidateMatchRankingTable");

    desk.press(Qt::Key_Backspace, Qt::ControlModifier);
    desk.focus("dropReason");
    desk.type("Reisafstand");
    desk.focus("dropWords");
    desk.type("anderhalf uur heen");
    desk.press(Qt::Key_Return);
    desk.settle();

    INFO(desk.said().toStdString());
    REQUIRE(kept(desk, pair));
    CHECK(kept(desk, pair)->stage == domain::ProposalStage::Dropped);
    CHECK(kept(desk, pair)->drop ==
          domain::Drop{domain::DropParty::Client, domain::DropReason::Travel});
    CHECK(kept(desk, pair)->reason == "anderhalf uur heen");
}

TEST_CASE("the receipt beside a match adds up to its score") {
    Desk desk("intercedent");
    const auto& presenter = matchedVacancy(desk);
    const auto& score = presenter.score();
    std::int64_t points = 0;
    std::int64_t weights = 0;
    for (const auto& line : score.lines) {
        points += line.pointsInThousandths;
        weights += line.weight;
        CHECK_FALSE(ui::askedText(line).isEmpty());
        CHECK_FALSE(ui::foundText(line).isEmpty());
    }

    REQUIRE(weights > 0);
    CHECK(std::abs(points / weights - score.scoreInTenths) <= 1);
    const auto rows = ui::matchReceiptRows(score.lines);
    CHECK(rows.size() <= score.lines.size()); // one subject reads as one
    CHECK(desk.find<QTableView>("receiptTable")->model()->rowCount() ==
          static_cast<int>(rows.size()));
}

TEST_CASE("the models of matching keep the promises of a model") {
    const std::unique_ptr<ui::RowModel<ui::MatchReceiptRow>> model(
        ui::makeMatchReceiptModel(nullptr));
    const QAbstractItemModelTester tester(model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    model->setRows(
        ui::matchReceiptRows({{.key = "days", .name = "12345", .found = {{"days", "123"}}},
                              {.key = "certificate",
                               .name = "VCA-Basis",
                               .strength = domain::RequirementStrength::Hard,
                               .outcome = domain::CriterionOutcome::Missing}}));

    CHECK(model->index(0, 1).data().toString() == name("Dagen: ma di wo do vr"));
    CHECK(model->index(1, 2).data().toString() == name("ontbreekt"));
    CHECK(model->index(1, 0).data(ui::MeaningRole).toInt() ==
          static_cast<int>(ui::Meaning::Blocked));
}

TEST_CASE("Enter on a line of Vandaag opens its record in its tab") {
    Desk desk("intercedent");
    desk.window().showPage(name("today"));
    desk.settle();
    auto* table = desk.find<QTableView>("todayTable");
    REQUIRE(table->model()->rowCount() > 0);
    auto context = desk.context();
    const auto items = app::todayItems(context);
    REQUIRE(items);
    CHECK(table->model()->rowCount() == static_cast<int>(items->size()));
    desk.focus("todayTable");

    desk.press(Qt::Key_Return);
    desk.settle();

    CHECK(desk.find<QTabWidget>("mainTabs")->currentIndex() > 0);
}
