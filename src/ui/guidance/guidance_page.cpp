// Begeleiding: open actions and recent contact, with the history of whoever is chosen.
#include "ui/guidance/guidance_page.h"

#include "app/format_nl.h"
#include "ui/administration/roster/roster_pane.h"
#include "ui/guidance/contact_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_panel.h"
#include "ui/support/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

using Row = app::ContactMomentRow;

QString openView() {
    return QStringLiteral("actions");
}
QString recentView() {
    return QStringLiteral("recent");
}
QString rosterView() {
    return QStringLiteral("roster");
}

/// Who processes hours has the roster beside them.
bool plansHere(const Services& services) {
    return services.may(domain::Right::EditRoster) && !services.may(domain::Right::EditHours) &&
           !services.may(domain::Right::ApproveHours);
}

domain::Date dayOf(domain::Instant at) {
    return std::chrono::floor<std::chrono::days>(at);
}

Meaning urgencyOf(const Row& row, domain::Date today) {
    if (!row.moment.nextActionOn || row.moment.nextActionDone) {
        return Meaning::None;
    }
    if (*row.moment.nextActionOn < today) {
        return Meaning::Blocked;
    }
    return *row.moment.nextActionOn == today ? Meaning::Attention : Meaning::Information;
}

} // namespace

std::vector<Column<Row>> contactColumns(domain::Date today) {
    return {
        {.key = QStringLiteral("due"),
         .title = QCoreApplication::translate("Guidance", "Actie op"),
         .text =
             [](const Row& r) {
                 return r.moment.nextActionOn ? qs(app::dutchDay(*r.moment.nextActionOn))
                                              : QString();
             },
         .sort =
             [](const Row& r) {
                 return r.moment.nextActionOn
                            ? QVariant(qlonglong(r.moment.nextActionOn->time_since_epoch().count()))
                            : QVariant();
             },
         .meaning = [today](const Row& r) { return urgencyOf(r, today); },
         .width = 130},
        {.key = QStringLiteral("subject"),
         .title = QCoreApplication::translate("Guidance", "Met"),
         .text = [](const Row& r) { return qs(r.subjectName); },
         .width = 190},
        {.key = QStringLiteral("action"),
         .title = QCoreApplication::translate("Guidance", "Volgende actie"),
         .text =
             [](const Row& r) {
                 return r.moment.nextActionDone
                            ? QCoreApplication::translate("Guidance", "%1 (gedaan)")
                                  .arg(qs(r.moment.nextAction))
                            : qs(r.moment.nextAction);
             },
         .width = 220},
        {.key = QStringLiteral("kind"),
         .title = QCoreApplication::translate("Guidance", "Soort"),
         .text = [](const Row& r) { return word(r.moment.kind); },
         .width = 90},
        {.key = QStringLiteral("at"),
         .title = QCoreApplication::translate("Guidance", "Contact op"),
         .text = [](const Row& r) { return qs(app::dutchDay(dayOf(r.moment.at))); },
         .sort = [](const Row& r) { return qlonglong(r.moment.at.time_since_epoch().count()); },
         .width = 116},
        {.key = QStringLiteral("text"),
         .title = QCoreApplication::translate("Guidance", "Besproken"),
         .text = [](const Row& r) { return qs(r.moment.text); },
         .tip = [](const Row& r) { return qs(r.moment.text); },
         .width = 260},
        {.key = QStringLiteral("consultant"),
         .title = QCoreApplication::translate("Guidance", "Intercedent"),
         .text = [](const Row& r) { return qs(r.consultantName); },
         .width = 140},
    };
}

std::vector<Column<Row>> historyColumns(domain::Date today) {
    auto columns = contactColumns(today);
    // Whose history it is stands above it.
    std::erase_if(columns, [](const Column<Row>& column) {
        return column.key == QStringLiteral("subject") ||
               column.key == QStringLiteral("consultant");
    });
    return columns;
}

GuidancePage::GuidancePage(Services& given, QWidget* parent)
    : ViewsPage(QStringLiteral("guidance"), given, parent),
      m_presenter(new GuidancePresenter(given, this)),
      m_history(new RowModel<Row>(
          historyColumns(given.clock.today()), [](const Row& r) { return r.moment.id.value; },
          this)),
      m_record(new RecordPanel(PanelPlace::Under, this)) {
    m_record->setLines(
        m_history,
        {.objectName = QStringLiteral("contactHistoryTable"),
         .accessibleName = tr("Eerder contact met dezelfde persoon of opdrachtgever"),
         .emptyText = tr("Kies hierboven een regel; hier staat dan al het eerdere contact.")});
    buildActions();
    m_open =
        makeHalf(openView(), tr("Geen openstaande acties. Leg een contactmoment vast met Ctrl+N."));
    m_recent = makeHalf(recentView(), tr("Nog geen contact vastgelegd. Begin met Ctrl+N."));
    addView({.key = openView(),
             .title = tr("Openstaande acties"),
             .icon = QStringLiteral("view-task"),
             .list = m_open.pane});
    addView({.key = recentView(),
             .title = tr("Recent contact"),
             .icon = QStringLiteral("view-history"),
             .list = m_recent.pane});
    if (plansHere(given)) {
        m_roster = new RosterPane(given, this);
        addView({.key = rosterView(),
                 .title = tr("Rooster"),
                 .icon = QStringLiteral("view-calendar-timeline"),
                 .list = m_roster});
    }
    connect(m_presenter, &GuidancePresenter::loaded, this, &GuidancePage::show);
    connect(m_presenter, &GuidancePresenter::historyLoaded, this,
            [this](const std::vector<Row>& rows) { m_history->setRows(rows); });
}

void GuidancePage::buildActions() {
    const auto add = [this](const char* name, const QString& text, const char* key, auto work) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
        m_actions.append(action);
    };
    add("newContact", tr("Nieuw contactmoment…"), "Ctrl+Shift+N", [this] { newRecord(); });
    add("followUp", tr("Vervolg vastleggen…"), "Ctrl+L", [this] { follow(); });
    add("completeAction", tr("Actie afvinken"), "Ctrl+Return", [this] { complete(); });
    add("openSubject", tr("Naar dossier"), "Ctrl+D", [this] { openSubject(); });
}

GuidancePage::Half GuidancePage::makeHalf(const QString& key, const QString& emptyText) {
    Half half;
    half.model = new RowModel<Row>(
        contactColumns(services().clock.today()), [](const Row& r) { return r.moment.id.value; },
        this);
    half.pane = new ListPane(key, {tr("regel"), tr("regels")}, this);
    half.pane->showRows(half.model);
    half.pane->table().remember(services().preferences, QStringLiteral("guidance.") + key);
    half.pane->table().setEmptyText(emptyText);
    for (auto* action : std::as_const(m_actions)) {
        half.pane->addAction(action);
    }
    connect(&half.pane->table(), &RecordTable::currentIdChanged, this, &GuidancePage::showCurrent);
    connect(&half.pane->table(), &RecordTable::opened, this, &GuidancePage::edit);
    return half;
}

const GuidancePage::Half& GuidancePage::current() const {
    return currentView() == recentView() ? m_recent : m_open;
}

const Row* GuidancePage::currentRow() const {
    const auto& half = current();
    const int row = half.model->rowOf(half.pane->table().currentId());
    return row < 0 ? nullptr : &half.model->rowAt(row);
}

void GuidancePage::viewShown(const QString& key) {
    if (key == rosterView()) {
        m_roster->activate();
        return;
    }
    // One record panel serves both lists: it moves under the list that is shown.
    auto* pane = key == recentView() ? m_recent.pane : m_open.pane;
    pane->layout()->addWidget(m_record);
    m_presenter->load(key == recentView() ? ContactView::Recent : ContactView::OpenActions);
}

void GuidancePage::focusFilter() {
    if (currentView() == rosterView()) {
        m_roster->focusFilter();
    } else {
        ViewsPage::focusFilter();
    }
}

bool GuidancePage::clearFilter() {
    return currentView() == rosterView() ? m_roster->clearFilter() : ViewsPage::clearFilter();
}

QList<QAction*> GuidancePage::pageActions() const {
    return m_roster == nullptr ? m_actions : m_actions + m_roster->paneActions();
}

QList<QAction*> GuidancePage::viewActions() const {
    return currentView() == rosterView() ? m_roster->paneActions() : m_actions;
}

void GuidancePage::reload() {
    if (currentView() == rosterView()) {
        m_roster->reload();
        return;
    }
    viewShown(currentView());
}

void GuidancePage::show(const std::vector<Row>& rows) {
    const auto& half = current();
    const auto kept = m_wanted > 0 ? m_wanted : half.pane->table().currentId();
    half.model->setRows(rows);
    if (kept > 0 && half.model->rowOf(kept) >= 0) {
        half.pane->table().selectId(kept);
    } else {
        half.pane->table().selectFirst();
    }
    m_wanted = 0;
    showCurrent();
}

void GuidancePage::showCurrent() {
    const auto* row = currentRow();
    if (row == nullptr) {
        m_record->setTitle({});
        m_record->setFacts({});
        m_history->setRows({});
        return;
    }
    m_record->setTitle(qs(row->subjectName));
    m_record->setFacts(qs(row->moment.text));
    if (row->moment.candidate.isValid()) {
        m_presenter->loadHistory(row->moment.candidate);
    } else {
        m_presenter->loadHistory(row->moment.client);
    }
}

void GuidancePage::newRecord() {
    if (currentView() == rosterView()) {
        m_roster->newShift();
        return;
    }
    openDialog(m_presenter->draft(), {});
}

void GuidancePage::edit() {
    if (const auto* row = currentRow()) {
        openDialog(row->moment, qs(row->subjectName));
    }
}

void GuidancePage::follow() {
    const auto* row = currentRow();
    if (row == nullptr) {
        return;
    }
    auto moment = m_presenter->draft();
    moment.subject = row->moment.subject;
    moment.candidate = row->moment.candidate;
    moment.client = row->moment.client;
    openDialog(moment, qs(row->subjectName));
}

void GuidancePage::complete() {
    const auto* row = currentRow();
    if (row == nullptr || row->moment.nextAction.empty() || row->moment.nextActionDone) {
        services().notifier.warn(tr("Kies een regel met een openstaande actie."));
        return;
    }
    m_presenter->complete(row->moment);
}

void GuidancePage::openSubject() {
    const auto* row = currentRow();
    if (row == nullptr) {
        return;
    }
    if (row->moment.candidate.isValid()) {
        services().navigator.open(app::Entity::Candidate, row->moment.candidate.value);
    } else {
        services().navigator.open(app::Entity::Client, row->moment.client.value);
    }
}

void GuidancePage::openDialog(const domain::ContactMoment& moment, const QString& subjectName) {
    auto* dialog = new ContactDialog(services(), moment, subjectName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->save(dialog->moment()); });
    dialog->open();
}

bool GuidancePage::openRecord(app::Entity entity, std::int64_t id) {
    if (entity != app::Entity::ContactMoment) {
        return false;
    }
    m_wanted = id;
    if (currentView() == openView()) {
        reload();
    } else {
        showView(openView());
    }
    return true;
}

PageEntry guidancePageEntry() {
    return {
        .key = QStringLiteral("guidance"),
        .title = QCoreApplication::translate("Pages", "Begeleiding"),
        .icon = QStringLiteral("view-conversation-balloon"),
        .visible = [](const Services& s) { return s.may(domain::Right::LogContact); },
        .make = [](Services& s, QWidget* parent) -> Page* { return new GuidancePage(s, parent); }};
}

} // namespace werkbalie::ui
