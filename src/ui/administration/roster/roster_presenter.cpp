// Each change of a shift can be taken back by its opposite; what was told to a worker cannot.
#include "ui/administration/roster/roster_presenter.h"

#include "ui/administration/roster/roster_words.h"
#include "ui/support/language.h"

#include <tuple>

namespace werkbalie::ui {

using domain::Result;
using domain::RosterShift;

RosterPresenter::RosterPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_model(this) {
    m_filter.week = domain::IsoWeek::of(services.clock.today() + std::chrono::days{7});
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Shift) || touches(changes, app::Entity::Placement)) {
            reload();
        }
    });
}

void RosterPresenter::setFilter(const app::RosterFilter& filter) {
    m_filter = filter;
    reload();
}

void RosterPresenter::reload() {
    const auto request = m_loads.next();
    m_services.tasks.read(
        this,
        [filter = m_filter](app::Context& context) { return app::loadRoster(context, filter); },
        [this, request](const Result<app::RosterBoard>& board) {
            if (!m_loads.isCurrent(request)) {
                return;
            }
            if (!board) {
                m_services.notifier.refused(board.error());
                return;
            }
            m_model.setBoard(*board);
            Q_EMIT loaded();
            check(*board, request);
        },
        tr("Rooster laden"));
}

/// The board is there at once; what stands in the way follows.
void RosterPresenter::check(const app::RosterBoard& board, quint64 request) {
    m_services.tasks.read(
        this, [board](app::Context& context) { return app::checkBoard(context, board); },
        [this, request](const Result<domain::ShiftFindings>& findings) {
            if (findings && m_loads.isCurrent(request)) {
                m_model.setFindings(*findings);
                Q_EMIT checked();
            }
        },
        tr("Rooster controleren"));
}

bool RosterPresenter::took(const Saved& saved) {
    if (!saved) {
        m_services.notifier.refused(saved.error());
        return false;
    }
    if (saved->conflict) {
        m_services.notifier.warn(
            tr("Een ander heeft deze dienst intussen veranderd. U ziet nu hoe hij is."));
        reload();
        return false;
    }
    m_mine[saved->record.id] = {saved->record.id, saved->record.version};
    return true;
}

RosterShift RosterPresenter::asItIsNow(RosterShift shift) const {
    for (auto found = m_mine.find(shift.id); found != m_mine.end(); found = m_mine.find(shift.id)) {
        const bool same = found->second.first == shift.id;
        std::tie(shift.id, shift.version) = found->second;
        if (same) {
            break;
        }
    }
    return shift;
}

void RosterPresenter::done(const QString& text, Undo undo) {
    if (!undo) {
        m_services.notifier.done(text);
        return;
    }
    m_undo.push_back(std::move(undo));
    m_services.notifier.done(text, [guard = QPointer(this)] {
        if (guard) {
            guard->undo();
        }
    });
}

void RosterPresenter::undo() {
    if (m_undo.empty()) {
        m_services.notifier.done(tr("Er is niets om ongedaan te maken."));
        return;
    }
    const Undo last = std::move(m_undo.back());
    m_undo.pop_back();
    last();
}

void RosterPresenter::save(const RosterShift& shift, int repeatWeeks) {
    const bool isNew = shift.version == 0;
    const auto cell = m_model.find(shift.id);
    RosterShift before = shift;
    for (const auto* stored : m_model.shiftsAt(cell)) {
        before = stored->id == shift.id ? *stored : before;
    }
    m_services.tasks.write(
        this, [shift](app::Context& context) { return app::saveShift(context, shift); },
        [this, isNew, before, repeatWeeks](const Saved& saved) {
            if (!took(saved)) {
                return;
            }
            const RosterShift now = saved->record;
            done(isNew ? tr("Dienst %1 ingepland.").arg(timesOf(now.times))
                       : tr("Dienst %1 opgeslagen.").arg(timesOf(now.times)),
                 [this, isNew, before, now] {
                     if (isNew) {
                         removeQuietly(asItIsNow(now));
                     } else {
                         put(asItIsNow(before), tr("Dienst teruggezet."));
                     }
                 });
            Q_EMIT this->saved(now.id);
            if (repeatWeeks > 0) {
                repeat(now.id, repeatWeeks);
            }
        },
        tr("Dienst opslaan"));
}

void RosterPresenter::put(const RosterShift& shift, const QString& text, domain::ShiftId was) {
    m_services.tasks.write(
        this, [shift](app::Context& context) { return app::saveShift(context, shift); },
        [this, text, was](const Saved& saved) {
            if (took(saved)) {
                if (was.isValid()) {
                    m_mine[was] = {saved->record.id, saved->record.version};
                }
                done(text);
                Q_EMIT this->saved(saved->record.id);
            }
        },
        tr("Dienst opslaan"));
}

void RosterPresenter::copy(RosterShift shift) {
    shift.id = {};
    shift.version = 0;
    save(shift);
}

void RosterPresenter::removeQuietly(const RosterShift& shift) {
    m_services.tasks.write(
        this, [shift](app::Context& context) { return app::removeShift(context, shift); },
        [this](const Saved& saved) {
            if (took(saved)) {
                done(tr("Dienst weer verwijderd."));
            }
        },
        tr("Dienst verwijderen"));
}

void RosterPresenter::remove(const RosterShift& shift) {
    m_services.tasks.write(
        this, [shift](app::Context& context) { return app::removeShift(context, shift); },
        [this](const Saved& saved) {
            if (!took(saved)) {
                return;
            }
            RosterShift again = saved->record;
            again.id = {};
            again.version = 0;
            done(tr("Dienst %1 verwijderd.").arg(timesOf(again.times)),
                 [this, again, was = saved->record.id] {
                     put(again, tr("Dienst teruggezet."), was);
                 });
        },
        tr("Dienst verwijderen"));
}

void RosterPresenter::step(const RosterShift& shift, app::RosterStep step) {
    m_services.tasks.write(
        this,
        [shift, step](app::Context& context) {
            return app::stepShifts(context, {.shifts = {shift}, .step = step});
        },
        [this](const Result<app::RosterReport>& report) {
            if (!report) {
                m_services.notifier.refused(report.error());
            } else if (!report->refused.empty()) {
                m_services.notifier.refused(report->refused.front().why);
            } else if (!report->done.empty()) {
                const auto& now = report->done.front();
                m_mine[now.id] = {now.id, now.version};
                done(tr("Dienst %1: %2.").arg(timesOf(now.times), word(now.state).toLower()));
            }
        },
        tr("Dienst bijwerken"));
}

void RosterPresenter::removeAll(const std::vector<RosterShift>& shifts) {
    m_services.tasks.write(
        this,
        [shifts](app::Context& context) -> Result<int> {
            int removed = 0;
            for (const RosterShift& shift : shifts) {
                const auto gone = app::removeShift(context, shift);
                removed += gone && !gone->conflict ? 1 : 0;
            }
            return removed;
        },
        [this](const Result<int>& removed) {
            if (removed) {
                done(tr("%n dienst(en) weer verwijderd.", nullptr, *removed));
            }
        },
        tr("Diensten verwijderen"));
}

void RosterPresenter::tellReport(const Result<app::RosterReport>& report, const QString& text) {
    if (!report) {
        m_services.notifier.refused(report.error());
        return;
    }
    if (!report->refused.empty()) {
        m_services.notifier.warn(
            tr("%1 %n dienst(en) niet: %2", nullptr, static_cast<int>(report->refused.size()))
                .arg(text, language::sentenceOf(report->refused.front().why)));
        if (!report->done.empty()) {
            m_undo.emplace_back([this, shifts = report->done] { removeAll(shifts); });
        }
        return;
    }
    if (report->done.empty()) {
        done(text);
        return;
    }
    done(text, [this, shifts = report->done] { removeAll(shifts); });
}

void RosterPresenter::copyLastWeek() {
    app::CopyWeek copy{.from = m_filter, .to = m_filter.week};
    copy.from.week = m_filter.week.plusWeeks(-1);
    m_services.tasks.write(
        this, [copy](app::Context& context) { return app::copyRoster(context, copy); },
        [this](const Result<app::RosterReport>& report) {
            tellReport(report, tr("%n dienst(en) uit de vorige week overgenomen.", nullptr,
                                  report ? static_cast<int>(report->done.size()) : 0));
        },
        tr("Vorige week overnemen"));
}

void RosterPresenter::repeat(domain::ShiftId shift, int weeks) {
    m_services.tasks.write(
        this,
        [shift, weeks](app::Context& context) { return app::repeatShift(context, shift, weeks); },
        [this](const Result<app::RosterReport>& report) {
            tellReport(report, tr("Dienst in %n volgende we(e)k(en) ingepland.", nullptr,
                                  report ? static_cast<int>(report->done.size()) : 0));
        },
        tr("Dienst herhalen"));
}

void RosterPresenter::assign(const RosterShift& shift, domain::PlacementId placement) {
    RosterShift taken = shift;
    taken.placement = placement;
    save(taken);
}

void RosterPresenter::findSuitable(const RosterShift& shift) {
    constexpr std::size_t kShown = 20;
    const auto request = m_searches.next();
    m_services.tasks.read(
        this,
        [id = shift.id](app::Context& context, app::Progress& progress) {
            return app::suitableFor(context, id, kShown, progress);
        },
        [this, request, id = shift.id](const Result<std::vector<app::SuitableWorker>>& workers) {
            if (!m_searches.isCurrent(request)) {
                return;
            }
            if (!workers) {
                m_services.notifier.refused(workers.error());
                return;
            }
            Q_EMIT suitable(id, *workers);
        },
        tr("Zoeken wie er kan"));
}

} // namespace werkbalie::ui
