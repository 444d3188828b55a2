// One query at a time: the newest.
#include "ui/recruitment/candidate_list_presenter.h"

#include "app/recruitment/candidates.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {
namespace {

constexpr std::int64_t kPage = 200;
constexpr std::int64_t kMostReloaded = 2000;

} // namespace

CandidateListPresenter::CandidateListPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_model(new CandidateListModel(this)) {
    connect(m_model, &CandidateListModel::moreWanted, this,
            [this](qint64 offset) { ask(offset, kPage); });
    connect(m_model, &CandidateListModel::sortWanted, this,
            [this](storage::CandidateSort sort, storage::SortDirection direction) {
                if (m_query.sort != sort || m_query.direction != direction) {
                    m_query.sort = sort;
                    m_query.direction = direction;
                    ask(0, kPage);
                }
            });
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Candidate) || touches(changes, app::Entity::Import)) {
            reload();
        }
    });
}

void CandidateListPresenter::setText(const QString& text) {
    m_query.text = trimmed(text);
    ask(0, kPage);
}

void CandidateListPresenter::setStatus(std::optional<domain::CandidateStatus> status) {
    m_query.status = status;
    ask(0, kPage);
}

void CandidateListPresenter::setMineOnly(std::optional<domain::UserId> owner) {
    m_query.owner = owner;
    ask(0, kPage);
}

void CandidateListPresenter::reload() {
    ask(0, std::clamp(std::int64_t{m_model->rowCount()}, kPage, kMostReloaded));
}

void CandidateListPresenter::ask(std::int64_t offset, std::int64_t limit) {
    const auto number = m_latest.next();
    m_running.drop();
    auto query = m_query;
    query.offset = offset;
    query.limit = limit;
    m_running = m_services.tasks.read(
        this, [query](app::Context& context) { return app::searchCandidates(context, query); },
        [this, number, query](domain::Result<storage::Page<storage::CandidateRow>> page) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (!page) {
                m_services.notifier.refused(page.error());
                return;
            }
            m_model->take(query, std::move(*page));
            Q_EMIT listed();
        });
}

} // namespace werkbalie::ui
