// Lends each task a connection of its own, counts, cancels, and brings the answer home.
#include "ui/shell/task_runner.h"

#include "storage/db/error.h"
#include "ui/shell/failure.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <atomic>
#include <mutex>
#include <vector>

namespace werkbalie::ui {

struct TaskControl {
    quint64 number = 0;
    TaskRunner::Lane lane = TaskRunner::Lane::Read;
    QPointer<QObject> owner; ///< looked at on the GUI thread only
    std::atomic<bool> stop{false};
    std::atomic<bool> silent{false};
    std::mutex mutex;
    storage::Database* running = nullptr; ///< guarded by mutex
    TaskRunner::Deliver deliver;
    std::optional<TaskFailure> failure;
    bool interrupted = false;
    Changes changes;

    void requestStop() {
        stop = true;
        const std::lock_guard lock(mutex);
        if (running != nullptr) {
            running->interrupt();
        }
    }
    void runsOn(storage::Database* database) {
        const std::lock_guard lock(mutex);
        running = database;
    }
};

struct TaskRunner::Pools {
    OpenDatabase open;
    QThreadPool readers;
    QThreadPool writer;
    std::mutex mutex;
    std::vector<std::unique_ptr<storage::Database>> freeReaders;
    std::vector<std::unique_ptr<storage::Database>> freeWriters;
};

namespace {

/// Reports at most every 40 ms, whatever the use case does.
class RelayedProgress final : public app::Progress {
public:
    RelayedProgress(TaskRunner& runner, TaskControl& control)
        : m_runner(runner), m_control(control) {
        m_since.start();
    }
    void step(std::int64_t done, std::int64_t total) override {
        if (m_since.elapsed() < kPause && done < total) {
            return;
        }
        m_since.restart();
        QMetaObject::invokeMethod(
            &m_runner, [&runner = m_runner, task = m_control.number, done = qint64{done},
                        total = qint64{total}] { Q_EMIT runner.progressed(task, done, total); });
    }
    [[nodiscard]] bool stopRequested() const override { return m_control.stop; }

private:
    static constexpr qint64 kPause = 40;
    TaskRunner& m_runner;
    TaskControl& m_control;
    QElapsedTimer m_since;
};

void carryOut(const TaskRunner::Job& job, storage::Database& database, app::Progress& progress,
              TaskControl& control) {
    try {
        control.deliver = job(database, progress, control.changes);
    } catch (const db::Error& error) {
        control.interrupted = error.fault() == db::Fault::Interrupted;
        if (!control.interrupted) {
            control.failure = failureOf(error);
        }
    } catch (const std::exception& error) {
        control.failure = failureOf(error);
    }
}

} // namespace

void TaskHandle::cancel() const {
    if (m_control) {
        m_control->requestStop();
    }
}

void TaskHandle::drop() const {
    if (m_control) {
        m_control->silent = true;
        m_control->requestStop();
    }
}

TaskRunner::TaskRunner(OpenDatabase open, Surroundings surroundings, QObject* parent)
    : QObject(parent), m_around(surroundings), m_pools(std::make_unique<Pools>()) {
    m_pools->open = std::move(open);
    m_pools->readers.setMaxThreadCount(2);
    m_pools->readers.setExpiryTimeout(-1);
    m_pools->writer.setMaxThreadCount(1);
    m_pools->writer.setExpiryTimeout(-1);
}

TaskRunner::TaskRunner(storage::Database& database, Surroundings surroundings, QObject* parent)
    : QObject(parent), m_around(surroundings), m_inline(&database) {}

TaskRunner::~TaskRunner() {
    if (m_pools) { // looking stops at once, what was asked to be written is written
        for (const auto& [number, control] : m_running) {
            if (control->lane == Lane::Read) {
                control->requestStop();
            }
        }
        m_pools->readers.waitForDone();
        m_pools->writer.waitForDone();
    }
}

void TaskRunner::cancelAll() {
    for (const auto& [number, control] : m_running) {
        control->requestStop();
    }
}

TaskHandle TaskRunner::start(Lane lane, QObject* owner, Job job, const QString& label) {
    auto control = std::make_shared<TaskControl>();
    control->number = ++m_last;
    control->owner = owner;
    control->lane = lane;
    m_running[control->number] = control;
    Q_EMIT started(control->number, label);
    if (m_inline != nullptr) {
        runInline(control, job);
        return TaskHandle(control);
    }
    auto& pool = lane == Lane::Read ? m_pools->readers : m_pools->writer;
    pool.start([this, lane, control, work = std::move(job)] { run(lane, control, work); });
    return TaskHandle(control);
}

void TaskRunner::runInline(const std::shared_ptr<TaskControl>& control, const Job& job) {
    RelayedProgress progress(*this, *control);
    carryOut(job, *m_inline, progress, *control);
    settle(control);
}

void TaskRunner::run(Lane lane, const std::shared_ptr<TaskControl>& control, const Job& job) {
    if (control->stop) {
        control->interrupted = true;
    } else if (auto database = takeConnection(lane)) {
        RelayedProgress progress(*this, *control);
        control->runsOn(database->get());
        carryOut(job, **database, progress, *control);
        control->runsOn(nullptr);
        giveBack(lane, std::move(*database));
    } else {
        control->failure = failureOf(database.error());
    }
    QMetaObject::invokeMethod(
        this, [this, control] { settle(control); }, Qt::QueuedConnection);
}

void TaskRunner::settle(const std::shared_ptr<TaskControl>& control) {
    m_running.erase(control->number);
    Q_EMIT finished(control->number);
    if (control->failure) {
        Q_EMIT failed(*control->failure);
    } else if (control->interrupted) {
        if (!control->silent) {
            Q_EMIT cancelled();
        }
    } else if (control->deliver && control->owner && !control->silent) {
        control->deliver();
    }
    control->deliver = {};
    m_around.changes.publish(control->changes);
}

domain::Result<std::unique_ptr<storage::Database>> TaskRunner::takeConnection(Lane lane) {
    {
        const std::lock_guard lock(m_pools->mutex);
        auto& idle = lane == Lane::Read ? m_pools->freeReaders : m_pools->freeWriters;
        if (!idle.empty()) {
            auto database = std::move(idle.back());
            idle.pop_back();
            return database;
        }
    }
    return m_pools->open();
}

void TaskRunner::giveBack(Lane lane, std::unique_ptr<storage::Database> database) {
    const std::lock_guard lock(m_pools->mutex);
    auto& idle = lane == Lane::Read ? m_pools->freeReaders : m_pools->freeWriters;
    idle.push_back(std::move(database));
}

} // namespace werkbalie::ui
