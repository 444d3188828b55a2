// The candidate list goes into a file whole, beside a window that stays live.
#include "app/recruitment/candidates.h"
#include "app/users/users.h"
#include "exchange/csv.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/recruitment/candidate_export.h"
#include "ui/recruitment/candidate_list_model.h"
#include "ui/support/record_table.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTimer>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

constexpr int kMany = 450; // two pages and a bit of the list

app::Table read(const QString& file) {
    QFile from(file);
    REQUIRE(from.open(QIODevice::ReadOnly));
    const auto table = exchange::readCsv(from.readAll().toStdString());
    REQUIRE(table);
    return *table;
}

} // namespace

TEST_CASE("a list of more rows than are loaded is exported whole, filtered and in its order") {
    Desk desk("intercedent", kMany);
    desk.window().showPage(QStringLiteral("recruitment"), QStringLiteral("candidates"));
    desk.settle();
    auto* table = desk.find<ui::RecordTable>("candidateTable");
    REQUIRE(table->model()->rowCount() < kMany);
    table->setColumnHidden(ui::CandidateListModel::Email, false);
    table->setColumnHidden(ui::CandidateListModel::Status, true);
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("lijst.csv"));
    auto context = desk.context();

    table->exportTo(file);
    desk.settle();

    INFO(desk.said().toStdString());
    CHECK(desk.said().contains(QStringLiteral("%1 kandidaten bewaard").arg(kMany)));
    const auto all = read(file);
    CHECK(all.rows.size() == kMany);
    CHECK(std::ranges::count(all.headers, "E-mail") == 1);
    CHECK(std::ranges::count(all.headers, "Status") == 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        CHECK(all.rows[static_cast<std::size_t>(row)].front() ==
              table->model()->index(row, 0).data().toString().toStdString());
    }

    desk.focus("candidateFilterEdit");
    desk.type("Orderpicker");
    desk.settle(150);
    table->exportTo(file);
    desk.settle();
    const auto found = app::searchCandidates(context, {.text = "Orderpicker", .limit = kMany});
    REQUIRE(found);
    CHECK(read(file).rows.size() == found->rows.size());
    CHECK(found->rows.size() < kMany);

    table->exportTo(folder.filePath(QStringLiteral("bestaat niet/lijst.csv")));
    desk.settle();
    CHECK(desk.said().contains(QStringLiteral("kan niet worden geschreven")));
}

TEST_CASE("an export runs beside the window, and leaves no file when it is stopped") {
    const QTemporaryDir folder;
    const auto location = folder.filePath(QStringLiteral("bureau.werkbalie")).toStdString();
    Desk made("intercedent", kMany, location);
    const domain::ParameterSet parameters = exchange::builtInParameters();
    const app::FixedClock clock(domain::makeDate(2026, 11, 24) + std::chrono::hours{9});
    ui::ChangeHub changes;
    ui::TaskRunner tasks(
        [&] { return storage::Database::open(location, storage::OpenMode::Existing); },
        {clock, parameters, changes});
    tasks.setUser(made.services().user);
    ui::Preferences preferences(tasks);
    ui::Notifier notifier;
    ui::Navigator navigator;
    ui::Services services{tasks,     changes,   preferences, notifier,
                          navigator, clock,     parameters,  made.services().user,
                          made.services().agency};
    QString said;
    QObject::connect(&notifier, &ui::Notifier::doneShown, &notifier,
                     [&](const QString& text) { said = text; });
    const ui::CandidateExport wanted{.query = {},
                                     .columns = {ui::CandidateListModel::Name},
                                     .file = folder.filePath(QStringLiteral("lijst.csv"))};

    SECTION("left alone") {
        ui::exportCandidates(services, &notifier, wanted);
        CHECK(said.isEmpty()); // it has only begun
        CHECK(tasks.isBusy());
        REQUIRE(QTest::qWaitFor([&] { return !tasks.isBusy(); }, 10'000));
        CHECK(said.contains(QStringLiteral("450")));
        CHECK(read(wanted.file).rows.size() == kMany);
    }
    SECTION("stopped") {
        ui::exportCandidates(services, &notifier, wanted).cancel();
        REQUIRE(QTest::qWaitFor([&] { return !tasks.isBusy(); }, 10'000));
        CHECK(said.isEmpty());
        CHECK_FALSE(QFile::exists(wanted.file));
    }
}
