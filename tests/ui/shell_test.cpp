// The shell: tasks, dates as typed, filters, log in, first start and the palette.
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/pages.h"
#include "ui/shell/first_start_wizard.h"
#include "ui/shell/login_dialog.h"
#include "ui/shell/status_area.h"
#include "ui/support/ask.h"
#include "ui/support/date_edit.h"
#include "ui/support/list_pane.h"
#include "ui/support/look.h"
#include "ui/support/row_model.h"
#include "ui/support/value_edit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabWidget>
#include <cmath>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* utf8) {
    return QString::fromUtf8(utf8);
}

double luminance(const QColor& color) {
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("a date is read as it is typed at the phone") {
    const auto today = domain::makeDate(2026, 11, 24); // a Tuesday
    const auto read = [&](const char* text) { return ui::readTypedDate(name(text), today); };

    CHECK(read("24-11-2026") == today);
    CHECK(read("di 24-11-2026") == today);
    CHECK(read("+7") == domain::makeDate(2026, 12, 1));
    CHECK(read("-1") == domain::makeDate(2026, 11, 23));
    CHECK(read("+2w") == domain::makeDate(2026, 12, 8));
    CHECK(read("+1m") == domain::makeDate(2026, 12, 24));
    CHECK(read("ma") == domain::makeDate(2026, 11, 30));
    CHECK(read("di") == domain::makeDate(2026, 12, 1));
    CHECK(read("morgen") == domain::makeDate(2026, 11, 25));
    CHECK(read("5-1") == domain::makeDate(2027, 1, 5));
    CHECK(read("1-9") == domain::makeDate(2026, 9, 1));
    CHECK(read("31-2") == std::nullopt);
    CHECK(read("zomaar") == std::nullopt);
}

TEST_CASE("a rate keeps what was typed until it is understood") {
    ui::RateEdit edit;
    edit.setText(name("15,2x"));
    CHECK_FALSE(edit.isUnderstood());
    CHECK_FALSE(edit.rate());

    edit.setText(name("€ 15,27"));

    CHECK(edit.isUnderstood());
    CHECK(edit.rate() == domain::HourlyRate::parse("15.27").value());
}

TEST_CASE("the four colours of meaning can be read in light and dark") {
    auto& application = *qobject_cast<QApplication*>(QApplication::instance());
    for (const auto scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
        ui::look::apply(application, scheme);
        const auto palette = QApplication::palette();
        for (const auto meaning : {ui::Meaning::Fine, ui::Meaning::Attention, ui::Meaning::Blocked,
                                   ui::Meaning::Information, ui::Meaning::None}) {
            CHECK(contrast(ui::look::color(meaning), palette.color(QPalette::Base)) >= 4.5);
            CHECK(contrast(ui::look::color(meaning), palette.color(QPalette::Window)) >= 4.5);
        }
        CHECK(contrast(palette.color(QPalette::Text), palette.color(QPalette::Highlight)) >= 4.5);
    }
}

TEST_CASE("a list is filtered without case and accents, and copied with its heads") {
    ui::RowModel<QString> model({{.key = name("word"),
                                  .title = name("Woord"),
                                  .text = [](const QString& word) { return word; }}},
                                [](const QString& word) { return word.size(); });
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::ListPane pane(name("words"), {name("woord"), name("woorden")});
    pane.showRows(&model);
    model.setRows({name("Çelik"), name("de Boer"), name("celkweker")});

    pane.filter().setText(name("CEL"));
    pane.filter().flush();

    CHECK(pane.table().model()->rowCount() == 2);
    CHECK(pane.findChild<QLabel*>(name("wordsCountLabel"))->text() ==
          name("2 woorden, gefilterd op ‘CEL’ — Esc wist het filter"));
    pane.table().selectAll();
    pane.table().copySelection();
    CHECK(QApplication::clipboard()->text() == name("Woord\nÇelik\ncelkweker"));
    CHECK(pane.table().toCsv() == "\xEF\xBB\xBFWoord\r\nÇelik\r\ncelkweker\r\n");
}

TEST_CASE("work runs beside the window, comes back on its thread, and can be dropped") {
    const domain::ParameterSet parameters = exchange::builtInParameters();
    const app::FixedClock clock(domain::makeDate(2026, 11, 24) + std::chrono::hours{9});
    ui::ChangeHub hub;
    ui::TaskRunner tasks(
        [] { return storage::Database::open(":memory:", storage::OpenMode::CreateIfMissing); },
        {clock, parameters, hub});
    const auto* here = QThread::currentThread();
    QThread* workedOn = nullptr;
    QThread* answeredOn = nullptr;
    bool dropped = true;

    tasks.bare(
        &hub,
        [&](storage::Database&, app::Progress&) {
            workedOn = QThread::currentThread();
            return 42;
        },
        [&](int answer) {
            CHECK(answer == 42);
            answeredOn = QThread::currentThread();
        });
    {
        QObject gone;
        tasks.bare(
            &gone, [](storage::Database&, app::Progress&) { return 1; },
            [&](int) { dropped = false; });
    }
    REQUIRE(QTest::qWaitFor([&] { return !tasks.isBusy(); }, 5000));

    CHECK(workedOn != here);
    CHECK(answeredOn == here);
    CHECK(dropped);
}

TEST_CASE("long work stops when it is told to, and says so") {
    const domain::ParameterSet parameters = exchange::builtInParameters();
    const app::FixedClock clock(domain::makeDate(2026, 11, 24) + std::chrono::hours{9});
    ui::ChangeHub hub;
    ui::TaskRunner tasks(
        [] { return storage::Database::open(":memory:", storage::OpenMode::CreateIfMissing); },
        {clock, parameters, hub});
    QSignalSpy cancelled(&tasks, &ui::TaskRunner::cancelled);
    bool answered = false;

    tasks.bare(
        &hub,
        [](storage::Database& database, app::Progress&) {
            // Counts for hours unless it is interrupted.
            auto& query = database.connection().prepare(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "SELECT COUNT(*) FROM n WHERE i < 0");
            query.next();
            return 0;
        },
        [&](int) { answered = true; });
    QTest::qWait(100);
    tasks.cancelAll();

    REQUIRE(QTest::qWaitFor([&] { return !tasks.isBusy(); }, 5000));
    CHECK(cancelled.count() == 1);
    CHECK_FALSE(answered);
}

TEST_CASE("an exception becomes one failure with a code to copy") {
    const domain::ParameterSet parameters = exchange::builtInParameters();
    const app::FixedClock clock(domain::makeDate(2026, 11, 24) + std::chrono::hours{9});
    ui::ChangeHub hub;
    ui::TaskRunner tasks([] { return storage::Database::open("/nergens/niets.werkbalie"); },
                         {clock, parameters, hub});
    std::vector<ui::TaskFailure> failures;
    QObject::connect(&tasks, &ui::TaskRunner::failed, &hub,
                     [&](const ui::TaskFailure& failure) { failures.push_back(failure); });

    tasks.bare(
        &hub, [](storage::Database&, app::Progress&) { return 1; }, [](int) {});
    REQUIRE(QTest::qWaitFor([&] { return !tasks.isBusy(); }, 5000));

    REQUIRE(failures.size() == 1);
    CHECK_FALSE(failures[0].code.isEmpty());
    CHECK_FALSE(failures[0].summary.isEmpty());
}

TEST_CASE("tabs are reached by number, and the back office sees no matching") {
    Desk desk("backoffice");
    CHECK_FALSE(desk.window().pageKeys().contains(name("matching")));
    desk.window().activateWindow();

    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
    desk.settle();

    CHECK(desk.find<QTabWidget>("mainTabs")->currentIndex() == 1);
}

TEST_CASE("Ctrl+K finds a person and opens her record") {
    Desk desk("intercedent");
    desk.window().showPage(name("recruitment"), name("candidates"));
    desk.settle();
    const auto row = desk.find<QTableView>("candidateTable")->model()->index(5, 0);
    const auto last = row.data().toString().section(QLatin1Char(','), 0, 0);
    desk.window().showPage(name("today"));
    desk.settle();

    QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
    desk.focus("paletteEdit");
    desk.type(last.toUtf8().constData());
    desk.settle(100);
    desk.press(Qt::Key_Return);
    desk.settle(50);

    CHECK(desk.find<QTabWidget>("mainTabs")->tabText(1) == name("Werving"));
    CHECK(desk.find<QTabWidget>("mainTabs")->currentIndex() == 1);
    CHECK(desk.find<QLabel>("nameLabel")->text().contains(last));
}

TEST_CASE("the demo's intercedent logs in with one key, a wrong password does not") {
    Desk desk("beheerder");
    ui::LoginDialog login(desk.services().tasks, desk.services().agency);
    std::vector<std::string> in;
    QObject::connect(&login, &ui::LoginDialog::loggedIn, &login,
                     [&](const domain::User& user) { in.push_back(user.login); });
    login.open();
    desk.focus("loginEdit");
    desk.type("beheerder");
    desk.focus("passwordEdit");
    desk.type("fout wachtwoord");
    desk.press(Qt::Key_Return);
    desk.settle(150);
    CHECK(in.empty());

    desk.focus("intercedentButton");
    desk.press(Qt::Key_Space);
    desk.settle(150);

    REQUIRE(in.size() == 1);
    CHECK(in[0] == "intercedent");
}

TEST_CASE("an agency is made at the first start, judged on every step") {
    const domain::ParameterSet parameters = exchange::builtInParameters();
    const app::FixedClock clock(domain::makeDate(2026, 11, 24) + std::chrono::hours{9});
    auto database = storage::Database::open(":memory:", storage::OpenMode::CreateIfMissing);
    REQUIRE(database);
    ui::ChangeHub hub;
    ui::TaskRunner tasks(**database, {clock, parameters, hub});
    ui::FirstStartWizard wizard(tasks, clock.today(), parameters);
    wizard.open();
    const auto fill = [&](const char* field, const char* text) {
        auto* edit = wizard.findChild<QLineEdit*>(name(field));
        REQUIRE(edit != nullptr);
        QTest::keyClicks(edit, name(text));
    };
    const auto press = [&](const char* button) {
        wizard.findChild<QPushButton*>(name(button))->click();
    };
    auto* next = wizard.findChild<QPushButton*>(name("nextButton"));

    press("ownAgencyButton");
    fill("nameEdit", "Uitzendbureau De Proef");
    fill("kvkEdit", "1234");
    CHECK_FALSE(next->isEnabled());
    fill("kvkEdit", "5678");
    fill("vatEdit", "NL000099998B57");
    fill("branchEdit", "Utrecht");
    REQUIRE(next->isEnabled());
    press("nextButton");
    press("nextButton");
    fill("adminNameEdit", "Ada de Wit");
    fill("loginEdit", "ada");
    fill("passwordEdit", "kort");
    CHECK_FALSE(next->isEnabled());
    fill("passwordEdit", " maar nu lang");
    fill("repeatEdit", "kort maar nu lang");
    REQUIRE(next->isEnabled());
    press("nextButton");

    CHECK(app::logIn(**database, "ada", "kort maar nu lang"));
    CHECK(app::loadAgency(**database)->value().name == "Uitzendbureau De Proef");
}

TEST_CASE("Enter on a question that would throw work away keeps the work") {
    Desk desk("intercedent");
    const auto preset = GENERATE(ui::Preset::Action, ui::Preset::Cancel);
    std::optional<bool> yes;
    ui::ask::open(&desk.window(),
                  {.title = name("Niet opgeslagen"),
                   .text = name("Wilt u de wijzigingen laten vervallen?"),
                   .action = name("Laten vervallen"),
                   .preset = preset},
                  [&yes](const ui::Answer& answer) { yes = answer.yes; });
    auto* dialog = desk.window().findChild<QDialog*>(name("questionDialog"));
    REQUIRE(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    Desk::settle();
    REQUIRE(yes.has_value());
    CHECK(*yes == (preset == ui::Preset::Action));
}

TEST_CASE("a question with a second way to go on tells the two apart") {
    Desk desk("intercedent");
    const auto* pressed = GENERATE("answerYesButton", "answerOtherButton");
    std::optional<ui::Answer> said;
    ui::ask::open(&desk.window(),
                  {.title = name("Week verlaten"),
                   .text = name("Niet opgeslagen."),
                   .action = name("Opslaan"),
                   .other = name("Zonder opslaan")},
                  [&said](const ui::Answer& answer) { said = answer; });
    CHECK(desk.find<QPushButton>("answerYesButton")->isDefault());
    desk.find<QPushButton>(pressed)->click();
    REQUIRE(said.has_value());
    CHECK(said->yes == (QLatin1String(pressed) == QLatin1String("answerYesButton")));
    CHECK(said->other != said->yes);
}

TEST_CASE("at the first start the window with its frame fits on the screen") {
    Desk desk("backoffice");
    const ui::MainWindow window(desk.services(), ui::pageEntries());
    const QSize room = window.screen()->availableGeometry().size();
    CHECK(window.height() < room.height()); // a title bar comes above it
    CHECK(window.height() >= window.minimumSizeHint().height());
    CHECK(window.height() > room.height() - 80);
}

TEST_CASE("a list in which the filter finds nothing does not call itself empty") {
    Desk desk("manager");
    desk.window().showPage(name("acquisition"), name("clients"));
    auto* table = desk.find<QTableView>("clientsTable");
    const auto seen = [&] { return table->viewport()->grab().toImage(); };
    desk.window().page(name("acquisition"))->focusFilter();
    desk.type("qqqq");
    Desk::settle(400);
    REQUIRE(table->model()->rowCount() == 0);
    CHECK(desk.find<ui::RecordTable>("clientsTable")->emptyText().contains(name("filter")));
    CHECK_FALSE(seen().isNull());
}
