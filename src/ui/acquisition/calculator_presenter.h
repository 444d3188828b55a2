// The calculator: what is filled in, what comes out, and what is made of it. No widgets.
#pragma once

#include "app/acquisition/calculation_start.h"
#include "app/acquisition/quotations.h"
#include "domain/acquisition/tariff/margin_consent.h"
#include "ui/acquisition/calculation.h"
#include "ui/acquisition/margin_terms.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

struct ClientChoice {
    domain::ClientId id;
    QString name;
};

/// Whether all that is typed in the form can be read.
enum class Reading { Whole, Unreadable };

class CalculatorPresenter final : public QObject {
    Q_OBJECT

public:
    CalculatorPresenter(Services& services, QObject* parent);

    /// The agency's own figures and the clients to choose from.
    void load();
    [[nodiscard]] const CalculatorDraft& draft() const { return history().now(); }
    [[nodiscard]] const Calculation& calculation() const { return m_calculation; }
    [[nodiscard]] const domain::ParameterSet& parameters() const { return m_parameters; }
    /// The least margin of the user's branch on the day of the calculation.
    [[nodiscard]] domain::MarginFloor branchFloor() const;
    [[nodiscard]] Audience audience() const { return m_audience; }
    [[nodiscard]] bool maySeeMargins() const { return m_services.may(domain::Right::ViewMargins); }
    [[nodiscard]] bool mayQuote() const;
    /// Nothing is offered or kept while a field cannot be read.
    void setReading(Reading reading);
    [[nodiscard]] bool refusesUnreadable();

    /// What a person changed in `field`: recalculated at once.
    void edit(CalculatorDraft draft, const QString& field);
    /// Changed elsewhere than in the form, which then has to show it.
    void replace(CalculatorDraft draft);
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return history().canUndo(); }
    [[nodiscard]] bool canRedo() const { return history().canRedo(); }
    /// Another kind starts from the margin as it is now, so that nothing jumps.
    void chooseMarginKind(domain::MarginKind kind);
    [[nodiscard]] MarginScale scale() const;
    void slideMargin(int position);
    void showTo(Audience audience);

    /// A copy of what is filled in, edited from then on; at most kMostScenarios of them.
    void addScenario();
    void removeScenario();
    void editScenario(std::size_t index);
    [[nodiscard]] std::size_t scenarioCount() const { return m_scenarios.size(); }
    [[nodiscard]] std::size_t activeScenario() const { return m_active; }
    [[nodiscard]] std::vector<CalculatorDraft> scenarios() const;

    /// Prefills from the client: the agreement for the function, or the only one there is.
    void chooseClient(const ClientChoice& client);
    void chooseOccupation(const QString& occupation);
    /// Wage and bounds of a step of the client's pay scales; -1: a wage of one's own.
    void chooseScale(int index);
    [[nodiscard]] const std::vector<app::ScaleChoice>& scales() const { return m_scales; }
    /// A concept offer to the client with this calculation; it is then opened.
    void makeQuotation();
    /// All scenarios as lines of one concept offer; those of one function are told apart by name.
    void quoteScenarios();

Q_SIGNALS:
    void clientsLoaded(const std::vector<werkbalie::ui::ClientChoice>& clients);
    void occupationsFound(const QStringList& occupations);
    void scalesFound();
    void drafted();                     ///< the draft is not what the form shows
    void recalculated();                ///< the outcome changed
    void missing(const QString& field); ///< "client", "occupation": fill this in first

private:
    [[nodiscard]] CalculatorHistory& history() { return m_scenarios.at(m_active); }
    [[nodiscard]] const CalculatorHistory& history() const { return m_scenarios.at(m_active); }
    void recalculate();
    void prefill(domain::ClientId client, const QString& occupation);
    void take(const app::CalculationStart& start);
    void showExchanged();
    [[nodiscard]] bool canBeQuoted(const CalculatorDraft& draft);
    void quote(const app::NewQuotation& wanted);
    /// Whether the wage of a chosen step becomes that of the scales found.
    enum class Step { Follows, Stays };
    void findScales(Step step);
    /// What the client's own people get was changed, or holds from the new day: each scenario of
    /// a client follows where nothing was typed over.
    void followClient();
    void followStart(std::size_t scenario, const app::CalculationStart& start);
    void showScales(std::vector<app::ScaleChoice> scales);

    Services& m_services;
    std::vector<CalculatorHistory> m_scenarios; ///< each with its own steps back
    std::size_t m_active = 0;
    Calculation m_calculation;
    domain::ParameterSet m_parameters;
    std::vector<domain::DatedMarginFloor> m_floors;
    Audience m_audience = Audience::Agency;
    Reading m_reading = Reading::Whole;
    std::vector<app::ScaleChoice> m_scales; ///< of the client, on the day of the calculation
    Latest m_latest;
    Latest m_following;
};

} // namespace werkbalie::ui
