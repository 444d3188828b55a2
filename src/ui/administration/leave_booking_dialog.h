// One booking of leave or a reservation by hand, judged beside what is left.
#pragma once

#include "app/administration/leave.h"
#include "domain/base/finding.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class LeaveBookingDialog;
}

namespace werkbalie::ui {

class LeaveBookingDialog final : public WorkDialog {
    Q_OBJECT

public:
    LeaveBookingDialog(const app::LeaveFile& file, domain::Date today, QWidget* parent = nullptr);
    ~LeaveBookingDialog() override;
    [[nodiscard]] app::LeaveBooking booking() const;
    /// Closes when it was booked; otherwise it stays with its input and says why.
    void taken(const domain::Result<std::vector<domain::LeaveLine>>& booked);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void bookAsked(const werkbalie::app::LeaveBooking& booking);

private:
    void changed();
    void judge();
    [[nodiscard]] domain::Findings findings() const;
    /// Opening balances and corrections make a right; the others take from one.
    [[nodiscard]] bool enters() const;

    const std::unique_ptr<::Ui::LeaveBookingDialog> m_ui;
    app::LeaveFile m_file;
    domain::Date m_today;
    domain::Findings m_refused; ///< by the program, of what stands there now
};

} // namespace werkbalie::ui
