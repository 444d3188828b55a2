// One record on a form: load, draft, findings while typing, save, conflict, undo.
#pragma once

#include "ui/shell/services.h"
#include "ui/support/record_signals.h"

#include <QObject>
#include <functional>

namespace werkbalie::ui {

template <class Record> struct RecordCases {
    std::function<domain::Result<Record>(app::Context&, std::int64_t)> load;
    std::function<domain::Result<app::Saved<Record>>(app::Context&, const Record&)> save;
    std::function<domain::Findings(app::Context&, const Record&)> check;
    std::function<QString(const Record&)> savedText;
    app::Entity entity;
};

template <class Record> class RecordPresenter final : public RecordSignals {
public:
    RecordPresenter(Services& services, RecordCases<Record> cases, QObject* parent)
        : RecordSignals(parent), m_services(services), m_cases(std::move(cases)) {
        connect(&services.changes, &ChangeHub::changed, this,
                [this](const Changes& changes) { follow(changes); });
    }

    [[nodiscard]] const Record& draft() const { return m_draft; }
    [[nodiscard]] const Record& stored() const { return m_stored; }
    [[nodiscard]] bool isDirty() const { return !(m_draft == m_stored); }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const domain::Findings& findings() const { return m_findings; }

    void open(std::int64_t id) {
        const auto number = m_loading.next();
        m_services.tasks.read(
            this, [load = m_cases.load, id](app::Context& context) { return load(context, id); },
            [this, number](domain::Result<Record> record) {
                if (!m_loading.isCurrent(number)) {
                    return;
                }
                if (!record) {
                    m_services.notifier.refused(record.error());
                    return;
                }
                show(*record);
            });
    }
    void startNew(Record record) {
        (void)m_loading.next();
        show(std::move(record));
    }
    void edit(Record draft) {
        const bool before = isDirty();
        m_draft = std::move(draft);
        if (before != isDirty()) {
            Q_EMIT dirtyChanged(isDirty());
        }
        judge();
    }
    void revert() { show(m_stored); }
    void save() {
        m_services.tasks.write(
            this,
            [save = m_cases.save, draft = m_draft](app::Context& context) {
                return save(context, draft);
            },
            [this, sent = m_draft](domain::Result<app::Saved<Record>> result) {
                take(std::move(result), sent);
            });
    }
    /// The stored record of the other user, while a conflict is open.
    [[nodiscard]] const Record& theirs() const { return m_theirs; }
    void keepMine() {
        m_draft.version = m_theirs.version;
        m_stored = m_theirs;
        save();
    }
    void takeTheirs() { show(m_theirs); }

private:
    void show(Record record) {
        m_stored = std::move(record);
        m_draft = m_stored;
        m_open = true;
        Q_EMIT recordShown();
        Q_EMIT dirtyChanged(false);
        judge();
    }
    void judge() {
        const auto number = m_judging.next();
        m_services.tasks.read(
            this,
            [check = m_cases.check, draft = m_draft](app::Context& context) {
                return check(context, draft);
            },
            [this, number](domain::Findings findings) {
                if (m_judging.isCurrent(number)) {
                    m_findings = std::move(findings);
                    Q_EMIT judged(m_findings);
                }
            });
    }
    void take(domain::Result<app::Saved<Record>> result, const Record& sent) {
        if (!result) {
            m_services.notifier.refused(result.error());
            Q_EMIT refused(QString::fromStdString(result.error().where));
            judge();
            return;
        }
        if (result->conflict) {
            m_theirs = result->record;
            Q_EMIT conflictFound();
            return;
        }
        const auto before = m_stored;
        const bool typedOn = !(m_draft == sent);
        m_stored = result->record;
        if (typedOn) {
            m_draft.id = m_stored.id;
            m_draft.version = m_stored.version;
        } else {
            m_draft = m_stored;
            Q_EMIT recordShown();
        }
        Q_EMIT dirtyChanged(isDirty());
        Q_EMIT saved(m_stored.id.value);
        m_services.notifier.done(m_cases.savedText(m_stored), undoTo(before));
    }
    [[nodiscard]] Notifier::Undo undoTo(const Record& before) {
        if (before.version == 0) {
            return {}; // a new record is archived, not taken away
        }
        auto old = before;
        old.version = m_stored.version;
        return [guard = QPointer(this), old] {
            if (guard) {
                guard->edit(old);
                guard->save();
            }
        };
    }
    /// Someone else's work on the same record: shown at once when nothing was typed here.
    void follow(const Changes& changes) {
        const auto same = [this](const app::Change& change) {
            return change.entity == m_cases.entity && change.id == m_stored.id.value;
        };
        if (m_open && m_stored.version > 0 && !isDirty() && std::ranges::any_of(changes, same)) {
            open(m_stored.id.value);
        }
    }

    Services& m_services;
    RecordCases<Record> m_cases;
    Record m_stored;
    Record m_draft;
    Record m_theirs;
    domain::Findings m_findings;
    Latest m_loading;
    Latest m_judging;
    bool m_open = false;
};

} // namespace werkbalie::ui
