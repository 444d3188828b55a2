// Loads, saves and removes; what was done can be undone from the status bar.
#include "ui/administration/allowances_presenter.h"

#include "ui/support/qt_convert.h"

#include <algorithm>

namespace werkbalie::ui {

using domain::AllowanceScheme;
using domain::Result;

namespace {

/// The status bar outlives the window in which something was done: so does its undo.
template <class Work> void undoWith(Services& services, Work work) {
    services.tasks.write(
        &services.notifier, work,
        [&services](const Result<app::Saved<AllowanceScheme>>& result) {
            if (!result) {
                services.notifier.refused(result.error());
            } else if (result->conflict) {
                services.notifier.warn(AllowancesPresenter::tr(
                    "Iemand anders heeft deze regeling intussen gewijzigd: dat blijft zo."));
            } else {
                services.notifier.done(
                    AllowancesPresenter::tr("De toeslagregeling is weer zoals zij was."));
            }
        },
        AllowancesPresenter::tr("Ongedaan maken"));
}

void undoSave(Services& services, const AllowanceScheme& kept,
              const std::optional<AllowanceScheme>& before) {
    undoWith(services, [kept, before](app::Context& context) {
        if (!before) {
            return app::removeAllowances(context, kept);
        }
        auto back = *before;
        back.version = kept.version;
        return app::saveAllowances(context, back);
    });
}

void undoRemove(Services& services, AllowanceScheme scheme) {
    scheme.id = {};
    scheme.version = 0;
    undoWith(services,
             [scheme](app::Context& context) { return app::saveAllowances(context, scheme); });
}

} // namespace

AllowancesPresenter::AllowancesPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (m_client.isValid() && touches(changes, app::Entity::Allowance)) {
            open(m_client);
        }
    });
}

void AllowancesPresenter::open(domain::ClientId client) {
    m_client = client;
    const auto request = m_latest.next();
    m_services.tasks.read(
        this, [client](app::Context& context) { return app::listAllowances(context, client); },
        [this, request](Result<std::vector<AllowanceScheme>> schemes) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!schemes) {
                m_services.notifier.refused(schemes.error());
                return;
            }
            m_editions = std::move(*schemes);
            Q_EMIT opened();
        });
}

void AllowancesPresenter::save(const AllowanceScheme& scheme) {
    const auto found = std::ranges::find(m_editions, scheme.id, &AllowanceScheme::id);
    const auto before = found == m_editions.end() ? std::nullopt : std::optional(*found);
    m_services.tasks.write(
        this, [scheme](app::Context& context) { return app::saveAllowances(context, scheme); },
        [this, before](const Result<app::Saved<AllowanceScheme>>& result) {
            takeSaved(result, before);
        },
        tr("Toeslagregeling opslaan"));
}

void AllowancesPresenter::takeSaved(const Result<app::Saved<AllowanceScheme>>& result,
                                    const std::optional<AllowanceScheme>& before) {
    if (!result) {
        m_services.notifier.refused(result.error());
        return;
    }
    if (result->conflict) {
        m_services.notifier.warn(
            tr("Iemand anders heeft deze regeling intussen gewijzigd; u ziet nu wat er bewaard is. "
               "Wat u had ingevuld staat nog in de tabel tot u een andere uitgave kiest."));
        open(m_client);
        return;
    }
    const auto kept = result->record;
    m_services.notifier.done(
        tr("Toeslagregeling %1 opgeslagen.").arg(qs(kept.name)),
        [&services = m_services, kept, before] { undoSave(services, kept, before); });
    Q_EMIT saved(kept);
}

void AllowancesPresenter::remove(const AllowanceScheme& scheme) {
    m_services.tasks.write(
        this, [scheme](app::Context& context) { return app::removeAllowances(context, scheme); },
        [this](const Result<app::Saved<AllowanceScheme>>& result) {
            if (!result) {
                m_services.notifier.refused(result.error());
                return;
            }
            if (result->conflict) {
                m_services.notifier.warn(
                    tr("Iemand anders heeft deze regeling intussen gewijzigd; zij is niet "
                       "verwijderd."));
                return;
            }
            m_services.notifier.done(
                tr("Toeslagregeling %1 verwijderd.").arg(qs(result->record.name)),
                [&services = m_services, gone = result->record] { undoRemove(services, gone); });
            Q_EMIT removed();
        },
        tr("Toeslagregeling verwijderen"));
}

} // namespace werkbalie::ui
