// Finds the clients to call for a candidate, and starts speculative offers there.
#pragma once

#include "app/matching/opportunities.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

class OpportunityPresenter final : public QObject {
    Q_OBJECT

public:
    OpportunityPresenter(Services& services, QObject* parent);

    void setCandidate(std::int64_t id);
    [[nodiscard]] std::int64_t candidate() const { return m_candidate; }
    void reload();
    [[nodiscard]] const app::Opportunities& found() const { return m_found; }
    [[nodiscard]] const app::Opportunity* rowOf(std::int64_t client) const;
    /// The action a speculative offer begins with, to be looked over first.
    [[nodiscard]] domain::ContactMoment draftFor(const app::Opportunity& row,
                                                 domain::ConsentHow consent) const;
    void start(const domain::ContactMoment& moment, domain::ConsentHow consent);

Q_SIGNALS:
    void loaded();

private:
    void undo(domain::ContactMomentId id, std::int64_t version);

    Services& m_services;
    std::int64_t m_candidate = 0;
    app::Opportunities m_found;
    Latest m_latest;
    TaskHandle m_running;
};

} // namespace werkbalie::ui
