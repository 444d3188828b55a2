// Numbers and dates answer at their own field, once they can be finished, wherever they are asked.
#include "app/recruitment/candidates.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/acquisition/client_dialog.h"
#include "ui/acquisition/contact_person_dialog.h"
#include "ui/recruitment/candidate_page.h"
#include "ui/settings/agency_form.h"
#include "ui/shell/first_start_wizard.h"
#include "ui/support/date_edit.h"
#include "ui/support/field_note.h"
#include "ui/support/findings_view.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace werkbalie;
using namespace werkbalie::test;
using ui::FieldKind;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

/// The sentence under a field of this form; empty while none is shown.
QString noteOf(const QWidget& form, const char* field) {
    const auto* label = form.findChild<QLabel*>(name(field) + QStringLiteral("Note"));
    REQUIRE(label != nullptr);
    return label->isHidden() ? QString() : label->text();
}

void typeOver(const QWidget& form, const char* field, const char* text) {
    auto* edit = form.findChild<QLineEdit*>(name(field));
    REQUIRE(edit != nullptr);
    edit->window()->activateWindow();
    QApplication::setActiveWindow(edit->window());
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, name(text));
    Desk::settle();
}

void leave(const QWidget& form, const char* field) {
    QTest::keyClick(form.findChild<QLineEdit*>(name(field)), Qt::Key_Tab);
    Desk::settle();
}

struct Wrong {
    const char* field;
    const char* typed;
    const char* sentence; ///< a piece of it
    const char* right;
};

/// Quiet while typing, said on leaving, gone at the key that makes it right.
void checkField(const QWidget& form, const Wrong& wrong) {
    INFO(wrong.field);
    auto* edit = form.findChild<QLineEdit*>(name(wrong.field));
    REQUIRE(edit != nullptr);
    typeOver(form, wrong.field, wrong.typed);
    CHECK(noteOf(form, wrong.field).isEmpty());

    leave(form, wrong.field);
    CHECK(noteOf(form, wrong.field).contains(QString::fromUtf8(wrong.sentence)));
    CHECK(edit->accessibleDescription().contains(QString::fromUtf8(wrong.sentence)));
    auto* read = QAccessible::queryAccessibleInterface(edit);
    REQUIRE(read != nullptr);
    CHECK(read->text(QAccessible::Description).contains(QString::fromUtf8(wrong.sentence)));

    typeOver(form, wrong.field, wrong.right);
    CHECK(noteOf(form, wrong.field).isEmpty());
    CHECK(edit->accessibleDescription().isEmpty());
}

} // namespace

TEST_CASE("each kind of field says what is wrong with it, and nothing when it is right") {
    struct Row {
        FieldKind kind;
        const char* text;
        const char* key; ///< empty: right
    };
    const std::vector<Row> rows{
        {FieldKind::Bsn, "", ""},
        {FieldKind::Bsn, "900000006", "bsn.check_failed"},
        {FieldKind::Bsn, "90000000", "bsn.check_failed"},
        {FieldKind::Bsn, "9000", "bsn.not_nine_digits"},
        {FieldKind::Iban, "NL91 ABNA 0417 1643 00", ""},
        {FieldKind::Iban, "NL91ABNA041716430", "iban.wrong_length"},
        {FieldKind::Iban, "NL92ABNA0417164300", "iban.check_failed"},
        {FieldKind::Email, "noor@example.nl", ""},
        {FieldKind::Email, "noor@", "email.not_an_address"},
        {FieldKind::Phone, "06-12345678", ""},
        {FieldKind::Phone, "06-1234", "phone.not_valid"},
        {FieldKind::Postcode, "3511ab", ""},
        {FieldKind::Postcode, "351 AB", "postcode.not_a_postcode"},
        {FieldKind::Postcode, "3511 SS", "postcode.not_issued"},
        {FieldKind::Kvk, "12345678", ""},
        {FieldKind::Kvk, "1234567", "kvk.not_eight_digits"},
        {FieldKind::VatId, "NL000099998B57", ""},
        {FieldKind::VatId, "NL000099998B58", "vat.check_failed"},
        {FieldKind::VatId, "000099998", "vat.not_a_vat_number"},
        {FieldKind::Date, "24-11-2026", ""},
        {FieldKind::Date, "31-02-2026", "date.impossible"},
        {FieldKind::Date, "morgenvroeg", "date.not_a_date"}};
    for (const auto& row : rows) {
        const auto fault = ui::fieldFault(row.kind, name(row.text));
        INFO(row.text << " -> " << (fault ? fault->key : "right"));
        CHECK((fault ? fault->key : std::string()) == row.key);
    }
}

TEST_CASE("a note waits for the last digit, then speaks without the field being left") {
    QWidget form;
    auto* layout = new QVBoxLayout(&form);
    auto* kvk = new QLineEdit(&form);
    kvk->setObjectName(name("kvkEdit"));
    auto* next = new QLineEdit(&form);
    layout->addWidget(kvk);
    layout->addWidget(next);
    ui::FieldNotes notes;
    auto& note = notes.add(kvk, FieldKind::Kvk, "kvk");
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));

    typeOver(form, "kvkEdit", "1234567");
    CHECK(note.message().isEmpty());
    CHECK(note.blocks());
    QTest::keyClicks(kvk, name("89"));
    CHECK(note.message().contains(name("8 cijfers")));
    QTest::keyClick(kvk, Qt::Key_Backspace);
    CHECK(note.message().isEmpty());
    CHECK(notes.allRight());

    SECTION("what a rule finds about a right number stands at the field too") {
        const domain::Findings findings{
            {.rule = "name_missing", .severity = domain::Severity::Blocking, .where = "name"},
            {.rule = "birth_date_impossible",
             .severity = domain::Severity::Blocking,
             .where = "kvk",
             .values = {{"date", "2030-01-01"}}}};
        const auto rest = notes.place(findings);
        REQUIRE(rest.size() == 1);
        CHECK(rest[0].where == "name");
        CHECK_FALSE(note.message().isEmpty());
    }
    SECTION("a masked number that is kept is right as it stands") {
        note.setKept(name("*****678"));
        kvk->setText(name("*****678"));
        CHECK(note.isRight());
        kvk->setText(name("*****67"));
        CHECK_FALSE(note.isRight());
    }
}

TEST_CASE("a date that is typed short is right, one that does not exist is said") {
    QWidget form;
    auto* layout = new QVBoxLayout(&form);
    auto* date = new ui::DateEdit(&form);
    date->setObjectName(name("dateEdit"));
    layout->addWidget(date);
    layout->addWidget(new QLineEdit(&form));
    ui::FieldNotes notes;
    notes.add(date, FieldKind::Date, "date");
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));

    for (const char* text : {"+7", "ma", "24-11", "24-11-2026"}) {
        typeOver(form, "dateEdit", text);
        INFO(text);
        CHECK(notes.allRight());
    }
    checkField(form, {"dateEdit", "31-2-20", "bestaat", "28-02-2026"});
}

TEST_CASE("the candidate page answers at its fields, and refuses what no record can hold") {
    Desk desk("intercedent");
    desk.window().showPage(name("recruitment"), name("candidates"));
    desk.settle();
    auto* page = desk.find<ui::CandidatePage>("candidatePage");
    for (auto* header : page->findChildren<QToolButton*>()) {
        if (header->isCheckable()) {
            header->setChecked(true);
        }
    }
    const auto id = page->presenter().stored().id;
    const auto before = page->presenter().stored().iban;

    for (const Wrong& wrong :
         {Wrong{"bsnEdit", "9000", "9 cijfers", "900000041"},
          Wrong{"ibanEdit", "NL91 ABNA", "18 tekens", "NL91 ABNA 0417 1643 00"},
          Wrong{"emailEdit", "noor.example", "Geen e-mailadres", "noor@example.nl"},
          Wrong{"phoneEdit", "06-12", "telefoonnummer", "06-12345678"},
          Wrong{"postcodeEdit", "35", "Geen postcode", "3511 AB"},
          Wrong{"birthDateEdit", "31-2-90", "bestaat", "01-02-1990"},
          Wrong{"availableFromEdit", "ooit", "Geen datum", "+7"},
          Wrong{"consentEdit", "x", "Geen datum", "24-11-2026"}}) {
        checkField(*page, wrong);
    }
    page->presenter().revert();
    desk.settle();

    typeOver(*page, "ibanEdit", "NL91 ABNA 0417 1643 01");
    CHECK(page->isDirty());
    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.said().contains(name("Niet opgeslagen")));
    auto context = desk.context();
    CHECK(app::loadCandidate(context, id)->iban == before);
}

TEST_CASE("a stored masked BSN stands there without a word against it") {
    Desk desk("intercedent");
    auto context = desk.context();
    const auto all = app::searchCandidates(context, {});
    REQUIRE(all);
    auto candidate = app::loadCandidate(context, all->rows.front().id);
    REQUIRE(candidate);
    candidate->bsn = domain::Bsn::parse("999999990").value();
    REQUIRE(app::saveCandidate(context, *candidate));
    desk.window().showPage(name("recruitment"), name("candidates"));
    auto* page = desk.find<ui::CandidatePage>("candidatePage");
    page->open(candidate->id.value);
    desk.settle();

    CHECK(page->findChild<QLineEdit*>(name("bsnEdit"))->text() == name("*****9990"));
    CHECK(noteOf(*page, "bsnEdit").isEmpty());
    CHECK_FALSE(page->isDirty());
}

TEST_CASE("the dialog of a client answers at its fields") {
    ui::ClientDialog dialog{domain::Client{}};
    dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    typeOver(dialog, "nameEdit", "De Proef");

    for (const Wrong& wrong :
         {Wrong{"phoneEdit", "12", "telefoonnummer", "030-1234567"},
          Wrong{"postcodeEdit", "3511", "Geen postcode", "3511 AB"},
          Wrong{"kvkEdit", "123", "8 cijfers", "12345678"},
          Wrong{"vatEdit", "NL123", "Geen btw-id", "NL000099998B57"},
          Wrong{"invoiceEmailEdit", "admin", "Geen e-mailadres", "admin@example.nl"}}) {
        checkField(dialog, wrong);
        CHECK(dialog.findChild<QPushButton*>(name("saveButton"))->isEnabled());
    }
    typeOver(dialog, "kvkEdit", "123");
    CHECK_FALSE(dialog.findChild<QPushButton*>(name("saveButton"))->isEnabled());
}

TEST_CASE("the dialog of a contact person answers at its fields") {
    ui::ContactPersonDialog dialog{domain::Contact{}};
    dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));

    checkField(dialog, {"phoneEdit", "12", "telefoonnummer", "030-1234567"});
    checkField(dialog, {"emailEdit", "noor", "Geen e-mailadres", "noor@example.nl"});
}

TEST_CASE("the form of the agency answers at its fields") {
    ui::AgencyForm form;
    form.show(domain::Agency{});
    form.QWidget::show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));

    for (const Wrong& wrong :
         {Wrong{"kvkEdit", "123", "8 cijfers", "12345678"},
          Wrong{"vatEdit", "NL123", "Geen btw-id", "NL000099998B57"},
          Wrong{"phoneEdit", "12", "telefoonnummer", "030-1234567"},
          Wrong{"emailEdit", "noor", "Geen e-mailadres", "noor@example.nl"},
          Wrong{"ibanEdit", "NL91 ABNA", "18 tekens", "NL91 ABNA 0417 1643 00"},
          Wrong{"postcodeEdit", "3511", "Geen postcode", "3511 AB"}}) {
        checkField(form, wrong);
    }
}

TEST_CASE("the wizard of the first start answers at its fields") {
    const domain::ParameterSet parameters = exchange::builtInParameters();
    const app::FixedClock clock(domain::makeDate(2026, 11, 24) + std::chrono::hours{9});
    auto database = storage::Database::open(":memory:", storage::OpenMode::CreateIfMissing);
    REQUIRE(database);
    ui::ChangeHub hub;
    ui::TaskRunner tasks(**database, {clock, parameters, hub});
    ui::FirstStartWizard wizard(tasks, clock.today(), parameters);
    wizard.open();
    REQUIRE(QTest::qWaitForWindowExposed(&wizard));
    wizard.findChild<QPushButton*>(name("ownAgencyButton"))->click();
    typeOver(wizard, "nameEdit", "De Proef");

    checkField(wizard, {"kvkEdit", "123", "8 cijfers", "12345678"});
    checkField(wizard, {"vatEdit", "NL123", "Geen btw-id", "NL000099998B57"});
    typeOver(wizard, "branchEdit", "Utrecht");
    CHECK(wizard.findChild<QPushButton*>(name("nextButton"))->isEnabled());
    typeOver(wizard, "vatEdit", "NL000099998B58");
    CHECK(noteOf(wizard, "vatEdit").contains(name("controlegetal")));
    CHECK_FALSE(wizard.findChild<QPushButton*>(name("nextButton"))->isEnabled());
    CHECK(wizard.findChild<ui::FindingsView*>(name("findingsView"))->text().isEmpty());
}
