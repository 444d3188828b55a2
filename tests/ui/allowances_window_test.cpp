// A client's allowances by keyboard: a band typed, judged while typing, saved, and seen in the
// grid.
#include "app/administration/allowances.h"
#include "app/administration/hours.h"
#include "tests/support/catch.h"
#include "tests/ui/week_desk.h"
#include "ui/administration/allowance_rows.h"
#include "ui/administration/allowance_words.h"
#include "ui/administration/allowances_window.h"
#include "ui/administration/quarter_panel.h"
#include "ui/support/findings_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;
using namespace werkbalie::ui;

namespace {

EditorRow rowOf(const char* name, const char* surcharge, const char* days, const char* hours) {
    return {QString::fromUtf8(name), QString::fromUtf8(surcharge), QStringLiteral("0"),
            QStringLiteral("0"),     QString::fromUtf8(days),      QStringLiteral("0"),
            QString::fromUtf8(hours)};
}

/// A client of a placement in the grid that has no scheme yet.
domain::ClientId clientWithout(WeekDesk& desk) {
    auto context = desk.context();
    const auto schemes = app::listAllowances(context);
    const auto rows = app::loadWeek(context, {.week = *domain::IsoWeek::make(2026, 47)});
    REQUIRE(schemes);
    REQUIRE(rows);
    for (const auto& row : *rows) {
        if (std::ranges::find(*schemes, row.client, &domain::AllowanceScheme::client) ==
            schemes->end()) {
            return row.client;
        }
    }
    FAIL("every client of the demo has a scheme");
    return {};
}

} // namespace

TEST_CASE("what stands in the table of bands is read, and what is wrong is said with its cell") {
    domain::Findings findings;
    const auto bands = bandsOf(
        {rowOf("Avond", "25", "ma-vr", "18-22"), rowOf("Nacht", "12,5", "za zo", "22:00-6")},
        findings);
    CHECK(findings.empty());
    REQUIRE(bands.size() == 2);
    CHECK(bands[0].days == 0b001'1111U);
    CHECK(bands[0].hours == domain::BandHours{.from = 18 * 60, .until = 22 * 60});
    CHECK(bands[1].surcharge == domain::Percentage::fromUnits(125'000));
    CHECK(bands[1].days == 0b110'0000U);
    CHECK(rowsOf(bands).size() == 2);
    domain::Findings again;
    CHECK(bandsOf(rowsOf(bands), again) == bands);
    CHECK(again.empty());

    (void)bandsOf({rowOf("Avond", "veel", "feestdag", "laat")}, findings);
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].rule == "allowance.cell_not_understood");
}

TEST_CASE("an amount is read with its unit and with what the client pays of the tariff") {
    domain::Findings findings;
    auto cold = rowOf("Koude", "0,75", "", "");
    cold[2] = QStringLiteral("1");
    auto duty = rowOf("Dienst", "12,5", "za zo", "");
    duty[2] = QStringLiteral("2");
    duty.resize(14);
    duty[13] = QStringLiteral("2");
    const auto bands = bandsOf({cold, duty}, findings);
    CHECK(findings.empty());
    REQUIRE(bands.size() == 2);
    CHECK(bands[0].amount == domain::BandAmount{.each = domain::HourlyRate::fromUnits(7'500)});
    CHECK(bands[0].surcharge == domain::Percentage{});
    CHECK(bands[1].amount == domain::BandAmount{.each = domain::HourlyRate::fromUnits(125'000),
                                                .unit = domain::AmountUnit::Shift,
                                                .carries = domain::AllowanceCarries::Wage});
    CHECK(bandsOf(rowsOf(bands), findings) == bands);
    CHECK(findings.empty());
    CHECK(worthText(bands[0]) == QStringLiteral("€ 0,75 per uur"));
    CHECK(worthText(bands[1]) == QStringLiteral("€ 12,50 per dienst"));
    CHECK(conditionText(bands[1]).contains(QStringLiteral("alleen loon")));

    cold[1] = QStringLiteral("veel");
    (void)bandsOf({cold}, findings);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "allowance.cell_not_understood");
}

TEST_CASE("an example week is read, and what is not a shift is named") {
    domain::Findings findings;
    const auto sheet = exampleSheet(QStringLiteral("ma-di 14-22:30/30, za 22-6, zomaar"),
                                    *domain::IsoWeek::make(2026, 48), findings);
    CHECK(sheet.entries.size() == 3);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == "allowance.example_not_understood");
}

TEST_CASE("a client without allowances is told of in the week, with the key to make them") {
    WeekDesk desk("beheerder");
    const auto client = clientWithout(desk);
    WeekDesk::settle(100);
    int row = -1;
    for (int i = 0; i < desk.model().rowCount() && row < 0; ++i) {
        row = desk.model().lineAt(i).row.client == client ? i : -1;
    }
    REQUIRE(row >= 0);
    desk.go(row, 0);
    auto* told = desk.pane().findChild<QLabel*>(QStringLiteral("quarterTitleLabel"));
    CHECK(told->isVisible());
    CHECK(told->text().toStdString() ==
          "Voor deze opdrachtgever is geen toeslagenregeling vastgelegd. Leg er een vast met "
          "Ctrl+Shift+T.");
    qint64 asked = 0;
    QObject::connect(&desk.pane(), &WeekPane::allowancesAsked, &desk.pane(),
                     [&asked](qint64 id) { asked = id; });
    desk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(asked == client.value);

    auto context = desk.context();
    domain::Findings findings;
    domain::AllowanceScheme later;
    later.client = client;
    later.name = "Nieuwe cao";
    later.validity.from = domain::makeDate(2027, 1, 1);
    later.bands = bandsOf({rowOf("Avond", "25", "ma-vr", "18-22")}, findings);
    REQUIRE(app::saveAllowances(context, later));
    desk.pane().presenter().reload();
    WeekDesk::settle(100);
    desk.go(row, 1);
    CHECK(told->text().startsWith(QStringLiteral("De toeslagenregeling van deze opdrachtgever "
                                                 "geldt niet in deze week.")));
}

TEST_CASE("the table of bands fits the screen, and uses a wide one") {
    WeekDesk desk("beheerder");
    AllowancesWindow window(desk.services(), clientWithout(desk));
    auto* rows = window.findChild<RowsEditor*>();
    auto whole = rowOf("Nachttoeslag", "12,5", "ma-vr", "22-6:30");
    whole.resize(14);
    whole[2] = QStringLiteral("2");  // an amount a shift
    whole[3] = QStringLiteral("1");  // the longest kind
    whole[7] = QStringLiteral("1");  // the begin of the shift
    whole[11] = QStringLiteral("1"); // as marked
    whole[13] = QStringLiteral("1"); // wage and premiums
    const int width = GENERATE(1272, 1912);
    window.resize(width, 720);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    rows->setRows({whole});
    WeekDesk::settle();
    const auto& view = rows->view();
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    const auto* header = view.horizontalHeader();
    CHECK(header->length() == view.viewport()->width());
    for (int column = 0; column < header->count(); ++column) {
        INFO(view.model()->headerData(column, Qt::Horizontal).toString().toStdString());
        CHECK(header->sectionSize(column) >= header->sectionSizeHint(column));
        const auto cell = view.model()->index(0, column);
        QStyleOptionViewItem option;
        option.font = view.font();
        option.fontMetrics = view.fontMetrics();
        CHECK(header->sectionSize(column) >=
              view.itemDelegateForIndex(cell)->sizeHint(option, cell).width());
    }
}

TEST_CASE("a scheme typed in the window is judged while it is typed, and kept") {
    WeekDesk desk("beheerder");
    const auto client = clientWithout(desk);
    AllowancesWindow window(desk.services(), client);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
    auto* findings = window.findChild<FindingsView*>(QStringLiteral("findingsView"));
    auto* panel = window.findChild<QuarterPanel*>();
    CHECK_FALSE(findings->text().isEmpty()); // no name and no band yet

    window.findChild<QLineEdit*>(QStringLiteral("nameEdit"))->setFocus();
    desk.type("Eigen regeling");
    auto* rows = window.findChild<RowsEditor*>();
    rows->view().setFocus();
    desk.press(Qt::Key_Insert);
    WeekDesk::settle();
    desk.type("Avond");
    desk.press(Qt::Key_Tab);
    desk.type("veel");
    desk.press(Qt::Key_Return);
    WeekDesk::settle();
    CHECK(rows->rowCount() == 1);
    CHECK(findings->text().contains(QStringLiteral("veel")));
    CHECK(rows->rows().front().front() == QStringLiteral("Avond"));

    rows->view().setCurrentIndex(rows->view().model()->index(0, 1));
    desk.type("25");
    desk.press(Qt::Key_Return);
    rows->view().setCurrentIndex(rows->view().model()->index(0, 6));
    desk.type("18-22");
    desk.press(Qt::Key_Return);
    WeekDesk::settle();
    CHECK(findings->text().toStdString() == "");
    CHECK(std::ranges::any_of(panel->strip().lines(), [](const QuarterLine& line) {
        return line.pay == QStringLiteral("125%");
    }));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rows->rows().front().at(6).isEmpty());
    desk.press(Qt::Key_Y, Qt::ControlModifier);

    desk.press(Qt::Key_S, Qt::ControlModifier);
    WeekDesk::settle(150);
    auto context = desk.context();
    const auto kept = app::listAllowances(context, client);
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().name == "Eigen regeling");
    CHECK(kept->front().bands.front().surcharge == domain::Percentage::fromUnits(250'000));
    CHECK_FALSE(window.holdsWork());
}

TEST_CASE("an amount typed by keys shows its money in the example week, and is kept") {
    WeekDesk desk("beheerder");
    const auto client = clientWithout(desk);
    AllowancesWindow window(desk.services(), client);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
    auto* findings = window.findChild<FindingsView*>(QStringLiteral("findingsView"));
    auto* title = window.findChild<QLabel*>(QStringLiteral("quarterTitleLabel"));
    auto* strip = window.findChild<QuarterStrip*>();
    window.findChild<QLineEdit*>(QStringLiteral("nameEdit"))->setFocus();
    desk.type("Koelhuis");
    auto* example = window.findChild<QLineEdit*>(QStringLiteral("exampleEdit"));
    example->setFocus();
    example->selectAll();
    desk.type("ma-di 8-16, wo 8-12");
    auto* rows = window.findChild<RowsEditor*>();
    const auto at = [&](int row, int column) {
        rows->view().setCurrentIndex(rows->view().model()->index(row, column));
    };
    rows->view().setFocus();
    desk.press(Qt::Key_Insert);
    WeekDesk::settle();
    desk.type("Koude");
    desk.press(Qt::Key_Tab);
    desk.type("0,75");
    desk.press(Qt::Key_Tab); // on to the unit
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    WeekDesk::settle();
    CHECK(rows->rows().front().at(2) == QStringLiteral("1"));
    CHECK(findings->text().toStdString() == "");
    CHECK(
        title->text().simplified().contains(QStringLiteral("Koude 20 × € 0,75 per uur = € 15,00")));
    REQUIRE_FALSE(strip->lines().empty());
    CHECK(strip->lines().front().pay == QStringLiteral("100% + € 0,75"));
    CHECK(strip->lines().front().reason.contains(QStringLiteral("Koude € 0,75 per uur")));

    // In time it cannot be: said while typing, and not to be saved.
    rows->view().setFocus();
    at(0, 12);
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    WeekDesk::settle();
    CHECK(findings->text().contains(QStringLiteral("Koude")));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    WeekDesk::settle();
    CHECK(findings->text().toStdString() == "");

    desk.press(Qt::Key_S, Qt::ControlModifier);
    WeekDesk::settle(150);
    auto context = desk.context();
    const auto kept = app::listAllowances(context, client);
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().bands.front().amount ==
          domain::BandAmount{.each = domain::HourlyRate::fromUnits(7'500)});
}

TEST_CASE("the quarters of a shift stand under the grid with their band and why") {
    WeekDesk desk("backoffice");
    int row = -1;
    for (int each = 0; each < desk.model().rowCount() && row < 0; ++each) {
        const auto& line = desk.model().lineAt(each);
        row = line.terms.basis.scheme != nullptr && line.canEdit({}, 0) ? each : -1;
    }
    REQUIRE(row >= 0);
    desk.go(row, 0);
    desk.type("16-24");
    desk.press(Qt::Key_Return);
    desk.go(row, 0);

    const auto& lines = desk.pane().findChild<QuarterStrip*>()->lines();
    REQUIRE(lines.size() == 32);
    CHECK(lines[0].band.isEmpty());
    CHECK(lines[8].from == QStringLiteral("18:00"));
    CHECK(lines[8].band == QStringLiteral("Avond"));
    CHECK(lines[8].pay == QStringLiteral("130%"));
    CHECK(lines[31].band == QStringLiteral("Nacht"));
    CHECK(lines[31].reason.contains(QStringLiteral("22:00")));
    desk.press(Qt::Key_F4);
    WeekDesk::settle();
    CHECK(desk.pane().findChild<QWidget*>(QStringLiteral("quarterTable"))->isVisible());
}

TEST_CASE("in the night in which the clock goes back, the strip counts the time that passed") {
    WeekDesk desk("backoffice", 60);
    const auto night = *domain::IsoWeek::make(2026, 43);
    desk.pane().presenter().setFilter({.week = night});
    int shifts = 0;
    for (const auto& line : desk.model().lines()) {
        for (const auto& entry : line.now.sheet.entries) {
            if (entry.day != night.sunday() - std::chrono::days{1} ||
                entry.startMinute != 22 * 60 || line.terms.basis.scheme == nullptr) {
                continue;
            }
            ++shifts;
            const auto week =
                app::explainSheet(*line.terms.basis.scheme, line.now.sheet,
                                  {.contract = domain::Minutes{2400}, .wage = line.terms.wage});
            std::vector<std::size_t> pieces;
            for (std::size_t i = 0; i < week.entries.size(); ++i) {
                if (week.entries[i].day == entry.day) {
                    pieces.push_back(i);
                }
            }
            const auto lines = quarterLines(week.receipt, week.scheme, pieces);
            CHECK(lines.size() == 36); // nine hours between ten in the evening and six
            CHECK(std::ranges::count_if(lines, &QuarterLine::jump) == 1);
        }
    }
    CHECK(shifts > 0);
}
