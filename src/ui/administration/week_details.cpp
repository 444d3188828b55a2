// Follows the cursor of the grid.
#include "ui/administration/week_details.h"

#include "app/format_nl.h"
#include "ui/administration/hours_text.h"
#include "ui/support/elided_label.h"
#include "ui/support/language.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {

namespace {

constexpr int kStripHeight = 84; ///< a title, the strip with its clock, and a reason
constexpr int kTableHeight = 196;

domain::Findings gravestFirst(domain::Findings findings) {
    std::ranges::stable_sort(findings, std::ranges::greater{}, &domain::Finding::severity);
    return findings;
}

} // namespace

WeekDetails::WeekDetails(Services& services, WeekPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(presenter), m_row(new ElidedLabel(this)),
      m_findings(new FindingsView(this)), m_accepted(new QLabel(this)),
      m_quarters(new QuarterPanel(this)), m_area(new QScrollArea(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_row->setObjectName(QStringLiteral("weekRowLabel"));
    m_row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    look::makeMuted(m_row);
    layout->addWidget(m_row);
    auto* both = new QWidget(m_area);
    auto* sides = new QHBoxLayout(both);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(2 * look::kGrid);
    m_accepted->setObjectName(QStringLiteral("weekAcceptedLabel"));
    m_accepted->setWordWrap(true);
    look::makeMuted(m_accepted);
    m_found = new QWidget(both);
    auto* found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(4);
    found->addWidget(m_findings);
    found->addWidget(m_accepted);
    found->addStretch(1);
    auto* pay = new QVBoxLayout;
    pay->addWidget(m_quarters);
    pay->addStretch(1);
    sides->addWidget(m_found, 1);
    sides->addLayout(pay, 1);
    m_area->setWidget(both);
    m_area->setObjectName(QStringLiteral("weekDetailsArea"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    both->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_area);
    fitHeight();
}

/// The same whatever the cell: rows of the grid above it stay where they are under the mouse.
void WeekDetails::fitHeight() {
    m_area->setFixedHeight(m_quarters->isTable() ? kTableHeight : kStripHeight);
}

void WeekDetails::toggleQuarterTable() {
    m_quarters->toggleTable();
    fitHeight();
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
        m_row->showLine(model.lines().empty()
                            ? tr("In deze week loopt geen plaatsing. Plaats eerst "
                                 "iemand op het tabblad Matching.")
                            : QString());
        m_findings->clear();
        m_found->hide();
        m_quarters->showText({});
        m_quarters->hide();
        return;
    }
    const WeekLine& line = model.lineAt(row);
    m_row->showLine(rowText(line));
    const auto unreadable =
        line.now.unreadable.find({model.shownRow(row).key, cell.column() - WeekGridModel::Monday});
    if (unreadable != line.now.unreadable.end()) {
        m_findings->setRefusal(unreadable->second.why);
    } else {
        m_findings->setFindings(gravestFirst(line.findings));
    }
    QStringList accepted;
    for (const auto& each : line.accepted) {
        accepted << acceptedText(*each.accepted) + QStringLiteral(" — ") +
                        language::sentenceOf(each.finding);
    }
    m_accepted->setText(accepted.join(QLatin1Char('\n')));
    m_accepted->setVisible(!accepted.isEmpty());
    // Without anything to say the quarters have the whole width.
    m_found->setVisible(!m_findings->text().isEmpty() || !accepted.isEmpty());
    showQuarters(cell);
}

/// Why no quarters are told, for a client where somebody could see to that.
QString WeekDetails::withoutQuarters(int row) const {
    QString text;
    switch (m_presenter.schemeOfClient(row)) {
    case SchemeOfClient::None:
        text = tr("Voor deze opdrachtgever is geen toeslagenregeling vastgelegd.");
        break;
    case SchemeOfClient::OtherWeeks:
        text = tr("De toeslagenregeling van deze opdrachtgever geldt niet in deze week.");
        break;
    case SchemeOfClient::NotLoaded:
    case SchemeOfClient::Holds:
        return {};
    }
    return m_services.may(domain::Right::EditAllowances)
               ? text + u' ' + tr("Leg er een vast met Ctrl+Shift+T.")
               : text;
}

void WeekDetails::showQuarters(const QModelIndex& cell) {
    if (!WeekGridModel::isDay(cell.column())) {
        m_quarters->showText({});
        m_quarters->hide();
        return;
    }
    const auto explained = m_presenter.explained(cell.row());
    if (explained) {
        const auto& line = m_presenter.model().lineAt(cell.row());
        m_quarters->show(*explained, line.dateOf(cell.column() - WeekGridModel::Monday));
        m_quarters->setVisible(true);
        return;
    }
    const auto text = withoutQuarters(cell.row());
    m_quarters->showText(text);
    m_quarters->setVisible(!text.isEmpty());
}

} // namespace werkbalie::ui
