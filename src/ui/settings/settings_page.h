// Beheer: users, the agency, parameters with their sources, backup and verification.
#pragma once

#include "ui/settings/settings_presenter.h"
#include "ui/shell/views_page.h"
#include "ui/support/row_model.h"

class QPushButton;

namespace werkbalie::ui {

class AgencyForm;
class FindingsView;
class IndexationPane;
class MarginsPane;
class ParametersPane;

class SettingsPage final : public ViewsPage {
    Q_OBJECT

public:
    SettingsPage(Services& services, QWidget* parent);
    void reload() override { viewShown(currentView()); }
    bool openRecord(app::Entity entity, std::int64_t id) override;
    void newRecord() override;
    void saveRecord() override;

protected:
    void viewShown(const QString& key) override;

private:
    QWidget* makeUsers();
    QWidget* makeAgency();
    QWidget* makeMaintenance();
    void editUser(const domain::User& user);
    void saveAgency();
    void chooseBackup();
    void choosePlaces();

    SettingsPresenter* m_presenter;
    RowModel<domain::User>* m_users;
    AgencyForm* m_agency = nullptr;
    QPushButton* m_saveAgency = nullptr;
    ParametersPane* m_parameters = nullptr;
    MarginsPane* m_margins = nullptr;
    IndexationPane* m_indexation = nullptr;
    FindingsView* m_verified = nullptr;
};

[[nodiscard]] PageEntry settingsPageEntry();

} // namespace werkbalie::ui
