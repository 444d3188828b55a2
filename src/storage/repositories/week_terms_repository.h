// The terms under which a week was processed; written once.
#pragma once

#include "domain/administration/week/difference_lines.h"
#include "storage/db/connection.h"

#include <map>

namespace werkbalie::storage {

/// A sheet that a run processed, with the terms of its placement at that moment.
struct ProcessedSheet {
    domain::TimesheetId sheet;
    domain::PlacementId placement;
    domain::ClientId client;
    domain::IsoWeek week;
    std::string occupation = {};
    domain::ProcessedTerms terms = {}; ///< without sick pay and scheme
};

class WeekTermsRepository {
public:
    explicit WeekTermsRepository(db::Connection& connection) : m_connection(connection) {}

    /// Sheets of the run whose terms are not kept yet.
    [[nodiscard]] std::vector<ProcessedSheet> processedIn(domain::WeeklyRunId run);
    void add(const ProcessedSheet& sheet);
    [[nodiscard]] std::optional<domain::ProcessedTerms> find(domain::TimesheetId sheet);
    /// Of the sheets of a week of which they are kept.
    [[nodiscard]] std::map<domain::TimesheetId, domain::ProcessedTerms>
    ofWeek(domain::IsoWeek week);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
