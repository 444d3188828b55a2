// A first start and a login with the keyboard alone: from an empty database to an agency in use.
#include "app/demo/demo_agency.h"
#include "app/recruitment/candidates.h"
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "tests/ui/keyboard.h"
#include "ui/pages.h"
#include "ui/shell/first_start_wizard.h"
#include "ui/shell/login_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/support/findings_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

/// An empty database and what a window of the program stands on.
struct House {
    domain::ParameterSet parameters = exchange::builtInParameters();
    app::FixedClock clock{domain::makeDate(2026, 11, 24) + std::chrono::hours{9}};
    std::unique_ptr<storage::Database> database =
        storage::Database::open(":memory:", storage::OpenMode::CreateIfMissing).value();
    ui::ChangeHub changes;
    ui::TaskRunner tasks{*database, {clock, parameters, changes}};
};

/// The three steps of one's own agency, with Tab, typing and Enter.
void walkWizard(ui::FirstStartWizard& wizard) {
    wizard.open();
    keyboard::comeForward(wizard);
    CHECK(keyboard::focused() == name("ownAgencyButton"));
    keyboard::press(Qt::Key_Space);

    CHECK(keyboard::focused() == name("nameEdit"));
    keyboard::type("Uitzendbureau De Proef");
    keyboard::fill("kvkEdit", "12345678");
    keyboard::fill("vatEdit", "NL000099998B57");
    keyboard::fill("branchEdit", "Utrecht");
    keyboard::fill("cityEdit", "Utrecht");
    keyboard::press(Qt::Key_Return);

    CHECK(keyboard::focused() == name("caoBox"));
    keyboard::press(Qt::Key_Down); // NBBU
    keyboard::fill("whkWgaEdit", "0,77");
    keyboard::fill("whkZwEdit", "3,5");
    keyboard::tabTo("nextButton");
    keyboard::press(Qt::Key_Space);

    CHECK(keyboard::focused() == name("adminNameEdit"));
    keyboard::type("Ada de Wit");
    keyboard::fill("loginEdit", "ada");
    keyboard::fill("passwordEdit", "lang genoeg");
    keyboard::fill("repeatEdit", "lang genoeg");
    keyboard::press(Qt::Key_Return);
    QTest::qWait(50);
}

} // namespace

TEST_CASE("an empty database becomes an agency in use with the keyboard alone") {
    House house;
    {
        ui::FirstStartWizard wizard(house.tasks, house.clock.today(), house.parameters);
        const QSignalSpy made(&wizard, &ui::FirstStartWizard::agencyMade);
        walkWizard(wizard);
        REQUIRE(made.count() == 1);
        CHECK_FALSE(wizard.isVisible());
    }
    const auto agency = app::loadAgency(*house.database)->value();
    CHECK(agency.name == "Uitzendbureau De Proef");
    CHECK(agency.kvk == "12345678");
    CHECK(agency.cao == domain::Cao::Nbbu);
    CHECK(agency.whkWga == domain::Percentage::parse("0.77").value());
    CHECK(agency.whkZw == domain::Percentage::parse("3.5").value());

    std::optional<domain::User> user;
    {
        ui::LoginDialog login(house.tasks, agency);
        QObject::connect(&login, &ui::LoginDialog::loggedIn, &login,
                         [&](const domain::User& who) { user = who; });
        login.open();
        keyboard::comeForward(login);
        keyboard::fill("loginEdit", "ada");
        keyboard::fill("passwordEdit", "lang genoeg");
        keyboard::press(Qt::Key_Return);
        QTest::qWait(50);
    }
    REQUIRE(user);
    CHECK(user->role == domain::Role::Administrator);

    house.tasks.setUser(*user);
    ui::Preferences preferences(house.tasks);
    ui::Notifier notifier;
    ui::Navigator navigator;
    ui::Services services{house.tasks, house.changes, preferences,      notifier, navigator,
                          house.clock, house.parameters, *user, agency};
    ui::MainWindow window(services, ui::pageEntries());
    window.show();
    keyboard::comeForward(window);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QTest::qWait(50);
    window.findChild<QTableView*>(name("candidateTable"))->setFocus();
    keyboard::press(Qt::Key_N, Qt::ControlModifier);
    QTest::qWait(150);
    keyboard::type("Noor");
    keyboard::fill("lastNameEdit", "Bakker");
    keyboard::press(Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(150);

    auto context = app::makeContext(*house.database, *user, house.clock, house.parameters);
    const auto all = app::searchCandidates(context, {});
    REQUIRE(all);
    REQUIRE(all->rows.size() == 1);
    CHECK(all->rows[0].name.full() == "Noor Bakker");
    CHECK(all->rows[0].branch == user->branch);
}

TEST_CASE("the wizard goes back without losing what was typed") {
    House house;
    ui::FirstStartWizard wizard(house.tasks, house.clock.today(), house.parameters);
    wizard.open();
    keyboard::comeForward(wizard);
    keyboard::press(Qt::Key_Space);
    keyboard::type("De Proef");
    keyboard::fill("kvkEdit", "12345678");
    keyboard::fill("vatEdit", "NL000099998B57");
    keyboard::fill("branchEdit", "Utrecht");
    keyboard::press(Qt::Key_Return);
    CHECK(keyboard::focused() == name("caoBox"));

    keyboard::tabTo("backButton");
    keyboard::press(Qt::Key_Space);

    CHECK(keyboard::focused() == name("nameEdit"));
    CHECK(wizard.findChild<QLineEdit*>(name("nameEdit"))->text() == name("De Proef"));
    CHECK(wizard.findChild<QPushButton*>(name("nextButton"))->isEnabled());
}

TEST_CASE("a wrong password is refused in words, the right one lets in") {
    House house;
    app::NoProgress progress;
    REQUIRE(app::createDemo(*house.database,
                            {.candidates = 120,
                             .clients = 20,
                             .vacancies = 10,
                             .placements = 16,
                             .weeks = 3,
                             .asOf = house.clock.today()},
                            house.parameters, progress));
    const auto agency = app::loadAgency(*house.database)->value();
    ui::LoginDialog login(house.tasks, agency);
    std::vector<std::string> in;
    QObject::connect(&login, &ui::LoginDialog::loggedIn, &login,
                     [&](const domain::User& user) { in.push_back(user.login); });
    login.open();
    keyboard::comeForward(login);
    auto* findings = login.findChild<ui::FindingsView*>(name("findingsView"));
    const auto tryWith = [](const char* user, const char* password) {
        keyboard::fill("loginEdit", user);
        keyboard::fill("passwordEdit", password);
        keyboard::press(Qt::Key_Return);
        QTest::qWait(100);
    };

    tryWith("manager", "geraden");
    CHECK(in.empty());
    CHECK(login.isVisible());
    CHECK(findings->text().contains(name("Kan niet")));
    CHECK(keyboard::focused() == name("passwordEdit")); // ready to be typed over
    CHECK(login.findChild<QLineEdit*>(name("passwordEdit"))->hasSelectedText());
    const auto said = findings->text();

    tryWith("niemand", "geraden");
    CHECK(in.empty());
    CHECK(findings->text() == said); // who has a login here is not told

    tryWith("manager", std::string(app::kDemoPassword).c_str());
    REQUIRE(in.size() == 1);
    CHECK(in[0] == "manager");
    CHECK_FALSE(login.isVisible());
}
