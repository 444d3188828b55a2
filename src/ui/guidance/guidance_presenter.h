// Contact moments and the actions that follow, for whoever they concern.
#pragma once

#include "app/guidance/contact_moments.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

enum class ContactView { OpenActions, Recent };

class GuidancePresenter final : public QObject {
    Q_OBJECT

public:
    explicit GuidancePresenter(Services& services, QObject* parent = nullptr);

    void load(ContactView view);
    void loadHistory(domain::CandidateId candidate);
    void loadHistory(domain::ClientId client);
    void save(const domain::ContactMoment& moment);
    void complete(const domain::ContactMoment& moment);
    /// A new call at this moment by the user who is logged in.
    [[nodiscard]] domain::ContactMoment draft() const;

Q_SIGNALS:
    void loaded(const std::vector<werkbalie::app::ContactMomentRow>& rows);
    void historyLoaded(const std::vector<werkbalie::app::ContactMomentRow>& rows);
    void saved(const werkbalie::domain::ContactMoment& moment);

private:
    using Rows = domain::Result<std::vector<app::ContactMomentRow>>;
    void reopen(const domain::ContactMoment& moment);
    Services& m_services;
    ContactView m_view = ContactView::OpenActions;
    Latest m_latest;
    Latest m_latestHistory;
};

} // namespace werkbalie::ui
