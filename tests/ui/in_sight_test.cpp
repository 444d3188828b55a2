// What a key leads to can be seen: the field of an Alt+letter, and the one that kept a record from
// being saved.
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/shell/page.h"
#include "ui/shell/record_windows.h"
#include "ui/support/row_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

using namespace Qt::StringLiterals;

/// Whole, within what the scroll area shows of its form.
bool isInSight(const QWidget& field, const QScrollArea& area) {
    const auto* view = area.viewport();
    const QRect there(field.mapTo(view, QPoint(0, 0)), field.size());
    return field.isVisible() && view->rect().contains(there);
}

/// The first candidate in a window of 480 high: the form is longer.
ui::RecordWindow& lowCandidateWindow(Desk& desk) {
    desk.window().showPage(u"recruitment"_s, u"candidates"_s);
    Desk::settle(150);
    auto* table = desk.find<QTableView>("candidateTable");
    const auto id = table->model()->index(0, 0).data(ui::RowIdRole).toLongLong();
    Q_EMIT desk.window().currentPage()->windowAsked(app::Entity::Candidate, id);
    Desk::settle(200);
    REQUIRE(desk.window().records().windows().size() == 1);
    auto& window = *desk.window().records().windows().front();
    window.resize(760, 480);
    QApplication::setActiveWindow(&window);
    for (auto* header : window.findChildren<QToolButton*>()) {
        if (header->property("foldHeader").toBool()) {
            header->setChecked(true);
        }
    }
    Desk::settle(50);
    return window;
}

} // namespace

TEST_CASE("a field that Alt and its letter lead to scrolls into sight") {
    Desk desk("intercedent", 60);
    auto& window = lowCandidateWindow(desk);
    const auto& area = *window.findChild<QScrollArea*>(u"scrollArea"_s);
    auto* occupation = window.findChild<QLineEdit*>(u"occupationEdit"_s);
    REQUIRE_FALSE(isInSight(*occupation, area));

    desk.press(Qt::Key_F, Qt::AltModifier);

    CHECK(occupation->hasFocus());
    CHECK(isInSight(*occupation, area));
}

TEST_CASE("a refused save leads to the field that is wrong, and names it") {
    Desk desk("intercedent", 60);
    auto& window = lowCandidateWindow(desk);
    const auto& area = *window.findChild<QScrollArea*>(u"scrollArea"_s);
    auto* iban = window.findChild<QLineEdit*>(u"ibanEdit"_s);
    iban->setFocus();
    iban->selectAll();
    desk.type("NL00ABNA0417164300");
    window.findChild<QLineEdit*>(u"firstNameEdit"_s)->setFocus();
    Desk::settle(50);
    REQUIRE_FALSE(isInSight(*iban, area));

    desk.press(Qt::Key_S, Qt::ControlModifier);
    Desk::settle(50);

    CHECK(iban->hasFocus());
    CHECK(isInSight(*iban, area));
    CHECK(desk.said().startsWith(u"Niet opgeslagen. IBAN: "_s));
    window.closeNow();
}
