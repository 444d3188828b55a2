// The chosen expense: how it was split and by what, what was agreed, and its receipts.
#pragma once

#include "ui/administration/expense_presenter.h"
#include "ui/support/row_model.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QPushButton;

namespace werkbalie::ui {

class FindingsView;
class RecordTable;

class ExpenseRecord final : public QWidget {
    Q_OBJECT

public:
    ExpenseRecord(Services& services, ExpensePresenter& presenter, QWidget* parent = nullptr);
    /// Null: nothing is chosen.
    void show(const app::ExpenseView* view);
    [[nodiscard]] const std::vector<domain::Receipt>& receipts() const {
        return m_receipts->rows();
    }
    void attach(const QStringList& files);
    /// Where the receipt that was opened last lies until the view goes; for tests.
    [[nodiscard]] const QString& openedFile() const { return m_opened; }

private:
    QWidget* buildReceipts();
    QWidget* buildButtons();
    void showFacts();
    void askFiles();
    void openChosen();
    void removeChosen();
    void agree();
    void showFile(const app::ScanFile& file, qint64 receipt);
    void updateButtons();

    Services& m_services;
    ExpensePresenter& m_presenter;
    std::optional<app::ExpenseView> m_view;
    RowModel<domain::Receipt>* m_receipts;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_split;
    QLabel* m_source;
    RecordTable* m_table;
    QPushButton* m_agree;
    QPushButton* m_attach = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
    QTemporaryDir m_folder; ///< what was opened goes with the view
    QString m_opened;
};

} // namespace werkbalie::ui
