// Figures against targets, and the rows each figure is made of.
#include "ui/results/results_presenter.h"

#include "app/format_nl.h"
#include "ui/results/period_bar.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {

using domain::ResultMeasure;

ResultsPresenter::ResultsPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    m_query.period = PeriodBar::quarterOf(services.clock.today());
}

void ResultsPresenter::load(const app::ReportQuery& query) {
    m_query = query;
    const auto request = m_latest.next();
    m_services.tasks.read(
        this, [query](app::Context& context) { return app::targetsReport(context, query); },
        [this, request](const domain::Result<app::TargetsReport>& report) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!report) {
                m_services.notifier.refused(report.error());
                return;
            }
            m_report = *report;
            Q_EMIT loaded(m_report);
        },
        tr("Resultaten berekenen"));
}

void ResultsPresenter::loadRowsBehind(const app::ReportQuery& query, ResultMeasure measure) {
    const auto request = m_latestRows.next();
    m_services.tasks.read(
        this,
        [query, measure](app::Context& context) {
            return app::rowsBehind(context, query, measure);
        },
        [this, request, measure](const domain::Result<app::Table>& rows) {
            if (!m_latestRows.isCurrent(request)) {
                return;
            }
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            Q_EMIT rowsLoaded(*rows, measure);
        },
        tr("Regels ophalen"));
}

void ResultsPresenter::saveTarget(const app::TargetEdit& edit) {
    m_services.tasks.write(
        this, [edit](app::Context& context) { return app::saveTarget(context, edit); },
        [this](const domain::Result<void>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
                return;
            }
            m_services.notifier.done(tr("Doel opgeslagen."));
            load(m_query);
        },
        tr("Doel opslaan"));
}

QString measureText(ResultMeasure measure) {
    switch (measure) {
    case ResultMeasure::CandidatesRegistered:
        return QCoreApplication::translate("Results", "Ingeschreven");
    case ResultMeasure::Proposals:
        return QCoreApplication::translate("Results", "Voordrachten");
    case ResultMeasure::Placements:
        return QCoreApplication::translate("Results", "Plaatsingen");
    case ResultMeasure::Hours:
        return QCoreApplication::translate("Results", "Uren");
    case ResultMeasure::Revenue:
        return QCoreApplication::translate("Results", "Omzet");
    case ResultMeasure::Margin:
        return QCoreApplication::translate("Results", "Marge");
    }
    return {};
}

QString measureValue(ResultMeasure measure, std::int64_t value) {
    switch (measure) {
    case ResultMeasure::CandidatesRegistered:
    case ResultMeasure::Proposals:
    case ResultMeasure::Placements:
        return qs(app::dutchNumber(std::to_string(value)));
    case ResultMeasure::Hours:
        return qs(app::dutchHours(domain::Minutes{value}));
    case ResultMeasure::Revenue:
    case ResultMeasure::Margin:
        return qs(app::dutchMoney(domain::Money::fromCents(value)));
    }
    return {};
}

} // namespace werkbalie::ui
