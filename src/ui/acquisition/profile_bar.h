// The profiles above the inputs: choose, keep, rename, delete.
#pragma once

#include "ui/acquisition/profile_presenter.h"

#include <QWidget>
#include <memory>

namespace werkbalie::ui {

namespace Ui {
class ProfileBar;
}

class ProfileBar final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileBar(QWidget* parent = nullptr);
    ~ProfileBar() override;

    void follow(ProfilePresenter& presenter);
    void askToKeep();

private:
    void showProfiles();
    void askToRename();
    [[nodiscard]] domain::RateProfileId chosenProfile() const;
    [[nodiscard]] QString chosenName() const;
    void allow();

    const std::unique_ptr<Ui::ProfileBar> m_ui;
    ProfilePresenter* m_presenter = nullptr;
    domain::RateProfileId m_wanted = {};
};

} // namespace werkbalie::ui
