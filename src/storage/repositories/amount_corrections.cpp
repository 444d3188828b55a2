// A row an amount, beside the hours of its correction.
#include "storage/repositories/amount_corrections.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

constexpr std::string_view kAmountColumns =
    "a.day, a.type, a.band, a.unit, a.unit_amount, a.unit_charged, a.quantity";

DayAmount amountFrom(const db::Statement& row, int first) {
    return {.day = row.get<Date>(first),
            .type = row.get<HourType>(first + 1),
            .pay = {.band = row.get<std::string>(first + 2),
                    .unit = row.get<AmountUnit>(first + 3),
                    .each = row.get<HourlyRate>(first + 4),
                    .charged = row.get<HourlyRate>(first + 5),
                    .quantity = row.get<std::int64_t>(first + 6)}};
}

WaitingAmount waitingFrom(const db::Statement& row) {
    const DayAmount amount = amountFrom(row, 11);
    WaitingAmount waiting{.correction = row.intAt(0), .position = row.intAt(1), .entry = {}};
    BillableEntry& entry = waiting.entry;
    entry.placement = row.get<PlacementId>(2);
    entry.candidate = row.get<CandidateId>(3);
    entry.client = row.get<ClientId>(4);
    entry.workerName =
        PersonName{row.get<std::string>(5), row.get<std::string>(6), row.get<std::string>(7)}
            .full();
    entry.occupation = row.get<std::string>(8);
    entry.week = row.get<IsoWeek>(9);
    entry.vatShifted = row.get<bool>(10);
    entry.entry.day = amount.day;
    entry.entry.type = amount.type;
    entry.entry.correction = true;
    entry.pay = amount.pay;
    return waiting;
}

} // namespace

void AmountCorrections::add(std::int64_t correction, const std::vector<DayAmount>& amounts) {
    std::int64_t position = 1;
    for (const DayAmount& amount : amounts) {
        m_connection
            .prepare(R"(INSERT INTO week_correction_allowance (correction_id, position, day, type,
            band, unit, unit_amount, unit_charged, quantity)
        VALUES (:correction, :position, :day, :type, :band, :unit, :unit_amount, :unit_charged,
            :quantity))")
            .bindInt("correction", correction)
            .bindInt("position", position++)
            .bind("day", amount.day)
            .bind("type", amount.type)
            .bind("band", amount.pay.band)
            .bind("unit", amount.pay.unit)
            .bind("unit_amount", amount.pay.each)
            .bind("unit_charged", amount.pay.charged)
            .bindInt("quantity", amount.pay.quantity)
            .run();
    }
}

std::vector<std::pair<std::int64_t, DayAmount>> AmountCorrections::byCorrection(TimesheetId sheet) {
    return collect(m_connection
                       .prepare("SELECT a.correction_id, " + std::string(kAmountColumns) + R"(
        FROM week_correction_allowance a
        JOIN week_correction w ON w.id = a.correction_id
        WHERE w.timesheet_id = :sheet
        ORDER BY a.correction_id, a.position)")
                       .bind("sheet", sheet),
                   [](const db::Statement& row) {
                       return std::pair{row.intAt(0), amountFrom(row, 1)};
                   });
}

std::vector<DayAmount> AmountCorrections::of(TimesheetId sheet) {
    std::vector<DayAmount> amounts;
    for (auto& [correction, amount] : byCorrection(sheet)) {
        amounts.push_back(std::move(amount));
    }
    return amounts;
}

std::vector<WaitingAmount> AmountCorrections::waiting(IsoWeek last) {
    return collect(m_connection
                       .prepare(R"(SELECT a.correction_id, a.position, p.id, p.candidate_id,
            p.client_id, k.first_name, k.prefix, k.last_name, p.occupation, t.week, c.vat_shifted, )" +
                                std::string(kAmountColumns) + R"(
        FROM week_correction_allowance a
        JOIN week_correction w ON w.id = a.correction_id
        JOIN timesheet t ON t.id = w.timesheet_id
        JOIN placement p ON p.id = t.placement_id
        JOIN candidate k ON k.id = p.candidate_id
        JOIN client c ON c.id = p.client_id
        WHERE t.week <= :last
            AND a.run_id IS NULL
        ORDER BY k.sort_key, p.candidate_id, t.week, a.correction_id, a.position)")
                       .bind("last", last),
                   waitingFrom);
}

void AmountCorrections::markPaid(WeeklyRunId run, const std::vector<WaitingAmount>& amounts) {
    for (const WaitingAmount& amount : amounts) {
        m_connection
            .prepare(R"(UPDATE week_correction_allowance
        SET run_id = :run
        WHERE correction_id = :correction
            AND position = :position)")
            .bind("run", run)
            .bindInt("correction", amount.correction)
            .bindInt("position", amount.position)
            .run();
    }
}

} // namespace werkbalie::storage
