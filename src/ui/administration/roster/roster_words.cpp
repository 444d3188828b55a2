// Words, signs and times of shifts.
#include "ui/administration/roster/roster_words.h"

#include "domain/administration/timesheet.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {

using domain::RosterState;

QString word(RosterState state) {
    switch (state) {
    case RosterState::Planned:
        return QCoreApplication::translate("Roster", "Gepland");
    case RosterState::Offered:
        return QCoreApplication::translate("Roster", "Aangeboden");
    case RosterState::Confirmed:
        return QCoreApplication::translate("Roster", "Bevestigd");
    case RosterState::Withdrawn:
        return QCoreApplication::translate("Roster", "Ingetrokken");
    }
    return {};
}

QString signOf(RosterState state) {
    switch (state) {
    case RosterState::Planned:
        return {};
    case RosterState::Offered:
        return QStringLiteral("?");
    case RosterState::Confirmed:
        return QStringLiteral("\u2713");
    case RosterState::Withdrawn:
        return QStringLiteral("\u00d7");
    }
    return {};
}

Meaning meaningOf(RosterState state) {
    switch (state) {
    case RosterState::Planned:
        return Meaning::None;
    case RosterState::Offered:
        return Meaning::Information;
    case RosterState::Confirmed:
        return Meaning::Fine;
    case RosterState::Withdrawn:
        return Meaning::None;
    }
    return Meaning::None;
}

QString conflictSign() {
    return QStringLiteral("!");
}

std::vector<RosterSign> rosterSigns() {
    std::vector<RosterSign> signs;
    for (const auto state :
         {RosterState::Offered, RosterState::Confirmed, RosterState::Withdrawn}) {
        signs.push_back(
            {.sign = signOf(state), .words = word(state).toLower(), .meaning = meaningOf(state)});
    }
    signs.push_back({.sign = conflictSign(),
                     .words = QCoreApplication::translate("Roster", "er staat iets in de weg"),
                     .meaning = Meaning::Attention});
    return signs;
}

QString timesOf(const domain::ShiftTimes& times) {
    return qs(domain::timesText(times));
}

QString breakOf(const domain::ShiftTimes& times) {
    return times.breakMinutes == 0
               ? QString()
               : QCoreApplication::translate("Roster", "%1 min. pauze").arg(times.breakMinutes);
}

QString typedTimes(const domain::ShiftTimes& times) {
    return qs(domain::formatHours({.worked = domain::workedIn(times),
                                   .startMinute = times.startMinute,
                                   .endMinute = times.endMinute,
                                   .breakMinutes = times.breakMinutes}));
}

} // namespace werkbalie::ui
