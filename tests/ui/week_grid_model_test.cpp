// The week grid takes hours as a clerk types them and never loses what was typed.
#include "tests/support/catch.h"
#include "ui/administration/week_grid_model.h"

#include <QAbstractItemModelTester>

using namespace werkbalie;
using namespace werkbalie::ui;

namespace {

domain::IsoWeek week47() {
    return *domain::IsoWeek::make(2026, 47);
}

app::WeekRow rowOf(std::int64_t placement, const char* worker) {
    app::WeekRow row;
    row.placement = domain::PlacementId{placement};
    row.workerName = worker;
    row.clientName = "Staalbouw Noord";
    row.occupation = "Lasser";
    row.agreedMinutes = domain::Minutes{2400};
    row.placementDays = {.from = domain::makeDate(2026, 1, 1)};
    row.sheet.placement = row.placement;
    row.sheet.week = week47();
    return row;
}

struct Grid {
    WeekGridModel model;
    QAbstractItemModelTester check{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Grid(std::vector<app::WeekRow> rows = {rowOf(1, "Amal Aydin"), rowOf(2, "Bas Bos")}) {
        model.setWeek(week47(), std::move(rows));
    }
    bool type(int row, int column, const char* text) {
        return model.setData(model.index(row, column), QString::fromUtf8(text), Qt::EditRole);
    }
    std::string text(int row, int column) {
        return model.index(row, column).data().toString().toStdString();
    }
};

} // namespace

TEST_CASE("a cell takes hours in every way a clerk writes them") {
    Grid grid;

    grid.type(0, WeekGridModel::Monday, "8");
    grid.type(0, WeekGridModel::Monday + 1, "7,5");
    grid.type(0, WeekGridModel::Monday + 2, "9-17:30/30");

    CHECK(grid.model.totals().total == domain::Minutes{480 + 450 + 480});
    CHECK(grid.model.totals().days[1] == domain::Minutes{450});
    CHECK(grid.text(0, WeekGridModel::Monday + 2) == "8");
    CHECK(grid.model.index(0, WeekGridModel::Monday + 2)
              .data(Qt::EditRole)
              .toString()
              .toStdString() == "9-17:30/30");
    REQUIRE(grid.model.editedSheets().size() == 1);
    CHECK(grid.model.editedSheets().front().entries.size() == 3);
}

TEST_CASE("what cannot be read stays in the cell, says why, and blocks nothing else") {
    Grid grid;

    grid.type(0, WeekGridModel::Monday, "acht");
    grid.type(1, WeekGridModel::Monday, "8");

    CHECK(grid.text(0, WeekGridModel::Monday) == "acht");
    CHECK(grid.model.unreadableCells() == 1);
    CHECK_FALSE(
        grid.model.index(0, WeekGridModel::Monday).data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(grid.model.editedSheets().size() == 1);

    grid.type(0, WeekGridModel::Monday, "8");
    CHECK(grid.model.unreadableCells() == 0);
}

TEST_CASE("undo takes back one cell, and a paste as one step") {
    Grid grid;

    grid.type(0, WeekGridModel::Monday, "8");
    const int filled = grid.model.paste(grid.model.index(0, WeekGridModel::Monday + 1),
                                        QStringLiteral("8\t8\n6\t7,5\n"));

    CHECK(filled == 4);
    CHECK(grid.model.totals().total == domain::Minutes{480 + 960 + 360 + 450});
    grid.model.undoStack().undo();
    CHECK(grid.model.totals().total == domain::Minutes{480});
    grid.model.undoStack().undo();
    CHECK_FALSE(grid.model.hasEdits());
}

TEST_CASE("an approved week and a day outside the placement cannot be typed in") {
    auto approved = rowOf(1, "Amal Aydin");
    approved.sheet.state = domain::TimesheetState::Approved;
    auto startsWednesday = rowOf(2, "Bas Bos");
    startsWednesday.placementDays.from = domain::makeDate(2026, 11, 18);
    Grid grid({approved, startsWednesday});

    CHECK_FALSE(grid.type(0, WeekGridModel::Monday, "8"));
    CHECK_FALSE(grid.type(1, WeekGridModel::Monday, "8"));
    CHECK(grid.type(1, WeekGridModel::Monday + 2, "8"));
}

TEST_CASE("overtime that came from a file stays when the plain hours change") {
    auto row = rowOf(1, "Amal Aydin");
    row.sheet.entries.push_back({.day = week47().monday(), .worked = domain::Minutes{480}});
    row.sheet.entries.push_back({.day = week47().monday(),
                                 .type = domain::HourType::Overtime,
                                 .payPercentage = domain::Percentage::fromUnits(1'500'000),
                                 .worked = domain::Minutes{120}});
    Grid grid({row});

    grid.type(0, WeekGridModel::Monday, "7");

    CHECK(grid.model.totals().total == domain::Minutes{420 + 120});
    REQUIRE(grid.model.editedSheets().size() == 1);
    CHECK(grid.model.editedSheets().front().entries.size() == 2);
}

TEST_CASE("last week's hours fill empty rows only") {
    auto last = rowOf(1, "Amal Aydin");
    last.sheet.week = *domain::IsoWeek::make(2026, 46);
    last.sheet.entries.push_back({.day = last.sheet.week.monday(), .worked = domain::Minutes{480}});
    auto lastOfOther = rowOf(2, "Bas Bos");
    lastOfOther.sheet = last.sheet;
    lastOfOther.sheet.placement = domain::PlacementId{2};
    Grid grid;
    grid.type(1, WeekGridModel::Monday, "4");

    grid.model.copyFrom({last, lastOfOther});

    CHECK(grid.text(0, WeekGridModel::Monday) == "8");
    CHECK(grid.text(1, WeekGridModel::Monday) == "4");
}
