// Begeleiding, Acquisitie, Resultaten and placing, each by one real task at the keyboard.
#include "app/acquisition/clients.h"
#include "app/administration/placements.h"
#include "app/guidance/contact_moments.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/placement_dialog.h"
#include "ui/support/ask.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;

TEST_CASE("a follow-up call is logged from the list of open actions") {
    Desk desk("intercedent");
    desk.window().showPage(QStringLiteral("guidance"), QStringLiteral("actions"));
    auto context = desk.context();
    const auto before = app::recentContacts(context, 5000)->size();
    desk.focus("actionsTable");

    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.focus("talkEdit");
    desk.type("Gebeld, komt maandag langs");
    desk.focus("actionEdit");
    desk.type("Koffie zetten");
    desk.focus("actionOnEdit");
    desk.type("+7");
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    const auto after = app::recentContacts(context, 5000);
    REQUIRE(after->size() == before + 1);
    const auto found = std::ranges::find_if(*after, [](const app::ContactMomentRow& row) {
        return row.moment.nextAction == "Koffie zetten";
    });
    REQUIRE(found != after->end());
    CHECK(found->moment.nextActionOn == domain::makeDate(2026, 12, 1));
}

TEST_CASE("a prospect is added by keyboard, and a wrong KvK number is said at once") {
    Desk desk("intercedent");
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("clients"));
    desk.focus("clientsTable");

    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.focus("nameEdit");
    desk.type("Bakkerij De Proef");
    desk.focus("kvkEdit");
    desk.type("123");
    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled());
    desk.find<QLineEdit>("kvkEdit")->clear();
    desk.type("12345678");
    CHECK(desk.find<QPushButton>("saveButton")->isEnabled());
    desk.press(Qt::Key_S, Qt::ControlModifier);

    auto context = desk.context();
    const auto rows =
        app::searchClients(context, {.today = domain::makeDate(2026, 11, 24), .text = "proef"});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().name == "Bakkerij De Proef");
}

TEST_CASE("a figure of the results opens the rows it is made of") {
    Desk desk("manager");
    desk.window().showPage(QStringLiteral("results"));
    auto* table = desk.find<QTableView>("resultsTable");
    REQUIRE(table->model()->rowCount() > 0);
    desk.focus("resultsTable");
    table->setCurrentIndex(table->model()->index(0, 2));

    desk.press(Qt::Key_Return);

    auto* behind = desk.find<QTableView>("behindTable");
    const auto figure =
        table->model()->index(0, 2).data().toString().remove(QLatin1Char('.')).toInt();
    CHECK(behind->model()->rowCount() == figure);
}

TEST_CASE("placing recalculates on every key and is blocked under the minimum wage") {
    Desk desk("intercedent");
    auto context = desk.context();
    const auto vacancies = app::searchVacancies(context, {.status = domain::VacancyStatus::Open});
    REQUIRE(vacancies);
    REQUIRE_FALSE(vacancies->empty());
    storage::CandidateQuery query;
    query.status = domain::CandidateStatus::Available;
    const auto candidates = app::searchCandidates(context, query);
    REQUIRE(candidates);
    REQUIRE_FALSE(candidates->rows.empty());
    const auto candidate = candidates->rows.front().id;
    const auto before = app::searchPlacements(context, {})->size();

    const QPointer<ui::PlacementDialog> dialog =
        ui::PlacementDialog::open(desk.services(), &desk.window(),
                                  {.vacancy = vacancies->front().id, .candidate = candidate});
    auto* wage = desk.find<QLineEdit>("wageEdit");
    desk.focus("wageEdit");
    wage->clear();
    desk.type("5,00");
    CHECK_FALSE(desk.find<QPushButton>("placeButton")->isEnabled());
    wage->clear();
    desk.type("18,50");
    const auto first = desk.find<QLabel>("tariffLabel")->text();
    CHECK(desk.find<QPushButton>("placeButton")->isEnabled());
    wage->clear();
    desk.type("19,50");
    CHECK(desk.find<QLabel>("tariffLabel")->text() != first);

    desk.press(Qt::Key_S, Qt::ControlModifier);

    CHECK((dialog.isNull() || !dialog->isVisible()));
    storage::PlacementQuery placements;
    placements.candidate = candidate;
    const auto after = app::searchPlacements(context, placements);
    REQUIRE(after);
    CHECK(app::searchPlacements(context, {})->size() == before + 1);
    const auto placed = std::ranges::find(*after, *domain::HourlyRate::parse("19.50"),
                                          &storage::PlacementRow::wage);
    CHECK(placed != after->end());
}

namespace {

bool takesInput(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
           qobject_cast<const QAbstractButton*>(widget) != nullptr;
}

/// Headers, corner and clear buttons belong to the widget that has the name.
bool isPartOfAnother(const QWidget* widget) {
    const auto* parent = widget->parentWidget();
    return widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton") ||
           widget->inherits("QLineEditIconButton") || qobject_cast<const QLineEdit*>(parent) ||
           qobject_cast<const QComboBox*>(parent) ||
           widget->objectName().startsWith(QLatin1String("qt_"));
}

QStringList namelessInputs(const QWidget& page) {
    QStringList nameless;
    for (auto* input : page.findChildren<QWidget*>()) {
        if (!takesInput(input) || isPartOfAnother(input) || !input->isVisible()) {
            continue;
        }
        auto* accessible = QAccessible::queryAccessibleInterface(input);
        if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty()) {
            nameless << QLatin1String(input->metaObject()->className()) + QLatin1Char(' ') +
                            input->objectName();
        }
    }
    return nameless;
}

} // namespace

TEST_CASE("every input of every page has a name that is read aloud") {
    Desk desk("beheerder");

    for (const auto& key : desk.window().pageKeys()) {
        auto* page = desk.window().page(key);
        const auto views = page->viewKeys().isEmpty() ? QStringList{QString()} : page->viewKeys();
        for (const auto& view : views) {
            desk.window().showPage(key, view);
            Desk::settle();
            const auto nameless = namelessInputs(*page).join(QLatin1Char(','));
            INFO(key.toStdString() << "/" << view.toStdString());
            CHECK(nameless.toStdString() == std::string());
        }
    }
}
