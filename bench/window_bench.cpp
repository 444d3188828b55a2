// How soon the window can be used: from the login that succeeded to a candidate list that is painted
// and whose filter takes a key. An empty agency and one of 150,000 candidates, in turns, in one run.
// Without a screen: QT_QPA_PLATFORM is offscreen unless it was set. First argument: other size.
#include "bench/bench_support.h"

#include "app/clock.h"
#include "app/demo/demo_agency.h"
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "exchange/place_files.h"
#include "ui/pages.h"
#include "ui/shell/main_window.h"
#include "ui/support/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <cstdio>
#include <cstdlib>

using namespace werkbalie;

namespace {

constexpr int kCandidates = 150'000;
constexpr int kRounds = 7;
constexpr double kPatienceMs = 60'000;
constexpr std::string_view kPassword = "genoeg-lang";

/// Notes that the list was painted with all that was asked for.
class PaintWatch final : public QObject {
public:
    PaintWatch(QTableView& table, const ui::TaskRunner& tasks) : m_table(table), m_tasks(tasks) {
        table.viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool painted() const { return m_painted; }
    bool eventFilter(QObject* watched, QEvent* event) override {
        // An empty list is painted too, when its question was answered.
        m_painted = m_painted || (event->type() == QEvent::Paint &&
                                  (m_table.model()->rowCount() > 0 || !m_tasks.isBusy()));
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView& m_table;
    const ui::TaskRunner& m_tasks;
    bool m_painted = false;
};

struct Agency {
    std::string location;
    domain::User user;
    domain::Agency agency;
};

struct Figures {
    std::vector<double> painted;
    std::vector<double> usable;
    int rows = 0;
};

template <class Done> void runUntil(Done done) {
    const bench::StopWatch watch;
    while (!done()) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        if (watch.ms() > kPatienceMs) {
            std::fprintf(stderr, "window_bench: the window did not come\n");
            std::exit(1);
        }
    }
}

class Bench {
public:
    Agency emptyAgency(const std::string& location) {
        auto database = storage::Database::open(location, storage::OpenMode::CreateIfMissing).value();
        app::FirstStart start;
        start.agency.name = "Leeg";
        start.agency.kvk = "12345678";
        start.agency.vatId = "NL000099998B57";
        start.agency.whkWga = domain::Percentage::fromUnits(10'000);
        start.agency.whkZw = domain::Percentage::fromUnits(10'000);
        start.branchName = "Utrecht";
        start.displayName = "Ada";
        start.login = "ada";
        start.password = kPassword;
        const auto user = app::firstStart(*database, m_clock, start).value();
        return {location, user, app::loadAgency(*database)->value()};
    }
    Agency fullAgency(const std::string& location, int candidates) {
        auto database = storage::Database::open(location, storage::OpenMode::CreateIfMissing).value();
        app::NoProgress progress;
        app::DemoOptions options;
        options.candidates = candidates;
        options.asOf = m_clock.today();
        const double spent = bench::msOf([&] {
            if (!app::createDemo(*database, options, m_parameters, progress)) {
                std::exit(1);
            }
        });
        std::printf("demo agency of %d candidates made in %.0f ms\n", candidates, spent);
        const auto user = app::logIn(*database, "beheerder", app::kDemoPassword).value();
        return {location, user, app::loadAgency(*database)->value()};
    }

    /// One start of the window, as the program does it after the login.
    void start(const Agency& agency, Figures& figures) {
        ui::ChangeHub changes;
        ui::Notifier notifier;
        ui::Navigator navigator;
        ui::TaskRunner tasks(
            [&] { return storage::Database::open(agency.location, storage::OpenMode::Existing); },
            {m_clock, m_parameters, changes, m_places});
        tasks.setUser(agency.user);
        const bench::StopWatch watch;
        ui::Preferences preferences(tasks);
        bool loaded = false;
        QObject::connect(&preferences, &ui::Preferences::loaded, &preferences,
                         [&] { loaded = true; });
        preferences.load();
        runUntil([&] { return loaded; });
        preferences.set(QStringLiteral("page"), QStringLiteral("recruitment"));
        ui::Services services{tasks,   changes,      preferences, notifier,     navigator,
                              m_clock, m_parameters, agency.user, agency.agency};
        ui::MainWindow window(services, ui::pageEntries());
        auto* table = window.findChild<QTableView*>(QStringLiteral("candidateTable"));
        auto* filter = window.findChild<QLineEdit*>(QStringLiteral("candidateFilterEdit"));
        PaintWatch paint(*table, tasks);
        window.show();
        runUntil([&] {
            table->viewport()->update();
            return paint.painted();
        });
        figures.painted.push_back(watch.ms());
        figures.rows = table->model()->rowCount();
        filter->setFocus();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QApplication::sendEvent(filter, &key);
        if (filter->text() != QStringLiteral("a")) {
            std::exit(1);
        }
        figures.usable.push_back(watch.ms());
        runUntil([&] { return !tasks.isBusy(); });
    }

private:
    app::FixedClock m_clock{domain::makeDate(2026, 11, 24) + std::chrono::hours{9}};
    domain::ParameterSet m_parameters = exchange::builtInParameters();
    std::shared_ptr<const std::vector<domain::Place>> m_places =
        std::make_shared<const std::vector<domain::Place>>(exchange::builtInPlaces());
};

void report(const char* what, const Figures& figures) {
    std::printf("%-8s %4d rows loaded   painted p50 %7.1f ms   usable p50 %7.1f worst %7.1f ms\n",
                what, figures.rows, bench::percentile(figures.painted, 0.5),
                bench::percentile(figures.usable, 0.5), bench::percentile(figures.usable, 1));
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    ui::look::apply(application, ui::Scheme::Light);
    const int candidates = argc > 1 ? std::atoi(argv[1]) : kCandidates;
    const bench::Folder folder;
    Bench bench;
    const auto empty = bench.emptyAgency(folder.file("leeg.werkbalie"));
    const auto full = bench.fullAgency(folder.file("vol.werkbalie"), candidates);
    Figures warmUp; // libraries, fonts and icons are read once
    bench.start(empty, warmUp);
    Figures small;
    Figures large;
    for (int round = 0; round < kRounds; ++round) {
        bench.start(empty, small);
        bench.start(full, large);
    }
    report("empty", small);
    report("full", large);
    std::printf("usable: %.2f x an empty database\n",
                werkbalie::bench::percentile(large.usable, 0.5) /
                    werkbalie::bench::percentile(small.usable, 0.5));
    return 0;
}
