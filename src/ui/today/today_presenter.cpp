// Asks for the items of today, again after every change that may touch them.
#include "ui/today/today_presenter.h"

#include "ui/support/qt_convert.h"
#include "ui/today/today_columns.h"

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

TodayPresenter::TodayPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_model(makeTodayModel(services.clock.today(), this)) {
    connect(&services.changes, &ChangeHub::changed, this, &TodayPresenter::reload);
}

int TodayPresenter::count(app::Urgency urgency) const {
    return static_cast<int>(std::ranges::count(m_model->rows(), urgency, &app::TodayItem::urgency));
}

void TodayPresenter::reload() {
    const auto number = m_latest.next();
    m_services.tasks.read(
        this, [](app::Context& context) { return app::todayItems(context); },
        [this, number](domain::Result<std::vector<app::TodayItem>> items) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (!items) {
                m_services.notifier.refused(items.error());
                return;
            }
            m_model->setRows(std::move(*items));
            Q_EMIT loaded();
        });
}

void TodayPresenter::open(const app::TodayItem& item) {
    const bool toConfirm = item.kind == app::TodayKind::InterviewToConfirm;
    if (item.entity == app::Entity::Proposal || toConfirm) {
        for (const auto& [key, text] : item.values) {
            if (key == "vacancy_id") {
                m_services.navigator.showPage(
                    u"matching"_s,
                    (item.kind == app::TodayKind::AnswerWaits ? u"pipeline:"_s : u"vacancy:"_s) +
                        qs(text));
                return;
            }
        }
    }
    if (item.kind == app::TodayKind::HoursMissing) {
        m_services.navigator.showPage(u"administration"_s, u"hours-open:"_s + qs(item.subject));
        return;
    }
    m_services.navigator.open(item.entity, item.entityId);
}

} // namespace werkbalie::ui
