// Enter on a line opens what it came from; a wrong line is countered, never changed.
#include "ui/administration/leave_record.h"

#include "app/administration/sheet_place.h"
#include "ui/administration/leave_booking_dialog.h"
#include "ui/administration/leave_chart.h"
#include "ui/administration/leave_words.h"
#include "ui/support/ask.h"
#include "ui/support/choice_box.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

namespace {

/// "120:00 Wettelijk verlof vervalt op 1-7-2027", a line each.
QString expiringLines(const std::vector<domain::LotBalance>& lots, domain::Date day) {
    QStringList lines;
    const auto horizon = day + std::chrono::days{kExpirySightDays};
    for (const domain::LotBalance& lot : domain::expiringBetween(lots, day, horizon)) {
        lines << LeaveRecord::tr("%1 %2 vervalt op %3")
                     .arg(leaveText(lot.lot.kind, lot.amount), word(lot.lot.kind).toLower(),
                          expiryText(lot.lot.expires));
    }
    return lines.join(u'\n');
}

} // namespace

LeaveRecord::LeaveRecord(Services& services, LeavePresenter& presenter, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(presenter),
      m_lines(makeLeaveLineModel(this)),
      m_months(makeLeaveMonthModel(
          [this] {
              return m_kind == nullptr ? domain::LeaveKind::Statutory
                                       : chosen<domain::LeaveKind>(*m_kind);
          },
          this)),
      m_title(new QLabel(this)), m_facts(new QLabel(this)) {
    look::makeTitle(m_title);
    m_facts->setObjectName(u"leaveExpiring"_s);
    m_facts->setWordWrap(true);
    m_facts->hide();
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"leaveTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(makeLines(), tr("Re&gels"));
    tabs->addTab(makeYear(), tr("&Jaar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::kGrid * 2, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(tabs, 1);
    connect(&presenter, &LeavePresenter::opened, this, &LeaveRecord::showFile);
    updateActions();
}

QWidget* LeaveRecord::makeLines() {
    m_list = new ListPane(u"leaveLines"_s, {tr("regel"), tr("regels")}, this);
    m_list->showRows(m_lines);
    m_list->table().setDefaultSort(0, Qt::DescendingOrder);
    m_list->table().remember(m_services.preferences, u"leaveLines"_s);
    m_list->table().setEmptyText(
        tr("Hier staan de regels van de gekozen flexkracht. De weekrun boekt opbouw en opname; "
           "een beginsaldo boekt u zelf met Ctrl+N."));
    const auto action = [this](const QString& name, const QString& text) {
        auto* made = new QAction(text, this);
        made->setObjectName(name);
        m_list->addAction(made);
        return made;
    };
    m_book = action(u"bookLeave"_s, tr("Boeken…"));
    m_payOut = action(u"payOutLeave"_s, tr("Uitbetalen…"));
    m_counter = action(u"counterLeave"_s, tr("Terugboeken…"));
    connect(m_book, &QAction::triggered, this, &LeaveRecord::book);
    connect(m_payOut, &QAction::triggered, this, &LeaveRecord::payOut);
    connect(m_counter, &QAction::triggered, this, &LeaveRecord::counter);
    connect(&m_list->table(), &RecordTable::currentIdChanged, this, &LeaveRecord::updateActions);
    connect(&m_list->table(), &RecordTable::opened, this, &LeaveRecord::openSource);
    return m_list;
}

QWidget* LeaveRecord::makeYear() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, look::kGrid, 0, 0);
    m_kind = new QComboBox(page);
    m_kind->setObjectName(u"leaveKindCombo"_s);
    m_kind->setAccessibleName(tr("Soort verlof of reservering"));
    for (const domain::LeaveKind kind : domain::allLeaveKinds()) {
        m_kind->addItem(word(kind), static_cast<int>(kind));
    }
    m_chart = new LeaveChart(page);
    auto* table = new RecordTable(page);
    table->setObjectName(u"leaveMonths"_s);
    table->setAccessibleName(tr("Saldo per maand"));
    table->showRows(m_months);
    layout->addWidget(m_kind);
    layout->addWidget(m_chart, 1);
    layout->addWidget(table, 2);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LeaveRecord::showYear);
    return page;
}

void LeaveRecord::showFile(const app::LeaveFile& file) {
    const bool sameWorker = m_file.candidate == file.candidate;
    m_file = file;
    m_title->setText(qs(file.workerName));
    const auto day = m_presenter.day();
    const QString soon = expiringLines(domain::lotsOn(file.lines, day), day);
    m_facts->setText(soon);
    m_facts->setStyleSheet(u"color: %1"_s.arg(look::color(Meaning::Attention).name()));
    m_facts->setVisible(!soon.isEmpty());
    const auto current = sameWorker ? m_list->table().currentId() : 0;
    m_lines->setRows(lineRows(file.lines));
    m_list->table().selectId(current);
    if (!m_list->table().currentIndex().isValid()) {
        m_list->table().selectFirst();
    }
    showYear();
    updateActions();
}

void LeaveRecord::showYear() {
    const auto kind = chosen<domain::LeaveKind>(*m_kind);
    auto months = m_file.candidate.isValid()
                      ? monthRows(m_file.lines, kind, domain::yearOf(m_presenter.day()))
                      : std::vector<LeaveMonthRow>{};
    m_chart->show(months, kind);
    m_months->setRows(std::move(months));
}

void LeaveRecord::updateActions() {
    const bool books = m_services.may(domain::Right::BookLeave) && m_file.candidate.isValid();
    m_book->setEnabled(books);
    m_payOut->setEnabled(books && !m_file.lines.empty());
    m_counter->setEnabled(books && m_list->table().currentId() != 0);
}

QList<QAction*> LeaveRecord::commands() const {
    return {m_book, m_payOut, m_counter};
}

void LeaveRecord::book() {
    if (!m_book->isEnabled()) {
        return;
    }
    auto* dialog = new LeaveBookingDialog(m_file, m_services.clock.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeaveBookingDialog::bookAsked, this,
            [this, dialog](const app::LeaveBooking& booking) {
                m_presenter.book(booking, [guard = QPointer(dialog)](const auto& booked) {
                    if (guard) {
                        guard->taken(booked);
                    }
                });
            });
    dialog->open();
}

void LeaveRecord::payOut() {
    const auto held = domain::balancesOn(m_file.lines, m_services.clock.today());
    QStringList amounts;
    std::vector<domain::LeaveKind> besides; // what may be paid out while the employment goes on
    for (const auto& [kind, amount] : held) {
        if (amount > 0) {
            amounts << u"%1: %2"_s.arg(word(kind), leaveText(kind, amount));
            if (kind != domain::LeaveKind::Statutory) {
                besides.push_back(kind);
            }
        }
    }
    const bool choice = besides.size() < static_cast<std::size_t>(amounts.size());
    ask::open(
        this,
        {.title = tr("Uitbetalen"),
         .text = tr("Van %1 wordt als uitbetaald geboekt, op vandaag:\n%2")
                     .arg(qs(m_file.workerName), amounts.join(u'\n')),
         .action = tr("Alles uitbetalen"),
         .other = choice && !besides.empty() ? tr("Alles behalve wettelijk verlof") : QString(),
         .reasonLabel = tr("&Reden"),
         .reasons = {tr("Einde contract")}},
        [this, candidate = m_file.candidate, besides](const Answer& answer) {
            if (answer.other && answer.reason.isEmpty()) {
                m_services.notifier.warn(tr("Niets geboekt: vul bij uitbetalen een reden in."));
            } else if (answer.yes || answer.other) {
                m_presenter.payOut(
                    {.candidate = candidate,
                     .day = m_services.clock.today(),
                     .reason = str(answer.reason),
                     .kinds = answer.other ? besides : std::vector<domain::LeaveKind>{}});
            }
        });
}

void LeaveRecord::counter() {
    const domain::LeaveBookingId line{m_list->table().currentId()};
    ask::open(this,
              {.title = tr("Regel terugboeken"),
               .text = tr("De regel blijft staan; een tegenregel op dezelfde dag heft haar op."),
               .action = tr("Terugboeken"),
               .reasonLabel = tr("&Reden")},
              [this, line](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter.counter(line, answer.reason);
                  }
              });
}

/// The hours that a line was built up by or taken in.
void LeaveRecord::openWeek(domain::PlacementId placement, domain::IsoWeek week) {
    m_services.tasks.read(
        this,
        [placement, week](app::Context& context) {
            return app::placeOfSheet(context, placement, week);
        },
        [this, placement](const domain::Result<app::SheetPlace>& place) {
            if (place) {
                m_services.navigator.open(app::Entity::Timesheet, place->sheet.value);
            } else {
                m_services.navigator.open(app::Entity::Placement, placement.value);
            }
        });
}

void LeaveRecord::openSource(qint64 id) {
    const int row = m_lines->rowOf(id);
    if (row < 0) {
        return;
    }
    const auto& line = m_lines->rowAt(row).line;
    if (line.counters) {
        m_list->table().selectId(line.counters->value);
    } else if (line.placement && line.week) {
        openWeek(*line.placement, *line.week);
    } else if (line.placement) {
        m_services.navigator.open(app::Entity::Placement, line.placement->value);
    }
}

} // namespace werkbalie::ui
