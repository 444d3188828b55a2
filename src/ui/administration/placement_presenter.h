// A placement being made: draft, live tariff, checks, booking. No widgets.
#pragma once

#include "app/administration/placements.h"
#include "domain/acquisition/tariff/margin_consent.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

struct PlacementWish {
    domain::VacancyId vacancy;
    domain::CandidateId candidate;
    QString candidateName = {};
    std::optional<domain::ProposalId> proposal = {};
};

class PlacementPresenter final : public QObject {
    Q_OBJECT

public:
    PlacementPresenter(Services& services, PlacementWish wish, QObject* parent);

    void load();
    [[nodiscard]] const PlacementWish& wish() const { return m_wish; }
    [[nodiscard]] const app::NewPlacement& draft() const { return m_draft; }
    [[nodiscard]] const QString& clientName() const { return m_clientName; }
    /// Recalculates at once: the rules are pure and take microseconds.
    void edit(app::NewPlacement draft);
    /// What is shown beside the inputs; empty while the input cannot be calculated.
    [[nodiscard]] const std::optional<domain::RateBreakdown>& breakdown() const {
        return m_breakdown;
    }
    [[nodiscard]] const domain::ParameterSet& parameters() const { return m_parameters; }
    /// Why it cannot be calculated.
    [[nodiscard]] const std::optional<domain::Refusal>& refusal() const { return m_refusal; }
    /// About the wage, for beside its field; and all others.
    [[nodiscard]] const domain::Findings& wageFindings() const { return m_wageFindings; }
    [[nodiscard]] const domain::Findings& otherFindings() const { return m_otherFindings; }
    [[nodiscard]] bool isBlocked() const;
    void book();

Q_SIGNALS:
    void drafted();
    void recalculated();
    void booked();
    void refused(const werkbalie::domain::Refusal& refusal); ///< by the booking itself

private:
    void recalculate();
    void collect(const domain::Findings& findings);
    void checkFloor();

    Services& m_services;
    PlacementWish m_wish;
    app::NewPlacement m_draft;
    QString m_clientName;
    domain::ParameterSet m_parameters;
    std::vector<domain::DatedMarginFloor> m_floors;
    std::optional<domain::Date> m_birthDate;
    std::optional<domain::RateBreakdown> m_breakdown;
    std::optional<domain::Refusal> m_refusal;
    domain::Findings m_wageFindings;
    domain::Findings m_otherFindings;
    bool m_ready = false;
};

} // namespace werkbalie::ui
