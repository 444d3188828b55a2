// Between the page of dated values and its use cases.
#include "ui/parameters/parameters_presenter.h"

#include "ui/parameters/parameter_words.h"

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
