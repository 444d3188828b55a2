// From approved hours to a gross wage statement and an invoice: sums only, no database.
#pragma once

#include "domain/acquisition/tariff/agreed_rate.h"
#include "domain/administration/allowances/allowance_amount.h"
#include "domain/administration/expense/expense_line.h"
#include "domain/administration/timesheet.h"
#include "domain/base/money.h"

#include <span>
#include <string>
#include <vector>

namespace werkbalie::domain {

/// One processed entry with the terms of its placement.
struct BillableEntry {
    PlacementId placement;
    CandidateId candidate;
    ClientId client;
    std::string workerName;
    std::string occupation;
    IsoWeek week;
    TimeEntry entry;
    HourlyRate wage;
    HourlyRate tariff;
    bool vatShifted = false;
    std::vector<AgreedRate> rates = {}; ///< agreed for other hours than the regular one
    /// An allowance in euro: then the entry has no hours, and wage and tariff do not count.
    std::optional<AllowancePay> pay = {};
    /// A sick hour is paid this instead of its part of the wage (sickFloor).
    std::optional<HourlyRate> paidAtLeast = {};
};
/// The agreed rate of such an hour: of its kind and percentage, else of its kind at any percentage;
/// null when the hour follows the tariff by its percentage.
[[nodiscard]] const AgreedRate* rateOfHour(const std::vector<AgreedRate>& rates, HourType type,
                                           Percentage percentage);

/// Whether the client pays for it: absence and idle hours sit in the tariff of the others, a
/// cancelled call is only invoiced at an agreed rate.
[[nodiscard]] bool isInvoiced(const BillableEntry& entry);

struct StatementLine {
    PlacementId placement;
    IsoWeek week;
    std::string occupation;
    std::string workerName;
    HourType type = HourType::Regular;
    Percentage percentage;
    Minutes worked{0};
    HourlyRate rate; ///< wage or tariff of a 100 % hour; with a label: of this hour itself
    Money amount;    ///< rate * percentage * hours (with a label: rate * hours), rounded once, half
                     ///< away from zero, on the line
    bool correction = false;
    std::string label = {}; ///< name of the agreed rate or of the legal floor; empty: by type and
                            ///< percentage
    /// Of an allowance in euro: the label is its band, the rate is that of a unit, and `quantity`
    /// is minutes of an hourly amount, else shifts or days.
    std::optional<AmountUnit> unit = {};
    std::int64_t quantity = 0;
    /// Of a correction: the day that was corrected; unknown of lines from before schema 25.
    std::optional<Date> day = {};
    bool operator==(const StatementLine&) const = default;
};

/// Gross wage of one worker over a run (net pay belongs to payroll).
struct WageStatement {
    WageStatementId id;
    CandidateId candidate;
    std::string workerName;
    std::vector<StatementLine> lines;
    Money gross; ///< of the hours and of the taxed part of expenses
    std::vector<ExpenseLine> expenses = {};
    Money untaxed = {}; ///< of expenses, beside the gross wage
    bool operator==(const WageStatement&) const = default;
};

struct Invoice {
    InvoiceId id;
    std::string number; ///< "2026-00001", consecutive a year without holes
    ClientId client;
    std::string clientName;
    IsoWeek week;
    Date issuedOn{};
    Date dueOn{};
    std::vector<StatementLine> lines;
    Money net;
    Percentage vatPercentage;
    Money vat; ///< rounded once over the invoice (EN 16931 BR-CO-17), half away from zero
    Money total;
    bool vatShifted = false;
    std::vector<ExpenseLine> expenses = {}; ///< charged on at cost; part of net
    bool operator==(const Invoice&) const = default;
};

/// Grouped per worker: same placement, type, percentage, rate and band join in one line, each
/// correction on a line of its own; sorted by worker name, week, type, and corrections by day and
/// age. Sum of lines = gross.
[[nodiscard]] std::vector<WageStatement> wageStatements(std::span<const BillableEntry> entries);
/// What one entry adds to a wage statement, rounded by itself, half away from zero.
[[nodiscard]] Money wageAmount(const BillableEntry& entry);
/// What one entry adds to an invoice, rounded by itself, half away from zero.
[[nodiscard]] Money invoicedAmount(const BillableEntry& entry);
/// One invoice per client with invoiced hours, without number and dates; VAT 0 when shifted.
[[nodiscard]] std::vector<Invoice> invoices(std::span<const BillableEntry> entries, Percentage vat);

} // namespace werkbalie::domain
