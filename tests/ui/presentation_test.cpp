// Proposing in writing and planning talks at the desk, by keyboard.
#include "app/matching/interviews.h"
#include "app/matching/presentations.h"
#include "app/matching/proposals.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
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
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

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
