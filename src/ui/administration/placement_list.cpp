// The placements as a list, and one of them with its frozen tariff calculation.
#include "ui/administration/placement_list.h"

#include "app/format_nl.h"
#include "ui/acquisition/equivalence_dialog.h"
#include "ui/administration/placement_record.h"
#include "ui/support/ask.h"
#include "ui/support/date_edit.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QAction>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

using storage::PlacementRow;

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
      m_pane(
          new ListPane(QStringLiteral("placements"), {tr("plaatsing"), tr("plaatsingen")}, this)),
      m_record(new PlacementRecord(services, this)) {
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
    connect(&m_pane->table(), &RecordTable::currentIdChanged, this, [this](qint64 id) {
        if (id > 0) {
            m_record->open(id);
        }
    });
    connect(&m_pane->table(), &RecordTable::opened, this, &PlacementList::windowAsked);
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
