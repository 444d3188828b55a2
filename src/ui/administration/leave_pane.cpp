// The day above the list decides which balances it shows.
#include "ui/administration/leave_pane.h"

#include "ui/administration/leave_record.h"
#include "ui/administration/leave_words.h"
#include "ui/support/ask.h"
#include "ui/support/date_edit.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

LeavePane::LeavePane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new LeavePresenter(services, this)),
      m_model(makeLeaveWorkerModel(this)),
      m_list(new ListPane(u"leaveWorkers"_s, {tr("flexkracht"), tr("flexkrachten")}, this)),
      m_day(new DateEdit(this)), m_expire(new QAction(tr("Verval boeken…"), this)),
      m_record(new LeaveRecord(services, *m_presenter, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->showRows(m_model);
    m_list->table().remember(services.preferences, u"leaveWorkers"_s);
    m_list->table().setEmptyText(
        tr("Hier staan de saldi van flexkrachten. De eerste weekrun boekt wat hun uren opbouwen."));
    m_day->setObjectName(u"leaveDayEdit"_s);
    m_day->setAccessibleName(tr("Saldo op"));
    m_day->setToolTip(tr("De dag waarop u de saldi wilt zien"));
    m_day->setToday(services.clock.today());
    m_day->setDate(services.clock.today());
    m_day->setMaximumWidth(120);
    m_list->addControl(m_day);
    m_expire->setObjectName(u"expireLeave"_s);
    m_expire->setEnabled(services.may(domain::Right::BookLeave));
    m_list->addAction(m_expire);
    connect(m_expire, &QAction::triggered, this, &LeavePane::expire);
    connect(m_day, &ValueEdit::valueEdited, this, [this] {
        if (const auto day = m_day->date()) {
            m_presenter->load(*day);
        }
    });
    connect(&m_list->table(), &RecordTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0) {
            m_presenter->open(domain::CandidateId{id});
        }
    });
    connect(&m_list->table(), &RecordTable::opened, this,
            [this](qint64 id) { m_services.navigator.open(app::Entity::Candidate, id); });
    auto* shown = m_list->table().proxy();
    connect(shown, &QAbstractItemModel::rowsInserted, this, &LeavePane::showTotals);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &LeavePane::showTotals);
    connect(m_presenter, &LeavePresenter::loaded, this, &LeavePane::showRows);
}

void LeavePane::newBooking() {
    m_record->book();
}

QList<QAction*> LeavePane::commands() const {
    return m_record->commands() + QList<QAction*>{m_expire};
}

QWidget* LeavePane::record() const {
    return m_record;
}

void LeavePane::showRows(const std::vector<app::LeaveBalanceRow>& rows) {
    const auto current = m_list->table().currentId();
    m_model->setRows(leaveRows(rows, m_presenter->day()));
    m_list->table().selectId(current);
    if (!m_list->table().currentIndex().isValid()) {
        m_list->table().selectFirst();
    }
    showTotals();
}

/// Of the people who are seen.
void LeavePane::showTotals() {
    std::map<domain::LeaveKind, std::int64_t> totals;
    const auto* shown = m_list->table().proxy();
    for (int i = 0; i < shown->rowCount(); ++i) {
        const int row = shown->mapToSource(shown->index(i, 0)).row();
        for (const auto& [kind, amount] : m_model->rowAt(row).balances) {
            totals[kind] += amount;
        }
    }
    m_list->setTotals(
        tr("Wettelijk %1   Bovenwettelijk %2   Vakantiegeld %3")
            .arg(leaveText(domain::LeaveKind::Statutory, totals[domain::LeaveKind::Statutory]),
                 leaveText(domain::LeaveKind::Extra, totals[domain::LeaveKind::Extra]),
                 leaveText(domain::LeaveKind::HolidayAllowance,
                           totals[domain::LeaveKind::HolidayAllowance])));
}

void LeavePane::expire() {
    const auto until = m_presenter->day();
    ask::open(this,
              {.title = tr("Verval boeken"),
               .text = tr("Wat tot en met %1 verviel, gaat van de saldi af. Een tweede keer boekt "
                          "niets.")
                           .arg(qs(domain::dutchDate(until))),
               .action = tr("Verval boeken")},
              [this, until](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->expire(until);
                  }
              });
}

} // namespace werkbalie::ui
