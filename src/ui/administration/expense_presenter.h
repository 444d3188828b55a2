// The expenses of a week between the window and the use cases; all that is done can be undone.
#pragma once

#include "app/administration/expenses.h"
#include "app/administration/receipts.h"
#include "storage/repositories/placement_repository.h"
#include "ui/shell/services.h"

#include <QObject>
#include <QStringList>

namespace werkbalie::ui {

class ExpensePresenter final : public QObject {
    Q_OBJECT

public:
    ExpensePresenter(Services& services, QObject* parent);

    void load(domain::IsoWeek week);
    [[nodiscard]] domain::IsoWeek week() const { return m_week; }
    [[nodiscard]] const app::ExpenseList& list() const { return m_list; }
    [[nodiscard]] const app::ExpenseView* find(domain::ExpenseId id) const;
    void loadReceipts(domain::ExpenseId expense);
    /// The placements of the week, for a new expense.
    void loadPlacements();

    /// With receipts to be attached.
    void save(const domain::Expense& expense, const QStringList& files);
    void remove(const domain::Expense& expense);
    void decide(const std::vector<domain::ExpenseId>& expenses, domain::ExpenseState to,
                const QString& reason = {});
    void counter(const app::ExpenseCounter& counter);
    void attach(domain::ExpenseId expense, const QStringList& files);
    void openReceipt(domain::ReceiptId id);
    void removeReceipt(domain::ExpenseId expense, domain::ReceiptId id);
    void saveAgreement(const domain::ExpenseAgreement& agreement,
                       const domain::ExpenseAgreement& before);

Q_SIGNALS:
    void loaded();
    void receiptsLoaded(const std::vector<werkbalie::domain::Receipt>& receipts);
    void placementsLoaded(const std::vector<werkbalie::storage::PlacementRow>& placements);
    void saved(qint64 expense);
    void savedElsewhere(qint64 expense, werkbalie::domain::IsoWeek week); ///< not in the list shown
    void saveRefused(const werkbalie::domain::Refusal& refusal);
    void receiptOpened(const werkbalie::app::ScanFile& file, qint64 receipt);

private:
    void tellDecided(const app::ExpenseReport& report, const std::vector<domain::Expense>& before,
                     domain::ExpenseState to);

    Services& m_services;
    domain::IsoWeek m_week;
    app::ExpenseList m_list;
    Latest m_lists;
    Latest m_receipts;
};

/// Reads a file for keeping. Refusals: those of exchange::readWholeFile.
[[nodiscard]] domain::Result<app::ScanFile> readReceipt(const QString& file);

} // namespace werkbalie::ui
