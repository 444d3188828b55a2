// A concept in its window: from a client and a wage to a letter that is sent, by keyboard.
#include "app/acquisition/clients.h"
#include "app/acquisition/margin_floors.h"
#include "app/acquisition/quotation_texts.h"
#include "app/acquisition/quotations.h"
#include "app/administration/placements.h"
#include "app/administration/tariff_record.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/acquisition/quotation_preview_pane.h"
#include "ui/support/ask.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::QuotationState;

namespace {

/// Counts every key that a person would press.
class Keyboard {
public:
    explicit Keyboard(Desk& desk) : m_desk(desk) {}
    void type(const char* text) {
        m_strokes += static_cast<int>(QString::fromUtf8(text).size());
        m_desk.type(text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++m_strokes;
        m_desk.press(key, modifiers);
    }
    /// The window that has just opened has the keys, as a desktop sees to.
    void sees(const char* window) {
        auto* shown = m_desk.widget(window);
        QApplication::setActiveWindow(shown->window());
        Desk::settle();
    }
    void tabTo(const char* objectName) {
        const auto wanted = QString::fromLatin1(objectName);
        for (int step = 0; step < 40; ++step) {
            const auto* focused = QApplication::focusWidget();
            if (focused != nullptr && focused->objectName() == wanted) {
                return;
            }
            press(Qt::Key_Tab);
        }
        FAIL("Tab never comes to " << objectName);
    }
    [[nodiscard]] int strokes() const { return m_strokes; }

private:
    Desk& m_desk;
    int m_strokes = 0;
};

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

domain::Quotation newest(Desk& desk) {
    auto context = desk.context();
    const auto rows = app::searchQuotations(context, {});
    REQUIRE(rows);
    REQUIRE_FALSE(rows->empty());
    return stored(desk, rows->front().id);
}

/// The window of a concept of the demo agency.
domain::QuotationId openConcept(Desk& desk) {
    const auto offer = rowInState(desk, QuotationState::Concept);
    desk.services().navigator.open(app::Entity::Quotation, offer.id.value);
    desk.focus("quotationsTable");
    desk.press(Qt::Key_F2);
    desk.focus("quotationLinesTable");
    return offer.id;
}

void retype(Desk& desk, const char* field, const char* text) {
    desk.focus(field);
    desk.find<QLineEdit>(field)->selectAll();
    desk.type(text);
}

} // namespace

TEST_CASE("from nothing to a sent offer for a known client takes fewer than 60 keys") {
    Desk desk("manager");
    const QTemporaryDir folder;
    desk.services().preferences.set(QStringLiteral("quotation.folder"), folder.path());
    auto context = desk.context();
    const auto clients = app::searchClients(context, {.today = domain::makeDate(2026, 11, 24)});
    REQUIRE(clients);
    REQUIRE_FALSE(clients->empty());
    const auto& client = clients->front();
    const auto before = app::searchQuotations(context, {})->size();
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("quotations"));
    desk.focus("quotationsTable");
    Keyboard keyboard(desk);

    keyboard.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    keyboard.sees("quotationClientDialog");
    keyboard.type(client.name.substr(0, 8).c_str());
    desk.settle(50);
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_Return);
    keyboard.sees("quotationEditor");
    keyboard.press(Qt::Key_Insert);
    keyboard.sees("quotationLineDialog");
    keyboard.type("Orderpicker");
    keyboard.press(Qt::Key_Tab);
    keyboard.type("17,25");
    keyboard.press(Qt::Key_Tab);
    keyboard.type("20");
    keyboard.press(Qt::Key_S, Qt::ControlModifier);
    keyboard.sees("quotationEditor");
    keyboard.press(Qt::Key_Return, Qt::ControlModifier);
    keyboard.sees("fileEdit");
    const auto pdf = desk.find<QLineEdit>("fileEdit")->text();
    keyboard.press(Qt::Key_Return);

    INFO("said: " << desk.said().toStdString() << ", keys: " << keyboard.strokes());
    CHECK(keyboard.strokes() < 60);
    REQUIRE(app::searchQuotations(context, {})->size() == before + 1);
    const auto sent = newest(desk);
    CHECK(sent.state == QuotationState::Sent);
    CHECK(sent.client == client.id);
    CHECK(sent.number.starts_with("OF-2026-"));
    REQUIRE(sent.lines.size() == 1);
    CHECK(sent.lines.front().occupation == "Orderpicker");
    CHECK(sent.lines.front().wage == *domain::HourlyRate::parse("17.25"));
    const auto breakdown = app::breakdownOf(sent.lines.front().calculation);
    REQUIRE(breakdown);
    CHECK(domain::HourlyRate::fromMoney(breakdown->tariff) == sent.lines.front().tariff);
    CHECK(breakdown->marginPercentage == 2000);
    CHECK(QFileInfo(pdf).size() > 10'000);
}

TEST_CASE("from an empty calculator to a sent offer for a known client takes fewer than 60 keys") {
    Desk desk("intercedent");
    const QTemporaryDir folder;
    desk.services().preferences.set(QStringLiteral("quotation.folder"), folder.path());
    auto context = desk.context();
    const auto before = app::searchQuotations(context, {})->size();
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("calculator"));
    const auto name = desk.find<QComboBox>("clientBox")->itemText(0);
    desk.focus("clientBox");
    Keyboard keyboard(desk);

    keyboard.type(name.toUtf8().constData());
    keyboard.tabTo("occupationBox");
    keyboard.type("Inpakker");
    keyboard.tabTo("wageEdit");
    keyboard.type("17,50");
    keyboard.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(app::searchQuotations(context, {})->size() == before + 1);
    desk.focus("quotationsTable"); // the record that the program went to
    keyboard.press(Qt::Key_Return, Qt::ControlModifier);
    keyboard.sees("fileEdit");
    const auto pdf = desk.find<QLineEdit>("fileEdit")->text();
    keyboard.press(Qt::Key_Return);

    INFO("said: " << desk.said().toStdString() << ", keys: " << keyboard.strokes());
    CHECK(keyboard.strokes() < 60);
    const auto sent = newest(desk);
    CHECK(sent.state == QuotationState::Sent);
    CHECK(sent.number.starts_with("OF-2026-"));
    REQUIRE(sent.lines.size() == 1);
    CHECK(sent.lines.front().occupation == "Inpakker");
    CHECK(sent.lines.front().wage == *domain::HourlyRate::parse("17.50"));
    CHECK(app::breakdownOf(sent.lines.front().calculation).has_value());
    CHECK(QFileInfo(pdf).size() > 10'000);
}

TEST_CASE("a round, a new edition with a lower tariff, sent and agreed: placements take it over") {
    Desk desk("intercedent");
    const QTemporaryDir folder;
    desk.services().preferences.set(QStringLiteral("quotation.folder"), folder.path());
    const auto offer = rowInState(desk, QuotationState::Sent);
    desk.services().navigator.open(app::Entity::Quotation, offer.id.value);
    desk.focus("quotationsTable");
    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.focus("newEdit");
    desk.type("lager");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.focus("quotationsTable");
    desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const auto wished =
        domain::HourlyRate::fromUnits(stored(desk, offer.id).lines.front().tariff.units() - 10'000);

    desk.focus("quotationLinesTable");
    auto* lines = desk.find<QTableView>("quotationLinesTable");
    lines->setCurrentIndex(lines->model()->index(0, 3));
    desk.press(Qt::Key_F2);
    auto text = QString::fromStdString(wished.toString());
    desk.type(text.replace(QLatin1Char('.'), QLatin1Char(',')).toUtf8().constData());
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.widget("fileEdit")->isVisible());
    desk.press(Qt::Key_Return);
    INFO(desk.said().toStdString());
    auto context = desk.context();
    const auto rows = app::searchQuotations(context, {.number = offer.number});
    REQUIRE(rows);
    const auto revised = stored(desk, rows->front().id);
    REQUIRE(revised.edition == offer.edition + 1);
    CHECK(revised.state == QuotationState::Sent);
    CHECK(revised.lines.front().tariff == wished);
    CHECK(app::breakdownOf(revised.lines.front().calculation)->tariff ==
          wished.toMoney(domain::Rounding::HalfAwayFromZero));
    CHECK(stored(desk, offer.id).state == QuotationState::Replaced);

    desk.focus("quotationsTable");
    ui::ask::setNextAnswer({.yes = true, .reason = {}});
    desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stored(desk, revised.id).state == QuotationState::Agreed);

    domain::Vacancy vacancy;
    vacancy.client = revised.client;
    vacancy.branch = revised.branch;
    vacancy.owner = revised.owner;
    vacancy.occupation = revised.lines.front().occupation;
    vacancy.start = revised.tariffPeriod.from + std::chrono::days{7};
    vacancy.minutesPerWeek = domain::Minutes{2280};
    vacancy.wageFrom = domain::HourlyRate::parse("15.50").value();
    const auto saved = app::saveVacancy(context, vacancy);
    REQUIRE(saved);
    const auto candidates = app::searchCandidates(context, {});
    const auto draft = app::draftPlacement(context, saved->record.id, candidates->rows.front().id);
    REQUIRE(draft);
    CHECK(draft->tariff.margin.kind == domain::MarginKind::TargetTariff);
    CHECK(draft->tariff.margin.value == wished.units());
}

TEST_CASE("the sheets beside the form follow what is typed") {
    Desk desk("manager");
    openConcept(desk);
    const auto* preview = desk.find<ui::QuotationPreviewPane>("quotationDraftPreview");
    desk.settle(400);
    REQUIRE_FALSE(preview->sheets().empty());
    const QImage before = preview->sheets().front();

    retype(desk, "subjectEdit", "Uitbreiding van de nachtploeg");
    desk.settle(400);

    CHECK(preview->sheets().front() != before);
}

TEST_CASE("a tariff that is typed keeps wage and terms and shows what is left as margin") {
    Desk desk("manager");
    const auto id = openConcept(desk);
    auto* lines = desk.find<QTableView>("quotationLinesTable");
    lines->setCurrentIndex(lines->model()->index(0, 3));
    const auto margin = lines->model()->index(0, 4).data().toString();
    const auto rate = stored(desk, id).lines.front().rates.front().tariff;

    desk.press(Qt::Key_F2);
    desk.type("44,44");
    desk.press(Qt::Key_Return);

    CHECK(lines->model()->index(0, 3).data().toString() == QStringLiteral("€ 44,44"));
    CHECK(lines->model()->index(0, 4).data().toString() != margin);
    CHECK_FALSE(lines->model()->index(0, 4).data().toString().isEmpty());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    const auto saved = stored(desk, id);
    CHECK(saved.lines.front().tariff == *domain::HourlyRate::parse("44.44"));
    CHECK(saved.lines.front().rates.front().tariff != rate);
}

TEST_CASE("saving takes along the tariff that is still being typed") {
    Desk desk("manager");
    const auto id = openConcept(desk);
    auto* lines = desk.find<QTableView>("quotationLinesTable");
    lines->setCurrentIndex(lines->model()->index(0, 3));

    desk.press(Qt::Key_F2);
    desk.type("45,45");
    desk.press(Qt::Key_S, Qt::ControlModifier);

    CHECK(stored(desk, id).lines.front().tariff == *domain::HourlyRate::parse("45.45"));
}

TEST_CASE("another language takes its own standard texts, but leaves what was written by hand") {
    Desk desk("manager");
    const auto id = openConcept(desk);
    desk.find<QTabWidget>("partsTabs")->setCurrentIndex(1);
    desk.find<QPlainTextEdit>("closingEdit")->setPlainText(QStringLiteral("Tot maandag."));

    auto* language = desk.find<QComboBox>("languageBox");
    language->setCurrentIndex(
        language->findData(static_cast<int>(domain::QuotationLanguage::German)));
    desk.press(Qt::Key_S, Qt::ControlModifier);

    const auto saved = stored(desk, id);
    CHECK(saved.language == domain::QuotationLanguage::German);
    CHECK(saved.texts.at(domain::TextBlockKind::Introduction) ==
          app::builtInText(domain::TextBlockKind::Introduction, domain::QuotationLanguage::German)
              .text);
    CHECK(saved.texts.at(domain::TextBlockKind::Closing) == "Tot maandag.");
}

TEST_CASE("what blocks an offer is said while typing, and it cannot be sent before that") {
    Desk desk("manager");
    openConcept(desk);
    retype(desk, "untilEdit", "1-1-2026");
    CHECK_FALSE(desk.find<QPushButton>("sendButton")->isEnabled());
    CHECK_FALSE(desk.find<QWidget>("findingsView")->accessibleName().isEmpty());
    retype(desk, "untilEdit", "31-12-2026");
    CHECK(desk.find<QPushButton>("sendButton")->isEnabled());
    retype(desk, "untilEdit", "32-12-2026");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.said().startsWith(QStringLiteral("Niet opgeslagen")));
}

TEST_CASE("a margin under the floor of the branch is said while the tariff is being typed") {
    Desk desk("manager");
    auto context = desk.context();
    domain::DatedMarginFloor floor;
    floor.floor.ofTariff = domain::Percentage::fromUnits(100'000); // 10 percent
    floor.validity.from = domain::makeDate(2026, 1, 1);
    REQUIRE(app::saveMarginFloor(context, floor));
    const auto id = openConcept(desk);
    const auto cost =
        app::breakdownOf(stored(desk, id).lines.front().calculation)->costPrice.cents();
    const auto low = domain::Money::fromCents(cost * 105 / 100).toString(); // some 5 percent
    auto* lines = desk.find<QTableView>("quotationLinesTable");
    lines->setCurrentIndex(lines->model()->index(0, 3));
    const auto said = [&desk] {
        return desk.find<QWidget>("findingsView")
            ->accessibleName()
            .contains(QStringLiteral("ondergrens"));
    };
    CHECK_FALSE(said());

    const auto wage = lines->model()->index(0, 2).data().toString();
    desk.press(Qt::Key_F2);
    desk.type(QString::fromStdString(low)
                  .replace(QLatin1Char('.'), QLatin1Char(','))
                  .toLatin1()
                  .constData());
    desk.press(Qt::Key_Return);

    CHECK(said());
    CHECK(lines->model()->index(0, 2).data().toString() == wage);
}

TEST_CASE("somebody else saved the same concept: both are shown, nothing is overwritten unseen") {
    Desk desk("manager");
    const auto id = openConcept(desk);
    auto context = desk.context();
    auto theirs = stored(desk, id);
    theirs.paymentTermDays = 45;
    REQUIRE_FALSE(app::saveQuotation(context, theirs)->conflict);

    retype(desk, "termEdit", "60");
    desk.press(Qt::Key_S, Qt::ControlModifier);

    const auto* shown = desk.find<QTableView>("conflictTable");
    REQUIRE(shown->model()->rowCount() == 1);
    CHECK(shown->model()->index(0, 1).data().toString() == QStringLiteral("60"));
    CHECK(shown->model()->index(0, 2).data().toString() == QStringLiteral("45"));
    CHECK(stored(desk, id).paymentTermDays == 45);

    desk.find<QPushButton>("keepMineButton")->click();
    desk.settle();
    CHECK(stored(desk, id).paymentTermDays == 60);
}

TEST_CASE("closing with unsaved work asks first") {
    Desk desk("manager");
    const auto id = openConcept(desk);
    retype(desk, "termEdit", "60");
    CHECK(desk.window().currentPage()->hasUnsavedWork());

    ui::ask::setNextAnswer({.yes = false, .reason = {}});
    desk.press(Qt::Key_Escape);
    CHECK(desk.widget("quotationEditor")->isVisible());
    ui::ask::setNextAnswer({.yes = true, .reason = {}});
    desk.press(Qt::Key_Escape);
    desk.settle();
    CHECK_FALSE(desk.window().currentPage()->hasUnsavedWork());
    CHECK(stored(desk, id).paymentTermDays != 60);
}

TEST_CASE("a line is taken from a tariff agreement, copied and moved") {
    Desk desk("manager");
    const auto agreed = rowInState(desk, QuotationState::Agreed);
    auto context = desk.context();
    const auto started = app::startQuotation(context, {.client = agreed.client});
    REQUIRE(started);
    desk.services().navigator.open(app::Entity::Quotation, started->record.id.value);
    desk.focus("quotationsTable");
    desk.press(Qt::Key_F2);
    desk.focus("quotationLinesTable");

    desk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    desk.focus("quotationAgreementsTable");
    desk.press(Qt::Key_Return);
    desk.focus("quotationLinesTable");
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.type("Teamleider");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.press(Qt::Key_S, Qt::ControlModifier);

    const auto saved = stored(desk, started->record.id);
    REQUIRE(saved.lines.size() == 2);
    CHECK(saved.lines[0].occupation == "Teamleider");
    CHECK(saved.lines[0].tariff == saved.lines[1].tariff);
    CHECK(saved.lines[1].tariff > domain::HourlyRate{});
}

TEST_CASE("an offer begins from the record of its client, and stands among her offers") {
    Desk desk("manager");
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("clients"));
    desk.focus("clientsTable");
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.widget("quotationEditor")->isVisible());

    const auto made = newest(desk);
    CHECK(made.state == QuotationState::Concept);
    desk.press(Qt::Key_Escape);
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("clients"));
    auto* tabs = desk.find<QTabWidget>("clientTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->objectName() == QStringLiteral("clientQuotationsTable")) {
            tabs->setCurrentIndex(i);
        }
    }
    const auto* offers = desk.find<QTableView>("clientQuotationsTable");
    REQUIRE(offers->model()->rowCount() >= 1);
    CHECK(offers->model()->index(0, 0).data().toString().toStdString() == made.number);
}

TEST_CASE("the agency words its own standard text; a place that does not exist is said at once") {
    Desk desk("manager");
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("quotations"));
    desk.focus("quotationsTable");
    desk.press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    desk.focus("bodyEdit");

    desk.type("{klant} ");
    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled());
    desk.find<QPlainTextEdit>("bodyEdit")->setPlainText(QStringLiteral("{salutation},\n\nGraag."));
    desk.press(Qt::Key_S, Qt::ControlModifier);

    auto context = desk.context();
    const auto started =
        app::startQuotation(context, {.client = rowInState(desk, QuotationState::Sent).client,
                                      .language = domain::QuotationLanguage::Dutch});
    REQUIRE(started);
    CHECK(started->record.texts.at(domain::TextBlockKind::Introduction) ==
          "{salutation},\n\nGraag.");

    ui::ask::setNextAnswer({.yes = true, .reason = {}});
    desk.find<QPushButton>("resetButton")->click();
    desk.settle();
    CHECK(desk.find<QPlainTextEdit>("bodyEdit")->toPlainText().toStdString() ==
          app::builtInText(domain::TextBlockKind::Introduction, domain::QuotationLanguage::Dutch)
              .text);
}

TEST_CASE("who may not word standard texts or edit offers sees no keys for it") {
    Desk desk("backoffice");
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("quotations"));
    desk.focus("quotationsTable");
    for (auto* action : desk.window().currentPage()->pageActions()) {
        const auto name = action->objectName();
        if (name == QStringLiteral("quotationTexts") || name == QStringLiteral("newQuotation") ||
            name == QStringLiteral("editQuotation") || name == QStringLiteral("sendQuotation")) {
            CHECK_FALSE(action->isEnabled());
        }
    }
}
