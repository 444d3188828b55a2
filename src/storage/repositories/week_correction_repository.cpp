// A row a correction, its hours beside it in the order in which they were given.
#include "storage/repositories/week_correction_repository.h"

#include "storage/repositories/amount_corrections.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

constexpr std::string_view kWanted = "wanted";
constexpr std::string_view kLine = "line";

TimeEntry entryOf(const db::Statement& row) {
    return {.id = {},
            .day = row.get<Date>(2),
            .type = row.get<HourType>(3),
            .payPercentage = row.get<Percentage>(4),
            .worked = row.get<Minutes>(5),
            .startMinute = row.get<std::optional<int>>(6),
            .endMinute = row.get<std::optional<int>>(7),
            .breakMinutes = row.get<int>(8),
            .marks = row.get<WorkMarks>(9)};
}

/// Entries of one correction; their positions go on from one part to the next.
class EntryWriter {
public:
    EntryWriter(db::Connection& connection, std::int64_t correction)
        : m_connection(connection), m_correction(correction) {}

    void write(std::string_view part, const std::vector<TimeEntry>& entries) {
        for (const TimeEntry& entry : entries) {
            m_connection
                .prepare(R"(INSERT INTO week_correction_entry (correction_id, position, part, day,
            type, pay_percentage, minutes, start_minute, end_minute, break_minutes,
            marks)
        VALUES (:correction, :position, :part, :day, :type, :pay_percentage, :minutes,
            :start_minute, :end_minute, :break_minutes, :marks))")
                .bindInt("correction", m_correction)
                .bindInt("position", m_position++)
                .bind("part", std::string(part))
                .bind("day", entry.day)
                .bind("type", entry.type)
                .bind("pay_percentage", entry.payPercentage)
                .bind("minutes", entry.worked)
                .bind("start_minute", entry.startMinute)
                .bind("end_minute", entry.endMinute)
                .bind("break_minutes", entry.breakMinutes)
                .bind("marks", entry.marks)
                .run();
        }
    }

private:
    db::Connection& m_connection;
    std::int64_t m_correction;
    std::int64_t m_position = 1;
};

} // namespace

void WeekCorrectionRepository::add(TimesheetId sheet, const WeekCorrectionRow& correction,
                                   const Actor& actor) {
    const std::int64_t id =
        numberFrom(m_connection
                       .prepare(R"(INSERT INTO week_correction (timesheet_id, reason, recorded_by,
            recorded_at)
        VALUES (:sheet, :reason, :user, :at)
        RETURNING id)")
                       .bind("sheet", sheet)
                       .bind("reason", correction.reason)
                       .bind("user", actor.user)
                       .bind("at", actor.at));
    EntryWriter writer(m_connection, id);
    writer.write(kWanted, correction.wanted);
    writer.write(kLine, correction.lines);
    AmountCorrections(m_connection).add(id, correction.amounts);
}

std::vector<WeekCorrectionRow> WeekCorrectionRepository::of(TimesheetId sheet) {
    db::Statement& heads = m_connection.prepare(R"(SELECT w.id, w.reason, u.display_name,
            w.recorded_at
        FROM week_correction w
        JOIN app_user u ON u.id = w.recorded_by
        WHERE w.timesheet_id = :sheet
        ORDER BY w.id)");
    heads.bind("sheet", sheet);
    std::vector<std::int64_t> ids;
    auto corrections = collect(heads, [&ids](const db::Statement& row) {
        ids.push_back(row.intAt(0));
        return WeekCorrectionRow{.reason = row.get<std::string>(1),
                                 .wanted = {},
                                 .lines = {},
                                 .amounts = {},
                                 .recordedBy = row.get<std::string>(2),
                                 .recordedAt = row.get<Instant>(3)};
    });
    db::Statement& entries = m_connection.prepare(R"(SELECT e.correction_id, e.part, e.day, e.type,
            e.pay_percentage, e.minutes, e.start_minute, e.end_minute, e.break_minutes, e.marks
        FROM week_correction_entry e
        JOIN week_correction w ON w.id = e.correction_id
        WHERE w.timesheet_id = :sheet
        ORDER BY e.correction_id, e.position)");
    entries.bind("sheet", sheet);
    const auto rowOf = [&](std::int64_t id) -> WeekCorrectionRow& {
        return corrections.at(static_cast<std::size_t>(std::ranges::find(ids, id) - ids.begin()));
    };
    while (entries.next()) {
        WeekCorrectionRow& correction = rowOf(entries.intAt(0));
        const bool isWanted = entries.get<std::string>(1) == kWanted;
        TimeEntry entry = entryOf(entries);
        entry.correction = !isWanted;
        (isWanted ? correction.wanted : correction.lines).push_back(std::move(entry));
    }
    for (auto& [id, amount] : AmountCorrections(m_connection).byCorrection(sheet)) {
        rowOf(id).amounts.push_back(std::move(amount));
    }
    return corrections;
}

} // namespace werkbalie::storage
