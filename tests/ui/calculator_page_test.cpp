// The calculator at the keyboard: from empty to a tariff, its lines, the client's view, the offer.
#include "app/acquisition/client_terms.h"
#include "app/acquisition/quotations.h"
#include "app/acquisition/rate_profiles.h"
#include "app/users/users.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/parameters/parameter_words.h"
#include "ui/support/ask.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

/// By the premiums of the sector: the demo agency has Whk percentages of its own.
void openCalculator(Desk& desk) {
    auto context = desk.context();
    auto agency = app::loadAgency(context.database)->value();
    agency.employerSize = domain::EmployerSize::Small;
    agency.whkWga.reset();
    agency.whkZw.reset();
    context.user.role = domain::Role::Administrator;
    REQUIRE(app::saveAgency(context, agency));
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("calculator"));
    desk.settle();
}

/// 21 euro on the first day of 2026 with 18 % margin: tests/data/tariff/first_day_of_2026.
void typeFirstDayOf2026(Desk& desk) {
    desk.focus("tariffDateEdit");
    desk.find<QLineEdit>("tariffDateEdit")->selectAll();
    desk.type("01-01-2026");
    desk.find<QComboBox>("sizeBox")->setCurrentIndex(0); // small
    desk.focus("wageEdit");
    desk.type("21");
    desk.focus("marginEdit");
    desk.find<QLineEdit>("marginEdit")->selectAll();
    desk.type("18");
}

std::string shown(Desk& desk, const char* label) {
    return desk.find<QLabel>(label)->text().toStdString();
}

bool anyoneSays(Desk& desk, const QString& text) {
    for (const auto* label : desk.window().findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a tariff is calculated from empty, and each line says where it comes from",
          "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    CHECK(shown(desk, "firstLabel") == "–");

    typeFirstDayOf2026(desk);
    CHECK(shown(desk, "firstLabel") == "€ 43,61");
    CHECK(shown(desk, "thirdLabel") == "€ 35,76");
    CHECK(shown(desk, "fourthLabel") == "€ 7,85 · 18,00%");

    desk.press(Qt::Key_G, Qt::ControlModifier);
    auto* table = desk.find<QTableView>("linesTable");
    CHECK(table->hasFocus());
    REQUIRE(table->model()->rowCount() == 16);
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    while (table->currentIndex().row() < 15 &&
           table->currentIndex().siblingAtColumn(0).data().toString() !=
               QStringLiteral("WW (AWf)")) {
        desk.press(Qt::Key_Down);
    }
    CHECK(table->currentIndex().row() == 8);
    CHECK(shown(desk, "detailTitle") == "WW (AWf)  ·  € 1,9920");
    CHECK(desk.find<QLabel>("detailHow")->text().contains(QStringLiteral("Besluit Wfsv")));
    CHECK(desk.find<QLabel>("detailValid")
              ->text()
              .contains(QStringLiteral("01-01-2026 t/m 31-12-2026")));
    CHECK(
        desk.find<QLabel>("detailSource")->text().contains(ui::parameterName("premium.awf.high")));

    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(QLatin1Char('\n')) == 16);
    CHECK(copied.contains(QStringLiteral("Marge\t207,67%\t18,00%\t7,8500")));
}

TEST_CASE("the margin slides, and a step is taken back with Ctrl+Z in any field", "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    typeFirstDayOf2026(desk);

    desk.focus("marginSlider");
    desk.press(Qt::Key_Right);
    CHECK(desk.find<QLineEdit>("marginEdit")->text() == QStringLiteral("18,25"));
    CHECK(shown(desk, "firstLabel") == "€ 43,74"); // 35.76 / 0.8175
    CHECK(shown(desk, "rhythmLabel").find("1.840 gewerkte uren") != std::string::npos);

    desk.focus("wageEdit");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown(desk, "firstLabel") == "€ 43,61");
    CHECK(desk.find<QLineEdit>("marginEdit")->text() == QStringLiteral("18"));
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(shown(desk, "firstLabel") == "€ 43,74");
}

TEST_CASE("beside a client neither margin nor cost price is on the screen", "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    typeFirstDayOf2026(desk);
    REQUIRE(anyoneSays(desk, QStringLiteral("35,76")));

    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);

    for (const char* secret : {"35,76", "7,85", "Marge", "Kostprijs"}) {
        INFO(secret);
        CHECK_FALSE(anyoneSays(desk, QString::fromUtf8(secret)));
    }
    CHECK(shown(desk, "firstLabel") == "€ 43,61");
    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown(desk, "thirdLabel") == "€ 35,76");
}

TEST_CASE("a wage under the minimum is said beside the wage", "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    desk.focus("wageEdit");
    desk.type("5");
    CHECK(desk.widget("wageFindings")->isVisible());
    desk.type("0");
    desk.settle();
    CHECK_FALSE(desk.window().findChild<QWidget*>(QStringLiteral("wageFindings"))->isVisible());
}

TEST_CASE("a figure that cannot be read is said under its field and never counts as nothing",
          "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    typeFirstDayOf2026(desk);
    REQUIRE(shown(desk, "firstLabel") == "€ 43,61");
    auto* margin = desk.find<QLineEdit>("marginEdit");
    margin->setFocus();
    margin->selectAll();
    margin->insert(QStringLiteral("1o"));
    auto* note = desk.window().findChild<QLabel*>(QStringLiteral("marginEditUnreadable"));
    REQUIRE(note != nullptr);
    CHECK(note->isHidden()); // still being typed
    desk.focus("wageEdit");
    CHECK_FALSE(note->isHidden());
    CHECK(note->text().contains(QStringLiteral("„1o” is niet te lezen")));
    CHECK(note->text().contains(QStringLiteral("Tot dan telt wat het laatst te lezen was")));
    CHECK(shown(desk, "firstLabel") == "€ 43,61");
    CHECK_FALSE(desk.find<QAbstractButton>("quotationButton")->isEnabled());
    desk.find<QLineEdit>("wageEdit")->selectAll();
    desk.find<QLineEdit>("wageEdit")->insert(QStringLiteral("2i"));
    CHECK(shown(desk, "firstLabel") == "€ 43,61");

    desk.find<QLineEdit>("wageEdit")->selectAll();
    desk.type("21");
    desk.focus("marginEdit");
    margin->selectAll();
    desk.type("18");
    CHECK(note->isHidden());
    CHECK(shown(desk, "firstLabel") == "€ 43,61");
    CHECK(desk.find<QAbstractButton>("quotationButton")->isEnabled());
}

TEST_CASE("from an empty calculator to an offer for a known client", "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    auto context = desk.context();
    const auto before = app::searchQuotations(context, {})->size();
    auto* clients = desk.find<QComboBox>("clientBox");
    REQUIRE(clients->count() > 0);
    const auto name = clients->itemText(0);

    desk.focus("clientBox");
    desk.type(name.toUtf8().constData());
    desk.press(Qt::Key_Tab);
    desk.focus("occupationBox");
    desk.type("Inpakker");
    desk.focus("wageEdit");
    desk.type("17,50");
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);

    INFO(desk.said().toStdString());
    const auto after = app::searchQuotations(context, {});
    REQUIRE(after->size() == before + 1);
    CHECK(desk.said().contains(QStringLiteral("gemaakt")));
}

TEST_CASE("recruitment, brokerage and takeover have forms of their own", "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    auto* kind = desk.find<QComboBox>("kindBox");

    kind->setCurrentText(QStringLiteral("Werving & selectie"));
    desk.focus("yearlyWageEdit");
    desk.type("50000");
    desk.focus("feePercentEdit");
    desk.type("20");
    CHECK(shown(desk, "firstLabel") == "€ 10.800,00");

    kind->setCurrentText(QStringLiteral("Zzp-bemiddeling"));
    desk.focus("rateEdit");
    desk.type("75");
    desk.focus("brokerMarginEdit");
    desk.type("8");
    CHECK(shown(desk, "firstLabel") == "€ 83,00");

    kind->setCurrentText(QStringLiteral("Overname"));
    desk.focus("takeoverTariffEdit");
    desk.type("40");
    desk.focus("takeoverPercentEdit");
    desk.type("25");
    desk.focus("workedEdit");
    desk.type("780");
    CHECK(shown(desk, "firstLabel") == "€ 2.600,00");
}

TEST_CASE("a wanted tariff is calculated back and taken over", "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    typeFirstDayOf2026(desk);
    desk.find<QTabWidget>("outcomeTabs")->setCurrentIndex(2);
    desk.focus("wishTariffEdit");
    desk.type("40");
    auto* answers = desk.find<QTableView>("answersTable");
    CHECK(answers->model()->index(0, 2).data().toString() == QStringLiteral("€ 4,24"));

    desk.focus("adoptTariffButton");
    desk.press(Qt::Key_Space);

    CHECK(shown(desk, "firstLabel") == "€ 40,00");
    CHECK(shown(desk, "fourthLabel") == "€ 4,24 · 10,60%");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown(desk, "firstLabel") == "€ 43,61");
}

TEST_CASE("scenarios are made, changed and copied by keyboard", "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    typeFirstDayOf2026(desk);

    desk.focus("wageEdit");
    desk.press(Qt::Key_D, Qt::ControlModifier);
    auto* table = desk.find<QTableView>("comparisonTable");
    desk.focus("wageEdit");
    desk.find<QLineEdit>("wageEdit")->selectAll();
    desk.type("22");
    CHECK_FALSE(table->isColumnHidden(2));
    CHECK(table->isColumnHidden(3));
    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("Bruto uurloon\t€ 21,00\t€ 22,00  ·  hoger € 1,00")));

    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(shown(desk, "firstLabel") == "€ 43,61");
    CHECK(desk.find<QLineEdit>("wageEdit")->text() == QStringLiteral("21,00"));
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown(desk, "firstLabel") == "€ 43,61");
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("what is filled in is kept as a profile, applied, deleted and brought back",
          "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    typeFirstDayOf2026(desk);
    ui::ask::setNextAnswer({.yes = true, .reason = QStringLiteral("Zomer")});
    desk.focus("wageEdit");
    desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto context = desk.context();
    const auto kept = app::listRateProfiles(context, std::nullopt);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().name == "Zomer");
    CHECK_FALSE(kept->front().client);

    desk.focus("marginEdit");
    desk.find<QLineEdit>("marginEdit")->selectAll();
    desk.type("30");
    REQUIRE(shown(desk, "firstLabel") != "€ 43,61");
    desk.focus("profileBox");
    desk.press(Qt::Key_Up); // to "kies…", and back to the profile
    desk.press(Qt::Key_Down);
    CHECK(shown(desk, "firstLabel") == "€ 43,61");
    CHECK(desk.said().contains(QStringLiteral("Zomer")));

    desk.focus("deleteButton");
    desk.press(Qt::Key_Space);
    CHECK(app::listRateProfiles(context, std::nullopt)->empty());
    desk.focus("wageEdit");
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // the status bar's undo
    CHECK(app::listRateProfiles(context, std::nullopt)->size() == 1);
}

TEST_CASE("a step of the client's pay scale gives wage and bounds, and follows the date",
          "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    auto context = desk.context();
    auto* clients = desk.find<QComboBox>("clientBox");
    const domain::ClientId client{clients->itemData(0).toLongLong()};
    domain::PayScale scale;
    scale.client = client;
    scale.name = "Toets";
    scale.validity = {domain::makeDate(2026, 1, 1)};
    scale.period = domain::WagePeriod::Hour;
    scale.steps = {{"0", domain::Money::fromCents(1'800)}, {"1", domain::Money::fromCents(1'900)}};
    scale.increases = {{domain::makeDate(2026, 7, 1), domain::IncreaseKind::Percentage, 20'000}};
    REQUIRE(app::savePayScale(context, scale));

    desk.focus("clientBox");
    desk.type(clients->itemText(0).toUtf8().constData());
    desk.press(Qt::Key_Return);
    INFO(desk.said().toStdString());
    desk.focus("tariffDateEdit");
    desk.find<QLineEdit>("tariffDateEdit")->selectAll();
    desk.type("01-03-2026");
    auto* steps = desk.find<QComboBox>("scaleBox");
    const int row = steps->findText(QStringLiteral("Toets, trede 1"));
    REQUIRE(row > 0);
    desk.focus("scaleBox");
    steps->setCurrentIndex(row - 1);
    desk.press(Qt::Key_Down);
    CHECK(desk.find<QLineEdit>("wageEdit")->text() == QStringLiteral("19,00"));
    CHECK(desk.window().findChild<QLineEdit*>(QStringLiteral("scaleMinimumEdit"))->text() ==
          QStringLiteral("18,00"));

    desk.focus("tariffDateEdit");
    desk.find<QLineEdit>("tariffDateEdit")->selectAll();
    desk.type("01-08-2026");
    CHECK(desk.find<QLineEdit>("wageEdit")->text() == QStringLiteral("19,38")); // 2 % from July
    desk.focus("wageEdit");
    desk.find<QLineEdit>("wageEdit")->selectAll();
    desk.type("20");
    CHECK(steps->currentIndex() == 0);
}

TEST_CASE("from an empty calculator to a sent offer takes fewer than 60 keys", "[calculator]") {
    Desk desk("intercedent");
    openCalculator(desk);
    int keys = 0;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        desk.press(key, modifiers);
    };
    const auto type = [&](const QString& text) {
        keys += static_cast<int>(text.size());
        desk.type(text.toUtf8().constData());
    };
    const auto client = desk.find<QComboBox>("clientBox")->itemText(0);

    press(Qt::Key_V, Qt::AltModifier);
    type(client);
    press(Qt::Key_Return); // of the names that fit, the one that was typed
    press(Qt::Key_Tab);
    type(QStringLiteral("Inpakker"));
    press(Qt::Key_U, Qt::AltModifier);
    type(QStringLiteral("17,50"));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier); // Verzenden…
    press(Qt::Key_Return);

    INFO(desk.said().toStdString() << " after " << keys << " keys");
    CHECK(keys < 60);
    auto context = desk.context();
    const auto sent = app::searchQuotations(context, {.text = "Inpakker"});
    REQUIRE(sent->size() == 1);
    CHECK(sent->front().state == domain::QuotationState::Sent);
}

/// Pictures to look at: WERKBALIE_PICTURES names the folder.
TEST_CASE("every tab of the calculator can be drawn", "[calculator][pictures]") {
    Desk desk("intercedent");
    openCalculator(desk);
    typeFirstDayOf2026(desk);
    const auto folder = qEnvironmentVariable("WERKBALIE_PICTURES");
    const auto draw = [&](const QString& name) {
        desk.settle(60);
        const auto picture = desk.window().grab();
        CHECK_FALSE(picture.isNull());
        if (!folder.isEmpty()) {
            CHECK(picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
        }
    };
    desk.press(Qt::Key_G, Qt::ControlModifier);
    draw(QStringLiteral("table"));
    auto* tabs = desk.find<QTabWidget>("outcomeTabs");
    tabs->setCurrentIndex(1);
    draw(QStringLiteral("hours"));
    tabs->setCurrentIndex(2);
    desk.focus("wishTariffEdit");
    desk.type("40");
    desk.focus("floorPercentEdit");
    desk.type("12");
    draw(QStringLiteral("backwards"));
    desk.focus("wageEdit");
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.focus("wageEdit");
    desk.find<QLineEdit>("wageEdit")->selectAll();
    desk.type("22");
    draw(QStringLiteral("scenarios"));
    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    tabs->setCurrentIndex(0);
    draw(QStringLiteral("client"));
    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    desk.find<QComboBox>("kindBox")->setCurrentText(QStringLiteral("Werving & selectie"));
    desk.focus("yearlyWageEdit");
    desk.type("50000");
    draw(QStringLiteral("recruitment"));
    desk.find<QComboBox>("kindBox")->setCurrentText(QStringLiteral("Overname"));
    desk.focus("takeoverTariffEdit");
    desk.type("40");
    draw(QStringLiteral("takeover"));
}
