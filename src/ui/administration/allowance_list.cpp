// The list of schemes; a client's own window opens from it.
#include "ui/administration/allowance_list.h"

#include "app/acquisition/clients.h"
#include "app/administration/allowances.h"
#include "app/format_nl.h"
#include "ui/administration/allowance_words.h"
#include "ui/administration/allowances_window.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {

namespace {

struct Loaded {
    std::vector<domain::AllowanceScheme> schemes;
    std::vector<storage::ClientRow> clients;
};

domain::Result<Loaded> load(app::Context& context) {
    auto schemes = app::listAllowances(context);
    if (!schemes) {
        return tl::unexpected(schemes.error());
    }
    auto clients = app::searchClients(context, {.today = context.clock.today()});
    if (!clients) {
        return tl::unexpected(clients.error());
    }
    return Loaded{.schemes = std::move(*schemes), .clients = std::move(*clients)};
}

QString bandNames(const domain::AllowanceScheme& scheme) {
    QStringList names;
    for (const auto& band : scheme.bands) {
        names << QStringLiteral("%1 %2").arg(qs(band.name), worthText(band));
    }
    return names.join(QStringLiteral(", "));
}

QVariant dayNumber(domain::Date day) {
    return static_cast<qlonglong>(day.time_since_epoch().count());
}

std::vector<Column<AllowanceRow>> columns() {
    using R = AllowanceRow;
    return {{.key = QStringLiteral("client"),
             .title = AllowanceList::tr("Opdrachtgever"),
             .text = [](const R& r) { return r.client; },
             .width = 200},
            {.key = QStringLiteral("name"),
             .title = AllowanceList::tr("Regeling"),
             .text = [](const R& r) { return qs(r.scheme.name); },
             .width = 190},
            {.key = QStringLiteral("from"),
             .title = AllowanceList::tr("Vanaf"),
             .text = [](const R& r) { return qs(app::dutchDay(r.scheme.validity.from)); },
             .sort = [](const R& r) { return dayNumber(r.scheme.validity.from); },
             .width = 110},
            {.key = QStringLiteral("until"),
             .title = AllowanceList::tr("Tot en met"),
             .text =
                 [](const R& r) {
                     return r.scheme.validity.until
                                ? qs(app::dutchDay(*r.scheme.validity.until - std::chrono::days{1}))
                                : QString();
                 },
             .sort =
                 [](const R& r) {
                     return r.scheme.validity.until ? dayNumber(*r.scheme.validity.until)
                                                    : QVariant();
                 },
             .width = 110},
            {.key = QStringLiteral("stacking"),
             .title = AllowanceList::tr("Bij samenloop"),
             .text = [](const R& r) { return word(r.scheme.stacking); },
             .width = 150},
            {.key = QStringLiteral("bands"),
             .title = AllowanceList::tr("Toeslagen"),
             .text = [](const R& r) { return bandNames(r.scheme); },
             .tip = [](const R& r) { return bandNames(r.scheme); },
             .width = 420}};
}

} // namespace

AllowanceList::AllowanceList(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services),
      m_model(new RowModel<AllowanceRow>(
          columns(), [](const AllowanceRow& row) { return row.scheme.id.value; }, this)),
      m_pane(new ListPane(QStringLiteral("allowances"),
                          {tr("toeslagregeling"), tr("toeslagregelingen")}, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->showRows(m_model);
    m_pane->table().remember(services.preferences, QStringLiteral("allowances"));
    m_pane->table().setEmptyText(tr("Hier staan de toeslagen die opdrachtgevers voor avond, nacht, "
                                    "weekend of overwerk betalen. Begin er een met Ctrl+Shift+N."));
    addActions();
    connect(&m_pane->table(), &RecordTable::opened, this, &AllowanceList::openCurrent);
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (isVisible() && touches(changes, app::Entity::Allowance)) {
            reload();
        }
    });
}

void AllowanceList::addActions() {
    const auto add = [this](const QString& name, const QString& text, const QKeySequence& key,
                            auto work) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
        m_pane->addAction(action);
        m_actions << action;
        return action;
    };
    add(QStringLiteral("openAllowances"), tr("Regeling openen"), {}, [this] { openCurrent(); });
    add(QStringLiteral("newAllowances"), tr("Nieuwe regeling…"),
        QKeySequence(QStringLiteral("Ctrl+Shift+N")), [this] { startNew(); })
        ->setEnabled(m_services.may(domain::Right::EditAllowances));
}

void AllowanceList::reload() {
    const auto request = m_latest.next();
    m_services.tasks.read(
        this, [](app::Context& context) { return load(context); },
        [this, request](const domain::Result<Loaded>& loaded) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!loaded) {
                m_services.notifier.refused(loaded.error());
                return;
            }
            std::vector<AllowanceRow> rows;
            for (const auto& scheme : loaded->schemes) {
                const auto client =
                    std::ranges::find(loaded->clients, scheme.client, &storage::ClientRow::id);
                rows.push_back(
                    {.scheme = scheme,
                     .client = client == loaded->clients.end() ? QString() : qs(client->name)});
            }
            m_clients.clear();
            for (const auto& client : loaded->clients) {
                if (client.activePlacements > 0) {
                    m_clients.push_back({client.id, qs(client.name)});
                }
            }
            const auto kept = m_pane->table().currentId();
            m_model->setRows(std::move(rows));
            if (kept > 0 && m_model->rowOf(kept) >= 0) {
                m_pane->table().selectId(kept);
            } else {
                m_pane->table().selectFirst();
            }
        });
}

void AllowanceList::openCurrent() {
    if (const int row = m_model->rowOf(m_pane->table().currentId()); row >= 0) {
        AllowancesWindow::open(m_services, m_model->rowAt(row).scheme.client, window());
    }
}

/// For whom is chosen from the clients where somebody works.
void AllowanceList::startNew() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("allowanceClientMenu"));
    for (const auto& client : m_clients) {
        auto* action = menu->addAction(client.name);
        connect(action, &QAction::triggered, this,
                [this, id = client.id] { AllowancesWindow::open(m_services, id, window()); });
    }
    if (m_clients.empty()) {
        menu->addAction(tr("Bij geen opdrachtgever werkt nu iemand"))->setEnabled(false);
    }
    menu->popup(mapToGlobal(QPoint(width() / 2, look::kRowHeight)));
}

} // namespace werkbalie::ui
