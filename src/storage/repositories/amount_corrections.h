// What corrections of processed weeks book of allowances in euro, until a run takes it.
#pragma once

#include "domain/administration/week/difference_lines.h"
#include "storage/db/connection.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <>
struct Codec<domain::AmountUnit> : TextCodec<domain::AmountUnit, domain::parseAmountUnit> {};

} // namespace werkbalie::db

namespace werkbalie::storage {

/// An amount that waits for a run.
struct WaitingAmount {
    std::int64_t correction = 0;
    std::int64_t position = 0;
    domain::BillableEntry entry; ///< without hours, marked as a correction
};

class AmountCorrections {
public:
    explicit AmountCorrections(db::Connection& connection) : m_connection(connection) {}

    void add(std::int64_t correction, const std::vector<domain::DayAmount>& amounts);
    /// Of all corrections of the sheet, oldest first.
    [[nodiscard]] std::vector<domain::DayAmount> of(domain::TimesheetId sheet);
    /// By correction, oldest first.
    [[nodiscard]] std::vector<std::pair<std::int64_t, domain::DayAmount>>
    byCorrection(domain::TimesheetId sheet);
    /// Of weeks up to and including `last`.
    [[nodiscard]] std::vector<WaitingAmount> waiting(domain::IsoWeek last);
    void markPaid(domain::WeeklyRunId run, const std::vector<WaitingAmount>& amounts);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
