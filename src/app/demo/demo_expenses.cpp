// Expenses of the last weeks of the demo: paid, approved, waiting and refused, some with a receipt.
#include "app/content_hash.h"
#include "app/demo/demo_receipt.h"
#include "app/demo/demo_world.h"
#include "domain/administration/expense/expense_check.h"
#include "domain/administration/expense/receipt.h"
#include "storage/repositories/expense_repository.h"
#include "storage/repositories/receipt_repository.h"

namespace werkbalie::app {

namespace {

using domain::Expense;
using domain::ExpenseKind;
using domain::ExpenseState;
using domain::ExpenseTreatment;
using std::chrono::days;

constexpr std::size_t kEachOfSo = 7;      ///< one worker in seven claims something
constexpr std::size_t kChargedEachOf = 2; ///< of those: travel that the client pays
constexpr int kWeeksBack = 3;

struct Article {
    ExpenseKind kind;
    ExpenseTreatment treatment;
    std::string_view shop;
    std::string_view text;
    std::int64_t cents;
};
constexpr std::array kArticles{Article{ExpenseKind::Tools, ExpenseTreatment::Exempt,
                                       "Bouwmarkt De Hamer", "Werkschoenen S3", 74'95},
                               Article{ExpenseKind::PublicTransport, ExpenseTreatment::Exempt,
                                       "Vervoerder Midden", "Retour tweede klas", 18'40},
                               Article{ExpenseKind::Meal, ExpenseTreatment::Exempt,
                                       "Eethuis Het Plein", "Maaltijd bij overwerk", 14'50},
                               Article{ExpenseKind::Other, ExpenseTreatment::Taxed,
                                       "Apotheek Centrum", "Keuring zonder afspraak", 39'00}};

class Week {
public:
    Week(DemoWorld& world, domain::IsoWeek week)
        : m_world(world), m_week(week), m_expenses(world.connection()),
          m_receipts(world.connection()) {}

    void claim(std::size_t index, const DemoPlacement& plan, ExpenseState state) {
        DemoRandom random = m_world.random("expense " + m_week.toString(), index);
        const std::int64_t kilometres = 2 * random.between(6, 38) * domain::kOneUnit;
        for (int day = 0; day < 5; ++day) {
            if (plan.start <= m_week.monday() && random.chance(70)) {
                travel(plan, day, kilometres, state);
            }
        }
        if (random.chance(60)) {
            const Article& article = kArticles.at(
                static_cast<std::size_t>(random.below(static_cast<int>(kArticles.size()))));
            buy(plan, article, random.below(5), state);
        }
    }
    [[nodiscard]] std::size_t expenses() const { return m_count; }
    [[nodiscard]] std::size_t receipts() const { return m_receiptCount; }

private:
    [[nodiscard]] Expense start(const DemoPlacement& plan, int day, ExpenseState state) const {
        Expense expense;
        expense.placement = plan.id;
        expense.week = m_week;
        expense.day = m_week.monday() + days{day};
        expense.state = state;
        if (state == ExpenseState::Refused) {
            expense.reason = "Niet afgesproken met de opdrachtgever";
        }
        return expense;
    }

    [[nodiscard]] domain::ExpenseId keep(const Expense& expense) {
        ++m_count;
        return domain::ExpenseId{m_expenses.save(expense).id};
    }

    /// By the limit of the day; an agency without one for that year claims no kilometres.
    void travel(const DemoPlacement& plan, int day, std::int64_t kilometres, ExpenseState state) {
        Expense expense = start(plan, day, state);
        const auto limit = m_world.work.context().parameters.at("travel.km", expense.day);
        if (!limit) {
            return;
        }
        expense.quantity = kilometres;
        expense.rate = (*limit)->hourlyRate();
        expense.amount = domain::measuredAmount(expense.rate, expense.quantity);
        (void)keep(expense);
    }

    void buy(const DemoPlacement& plan, const Article& article, int day, ExpenseState state) {
        Expense expense = start(plan, day, state);
        expense.kind = article.kind;
        expense.treatment = article.treatment;
        expense.amount = domain::Money::fromCents(article.cents);
        expense.description = article.text;
        const auto id = keep(expense);
        const std::string bytes = demoReceiptPdf({.shop = std::string(article.shop),
                                                  .article = std::string(article.text),
                                                  .day = domain::dutchDate(expense.day),
                                                  .amount = expense.amount});
        (void)m_receipts.add({.id = {},
                              .expense = id,
                              .fileName = "bon " + domain::isoDate(expense.day) + ".pdf",
                              .mime = "application/pdf",
                              .bytes = static_cast<std::int64_t>(bytes.size()),
                              .hash = contentHash(bytes),
                              .addedBy = m_world.work.context().user.id,
                              .addedAt = m_world.clock.now()},
                             bytes);
        ++m_receiptCount;
    }

    DemoWorld& m_world;
    domain::IsoWeek m_week;
    storage::ExpenseRepository m_expenses;
    storage::ReceiptRepository m_receipts;
    std::size_t m_count = 0;
    std::size_t m_receiptCount = 0;
};

/// Of the week that is not processed yet: most wait, some were judged.
ExpenseState stateOf(std::size_t index, int behind) {
    if (behind > 1) {
        return ExpenseState::Approved;
    }
    switch (index / kEachOfSo % 4) {
    case 0:
        return ExpenseState::Approved;
    case 3:
        return ExpenseState::Refused;
    default:
        return ExpenseState::Open;
    }
}

void agreeOnTravel(DemoWorld& world, std::size_t index, const DemoPlacement& plan) {
    storage::ExpenseRepository expenses(world.connection());
    if (index / kEachOfSo % kChargedEachOf == 0 &&
        !expenses.agreement(plan.id, ExpenseKind::Commute)) {
        (void)expenses.save(domain::ExpenseAgreement{
            .placement = plan.id, .kind = ExpenseKind::Commute, .charged = true});
    }
}

} // namespace

void writeExpenses(DemoWorld& world, domain::IsoWeek week, int behind) {
    if (behind > kWeeksBack) {
        return;
    }
    Week claims(world, week);
    for (std::size_t i = 0; i < world.placements.size(); i += kEachOfSo) {
        const DemoPlacement& plan = world.placements[i];
        const bool works = plan.id.isValid() && plan.start <= week.monday() &&
                           (!plan.lastDay || *plan.lastDay >= week.sunday());
        if (works) {
            agreeOnTravel(world, i, plan);
            claims.claim(i, plan, stateOf(i, behind));
        }
    }
    noteMany(world, "expense", claims.expenses());
    noteMany(world, "expense_receipt", claims.receipts());
}

} // namespace werkbalie::app
