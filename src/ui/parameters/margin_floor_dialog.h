// The least margin of a branch or of the whole agency, from a day on.
#pragma once

#include "domain/acquisition/tariff/margin_consent.h"
#include "domain/people/agency.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class MarginFloorDialog;
}

namespace werkbalie::ui {

class MarginFloorDialog final : public WorkDialog {
    Q_OBJECT

public:
    struct Around {
        const std::vector<domain::Branch>& branches;
        const std::vector<domain::DatedMarginFloor>& floors;
        domain::Date today;
    };
    MarginFloorDialog(const domain::DatedMarginFloor& floor, const Around& around,
                      QWidget* parent = nullptr);
    ~MarginFloorDialog() override;
    [[nodiscard]] domain::DatedMarginFloor floor() const;

private:
    void judge();
    [[nodiscard]] domain::Findings unreadable() const;
    const std::unique_ptr<::Ui::MarginFloorDialog> m_ui;
    domain::DatedMarginFloor m_floor;
    std::vector<domain::DatedMarginFloor> m_others;
};

} // namespace werkbalie::ui
