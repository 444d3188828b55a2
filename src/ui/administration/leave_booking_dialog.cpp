// While typing it says how much is left, and what is missing.
#include "ui/administration/leave_booking_dialog.h"

#include "domain/base/finding_builder.h"
#include "ui/administration/leave_words.h"
#include "ui/support/choice_box.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_leave_booking_dialog.h"

namespace werkbalie::ui {

using domain::LeaveEvent;

LeaveBookingDialog::LeaveBookingDialog(const app::LeaveFile& file, domain::Date today,
                                       QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::LeaveBookingDialog>()), m_file(file),
      m_today(today) {
    m_ui->setupUi(this);
    setWindowTitle(tr("Verlof boeken voor %1").arg(qs(file.workerName)));
    for (const auto event :
         {LeaveEvent::Use, LeaveEvent::Payout, LeaveEvent::Opening, LeaveEvent::Correction}) {
        m_ui->eventCombo->addItem(word(event), static_cast<int>(event));
    }
    for (const domain::LeaveKind kind : domain::allLeaveKinds()) {
        m_ui->kindCombo->addItem(word(kind), static_cast<int>(kind));
    }
    for (auto* edit : {m_ui->dayEdit, m_ui->expiresEdit}) {
        edit->setToday(today);
    }
    m_ui->dayEdit->setDate(today);
    m_ui->yearEdit->setCount(domain::yearOf(today));
    prepareButtons(*this, *m_ui->buttons, tr("Boeken"));
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &LeaveBookingDialog::changed);
    }
    for (auto* combo : {m_ui->eventCombo, m_ui->kindCombo}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &LeaveBookingDialog::changed);
    }
    judge();
}

LeaveBookingDialog::~LeaveBookingDialog() = default;

bool LeaveBookingDialog::enters() const {
    const auto event = chosen<LeaveEvent>(*m_ui->eventCombo);
    return event == LeaveEvent::Opening || event == LeaveEvent::Correction;
}

void LeaveBookingDialog::changed() {
    m_refused.clear();
    judge();
}

void LeaveBookingDialog::accept() {
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false); // not twice
    Q_EMIT bookAsked(booking());
}

void LeaveBookingDialog::taken(const domain::Result<std::vector<domain::LeaveLine>>& booked) {
    if (booked) {
        WorkDialog::accept();
        return;
    }
    const auto& why = booked.error();
    m_refused = {domain::blockingFinding(why.key, why.where, why.values)};
    judge();
}

void LeaveBookingDialog::judge() {
    const auto kind = chosen<domain::LeaveKind>(*m_ui->kindCombo);
    const auto balances = domain::balancesOn(m_file.lines, m_ui->dayEdit->date().value_or(m_today));
    const auto left = balances.find(kind);
    const QString amount = left == balances.end() ? QString() : leaveText(kind, left->second);
    m_ui->introLabel->setText(
        tr("Saldo %1 op die dag: %2").arg(word(kind), amount.isEmpty() ? tr("niets") : amount));
    const bool time = domain::unitOf(kind) == domain::LeaveUnit::Time;
    m_ui->amountEdit->setPlaceholderText(time ? tr("uren, bijvoorbeeld 8:00 of 7,5")
                                              : tr("euro, bijvoorbeeld 125,50"));
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_ui->yearEdit, m_ui->yearEditLabel, m_ui->expiresEdit, m_ui->expiresEditLabel}) {
        field->setEnabled(enters());
    }
    judgeForm(*m_ui->buttons, *m_ui->findingsView, findings());
}

domain::Findings LeaveBookingDialog::findings() const {
    domain::Findings findings = m_refused;
    const auto kind = chosen<domain::LeaveKind>(*m_ui->kindCombo);
    const auto amount = domain::parseLeaveAmount(kind, str(m_ui->amountEdit->text()));
    if (!amount) {
        findings.push_back(
            domain::blockingFinding(amount.error().key, "amount", amount.error().values));
    } else if (const auto shortage = app::leaveShortage(m_file.lines, booking());
               shortage && m_refused.empty()) {
        findings.push_back(
            domain::blockingFinding(shortage->key, shortage->where, shortage->values));
    }
    if (!m_ui->dayEdit->date() || !m_ui->expiresEdit->isUnderstood()) {
        findings.push_back(domain::blockingFinding("leave.day_unreadable", "day"));
    }
    const bool needsReason = chosen<LeaveEvent>(*m_ui->eventCombo) != LeaveEvent::Use;
    if (needsReason && trimmed(m_ui->reasonEdit->text()).empty()) {
        findings.push_back(domain::blockingFinding("leave.reason_missing", "reason"));
    }
    return findings;
}

app::LeaveBooking LeaveBookingDialog::booking() const {
    app::LeaveBooking booking;
    booking.candidate = m_file.candidate;
    booking.kind = chosen<domain::LeaveKind>(*m_ui->kindCombo);
    booking.event = chosen<LeaveEvent>(*m_ui->eventCombo);
    booking.amount =
        domain::parseLeaveAmount(booking.kind, str(m_ui->amountEdit->text())).value_or(0);
    booking.day = m_ui->dayEdit->date().value_or(m_today);
    if (enters()) {
        booking.year = m_ui->yearEdit->count();
        booking.expires = m_ui->expiresEdit->date();
    }
    booking.reason = trimmed(m_ui->reasonEdit->text());
    return booking;
}

} // namespace werkbalie::ui
