// Clients and prospects with their contacts and tariff agreements.
#include "ui/acquisition/client_presenter.h"

namespace werkbalie::ui {

using domain::Result;

ClientPresenter::ClientPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    m_query.today = services.clock.today();
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Client) || touches(changes, app::Entity::ContactMoment)) {
            search(m_query);
        }
        if (touches(changes, app::Entity::Quotation) && m_current.client.id.isValid()) {
            loadQuotations(m_current.client.id);
        }
    });
}

void ClientPresenter::search(const storage::ClientQuery& query) {
    m_query = query;
    m_query.today = m_services.clock.today();
    const auto request = m_latest.next();
    m_services.tasks.read(
        this,
        [query = m_query](app::Context& context) { return app::searchClients(context, query); },
        [this, request](const Result<std::vector<storage::ClientRow>>& rows) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            Q_EMIT found(*rows);
        },
        tr("Opdrachtgevers zoeken"));
}

void ClientPresenter::open(domain::ClientId id) {
    const auto request = m_latestFile.next();
    m_services.tasks.read(
        this, [id](app::Context& context) { return app::loadClient(context, id); },
        [this, request](const Result<app::ClientFile>& file) {
            if (!m_latestFile.isCurrent(request)) {
                return;
            }
            if (!file) {
                m_services.notifier.refused(file.error());
                return;
            }
            m_current = *file;
            Q_EMIT opened(m_current);
        });
    loadQuotations(id);
    storage::PlacementQuery placements;
    placements.client = id;
    m_services.tasks.read(
        this,
        [placements](app::Context& context) { return app::searchPlacements(context, placements); },
        [this, request](const Result<std::vector<storage::PlacementRow>>& rows) {
            if (rows && m_latestFile.isCurrent(request)) {
                Q_EMIT placementsLoaded(*rows);
            }
        });
}

void ClientPresenter::loadQuotations(domain::ClientId id) {
    if (!m_services.may(domain::Right::ViewQuotations)) {
        return;
    }
    const auto request = m_latestQuotations.next();
    m_services.tasks.read(
        this,
        [id](app::Context& context) { return app::searchQuotations(context, {.client = id}); },
        [this, request](const Result<std::vector<storage::QuotationRow>>& rows) {
            if (rows && m_latestQuotations.isCurrent(request)) {
                Q_EMIT quotationsLoaded(*rows);
            }
        });
}

template <class Record>
void ClientPresenter::tellSaved(const app::Saved<Record>& saved, const QString& text) {
    if (saved.conflict) {
        m_services.notifier.warn(ClientPresenter::tr(
            "Iemand anders heeft dit intussen gewijzigd; u ziet nu wat er bewaard is."));
        return;
    }
    m_services.notifier.done(text);
}

void ClientPresenter::saveClient(const domain::Client& client) {
    m_services.tasks.write(
        this, [client](app::Context& context) { return app::saveClient(context, client); },
        [this](const Result<app::Saved<domain::Client>>& result) {
            if (!result) {
                m_services.notifier.refused(result.error());
                return;
            }
            tellSaved(*result, tr("Opdrachtgever opgeslagen."));
            if (result->conflict) {
                Q_EMIT conflicted(result->record);
            } else {
                Q_EMIT saved(result->record.id);
            }
            open(result->record.id);
        },
        tr("Opdrachtgever opslaan"));
}

void ClientPresenter::saveContact(const domain::Contact& contact) {
    m_services.tasks.write(
        this, [contact](app::Context& context) { return app::saveContact(context, contact); },
        [this](const Result<app::Saved<domain::Contact>>& result) {
            if (!result) {
                m_services.notifier.refused(result.error());
                return;
            }
            tellSaved(*result, tr("Contactpersoon opgeslagen."));
            open(result->record.client);
        },
        tr("Contactpersoon opslaan"));
}

void ClientPresenter::saveAgreement(const domain::TariffAgreement& agreement) {
    m_services.tasks.write(
        this,
        [agreement](app::Context& context) { return app::saveTariffAgreement(context, agreement); },
        [this, agreement](const Result<app::Saved<domain::TariffAgreement>>& result) {
            if (!result) {
                m_services.notifier.refused(result.error());
                Q_EMIT agreementRefused(result.error(), agreement);
                return;
            }
            tellSaved(*result, tr("Tariefafspraak opgeslagen."));
            open(result->record.client);
        },
        tr("Tariefafspraak opslaan"));
}

} // namespace werkbalie::ui
