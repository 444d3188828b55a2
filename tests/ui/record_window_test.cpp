// Records in windows of their own, by keyboard: opened, raised, saved, followed, closed.
#include "app/acquisition/clients.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/acquisition/client_record.h"
#include "ui/administration/placement_record.h"
#include "ui/recruitment/candidate_page.h"
#include "ui/recruitment/vacancy_page.h"
#include "ui/shell/record_windows.h"
#include "ui/support/ask.h"
#include "ui/support/row_model.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

/// Enter on the current row of a list; the one window that shows it, with the keys going there.
ui::RecordWindow* openFromList(Desk& desk, const char* page, const char* view, const char* table) {
    desk.window().showPage(name(page), name(view));
    desk.settle();
    auto* list = desk.window().findChild<QTableView*>(name(table));
    REQUIRE(list != nullptr);
    QApplication::setActiveWindow(&desk.window());
    list->setFocus();
    REQUIRE(list->currentIndex().isValid());
    desk.press(Qt::Key_Return);
    const auto id = list->currentIndex().data(ui::RowIdRole).toLongLong();
    REQUIRE(id > 0);
    const auto windows = desk.window().records().windows();
    REQUIRE_FALSE(windows.empty());
    auto* window = windows.back();
    QApplication::setActiveWindow(window);
    desk.settle();
    return window;
}

void typeInto(Desk& desk, ui::RecordWindow* window, const char* field, const char* text) {
    auto* edit = window->findChild<QLineEdit*>(name(field));
    REQUIRE(edit != nullptr);
    edit->setFocus();
    edit->selectAll();
    desk.type(text);
}

template <class Form> std::int64_t idIn(const ui::RecordWindow* window) {
    auto* form = qobject_cast<Form*>(&window->form());
    REQUIRE(form != nullptr);
    return form->presenter().stored().id.value;
}

} // namespace

TEST_CASE("Enter opens a candidate in her own window, once, and Ctrl+S there saves") {
    Desk desk("intercedent");
    auto* window = openFromList(desk, "recruitment", "candidates", "candidateTable");
    const auto id = idIn<ui::CandidatePage>(window);
    auto context = desk.context();
    const auto stored = app::loadCandidate(context, domain::CandidateId(id));
    REQUIRE(stored);
    CHECK(window->windowTitle().contains(QString::fromStdString(stored->person.name.full())));
    CHECK(QApplication::focusWidget() == window->findChild<QLineEdit*>(name("firstNameEdit")));

    CHECK(openFromList(desk, "recruitment", "candidates", "candidateTable") == window);
    CHECK(desk.window().records().windows().size() == 1);

    typeInto(desk, window, "sectorEdit", "Glastuinbouw");
    CHECK(window->isWindowModified());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(app::loadCandidate(context, domain::CandidateId(id))->sector == "Glastuinbouw");
    CHECK_FALSE(window->isWindowModified());
    // The page behind it follows.
    auto* beside = desk.window().findChild<ui::CandidatePage*>();
    CHECK(beside->presenter().stored().sector == "Glastuinbouw");
}

TEST_CASE("several records stand open beside each other, and each has its names") {
    Desk desk("beheerder");
    auto* vacancy = openFromList(desk, "recruitment", "vacancies", "vacancyTable");
    (void)openFromList(desk, "acquisition", "clients", "clientsTable");
    (void)openFromList(desk, "administration", "placements", "placementsTable");
    (void)openFromList(desk, "recruitment", "candidates", "candidateTable");
    CHECK(desk.window().records().windows().size() == 4);
    CHECK(qobject_cast<ui::VacancyPage*>(&vacancy->form()) != nullptr);

    for (auto* window : desk.window().records().windows()) {
        INFO(window->windowTitle().toStdString());
        for (auto* input : window->findChildren<QWidget*>()) {
            if (input->isVisible() && (input->focusPolicy() & Qt::TabFocus) != 0 &&
                qobject_cast<QLineEdit*>(input) != nullptr &&
                qobject_cast<QComboBox*>(input->parentWidget()) == nullptr) {
                auto* read = QAccessible::queryAccessibleInterface(input);
                INFO(input->objectName().toStdString());
                CHECK_FALSE(read->text(QAccessible::Name).isEmpty());
            }
        }
    }
}

TEST_CASE("a client is changed and saved in her own window; a contact person too") {
    Desk desk("intercedent");
    auto* window = openFromList(desk, "acquisition", "clients", "clientsTable");
    auto* form = qobject_cast<ui::ClientRecord*>(&window->form());
    REQUIRE(form != nullptr);
    auto context = desk.context();
    const auto id =
        desk.window().findChild<QTableView*>(name("clientsTable"))->currentIndex().data(ui::RowIdRole);

    typeInto(desk, window, "kvkEdit", "123");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.said().contains(name("Niet opgeslagen")));
    typeInto(desk, window, "kvkEdit", "12345678");
    typeInto(desk, window, "sectorEdit", "Proefbouw");
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    const auto file = app::loadClient(context, domain::ClientId(id.toLongLong()));
    REQUIRE(file);
    CHECK(file->client.sector == "Proefbouw");
    CHECK(file->client.kvk == "12345678");

    auto* people = window->findChild<QTableView*>(name("clientRecordContacts"));
    REQUIRE(people->model()->rowCount() == static_cast<int>(file->contacts.size()));
    REQUIRE(people->model()->rowCount() > 0);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(0, 0));
    desk.press(Qt::Key_Return);
    desk.focus("jobTitleEdit");
    desk.find<QLineEdit>("jobTitleEdit")->selectAll();
    desk.type("Proefleider");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    const auto after = app::loadClient(context, domain::ClientId(id.toLongLong()));
    CHECK(std::ranges::any_of(after->contacts, [](const domain::Contact& contact) {
        return contact.jobTitle == "Proefleider";
    }));
}

TEST_CASE("the window of a placement shows who, where and the frozen lines") {
    Desk desk("backoffice");
    auto* window = openFromList(desk, "administration", "placements", "placementsTable");

    CHECK(window->windowTitle().contains(name(" bij ")));
    auto* lines = window->findChild<QTableView*>(name("placementBreakdownTable"));
    REQUIRE(lines != nullptr);
    CHECK(lines->model()->rowCount() > 5);
    CHECK(QApplication::focusWidget() == lines);
}

TEST_CASE("a window follows what is saved elsewhere, and never overwrites what is typed") {
    Desk desk("intercedent");
    auto* window = openFromList(desk, "recruitment", "candidates", "candidateTable");
    const auto id = idIn<ui::CandidatePage>(window);
    auto context = desk.context();
    const auto saveElsewhere = [&](const char* sector) {
        auto theirs = app::loadCandidate(context, domain::CandidateId(id)).value();
        theirs.sector = sector;
        REQUIRE(app::saveCandidate(context, theirs));
        desk.services().changes.publish({{app::Entity::Candidate, id}});
        desk.settle();
    };

    saveElsewhere("Zorg");
    CHECK(window->findChild<QLineEdit*>(name("sectorEdit"))->text() == name("Zorg"));
    typeInto(desk, window, "sectorEdit", "Bouw");
    saveElsewhere("Horeca");
    CHECK(window->findChild<QLineEdit*>(name("sectorEdit"))->text() == name("Bouw"));
}

TEST_CASE("Esc closes a window, asks first when work is not saved, and the size stays") {
    Desk desk("intercedent");
    QPointer<ui::RecordWindow> window =
        openFromList(desk, "recruitment", "candidates", "candidateTable");
    const auto id = idIn<ui::CandidatePage>(window);
    window->resize(900, 640);
    typeInto(desk, window, "sectorEdit", "Nooit bewaard");

    ui::ask::setNextAnswer({.yes = false});
    desk.press(Qt::Key_Escape);
    REQUIRE(window);
    CHECK(ui::ask::lastQuestion().contains(name("niet opgeslagen")));
    CHECK(window->isVisible());
    ui::ask::setNextAnswer({.yes = true});
    QApplication::setActiveWindow(window);
    desk.press(Qt::Key_W, Qt::ControlModifier);
    desk.settle();
    CHECK(window.isNull());
    CHECK(desk.window().records().windows().empty());
    auto context = desk.context();
    CHECK(app::loadCandidate(context, domain::CandidateId(id))->sector != "Nooit bewaard");

    auto* again = openFromList(desk, "recruitment", "candidates", "candidateTable");
    CHECK(again->size() == QSize(900, 640));
    desk.press(Qt::Key_Escape);
    desk.settle();
    CHECK(desk.window().records().windows().empty());
}

TEST_CASE("who leaves is asked about the windows too, and they close with the main window") {
    Desk desk("intercedent");
    QPointer<ui::RecordWindow> window =
        openFromList(desk, "recruitment", "candidates", "candidateTable");
    typeInto(desk, window, "sectorEdit", "Half werk");

    ui::ask::setNextAnswer({.yes = false});
    desk.window().close();
    CHECK(desk.window().isVisible());
    REQUIRE(window);
    ui::ask::setNextAnswer({.yes = true});
    desk.window().close();
    desk.settle();
    CHECK_FALSE(desk.window().isVisible());
    CHECK(window.isNull());
}

TEST_CASE("F2 edits beside the list without a window") {
    Desk desk("intercedent");
    desk.window().showPage(name("recruitment"), name("candidates"));
    desk.settle();
    desk.focus("candidateTable");

    desk.press(Qt::Key_F2);

    CHECK(QApplication::focusWidget() == desk.widget("firstNameEdit"));
    CHECK(desk.window().records().windows().empty());
}

TEST_CASE("Vandaag leads to the record in the main window, also from under a window") {
    Desk desk("intercedent");
    auto* window = openFromList(desk, "recruitment", "candidates", "candidateTable");
    const auto shown = idIn<ui::CandidatePage>(window);
    desk.window().showPage(name("today"));
    desk.settle();
    auto* today = desk.window().page(name("today"))->findChild<QTableView*>();
    REQUIRE(today != nullptr);
    REQUIRE(today->model()->rowCount() > 0);
    QApplication::setActiveWindow(&desk.window());
    today->setFocus();
    today->setCurrentIndex(today->model()->index(0, 0));

    desk.press(Qt::Key_Return);
    desk.settle();

    CHECK(desk.window().currentPage() != desk.window().page(name("today")));
    CHECK(desk.window().records().windows().size() == 1); // no window more
    CHECK(idIn<ui::CandidatePage>(window) == shown);      // and this one is left alone

    QApplication::setActiveWindow(window);
    desk.services().navigator.open(app::Entity::Client, 1);
    desk.settle();
    CHECK(desk.window().currentPage() == desk.window().page(name("acquisition")));
    CHECK(QApplication::activeWindow() == &desk.window());
}
