// Offers at the desk: found, negotiated, agreed and declined by keyboard.
#include "app/acquisition/clients.h"
#include "app/acquisition/margin_floors.h"
#include "app/acquisition/quotations.h"
#include "app/today.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/acquisition/quotation_preview_pane.h"
#include "ui/support/ask.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::QuotationState;

namespace {

/// The first offer of the demo agency in that state, whatever its edition.
storage::QuotationRow rowInState(Desk& desk, QuotationState state) {
    auto context = desk.context();
    const auto rows = app::searchQuotations(context, {});
    REQUIRE(rows);
    const auto found = std::ranges::find(*rows, state, &storage::QuotationRow::state);
    REQUIRE(found != rows->end());
    return *found;
}

domain::Quotation stored(Desk& desk, domain::QuotationId id) {
    auto context = desk.context();
    const auto file = app::loadQuotation(context, id);
    REQUIRE(file);
    return file->quotation;
}

void openOffer(Desk& desk, domain::QuotationId id) {
    desk.services().navigator.open(app::Entity::Quotation, id.value);
    desk.focus("quotationsTable");
}

} // namespace

TEST_CASE("an offer is found from what is due today, with what to do next") {
    Desk desk("manager");
    auto context = desk.context();
    const auto items = app::todayItems(context);
    REQUIRE(items);
    const auto due = std::ranges::find(*items, app::Entity::Quotation, &app::TodayItem::entity);
    REQUIRE(due != items->end());

    desk.services().navigator.open(due->entity, due->entityId);

    const auto offer = stored(desk, domain::QuotationId{due->entityId});
    CHECK(
        desk.find<QTableView>("quotationsTable")->currentIndex().data().toString().toStdString() ==
        offer.number);
    CHECK_FALSE(desk.find<QLabel>("quotationNextLabel")->text().isEmpty());
    CHECK(desk.find<QTableView>("quotationTariffsTable")->model()->rowCount() >=
          static_cast<int>(offer.lines.size()));
}

TEST_CASE("the palette finds an offer by its number") {
    Desk desk("intercedent");
    const auto offer = rowInState(desk, QuotationState::Sent);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(offer.number.c_str());
    desk.settle(100);
    desk.press(Qt::Key_Return);

    const auto* table = desk.find<QTableView>("quotationsTable");
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString().toStdString() == offer.number);
}

TEST_CASE("the choice of a state leaves only those offers, and the filter finds a client") {
    Desk desk("manager");
    const auto declined = rowInState(desk, QuotationState::Declined);
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("quotations"));
    auto* box = desk.find<QComboBox>("quotationStateBox");
    box->setCurrentIndex(box->findData(static_cast<int>(QuotationState::Declined)));
    auto* table = desk.find<QTableView>("quotationsTable");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString().toStdString() == declined.number);

    box->setCurrentIndex(0);
    const int all = table->model()->rowCount();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(declined.clientName.c_str());
    desk.settle(400);
    CHECK(table->model()->rowCount() < all);
    CHECK(table->model()->rowCount() >= 1);
}

TEST_CASE("a concept is sent after one question: frozen, dated, its PDF kept and the mail ready") {
    Desk desk("manager");
    const QTemporaryDir folder;
    // On a new computer the folder that is proposed is not there yet.
    desk.services().preferences.set(QStringLiteral("quotation.folder"),
                                    folder.filePath(QStringLiteral("Documenten")));
    const auto offer = rowInState(desk, QuotationState::Concept);
    openOffer(desk, offer.id);

    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto file = desk.find<QLineEdit>("fileEdit")->text();
    CHECK(file.contains(QString::fromStdString(offer.number)));
    desk.press(Qt::Key_Return);

    const auto sent = stored(desk, offer.id);
    CHECK(sent.state == QuotationState::Sent);
    CHECK(sent.date == domain::makeDate(2026, 11, 24));
    CHECK_FALSE(sent.addressee.empty());
    CHECK_FALSE(sent.lines.front().calculation.empty());
    CHECK(QFileInfo(file).size() > 10'000);
    CHECK(QApplication::clipboard()->text().contains(QString::fromStdString(offer.number)));
    CHECK_FALSE(desk.find<QAbstractButton>("quotationPrimaryButton")->text().isEmpty());
}

TEST_CASE("a round keeps who asked what and what we answered") {
    Desk desk("intercedent");
    const auto offer = rowInState(desk, QuotationState::Sent);
    openOffer(desk, offer.id);

    desk.press(Qt::Key_L, Qt::ControlModifier);
    // The first function and its tariff are proposed.
    CHECK(desk.find<QLineEdit>("oldEdit")->text().contains(QLatin1Char(',')));
    desk.focus("newEdit");
    desk.type("27,50");
    desk.press(Qt::Key_Tab);
    desk.type("Kan bij tien mensen of meer");
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    CHECK(stored(desk, offer.id).state == QuotationState::Negotiating);
    auto context = desk.context();
    const auto rounds = app::loadQuotation(context, offer.id)->rounds;
    REQUIRE_FALSE(rounds.empty());
    CHECK(rounds.back().party == domain::NegotiationParty::Client);
    CHECK(rounds.back().newValue == "27,50");
    CHECK(rounds.back().note == "Kan bij tien mensen of meer");
    CHECK(rounds.back().topic.find(offer.occupation) == 0);

    // What was last asked beside what is offered: in the list of rounds, and when it is agreed.
    const auto* list = desk.window().findChild<QTableView*>(QStringLiteral("quotationRoundsTable"));
    REQUIRE(list != nullptr);
    const auto gap = list->model()->index(list->model()->rowCount() - 1, 5).data().toString();
    INFO(gap.toStdString());
    CHECK(gap.contains(QStringLiteral("€")));
    CHECK(gap.contains(QLatin1Char('%')));
    ui::ask::setNextAnswer({.yes = false, .reason = {}});
    desk.focus("quotationsTable");
    desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    INFO(ui::ask::lastQuestion().toStdString());
    CHECK(ui::ask::lastQuestion().contains(
        QStringLiteral("de opdrachtgever vroeg het laatst € 27,50")));
    CHECK(ui::ask::lastQuestion().contains(gap.section(QStringLiteral(" · "), 1)));
}

TEST_CASE("declining asks for a reason, and is taken back by its undo") {
    Desk desk("manager");
    const auto offer = rowInState(desk, QuotationState::Negotiating);
    openOffer(desk, offer.id);

    ui::ask::setNextAnswer({.yes = true, .reason = QStringLiteral("Tarief te hoog")});
    desk.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stored(desk, offer.id).state == QuotationState::Declined);
    CHECK(stored(desk, offer.id).reason == "Tarief te hoog");
    CHECK(
        desk.find<QLabel>("quotationNextLabel")->text().contains(QStringLiteral("Tarief te hoog")));

    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stored(desk, offer.id).state == QuotationState::Negotiating);
}

TEST_CASE("agreeing asks once, and the client's record then has the tariff agreements") {
    Desk desk("manager");
    const auto offer = rowInState(desk, QuotationState::Sent);
    openOffer(desk, offer.id);

    ui::ask::setNextAnswer({.yes = true, .reason = {}});
    desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);

    INFO(desk.said().toStdString());
    const auto agreed = stored(desk, offer.id);
    CHECK(agreed.state == QuotationState::Agreed);
    auto context = desk.context();
    const auto client = app::loadClient(context, agreed.client);
    const auto made =
        std::ranges::count_if(client->agreements, [&](const domain::TariffAgreement& agreement) {
            return agreement.notes.find(agreed.number) == 0 &&
                   agreement.tariff == agreed.lines.front().tariff;
        });
    CHECK(made >= 1);
}

TEST_CASE("a step on an offer that somebody else changed is not taken, and shows what is stored") {
    Desk desk("manager");
    const auto offer = rowInState(desk, QuotationState::Sent);
    openOffer(desk, offer.id);
    auto context = desk.context();
    REQUIRE(app::declineQuotation(
        context, {.id = offer.id, .version = offer.version, .reason = "Elders gekozen"}));

    ui::ask::setNextAnswer({.yes = true, .reason = {}});
    desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);

    CHECK(stored(desk, offer.id).state == QuotationState::Declined);
    CHECK(
        desk.find<QLabel>("quotationNextLabel")->text().contains(QStringLiteral("Elders gekozen")));
}

TEST_CASE("the letter of the chosen offer is drawn on its tab") {
    Desk desk("intercedent");
    const auto offer = rowInState(desk, QuotationState::Agreed);
    openOffer(desk, offer.id);
    auto* tabs = desk.find<QTabWidget>("quotationTabs");

    tabs->setCurrentIndex(tabs->count() - 1);
    desk.settle(500);

    const auto* preview = desk.find<ui::QuotationPreviewPane>("quotationPreview");
    REQUIRE_FALSE(preview->sheets().empty());
    CHECK(preview->sheets().front().height() > preview->sheets().front().width());
}

TEST_CASE("after a consent the offer it was asked for is sent, whichever is shown by then") {
    Desk desk("manager");
    const QTemporaryDir folder;
    desk.services().preferences.set(QStringLiteral("quotation.folder"), folder.path());
    const auto offer = rowInState(desk, QuotationState::Concept);
    const auto other = rowInState(desk, QuotationState::Sent);
    auto context = desk.context();
    domain::DatedMarginFloor floor;
    floor.floor.ofTariff = domain::Percentage::fromUnits(500'000);
    floor.validity.from = domain::makeDate(2026, 1, 1);
    REQUIRE(app::saveMarginFloor(context, floor));
    openOffer(desk, offer.id);
    CHECK(desk.find<QLabel>("quotationNextLabel")
              ->text()
              .contains(QStringLiteral("nog geen akkoord")));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    REQUIRE(stored(desk, offer.id).state == QuotationState::Concept);

    for (std::size_t line = 0; line < stored(desk, offer.id).lines.size(); ++line) {
        if (stored(desk, offer.id).state != QuotationState::Concept) {
            break;
        }
        desk.services().navigator.open(app::Entity::Quotation, other.id.value);
        desk.find<QComboBox>("reasonEdit")->setEditText(QStringLiteral("Groot aantal uren"));
        desk.find<QAbstractButton>("answerYesButton")->click();
        Desk::settle();
    }

    INFO(desk.said().toStdString());
    CHECK(stored(desk, offer.id).state == QuotationState::Sent);
    CHECK(QApplication::clipboard()->text().contains(QString::fromStdString(offer.number)));
}
