// Clients and prospects with their contacts and tariff agreements.
#pragma once

#include "app/acquisition/clients.h"
#include "app/acquisition/quotations.h"
#include "app/administration/placements.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class ClientPresenter final : public QObject {
    Q_OBJECT

public:
    explicit ClientPresenter(Services& services, QObject* parent = nullptr);

    void search(const storage::ClientQuery& query);
    void open(domain::ClientId id);
    void saveClient(const domain::Client& client);
    void saveContact(const domain::Contact& contact);
    void saveAgreement(const domain::TariffAgreement& agreement);
    [[nodiscard]] const app::ClientFile& current() const { return m_current; }

Q_SIGNALS:
    void agreementRefused(const werkbalie::domain::Refusal& refusal,
                          const werkbalie::domain::TariffAgreement& agreement);
    void found(const std::vector<werkbalie::storage::ClientRow>& rows);
    void opened(const werkbalie::app::ClientFile& file);
    void placementsLoaded(const std::vector<werkbalie::storage::PlacementRow>& rows);
    void quotationsLoaded(const std::vector<werkbalie::storage::QuotationRow>& rows);
    void saved(werkbalie::domain::ClientId id);
    void conflicted(const werkbalie::domain::Client& stored);

private:
    template <class Record> void tellSaved(const app::Saved<Record>& saved, const QString& text);
    void loadQuotations(domain::ClientId id);

    Services& m_services;
    storage::ClientQuery m_query;
    app::ClientFile m_current;
    Latest m_latest;
    Latest m_latestFile;
    Latest m_latestQuotations;
};

} // namespace werkbalie::ui
