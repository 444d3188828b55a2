// Says while typing how long the shift is, what is wrong with it, and what stands in its way.
#include "ui/administration/roster/shift_dialog.h"

#include "app/administration/roster/roster.h"
#include "app/format_nl.h"
#include "domain/base/finding_builder.h"
#include "ui/administration/roster/roster_words.h"
#include "ui/support/date_edit.h"
#include "ui/support/findings_view.h"
#include "ui/support/form_dialog.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {
constexpr int kMostWeeks = 52;
constexpr int kWidth = 520;
constexpr int kPause = 200; // milliseconds after the last stroke
} // namespace

ShiftDialog::ShiftDialog(Services& services, const RosterLine& line,
                         const domain::RosterShift& shift, QWidget* parent)
    : WorkDialog(parent), m_services(services), m_shift(shift), m_day(new DateEdit(this)),
      m_times(new QLineEdit(this)), m_occupation(new QLineEdit(this)), m_place(new QLineEdit(this)),
      m_note(new QLineEdit(this)), m_repeat(new QSpinBox(this)), m_length(new QLabel(this)),
      m_findings(new FindingsView(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("shiftDialog"));
    setWindowTitle(shift.version == 0 ? tr("Dienst inplannen") : tr("Dienst wijzigen"));
    build(line);
    m_day->setToday(services.clock.today());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ShiftDialog::askConflicts);
    m_day->setDate(shift.times.day);
    m_times->setText(shift.times.endMinute > 0 ? typedTimes(shift.times) : QString());
    m_occupation->setText(qs(shift.occupation));
    m_place->setText(qs(shift.place));
    m_note->setText(qs(shift.note));
    for (auto* edit : std::initializer_list<QLineEdit*>{m_day, m_times, m_occupation}) {
        connect(edit, &QLineEdit::textChanged, this, &ShiftDialog::judge);
    }
    judge();
    m_times->setFocus();
    m_times->selectAll();
}

void ShiftDialog::build(const RosterLine& line) {
    m_day->setObjectName(QStringLiteral("shiftDayEdit"));
    m_times->setObjectName(QStringLiteral("shiftTimesEdit"));
    m_times->setPlaceholderText(tr("begin-einde/pauze, bijvoorbeeld 7-15:30/30"));
    m_occupation->setObjectName(QStringLiteral("shiftOccupationEdit"));
    m_place->setObjectName(QStringLiteral("shiftPlaceEdit"));
    m_place->setPlaceholderText(tr("afdeling of locatie"));
    m_note->setObjectName(QStringLiteral("shiftNoteEdit"));
    m_repeat->setObjectName(QStringLiteral("shiftRepeatSpin"));
    m_repeat->setRange(0, kMostWeeks);
    m_repeat->setSpecialValueText(tr("niet"));
    m_repeat->setSuffix(tr(" weken"));
    auto* who = new QLabel(line.isOpen() ? tr("Open dienst bij %1").arg(line.clientName)
                                         : tr("%1 bij %2").arg(line.workerName, line.clientName),
                           this);
    who->setTextFormat(Qt::PlainText);
    look::makeTitle(who, 1);
    look::makeMuted(m_length);
    auto* form = new QFormLayout;
    form->addRow(tr("&Datum"), m_day);
    form->addRow(tr("&Tijden"), m_times);
    form->addRow(QString(), m_length);
    form->addRow(tr("&Functie"), m_occupation);
    form->addRow(tr("&Plaats"), m_place);
    form->addRow(tr("&Opmerking"), m_note);
    form->addRow(tr("&Herhalen"), m_repeat);
    prepareButtons(*this, *m_buttons,
                   m_shift.version == 0 ? tr("Inplannen") : tr("Dienst opslaan"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(who);
    layout->addLayout(form);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    resize(kWidth, sizeHint().height());
}

domain::Result<domain::ShiftTimes> ShiftDialog::times() const {
    return domain::parseShiftTimes(trimmed(m_times->text()),
                                   m_day->date().value_or(m_shift.times.day));
}

domain::Findings ShiftDialog::findings() const {
    if (!m_day->date()) {
        return {domain::blockingFinding("shift.day_unreadable", "day")};
    }
    const auto typed = times();
    if (!typed) {
        return {domain::blockingFinding(typed.error().key, "times", typed.error().values)};
    }
    return domain::checkShift(shift());
}

void ShiftDialog::judge() {
    const auto typed = times();
    m_length->setText(typed ? tr("%1 uur").arg(qs(app::dutchHours(domain::workedIn(*typed))))
                            : QString());
    m_savesWhenKnown = false; // what is typed now is not what was confirmed
    m_known = false;
    (void)m_latest.next();
    const auto found = findings();
    if (domain::hasBlocking(found)) {
        m_pause.stop();
        judgeForm(*m_buttons, *m_findings, found);
        m_showsOwn = true;
        return;
    }
    // What stood in the way of the times before stays until it is known of these.
    if (std::exchange(m_showsOwn, false)) {
        m_findings->clear();
    }
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
    m_pause.start();
}

/// The week of the worker is in the database: at other clients, and as far as the
/// Arbeidstijdenwet looks.
void ShiftDialog::askConflicts() {
    m_pause.stop();
    const auto request = m_latest.next();
    m_services.tasks.read(
        this,
        [shift = shift()](app::Context& context) { return app::previewShift(context, shift); },
        [this, request](const domain::Result<domain::Findings>& found) {
            if (m_latest.isCurrent(request)) {
                showConflicts(found);
            }
        },
        tr("Dienst controleren"));
}

void ShiftDialog::showConflicts(const domain::Result<domain::Findings>& found) {
    m_known = true;
    const bool saves = std::exchange(m_savesWhenKnown, false);
    if (!found) {
        m_findings->setRefusal(found.error());
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
        return;
    }
    judgeForm(*m_buttons, *m_findings, *found);
    if (saves && !domain::hasBlocking(*found)) {
        WorkDialog::accept();
    }
}

/// Who types fast is answered here too, with what was typed still there.
void ShiftDialog::accept() {
    if (m_known) {
        WorkDialog::accept();
        return;
    }
    m_savesWhenKnown = true;
    askConflicts();
}

domain::RosterShift ShiftDialog::shift() const {
    domain::RosterShift shift = m_shift;
    shift.times = times().value_or(m_shift.times);
    shift.occupation = trimmed(m_occupation->text());
    shift.place = trimmed(m_place->text());
    shift.note = trimmed(m_note->text());
    return shift;
}

int ShiftDialog::repeatWeeks() const {
    return m_repeat->value();
}

} // namespace werkbalie::ui
