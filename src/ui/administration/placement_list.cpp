// The placements as a list, and one of them with its frozen tariff calculation.
#include "ui/administration/placement_list.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/acquisition/equivalence_dialog.h"
#include "ui/acquisition/rate_lines.h"
#include "ui/support/ask.h"
#include "ui/support/date_edit.h"
#include "ui/support/language.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_panel.h"
#include "ui/support/record_table.h"
#include "ui/support/words.h"

#include <QAction>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

using storage::PlacementRow;

QString scaledText(std::int64_t units, int scale, int decimals) {
    return qs(app::dutchNumber(domain::formatDecimal(units, scale, decimals)));
}

QString lastDay(const PlacementRow& row) {
    return row.period.until ? qs(app::dutchDay(*row.period.until - std::chrono::days{1}))
                            : QString();
}

QVariant dayNumber(domain::Date day) {
    return static_cast<qlonglong>(day.time_since_epoch().count());
}

std::vector<Column<PlacementRow>> placementColumns() {
    using R = PlacementRow;
    return {
        {.key = QStringLiteral("worker"),
         .title = QObject::tr("Flexkracht"),
         .text = [](const R& r) { return qs(r.workerName); },
         .width = 190},
        {.key = QStringLiteral("client"),
         .title = QObject::tr("Opdrachtgever"),
         .text = [](const R& r) { return qs(r.clientName); },
         .width = 190},
        {.key = QStringLiteral("occupation"),
         .title = QObject::tr("Functie"),
         .text = [](const R& r) { return qs(r.occupation); },
         .width = 160},
        {.key = QStringLiteral("status"),
         .title = QObject::tr("Status"),
         .text = [](const R& r) { return word(r.status); },
         .meaning = [](const R& r) { return meaningOf(r.status); },
         .width = 100},
        {.key = QStringLiteral("from"),
         .title = QObject::tr("Vanaf"),
         .text = [](const R& r) { return qs(app::dutchDay(r.period.from)); },
         .sort = [](const R& r) { return dayNumber(r.period.from); },
         .width = 110},
        {.key = QStringLiteral("until"),
         .title = QObject::tr("Tot en met"),
         .text = lastDay,
         .sort =
             [](const R& r) { return r.period.until ? dayNumber(*r.period.until) : QVariant(); },
         .width = 110},
        {.key = QStringLiteral("wage"),
         .title = QObject::tr("Loon"),
         .text = [](const R& r) { return qs(app::dutchRate(r.wage)); },
         .sort = [](const R& r) { return qlonglong{r.wage.units()}; },
         .width = 80,
         .number = true},
        {.key = QStringLiteral("tariff"),
         .title = QObject::tr("Tarief"),
         .text = [](const R& r) { return qs(app::dutchRate(r.tariff)); },
         .sort = [](const R& r) { return qlonglong{r.tariff.units()}; },
         .width = 80,
         .number = true},
        {.key = QStringLiteral("consultant"),
         .title = QObject::tr("Intercedent"),
         .text = [](const R& r) { return qs(r.consultantName); },
         .width = 140,
         .hidden = true},
    };
}

} // namespace

PlacementList::PlacementList(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services),
      m_model(new RowModel<PlacementRow>(
          placementColumns(), [](const PlacementRow& row) { return row.id.value; }, this)),
      m_lines(makeBreakdownModel(this)),
      m_pane(
          new ListPane(QStringLiteral("placements"), {tr("plaatsing"), tr("plaatsingen")}, this)),
      m_record(new RecordPanel(PanelPlace::Beside, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->showRows(m_model);
    m_pane->table().remember(services.preferences, QStringLiteral("placements"));
    m_pane->table().setEmptyText(
        tr("Hier staan de plaatsingen. Plaats iemand op het tabblad Matching (Ctrl+3)."));
    if (services.may(domain::Right::Place)) {
        auto* end = new QAction(tr("Plaatsing beëindigen…"), this);
        end->setObjectName(QStringLiteral("endPlacement"));
        connect(end, &QAction::triggered, this, &PlacementList::endCurrent);
        m_pane->addAction(end);
    }
    auto* compare = new QAction(tr("Gelijkwaardigheid…"), this);
    compare->setObjectName(QStringLiteral("comparePay"));
    compare->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+G")));
    compare->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(compare, &QAction::triggered, this, &PlacementList::compareCurrent);
    addAction(compare);
    m_pane->addAction(compare);
    m_table = m_record->setLines(
        m_lines, {.objectName = QStringLiteral("placementBreakdownTable"),
                  .accessibleName = tr("Tariefopbouw van de plaatsing"),
                  .emptyText = tr("Kies een plaatsing; hier staat dan haar tariefopbouw.")});
    // The source of the line that the cursor is on, as in the placement dialog.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showSource(current.row()); });
    connect(&m_pane->table(), &RecordTable::currentIdChanged, this, &PlacementList::show);
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Placement)) {
            reload();
        }
    });
}

void PlacementList::reload() {
    m_services.tasks.read(
        this, [](app::Context& context) { return app::searchPlacements(context, {}); },
        [this](domain::Result<std::vector<PlacementRow>> rows) {
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            const auto current = m_pane->table().currentId();
            m_model->setRows(std::move(*rows));
            if (current > 0) {
                m_pane->table().selectId(current);
            } else {
                m_pane->table().selectFirst();
            }
        },
        tr("Plaatsingen laden"));
}

QWidget* PlacementList::record() const {
    return m_record;
}

void PlacementList::open(std::int64_t id) {
    m_pane->clearFilter();
    m_pane->table().selectId(id);
}

void PlacementList::show(std::int64_t id) {
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return;
    }
    const auto& placement = m_model->rowAt(row);
    m_record->setTitle(qs(placement.workerName));
    m_record->setFacts(
        tr("%1 bij %2\n%3 uur per week, vanaf %4%5\nLoon %6, tarief %7, kostprijs %8 per uur")
            .arg(qs(placement.occupation), qs(placement.clientName),
                 qs(app::dutchHours(placement.minutesPerWeek)),
                 qs(app::dutchDay(placement.period.from)),
                 placement.period.until ? tr(" t/m %1").arg(lastDay(placement)) : QString())
            .arg(qs(app::dutchRate(placement.wage)), qs(app::dutchRate(placement.tariff)),
                 qs(app::dutchRate(placement.costPrice))));
    const auto request = m_latest.next();
    m_services.tasks.read(
        this,
        [id](app::Context& context) {
            return app::placementBreakdown(context, domain::PlacementId{id});
        },
        [this, request](const domain::Result<domain::RateBreakdown>& breakdown) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (breakdown) {
                showBreakdown(*breakdown);
            } else {
                m_lines->setRows({});
                m_record->setFoot(language::sentenceOf(breakdown.error()));
            }
        });
}

void PlacementList::showBreakdown(const domain::RateBreakdown& breakdown) {
    m_breakdown = breakdown;
    m_lines->setRows(m_breakdown.lines);
    m_summary =
        tr("Kostprijs %1 + marge %2 = tarief %3 per uur; omrekenfactor %4, marge %5% "
           "van het tarief")
            .arg(qs(app::dutchMoney(breakdown.costPrice)), qs(app::dutchMoney(breakdown.margin)),
                 qs(app::dutchMoney(breakdown.tariff)),
                 scaledText(breakdown.conversionFactor, 4, 4),
                 scaledText(breakdown.marginPercentage, 2, 2));
    showSource(-1);
}

void PlacementList::showSource(int row) {
    const bool known = row >= 0 && row < m_lines->rowCount();
    m_record->setFoot(known ? m_summary + QLatin1Char('\n') + rateLineSource(m_lines->rowAt(row))
                            : m_summary);
}

void PlacementList::compareCurrent() {
    const auto id = m_pane->table().currentId();
    if (id > 0) {
        EquivalenceDialog::open(m_services, domain::PlacementId{id}, this);
    }
}

void PlacementList::endCurrent() {
    const int row = m_model->rowOf(m_pane->table().currentId());
    if (row < 0) {
        return;
    }
    const auto placement = m_model->rowAt(row);
    ask::open(this,
              {.title = tr("Plaatsing beëindigen"),
               .text = tr("%1 bij %2. Op welke dag werkt de flexkracht voor het laatst? Typ een "
                          "datum, zoals 30-11-2026 of vr.")
                           .arg(qs(placement.workerName), qs(placement.clientName)),
               .action = tr("Plaatsing beëindigen"),
               .reasonLabel = tr("Laatste werkdag")},
              [this, id = placement.id](const Answer& answer) {
                  if (!answer.yes) {
                      return;
                  }
                  const auto day = readTypedDate(answer.reason, m_services.clock.today());
                  if (!day) {
                      m_services.notifier.warn(
                          tr("‘%1’ is geen datum. Er is niets gewijzigd.").arg(answer.reason));
                      return;
                  }
                  m_services.tasks.write(
                      this,
                      [id, last = *day](app::Context& context) {
                          return app::endPlacement(context, id, last);
                      },
                      [this](const domain::Result<app::Saved<domain::Placement>>& saved) {
                          if (!saved) {
                              m_services.notifier.refused(saved.error());
                              return;
                          }
                          m_services.notifier.done(tr("Plaatsing beëindigd."));
                      },
                      tr("Plaatsing beëindigen"));
              });
}

} // namespace werkbalie::ui
