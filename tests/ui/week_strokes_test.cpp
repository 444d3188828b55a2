// How many keys a clerk presses for the week of forty people, counted, and what is stored then.
#include "app/administration/hours.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/timesheet_repository.h"
#include "tests/support/catch.h"
#include "tests/ui/week_desk.h"

#include <map>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

const auto kWeek = *domain::IsoWeek::make(2026, 48);
constexpr int kPeople = 40;
constexpr std::size_t kDays = 5;
constexpr double kMost = 2.2;

/// Every key that goes down, with those that are held.
class Fingers {
public:
    explicit Fingers(WeekDesk& desk) : m_desk(desk) {}
    void type(const std::string& text) {
        m_strokes += static_cast<int>(text.size());
        m_desk.type(text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++m_strokes;
        for (const auto held : {Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier}) {
            m_strokes += modifiers.testFlag(held) ? 1 : 0;
        }
        m_desk.press(key, modifiers);
    }
    [[nodiscard]] int strokes() const { return m_strokes; }

private:
    WeekDesk& m_desk;
    int m_strokes = 0;
};

/// One digit for most days, as on most sheets; every tenth day ends on half an hour.
const std::string& hoursOf(std::size_t person, std::size_t day) {
    static const std::array<std::string, 10> kDaysOfSheets{"8", "8", "7", "9", "8",
                                                           "6", "8", "4", "8", "7,5"};
    return kDaysOfSheets.at((person * 3 + day * 7) % 10);
}

domain::Minutes minutesOf(const std::string& text) {
    return domain::parseHours(text)->worked;
}

struct Sheet {
    WeekDesk desk{"backoffice"};
    ui::WeekGridView* view = &desk.view();
    ui::WeekGridModel* model = &desk.model();
    int firstRow = -1;

    /// The grid at a week without hours, with the cursor on the first of forty rows that take a
    /// whole week.
    Sheet() {
        hireMore();
        desk.press(Qt::Key_PageDown, Qt::AltModifier);
        // A button that is pressed by its key shows that before it acts.
        REQUIRE(QTest::qWaitFor([this] { return model->week() == kWeek; }));
        REQUIRE(whole() >= kPeople);
        firstRow = rowOf(0);
        desk.go(firstRow, 0);
    }
    /// The demo's own placements, more than once: enough rows for a busy week.
    void hireMore() {
        auto context = desk.context();
        auto& connection = context.database.connection();
        storage::PlacementRepository placements(connection);
        const auto known = storage::TimesheetRepository(connection).week({.week = kWeek});
        for (int i = 0; i < kPeople; ++i) {
            auto more = known[static_cast<std::size_t>(i) % known.size()].placement;
            more.id = {};
            more.version = 0;
            more.externalId.clear();
            more.period = {.from = domain::makeDate(2026, 1, 5), .until = {}};
            (void)placements.save(more, context.clock.now());
        }
    }
    [[nodiscard]] bool isWhole(int row) const {
        const auto& line = model->lineAt(row);
        const bool open = line.row.placementDays.contains(kWeek.monday()) &&
                          line.row.placementDays.contains(kWeek.monday() + std::chrono::days{4});
        return open && line.now.sheet.entries.empty() && !line.isLocked();
    }
    [[nodiscard]] int whole() const {
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            count += isWhole(row) ? 1 : 0;
        }
        return count;
    }
    /// Row of the n-th person that takes a whole week.
    [[nodiscard]] int rowOf(int person) const {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (isWhole(row) && person-- == 0) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] std::vector<domain::PlacementId> people() const {
        std::vector<domain::PlacementId> found;
        for (int person = 0; person < kPeople; ++person) {
            found.push_back(model->lineAt(rowOf(person)).row.placement);
        }
        return found;
    }
    /// The cursor comes here by itself from the Friday of the person before; over a row of half a
    /// week it is led on, and those keys count too.
    void arriveAt(domain::PlacementId person, Fingers& fingers) const {
        for (int step = 0; step < 100; ++step) {
            if (model->lineAt(view->currentIndex().row()).row.placement == person) {
                return;
            }
            fingers.press(Qt::Key_Tab);
        }
        FAIL("the cursor does not come to the next person");
    }
    void check(int strokes, const std::map<domain::PlacementId, domain::WeekMinutes>& wanted) {
        const double perCell =
            static_cast<double>(strokes) / (kPeople * static_cast<double>(kDays));
        INFO(perCell << " keys a cell");
        CHECK(perCell < kMost);
        WARN("week of " << kPeople << " people: " << perCell << " keys a cell");
        const auto kept = stored();
        REQUIRE(wanted.size() == kPeople);
        for (const auto& [placement, days] : wanted) {
            CHECK(kept.at(placement) == days);
        }
    }
    /// What is stored, in minutes a day.
    [[nodiscard]] std::map<domain::PlacementId, domain::WeekMinutes> stored() {
        auto context = desk.context();
        const auto rows = app::loadWeek(context, {.week = kWeek});
        REQUIRE(rows);
        std::map<domain::PlacementId, domain::WeekMinutes> result;
        for (const auto& row : *rows) {
            auto& days = result[row.placement];
            for (const auto& entry : row.sheet.entries) {
                days.at(static_cast<std::size_t>((entry.day - kWeek.monday()).count())) +=
                    entry.worked;
            }
        }
        return result;
    }
};

} // namespace

TEST_CASE("forty weeks of whole hours that all differ are typed with two keys a cell") {
    Sheet sheet;
    Fingers fingers(sheet.desk);
    const auto people = sheet.people();
    std::map<domain::PlacementId, domain::WeekMinutes> wanted;

    for (std::size_t person = 0; person < people.size(); ++person) {
        sheet.arriveAt(people[person], fingers);
        for (std::size_t day = 0; day < kDays; ++day) {
            const auto text = std::to_string(1 + (person + 3 * day) % 9);
            fingers.type(text);
            fingers.press(Qt::Key_Tab);
            wanted[people[person]].at(day) = minutesOf(text);
        }
    }
    fingers.press(Qt::Key_S, Qt::ControlModifier);
    WeekDesk::settle(150);

    sheet.check(fingers.strokes(), wanted);
}

TEST_CASE("forty weeks from what was agreed, with the exceptions typed") {
    Sheet sheet;
    Fingers fingers(sheet.desk);
    const auto people = sheet.people();
    std::map<domain::PlacementId, domain::WeekMinutes> wanted;

    fingers.press(Qt::Key_A, Qt::ControlModifier);                     // alle regels
    fingers.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // volgens afspraak
    WeekDesk::settle();
    for (std::size_t person = 0; person < people.size(); ++person) {
        sheet.arriveAt(people[person], fingers);
        for (std::size_t day = 0; day < kDays; ++day) {
            const auto& now = sheet.model->sheetAt(sheet.view->currentIndex().row());
            const auto& text = hoursOf(person, day);
            const auto date = kWeek.monday() + std::chrono::days{day};
            if (now.totalOn(date) != minutesOf(text)) {
                fingers.type(text);
            }
            fingers.press(Qt::Key_Tab);
            wanted[people[person]].at(day) = minutesOf(text);
        }
    }
    fingers.press(Qt::Key_S, Qt::ControlModifier);
    WeekDesk::settle(150);

    sheet.check(fingers.strokes(), wanted);
}

TEST_CASE("a column goes down with Enter, and a selection takes one text") {
    Sheet sheet;
    Fingers fingers(sheet.desk);
    const int row = sheet.firstRow;

    fingers.type("8");
    fingers.press(Qt::Key_Return);
    CHECK(sheet.view->currentIndex().column() == ui::WeekGridModel::Monday);
    CHECK(sheet.view->currentIndex().row() > row);
    CHECK(sheet.model->index(row, ui::WeekGridModel::Monday).data().toString() ==
          QStringLiteral("8"));

    sheet.view->setCurrentIndex(sheet.model->index(row, ui::WeekGridModel::Monday));
    for (std::size_t day = 1; day < kDays; ++day) {
        fingers.press(Qt::Key_Right, Qt::ShiftModifier);
    }
    fingers.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(sheet.model->sheetAt(row).total() == domain::Minutes{40 * 60});
    fingers.type("6");
    fingers.press(Qt::Key_Return);
    CHECK(sheet.model->sheetAt(row).total() == domain::Minutes{30 * 60});
    fingers.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sheet.model->sheetAt(row).total() == domain::Minutes{40 * 60});
    fingers.press(Qt::Key_Z, Qt::ControlModifier);
    fingers.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(sheet.model->hasEdits());
}

TEST_CASE("one cell means its row: the rest of the week is filled only when all is chosen") {
    Sheet sheet;
    const int row = sheet.firstRow;
    const int other = sheet.rowOf(1);
    sheet.desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sheet.model->sheetAt(row).total() > domain::Minutes{0});
    CHECK(sheet.model->sheetAt(other).total() == domain::Minutes{0});
    CHECK(sheet.desk.said().contains(QStringLiteral("(1 van ")));

    sheet.desk.press(Qt::Key_A, Qt::ControlModifier);
    sheet.desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sheet.model->sheetAt(other).total() > domain::Minutes{0});
    CHECK_FALSE(sheet.desk.said().contains(QStringLiteral("Ctrl+A")));
    CHECK(sheet.view->selectionModel()->selectedIndexes().size() == 1);
}

TEST_CASE("the foot of the grid is as high at every cell") {
    Sheet sheet;
    sheet.desk.pane().resize(1040, 700);
    WeekDesk::settle();
    const int height = sheet.view->height();
    for (int row = 0; row < std::min(12, sheet.model->rowCount()); ++row) {
        for (int day = 0; day < 7; ++day) {
            sheet.desk.go(row, day);
            CHECK(sheet.view->height() == height);
        }
    }
}
