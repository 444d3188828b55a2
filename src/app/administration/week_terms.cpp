// The run freezes what it paid by; a correction is paid by the same.
#include "app/administration/week_terms.h"

#include "app/administration/hours_check.h"
#include "app/administration/hours_locks.h"
#include "app/administration/sick_pay.h"
#include "app/json_text.h"
#include "app/refusals.h"
#include "domain/base/text.h"
#include "storage/repositories/allowance_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/timesheet_repository.h"
#include "storage/repositories/week_terms_repository.h"

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using domain::TimeEntry;

struct Correcting {
    domain::Timesheet sheet;
    domain::Placement placement;
    std::vector<TimeEntry> lines;
};

/// A week that was processed before terms were kept goes by what holds now.
domain::ProcessedTerms termsOf(Context& context, const domain::Timesheet& sheet,
                               const domain::Placement& placement) {
    db::Connection& connection = context.database.connection();
    if (auto kept = storage::WeekTermsRepository(connection).find(sheet.id)) {
        return std::move(*kept);
    }
    const domain::Date monday = sheet.week.monday();
    domain::ProcessedTerms terms{.wage = placement.wage,
                                 .tariff = placement.tariff,
                                 .rates = placement.rates,
                                 .contract = placement.minutesPerWeek};
    terms.sickPay = SickPay(context).at(placement.client, placement.occupation, monday);
    const auto schemes = storage::AllowanceRepository(connection).schemes(placement.client);
    if (const auto* scheme = domain::schemeOn(schemes, placement.client, monday)) {
        terms.scheme = *scheme;
    }
    return terms;
}

domain::Timesheet asWanted(const domain::Timesheet& sheet, const std::vector<TimeEntry>& wanted) {
    domain::Timesheet whole;
    whole.placement = sheet.placement;
    whole.week = sheet.week;
    whole.entries = wanted;
    for (TimeEntry& entry : whole.entries) {
        entry.id = {};
        entry.run.reset();
        entry.correction = false;
    }
    return whole;
}

Result<Correcting> prepare(Context& context, const WeekCorrection& correction) {
    db::Connection& connection = context.database.connection();
    auto sheet = storage::TimesheetRepository(connection).find(correction.sheet);
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
    const domain::Timesheet wanted = asWanted(*sheet, correction.wanted);
    if (const auto sound = refuseBlocking(checkSheet(wanted, placement->period)); !sound) {
        return tl::unexpected(sound.error());
    }
    auto lines = domain::differenceLines(sheet->entries, wanted.entries,
                                         termsOf(context, *sheet, *placement));
    return Correcting{std::move(*sheet), std::move(*placement), std::move(lines)};
}

void book(UnitOfWork& work, const Correcting& correcting, const WeekCorrection& correction) {
    storage::TimesheetRepository timesheets(work.connection());
    domain::Timesheet sheet = correcting.sheet;
    sheet.entries.insert(sheet.entries.end(), correcting.lines.begin(), correcting.lines.end());
    (void)timesheets.save(sheet);
    work.audit({.action = "correct",
                .entity = "timesheet",
                .entityId = sheet.id.value,
                .oldValue = sheetJson(correcting.sheet),
                .newValue = JsonObject()
                                .add("reason", domain::trim(correction.reason))
                                .add("lines", correcting.lines.size())
                                .addJson("sheet", sheetJson(sheet))
                                .text()});
    work.changed(Entity::Timesheet, sheet.id.value);
}

} // namespace

void keepWeekTerms(UnitOfWork& work, domain::WeeklyRunId run) {
    storage::WeekTermsRepository repository(work.connection());
    auto sheets = repository.processedIn(run);
    if (sheets.empty()) {
        return;
    }
    SickPay sickPay(work.context());
    const auto schemes = storage::AllowanceRepository(work.connection()).schemes();
    for (storage::ProcessedSheet& each : sheets) {
        const domain::Date monday = each.week.monday();
        each.terms.sickPay = sickPay.at(each.client, each.occupation, monday);
        if (const auto* scheme = domain::schemeOn(schemes, each.client, monday)) {
            each.terms.scheme = *scheme;
        }
        repository.add(each);
    }
}

Result<std::vector<TimeEntry>> previewCorrection(Context& context,
                                                 const WeekCorrection& correction) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto prepared = prepare(context, correction);
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    return std::move(prepared->lines);
}

Result<domain::Timesheet> correctWeek(Context& context, const WeekCorrection& correction) {
    if (const auto allowed = requireRight(context, domain::Right::ApproveHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (domain::trim(correction.reason).empty()) {
        return refuse("correction.reason_missing", "reason");
    }
    UnitOfWork work(context);
    const auto prepared = prepare(context, correction);
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    const domain::Timesheet& sheet = prepared->sheet;
    if (const auto open = HoursLocks(context).mayWrite(sheet.week, prepared->placement.client);
        !open) {
        return tl::unexpected(open.error());
    }
    if (sheet.version != correction.version) {
        return refuse("timesheet.changed_meanwhile", "version");
    }
    if (prepared->lines.empty()) {
        return refuse("correction.nothing_changes", "hours");
    }
    book(work, *prepared, correction);
    auto saved = storage::TimesheetRepository(work.connection()).find(sheet.id);
    work.commit();
    return std::move(*saved);
}

} // namespace werkbalie::app
