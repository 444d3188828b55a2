// Searches candidates while typing; drops what was overtaken.
#pragma once

#include "ui/recruitment/candidate_list_model.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

class CandidateListPresenter final : public QObject {
    Q_OBJECT

public:
    CandidateListPresenter(Services& services, QObject* parent);
    [[nodiscard]] CandidateListModel& model() const { return *m_model; }
    [[nodiscard]] const storage::CandidateQuery& query() const { return m_query; }

    void setText(const QString& text);
    void setStatus(std::optional<domain::CandidateStatus> status);
    void setMineOnly(std::optional<domain::UserId> owner);
    void reload();

Q_SIGNALS:
    void listed();

private:
    void ask(std::int64_t offset, std::int64_t limit);

    Services& m_services;
    CandidateListModel* m_model;
    storage::CandidateQuery m_query;
    Latest m_latest;
    TaskHandle m_running;
};

} // namespace werkbalie::ui
