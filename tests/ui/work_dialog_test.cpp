// What is typed into a form is not lost unasked, and a form that goes hears nothing of its fields.
#include "app/acquisition/margin_floors.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/acquisition/contact_person_dialog.h"
#include "ui/administration/placement_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/date_edit.h"
#include "ui/support/quiet_end.h"

#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

using namespace Qt::StringLiterals;

QDialog* questionOver(const QWidget& dialog) {
    auto* question = dialog.findChild<QDialog*>(u"questionDialog"_s);
    return question != nullptr && question->isVisible() ? question : nullptr;
}

ui::PlacementDialog* openPlacement(Desk& desk) {
    auto context = desk.context();
    const auto vacancies = app::searchVacancies(context, {.status = domain::VacancyStatus::Open});
    storage::CandidateQuery query;
    query.status = domain::CandidateStatus::Available;
    const auto candidates = app::searchCandidates(context, query);
    REQUIRE(vacancies);
    REQUIRE(candidates);
    return ui::PlacementDialog::open(
        desk.services(), &desk.window(),
        {.vacancy = vacancies->front().id, .candidate = candidates->rows.front().id});
}

/// Counts what it hears, also after it ended.
class Listener : public QWidget {
public:
    explicit Listener(int& heard) : m_date(new ui::DateEdit(this)) {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_date);
        connect(m_date, &QLineEdit::textChanged, this, [&heard] { ++heard; });
        show();
        keyboard::comeForward(*this);
        m_date->setFocus();
        keyboard::type("1-9");
    }

private:
    ui::DateEdit* m_date;
};

class QuietListener final : public Listener {
public:
    using Listener::Listener;

private:
    const ui::QuietEnd m_end{*this};
};

template <class Form> int heardAtTheEnd() {
    int heard = 0;
    auto form = std::make_unique<Form>(heard);
    const int typed = heard;
    REQUIRE(typed == 3);
    form.reset();
    return heard - typed;
}

} // namespace

TEST_CASE("a form in which something was typed asks before it throws that away") {
    ui::ContactPersonDialog dialog(domain::Contact{});
    dialog.open();
    keyboard::comeForward(dialog);
    dialog.findChild<QLineEdit*>(u"firstNameEdit"_s)->setFocus();
    keyboard::type("Mark");

    keyboard::press(Qt::Key_Escape);
    REQUIRE(questionOver(dialog) != nullptr);
    CHECK(questionOver(dialog)->windowTitle() == u"Contactpersoon weggooien?"_s);
    QTest::keyClick(questionOver(dialog), Qt::Key_Escape);
    Desk::settle();
    CHECK(dialog.isVisible());
    CHECK(dialog.contact().person.name.first == "Mark");

    dialog.reject();
    REQUIRE(questionOver(dialog) != nullptr);
    questionOver(dialog)->findChild<QPushButton*>(u"answerYesButton"_s)->click();
    Desk::settle();
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("a form that is opened again stands in the middle of its window, wherever that went") {
    QWidget window;
    window.setGeometry(40, 40, 400, 300);
    window.show();
    keyboard::comeForward(window);
    ui::ContactPersonDialog dialog(domain::Contact{}, &window);
    const auto offset = [&] {
        return dialog.frameGeometry().center() - window.frameGeometry().center();
    };
    dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    CHECK(offset().manhattanLength() <= 4);
    dialog.move(0, 0);
    dialog.reject();
    window.move(180, 120);
    Desk::settle();
    dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    CHECK(offset().manhattanLength() <= 4);

    dialog.reject();
    window.move(4000, 4000); // past the edge of every screen: the form can still be seen
    dialog.open();
    CHECK(dialog.screen()->availableGeometry().contains(dialog.frameGeometry()));
}

TEST_CASE("a form that nobody touched goes at one Esc, whatever the program filled in") {
    domain::Contact contact;
    contact.person.name.first = "Mark";
    ui::ContactPersonDialog dialog(contact);
    dialog.open();
    keyboard::comeForward(dialog);
    dialog.findChild<QLineEdit*>(u"lastNameEdit"_s)->setText(u"de Wit"_s);

    dialog.findChild<QLineEdit*>(u"firstNameEdit"_s)->setFocus();
    keyboard::press(Qt::Key_Escape);

    CHECK(questionOver(dialog) == nullptr);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Esc twice from the question of the margin keeps the placement") {
    Desk desk("beheerder");
    auto context = desk.context();
    domain::DatedMarginFloor floor;
    floor.floor.ofTariff = domain::Percentage::fromUnits(500'000);
    floor.validity.from = domain::makeDate(2026, 1, 1);
    REQUIRE(app::saveMarginFloor(context, floor));
    const QPointer<ui::PlacementDialog> dialog = openPlacement(desk);
    desk.focus("wageEdit");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(questionOver(*dialog) != nullptr);

    QTest::keyClick(questionOver(*dialog), Qt::Key_Escape);
    Desk::settle();
    desk.focus("wageEdit");
    desk.press(Qt::Key_Escape);

    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    REQUIRE(questionOver(*dialog) != nullptr);
    CHECK(questionOver(*dialog)->windowTitle() == u"Plaatsing weggooien?"_s);
    ui::ask::setNextAnswer({.yes = true});
    dialog->reject();
}

TEST_CASE("a form that goes with the focus in a field hears nothing of it") {
    REQUIRE(heardAtTheEnd<Listener>() > 0); // the danger is real: the date is written out
    CHECK(heardAtTheEnd<QuietListener>() == 0);
}
