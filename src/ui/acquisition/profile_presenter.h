// Calculations kept by name: listed for the client, applied, saved, renamed, deleted. No widgets.
#pragma once

#include "app/acquisition/rate_profiles.h"
#include "ui/acquisition/calculator_presenter.h"

namespace werkbalie::ui {

class ProfilePresenter final : public QObject {
    Q_OBJECT

public:
    ProfilePresenter(Services& services, CalculatorPresenter& calculator, QObject* parent);

    /// Those of the client of the calculation and those for every client.
    void load();
    [[nodiscard]] const std::vector<domain::RateProfile>& profiles() const { return m_profiles; }
    [[nodiscard]] bool mayEdit() const { return m_services.may(domain::Right::EditClients); }
    /// Whose profile the next one becomes: "Toetsveld BV, Orderpicker".
    [[nodiscard]] QString whose() const;

    void apply(domain::RateProfileId id);
    /// Of this name for the client of the calculation: a new one, or new contents for the old one.
    void keep(const QString& name);
    void rename(domain::RateProfileId id, const QString& name);
    /// The status bar offers to bring it back.
    void remove(domain::RateProfileId id);

Q_SIGNALS:
    void listed();
    void kept(werkbalie::domain::RateProfileId id);

private:
    [[nodiscard]] const domain::RateProfile* find(domain::RateProfileId id) const;
    [[nodiscard]] std::optional<domain::ClientId> client() const;
    void save(const domain::RateProfile& profile, const QString& done);

    Services& m_services;
    CalculatorPresenter& m_calculator;
    std::vector<domain::RateProfile> m_profiles;
    std::optional<domain::ClientId> m_listedFor;
    Latest m_latest;
};

} // namespace werkbalie::ui
