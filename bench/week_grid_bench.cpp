// The week grid with 10,000 placements beside an empty one: how soon its page is painted, how long
// a key, a screen further and a filter hold the window, and a save of a hundred rows. Without a
// screen: QT_QPA_PLATFORM is offscreen unless it was set. First argument: other number of rows.
#include "bench/bench_support.h"

#include "app/administration/hours.h"
#include "app/clock.h"
#include "app/demo/demo_agency.h"
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/timesheet_repository.h"
#include "ui/administration/week_grid_model.h"
#include "ui/administration/week_grid_view.h"
#include "ui/administration/week_pane.h"
#include "ui/support/look.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <cstdio>
#include <cstdlib>

using namespace werkbalie;

namespace {

constexpr int kPlacements = 10'000;
constexpr int kRounds = 7;
constexpr int kSteps = 200;
const auto kWeek = *domain::IsoWeek::make(2026, 47);

void print(const char* what, std::vector<double> ms) {
    std::printf("  %-34s p50 %7.2f  p95 %7.2f  worst %7.2f ms\n", what, bench::percentile(ms, 0.5),
                bench::percentile(ms, 0.95), bench::percentile(ms, 1));
}

/// A demo agency, and so many placements more at its clients with a week of hours each.
class Agency {
public:
    Agency(const std::string& location, int placements) : m_location(location) {
        auto database =
            storage::Database::open(location, storage::OpenMode::CreateIfMissing).value();
        app::NoProgress progress;
        app::DemoOptions options;
        options.candidates = 300;
        options.clients = 20;
        options.placements = placements > 0 ? 60 : 0;
        options.weeks = 2;
        options.asOf = m_clock.today();
        if (!app::createDemo(*database, options, m_parameters, progress)) {
            std::exit(1);
        }
        fill(*database, placements);
        m_user = app::logIn(*database, "backoffice", app::kDemoPassword).value();
        m_agency = app::loadAgency(*database)->value();
    }
    [[nodiscard]] std::unique_ptr<storage::Database> open() const {
        return storage::Database::open(m_location, storage::OpenMode::Existing).value();
    }
    [[nodiscard]] ui::TaskRunner::OpenDatabase opener() const {
        return [this] { return storage::Database::open(m_location, storage::OpenMode::Existing); };
    }
    [[nodiscard]] const app::Clock& clock() const { return m_clock; }
    [[nodiscard]] const domain::ParameterSet& parameters() const { return m_parameters; }
    [[nodiscard]] const domain::User& user() const { return m_user; }
    [[nodiscard]] const domain::Agency& agency() const { return m_agency; }

private:
    void fill(storage::Database& database, int placements) const {
        auto& connection = database.connection();
        storage::PlacementRepository repository(connection);
        const auto known = storage::TimesheetRepository(connection).week({.week = kWeek});
        if (placements <= static_cast<int>(known.size())) {
            return;
        }
        db::Transaction transaction(connection);
        std::vector<domain::Timesheet> sheets;
        for (int i = static_cast<int>(known.size()); i < placements; ++i) {
            auto placement = known[static_cast<std::size_t>(i) % known.size()].placement;
            placement.id = {};
            placement.version = 0;
            placement.externalId.clear();
            placement.period = {.from = domain::makeDate(2026, 1, 5), .until = {}};
            const auto saved = repository.save(placement, m_clock.now());
            domain::Timesheet sheet;
            sheet.placement = domain::PlacementId{saved.id};
            sheet.week = kWeek;
            for (int day = 0; day < 5; ++day) {
                domain::TimeEntry entry;
                entry.day = kWeek.monday() + std::chrono::days{day};
                entry.worked = domain::Minutes{480};
                if (i % 2 == 0) {
                    entry.startMinute = 14 * 60;
                    entry.endMinute = 22 * 60 + 30;
                    entry.breakMinutes = 30;
                }
                entry.source = "manual";
                sheet.entries.push_back(entry);
            }
            sheets.push_back(std::move(sheet));
        }
        (void)storage::TimesheetRepository(connection).insertMany(sheets);
        transaction.commit();
    }

    std::string m_location;
    app::FixedClock m_clock{domain::makeDate(2026, 11, 24) + std::chrono::hours{9}};
    domain::ParameterSet m_parameters = exchange::builtInParameters();
    domain::User m_user;
    domain::Agency m_agency;
};

/// The longest time in which the window answered to nobody while `done` was waited for.
template <class Done> double runUntil(Done done) {
    double longest = 0;
    while (!done()) {
        const bench::StopWatch watch;
        QApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, watch.ms());
    }
    return longest;
}

struct Figures {
    std::vector<double> painted;
    std::vector<double> valued;
    std::vector<double> blocked;
    std::vector<double> key;
    std::vector<double> scroll;
    std::vector<double> filter;
    std::vector<double> sort;
    int rows = 0;
};

void edit(ui::WeekPane& pane, ui::WeekGridView& view, Figures& figures) {
    auto& model = pane.presenter().model();
    if (model.rowCount() == 0) {
        return;
    }
    for (int step = 0; step < kSteps; ++step) {
        const int row = step * 37 % model.rowCount();
        const auto cell = model.index(row, ui::WeekGridModel::Monday + step % 5);
        figures.key.push_back(bench::msOf([&] {
            view.setCurrentIndex(cell);
            view.enter(cell, step % 2 == 0 ? QStringLiteral("7,5") : QStringLiteral("6-14:30/30"));
            QApplication::processEvents();
        }));
    }
    for (int step = 0; step < kSteps; ++step) {
        figures.scroll.push_back(bench::msOf([&] {
            auto* bar = view.verticalScrollBar();
            bar->setValue(bar->maximum() * step / kSteps);
            view.viewport()->repaint();
        }));
    }
    auto* line = pane.findChild<QLineEdit*>(QStringLiteral("weekFilterEdit"));
    for (const char* text : {"a", "an", "and", "", "j", "ja", "jan", ""}) {
        figures.filter.push_back(bench::msOf([&] {
            line->setText(QString::fromLatin1(text));
            QApplication::processEvents();
        }));
    }
    for (const int column : {2, 0, 1, 3}) {
        figures.sort.push_back(bench::msOf([&] {
            model.sort(column, Qt::AscendingOrder);
            QApplication::processEvents();
        }));
    }
}

void openWeek(const Agency& agency, Figures& figures) {
    ui::ChangeHub changes;
    ui::Notifier notifier;
    ui::Navigator navigator;
    ui::TaskRunner tasks(agency.opener(), {agency.clock(), agency.parameters(), changes, {}});
    tasks.setUser(agency.user());
    ui::Preferences preferences(tasks);
    ui::Services services{tasks,          changes,        preferences,         notifier,
                          navigator,      agency.clock(), agency.parameters(), agency.user(),
                          agency.agency()};
    ui::WeekPane pane(services);
    pane.resize(1200, 700);
    pane.show();
    bool loaded = false;
    bool valued = false;
    QObject::connect(&pane.presenter(), &ui::WeekPresenter::loaded, &pane, [&] { loaded = true; });
    QObject::connect(&pane.presenter(), &ui::WeekPresenter::valued, &pane, [&] { valued = true; });
    auto* view = pane.findChild<ui::WeekGridView*>();
    const bench::StopWatch watch;
    pane.activate();
    double blocked = runUntil([&] { return loaded; });
    blocked = std::max(blocked, bench::msOf([&] { view->viewport()->repaint(); }));
    figures.painted.push_back(watch.ms());
    blocked = std::max(blocked, runUntil([&] { return valued && !tasks.isBusy(); }));
    figures.valued.push_back(watch.ms());
    figures.blocked.push_back(blocked);
    figures.rows = pane.presenter().model().rowCount();
    edit(pane, *view, figures);
}

void report(const char* what, const Figures& figures) {
    std::printf("%s: %d rows\n", what, figures.rows);
    print("first page painted", figures.painted);
    print("money and allowances there", figures.valued);
    print("longest hold of the window", figures.blocked);
    if (!figures.key.empty()) {
        print("a cell entered, foot and all", figures.key);
        print("a page further", figures.scroll);
        print("a letter in the filter", figures.filter);
        print("sorted anew", figures.sort);
    }
}

void saveHundred(const Agency& agency) {
    const auto database = agency.open();
    auto context = app::makeContext(*database, agency.user(), agency.clock(), agency.parameters());
    std::vector<double> spent;
    for (int round = 0; round < kRounds; ++round) {
        const auto rows = app::loadWeek(context, {.week = kWeek});
        std::vector<domain::Timesheet> sheets;
        for (const auto& row : *rows) {
            if (sheets.size() < 100 && row.sheet.state == domain::TimesheetState::Open &&
                !row.sheet.entries.empty()) {
                sheets.push_back(row.sheet);
                sheets.back().entries.front().worked = domain::Minutes{400 + round};
                sheets.back().entries.front().startMinute.reset();
                sheets.back().entries.front().endMinute.reset();
            }
        }
        spent.push_back(bench::msOf([&] {
            if (!app::saveWeek(context, sheets)) {
                std::exit(1);
            }
        }));
    }
    print("save of 100 changed rows", spent);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    ui::look::apply(application, ui::Scheme::Light);
    const bench::Folder folder;
    const Agency empty(folder.file("leeg.werkbalie"), 0);
    const Agency full(folder.file("vol.werkbalie"), argc > 1 ? std::atoi(argv[1]) : kPlacements);
    Figures warmUp;
    openWeek(empty, warmUp);
    Figures small;
    Figures large;
    for (int round = 0; round < kRounds; ++round) {
        openWeek(empty, small);
        openWeek(full, large);
    }
    report("empty", small);
    report("full", large);
    saveHundred(full);
    return 0;
}
