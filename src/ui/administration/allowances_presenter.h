// A client's allowance schemes between the window and the use cases.
#pragma once

#include "app/administration/allowances.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class AllowancesPresenter final : public QObject {
    Q_OBJECT

public:
    explicit AllowancesPresenter(Services& services, QObject* parent = nullptr);

    void open(domain::ClientId client);
    void save(const domain::AllowanceScheme& scheme);
    void remove(const domain::AllowanceScheme& scheme);
    /// Editions of the client, newest first.
    [[nodiscard]] const std::vector<domain::AllowanceScheme>& editions() const {
        return m_editions;
    }

Q_SIGNALS:
    void opened();
    void saved(const werkbalie::domain::AllowanceScheme& scheme);
    void removed();

private:
    void takeSaved(const domain::Result<app::Saved<domain::AllowanceScheme>>& result,
                   const std::optional<domain::AllowanceScheme>& before);

    Services& m_services;
    domain::ClientId m_client;
    std::vector<domain::AllowanceScheme> m_editions;
    Latest m_latest;
};

} // namespace werkbalie::ui
