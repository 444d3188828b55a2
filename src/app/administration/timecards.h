// The hours of a week as a portal or client takes them: a card for each placement, with its
// parties.
#pragma once

#include "app/context.h"
#include "domain/acquisition/client.h"
#include "domain/administration/billing.h"
#include "domain/administration/timecard/timecard_lines.h"
#include "domain/administration/week/difference_lines.h"
#include "domain/people/agency.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::app {

enum class CardScope { Approved, AlsoOpen };
/// Absence and expenses that the client does not pay for are no business of the client, sickness
/// least of all (AVG art. 5 lid 1 onder c); told only to a system of one's own.
enum class CardAbsence { LeftOut, Told };
struct TimecardQuery {
    domain::IsoWeek week;
    std::optional<domain::ClientId> client = {};
    std::optional<domain::PlacementId> placement = {};
    CardScope scope = CardScope::Approved; ///< approved and processed weeks, or all with hours
    CardAbsence absence = CardAbsence::LeftOut;
};

/// Who approved a week, and when by the Dutch clock.
struct CardApproval {
    std::string name;
    domain::ClockTime at;
};

/// What a worker claimed in the week.
struct CardExpense {
    domain::ExpenseId id;
    domain::Date day{};
    domain::ExpenseKind kind = domain::ExpenseKind::Commute;
    domain::HourlyRate each;                  ///< euro a kilometre or day, or of the receipt
    std::int64_t quantity = domain::kOneUnit; ///< hundredths
    std::string description = {};
    bool billed = true;   ///< the client pays it, at cost
    bool settled = false; ///< by an earlier run
};

struct Timecard {
    domain::IsoWeek week;
    domain::PlacementId placement;
    std::string assignmentId; ///< the portal's number of the assignment, or our own
    domain::CandidateId worker;
    domain::PersonName workerName;
    domain::Agency agency;
    domain::Branch branch;
    domain::Client client;
    domain::HourlyRate tariff;
    std::vector<domain::AgreedRate> rates = {}; ///< agreed for other hours than the regular one
    domain::CardLines hours;
    domain::Minutes absence{0}; ///< left out
    /// In euro, as they are after corrections; by day.
    std::vector<domain::DayAmount> allowances = {};
    std::vector<CardExpense> expenses = {}; ///< approved, by day
    domain::Money expensesLeftOut = {};
    bool corrected = false;
    bool approved = false;
    std::optional<CardApproval> approval = {}; ///< empty: not approved, or nobody knows by whom
    domain::ClockTime writtenAt;

    /// "12-2026-W47": the placement and the week, the same whenever the card is written.
    [[nodiscard]] std::string documentId() const;
    [[nodiscard]] bool isBilled(const domain::CardLine& line) const;
    /// What the client pays for an hour of this kind.
    [[nodiscard]] domain::HourlyRate billedRate(const domain::CardLine& line) const;
};

/// Weeks with hours, or with expenses that are told, by worker. Refusals: rights.missing,
/// agency.missing, timecards.none {week} when no week answers to the query.
[[nodiscard]] domain::Result<std::vector<Timecard>> loadTimecards(Context& context,
                                                                  const TimecardQuery& query);

} // namespace werkbalie::app
