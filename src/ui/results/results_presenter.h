// Figures against targets, and the rows each figure is made of.
#pragma once

#include "app/results/targets_report.h"
#include "app/users/users.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class ResultsPresenter final : public QObject {
    Q_OBJECT

public:
    explicit ResultsPresenter(Services& services, QObject* parent = nullptr);

    void load(const app::ReportQuery& query);
    void loadRowsBehind(const app::ReportQuery& query, domain::ResultMeasure measure);
    void saveTarget(const app::TargetEdit& edit);
    [[nodiscard]] const app::ReportQuery& query() const { return m_query; }
    [[nodiscard]] const app::TargetsReport& report() const { return m_report; }

Q_SIGNALS:
    void loaded(const werkbalie::app::TargetsReport& report);
    void rowsLoaded(const werkbalie::app::Table& rows, werkbalie::domain::ResultMeasure measure);

private:
    Services& m_services;
    app::ReportQuery m_query;
    app::TargetsReport m_report;
    Latest m_latest;
    Latest m_latestRows;
};

/// "Kandidaten", "Voordrachten", ...
[[nodiscard]] QString measureText(domain::ResultMeasure measure);
/// Counts as they are, hours as "1.234,5", money as "€ 1.234".
[[nodiscard]] QString measureValue(domain::ResultMeasure measure, std::int64_t value);

} // namespace werkbalie::ui
