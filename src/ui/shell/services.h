// What every page is given: the runner, what changed, the status bar, the way to other records.
#pragma once

#include "app/context.h"
#include "domain/people/agency.h"
#include "ui/shell/change_hub.h"
#include "ui/shell/preferences.h"
#include "ui/shell/task_runner.h"

#include <QObject>
#include <functional>

namespace werkbalie::ui {

/// Says in the status bar what was done or refused.
class Notifier final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Undo = std::function<void()>;
    /// "Kandidaat opgeslagen": stays until the next message; with an undo it offers "Ongedaan
    /// maken".
    void done(const QString& text, const Undo& undo = {}) { Q_EMIT doneShown(text, undo); }
    /// Something a rule refuses: shown with the dot of "geblokkeerd".
    void refused(const domain::Refusal& refusal);
    void warn(const QString& text) { Q_EMIT warned(text); }

Q_SIGNALS:
    void doneShown(const QString& text, const werkbalie::ui::Notifier::Undo& undo);
    void warned(const QString& text);
};

/// Brings the user to a record or a page, wherever that lives.
class Navigator final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void open(app::Entity entity, std::int64_t id) { Q_EMIT recordAsked(entity, id); }
    void showPage(const QString& page, const QString& view = {}) { Q_EMIT pageAsked(page, view); }

Q_SIGNALS:
    void recordAsked(werkbalie::app::Entity entity, std::int64_t id);
    void pageAsked(const QString& page, const QString& view);
};

struct Services {
    TaskRunner& tasks;
    ChangeHub& changes;
    Preferences& preferences;
    Notifier& notifier;
    Navigator& navigator;
    const app::Clock& clock;
    const domain::ParameterSet& parameters; ///< built in; a Context has the agency's own too
    domain::User user;
    domain::Agency agency;

    [[nodiscard]] bool may(domain::Right right) const { return domain::mayDo(user.role, right); }
};

} // namespace werkbalie::ui
