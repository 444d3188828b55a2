// Loads, saves and moves the weeks of the grid; knows no widgets.
#include "ui/administration/week_presenter.h"

#include "ui/administration/hours_text.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

namespace werkbalie::ui {

using domain::TimesheetState;

WeekPresenter::WeekPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_model(this) {
    // On Monday and Tuesday one works on last week's hours, later on this week's.
    const auto today = services.clock.today();
    m_filter.week = domain::IsoWeek::of(today - std::chrono::days{7});
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        const bool mine =
            touches(changes, app::Entity::Timesheet) || touches(changes, app::Entity::Placement);
        if (mine && !m_model.hasEdits()) {
            reload();
        }
    });
}

void WeekPresenter::setFilter(const app::WeekFilter& filter) {
    m_filter = filter;
    reload();
}

void WeekPresenter::reload() {
    const auto request = m_latest.next();
    m_services.tasks.read(
        this, [filter = m_filter](app::Context& context) { return app::loadWeek(context, filter); },
        [this, request](domain::Result<std::vector<app::WeekRow>> rows) {
            if (m_latest.isCurrent(request)) {
                take(std::move(rows));
            }
        },
        tr("Uren laden"));
}

void WeekPresenter::take(domain::Result<std::vector<app::WeekRow>> rows) {
    if (!rows) {
        m_services.notifier.refused(rows.error());
        return;
    }
    m_model.setWeek(m_filter.week, std::move(*rows));
    Q_EMIT loaded();
}

void WeekPresenter::save() {
    if (m_model.unreadableCells() > 0) {
        m_services.notifier.warn(tr("%n cel(len) zijn nog niet te lezen: verbeter of wis ze, dan "
                                    "kan de week bewaard worden.",
                                    nullptr, m_model.unreadableCells()));
        return;
    }
    const auto sheets = m_model.editedSheets();
    if (sheets.empty()) {
        m_services.notifier.done(tr("Er is niets gewijzigd."));
        return;
    }
    m_services.tasks.write(
        this, [sheets](app::Context& context) { return app::saveWeek(context, sheets); },
        [this](const domain::Result<app::SavedWeek>& result) { takeSaved(result); },
        tr("Week opslaan"));
}

void WeekPresenter::takeSaved(const domain::Result<app::SavedWeek>& saved) {
    if (!saved) {
        m_services.notifier.refused(saved.error());
        return;
    }
    m_model.takeSaved(*saved);
    const int written = static_cast<int>(saved->saved.size());
    const int conflicts = static_cast<int>(saved->conflicts.size());
    if (conflicts > 0) {
        m_services.notifier.warn(tr("%n regel(s) waren intussen door een ander gewijzigd: u ziet "
                                    "nu wat er bewaard is. Vul uw uren daar opnieuw in.",
                                    nullptr, conflicts));
    } else if (written == 0 && !saved->findings.empty()) {
        m_services.notifier.warn(tr("Niet opgeslagen: zie de gemarkeerde regels."));
    } else {
        m_services.notifier.done(tr("%n weekstaat(en) opgeslagen.", nullptr, written));
    }
    Q_EMIT this->saved(written, conflicts);
}

void WeekPresenter::copyLastWeek() {
    auto filter = m_filter;
    filter.week = filter.week.plusWeeks(-1);
    m_services.tasks.read(
        this, [filter](app::Context& context) { return app::loadWeek(context, filter); },
        [this](const domain::Result<std::vector<app::WeekRow>>& rows) {
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            m_model.copyFrom(*rows);
            m_services.notifier.done(
                tr("Vorige week overgenomen in de lege regels; controleer en sla op."),
                [this] { m_model.undoStack().undo(); });
        },
        tr("Vorige week ophalen"));
}

std::vector<domain::TimesheetId> WeekPresenter::sheetsOf(const std::vector<int>& rows,
                                                         TimesheetState to) const {
    std::vector<domain::TimesheetId> sheets;
    for (const int row : rows) {
        const auto& sheet = m_model.weekRow(row).sheet;
        if (sheet.id.isValid() && sheet.state != to) {
            sheets.push_back(sheet.id);
        }
    }
    return sheets;
}

void WeekPresenter::changeState(const std::vector<int>& rows, TimesheetState to,
                                const QString& reason) {
    if (m_model.hasEdits()) {
        m_services.notifier.warn(tr("Sla de week eerst op; daarna kan de status veranderen."));
        return;
    }
    const app::StateChange change{
        .sheets = sheetsOf(rows, to), .to = to, .reason = trimmed(reason)};
    if (change.sheets.empty()) {
        m_services.notifier.warn(tr("Bij de gekozen regels staan geen uren die %1 kunnen worden.")
                                     .arg(word(to).toLower()));
        return;
    }
    m_services.tasks.write(
        this, [change](app::Context& context) { return app::changeWeekState(context, change); },
        [this, to](const domain::Result<std::int64_t>& count) {
            if (!count) {
                m_services.notifier.refused(count.error());
                return;
            }
            m_services.notifier.done(tr("%n weekstaat(en): %1.", nullptr, static_cast<int>(*count))
                                         .arg(word(to).toLower()));
            reload();
        },
        tr("Status wijzigen"));
}

void WeekPresenter::addCorrection(int row, const domain::TimeEntry& entry) {
    const auto sheet = m_model.weekRow(row).sheet.id;
    m_services.tasks.write(
        this,
        [sheet, entry](app::Context& context) { return app::addCorrection(context, sheet, entry); },
        [this](const domain::Result<domain::Timesheet>& corrected) {
            if (!corrected) {
                m_services.notifier.refused(corrected.error());
                return;
            }
            m_services.notifier.done(
                tr("Correctieregel toegevoegd; de volgende weekrun verwerkt hem."));
            reload();
        },
        tr("Correctie toevoegen"));
}

void WeekPresenter::importHours(const app::HoursImport& import) {
    m_services.tasks.write(
        this,
        [import](app::Context& context, app::Progress& progress) {
            return app::importHours(context, import, progress);
        },
        [this](const domain::Result<app::ImportReport>& report) {
            if (!report) {
                m_services.notifier.refused(report.error());
                return;
            }
            Q_EMIT imported(*report);
        },
        tr("Uren inlezen"));
}

} // namespace werkbalie::ui
