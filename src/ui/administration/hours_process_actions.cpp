// Opens the dialogs of the process and tells what came of them.
#include "ui/administration/hours_process_actions.h"

#include "app/administration/hours_locks.h"
#include "ui/administration/hours_approval_dialog.h"
#include "ui/administration/hours_findings_dialog.h"
#include "ui/administration/hours_report_dialog.h"
#include "ui/administration/missing_hours_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/pane_action.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

namespace {

/// The lock of just this client, or of the whole agency when no client is chosen.
bool isLocked(const std::vector<storage::HoursLockRow>& locks, const app::WeekFilter& filter) {
    return std::ranges::any_of(
        locks, [&](const storage::HoursLockRow& lock) { return lock.client == filter.client; });
}

/// Ready, and of the rows that are meant.
bool isMeant(const WeekChoice& choice, const app::WeekRow& row) {
    return row.sheet.state == domain::TimesheetState::Ready &&
           (choice.placements.empty() ||
            std::ranges::find(choice.placements, row.placement) != choice.placements.end());
}

} // namespace

HoursProcessActions::HoursProcessActions(Services& services, QWidget* host, Choose choose)
    : QObject(host), m_services(services), m_host(host), m_choose(std::move(choose)) {
    using domain::Right;
    add("readyWeekAction", tr("Gereedmelden wat klopt"), "Ctrl+Alt+G",
        &HoursProcessActions::markReady);
    m_actions.back()->setEnabled(services.may(Right::EditHours));
    add("approveProofAction", tr("Goedkeuren met bewijs…"), "Ctrl+Shift+B",
        &HoursProcessActions::approve);
    m_actions.back()->setEnabled(services.may(Right::ApproveHours));
    add("reviewHoursAction", tr("Meldingen van de week…"), "Ctrl+M", &HoursProcessActions::review);
    add("missingHoursAction", tr("Ontbrekende uren…"), "Ctrl+Shift+M",
        &HoursProcessActions::showMissing);
    add("lockWeekAction", tr("Week op slot of van het slot…"), "Ctrl+Shift+L",
        &HoursProcessActions::changeLock);
    m_actions.back()->setEnabled(services.may(Right::ApproveHours) ||
                                 services.may(Right::UnlockHours));
}

void HoursProcessActions::add(const char* name, const QString& text, const char* key, Work work) {
    auto* action = addPaneAction(*m_host, name, text, key);
    connect(action, &QAction::triggered, this, [this, work] { (this->*work)(); });
    m_actions.append(action);
}

bool HoursProcessActions::isSaved(const WeekChoice& choice) {
    if (choice.hasEdits) {
        m_services.notifier.warn(tr("Sla de week eerst op; daarna kan de status veranderen."));
    }
    return !choice.hasEdits;
}

void HoursProcessActions::tell(const domain::Result<app::ProcessReport>& report,
                               const QString& done) {
    if (!report) {
        m_services.notifier.refused(report.error());
        return;
    }
    m_services.notifier.done(done.arg(report->done));
    if (!report->refused.empty()) {
        HoursReportDialog::open(m_host, *report);
    }
    Q_EMIT weekChanged();
}

void HoursProcessActions::markReady() {
    const WeekChoice choice = m_choose();
    if (!isSaved(choice)) {
        return;
    }
    m_services.tasks.write(
        this,
        [choice](app::Context& context) {
            return app::markReady(context,
                                  {.filter = choice.filter, .placements = choice.placements});
        },
        [this](const domain::Result<app::ProcessReport>& report) {
            tell(report, tr("Gereedgemeld: %1."));
        },
        tr("Gereedmelden"));
}

void HoursProcessActions::approve() {
    const WeekChoice choice = m_choose();
    if (!isSaved(choice)) {
        return;
    }
    m_services.tasks.read(
        this,
        [filter = choice.filter](app::Context& context) { return app::loadWeek(context, filter); },
        [this, choice](domain::Result<std::vector<app::WeekRow>> rows) {
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            std::erase_if(*rows, [&](const app::WeekRow& row) { return !isMeant(choice, row); });
            askProof(choice, std::move(*rows));
        });
}

/// Exactly the weeks that the dialog names are approved, not what became ready meanwhile.
void HoursProcessActions::askProof(const WeekChoice& choice, std::vector<app::WeekRow> rows) {
    if (rows.empty()) {
        m_services.notifier.warn(
            tr("Bij de gekozen regels staat geen weekstaat die gereed is. Ctrl+A kiest alle "
               "regels."));
        return;
    }
    std::vector<domain::PlacementId> placements;
    for (const auto& row : rows) {
        placements.push_back(row.placement);
    }
    auto* dialog = new HoursApprovalDialog(
        m_services, {.week = choice.filter.week, .rows = std::move(rows)}, m_host);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, choice, placements] {
        const app::ApproveQuery query{
            .filter = choice.filter, .placements = placements, .proof = dialog->proof()};
        m_services.tasks.write(
            this, [query](app::Context& context) { return app::approveWithProof(context, query); },
            [this](const domain::Result<app::ProcessReport>& report) {
                tell(report, tr("Goedgekeurd met bewijs: %1."));
            },
            tr("Goedkeuren"));
    });
    dialog->open();
}

void HoursProcessActions::review() {
    const WeekChoice choice = m_choose();
    if (!isSaved(choice)) {
        return;
    }
    auto* dialog = new HoursFindingsDialog(m_services, choice.filter, m_host);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HoursFindingsDialog::warningAccepted, this, &HoursProcessActions::weekChanged);
    dialog->open();
}

void HoursProcessActions::showMissing() {
    auto* dialog = new MissingHoursDialog(m_services, m_choose().filter, m_host);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HoursProcessActions::changeLock() {
    const WeekChoice choice = m_choose();
    if (!isSaved(choice)) {
        return;
    }
    m_services.tasks.read(
        this,
        [week = choice.filter.week](app::Context& context) {
            return app::listHoursLocks(context, week);
        },
        [this, choice](const domain::Result<std::vector<storage::HoursLockRow>>& locks) {
            if (!locks) {
                m_services.notifier.refused(locks.error());
            } else if (isLocked(*locks, choice.filter)) {
                askUnlock(choice);
            } else {
                lock(choice);
            }
        });
}

void HoursProcessActions::lock(const WeekChoice& choice) {
    const QString week = qs(choice.filter.week.toString());
    const QString text =
        choice.filter.client
            ? tr("Week %1 van deze opdrachtgever gaat op slot: uren en status veranderen niet "
                 "meer.")
            : tr("Week %1 van het hele bureau gaat op slot: uren en status veranderen niet meer.");
    ask::open(m_host,
              {.title = tr("Week op slot"), .text = text.arg(week), .action = tr("Op slot zetten")},
              [this, choice, week](const Answer& answer) {
                  if (!answer.yes) {
                      return;
                  }
                  const app::LockedWeek wanted{choice.filter.week, choice.filter.client};
                  m_services.tasks.write(
                      this,
                      [wanted](app::Context& context) { return app::lockHours(context, wanted); },
                      [this, week](const domain::Result<void>& locked) {
                          if (!locked) {
                              m_services.notifier.refused(locked.error());
                              return;
                          }
                          m_services.notifier.done(tr("Week %1 is op slot.").arg(week));
                          Q_EMIT weekChanged();
                      });
              });
}

void HoursProcessActions::askUnlock(const WeekChoice& choice) {
    const QString week = qs(choice.filter.week.toString());
    ask::open(m_host,
              {.title = tr("Week van het slot"),
               .text = tr("Week %1 kan daarna weer worden gewijzigd.").arg(week),
               .action = tr("Van het slot halen"),
               .reasonLabel = tr("Reden"),
               .reasons = {tr("Uren kwamen te laat binnen"), tr("Fout in de uren gevonden")}},
              [this, choice, week](const Answer& answer) {
                  if (!answer.yes) {
                      return;
                  }
                  const app::LockedWeek wanted{choice.filter.week, choice.filter.client};
                  m_services.tasks.write(
                      this,
                      [wanted, reason = answer.reason.toStdString()](app::Context& context) {
                          return app::unlockHours(context, wanted, reason);
                      },
                      [this, week](const domain::Result<void>& unlocked) {
                          if (!unlocked) {
                              m_services.notifier.refused(unlocked.error());
                              return;
                          }
                          m_services.notifier.done(tr("Week %1 is van het slot.").arg(week));
                          Q_EMIT weekChanged();
                      });
              });
}

} // namespace werkbalie::ui
