// Shows the row of a placement and its frozen lines; nothing here can be edited.
#include "ui/administration/placement_record.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/acquisition/rate_lines.h"
#include "ui/administration/breakdown_lines.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_panel.h"
#include "ui/support/record_table.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

QString scaledText(std::int64_t units, int scale, int decimals) {
    return qs(app::dutchNumber(domain::formatDecimal(units, scale, decimals)));
}

} // namespace

PlacementRecord::PlacementRecord(Services& services, QWidget* parent)
    : RecordForm(parent), m_services(services), m_lines(makeBreakdownModel(this)),
      m_record(new RecordPanel(PanelPlace::Beside, this)),
      m_zeroLines(new QCheckBox(tr("Toon ook regels van € 0,00"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_record);
    m_zeroLines->setObjectName(QStringLiteral("zeroLinesBox"));
    layout->addWidget(m_zeroLines, 0, Qt::AlignRight);
    connect(m_zeroLines, &QCheckBox::toggled, this, &PlacementRecord::showLines);
    m_table = m_record->setLines(
        m_lines, {.objectName = QStringLiteral("placementBreakdownTable"),
                  .accessibleName = tr("Tariefopbouw van de plaatsing"),
                  .emptyText = tr("Kies een plaatsing; hier staat dan haar tariefopbouw.")});
    // The source of the line that the cursor is on, as in the placement dialog.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showSource(current.row()); });
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (m_id > 0 && touches(changes, app::Entity::Placement)) {
            open(m_id);
        }
    });
}

domain::Result<PlacementRecord::Shown> PlacementRecord::load(app::Context& context,
                                                             std::int64_t id) {
    const auto placement = app::loadPlacement(context, domain::PlacementId{id});
    if (!placement) {
        return tl::unexpected(placement.error());
    }
    storage::PlacementQuery query;
    query.candidate = placement->candidate;
    const auto rows = app::searchPlacements(context, query);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    const auto row = std::ranges::find(*rows, placement->id, &storage::PlacementRow::id);
    if (row == rows->end()) {
        return domain::refuse("record.missing", "placement");
    }
    return Shown{.row = *row, .breakdown = app::placementBreakdown(context, placement->id)};
}

void PlacementRecord::open(std::int64_t id) {
    m_id = id;
    const auto request = m_latest.next();
    m_services.tasks.read(
        this, [id](app::Context& context) { return load(context, id); },
        [this, request](const domain::Result<Shown>& shown) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (shown) {
                show(*shown);
            } else {
                m_services.notifier.refused(shown.error());
            }
        });
}

void PlacementRecord::focusFirst() {
    m_table->selectFirst();
    m_table->setFocus();
}

QString PlacementRecord::recordTitle() const {
    return m_title;
}

void PlacementRecord::show(const Shown& shown) {
    const auto& placement = shown.row;
    m_from = placement.period.from;
    const auto until =
        placement.period.until
            ? tr(" t/m %1").arg(
                  qs(app::dutchDay(*placement.period.until - std::chrono::days{1})))
            : QString();
    m_title = tr("%1 bij %2").arg(qs(placement.workerName), qs(placement.clientName));
    m_record->setTitle(qs(placement.workerName));
    m_record->setFacts(
        tr("%1 bij %2\n%3 uur per week, vanaf %4%5\nLoon %6, tarief %7, kostprijs %8 per uur")
            .arg(qs(placement.occupation), qs(placement.clientName),
                 qs(app::dutchHours(placement.minutesPerWeek)),
                 qs(app::dutchDay(placement.period.from)), until)
            .arg(qs(app::dutchRate(placement.wage)), qs(app::dutchRate(placement.tariff)),
                 qs(app::dutchRate(placement.costPrice))));
    if (shown.breakdown) {
        showBreakdown(*shown.breakdown);
    } else {
        m_lines->setRows({});
        m_record->setFoot(language::sentenceOf(shown.breakdown.error()));
    }
    Q_EMIT recordChanged();
}

void PlacementRecord::showBreakdown(const domain::RateBreakdown& breakdown) {
    m_breakdown = breakdown;
    showLines();
    m_summary =
        tr("Kostprijs %1 + marge %2 = tarief %3 per uur; omrekenfactor %4, marge %5% "
           "van het tarief")
            .arg(qs(app::dutchMoney(breakdown.costPrice)), qs(app::dutchMoney(breakdown.margin)),
                 qs(app::dutchMoney(breakdown.tariff)),
                 scaledText(breakdown.conversionFactor, 4, 4),
                 scaledText(breakdown.marginPercentage, 2, 2));
    showSource(-1);
}

void PlacementRecord::showLines() {
    m_lines->setRows(shownLines(m_breakdown.lines, m_zeroLines->isChecked() ? ZeroLines::Show
                                                                             : ZeroLines::Hide));
}

void PlacementRecord::showSource(int row) {
    const bool known = row >= 0 && row < m_lines->rowCount();
    const auto source = known ? sourceOfLine(m_lines->rowAt(row), m_services.parameters, m_from)
                              : LineSource{};
    m_record->setFoot(known ? m_summary + QLatin1Char('\n') + source.brief : m_summary);
    m_record->setToolTip(source.whole);
}

} // namespace werkbalie::ui
