// Users, branches, the agency, places, backup and verification.
#pragma once

#include "app/maintenance.h"
#include "app/users/users.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class SettingsPresenter final : public QObject {
    Q_OBJECT

public:
    explicit SettingsPresenter(Services& services, QObject* parent = nullptr);

    void loadUsers();
    void saveUser(const domain::User& user, const std::string& newPassword);
    void loadAgency();
    void saveAgency(const domain::Agency& agency);
    void importPlaces(const std::filesystem::path& file);
    void backUp(const std::filesystem::path& target);
    void verify();
    [[nodiscard]] const std::vector<domain::Branch>& branches() const { return m_branches; }

Q_SIGNALS:
    void usersLoaded(const std::vector<werkbalie::domain::User>& users);
    void agencyLoaded(const werkbalie::domain::Agency& agency);
    void verified(const werkbalie::domain::Findings& findings);

private:
    Services& m_services;
    std::vector<domain::Branch> m_branches;
};

} // namespace werkbalie::ui
