// Proposing in writing and planning talks at the desk, by keyboard.
#include "app/matching/interviews.h"
#include "app/matching/presentations.h"
#include "app/matching/proposals.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/matching/answer_all_dialog.h"
#include "ui/matching/interview_list_dialog.h"
#include "ui/matching/interview_outcome_dialog.h"
#include "ui/matching/interview_planner.h"
#include "ui/matching/match_board.h"
#include "ui/matching/matching_page.h"
#include "ui/matching/presentation_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/list_pane.h"
#include "ui/support/sheet_preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

/// The board of an open vacancy with `count` candidates chosen by Shift and arrow.
ui::MatchPresenter& choose(Desk& desk, int count) {
    desk.window().showPage(name("matching"), name("vacancy"));
    desk.settle();
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(name("matching")));
    REQUIRE(page != nullptr);
    desk.focus("candidateMatchRankingTable");
    auto& table = page->forVacancy().ranking().table();
    table.selectFirst();
    for (int i = 1; i < count; ++i) {
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
    }
    REQUIRE(table.selectedIds().size() == static_cast<std::size_t>(count));
    return page->forVacancy().presenter();
}

/// Consent for each candidate of the letter, given now.
void consentForAll(Desk& desk) {
    auto* list = desk.find<QListWidget>("presentedList");
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        auto* consent = desk.find<QComboBox>("consentBox");
        consent->setCurrentIndex(consent->count() - 1); // "nu schriftelijk gegeven"
    }
    Desk::settle(300);
}

domain::VacancyId sendLetter(Desk& desk, int count, const QString& folder) {
    const domain::VacancyId vacancy(choose(desk, count).subject());
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    consentForAll(desk);
    desk.find<QLineEdit>("presentationFolderEdit")->setText(folder);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    INFO(desk.said().toStdString());
    REQUIRE(QGuiApplication::clipboard()->text().contains(name("voordracht-vd-")));
    CHECK(desk.find<QLabel>("savedText")->text().contains(name("voordracht-vd-"))); // and where
    CHECK(desk.find<QPlainTextEdit>("savedMailText")->toPlainText() ==
          QGuiApplication::clipboard()->text());
    CHECK(desk.widget("savedFolderButton") != nullptr);
    desk.press(Qt::Key_Return);
    desk.settle(60);
    return vacancy;
}

std::vector<storage::InterviewRow> interviews(Desk& desk, domain::VacancyId vacancy) {
    auto context = desk.context();
    return app::interviewsOf(context, vacancy).value();
}

} // namespace

TEST_CASE("two candidates go to the client in one letter, by keyboard") {
    Desk desk("intercedent");
    const QTemporaryDir folder;
    choose(desk, 2);
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle(300);
    auto* send = desk.find<QPushButton>("saveButton");
    CHECK(desk.find<QListWidget>("presentedList")->count() == 2);
    CHECK_FALSE(send->isEnabled()); // nobody gave consent yet
    auto* preview = desk.find<ui::SheetPreview>("presentationPreview");
    desk.settle(600);
    CHECK(preview->sheets().size() >= 3);

    consentForAll(desk);
    CHECK(send->isEnabled());
    auto* motivation = desk.find<QPlainTextEdit>("motivationEdit");
    motivation->setFocus();
    desk.type("Is 34 jaar oud");
    desk.settle(300);
    CHECK_FALSE(send->isEnabled()); // an age is never told
    motivation->selectAll();
    desk.type("Zoekt vast werk");
    desk.settle(300);
    CHECK(send->isEnabled());
    auto* wage = desk.find<QCheckBox>("section_wage_wish");
    wage->setFocus();
    desk.press(Qt::Key_Space);
    CHECK(wage->isChecked());

    desk.find<QLineEdit>("presentationFolderEdit")->setText(folder.filePath(name("uit")));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    INFO(desk.said().toStdString());
    const auto files = QDir(folder.filePath(name("uit"))).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK(files[0].startsWith(name("voordracht-vd-2026-")));
    auto context = desk.context();
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(name("matching")));
    const domain::VacancyId vacancy(page->forVacancy().presenter().subject());
    const auto letters = app::presentationsOf(context, vacancy);
    REQUIRE(letters);
    REQUIRE_FALSE(letters->empty());
    CHECK(letters->front().candidates == 2);
    const auto kept = app::sentPresentation(context, letters->front().id);
    REQUIRE(kept);
    CHECK(kept->letter.profiles[1].motivation == "Zoekt vast werk");
    for (const auto& profile : kept->letter.profiles) {
        CHECK(profile.name.empty());
        CHECK(profile.email.empty());
    }
}

TEST_CASE("three talks are planned in one go, one is cancelled, by keyboard") {
    Desk desk("intercedent");
    const QTemporaryDir folder;
    const auto vacancy = sendLetter(desk, 3, folder.filePath(name("uit")));
    const auto before = interviews(desk, vacancy).size();
    choose(desk, 3);
    desk.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    auto* slots_ = desk.find<QTableWidget>("interviewSlots");
    REQUIRE(slots_->rowCount() == 3);
    CHECK(slots_->item(1, 1)->text() == name("10:30"));
    auto* time = desk.find<QLineEdit>("interviewTimeEdit");
    time->setFocus();
    time->selectAll();
    desk.type("25:00");
    desk.settle(300);
    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled());
    time->selectAll();
    desk.type("13");
    desk.settle(300);
    CHECK(slots_->item(2, 1)->text() == name("15:00"));
    desk.find<QLineEdit>("interviewFolderEdit")->setText(folder.filePath(name("agenda")));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    INFO(desk.said().toStdString());
    const auto planned = interviews(desk, vacancy);
    REQUIRE(planned.size() == before + 3);
    CHECK(QDir(folder.filePath(name("agenda"))).entryList({name("*.ics")}).size() == 6);
    CHECK(QDir(folder.filePath(name("agenda"))).entryList({name("*.pdf")}).size() == 3);
    for (const auto& file : QDir(folder.filePath(name("agenda"))).entryList(QDir::Files)) {
        CHECK(file.startsWith(name("gesprek-2026-")));
    }
    for (const auto* letter : {"*-vd-2026-*-a-opdrachtgever.ics", "*-vd-2026-*-b-opdrachtgever.ics",
                               "*-vd-2026-*-c-opdrachtgever.ics"}) {
        INFO(letter); // the client sees in the name of the file whom it is about
        CHECK(QDir(folder.filePath(name("agenda"))).entryList({name(letter)}).size() == 1);
    }
    CHECK(desk.find<QLabel>("savedText")->text().contains(name("opdrachtgever.ics")));
    desk.press(Qt::Key_Return);
    desk.settle(60);

    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    auto* list = desk.find<ui::RecordTable>("interviewListTable");
    list->selectId(planned.back().interview.id.value);
    list->setFocus();
    ui::ask::setNextAnswer({.yes = true, .reason = name("Kandidaat is verhinderd")});
    desk.press(Qt::Key_A, Qt::AltModifier);
    desk.settle();
    INFO(desk.said().toStdString());
    const auto after = interviews(desk, vacancy);
    CHECK(after.back().interview.state == domain::InterviewState::Cancelled);
    CHECK(after.back().interview.sequence == 1);
    const auto coming = std::ranges::find_if(after, [&](const storage::InterviewRow& row) {
        return row.interview.state == domain::InterviewState::Planned &&
               row.interview.startsAt > desk.services().clock.now();
    });
    REQUIRE(coming != after.end());
    list->selectId(coming->interview.id.value);
    desk.settle(60);
    CHECK_FALSE(desk.widget("concludeInterviewButton")->isEnabled());
    CHECK(desk.find<QLabel>("interviewHint")->text().contains(name("zodra het gesprek begint")));
    desk.focus("closeListButton");
    desk.press(Qt::Key_Space);
    desk.settle(60);
    CHECK(desk.window().findChild<QDialog*>(name("interviewListDialog")) == nullptr);
}

TEST_CASE("whose talk does not go on is told in full before everybody is answered") {
    Desk desk("intercedent");
    const QTemporaryDir folder;
    const auto vacancy = sendLetter(desk, 1, folder.filePath(name("uit")));
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(name("matching")));
    auto context = desk.context();
    const auto pair = page->forVacancy().presenter().pair();
    REQUIRE(pair);
    auto start = app::startInterviews(context, vacancy, {pair->candidate}).value();
    start.plan.slots = {
        {start.invitees[0].proposal, desk.services().clock.now() + std::chrono::hours{50}}};
    start.plan.place = "Havenkade 12";
    REQUIRE(app::planInterviews(context, start.plan));
    auto closed = app::loadVacancy(context, vacancy).value();
    closed.status = domain::VacancyStatus::Cancelled;
    REQUIRE(app::saveVacancy(context, closed));
    ui::AnswerAllDialog::open(desk.services(), &desk.window(), vacancy);
    desk.settle(60);
    auto* people = desk.find<QTreeWidget>("answerAllPeople");
    constexpr int kTalk = 3;
    CHECK(people->headerItem()->text(kTalk) == name("Gesprek vervalt"));
    CHECK(people->header()->length() <= people->viewport()->width());
    bool told = false;
    for (int row = 0; row < people->topLevelItemCount(); ++row) {
        const auto text = people->topLevelItem(row)->text(kTalk);
        told = told || !text.isEmpty();
        CHECK(people->columnWidth(kTalk) >= people->fontMetrics().horizontalAdvance(text));
    }
    CHECK(told);
    CHECK(people->columnWidth(kTalk) >= people->header()->sectionSizeHint(kTalk));
    CHECK(people->columnWidth(0) >= 120); // a name can still be read
    desk.find<QDialog>("answerAllDialog")->reject();
}

TEST_CASE("with whom it ends the talk is cancelled too, and both calendars can be told") {
    Desk desk("intercedent");
    const QTemporaryDir folder;
    const auto vacancy = sendLetter(desk, 1, folder.filePath(name("uit")));
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(name("matching")));
    auto context = desk.context();
    const auto pair = page->forVacancy().presenter().pair();
    REQUIRE(pair);
    auto start = app::startInterviews(context, vacancy, {pair->candidate}).value();
    start.plan.slots = {
        {start.invitees[0].proposal, desk.services().clock.now() + std::chrono::hours{50}}};
    start.plan.place = "Havenkade 12";
    const auto planned = app::planInterviews(context, start.plan).value();
    desk.services().preferences.set(name("interview.folder"), folder.path());
    page->forVacancy().presenter().reload();
    desk.settle();
    page->forVacancy().presenter().choose(*pair);
    desk.settle();
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_Backspace, Qt::ControlModifier);
    desk.settle(60);
    CHECK(desk.find<QLabel>("dropTalks")->text().contains(name("gaat dan niet door")));
    desk.focus("dropReason");
    desk.type("Reisafstand");
    desk.focus("dropWords");
    desk.type("Te oud voor het team");
    const auto* warning = desk.find<QLabel>("dropWarning"); // while typing
    REQUIRE(warning != nullptr);
    CHECK_FALSE(desk.find<QPushButton>("answerYesButton")->isEnabled());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type("anderhalf uur heen");
    CHECK_FALSE(warning->isVisible());
    desk.press(Qt::Key_Return);
    desk.settle();
    INFO(desk.said().toStdString());
    const auto talk = app::loadInterview(context, planned[0].id);
    REQUIRE(talk);
    CHECK(talk->row.interview.state == domain::InterviewState::Cancelled);
    CHECK(QDir(folder.path()).entryList({name("gesprek-*.ics")}).size() == 2);
    CHECK(desk.said().contains(name("annuleringen bewaard")));

    auto* undo = desk.find<QToolButton>("undoButton"); // in the status bar
    REQUIRE(undo->isVisible());
    undo->click();
    desk.settle();
    INFO(desk.said().toStdString());
    const auto again = app::loadInterview(context, planned[0].id)->row.interview;
    CHECK(again.state == domain::InterviewState::Planned);
    CHECK(again.sequence == 2);
    CHECK(desk.said().contains(name("staat weer gepland")));
    const auto files = QDir(folder.path()).entryList({name("gesprek-*-kandidaat.ics")});
    REQUIRE(files.size() == 1); // written over the cancellation
    QFile invitation(folder.filePath(files.front()));
    REQUIRE(invitation.open(QIODevice::ReadOnly));
    const auto text = invitation.readAll();
    CHECK(text.contains("METHOD:REQUEST"));
    CHECK(text.contains("SEQUENCE:2"));
}

TEST_CASE("what the client chose is kept without a talk") {
    Desk desk("intercedent");
    const QTemporaryDir folder;
    const auto vacancy = sendLetter(desk, 1, folder.filePath(name("uit")));
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    desk.find<QTabWidget>("interviewListTabs")->setCurrentIndex(1);
    auto context = desk.context();
    const auto letters = app::presentationsOf(context, vacancy).value();
    const auto id =
        app::sentPresentation(context, letters.front().id).value().letter.profiles[0].candidate;
    const auto stage = [&] {
        for (const auto& row : app::proposalsOfVacancy(context, vacancy).value()) {
            if (row.proposal.candidate == id) {
                return row.proposal.stage;
            }
        }
        return domain::ProposalStage::Found;
    };
    REQUIRE(stage() == domain::ProposalStage::Proposed);
    desk.focus("clientChoiceButton");
    desk.press(Qt::Key_Space);
    desk.settle(60);
    auto* person = desk.find<QComboBox>("clientChoicePerson");
    person->setCurrentIndex(
        person->findText(QString::fromStdString(letters.front().names[0]), Qt::MatchStartsWith));
    desk.find<QComboBox>("clientChoiceBox")->setCurrentIndex(2);
    CHECK_FALSE(desk.find<QPushButton>("clientChoiceSaveButton")->isEnabled()); // why?
    desk.find<QComboBox>("clientChoiceBox")->setCurrentIndex(1);
    desk.focus("clientChoiceSaveButton");
    desk.press(Qt::Key_Return);
    desk.settle();
    INFO(desk.said().toStdString());
    CHECK(stage() == domain::ProposalStage::Offer);
}

TEST_CASE("somebody else of the procedure comes into the letter, and goes out of it again") {
    Desk desk("intercedent");
    const auto& presenter = choose(desk, 1);
    auto context = desk.context();
    const domain::VacancyId vacancy(presenter.subject());
    const auto others = presenter.ranking().best;
    const auto joined = std::ranges::find_if(others, [&](const app::RankedMatch& match) {
        return match.score.candidate != others.front().score.candidate &&
               app::addToProcedure(context, vacancy, match.score.candidate).has_value();
    });
    REQUIRE(joined != others.end());
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    auto* list = desk.find<QListWidget>("presentedList");
    REQUIRE(list->count() == 1);
    CHECK_FALSE(desk.find<QPushButton>("removePresentedButton")->isEnabled());
    auto* menu = desk.find<QPushButton>("addPresentedButton")->menu();
    REQUIRE(menu != nullptr);
    const auto wanted = QString::fromStdString(joined->candidateName);
    QAction* other = nullptr;
    for (auto* action : menu->actions()) {
        other = action->text().startsWith(wanted) ? action : other;
    }
    REQUIRE(other != nullptr);
    other->trigger();
    desk.settle();
    REQUIRE(list->count() == 2);
    CHECK(list->item(1)->text() == wanted);
    CHECK(list->currentRow() == 1);
    CHECK_FALSE(other->isVisible());
    const auto* introduction =
        list->window()->findChild<QPlainTextEdit*>(name("introductionEdit")); // on the other tab
    REQUIRE(introduction != nullptr);
    CHECK(introduction->toPlainText().contains(name("2 kandidaten"))); // it counts along
    desk.find<QPushButton>("removePresentedButton")->click();
    desk.settle();
    CHECK(list->count() == 1);
    CHECK(other->isVisible());
}

TEST_CASE("the outcome dialog asks for a reason when the client says no") {
    Desk desk("intercedent");
    const QTemporaryDir folder;
    const auto vacancy = sendLetter(desk, 1, folder.filePath(name("uit")));
    auto context = desk.context();
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(name("matching")));
    const auto pair = page->forVacancy().presenter().pair();
    REQUIRE(pair);
    auto start = app::startInterviews(context, vacancy, {pair->candidate});
    REQUIRE(start);
    REQUIRE(start->invitees.size() == 1);
    start->plan.slots = {
        {start->invitees[0].proposal, desk.services().clock.now() - std::chrono::hours{26}}};
    start->plan.place = "Havenkade 12";
    const auto planned = app::planInterviews(context, start->plan);
    REQUIRE(planned);

    ui::InterviewOutcomeDialog::open(desk.services(), page, planned->front().id);
    desk.settle();
    desk.focus("clientNotesEdit");
    desk.type("Miste ervaring");
    auto* choice = desk.find<QComboBox>("outcomeBox");
    choice->setCurrentIndex(
        choice->findData(static_cast<int>(domain::InterviewChoice::ClientDeclined)));
    auto* save = desk.find<QPushButton>("saveButton");
    CHECK_FALSE(save->isEnabled());
    auto* reason = desk.find<QComboBox>("outcomeReasonBox");
    CHECK(reason->isEnabled());
    reason->setCurrentIndex(reason->findData(static_cast<int>(domain::DropReason::Experience)));
    CHECK(save->isEnabled());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    INFO(desk.said().toStdString());
    auto fresh = desk.context();
    const auto file = app::loadInterview(fresh, planned->front().id);
    REQUIRE(file);
    CHECK(file->row.interview.clientNotes == "Miste ervaring");
    CHECK(file->row.interview.choice == domain::InterviewChoice::ClientDeclined);
}
