// Dragging weights: the list answers, what moved is shown, and only what is kept stays.
#include "app/matching/match_presets.h"
#include "app/matching/weights.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/matching/distance_map.h"
#include "ui/matching/match_board.h"
#include "ui/matching/matching_page.h"
#include "ui/matching/weights_panel.h"
#include "ui/support/ask.h"
#include "ui/support/list_pane.h"

#include <QAction>
#include <QLabel>
#include <QSlider>
#include <QTabWidget>

#include <cmath>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

ui::MatchBoard& board(Desk& desk) {
    desk.window().showPage(name("matching"), name("vacancy"));
    Desk::settle();
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(name("matching")));
    REQUIRE(page != nullptr);
    REQUIRE(page->forVacancy().presenter().ranking().best.size() >= 3);
    return page->forVacancy();
}

std::vector<std::int64_t> order(const ui::MatchPresenter& presenter) {
    std::vector<std::int64_t> ids;
    for (const auto& match : presenter.ranking().best) {
        ids.push_back(match.score.candidate.value);
    }
    return ids;
}

/// Drags sliders one after another to nought, by keyboard, until the order differs.
bool dragUntilMoved(Desk& desk, const ui::MatchPresenter& presenter) {
    const auto before = order(presenter);
    for (int i = 0; i < 9; ++i) {
        const auto slider = "weightSlider" + std::to_string(i);
        desk.focus(slider.c_str());
        desk.press(i % 2 == 0 ? Qt::Key_Home : Qt::Key_End);
        Desk::settle();
        if (order(presenter) != before) {
            return true;
        }
    }
    return false;
}

domain::Vacancy stored(Desk& desk, const ui::MatchPresenter& presenter) {
    auto context = desk.context();
    return app::loadVacancy(context, domain::VacancyId(presenter.subject())).value();
}

} // namespace

TEST_CASE("dragging a weight ranks at once, shows who moved, and Herstel brings the order back") {
    Desk desk("intercedent", 200);
    auto& matches = board(desk);
    auto& presenter = matches.presenter();
    const auto before = order(presenter);
    const auto kept = stored(desk, presenter);
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(desk.find<QTabWidget>("matchSideTabs")->currentIndex() == 1);

    REQUIRE(dragUntilMoved(desk, presenter));
    const auto rows = presenter.rows();
    CHECK(std::ranges::any_of(rows, [](const auto& row) { return row.moved > 0 || row.isNew; }));
    int position = 0;
    for (const auto& row : rows) {
        CHECK(row.rank == ++position);
        const auto old = std::ranges::find(before, row.match.score.candidate.value);
        if (old != before.end()) {
            CHECK(row.moved == static_cast<int>(old - before.begin()) + 1 - row.rank);
        }
    }
    CHECK(desk.find<QLabel>("weightsSumLabel")->text().contains(name("niet bewaard")));
    CHECK(stored(desk, presenter) == kept); // nothing is kept yet

    desk.focus("RestoreWeightsButton");
    desk.press(Qt::Key_Space);
    Desk::settle();
    CHECK(order(presenter) == before);
    CHECK(std::ranges::none_of(presenter.rows(), [](const auto& row) { return row.moved != 0; }));
}

TEST_CASE("weights are kept with the vacancy by Ctrl+S, and rank for everybody from then on") {
    Desk desk("intercedent", 200);
    auto& presenter = board(desk).presenter();
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(dragUntilMoved(desk, presenter));
    const auto tried = order(presenter);
    const auto wanted = desk.find<ui::WeightsPanel>("weightsPanel")->weights();

    ui::ask::setNextAnswer({.yes = true, .reason = name("Wens van de opdrachtgever")});
    desk.press(Qt::Key_S, Qt::ControlModifier);
    Desk::settle();
    INFO(desk.said().toStdString());
    CHECK(app::weightsOf(stored(desk, presenter)) == wanted);
    CHECK(order(presenter) == tried);
    CHECK(std::ranges::none_of(presenter.rows(), [](const auto& row) { return row.moved != 0; }));
    CHECK_FALSE(desk.find<ui::WeightsPanel>("weightsPanel")->isChanged());
    auto context = desk.context();
    const auto history = app::vacancyWeightHistory(context, domain::VacancyId(presenter.subject()));
    REQUIRE(history);
    REQUIRE_FALSE(history->empty());
    CHECK(history->front().change.reason == "Wens van de opdrachtgever");
}

TEST_CASE("weights become the standard of a function group with a reason, and are taken back from "
          "it") {
    Desk desk("manager", 200);
    auto& presenter = board(desk).presenter();
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.focus("weightSlider0");
    desk.press(Qt::Key_End);
    REQUIRE(desk.widget("MakeStandardButton")->isEnabled());
    ui::ask::setNextAnswer({.yes = true, .reason = name("Besproken in het werkoverleg")});
    desk.focus("MakeStandardButton");
    desk.press(Qt::Key_Space);
    Desk::settle(150);

    auto context = desk.context();
    const auto occupation = stored(desk, presenter).occupation;
    CHECK(app::weightsForNew(context, occupation).occupation == 100);
    const auto rows = app::matchPresets(context);
    REQUIRE(rows);
    CHECK(std::ranges::any_of(*rows, [](const app::PresetRow& row) {
        return row.preset && row.preset->reason == "Besproken in het werkoverleg";
    }));
    auto* panel = desk.find<ui::WeightsPanel>("weightsPanel");
    panel->restore();
    CHECK(panel->weights().own.occupation == 30);
    desk.focus("TakeStandardButton");
    desk.press(Qt::Key_Space);
    Desk::settle(150);
    CHECK(panel->weights().own.occupation == 100);
}

TEST_CASE("the receipt of the chosen one follows the weights that are tried") {
    Desk desk("intercedent", 200);
    auto& presenter = board(desk).presenter();
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.focus("weightSlider0");
    desk.press(Qt::Key_End);
    Desk::settle();
    const auto& lines = presenter.score().lines;
    const auto occupation = std::ranges::find_if(lines, [](const domain::CriterionLine& line) {
        return line.key == "occupation" && line.weight > 0;
    });
    REQUIRE(occupation != lines.end());
    CHECK(occupation->weight == 100);
}

TEST_CASE("the map shows a dot for everybody with a place, and arrows go from near to far") {
    Desk desk("intercedent", 200);
    auto& matches = board(desk);
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_M, Qt::ControlModifier);
    auto* map = desk.find<ui::DistanceMap>("distanceMap");
    REQUIRE(map->dots().size() >= 2);
    for (std::size_t i = 0; i < map->dots().size(); ++i) {
        desk.press(Qt::Key_Left); // to the nearest
    }
    CHECK(matches.ranking().table().currentId() == map->dots()[0].id);
    desk.press(Qt::Key_Right);
    CHECK(matches.ranking().table().currentId() == map->dots()[1].id);
    desk.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(desk.find<QTabWidget>("matchSideTabs")->currentIndex() == 0);
}

TEST_CASE("kilometres on the map are those of the earth to a percent") {
    const domain::Coordinates utrecht{52'090'000, 5'121'000};
    struct Row {
        domain::Coordinates at;
        double km;
    };
    const std::vector<Row> rows{{{52'372'000, 4'905'000}, 34.6}, // Amsterdam
                                {{52'155'000, 5'387'000}, 19.6}, // Amersfoort
                                {{51'441'000, 5'478'000}, 76.3}, // Eindhoven
                                {{52'090'000, 5'121'000}, 0.0}};
    for (const auto& row : rows) {
        const auto at = ui::kilometresFrom(utrecht, row.at);
        CHECK(std::abs(std::hypot(at.x(), at.y()) - row.km) <= std::max(0.5, row.km * 0.01));
        CHECK(std::abs(std::hypot(at.x(), at.y()) - domain::distanceKm(utrecht, row.at)) <= 1.0);
    }
}
