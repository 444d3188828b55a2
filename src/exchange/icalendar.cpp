// libical escapes and folds; what it takes as it is (addresses, links, control characters) is made
// harmless before.
#include "exchange/icalendar.h"

#include "domain/base/identifiers.h"
#include "domain/base/text.h"
#include "domain/matching/interview/dutch_time.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace werkbalie::exchange {

namespace {

using domain::CalendarEvent;
using domain::CalendarMethod;
using domain::CalendarPerson;

constexpr const char* kZone = "Europe/Amsterdam";

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Line ends become \n, other control characters go, and bytes that are no UTF-8 too.
std::string plainText(std::string_view written) {
    std::string text;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const char c = written[i];
        if (c == '\r') {
            text += '\n';
            i += i + 1 < written.size() && written[i + 1] == '\n' ? 1U : 0U;
        } else if (c == '\n' || c == '\t') {
            text += c == '\t' ? ' ' : c;
        } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) {
            text += c;
        }
    }
    return domain::isValidUtf8(text) ? text : domain::utf8FromWindows1252(text);
}

/// Of a parameter: no quotes either, which RFC 5545 has no escape for, and one line.
std::string parameterText(std::string_view written) {
    std::string text = plainText(written);
    for (char& c : text) {
        c = c == '"' ? '\'' : c == '\n' || c == '^' ? ' ' : c;
    }
    return text;
}

bool isPlainLink(std::string_view link) {
    const auto isPrinting = [](char c) {
        return c > 0x20 && c < 0x7f && c != '"' && c != '<' && c != '>' && c != '\\';
    };
    return link.starts_with("https://") && std::ranges::all_of(link, isPrinting);
}

icaltimetype wallClock(domain::Instant moment) {
    const domain::DutchTime local = domain::dutchTime(moment);
    const std::chrono::year_month_day day(local.day);
    icaltimetype time = icaltime_null_time();
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    time.hour = local.minute / 60;
    time.minute = local.minute % 60;
    return time;
}

icaltimetype utc(domain::Instant moment) {
    const domain::Date date = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day day(date);
    const std::chrono::hh_mm_ss clock(moment - date);
    icaltimetype time = icaltime_null_time();
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    time.hour = static_cast<int>(clock.hours().count());
    time.minute = static_cast<int>(clock.minutes().count());
    time.second = static_cast<int>(clock.seconds().count());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void add(icalcomponent* component, icalproperty* property) {
    icalcomponent_add_property(component, property); // which owns it from now on
}

struct ClockRule {
    icalcomponent_kind kind;
    const char* name;
    const char* begins; ///< the first time, on the clock before it
    const char* rule;
    int offsetFrom; ///< seconds
    int offsetTo;
};

void addClockRule(icalcomponent* zone, const ClockRule& rule) {
    icalcomponent* part = icalcomponent_new(rule.kind);
    add(part, icalproperty_new_tzname(rule.name));
    add(part, icalproperty_new_dtstart(icaltime_from_string(rule.begins)));
    add(part, icalproperty_new_tzoffsetfrom(rule.offsetFrom));
    add(part, icalproperty_new_tzoffsetto(rule.offsetTo));
    add(part, icalproperty_new_rrule(icalrecurrencetype_from_string(rule.rule)));
    icalcomponent_add_component(zone, part);
}

icalcomponent* dutchZone() {
    constexpr int kHour = 3600;
    icalcomponent* zone = icalcomponent_new_vtimezone();
    add(zone, icalproperty_new_tzid(kZone));
    addClockRule(zone, {ICAL_XDAYLIGHT_COMPONENT, "CEST", "19810329T020000",
                        "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", kHour, 2 * kHour});
    addClockRule(zone, {ICAL_XSTANDARD_COMPONENT, "CET", "19961027T030000",
                        "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", 2 * kHour, kHour});
    return zone;
}

icalproperty* onDutchClock(icalproperty* property) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(kZone));
    return property;
}

void addPerson(icalcomponent* event, icalproperty* person, const CalendarPerson& who) {
    if (const std::string name = parameterText(who.name); !name.empty()) {
        icalproperty_add_parameter(person, icalparameter_new_cn(name.c_str()));
    }
    add(event, person);
}

void addPeople(icalcomponent* event, const CalendarEvent& wanted) {
    if (const auto email = domain::Email::parse(wanted.organizer.email)) {
        addPerson(event, icalproperty_new_organizer(("mailto:" + email->toString()).c_str()),
                  wanted.organizer);
    }
    for (const CalendarPerson& attendee : wanted.attendees) {
        const auto email = domain::Email::parse(attendee.email);
        if (!email) {
            continue;
        }
        icalproperty* person = icalproperty_new_attendee(("mailto:" + email->toString()).c_str());
        icalproperty_add_parameter(person, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
        icalproperty_add_parameter(person, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
        icalproperty_add_parameter(person, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
        addPerson(event, person, attendee);
    }
}

using NewText = icalproperty* (*)(const char*);
void addText(icalcomponent* event, NewText make, std::string_view written) {
    if (const std::string text = plainText(domain::trim(written)); !text.empty()) {
        add(event, make(text.c_str()));
    }
}

icalcomponent* eventPart(CalendarMethod method, const CalendarEvent& wanted) {
    icalcomponent* event = icalcomponent_new_vevent();
    add(event, icalproperty_new_uid(plainText(wanted.uid).c_str()));
    add(event, icalproperty_new_sequence(wanted.sequence));
    add(event, icalproperty_new_dtstamp(utc(wanted.stamp)));
    add(event, onDutchClock(icalproperty_new_dtstart(wallClock(wanted.start))));
    const domain::Instant end = wanted.start + std::chrono::minutes{wanted.minutes};
    add(event, onDutchClock(icalproperty_new_dtend(wallClock(end))));
    addText(event, icalproperty_new_summary, wanted.summary);
    addText(event, icalproperty_new_description, wanted.description);
    addText(event, icalproperty_new_location, wanted.location);
    if (isPlainLink(wanted.url)) {
        add(event, icalproperty_new_url(wanted.url.c_str()));
    }
    const bool cancelled = method == CalendarMethod::Cancel;
    add(event, icalproperty_new_status(cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(event, icalproperty_new_transp(cancelled ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
    // Others see that the time is taken, not with whom.
    add(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    addPeople(event, wanted);
    return event;
}

} // namespace

std::string writeInvitation(CalendarMethod method, const CalendarEvent& event) {
    const Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Werkbalie//Werkbalie//NL"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    add(calendar.get(),
        icalproperty_new_method(method == CalendarMethod::Cancel ? ICAL_METHOD_CANCEL
                                                                 : ICAL_METHOD_REQUEST));
    icalcomponent_add_component(calendar.get(), dutchZone());
    icalcomponent_add_component(calendar.get(), eventPart(method, event));
    const std::unique_ptr<char, void (*)(void*)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return text ? text.get() : std::string();
}

} // namespace werkbalie::exchange
