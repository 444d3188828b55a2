// A pay scale of a client: its steps, its increases, and the wage of an hour they make.
#pragma once

#include "domain/acquisition/terms/pay_scale.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class PayScaleDialog;
}

namespace werkbalie::ui {

class PayScaleDialog final : public WorkDialog {
    Q_OBJECT

public:
    PayScaleDialog(const domain::PayScale& scale, const QString& clientName, domain::Date today,
                   QWidget* parent = nullptr);
    ~PayScaleDialog() override;
    [[nodiscard]] domain::PayScale scale() const;

private:
    void fill();
    void judge();
    void showWages(const domain::PayScale& scale);
    [[nodiscard]] domain::PayScale read(domain::Findings& findings) const;

    const std::unique_ptr<::Ui::PayScaleDialog> m_ui;
    domain::PayScale m_scale;
    domain::Date m_today;
};

} // namespace werkbalie::ui
