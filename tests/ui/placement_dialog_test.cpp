// Placing somebody at 1280 by 800: everything in sight, zeros out of it, findings in words.
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/placement_dialog.h"
#include "ui/administration/tariff_findings.h"
#include "ui/support/findings_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* utf8) {
    return QString::fromUtf8(utf8);
}

ui::PlacementDialog* openDialog(Desk& desk) {
    auto context = desk.context();
    const auto vacancies = app::searchVacancies(context, {});
    REQUIRE(vacancies);
    storage::CandidateQuery query;
    query.status = domain::CandidateStatus::Available;
    const auto candidates = app::searchCandidates(context, query);
    REQUIRE(candidates);
    auto* dialog = ui::PlacementDialog::open(desk.services(), &desk.window(),
                                             {.vacancy = vacancies->front().id,
                                              .candidate = candidates->rows.front().id,
                                              .candidateName = name("Noor de Boer")});
    desk.settle();
    return dialog;
}

QString money(const QTableView& table, int row) {
    return table.model()->index(row, 3).data().toString();
}

} // namespace

TEST_CASE("every open input of the placement stands in sight at 1280 by 800") {
    Desk desk("intercedent");
    auto* dialog = openDialog(desk);
    CHECK(dialog->height() <= 760);
    CHECK(dialog->width() <= 1280);
    auto* area = dialog->findChild<QScrollArea*>(name("inputArea"));

    CHECK(area->verticalScrollBar()->maximum() == 0);
    for (const char* input : {"wageEdit", "startEdit", "hoursEdit", "travelEdit", "marginBox",
                              "marginEdit", "termsHeader", "agencyHeader"}) {
        INFO(input);
        auto* widget = dialog->findChild<QWidget*>(name(input));
        REQUIRE(widget != nullptr);
        CHECK(widget->isVisible());
        CHECK(widget->visibleRegion().boundingRect().size() == widget->size());
    }
    // Folded away, not gone; and the fold says what is in it.
    auto* terms = dialog->findChild<QToolButton*>(name("termsHeader"));
    CHECK_FALSE(dialog->findChild<QWidget*>(name("leaveEdit"))->isVisible());
    CHECK(terms->text().contains(name("verlof")));
    desk.focus("termsHeader");
    desk.press(Qt::Key_Space);
    CHECK(dialog->findChild<QWidget*>(name("leaveEdit"))->isVisible());
}

TEST_CASE("a start that is no day is said at its field and cannot be placed") {
    Desk desk("intercedent");
    auto* dialog = openDialog(desk);
    auto* place = dialog->findChild<QWidget*>(name("placeButton"));
    REQUIRE(place->isEnabled());
    desk.focus("startEdit");
    dialog->findChild<QLineEdit*>(name("startEdit"))->selectAll();
    desk.type("31-02-2027");

    CHECK(desk.find<QLabel>("startEditNote")->text().contains(name("bestaat niet")));
    CHECK_FALSE(place->isEnabled());
    dialog->findChild<QLineEdit*>(name("startEdit"))->selectAll();
    desk.type("+7");
    CHECK(place->isEnabled());
}

TEST_CASE("lines of zero are shown only to who asks for them") {
    Desk desk("intercedent");
    auto* dialog = openDialog(desk);
    auto* table = dialog->findChild<QTableView*>(name("breakdownTable"));
    const int few = table->model()->rowCount();
    REQUIRE(few > 5);
    for (int row = 0; row < few; ++row) {
        CHECK(money(*table, row) != name("0,0000"));
    }
    const auto tariff = dialog->findChild<QLabel*>(name("tariffLabel"))->text();

    desk.focus("zeroLinesBox");
    desk.press(Qt::Key_Space);

    CHECK(table->model()->rowCount() > few);
    CHECK(dialog->findChild<QLabel*>(name("tariffLabel"))->text() == tariff);
}

TEST_CASE("findings of a placement speak of values by their names, what blocks first") {
    Desk desk("intercedent");
    auto* dialog = openDialog(desk);
    auto* view = dialog->findChild<ui::FindingsView*>(name("findingsView"));
    // A day just before the turn of the year: much ends then.
    auto* start = dialog->findChild<QLineEdit*>(name("startEdit"));
    desk.focus("startEdit");
    start->selectAll();
    desk.type("15-12-2026");
    desk.settle();

    REQUIRE(view->text().contains(name("Tot en met")));
    static const QRegularExpression key(name("[a-z]+[._][a-z]+[._][a-z]+"));
    INFO(view->text().toStdString());
    CHECK_FALSE(view->text().contains(key));
    CHECK(view->text().count(name("Nog niet aan de bron getoetst")) <= 1);
}

TEST_CASE("a wage under the minimum names the value of the law, not its key") {
    Desk desk("intercedent");
    auto* dialog = openDialog(desk);
    desk.focus("wageEdit");
    dialog->findChild<QLineEdit*>(name("wageEdit"))->selectAll();
    desk.type("5,00");

    auto* view = dialog->findChild<ui::FindingsView*>(name("wageFindings"));
    REQUIRE(view->text().contains(name("Kan niet")));
    const auto lines = view->findChildren<QLabel*>();
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.back()->text().contains(name("Minimumloon")));
    CHECK_FALSE(lines.back()->text().contains(name("wml.")));
    CHECK(lines.back()->toolTip().startsWith(name("wml.")));
}

TEST_CASE("the source of a line is short, and whole when one points at it") {
    Desk desk("intercedent");
    auto* dialog = openDialog(desk);
    auto* table = dialog->findChild<QTableView*>(name("breakdownTable"));
    auto* source = dialog->findChild<QLabel*>(name("sourceLabel"));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        INFO(source->text().toStdString());
        CHECK(source->text().startsWith(table->model()->index(row, 0).data().toString()));
        CHECK(source->text().size() < 160);
        CHECK_FALSE(source->text().contains(name("input:")));
        CHECK(source->toolTip().size() >= 10);
    }
}

TEST_CASE("findings are put in order, joined and said once") {
    using domain::Severity;
    const domain::Findings tidy = ui::tidyFindings(
        {{.rule = "parameter_unverified", .values = {{"key", "premium.zvw.employer"}}},
         {.rule = "margin_negative", .severity = Severity::Warning},
         {.rule = "margin_negative", .severity = Severity::Warning},
         {.rule = "parameter_unverified", .values = {{"key", "premium.aof.low"}}},
         {.rule = "parameter_unverified", .values = {{"key", "premium.aof.low"}}},
         {.rule = "below_minimum_wage", .severity = Severity::Blocking},
         {.rule = "parameter_ends_soon",
          .values = {{"last_day", "2026-12-31"},
                     {"keys", "premium.aof.low, premium.zvw.employer"}}}});

    REQUIRE(tidy.size() == 4);
    CHECK(tidy[0].rule == "below_minimum_wage");
    CHECK(tidy[1].rule == "margin_negative");
    CHECK(tidy[2].rule == "parameter_ends_soon");
    CHECK(tidy[3].rule == "parameters_unverified");
    for (const auto& finding : {tidy[2], tidy[3]}) {
        CHECK(finding.values.back().second.find(" en ") != std::string::npos);
        CHECK(finding.values.back().second.find("premium.") == std::string::npos);
    }
}
