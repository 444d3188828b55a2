// Appointments as calendars of others take them: iCalendar (RFC 5545) with iTIP invitations
// (RFC 5546), written with libical.
#pragma once

#include "domain/matching/interview/calendar_event.h"

namespace werkbalie::exchange {

/// One .ics file: UTF-8, lines of at most 75 octets that end in CRLF, times on the clock of
/// Europe/Amsterdam with its VTIMEZONE. Text that tries to be more than text stays text.
[[nodiscard]] std::string writeInvitation(domain::CalendarMethod method,
                                          const domain::CalendarEvent& event);

} // namespace werkbalie::exchange
