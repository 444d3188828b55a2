// All that is filled in on the calculator, of every kind of calculation, and the steps back.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/acquisition/fees/brokerage.h"
#include "domain/acquisition/fees/recruitment_fee.h"
#include "domain/acquisition/fees/takeover_fee.h"
#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/people/agency.h"

#include <QString>
#include <vector>

namespace werkbalie::ui {

enum class CalculationKind { Temping, Secondment, Payroll, Recruitment, Brokerage, Takeover };

[[nodiscard]] QString word(CalculationKind kind);
/// Temping, secondment and payroll: a tariff an hour that is built up line by line.
[[nodiscard]] bool isTariff(CalculationKind kind);

/// What is asked the other way round.
struct BackwardsWish {
    std::optional<domain::Money> tariff = {};
    std::optional<domain::Money> budgetPerYear = {};
    std::optional<domain::Money> fixedCostsPerYear = {};
    std::optional<domain::Percentage> floorOfTariff = {};
    std::optional<domain::Money> floorPerHour = {};
    bool operator==(const BackwardsWish&) const = default;
};

struct CalculatorDraft {
    CalculationKind kind = CalculationKind::Temping;
    domain::ClientId client = {};
    QString clientName = {};
    QString occupation = {};
    QString scale = {};              ///< "C, trede 2" when the wage is that of a client's scale
    domain::TariffInput tariff = {}; ///< its date holds for every kind
    /// The client's terms as they were filled in: what was typed over since stays when they change.
    std::optional<domain::ClientTerms> filledIn = {};
    BackwardsWish wish = {};
    domain::RecruitmentFeeInput recruitment = {};
    domain::BrokerageInput brokerage = {};
    domain::TakeoverFeeInput takeover = {};
    bool operator==(const CalculatorDraft&) const = default;
};

/// An empty calculation of today by the agency's own facts.
[[nodiscard]] CalculatorDraft emptyDraft(domain::Date today, const domain::Agency& agency);

/// Remembers drafts; what is typed in one field is one step.
class CalculatorHistory {
public:
    explicit CalculatorHistory(CalculatorDraft start) : m_now(std::move(start)) {}

    [[nodiscard]] const CalculatorDraft& now() const { return m_now; }
    /// False when nothing changed.
    bool change(CalculatorDraft draft, const QString& field);
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.empty(); }

private:
    CalculatorDraft m_now;
    std::vector<CalculatorDraft> m_before;
    std::vector<CalculatorDraft> m_after;
    QString m_field;
};

} // namespace werkbalie::ui
