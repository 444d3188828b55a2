// Werving by keyboard: find, edit and save a candidate, undo it, write a vacancy, import a file.
#include "app/recruitment/candidates.h"
#include "app/recruitment/import_candidates.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/recruitment/candidate_list_model.h"
#include "ui/recruitment/candidate_page.h"
#include "ui/recruitment/import_dialog.h"
#include "ui/recruitment/requirement_rows.h"
#include "ui/shell/status_area.h"
#include "ui/support/ask.h"
#include "ui/support/record_table.h"
#include "ui/support/rows_editor.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

/// The candidate page of the Werving tab, on the first candidate of the list.
ui::CandidatePage* firstCandidate(Desk& desk) {
    desk.window().showPage(name("recruitment"), name("candidates"));
    desk.settle();
    auto* page = desk.find<ui::CandidatePage>("candidatePage");
    REQUIRE(page->presenter().isOpen());
    return page;
}

domain::Candidate stored(Desk& desk, domain::CandidateId id) {
    auto context = desk.context();
    auto candidate = app::loadCandidate(context, id);
    REQUIRE(candidate);
    return *candidate;
}

} // namespace

TEST_CASE("somebody asked for from elsewhere is opened, though the list is only being built") {
    Desk desk("intercedent");
    auto context = desk.context();
    const auto listed = app::searchCandidates(context, {.limit = 500}).value();
    REQUIRE(listed.rows.size() > 10);
    const auto wanted = listed.rows[listed.rows.size() / 2].id;
    desk.services().navigator.open(app::Entity::Candidate, wanted.value);
    Desk::settle(120);
    auto* page = desk.find<ui::CandidatePage>("candidatePage");
    CHECK(page->presenter().stored().id == wanted);
    const auto* table = desk.find<ui::RecordTable>("candidateTable");
    CHECK((table->currentId() == wanted.value || table->currentId() <= 0)); // never another's row

    const auto last = listed.rows.back().id;
    desk.services().navigator.open(app::Entity::Candidate, last.value);
    Desk::settle(120);
    CHECK(page->presenter().stored().id == last);
    CHECK((table->currentId() == last.value || table->currentId() <= 0));
}

TEST_CASE("typing in the filter narrows the candidates and Esc shows them all again") {
    Desk desk("intercedent");
    (void)firstCandidate(desk);
    auto* table = desk.find<QTableView>("candidateTable");
    const auto all = desk.find<QLabel>("candidateCountLabel")->text();
    const auto wanted = table->model()->index(0, ui::CandidateListModel::Occupation);
    const auto occupation = wanted.data().toString();
    desk.focus("candidateTable");

    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(occupation.toUtf8().constData());
    desk.settle(150);

    CHECK(desk.find<QLabel>("candidateCountLabel")->text().contains(occupation));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto shown = table->model()->index(row, ui::CandidateListModel::Occupation);
        const auto found = table->model()->index(row, ui::CandidateListModel::FoundIn);
        CHECK((shown.data().toString() == occupation || !found.data().toString().isEmpty()));
    }
    desk.press(Qt::Key_Escape);
    desk.settle(150);
    CHECK(desk.find<QLabel>("candidateCountLabel")->text() == all);
}

TEST_CASE("a candidate is changed and saved by keyboard, and the change is undone") {
    Desk desk("intercedent");
    auto* page = firstCandidate(desk);
    const auto id = page->presenter().stored().id;
    const auto before = stored(desk, id).sector;

    desk.focus("sectorEdit");
    desk.find<QLineEdit>("sectorEdit")->selectAll();
    desk.type("Glastuinbouw");
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    CHECK(stored(desk, id).sector == "Glastuinbouw");
    CHECK_FALSE(page->isDirty());
    desk.window().status().undoLast();
    desk.settle();
    CHECK(stored(desk, id).sector == before);
}

TEST_CASE("a new candidate is written from the keyboard alone") {
    Desk desk("intercedent");
    auto* page = firstCandidate(desk);
    desk.focus("candidateTable");

    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type("Fenna");
    desk.press(Qt::Key_Tab);
    desk.type("van der");
    desk.press(Qt::Key_Tab);
    desk.type("Meulen");
    desk.focus("occupationEdit");
    desk.type("Orderpicker");
    desk.focus("availableFromEdit");
    desk.type("+7");
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    const auto saved = stored(desk, page->presenter().stored().id);
    CHECK(saved.person.name.full() == "Fenna van der Meulen");
    CHECK(saved.availability.from == domain::makeDate(2026, 12, 1));
}

TEST_CASE(
    "shifts and a work permit are filled in by keyboard, and its last day only with a permit") {
    Desk desk("intercedent");
    auto* page = firstCandidate(desk);
    const auto id = page->presenter().stored().id;
    const auto before = stored(desk, id).availability.shifts;
    desk.focus("deployHeader"); // the section is folded
    desk.press(Qt::Key_Space);
    desk.focus("shift2Button"); // evening
    desk.press(Qt::Key_Space);
    desk.focus("permissionBox");
    desk.press(Qt::Key_Home);
    CHECK_FALSE(desk.widget("permitUntilEdit")->isEnabled());
    desk.focus("permissionBox");
    desk.press(Qt::Key_End);
    REQUIRE(desk.widget("permitUntilEdit")->isEnabled());
    desk.focus("permitUntilEdit");
    desk.find<QLineEdit>("permitUntilEdit")->selectAll();
    desk.type("31-12-2027");
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    const auto saved = stored(desk, id);
    CHECK(saved.availability.shifts == (before ^ domain::WorkShift::kEvening));
    CHECK(saved.workPermission.kind == domain::WorkPermissionKind::Permit);
    CHECK(saved.workPermission.validUntil == domain::makeDate(2027, 12, 31));
}

TEST_CASE("the shifts of a vacancy are filled in by keyboard") {
    Desk desk("intercedent");
    desk.window().showPage(name("recruitment"), name("vacancies"));
    desk.settle();
    const auto id = domain::VacancyId(
        desk.find<QTableView>("vacancyTable")->currentIndex().data(ui::RowIdRole).toLongLong());
    auto context = desk.context();
    const auto before = app::loadVacancy(context, id)->shifts;
    desk.focus("shift3Button"); // night
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    CHECK(app::loadVacancy(context, id)->shifts == (before ^ domain::WorkShift::kNight));
}

TEST_CASE("what may not be saved is said while typing, and the button waits") {
    Desk desk("intercedent");
    (void)firstCandidate(desk);

    desk.focus("emailEdit");
    desk.find<QLineEdit>("emailEdit")->selectAll();
    desk.type("geen adres");

    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled());
    desk.press(Qt::Key_Tab);
    CHECK(desk.find<QLabel>("emailEditNote")->text().contains(name("Geen e-mailadres")));
}

TEST_CASE("a candidate saved elsewhere meanwhile is never overwritten unasked") {
    Desk desk("intercedent");
    auto* page = firstCandidate(desk);
    const auto id = page->presenter().stored().id;
    desk.focus("sectorEdit");
    desk.find<QLineEdit>("sectorEdit")->selectAll();
    desk.type("Mijn versie");
    auto theirs = stored(desk, id);
    theirs.sector = "Versie van de ander";
    auto context = desk.context();
    REQUIRE(app::saveCandidate(context, theirs));
    ui::ask::setNextAnswer({.yes = false});

    page->save();
    desk.settle();

    CHECK(ui::ask::lastQuestion().contains(name("Er is niets overschreven")));
    CHECK(stored(desk, id).sector == "Versie van de ander");
    CHECK(page->presenter().draft().sector == "Versie van de ander");
}

TEST_CASE("the list of candidates keeps the promises of a model") {
    ui::CandidateListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    storage::CandidateQuery query;
    query.limit = 2;
    storage::CandidateRow row;
    row.name = {"Jan", "van den", "Berg"};

    const QSignalSpy wanted(&model, &ui::CandidateListModel::moreWanted);
    model.take(query, {.rows = {row, row}, .total = 3});
    model.fetchMore({});
    CHECK(wanted.count() == 1);
    query.offset = 2;
    model.take(query, {.rows = {row}, .total = 3});

    CHECK(model.rowCount() == 3);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.index(0, ui::CandidateListModel::Name).data().toString() ==
          name("Berg, Jan van den"));
}

TEST_CASE("requirements are shown in words and read back the same") {
    using domain::RequirementKind;
    const std::vector<domain::Requirement> requirements{
        {.kind = RequirementKind::Language, .name = "en", .minimum = 2, .weight = 15},
        {.kind = RequirementKind::EducationLevel, .name = "mbo4", .weight = 5},
        {.kind = RequirementKind::Certificate,
         .strength = domain::RequirementStrength::Hard,
         .name = "VCA-Basis"},
        {.kind = RequirementKind::ExperienceYears, .name = "Orderpicker", .minimum = 2}};

    const auto rows = ui::rowsOf(requirements);

    CHECK(rows[0][1] == name("Engels"));
    CHECK(rows[0][2] == name("B1"));
    CHECK(rows[1][1] == name("Mbo 4"));
    CHECK(ui::requirementsOf(rows) == requirements);
}

TEST_CASE("a vacancy gets a hard requirement by keyboard") {
    Desk desk("intercedent");
    desk.window().showPage(name("recruitment"), name("vacancies"));
    desk.settle();
    auto* editor = desk.find<ui::RowsEditor>("requirementEditor");
    const int before = editor->rowCount();
    desk.focus("requirementEditorView");

    desk.press(Qt::Key_Insert);
    auto rows = editor->rows();
    rows.back() = {name("certificate"), name("VCA-Vol"), {}, name("hard"), {}};
    editor->setRows(rows);
    Q_EMIT editor->edited();
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    auto context = desk.context();
    const auto id =
        desk.find<QTableView>("vacancyTable")->currentIndex().data(ui::RowIdRole).toLongLong();
    const auto vacancy = app::loadVacancy(context, domain::VacancyId(id));
    REQUIRE(vacancy);
    REQUIRE(static_cast<int>(vacancy->requirements.size()) == before + 1);
    CHECK(vacancy->requirements.back().name == "VCA-Vol");
}

TEST_CASE("a file is tried, imported and undone as a whole") {
    Desk desk("beheerder");
    desk.window().showPage(name("recruitment"), name("imports"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(name("mensen.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Voornaam;Achternaam;E-mail;Geboortedatum\r\n"
               "Noor;de Boer;noor@example.nl;01-02-1990\r\n"
               "Kapot;Iemand;geen adres;31-02-1990\r\n");
    file.close();
    auto context = desk.context();
    const auto before = app::searchCandidates(context, {})->total;

    ui::ImportDialog dialog(desk.services(), &desk.window());
    dialog.open();
    dialog.openFile(file.fileName());
    desk.settle();

    CHECK(dialog.presenter().state() == ui::ImportPresenter::State::Tried);
    CHECK(dialog.presenter().report().rejected == 1);
    CHECK(app::searchCandidates(context, {})->total == before);
    desk.focus("importButton");
    desk.press(Qt::Key_Return);
    CHECK(app::searchCandidates(context, {})->total == before + 1);
    dialog.close();
    ui::ask::setNextAnswer({.yes = true});
    desk.focus("importTable");
    REQUIRE(desk.widget("importUndoImportButton") != nullptr);
    for (auto* action : desk.window().page(name("recruitment"))->pageActions()) {
        if (action->objectName() == name("UndoImport")) {
            action->trigger();
        }
    }
    desk.settle();
    CHECK(app::searchCandidates(context, {})->total == before);
}
