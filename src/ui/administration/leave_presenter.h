// The leave view: balances at a day, one worker's lines, and what is booked by hand.
#pragma once

#include "app/administration/leave.h"
#include "ui/shell/services.h"

#include <QObject>
#include <functional>

namespace werkbalie::ui {

class LeavePresenter final : public QObject {
    Q_OBJECT

public:
    using Booked = domain::Result<std::vector<domain::LeaveLine>>;
    LeavePresenter(Services& services, QObject* parent);

    void load(domain::Date day);
    void open(domain::CandidateId candidate);
    /// `after` hears what came of it, a refusal too.
    void book(const app::LeaveBooking& booking, std::function<void(const Booked&)> after);
    void payOut(const app::LeavePayout& payout);
    void counter(domain::LeaveBookingId line, const QString& reason);
    void expire(domain::Date until);
    [[nodiscard]] domain::Date day() const { return m_day; }

Q_SIGNALS:
    void loaded(const std::vector<werkbalie::app::LeaveBalanceRow>& rows);
    void opened(const werkbalie::app::LeaveFile& file);

private:
    void told(const Booked& booked, const QString& text);
    void takeBack(const std::vector<domain::LeaveLine>& lines);

    Services& m_services;
    domain::Date m_day;
    domain::CandidateId m_open;
    Latest m_lists;
    Latest m_files;
};

} // namespace werkbalie::ui
