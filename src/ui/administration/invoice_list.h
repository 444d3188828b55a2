// The invoices, and one of them with its lines; prints to PDF.
#pragma once

#include "ui/administration/run_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>

namespace werkbalie::ui {

class ListPane;
class RecordPanel;

class InvoiceList final : public QWidget {
    Q_OBJECT

public:
    explicit InvoiceList(Services& services, QWidget* parent = nullptr);
    void reload() { m_presenter->loadInvoices({}); }
    void open(std::int64_t id);
    [[nodiscard]] QWidget* record() const;
    [[nodiscard]] RunPresenter& presenter() const { return *m_presenter; }

private:
    void show(std::int64_t id);
    void showDocument(const app::InvoiceDocument& document);
    void showTotal();
    void print();

    Services& m_services;
    RunPresenter* m_presenter;
    RowModel<domain::Invoice>* m_model;
    RowModel<domain::StatementLine>* m_lines;
    ListPane* m_pane;
    RecordPanel* m_record;
};

/// Lines of an invoice or a wage statement; the rate is called "Tarief" or "Loon".
[[nodiscard]] std::vector<Column<domain::StatementLine>> statementLineColumns(const QString& rate);

} // namespace werkbalie::ui
