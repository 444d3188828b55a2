// Between the page of dated values and its use cases.
#include "ui/parameters/parameters_presenter.h"

#include "ui/parameters/parameter_words.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

ParametersPresenter::ParametersPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Parameter) || touches(changes, app::Entity::Agency)) {
            reload();
        }
    });
}

void ParametersPresenter::setAhead(std::chrono::days ahead) {
    m_ahead = ahead;
    reload();
}

void ParametersPresenter::reload() {
    const auto number = m_loading.next();
    m_services.tasks.read(
        this,
        [ahead = m_ahead](app::Context& context) { return app::listParameters(context, ahead); },
        [this, number](domain::Result<app::ParameterList> list) {
            if (!m_loading.isCurrent(number)) {
                return;
            }
            if (!list) {
                m_services.notifier.refused(list.error());
                return;
            }
            m_list = std::move(*list);
            Q_EMIT loaded();
        },
        tr("Waarden laden"));
    loadLayers();
}

void ParametersPresenter::loadHistory(const std::string& key) {
    const auto number = m_history.next();
    m_services.tasks.read(
        this, [key](app::Context& context) { return app::ownParameterHistory(context, key); },
        [this, number](const domain::Result<std::vector<app::OwnParameterEvent>>& events) {
            if (m_history.isCurrent(number) && events) {
                Q_EMIT historyLoaded(*events);
            }
        });
}

void ParametersPresenter::check(const storage::OwnParameter& value) {
    const auto number = m_checking.next();
    m_services.tasks.read(
        this, [value](app::Context& context) { return app::checkOwnParameter(context, value); },
        [this, number](const domain::Findings& findings) {
            if (m_checking.isCurrent(number)) {
                Q_EMIT checked(findings);
            }
        });
}

void ParametersPresenter::loadLayers() {
    m_services.tasks.read(
        this, [](app::Context& context) { return app::listParameterLayers(context); },
        [this](const domain::Result<std::vector<storage::ParameterLayerRow>>& rows) {
            if (rows) {
                Q_EMIT layersLoaded(*rows);
            }
        });
}

void ParametersPresenter::tellApplied(std::int64_t id, const QString& name) {
    m_services.notifier.done(tr("Set %1 toegepast.").arg(name), [guard = QPointer(this), id] {
        if (guard) {
            guard->setLayerState(id, app::LayerState::Undone);
        }
    });
}

void ParametersPresenter::setLayerState(std::int64_t id, app::LayerState state) {
    m_services.tasks.write(
        this, [id, state](app::Context& context) { return app::setLayerState(context, id, state); },
        [this, id](const domain::Result<storage::ParameterLayer>& layer) {
            if (!layer) {
                m_services.notifier.refused(layer.error());
                return;
            }
            const bool undone = layer->undoneAt.has_value();
            const auto back = undone ? app::LayerState::InForce : app::LayerState::Undone;
            m_services.notifier.done(
                (undone ? tr("Set %1 telt niet meer mee.") : tr("Set %1 telt weer mee."))
                    .arg(qs(layer->name)),
                [guard = QPointer(this), id, back] {
                    if (guard) {
                        guard->setLayerState(id, back);
                    }
                });
        },
        tr("Set terugdraaien"));
}

void ParametersPresenter::change(const app::OwnParameterChange& change) {
    m_services.tasks.write(
        this, [change](app::Context& context) { return app::changeOwnParameter(context, change); },
        [this](const domain::Result<app::OwnParameterChange>& stored) {
            if (!stored) {
                m_services.notifier.refused(stored.error());
                Q_EMIT changeRefused(stored.error());
                return;
            }
            const app::OwnParameterChange back{.before = stored->after, .after = stored->before};
            const QString name =
                parameterName(stored->after ? stored->after->key : stored->before->key);
            const QString text = stored->after ? tr("Eigen waarde opgeslagen: %1, %2 %3")
                                                     .arg(name, parameterValue(*stored->after),
                                                          periodText(stored->after->validity))
                                               : tr("Eigen waarde verwijderd: %1").arg(name);
            m_services.notifier.done(text, [guard = QPointer(this), back] {
                if (guard) {
                    guard->change(back);
                }
            });
            Q_EMIT changeStored();
        },
        tr("Eigen waarde opslaan"));
}

} // namespace werkbalie::ui
