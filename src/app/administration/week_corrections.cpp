// A correction is paid by what the run kept of its week; who asked for it stays with it.
#include "app/administration/week_corrections.h"

#include "app/administration/hours_check.h"
#include "app/administration/hours_locks.h"
#include "app/administration/sick_floor.h"
#include "app/administration/week_terms.h"
#include "app/json_text.h"
#include "app/refusals.h"
#include "domain/base/text.h"
#include "storage/repositories/amount_corrections.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/timesheet_repository.h"
#include "storage/repositories/week_correction_repository.h"

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using domain::TimeEntry;

struct Processed {
    domain::Timesheet sheet;
    domain::Placement placement;
    domain::ProcessedTerms terms;
    std::vector<domain::DayAmount> booked = {}; ///< allowances in euro that were corrected before
};
struct Correcting {
    Processed week;
    std::vector<TimeEntry> wanted;
    std::vector<TimeEntry> lines;
    std::vector<domain::DayAmount> amounts;
};

Result<Processed> findProcessed(Context& context, domain::TimesheetId id) {
    db::Connection& connection = context.database.connection();
    auto sheet = storage::TimesheetRepository(connection).find(id);
    if (!sheet) {
        return refuse("record.missing", "timesheet");
    }
    if (sheet->state != domain::TimesheetState::Processed) {
        return refuse("timesheet.not_processed", "state",
                      {{"state", std::string(toText(sheet->state))}});
    }
    auto placement = storage::PlacementRepository(connection).find(sheet->placement);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    auto terms = termsOfSheet(context, *sheet, *placement);
    auto booked = storage::AmountCorrections(connection).of(id);
    return Processed{std::move(*sheet), std::move(*placement), std::move(terms), std::move(booked)};
}

std::vector<TimeEntry> plain(std::vector<TimeEntry> entries) {
    for (TimeEntry& entry : entries) {
        entry.id = {};
        entry.run.reset();
        entry.correction = false;
    }
    return entries;
}

/// A line that says more or less of a kind on a day, laid over the hours of that kind.
void layOver(std::vector<TimeEntry>& hours, const TimeEntry& line) {
    const auto same = std::ranges::find_if(hours, [&line](const TimeEntry& entry) {
        return entry.day == line.day && entry.type == line.type &&
               entry.payPercentage == line.payPercentage;
    });
    if (same == hours.end()) {
        hours.push_back(line);
        return;
    }
    same->worked += line.worked;
    same->startMinute.reset(); // begin and end no longer tell how long it was
    same->endMinute.reset();
    same->breakMinutes = 0;
}

/// What was last said to be right; before the first correction the hours as they were processed. A
/// line that was added without the week it makes (by an earlier version) is laid over them.
std::vector<TimeEntry> hoursThatCount(const domain::Timesheet& sheet,
                                      const std::vector<storage::WeekCorrectionRow>& past) {
    if (!past.empty()) {
        return past.back().wanted;
    }
    std::vector<TimeEntry> hours;
    for (const TimeEntry& entry : sheet.entries) {
        if (!entry.correction) {
            hours.push_back(entry);
        }
    }
    for (const TimeEntry& entry : sheet.entries) {
        if (entry.correction) {
            layOver(hours, entry);
        }
    }
    std::erase_if(hours, [](const TimeEntry& entry) { return entry.worked <= domain::Minutes{0}; });
    return plain(std::move(hours));
}

std::vector<CorrectionLine> priced(Context& context, const Processed& week,
                                   const std::vector<TimeEntry>& lines,
                                   const std::vector<domain::DayAmount>& amounts) {
    const bool shown = domain::mayDo(context.user.role, domain::Right::ViewMargins);
    std::vector<domain::BillableEntry> entries;
    for (const TimeEntry& entry : lines) {
        domain::BillableEntry& billable = entries.emplace_back();
        billable.placement = week.placement.id;
        billable.candidate = week.placement.candidate;
        billable.week = week.sheet.week;
        billable.entry = entry;
        billable.wage = week.terms.wage;
        billable.tariff = week.terms.tariff;
        billable.rates = week.terms.rates;
    }
    for (const domain::DayAmount& amount : amounts) {
        domain::BillableEntry& billable = entries.emplace_back();
        billable.entry.day = amount.day;
        billable.entry.type = amount.type;
        billable.entry.correction = true;
        billable.pay = amount.pay;
    }
    raiseSickPay(context, entries);
    std::vector<CorrectionLine> result;
    for (const domain::BillableEntry& billable : entries) {
        result.push_back({.entry = billable.entry,
                          .wage = shown ? domain::wageAmount(billable) : domain::Money{},
                          .invoiced = shown ? domain::invoicedAmount(billable) : domain::Money{},
                          .pay = billable.pay});
    }
    return result;
}

Result<Correcting> prepare(Context& context, const WeekCorrection& correction) {
    auto week = findProcessed(context, correction.sheet);
    if (!week) {
        return tl::unexpected(week.error());
    }
    domain::Timesheet whole;
    whole.placement = week->sheet.placement;
    whole.week = week->sheet.week;
    whole.entries = plain(correction.wanted);
    if (const auto sound = refuseBlocking(checkSheet(whole, week->placement.period)); !sound) {
        return tl::unexpected(sound.error());
    }
    auto lines = domain::differenceLines(week->sheet.entries, whole.entries, week->terms);
    auto amounts =
        domain::differenceAmounts(week->sheet.entries, week->booked, whole.entries, week->terms);
    return Correcting{std::move(*week), std::move(whole.entries), std::move(lines),
                      std::move(amounts)};
}

void book(UnitOfWork& work, const Correcting& correcting, std::string_view reason) {
    storage::TimesheetRepository timesheets(work.connection());
    domain::Timesheet sheet = correcting.week.sheet;
    sheet.entries.insert(sheet.entries.end(), correcting.lines.begin(), correcting.lines.end());
    (void)timesheets.save(sheet);
    storage::WeekCorrectionRepository(work.connection())
        .add(sheet.id,
             {.reason = std::string(reason),
              .wanted = correcting.wanted,
              .lines = correcting.lines,
              .amounts = correcting.amounts},
             {work.context().user.id, work.context().clock.now()});
    work.audit({.action = "correct",
                .entity = "timesheet",
                .entityId = sheet.id.value,
                .oldValue = sheetJson(correcting.week.sheet),
                .newValue = JsonObject()
                                .add("reason", reason)
                                .add("lines", correcting.lines.size())
                                .add("amounts", correcting.amounts.size())
                                .addJson("sheet", sheetJson(sheet))
                                .text()});
    work.changed(Entity::Timesheet, sheet.id.value);
}

Result<void> mayBook(Context& context, const Correcting& correcting, std::int64_t version) {
    const domain::Timesheet& sheet = correcting.week.sheet;
    if (auto open = HoursLocks(context).mayWrite(sheet.week, correcting.week.placement.client);
        !open) {
        return open;
    }
    if (sheet.version != version) {
        return refuse("timesheet.changed_meanwhile", "version");
    }
    if (correcting.lines.empty() && correcting.amounts.empty()) {
        return refuse("correction.nothing_changes", "hours");
    }
    return {};
}

} // namespace

Result<CorrectableWeek> loadCorrectable(Context& context, domain::TimesheetId sheet) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto week = findProcessed(context, sheet);
    if (!week) {
        return tl::unexpected(week.error());
    }
    const auto rows = storage::WeekCorrectionRepository(context.database.connection()).of(sheet);
    CorrectableWeek answer{.sheet = week->sheet, .now = hoursThatCount(week->sheet, rows)};
    for (const storage::WeekCorrectionRow& row : rows) {
        answer.past.push_back({.by = row.recordedBy,
                               .at = row.recordedAt,
                               .reason = row.reason,
                               .lines = priced(context, *week, row.lines, row.amounts)});
    }
    return answer;
}

Result<std::vector<CorrectionLine>> previewCorrection(Context& context,
                                                      const WeekCorrection& correction) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto prepared = prepare(context, correction);
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    return priced(context, prepared->week, prepared->lines, prepared->amounts);
}

Result<domain::Timesheet> correctWeek(Context& context, const WeekCorrection& correction) {
    if (const auto allowed = requireRight(context, domain::Right::ApproveHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const std::string_view reason = domain::trim(correction.reason);
    if (reason.empty()) {
        return refuse("correction.reason_missing", "reason");
    }
    UnitOfWork work(context);
    const auto prepared = prepare(context, correction);
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    if (const auto open = mayBook(context, *prepared, correction.version); !open) {
        return tl::unexpected(open.error());
    }
    book(work, *prepared, reason);
    auto saved = storage::TimesheetRepository(work.connection()).find(correction.sheet);
    work.commit();
    return std::move(*saved);
}

} // namespace werkbalie::app
