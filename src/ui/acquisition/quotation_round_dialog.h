// A round of negotiation: who asked what, and what we answered.
#pragma once

#include "app/acquisition/quotations.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class QuotationRoundDialog;
}

namespace werkbalie::ui {

class QuotationRoundDialog final : public WorkDialog {
    Q_OBJECT

public:
    explicit QuotationRoundDialog(const app::QuotationFile& file, QWidget* parent = nullptr);
    ~QuotationRoundDialog() override;
    [[nodiscard]] domain::QuotationRound round() const;

private:
    void proposeTopics(const app::QuotationFile& file);
    void judge();
    const std::unique_ptr<::Ui::QuotationRoundDialog> m_ui;
};

} // namespace werkbalie::ui
