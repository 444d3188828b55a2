// What was corrected in processed weeks; rows are added and never changed.
#pragma once

#include "domain/administration/week/difference_lines.h"
#include "storage/db/connection.h"
#include "storage/repositories/hours_process_repository.h"

namespace werkbalie::storage {

struct WeekCorrectionRow {
    std::string reason;
    std::vector<domain::TimeEntry> wanted;       ///< the whole week as it should have been
    std::vector<domain::TimeEntry> lines;        ///< booked of it
    std::vector<domain::DayAmount> amounts = {}; ///< likewise, of allowances in euro
    std::string recordedBy = {};                 ///< name of the user; given when it is read
    domain::Instant recordedAt{};
};

class WeekCorrectionRepository {
public:
    explicit WeekCorrectionRepository(db::Connection& connection) : m_connection(connection) {}

    void add(domain::TimesheetId sheet, const WeekCorrectionRow& correction, const Actor& actor);
    [[nodiscard]] std::vector<WeekCorrectionRow> of(domain::TimesheetId sheet); ///< oldest first

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
