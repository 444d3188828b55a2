// Loads, saves and moves the weeks of the grid; knows no widgets.
#include "ui/administration/week_presenter.h"

#include "app/administration/allowance_charge.h"
#include "app/administration/sick_floor.h"
#include "app/administration/week_contexts.h"
#include "app/format_nl.h"
#include "ui/administration/hours_text.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <algorithm>

namespace werkbalie::ui {

using domain::TimesheetState;

namespace {

/// What the weeks come to, calculated off the window's thread.
struct WeekValues {
    std::vector<domain::AllowanceScheme> schemes;
    ChargesOf charges;
    SickFloors sickFloors;
    std::map<domain::PlacementId, domain::WeekValue> values;
    app::WeekContexts contexts;
    app::Acceptances acceptances;
    domain::ParameterSet parameters;
};

/// Of more rows than anybody looks through, the checks are made when they are saved.
constexpr std::size_t kMostChecked = 1'000;

domain::Result<WeekValues>
valuesOf(app::Context& context, domain::IsoWeek week,
         std::vector<std::pair<domain::Timesheet, domain::WeekPrices>>& weeks,
         const std::vector<app::WeekRow>& rows) {
    auto schemes = app::listAllowances(context);
    if (!schemes) {
        return tl::unexpected(schemes.error());
    }
    WeekValues result{.schemes = std::move(*schemes),
                      .charges = {},
                      .sickFloors = {},
                      .values = {},
                      .contexts = {},
                      .acceptances = {},
                      .parameters = context.parameters};
    if (domain::mayDo(context.user.role, domain::Right::ViewMargins)) {
        result.sickFloors = app::sickFloorsOf(context, rows);
    }
    app::ChargeLookup charges(context);
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        auto& [sheet, terms] = weeks[i];
        terms.basis.scheme = schemeOf(rows[i], result.schemes, week);
        terms.basis.charge = rows[i].terms ? rows[i].terms->charge
                                           : charges.of(rows[i].placement, terms.basis.scheme);
        if (terms.basis.charge != domain::ChargeFactors{}) {
            result.charges.emplace(rows[i].placement, terms.basis.charge);
        }
        if (const auto own = result.sickFloors.find(sheet.placement);
            own != result.sickFloors.end()) {
            terms.sickFloors = own->second;
        }
        result.values.emplace(sheet.placement, domain::weekValue(sheet, terms));
    }
    if (rows.size() <= kMostChecked) {
        result.contexts = app::weekContexts(context, rows);
        result.acceptances = app::loadAcceptances(context, week);
    }
    return result;
}

} // namespace

WeekPresenter::WeekPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_model(this),
      m_offer(services.notifier, m_model.undoStack()) {
    // On Monday and Tuesday one works on last week's hours, later on this week's.
    const auto today = services.clock.today();
    m_filter.week = domain::IsoWeek::of(today - std::chrono::days{7});
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (std::exchange(m_savedHere, false)) {
            return; // the grid has what it saved
        }
        const bool mine = touches(changes, app::Entity::Timesheet) ||
                          touches(changes, app::Entity::Placement) ||
                          touches(changes, app::Entity::Shift);
        if (mine && !m_model.hasEdits()) {
            reload();
        } else if (touches(changes, app::Entity::Allowance)) {
            loadValues();
        }
    });
}

void WeekPresenter::setFilter(const app::WeekFilter& filter) {
    m_filter = filter;
    reload();
}

void WeekPresenter::reload() {
    const auto request = m_latest.next();
    m_request = request;
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
    loadValues();
}

/// The page is there at once; what it comes to follows when it was calculated.
void WeekPresenter::loadValues() {
    std::vector<std::pair<domain::Timesheet, domain::WeekPrices>> weeks;
    std::vector<app::WeekRow> rows;
    for (const auto& line : m_model.lines()) {
        weeks.emplace_back(line.now.sheet, line.terms);
        rows.push_back(line.row);
        rows.back().sheet = line.now.sheet;
    }
    const auto request = m_request;
    m_services.tasks.read(
        this,
        [weeks = std::move(weeks), rows = std::move(rows), week = m_filter.week](
            app::Context& context) mutable { return valuesOf(context, week, weeks, rows); },
        [this, request](domain::Result<WeekValues> values) {
            if (values && m_latest.isCurrent(request)) {
                m_clientsWithScheme.clear();
                for (const auto& scheme : values->schemes) {
                    m_clientsWithScheme.insert(scheme.client);
                }
                m_model.setSchemes(std::move(values->schemes), values->charges);
                m_model.setSickFloors(values->sickFloors);
                m_model.takeValues(values->values);
                m_model.setChecks(std::move(values->parameters), std::move(values->contexts),
                                  values->acceptances);
                Q_EMIT valued();
            }
        });
}

std::optional<app::ExplainedWeek> WeekPresenter::explained(int row) const {
    if (row < 0 || row >= m_model.rowCount()) {
        return std::nullopt;
    }
    const auto& line = m_model.lineAt(row);
    if (line.terms.basis.scheme == nullptr) {
        return std::nullopt;
    }
    return app::explainSheet(*line.terms.basis.scheme, line.now.sheet,
                             {.contract = line.terms.basis.contract, .wage = line.terms.wage});
}

SchemeOfClient WeekPresenter::schemeOfClient(int row) const {
    if (row < 0 || row >= m_model.rowCount() || !m_model.lineAt(row).valued) {
        return SchemeOfClient::NotLoaded;
    }
    const auto& line = m_model.lineAt(row);
    if (line.terms.basis.scheme != nullptr) {
        return SchemeOfClient::Holds;
    }
    return m_clientsWithScheme.contains(line.row.client) ? SchemeOfClient::OtherWeeks
                                                         : SchemeOfClient::None;
}

void WeekPresenter::tellBlocked() {
    const int unreadable = m_model.unreadableCells();
    m_services.notifier.warn(
        unreadable > 0
            ? tr("%n cel(len) zijn nog niet te lezen: verbeter of wis ze, dan kan de week bewaard "
                 "worden.",
                 nullptr, unreadable)
            : tr("%n cel(len) vragen nog een keuze: houd uw uren met Alt+Pijl-links of neem die "
                 "van "
                 "de ander met Alt+Pijl-rechts.",
                 nullptr, m_model.openConflicts()));
    Q_EMIT blocked(m_model.firstBlocked());
}

void WeekPresenter::save() {
    const auto sheets = m_model.editedSheets();
    if (m_model.unreadableCells() > 0 || (sheets.empty() && m_model.openConflicts() > 0)) {
        tellBlocked();
        return;
    }
    if (sheets.empty()) {
        m_services.notifier.done(tr("Er is niets gewijzigd."));
        return;
    }
    m_services.tasks.write(
        this, [sheets](app::Context& context) { return app::saveWeek(context, sheets); },
        [this, sheets](const domain::Result<app::SavedWeek>& result) { takeSaved(result, sheets); },
        tr("Week opslaan"));
}

void WeekPresenter::takeSaved(const domain::Result<app::SavedWeek>& saved,
                              const std::vector<domain::Timesheet>& sent) {
    if (!saved) {
        m_services.notifier.refused(saved.error());
        return;
    }
    m_model.takeSaved(*saved, sent);
    m_savedHere = !saved->saved.empty();
    const int written = static_cast<int>(saved->saved.size());
    const int conflicts = static_cast<int>(saved->conflicts.size());
    if (m_model.openConflicts() > 0) {
        tellBlocked();
    } else if (conflicts > 0) {
        m_services.notifier.warn(
            tr("%n regel(s) waren intussen door een ander gewijzigd, in andere "
               "cellen: u ziet beide wijzigingen. Sla ze op met Ctrl+S.",
               nullptr, conflicts));
    } else if (written == 0 && !saved->findings.empty()) {
        m_services.notifier.warn(tr("Niet opgeslagen: zie de gemarkeerde regels."));
    } else {
        m_services.notifier.done(tr("%n weekstaat(en) opgeslagen.", nullptr, written));
    }
    Q_EMIT this->saved(written, conflicts);
}

void WeekPresenter::copyLastWeek(const std::vector<int>& wanted) {
    auto filter = m_filter;
    filter.week = filter.week.plusWeeks(-1);
    m_services.tasks.read(
        this, [filter](app::Context& context) { return app::loadWeek(context, filter); },
        [this, placements = placementsOf(wanted)](domain::Result<std::vector<app::WeekRow>> rows) {
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            std::erase_if(*rows, [&](const app::WeekRow& row) {
                return std::ranges::find(placements, row.placement) == placements.end();
            });
            const auto filled = m_model.copyFrom(*rows);
            if (filled.lines == 0) {
                m_services.notifier.done(
                    withHint(tr("Er was niets over te nemen: alleen lege regels nemen uren over."),
                             placements.size()));
                return;
            }
            auto said = tr("Vorige week overgenomen in %n lege regel(s); controleer en sla op.",
                           nullptr, filled.lines);
            if (filled.leftOut > domain::Minutes{0}) {
                said += QLatin1Char(' ') + tr("Niet overgenomen: %1 uur overwerk, verlof en ander.")
                                               .arg(qs(app::dutchHours(filled.leftOut)));
            }
            m_offer.done(withHint(said, placements.size()));
        },
        tr("Vorige week ophalen"));
}

/// Who expected all rows to follow learns how.
QString WeekPresenter::withHint(const QString& text, std::size_t chosen) const {
    return static_cast<int>(chosen) < m_model.totals().lines
               ? text + QLatin1Char(' ') +
                     tr("(%1 van %2 regels gekozen; Ctrl+A kiest alle)")
                         .arg(chosen)
                         .arg(m_model.totals().lines)
               : text;
}

void WeekPresenter::fillPlanned(const std::vector<int>& rows) {
    const auto filled = m_model.fillPlanned(rows);
    const auto chosen = placementsOf(rows).size();
    if (filled.cells == 0) {
        m_services.notifier.done(
            withHint(filled.byRoster ? tr("Er waren geen lege dagen waarop het rooster uren heeft.")
                                     : tr("Er waren geen lege dagen met afgesproken uren."),
                     chosen));
        return;
    }
    const auto text =
        filled.byRoster
            ? tr("%n lege dag(en) gevuld volgens rooster; verander wat anders was en sla op.",
                 nullptr, filled.cells)
            : tr("%n lege dag(en) gevuld volgens afspraak; verander wat anders was en sla op.",
                 nullptr, filled.cells);
    m_offer.done(withHint(text, chosen));
}

void WeekPresenter::tellPasted(const PasteOutcome& outcome) {
    QStringList parts{tr("%n cel(len) geplakt", nullptr, outcome.filled)};
    if (outcome.unreadable > 0) {
        parts << tr("%n niet te lezen", nullptr, outcome.unreadable);
    }
    if (outcome.skipped > 0) {
        parts << tr("%n overgeslagen: buiten de week of de plaatsing, of al goedgekeurd", nullptr,
                    outcome.skipped);
    }
    if (!outcome.unknown.isEmpty()) {
        parts << tr("niet in dit rooster: %1").arg(outcome.unknown.join(QStringLiteral(", ")));
    }
    if (!outcome.twice.isEmpty()) {
        parts << tr("meer dan één plaatsing, zet de opdrachtgever erachter: %1")
                     .arg(outcome.twice.join(QStringLiteral(", ")));
    }
    const auto text = parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    if (parts.size() > 1) {
        m_services.notifier.warn(text);
    } else if (outcome.filled == 0) {
        m_services.notifier.done(text); // no step of the stack
    } else {
        m_offer.done(text);
    }
}

std::vector<domain::PlacementId> WeekPresenter::placementsOf(const std::vector<int>& rows) const {
    std::vector<domain::PlacementId> placements;
    for (const int row : rows) {
        const auto placement = m_model.lineAt(row).row.placement;
        if (std::ranges::find(placements, placement) == placements.end()) {
            placements.push_back(placement);
        }
    }
    return placements;
}

std::vector<domain::PlacementId>
WeekPresenter::placementsIn(const std::vector<int>& rows,
                            std::initializer_list<TimesheetState> states) const {
    std::vector<domain::PlacementId> placements;
    for (const int row : rows) {
        const auto& sheet = m_model.sheetAt(row);
        if (sheet.id.isValid() && std::ranges::find(states, sheet.state) != states.end() &&
            std::ranges::find(placements, sheet.placement) == placements.end()) {
            placements.push_back(sheet.placement);
        }
    }
    return placements;
}

void WeekPresenter::markReady(const std::vector<int>& rows) {
    move(placementsIn(rows, {TimesheetState::Open}), TimesheetState::Ready,
         [](app::Context& context, const app::WeekFilter& filter, const Placements& placements) {
             return app::markReady(context, {.filter = filter, .placements = placements});
         });
}

void WeekPresenter::approve(const std::vector<int>& rows) {
    move(placementsIn(rows, {TimesheetState::Ready}), TimesheetState::Approved,
         [](app::Context& context, const app::WeekFilter& filter, const Placements& placements) {
             return app::approveWithProof(
                 context,
                 {.filter = filter,
                  .placements = placements,
                  .proof = domain::agencyProof(context.user.displayName, context.clock.today())});
         });
}

void WeekPresenter::reopen(const std::vector<int>& rows, const QString& reason) {
    move(placementsIn(rows, {TimesheetState::Ready, TimesheetState::Approved}),
         TimesheetState::Open,
         [why = trimmed(reason)](app::Context& context, const app::WeekFilter& filter,
                                 const Placements& placements) {
             return app::takeBack(context,
                                  {.filter = filter, .placements = placements, .reason = why});
         });
}

void WeekPresenter::move(const Placements& placements, TimesheetState to, const Move& how) {
    if (m_model.hasEdits()) {
        m_services.notifier.warn(tr("Sla de week eerst op; daarna kan de status veranderen."));
        return;
    }
    if (placements.empty()) {
        m_services.notifier.warn(tr("Bij de gekozen regels staan geen uren die %1 kunnen worden.")
                                     .arg(word(to).toLower()));
        return;
    }
    m_services.tasks.write(
        this,
        [how, placements, filter = m_filter](app::Context& context) {
            return how(context, filter, placements);
        },
        [this, to](const domain::Result<app::ProcessReport>& report) {
            if (!report) {
                m_services.notifier.refused(report.error());
                return;
            }
            tellMoved(*report, to);
            reload();
        },
        tr("Status wijzigen"));
}

void WeekPresenter::tellMoved(const app::ProcessReport& report, TimesheetState to) {
    QString text =
        tr("%n weekstaat(en): %1.", nullptr, static_cast<int>(report.done))
            .arg(to == TimesheetState::Approved ? tr("goedgekeurd, door het bureau vastgesteld")
                                                : word(to).toLower());
    if (report.refused.empty()) {
        m_services.notifier.done(text);
        return;
    }
    text += QLatin1Char(' ') +
            tr("%n bleef (bleven) staan.", nullptr, static_cast<int>(report.refused.size()));
    m_services.notifier.warn(text);
    Q_EMIT leftBehind(report);
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
