// Margin floors of the branches, and the questions for a margin under one.
#pragma once

#include "app/acquisition/margin_floors.h"
#include "domain/people/agency.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class MarginsPresenter final : public QObject {
    Q_OBJECT

public:
    explicit MarginsPresenter(Services& services, QObject* parent);

    void reload();
    void saveFloor(const domain::DatedMarginFloor& floor);
    void removeFloor(const domain::DatedMarginFloor& floor);
    void decide(const app::MarginDecision& decision);
    [[nodiscard]] const std::vector<domain::DatedMarginFloor>& floors() const { return m_floors; }
    [[nodiscard]] const std::vector<storage::MarginConsentRow>& consents() const {
        return m_consents;
    }
    [[nodiscard]] const std::vector<domain::Branch>& branches() const { return m_branches; }
    /// "Hele bureau" without a branch.
    [[nodiscard]] QString branchName(std::optional<domain::BranchId> branch) const;

Q_SIGNALS:
    void loaded();

private:
    Services& m_services;
    std::vector<domain::DatedMarginFloor> m_floors;
    std::vector<storage::MarginConsentRow> m_consents;
    std::vector<domain::Branch> m_branches;
    Latest m_latest;
};

} // namespace werkbalie::ui
