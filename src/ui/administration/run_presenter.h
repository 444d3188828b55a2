// The weekly run and what came out of it: invoices and wage statements.
#pragma once

#include "app/administration/weekly_run.h"
#include "ui/shell/services.h"

#include <QObject>
#include <filesystem>

namespace werkbalie::ui {

class RunPresenter final : public QObject {
    Q_OBJECT

public:
    explicit RunPresenter(Services& services, QObject* parent = nullptr);

    void run(domain::IsoWeek week, app::RunMode mode);
    /// What a run would take in, without keeping anything; answers with `weighed`.
    void weigh(domain::IsoWeek week);
    void loadInvoices(const app::InvoiceQuery& query);
    void loadStatements(domain::IsoWeek week);
    /// Fetches and prints off the GUI thread.
    void printInvoice(const std::string& number, const std::filesystem::path& target);
    void printStatement(domain::WageStatementId id, const std::filesystem::path& target);
    void openInvoice(const std::string& number);

Q_SIGNALS:
    void weighed(const werkbalie::app::WeeklyRunReport& report, werkbalie::domain::IsoWeek week);
    void runFinished(const werkbalie::app::WeeklyRunReport& report, werkbalie::app::RunMode mode);
    void invoicesLoaded(const std::vector<werkbalie::domain::Invoice>& invoices);
    void statementsLoaded(const std::vector<werkbalie::domain::WageStatement>& statements);
    void invoiceOpened(const werkbalie::app::InvoiceDocument& document);
    void printed(const QString& path);

private:
    void tellPrinted(const domain::Result<std::filesystem::path>& path);
    Services& m_services;
    Latest m_latestInvoices;
    Latest m_latestStatements;
};

} // namespace werkbalie::ui
