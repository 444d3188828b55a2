// The comparison of one placement: loaded, judged on every key, kept as proof.
#pragma once

#include "app/acquisition/equivalence.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class EquivalencePresenter final : public QObject {
    Q_OBJECT

public:
    EquivalencePresenter(Services& services, domain::PlacementId placement,
                         QObject* parent = nullptr);

    void load(std::optional<domain::ClientId> lastClient = {},
              std::optional<domain::Date> date = {});
    void edit(domain::EquivalenceInput input);
    void keep();
    [[nodiscard]] const app::EquivalenceDraft& draft() const { return m_draft; }
    /// Empty when it cannot be judged: see refusal().
    [[nodiscard]] const std::optional<domain::EquivalenceOutcome>& outcome() const {
        return m_outcome;
    }
    [[nodiscard]] const std::optional<domain::Refusal>& refusal() const { return m_refusal; }

Q_SIGNALS:
    void drafted();
    void judged();
    void refused(); ///< nothing can be compared: see refusal()
    void kept();

private:
    void judge();

    Services& m_services;
    domain::PlacementId m_placement;
    app::EquivalenceDraft m_draft;
    domain::ParameterSet m_parameters; ///< with the agency's own values
    std::optional<domain::EquivalenceOutcome> m_outcome;
    std::optional<domain::Refusal> m_refusal;
    bool m_ready = false;
    Latest m_latest;
};

} // namespace werkbalie::ui
