// Contact moments and the actions that follow, for whoever they concern.
#include "ui/guidance/guidance_presenter.h"

namespace werkbalie::ui {

namespace {
constexpr std::size_t kRecent = 500;
// Everything that is planned; a horizon keeps a slip of the pen in year 2126 out of the list.
constexpr std::chrono::days kHorizon{366};
} // namespace

GuidancePresenter::GuidancePresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::ContactMoment)) {
            load(m_view);
        }
    });
}

void GuidancePresenter::load(ContactView view) {
    m_view = view;
    const auto request = m_latest.next();
    const auto until = m_services.clock.today() + kHorizon;
    m_services.tasks.read(
        this,
        [view, until](app::Context& context) {
            return view == ContactView::OpenActions ? app::openActions(context, until, std::nullopt)
                                                    : app::recentContacts(context, kRecent);
        },
        [this, request](const Rows& rows) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            Q_EMIT loaded(*rows);
        },
        tr("Contactmomenten laden"));
}

void GuidancePresenter::loadHistory(domain::CandidateId candidate) {
    const auto request = m_latestHistory.next();
    m_services.tasks.read(
        this,
        [candidate](app::Context& context) { return app::contactHistory(context, candidate); },
        [this, request](const Rows& rows) {
            if (rows && m_latestHistory.isCurrent(request)) {
                Q_EMIT historyLoaded(*rows);
            }
        });
}

void GuidancePresenter::loadHistory(domain::ClientId client) {
    const auto request = m_latestHistory.next();
    m_services.tasks.read(
        this, [client](app::Context& context) { return app::contactHistory(context, client); },
        [this, request](const Rows& rows) {
            if (rows && m_latestHistory.isCurrent(request)) {
                Q_EMIT historyLoaded(*rows);
            }
        });
}

domain::ContactMoment GuidancePresenter::draft() const {
    domain::ContactMoment moment;
    moment.consultant = m_services.user.id;
    moment.at = m_services.clock.now();
    return moment;
}

void GuidancePresenter::save(const domain::ContactMoment& moment) {
    m_services.tasks.write(
        this, [moment](app::Context& context) { return app::saveContactMoment(context, moment); },
        [this](const domain::Result<app::Saved<domain::ContactMoment>>& result) {
            if (!result) {
                m_services.notifier.refused(result.error());
                return;
            }
            if (result->conflict) {
                m_services.notifier.warn(tr("Iemand anders heeft dit contactmoment intussen "
                                            "gewijzigd; u ziet nu wat er bewaard is."));
            } else {
                m_services.notifier.done(tr("Contactmoment opgeslagen."));
            }
            Q_EMIT saved(result->record);
        },
        tr("Contactmoment opslaan"));
}

void GuidancePresenter::complete(const domain::ContactMoment& moment) {
    m_services.tasks.write(
        this,
        [id = moment.id, version = moment.version](app::Context& context) {
            return app::completeAction(context, id, version);
        },
        [this](const domain::Result<app::Saved<domain::ContactMoment>>& result) {
            if (!result) {
                m_services.notifier.refused(result.error());
                return;
            }
            if (result->conflict) {
                m_services.notifier.warn(tr("Iemand anders heeft deze actie intussen gewijzigd."));
                return;
            }
            m_services.notifier.done(tr("Actie afgevinkt."),
                                     [this, moment = result->record] { reopen(moment); });
        },
        tr("Actie afvinken"));
}

void GuidancePresenter::reopen(const domain::ContactMoment& moment) {
    auto open = moment;
    open.nextActionDone = false;
    save(open);
}

} // namespace werkbalie::ui
