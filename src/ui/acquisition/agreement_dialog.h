// A tariff agreed with a client for a function, from a day on.
#pragma once

#include "domain/acquisition/client.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class AgreementDialog;
}

namespace werkbalie::ui {

class AgreementDialog final : public WorkDialog {
    Q_OBJECT

public:
    AgreementDialog(const domain::TariffAgreement& agreement, const QString& clientName,
                    domain::Date today, QWidget* parent = nullptr);
    ~AgreementDialog() override;
    [[nodiscard]] domain::TariffAgreement agreement() const;
    void accept() override;

private:
    void judge();
    const std::unique_ptr<::Ui::AgreementDialog> m_ui;
    domain::TariffAgreement m_agreement;
};

} // namespace werkbalie::ui
