// Only the last plan asked for is shown; one that is overtaken is stopped.
#include "ui/parameters/indexation_presenter.h"

#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

using domain::Result;

IndexationPresenter::IndexationPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {}

void IndexationPresenter::plan(const app::RepricingTerms& terms) {
    const auto number = m_latest.next();
    m_running.drop();
    m_running = m_services.tasks.read(
        this,
        [terms](app::Context& context, app::Progress& progress) {
            return app::planIndexation(context, terms, progress);
        },
        [this, number](Result<app::IndexationPlan> plan) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (!plan) {
                m_plan = {};
                Q_EMIT planRefused(plan.error());
                return;
            }
            m_plan = std::move(*plan);
            Q_EMIT planned();
        },
        tr("Tarieven doorrekenen"));
}

void IndexationPresenter::loadHistory() {
    m_services.tasks.read(
        this, [](app::Context& context) { return app::listIndexations(context); },
        [this](const Result<std::vector<storage::RepricingRow>>& rows) {
            if (rows) {
                Q_EMIT historyLoaded(*rows);
            }
        });
}

void IndexationPresenter::again() {
    loadHistory();
    plan(m_plan.terms);
}

void IndexationPresenter::apply(const app::IndexationOrder& order) {
    m_services.tasks.write(
        this,
        [order](app::Context& context, app::Progress& progress) {
            return app::applyIndexation(context, order, progress);
        },
        [this](const Result<storage::RepricingRow>& done) {
            if (!done) {
                m_services.notifier.refused(done.error());
                return;
            }
            m_services.notifier.done(tr("%1: %2 tariefafspraken hebben een nieuw tarief vanaf %3.")
                                         .arg(qs(done->repricing.name))
                                         .arg(done->changeCount)
                                         .arg(qs(domain::dutchDate(done->repricing.starts))),
                                     [guard = QPointer(this), id = done->repricing.id] {
                                         if (guard) {
                                             guard->undo(id);
                                         }
                                     });
            again();
        },
        tr("Nieuwe tarieven vastleggen"));
}

void IndexationPresenter::undo(std::int64_t id) {
    m_services.tasks.write(
        this, [id](app::Context& context) { return app::undoIndexation(context, id); },
        [this](const Result<void>& undone) {
            if (!undone) {
                m_services.notifier.refused(undone.error());
                return;
            }
            m_services.notifier.done(
                tr("Teruggedraaid: de oude tarieven lopen door zoals ze waren."));
            again();
        },
        tr("Indexatie terugdraaien"));
}

} // namespace werkbalie::ui
