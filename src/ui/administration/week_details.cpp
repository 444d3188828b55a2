// Follows the cursor of the grid.
#include "ui/administration/week_details.h"

#include "app/format_nl.h"
#include "ui/administration/hours_text.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace werkbalie::ui {

WeekDetails::WeekDetails(Services& services, WeekPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(presenter), m_row(new QLabel(this)),
      m_findings(new FindingsView(this)), m_quarters(new QuarterPanel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_row->setObjectName(QStringLiteral("weekRowLabel"));
    m_row->setWordWrap(true);
    look::makeMuted(m_row);
    layout->addWidget(m_row);
    layout->addWidget(m_findings);
    layout->addWidget(m_quarters);
}

QString WeekDetails::rowText(const WeekLine& line) const {
    QString text = tr("%1 bij %2, %3: %4")
                       .arg(qs(line.row.workerName), qs(line.row.clientName),
                            qs(line.row.occupation), word(line.now.sheet.state).toLower());
    if (m_services.may(domain::Right::ViewMargins)) {
        text += tr("; loon %1, tarief %2 per uur")
                    .arg(qs(app::dutchRate(line.row.wage)), qs(app::dutchRate(line.row.tariff)));
    }
    if (line.row.proof) {
        text += tr("; akkoord: %1").arg(proofText(*line.row.proof));
    }
    if (!line.now.sheet.reason.empty()) {
        text += tr("; heropend: %1").arg(qs(line.now.sheet.reason));
    }
    return text;
}

void WeekDetails::showCell(const QModelIndex& cell) {
    const auto& model = m_presenter.model();
    const int row = cell.isValid() ? cell.row() : -1;
    if (row < 0 || row >= model.rowCount()) {
        m_row->setText(model.lines().empty() ? tr("In deze week loopt geen plaatsing. Plaats eerst "
                                                  "iemand op het tabblad Matching.")
                                             : QString());
        m_findings->clear();
        m_quarters->showText({});
        return;
    }
    const WeekLine& line = model.lineAt(row);
    m_row->setText(rowText(line));
    const auto unreadable =
        line.now.unreadable.find({model.shownRow(row).key, cell.column() - WeekGridModel::Monday});
    if (unreadable != line.now.unreadable.end()) {
        m_findings->setRefusal(unreadable->second.why);
    } else {
        m_findings->setFindings(line.findings);
    }
    showQuarters(cell);
}

void WeekDetails::showQuarters(const QModelIndex& cell) {
    const auto explained = m_presenter.explained(cell.row());
    if (!explained || !WeekGridModel::isDay(cell.column())) {
        m_quarters->showText({});
        return;
    }
    m_quarters->show(
        *explained,
        m_presenter.model().lineAt(cell.row()).dateOf(cell.column() - WeekGridModel::Monday));
}

} // namespace werkbalie::ui
