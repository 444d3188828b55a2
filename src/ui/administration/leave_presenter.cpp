// What was booked can be taken back at once: by its opposite, as everything in a ledger.
#include "ui/administration/leave_presenter.h"

#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

using domain::Result;

LeavePresenter::LeavePresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_day(services.clock.today()) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::LeaveBooking)) {
            load(m_day);
            if (m_open.isValid()) {
                open(m_open);
            }
        }
    });
}

void LeavePresenter::load(domain::Date day) {
    m_day = day;
    const auto number = m_lists.next();
    m_services.tasks.read(
        this, [day](app::Context& context) { return app::listLeave(context, day); },
        [this, number](const Result<std::vector<app::LeaveBalanceRow>>& rows) {
            if (!m_lists.isCurrent(number)) {
                return;
            }
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            Q_EMIT loaded(*rows);
        },
        tr("Verlofsaldi laden"));
}

void LeavePresenter::open(domain::CandidateId candidate) {
    m_open = candidate;
    const auto number = m_files.next();
    m_services.tasks.read(
        this, [candidate](app::Context& context) { return app::loadLeave(context, candidate); },
        [this, number](const Result<app::LeaveFile>& file) {
            if (!m_files.isCurrent(number)) {
                return;
            }
            if (!file) {
                m_services.notifier.refused(file.error());
                return;
            }
            Q_EMIT opened(*file);
        },
        tr("Verlofregels laden"));
}

void LeavePresenter::takeBack(const std::vector<domain::LeaveLine>& lines) {
    for (const domain::LeaveLine& line : lines) {
        counter(line.id, tr("Ongedaan gemaakt"));
    }
}

void LeavePresenter::told(const Booked& booked, const QString& text) {
    if (!booked) {
        m_services.notifier.refused(booked.error());
        return;
    }
    m_services.notifier.done(text, [guard = QPointer(this), lines = *booked] {
        if (guard) {
            guard->takeBack(lines);
        }
    });
}

void LeavePresenter::book(const app::LeaveBooking& booking,
                          std::function<void(const Booked&)> after) {
    m_services.tasks.write(
        this, [booking](app::Context& context) { return app::bookLeave(context, booking); },
        [this, after = std::move(after)](const Booked& booked) {
            told(booked, tr("Verlof geboekt."));
            after(booked);
        },
        tr("Verlof boeken"));
}

void LeavePresenter::payOut(const app::LeavePayout& payout) {
    m_services.tasks.write(
        this, [payout](app::Context& context) { return app::payOutLeave(context, payout); },
        [this](const Booked& booked) { told(booked, tr("Alle saldi uitbetaald.")); },
        tr("Verlof uitbetalen"));
}

void LeavePresenter::counter(domain::LeaveBookingId line, const QString& reason) {
    m_services.tasks.write(
        this,
        [line, why = str(reason)](app::Context& context) {
            return app::counterLeave(context, line, why);
        },
        [this](const Result<domain::LeaveLine>& counter) {
            if (!counter) {
                m_services.notifier.refused(counter.error());
                return;
            }
            m_services.notifier.done(tr("Regel teruggeboekt met een tegenregel."));
        },
        tr("Regel terugboeken"));
}

void LeavePresenter::expire(domain::Date until) {
    m_services.tasks.write(
        this, [until](app::Context& context) { return app::expireLeave(context, until); },
        [this](const Booked& booked) {
            if (booked && booked->empty()) {
                m_services.notifier.done(tr("Er was niets meer dat verviel."));
                return;
            }
            told(booked, booked ? tr("%n vervallen saldo/saldi geboekt.", nullptr,
                                     static_cast<int>(booked->size()))
                                : QString());
        },
        tr("Verval boeken"));
}

} // namespace werkbalie::ui
