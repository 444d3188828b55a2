// Plans a change of tariffs, carries it through and takes it back.
#pragma once

#include "app/acquisition/indexation.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class IndexationPresenter final : public QObject {
    Q_OBJECT

public:
    explicit IndexationPresenter(Services& services, QObject* parent);

    void plan(const app::RepricingTerms& terms);
    void loadHistory();
    void apply(const app::IndexationOrder& order);
    void undo(std::int64_t id);
    [[nodiscard]] const app::IndexationPlan& current() const { return m_plan; }

Q_SIGNALS:
    void planned();
    void planRefused(const werkbalie::domain::Refusal& refusal);
    void historyLoaded(const std::vector<werkbalie::storage::RepricingRow>& rows);

private:
    void again();
    Services& m_services;
    app::IndexationPlan m_plan;
    Latest m_latest;
    TaskHandle m_running;
};

} // namespace werkbalie::ui
