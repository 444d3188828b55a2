// At the matching desk by keyboard: clients to call, questions to ask, four side by side.
#include "app/guidance/contact_moments.h"
#include "app/matching/matching.h"
#include "app/matching/opportunities.h"
#include "app/recruitment/candidates.h"
#include "exchange/place_files.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/matching/match_board.h"
#include "ui/matching/match_receipt.h"
#include "ui/matching/matching_page.h"
#include "ui/matching/opportunity_board.h"
#include "ui/support/ask.h"
#include "ui/support/list_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::CriterionLine;
using domain::CriterionOutcome;
using domain::RequirementStrength;

namespace {

QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

ui::MatchingPage& matching(Desk& desk, const char* view) {
    desk.window().showPage(name("matching"), name(view));
    Desk::settle();
    auto* page = qobject_cast<ui::MatchingPage*>(desk.window().page(name("matching")));
    REQUIRE(page != nullptr);
    return *page;
}

/// A candidate of the demo for whom there are clients to call.
domain::CandidateId someoneWithClients(Desk& desk) {
    auto context = desk.context();
    context.builtInPlaces =
        std::make_shared<const std::vector<domain::Place>>(exchange::builtInPlaces());
    const auto page = app::searchCandidates(context, {});
    REQUIRE(page);
    for (const auto& row : page->rows) {
        const auto found = app::findOpportunities(context, row.id, 5);
        REQUIRE(found);
        if (!found->best.empty() && found->best.front().contact.nextAction.empty()) {
            return row.id;
        }
    }
    FAIL("the demo has nobody with a client to call");
    return {};
}

std::vector<app::ContactMomentRow> actions(Desk& desk) {
    auto context = desk.context();
    return app::openActions(context, domain::makeDate(2026, 12, 31), std::nullopt).value();
}

CriterionLine line(const char* key, const char* text, CriterionOutcome outcome) {
    CriterionLine made;
    made.key = key;
    made.name = text;
    made.outcome = outcome;
    return made;
}

CriterionLine hard(CriterionLine made) {
    made.strength = RequirementStrength::Hard;
    return made;
}

} // namespace

TEST_CASE("from a candidate to a client to call, an action in Acquisitie, and back by keyboard") {
    Desk desk("intercedent", 300);
    const auto candidate = someoneWithClients(desk);
    desk.services().navigator.open(app::Entity::Candidate, candidate.value);
    Desk::settle(100);
    const auto before = actions(desk).size();
    REQUIRE(desk.widget("clientsButton")->isEnabled());
    desk.focus("firstNameEdit");

    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto& board = matching(desk, "clients").opportunities();
    REQUIRE(board.presenter().candidate() == candidate.value);
    REQUIRE_FALSE(board.presenter().found().best.empty());
    desk.focus("opportunityTable");
    const bool asksNow = !board.presenter().found().best.front().openVacancies.empty();
    CHECK(desk.widget("OpenVacancyAtClientButton")->isEnabled() == asksNow);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.focus("consentSpoken"); // nobody is put forward who does not know of it
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.widget("talkEdit") != nullptr); // the action can be looked over first
    const auto text = desk.find<QPlainTextEdit>("talkEdit")->toPlainText();
    CHECK(text.contains(name("geen vacature")) != asksNow);
    CHECK(text.contains(name("stemde mondeling in")));
    CHECK(desk.find<QLabel>("talkEditLabel")->text() == name("&Notitie"));
    desk.focus("actionEdit");
    desk.press(Qt::Key_Return);
    Desk::settle();

    INFO(desk.said().toStdString());
    const auto open = actions(desk);
    REQUIRE(open.size() == before + 1);
    const auto client = board.presenter().found().best.front();
    CHECK(client.contact.nextAction.find(board.presenter().found().candidateName) !=
          std::string::npos);
    CHECK(client.offeredOn == desk.services().clock.today());
    CHECK(desk.find<QLabel>("opportunityNoticeLabel")->text().contains(name("Al voorgesteld")));
    desk.focus("opportunityTable");
    ui::ask::setNextAnswer({.yes = false});
    desk.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(ui::ask::lastQuestion().contains(name("al voorgesteld")));
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(actions(desk).size() == before);
}

TEST_CASE("the receipt of a client to call adds up to a hundred points") {
    Desk desk("intercedent", 300);
    auto& page = matching(desk, "clients");
    page.showView(name("clients:%1").arg(someoneWithClients(desk).value));
    Desk::settle();
    const auto& found = page.opportunities().presenter().found();
    REQUIRE_FALSE(found.best.empty());
    CHECK(desk.find<QTableView>("receiptTable")->model()->rowCount() == 5);
    const auto sum = desk.find<QLabel>("receiptSumLabel")->text();
    INFO(sum.toStdString());
    CHECK(sum.contains(name("van 100 punten")));
    CHECK_FALSE(desk.find<QLabel>("opportunityContactLabel")->text().isEmpty());
}

TEST_CASE("two candidates are marked with the space bar and stand side by side") {
    Desk desk("intercedent");
    auto& page = matching(desk, "vacancy");
    auto& presenter = page.forVacancy().presenter();
    REQUIRE(presenter.ranking().best.size() >= 2);
    page.forVacancy().ranking().table().selectFirst();
    desk.focus("candidateMatchRankingTable");

    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Space);
    REQUIRE(presenter.marked().size() == 2);
    desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);

    auto* table = desk.find<QTableView>("compareTable");
    const auto* model = table->model();
    REQUIRE(model->columnCount() == 5);
    CHECK(model->headerData(3, Qt::Horizontal).toString().toStdString() ==
          presenter.ranking().best[0].candidateName);
    CHECK(model->rowCount() > 4);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const auto copied = QApplication::clipboard()->text();
    CHECK(copied.count(u'\n') == model->rowCount());
    CHECK(copied.contains(QString::fromStdString(presenter.ranking().best[1].candidateName)));
    const int all = model->rowCount();
    desk.press(Qt::Key_V, Qt::AltModifier);
    CHECK(model->rowCount() < all);
    desk.press(Qt::Key_Escape);
    Desk::settle();
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("a fifth cannot be marked, and a mark is taken back with the same key") {
    Desk desk("intercedent", 600); // enough for five who suit
    auto& presenter = matching(desk, "vacancy").forVacancy().presenter();
    const auto& best = presenter.ranking().best;
    REQUIRE(best.size() >= 5);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(presenter.toggleMark(best[i].score.candidate.value));
    }
    CHECK_FALSE(presenter.toggleMark(best[4].score.candidate.value));
    CHECK(presenter.toggleMark(best[0].score.candidate.value));
    CHECK(presenter.marked().size() == 3);
}

TEST_CASE("who was judged is named with date and colleague, and can be hidden") {
    Desk desk("intercedent");
    auto& page = matching(desk, "vacancy");
    auto& presenter = page.forVacancy().presenter();
    auto& table = page.forVacancy().ranking().table();
    for (const auto& row : presenter.rows()) {
        if (!row.judged) {
            table.selectId(row.match.score.candidate.value);
            break;
        }
    }
    desk.focus("candidateMatchRankingTable");
    const auto before = presenter.rows().size();
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.focus("consentSpoken");
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    desk.focus("candidateMatchRankingTable");
    Desk::settle();
    const auto chosen = presenter.pair()->candidate;
    const auto rows = presenter.rows();
    const auto judged = std::ranges::find_if(
        rows, [&](const auto& row) { return row.match.score.candidate == chosen; });
    REQUIRE(judged != rows.end());
    REQUIRE(judged->judged);
    CHECK(judged->judged->consultantName == desk.services().user.displayName);

    desk.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(presenter.rows().size() < before);
    CHECK(std::ranges::none_of(presenter.rows(),
                               [](const auto& row) { return row.judged.has_value(); }));
    CHECK(presenter.hiddenCount() > 0);
    desk.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(presenter.rows().size() == before);
}

TEST_CASE("what is not known becomes the questions of a contact moment") {
    Desk desk("intercedent");
    auto& page = matching(desk, "vacancy");
    auto& presenter = page.forVacancy().presenter();
    auto& table = page.forVacancy().ranking().table();
    QStringList questions;
    for (const auto& match : presenter.ranking().best) {
        questions = ui::questionsOf(ui::matchReceiptRows(match.score.lines));
        if (!questions.isEmpty()) {
            table.selectId(match.score.candidate.value);
            break;
        }
    }
    REQUIRE_FALSE(questions.isEmpty());
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.focus("actionEdit");
    desk.press(Qt::Key_Return);
    Desk::settle();

    auto context = desk.context();
    const auto history = app::contactHistory(context, presenter.pair()->candidate);
    REQUIRE(history);
    REQUIRE_FALSE(history->empty());
    CHECK(QString::fromStdString(history->front().moment.text).contains(questions.front()));
}

TEST_CASE("one subject reads as one row, and what is required decides its word") {
    auto minimum = hard(line("hours", "36.00", CriterionOutcome::Met));
    minimum.found = {{"hours", "40.00"}};
    auto fit = line("hours", "36.00", CriterionOutcome::Partly);
    fit.weight = 10;
    fit.pointsInThousandths = 9'000;
    fit.found = {{"hours", "40.00"}};
    auto years = hard(line("experience", "Heftruckchauffeur", CriterionOutcome::Missing));
    years.asked = {{"months", "24"}};
    years.found = {{"months", "16"}};
    auto recent = line("experience", "heftruckchauffeur", CriterionOutcome::Partly);
    recent.weight = 15;
    recent.pointsInThousandths = 10'000;
    recent.found = {{"months", "16"}};
    const auto rows = ui::matchReceiptRows({fit, minimum, recent, years});

    REQUIRE(rows.size() == 2);
    CHECK(ui::outcomeText(rows[0]) == name("Eis gehaald")); // the must, not every point of it
    CHECK(ui::pointsText(rows[0]) == name("9,0"));
    CHECK(ui::weightText(rows[0]) == name("eis + 10"));
    CHECK(ui::outcomeText(rows[1]) == name("Ontbreekt"));
    CHECK(ui::askedText(rows[1]) == name("Werkervaring: Heftruckchauffeur 2 jaar"));
    CHECK(ui::mendText(rows[1]) == name("nog 8 maanden ervaring"));
    CHECK(ui::receiptSum(rows, 760) ==
          QString::fromUtf8("Samen 19,0 van 25 punten  ·  score 76,0"));
}

TEST_CASE("a wish that lacks points is met in part, also in a receipt of earlier days") {
    auto distance = line("distance", "", CriterionOutcome::Met);
    distance.weight = 10;
    distance.pointsInThousandths = 4'000;
    auto days = line("days", "12345", CriterionOutcome::Met);
    days.weight = 5;
    days.pointsInThousandths = 5'000;
    const auto rows = ui::matchReceiptRows({distance, days});
    CHECK(ui::outcomeText(rows[0]) == name("Deels"));
    CHECK(ui::pointsText(rows[0]) == name("4,0"));
    CHECK(ui::outcomeText(rows[1]) == name("Past"));
    CHECK(ui::pointsText(rows[1]) == name("5,0"));
}

TEST_CASE("every missing requirement says what would mend it") {
    struct Row {
        CriterionLine missing;
        const char* mend;
    };
    auto expired = line("certificate", "VCA-Basis", CriterionOutcome::Missing);
    expired.found = {{"expires", "2026-10-01"}};
    auto later = line("start", "2026-12-01", CriterionOutcome::Missing);
    later.found = {{"from", "2026-12-15"}};
    auto far = line("distance", "", CriterionOutcome::Missing);
    far.found = {{"km", "35"}, {"limit_km", "20"}};
    auto fewer = line("hours", "36.00", CriterionOutcome::Missing);
    fewer.found = {{"hours", "24.00"}};
    auto language = line("language", "en", CriterionOutcome::Missing);
    language.asked = {{"level", "b1"}};
    language.found = {{"level", "a2"}};
    const std::vector<Row> rows{
        {line("certificate", "VCA-Basis", CriterionOutcome::Missing), "VCA-Basis behalen"},
        {expired, "VCA-Basis vernieuwen (geldig tot 01-10-2026)"},
        {later, "beschikbaar vanaf 01-12-2026 in plaats van 15-12-2026"},
        {far, "reisafstand 35 km in plaats van 20 km"},
        {fewer, "36 uur in plaats van 24 uur"},
        {language, "Engels naar B1 in plaats van A2"}};
    for (const auto& row : rows) {
        const domain::MatchScore score{.knockedOut = true, .lines = {hard(row.missing)}};
        CHECK(ui::mendsOf(score) == name(row.mend));
    }
}

TEST_CASE("what would raise the score most stands first, with what is not known as a question") {
    auto wage = line("wage", "16.00", CriterionOutcome::Unknown);
    wage.weight = 15;
    wage.pointsInThousandths = 7'500;
    auto skill = line("skill", "RF-scanner", CriterionOutcome::Missing);
    skill.weight = 40;
    auto done = line("occupation", "Orderpicker", CriterionOutcome::Met);
    done.weight = 45;
    done.pointsInThousandths = 45'000;
    const auto raises = ui::raisesOf(ui::matchReceiptRows({wage, skill, done}));
    REQUIRE(raises.size() == 2);
    CHECK(raises[0] == name("+40,0 punt: RF-scanner aantonen"));
    CHECK(raises[1].startsWith(name("+7,5 punt: navragen:")));
}
