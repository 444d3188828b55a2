// A placement being agreed: recalculates on every key, checks, and saves.
#pragma once

#include "app/administration/placements.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

/// What the dialog shows of one state of its fields.
struct PlacementJudgement {
    std::optional<domain::RateBreakdown> breakdown = {};
    domain::Findings findings = {};
    std::optional<domain::Refusal> refusal = {};
    [[nodiscard]] bool mayPlace() const {
        return breakdown.has_value() && !domain::hasBlocking(findings);
    }
};

class PlacementPresenter final : public QObject {
    Q_OBJECT

public:
    PlacementPresenter(Services& services, QObject* parent = nullptr);

    /// Fetches the prefilled placement; ready() follows.
    void load(domain::VacancyId vacancy, domain::CandidateId candidate);
    [[nodiscard]] const app::NewPlacement& draft() const { return m_draft; }
    [[nodiscard]] const QString& workerName() const { return m_workerName; }
    [[nodiscard]] const QString& clientName() const { return m_clientName; }
    /// Pure and quick: on the GUI thread, with the agency's own figures.
    [[nodiscard]] PlacementJudgement judge(const app::NewPlacement& wanted) const;
    void place(const app::NewPlacement& wanted);

Q_SIGNALS:
    void ready();
    void notReady();
    void placed(werkbalie::domain::PlacementId id);
    void refused(const werkbalie::domain::Refusal& refusal);

private:
    Services& m_services;
    app::NewPlacement m_draft;
    domain::ParameterSet m_parameters;
    std::optional<domain::Date> m_birthDate;
    QString m_workerName;
    QString m_clientName;
};

} // namespace werkbalie::ui
