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
    const auto pasted = grid.model.paste(grid.model.index(0, WeekGridModel::Monday + 1),
                                         QStringLiteral("8\t8\n6\t7,5\n"));

    CHECK(pasted.filled == 4);
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

TEST_CASE("undo and redo still work after the week was saved") {
    Grid grid;
    grid.type(0, WeekGridModel::Monday, "8");
    auto sheet = grid.model.sheetAt(0);
    sheet.id = domain::TimesheetId{7};
    sheet.version = 1;
    grid.model.takeSaved({.saved = {sheet}, .conflicts = {}, .findings = {}});
    REQUIRE_FALSE(grid.model.hasEdits());

    grid.model.undoStack().undo();

    REQUIRE(grid.model.editedSheets().size() == 1);
    CHECK(grid.model.editedSheets().front().entries.empty());
    CHECK(grid.model.editedSheets().front().version == 1);
    CHECK(grid.model.editedSheets().front().id == domain::TimesheetId{7});
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

TEST_CASE("copying last week tells what does not come back every week") {
    auto last = rowOf(1, "Amal Aydin");
    last.sheet.week = domain::IsoWeek::make(2026, 46).value();
    const auto monday = last.sheet.week.monday();
    last.sheet.entries = {{.day = monday, .worked = domain::Minutes{480}},
                          {.day = monday,
                           .type = domain::HourType::Overtime,
                           .payPercentage = domain::Percentage::fromUnits(1'500'000),
                           .worked = domain::Minutes{90}}};
    Grid grid;
    const auto copied = grid.model.copyFrom({last});
    CHECK(copied.cells == 1);
    CHECK(copied.leftOut == domain::Minutes{90});
    CHECK(grid.text(0, WeekGridModel::Monday) == "8");
}

TEST_CASE("another kind of hour has a row of its own, only when it is used or asked for") {
    auto row = rowOf(1, "Amal Aydin");
    row.sheet.entries.push_back({.day = week47().monday(), .worked = domain::Minutes{480}});
    row.sheet.entries.push_back({.day = week47().monday(),
                                 .type = domain::HourType::Overtime,
                                 .payPercentage = domain::Percentage::fromUnits(1'500'000),
                                 .worked = domain::Minutes{120}});
    Grid grid({row, rowOf(2, "Bas Bos")});
    REQUIRE(grid.model.rowCount() == 3);
    CHECK(grid.text(1, WeekGridModel::Worker) == "Overwerk 150%");
    CHECK(grid.text(0, WeekGridModel::Monday) == "8");
    CHECK(grid.text(1, WeekGridModel::Monday) == "2");
    CHECK(grid.text(0, WeekGridModel::Total) == "10");

    const int asked = grid.model.askRow(2, {.type = domain::HourType::Travel});

    REQUIRE(asked == 3);
    CHECK(grid.type(3, WeekGridModel::Monday, "1"));
    CHECK(grid.text(2, WeekGridModel::Total) == "1");
    grid.type(1, WeekGridModel::Monday, "");
    CHECK(grid.model.rowCount() == 4); // emptied, and still there to type in
    grid.model.undoStack().undo();
    grid.model.undoStack().undo();
    grid.model.undoStack().undo();
    CHECK(grid.model.rowCount() == 3);
}

TEST_CASE("what was agreed stands beside an empty day, and fills it in one step") {
    auto half = rowOf(2, "Bas Bos");
    half.agreedMinutes = domain::Minutes{24 * 60};
    Grid grid({rowOf(1, "Amal Aydin"), half});
    grid.type(0, WeekGridModel::Monday, "7");
    const auto planned = [&](int row, int column) {
        return grid.model.index(row, column).data(PlannedRole).toString().toStdString();
    };
    CHECK(planned(0, WeekGridModel::Monday) == "8");
    CHECK(planned(1, WeekGridModel::Monday) == "4,8");

    const auto filled = grid.model.fillPlanned({0, 1});

    CHECK(filled.cells == 9);
    CHECK(planned(0, WeekGridModel::Monday + 1).empty());
    CHECK(grid.text(0, WeekGridModel::Monday) == "7");
    CHECK(grid.model.totals().total == domain::Minutes{39 * 60 + 24 * 60});
    grid.model.undoStack().undo();
    CHECK(grid.model.totals().total == domain::Minutes{7 * 60});
}

TEST_CASE("a text typed in a selection fills all of it, and down and right go on") {
    Grid grid({rowOf(1, "Amal Aydin"), rowOf(2, "Bas Bos"), rowOf(3, "Cas Cornelis")});
    const auto at = [&](int row, int day) {
        return grid.model.index(row, WeekGridModel::Monday + day);
    };

    grid.model.enterAll({at(0, 0), at(1, 0), at(2, 1)}, QStringLiteral("8"));
    CHECK(grid.model.totals().total == domain::Minutes{24 * 60});
    grid.model.undoStack().undo();
    CHECK_FALSE(grid.model.hasEdits());

    grid.type(0, WeekGridModel::Monday, "7:30");
    grid.model.fillDown({at(0, 0), at(1, 0), at(2, 0)});
    CHECK(grid.text(2, WeekGridModel::Monday) == "7,5");
    grid.model.fillRight({at(0, 0), at(0, 1), at(0, 2)});
    CHECK(grid.text(0, WeekGridModel::Monday + 2) == "7,5");
}

TEST_CASE("a piece of a spreadsheet with names finds its rows, whatever their order") {
    Grid grid({rowOf(1, "Aydin, Amal"), rowOf(2, "Bos, Bas")});

    const auto pasted = grid.model.paste(
        grid.model.index(0, WeekGridModel::Monday),
        QStringLiteral("Naam\tma\tdi\r\nBas Bos\t8\t7,5\r\nAmal Aydin\t\t6\r\nWie Dan\t8\t8\r\n"));

    CHECK(pasted.filled == 4);
    REQUIRE(pasted.unknown.size() == 1);
    CHECK(pasted.unknown.front().toStdString() == "Wie Dan");
    CHECK(grid.text(1, WeekGridModel::Monday) == "8");
    CHECK(grid.text(0, WeekGridModel::Monday + 1) == "6");
}

TEST_CASE("a filter hides rows, says how many, and keeps what was typed in them") {
    Grid grid;
    grid.type(0, WeekGridModel::Monday, "acht");

    grid.model.setSieve({.words = {QStringLiteral("bos")}});

    CHECK(grid.model.rowCount() == 1);
    CHECK(grid.model.totals().hidden == 1);
    CHECK(grid.model.hasEdits());
    const auto blocked = grid.model.firstBlocked();
    CHECK(blocked.row() == 0);
    CHECK(grid.model.rowCount() == 2);
}

TEST_CASE("a week that two people changed is settled cell by cell") {
    auto row = rowOf(1, "Amal Aydin");
    row.sheet.id = domain::TimesheetId{5};
    row.sheet.version = 1;
    row.sheet.entries.push_back({.day = week47().monday(), .worked = domain::Minutes{480}});
    Grid grid({row});
    grid.type(0, WeekGridModel::Monday, "7");
    grid.type(0, WeekGridModel::Monday + 1, "6");
    auto theirs = row.sheet;
    theirs.version = 2;
    theirs.entries.front().worked = domain::Minutes{240};
    theirs.entries.push_back(
        {.day = week47().monday() + std::chrono::days{2}, .worked = domain::Minutes{300}});

    grid.model.takeSaved({.saved = {}, .conflicts = {theirs}, .findings = {}});

    CHECK(grid.model.openConflicts() == 1);
    CHECK(grid.text(0, WeekGridModel::Monday) == "7");
    CHECK(grid.model.index(0, WeekGridModel::Monday).data(TheirsRole).toString() ==
          QStringLiteral("4"));
    CHECK(grid.text(0, WeekGridModel::Monday + 1) == "6");
    CHECK(grid.text(0, WeekGridModel::Monday + 2) == "5");
    CHECK(grid.model.editedSheets().empty());

    grid.model.settle(grid.model.index(0, WeekGridModel::Monday), WeekGridModel::Take::Theirs);

    CHECK(grid.model.openConflicts() == 0);
    CHECK(grid.text(0, WeekGridModel::Monday) == "4");
    REQUIRE(grid.model.editedSheets().size() == 1);
    CHECK(grid.model.editedSheets().front().version == 2);
    grid.model.undoStack().undo();
    CHECK(grid.model.openConflicts() == 1);
}

TEST_CASE("marked hours stand in the row itself, and beside other hours in a row of their own") {
    Grid grid;
    grid.type(0, WeekGridModel::Monday, "8 #k");
    CHECK(grid.model.rowCount() == 2);
    CHECK(grid.text(0, WeekGridModel::Monday) == "8 #k");
    CHECK(grid.model.index(0, WeekGridModel::Monday).data(Qt::EditRole).toString() ==
          QStringLiteral("8 #koud"));
    CHECK(grid.text(0, WeekGridModel::Total) == "8");
    REQUIRE(grid.model.editedSheets().size() == 1);
    const domain::WorkMarks cold{domain::BandKind::Cold};
    CHECK(grid.model.editedSheets().front().entries.front().marks == cold);

    // A mark alone is laid on the hours that stand there, or on what was agreed; "#" takes it out.
    grid.type(0, WeekGridModel::Monday + 1, "6");
    grid.type(0, WeekGridModel::Monday + 1, "#koud");
    CHECK(grid.text(0, WeekGridModel::Monday + 1) == "6 #k");
    grid.type(0, WeekGridModel::Monday + 1, "#vuil");
    CHECK(grid.text(0, WeekGridModel::Monday + 1) == "6 #kv");
    grid.type(0, WeekGridModel::Monday + 1, "#");
    CHECK(grid.text(0, WeekGridModel::Monday + 1) == "6");
    grid.type(0, WeekGridModel::Monday + 2, "#k");
    CHECK(grid.text(0, WeekGridModel::Monday + 2) == "8 #k");
    grid.type(0, WeekGridModel::Monday + 2, "");
    grid.type(0, WeekGridModel::Monday + 1, "");

    // Laid on many cells it leaves days without hours alone.
    grid.type(0, WeekGridModel::Monday + 1, "6");
    grid.model.enterAll({grid.model.index(0, WeekGridModel::Monday + 1),
                         grid.model.index(0, WeekGridModel::Monday + 2)},
                        QStringLiteral("#koud"));
    CHECK(grid.text(0, WeekGridModel::Monday + 1) == "6 #k");
    CHECK(grid.text(0, WeekGridModel::Monday + 2).empty());
    grid.type(0, WeekGridModel::Monday + 1, "");

    // Part of the day: a row more for the cold hours.
    const int row = grid.model.askRow(0, {.marks = cold});
    REQUIRE(row == 1);
    CHECK(grid.text(1, WeekGridModel::Worker) == "Gewerkt, koud");
    grid.type(1, WeekGridModel::Monday, "3");
    grid.type(0, WeekGridModel::Monday, "5");
    CHECK(grid.text(0, WeekGridModel::Monday) == "5");
    CHECK(grid.text(1, WeekGridModel::Monday) == "3");
    CHECK(grid.text(0, WeekGridModel::Total) == "8");
    grid.model.undoStack().undo();
    CHECK(grid.text(0, WeekGridModel::Monday).empty());

    // In a row with a percentage of its own the mark would say nothing.
    const int overtime = grid.model.askRow(0, {.type = domain::HourType::Overtime});
    grid.type(overtime, WeekGridModel::Monday, "2 #koud");
    CHECK(grid.text(overtime, WeekGridModel::Monday) == "2 #koud");
    CHECK_FALSE(grid.model.sheetAt(0).totalOn(week47().monday()) == domain::Minutes{300});
}

TEST_CASE("a day off stands in the row itself, and beside other hours in a row of its own") {
    Grid grid;

    grid.type(0, WeekGridModel::Monday, "v8");
    CHECK(grid.model.rowCount() == 2);
    CHECK(grid.text(0, WeekGridModel::Monday) == "v8");
    CHECK(grid.text(0, WeekGridModel::Total) == "8");
    REQUIRE(grid.model.editedSheets().size() == 1);
    CHECK(grid.model.editedSheets().front().entries.front().type == domain::HourType::Leave);

    // A kind alone takes what was agreed for the day.
    grid.type(0, WeekGridModel::Monday + 1, "v");
    CHECK(grid.text(0, WeekGridModel::Monday + 1) == "v8");

    // Typed over with plain hours it is gone.
    grid.type(0, WeekGridModel::Monday, "6");
    CHECK(grid.text(0, WeekGridModel::Monday) == "6");
    CHECK(grid.model.sheetAt(0).entries.size() == 2);

    // Half a day: a row more, in which all leave of the week stands.
    const int leave = grid.model.askRow(0, {.type = domain::HourType::Leave});
    REQUIRE(leave == 1);
    grid.type(leave, WeekGridModel::Monday, "2");
    CHECK(grid.text(leave, WeekGridModel::Monday) == "2");
    CHECK(grid.text(leave, WeekGridModel::Monday + 1) == "8");
    CHECK(grid.text(0, WeekGridModel::Monday + 1).empty());
    CHECK(grid.text(0, WeekGridModel::Total) == "16");
}

TEST_CASE("a sick day in a cell costs what it is raised to the minimum wage by") {
    auto cheap = rowOf(1, "Amal Aydin");
    cheap.wage = domain::HourlyRate::fromUnits(160'000);
    cheap.tariff = domain::HourlyRate::fromUnits(300'000);
    cheap.costPrice = domain::HourlyRate::fromUnits(240'000);
    Grid grid({cheap, rowOf(2, "Bas Bos")});
    SickFloors floors;
    floors[domain::PlacementId{1}].fill(domain::HourlyRate::fromUnits(149'900));
    grid.model.setSickFloors(floors);

    grid.type(0, WeekGridModel::Monday, "z8@70");

    const auto total = grid.model.totals().value.total();
    CHECK(total.sickRaise == domain::Money::fromCents(30'32)); // 8 x (14.99 - 11.20)
    CHECK(total.margin() == domain::Money::fromCents(-45'48)); // with 24.00 / 16.00 on it
    CHECK(grid.text(0, WeekGridModel::Margin).find("45,48") != std::string::npos);
}
