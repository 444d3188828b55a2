// The weekly run and what came out of it: invoices and wage statements.
#include "ui/administration/run_presenter.h"

#include "documents/invoice_pdf.h"
#include "documents/wage_statement_pdf.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

using domain::Result;

RunPresenter::RunPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {}

void RunPresenter::run(domain::IsoWeek week, app::RunMode mode) {
    m_services.tasks.write(
        this,
        [week, mode](app::Context& context, app::Progress& progress) {
            return app::runWeek(context, week, mode, progress);
        },
        [this, mode](const Result<app::WeeklyRunReport>& report) {
            if (!report) {
                m_services.notifier.refused(report.error());
                return;
            }
            if (mode == app::RunMode::Book) {
                m_services.notifier.done(tr("Week verwerkt: %1 en %2.")
                                             .arg(tr("%n loonstaat (loonstaten)", nullptr,
                                                     static_cast<int>(report->statements.size())),
                                                  tr("%n factuur (facturen)", nullptr,
                                                     static_cast<int>(report->invoices.size()))));
            }
            Q_EMIT runFinished(*report, mode);
        },
        mode == app::RunMode::Book ? tr("Week verwerken") : tr("Proefrun"));
}

void RunPresenter::weigh(domain::IsoWeek week) {
    m_services.tasks.write(
        this,
        [week](app::Context& context, app::Progress& progress) {
            return app::runWeek(context, week, app::RunMode::DryRun, progress);
        },
        [this, week](const Result<app::WeeklyRunReport>& report) {
            if (!report) {
                m_services.notifier.refused(report.error());
                return;
            }
            Q_EMIT weighed(*report, week);
        },
        tr("Nagaan wat de run meeneemt"));
}

void RunPresenter::loadInvoices(const app::InvoiceQuery& query) {
    const auto request = m_latestInvoices.next();
    m_services.tasks.read(
        this, [query](app::Context& context) { return app::listInvoices(context, query); },
        [this, request](const Result<std::vector<domain::Invoice>>& invoices) {
            if (!m_latestInvoices.isCurrent(request)) {
                return;
            }
            if (!invoices) {
                m_services.notifier.refused(invoices.error());
                return;
            }
            Q_EMIT invoicesLoaded(*invoices);
        },
        tr("Facturen laden"));
}

void RunPresenter::loadStatements(domain::IsoWeek week) {
    const auto request = m_latestStatements.next();
    m_services.tasks.read(
        this, [week](app::Context& context) { return app::listWageStatements(context, week); },
        [this, request](const Result<std::vector<domain::WageStatement>>& statements) {
            if (!m_latestStatements.isCurrent(request)) {
                return;
            }
            if (!statements) {
                m_services.notifier.refused(statements.error());
                return;
            }
            Q_EMIT statementsLoaded(*statements);
        },
        tr("Loonstaten laden"));
}

void RunPresenter::openInvoice(const std::string& number) {
    m_services.tasks.read(
        this, [number](app::Context& context) { return app::loadInvoice(context, number); },
        [this](const Result<app::InvoiceDocument>& document) {
            if (!document) {
                m_services.notifier.refused(document.error());
                return;
            }
            Q_EMIT invoiceOpened(*document);
        });
}

void RunPresenter::printInvoice(const std::string& number, const std::filesystem::path& target) {
    m_services.tasks.read(
        this,
        [number, target](app::Context& context) -> Result<std::filesystem::path> {
            const auto document = app::loadInvoice(context, number);
            if (!document) {
                return tl::unexpected(document.error());
            }
            const auto written = documents::writeInvoicePdf(*document, target);
            return written ? Result<std::filesystem::path>(target)
                           : tl::unexpected(written.error());
        },
        [this](const Result<std::filesystem::path>& path) { tellPrinted(path); },
        tr("Factuur afdrukken"));
}

void RunPresenter::printStatement(domain::WageStatementId id, const std::filesystem::path& target) {
    m_services.tasks.read(
        this,
        [id, target](app::Context& context) -> Result<std::filesystem::path> {
            const auto document = app::loadWageStatement(context, id);
            if (!document) {
                return tl::unexpected(document.error());
            }
            const auto written = documents::writeWageStatementPdf(*document, target);
            return written ? Result<std::filesystem::path>(target)
                           : tl::unexpected(written.error());
        },
        [this](const Result<std::filesystem::path>& path) { tellPrinted(path); },
        tr("Loonstaat afdrukken"));
}

void RunPresenter::tellPrinted(const Result<std::filesystem::path>& path) {
    if (!path) {
        m_services.notifier.refused(path.error());
        return;
    }
    const auto text = QString::fromStdString(path->string());
    m_services.notifier.done(tr("Bewaard als %1").arg(text));
    Q_EMIT printed(text);
}

} // namespace werkbalie::ui
