// All database work of the window runs here, off the GUI thread, and comes back on it.
//
// read() and write() take a piece of work `(app::Context&)` or `(app::Context&, app::Progress&)`
// and a `done` that gets its result on the GUI thread, unless `owner` is gone by then. An exception
// never reaches `done`: it is logged once and shown once, with a code, through failed(). What the
// use case changed is published after `done`.
#pragma once

#include "app/users/users.h"
#include "ui/shell/change_hub.h"

#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>

namespace werkbalie::ui {

/// What the error dialog shows: the code can be copied and stands in the log too.
struct TaskFailure {
    QString code;
    QString summary;
    QString advice;
    QString details;
};

struct TaskControl;

/// Cancelling sets the stop flag and interrupts the running query. Dropping the handle does
/// nothing.
class TaskHandle {
public:
    TaskHandle() = default;
    explicit TaskHandle(std::shared_ptr<TaskControl> control) : m_control(std::move(control)) {}
    void cancel() const;
    /// Cancels without a word in the status bar: the answer is no longer wanted.
    void drop() const;

private:
    std::shared_ptr<TaskControl> m_control;
};

class TaskRunner final : public QObject {
    Q_OBJECT

public:
    enum class Lane { Read, Write };
    using OpenDatabase = std::function<domain::Result<std::unique_ptr<storage::Database>>()>;
    using Deliver = std::function<void()>;
    using Job = std::function<Deliver(storage::Database&, app::Progress&, Changes&)>;
    struct Surroundings {
        const app::Clock& clock;
        const domain::ParameterSet& parameters;
        ChangeHub& changes;
        std::shared_ptr<const std::vector<domain::Place>> places = {}; ///< for distances
    };

    TaskRunner(OpenDatabase open, Surroundings surroundings, QObject* parent = nullptr);
    /// Runs everything at once on the calling thread: for tests of presenters.
    TaskRunner(storage::Database& database, Surroundings surroundings, QObject* parent = nullptr);
    ~TaskRunner() override;

    void setUser(const domain::User& user) { m_user = user; }
    [[nodiscard]] const std::optional<domain::User>& user() const { return m_user; }

    /// Two threads; for everything that only looks.
    template <class Work, class Done>
    TaskHandle read(QObject* owner, Work work, Done done, const QString& label = {}) {
        return start(Lane::Read, owner, withContext(std::move(work), std::move(done)), label);
    }
    /// One thread: writes follow each other in the order they were asked for.
    template <class Work, class Done>
    TaskHandle write(QObject* owner, Work work, Done done, const QString& label = {}) {
        return start(Lane::Write, owner, withContext(std::move(work), std::move(done)), label);
    }
    /// Before anybody is logged in: work on the bare database.
    template <class Work, class Done>
    TaskHandle bare(QObject* owner, Work work, Done done, const QString& label = {}) {
        return start(
            Lane::Write, owner,
            [work = std::move(work), done = std::move(done)](
                storage::Database& database, app::Progress& progress, Changes&) mutable {
                return deliver(work(database, progress), done);
            },
            label);
    }
    void cancelAll();
    [[nodiscard]] bool isBusy() const { return !m_running.empty(); }

Q_SIGNALS:
    void started(quint64 task, const QString& label);
    void progressed(quint64 task, qint64 done, qint64 total);
    void finished(quint64 task);
    void cancelled();
    void failed(const werkbalie::ui::TaskFailure& failure);

private:
    TaskHandle start(Lane lane, QObject* owner, Job job, const QString& label);
    void run(Lane lane, const std::shared_ptr<TaskControl>& control, const Job& job);
    void settle(const std::shared_ptr<TaskControl>& control);
    void runInline(const std::shared_ptr<TaskControl>& control, const Job& job);
    [[nodiscard]] domain::Result<std::unique_ptr<storage::Database>> takeConnection(Lane lane);
    void giveBack(Lane lane, std::unique_ptr<storage::Database> database);

    template <class Result, class Done> static Deliver deliver(Result result, Done done) {
        auto shared = std::make_shared<Result>(std::move(result));
        return [shared, done = std::move(done)]() mutable { done(std::move(*shared)); };
    }
    template <class Work, class Done> Job withContext(Work work, Done done) const {
        return [work = std::move(work), done = std::move(done), user = m_user.value(),
                around = m_around](storage::Database& database, app::Progress& progress,
                                   Changes& changes) mutable -> Deliver {
            auto context = app::makeContext(database, user, around.clock, around.parameters);
            context.builtInPlaces = around.places;
            if constexpr (std::is_invocable_v<Work&, app::Context&, app::Progress&>) {
                auto result = work(context, progress);
                changes = std::move(context.changes);
                return deliver(std::move(result), done);
            } else {
                auto result = work(context);
                changes = std::move(context.changes);
                return deliver(std::move(result), done);
            }
        };
    }

    struct Pools;
    Surroundings m_around;
    std::optional<domain::User> m_user;
    storage::Database* m_inline = nullptr;
    std::unique_ptr<Pools> m_pools;
    std::map<quint64, std::shared_ptr<TaskControl>> m_running;
    quint64 m_last = 0;
};

/// Numbers requests, so that an answer to an older one can be dropped.
class Latest {
public:
    [[nodiscard]] quint64 next() { return ++m_number; }
    [[nodiscard]] bool isCurrent(quint64 number) const { return number == m_number; }

private:
    quint64 m_number = 0;
};

} // namespace werkbalie::ui
