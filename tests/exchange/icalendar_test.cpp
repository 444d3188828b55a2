// Invitations: lines as RFC 5545 wants them, read back by a parser that is not ours, with hostile
// text that stays text.
#include "exchange/icalendar.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <libical/ical.h>
#include <memory>

using namespace werkbalie;
using domain::CalendarEvent;
using domain::CalendarMethod;
using exchange::writeInvitation;

namespace {

CalendarEvent event() {
    return {.uid = "9f2c-client@werkbalie",
            .sequence = 0,
            .stamp = domain::parseIsoInstant("2026-11-26T10:00:00Z").value(),
            .start = domain::parseIsoInstant("2026-12-01T08:30:00Z").value(),
            .minutes = 45,
            .summary = "Gesprek Orderpicker: kandidaat A",
            .description = "Gesprek met kandidaat A.\nNiet mogelijk? Bel Sanne.",
            .location = "Havenkade 12, 9723 AA Groningen",
            .url = "https://meet.example.nl/abc?x=1;y=2",
            .organizer = {"Sanne Hoekstra", "sanne@werkplaats.example.nl"},
            .attendees = {{"Els Smit", "els@klant.example.nl"}}};
}

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Parsed = std::unique_ptr<icalcomponent, Free>;

Parsed parse(const std::string& text) {
    Parsed calendar(icalparser_parse_string(text.c_str()));
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()) != 0);
    return calendar;
}

icalcomponent* eventIn(const Parsed& calendar) {
    CHECK(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT) == 1);
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

std::string said(const char* text) {
    return text == nullptr ? std::string() : std::string(text);
}

/// Every line ends in CRLF, has at most 75 octets, and is whole UTF-8.
void checkLines(const std::string& text) {
    REQUIRE(text.ends_with("END:VCALENDAR\r\n"));
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = text.find('\n', at);
        REQUIRE(end != std::string::npos);
        INFO(text.substr(at, end - at));
        CHECK(text[end - 1] == '\r');
        CHECK(end - 1 - at <= 75);
        CHECK((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80);
        at = end + 1;
    }
    CHECK(text.find("\r\r") == std::string::npos);
}

/// Kept for check_icalendar.py, the second reader.
void keep(const std::string& name, const std::string& text) {
    if (const char* const folder = std::getenv("WERKBALIE_KEEP_ICS")) {
        std::filesystem::create_directories(folder);
        std::ofstream(std::filesystem::path(folder) / (name + ".ics"), std::ios::binary) << text;
    }
}

int countOf(const std::string& text, const std::string& part) {
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("an invitation is read back with all that it holds", "[icalendar]") {
    const std::string text = writeInvitation(CalendarMethod::Request, event());
    checkLines(text);
    keep("request", text);
    CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    const auto calendar = parse(text);
    CHECK(icalcomponent_get_method(calendar.get()) == ICAL_METHOD_REQUEST);
    auto* const read = eventIn(calendar);
    CHECK(said(icalcomponent_get_uid(read)) == "9f2c-client@werkbalie");
    CHECK(icalcomponent_get_sequence(read) == 0);
    CHECK(icalcomponent_get_status(read) == ICAL_STATUS_CONFIRMED);
    CHECK(said(icalcomponent_get_summary(read)) == event().summary);
    CHECK(said(icalcomponent_get_description(read)) == event().description);
    CHECK(said(icalcomponent_get_location(read)) == event().location);
    CHECK(text.find("DTSTART;TZID=Europe/Amsterdam:20261201T093000\r\n") != std::string::npos);
    CHECK(text.find("DTEND;TZID=Europe/Amsterdam:20261201T101500\r\n") != std::string::npos);
    CHECK(text.find("DTSTAMP:20261126T100000Z\r\n") != std::string::npos);
    CHECK(text.find("URL:https://meet.example.nl/abc?x=1;y=2\r\n") != std::string::npos);
    CHECK(countOf(text, "\nATTENDEE") == 1);
    CHECK(countOf(text, "mailto:els@klant.example.nl") == 1);
    CHECK(countOf(text, "BEGIN:VTIMEZONE") == 1);
}

TEST_CASE("the zone in the file gives the moment that was meant, in winter and summer",
          "[icalendar]") {
    for (const char* moment :
         {"2026-12-01T08:30:00Z", "2026-07-01T07:30:00Z", "2026-03-28T08:00:00Z",
          "2026-03-30T07:00:00Z", "2026-10-24T07:00:00Z", "2026-10-26T08:00:00Z"}) {
        INFO(moment);
        auto wanted = event();
        wanted.start = domain::parseIsoInstant(moment).value();
        const auto calendar = parse(writeInvitation(CalendarMethod::Request, wanted));
        auto* const zonePart =
            icalcomponent_get_first_component(calendar.get(), ICAL_VTIMEZONE_COMPONENT);
        icaltimezone* const zone = icaltimezone_new();
        icaltimezone_set_component(zone, icalcomponent_new_clone(zonePart));
        const auto start = icalcomponent_get_dtstart(eventIn(calendar));
        const auto seconds = icaltime_as_timet_with_zone(start, zone);
        CHECK(seconds == wanted.start.time_since_epoch().count());
        icaltimezone_free(zone, 1);
    }
}

TEST_CASE("a change counts up under the same uid, and a cancellation says so", "[icalendar]") {
    auto changed = event();
    changed.sequence = 2;
    const auto update = parse(writeInvitation(CalendarMethod::Request, changed));
    CHECK(icalcomponent_get_sequence(eventIn(update)) == 2);
    changed.sequence = 3;
    const std::string text = writeInvitation(CalendarMethod::Cancel, changed);
    checkLines(text);
    keep("cancel", text);
    const auto cancelled = parse(text);
    CHECK(icalcomponent_get_method(cancelled.get()) == ICAL_METHOD_CANCEL);
    CHECK(icalcomponent_get_status(eventIn(cancelled)) == ICAL_STATUS_CANCELLED);
    CHECK(said(icalcomponent_get_uid(eventIn(cancelled))) == "9f2c-client@werkbalie");
    CHECK(icalcomponent_get_sequence(eventIn(cancelled)) == 3);
}

TEST_CASE("hostile text stays text", "[icalendar]") {
    const std::vector<std::string> hostile{"x\r\nATTENDEE:mailto:dief@example.com",
                                           "x\nEND:VEVENT\nEND:VCALENDAR",
                                           "x\rDTSTART:19990101T000000Z",
                                           "een; twee, drie\\vier: \"vijf\"",
                                           std::string("nul\0byte", 8),
                                           "\x1b[31mrood\x07",
                                           std::string(3000, 'a') + "é" + std::string(500, 'b'),
                                           "Łódź – Çağlar Öztürk 👩‍🔧 " +
                                               std::string(80, '=') +
                                               "ééééééééééééééééééééééééééééééééééééé",
                                           "kapot \xff\xfe utf-8",
                                           "\\n\\N\\,"};
    int number = 0;
    for (const std::string& text : hostile) {
        INFO(text);
        auto wanted = event();
        wanted.summary = text;
        wanted.description = text;
        wanted.location = text;
        wanted.organizer.name = text;
        wanted.attendees = {{text, "els@klant.example.nl"}, {"Dief", text}};
        wanted.url = text;
        const std::string file = writeInvitation(CalendarMethod::Request, wanted);
        checkLines(file);
        keep("hostile" + std::to_string(++number), file);
        const auto calendar = parse(file);
        auto* const read = eventIn(calendar);
        CHECK(icalcomponent_count_properties(read, ICAL_ATTENDEE_PROPERTY) == 1);
        CHECK(icalcomponent_count_properties(read, ICAL_DTSTART_PROPERTY) == 1);
        CHECK(icalcomponent_count_properties(read, ICAL_URL_PROPERTY) == 0);
        CHECK(icalcomponent_count_components(calendar.get(), ICAL_ANY_COMPONENT) == 2);
        CHECK(said(icalcomponent_get_summary(read)) == said(icalcomponent_get_location(read)));
    }
    auto plain = event();
    plain.summary = "een; twee, drie\\vier: \"vijf\"";
    plain.description = "een\r\ntwee";
    const auto calendar = parse(writeInvitation(CalendarMethod::Request, plain));
    CHECK(said(icalcomponent_get_summary(eventIn(calendar))) == plain.summary);
    CHECK(said(icalcomponent_get_description(eventIn(calendar))) == "een\ntwee");
}

TEST_CASE("a link that is none, and an address that is none, are left out", "[icalendar]") {
    for (const char* link : {"javascript:alert(1)", "http://open.example", "https://a b",
                             "https://x\r\nX-EVIL:1", ""}) {
        auto wanted = event();
        wanted.url = link;
        CHECK(writeInvitation(CalendarMethod::Request, wanted).find("\nURL") == std::string::npos);
    }
    auto wanted = event();
    wanted.organizer.email = "geen adres";
    CHECK(writeInvitation(CalendarMethod::Request, wanted).find("ORGANIZER") == std::string::npos);
}
