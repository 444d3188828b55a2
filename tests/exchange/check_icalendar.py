#!/usr/bin/env python3
"""Invitations that the test wrote, read by python-icalendar: a second opinion beside libical. Says why it cannot run."""
import sys
from pathlib import Path

try:
    import icalendar
except ImportError:
    sys.path.append("/usr/lib/python3/dist-packages")
    try:
        import icalendar
    except ImportError:
        print("python3-icalendar is not installed")
        sys.exit(77)

FOLDER = Path(sys.argv[1])


def main():
    files = sorted(FOLDER.glob("*.ics"))
    assert files, f"no invitations in {FOLDER}"
    for path in files:
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        events = calendar.walk("VEVENT")
        assert len(events) == 1, path
        event = events[0]
        assert not event.errors, (path, event.errors)
        assert str(event["SUMMARY"]), path
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert start.utcoffset() is not None, f"{path}: no zone"
        assert end > start, path
        assert event["DTSTART"].params["TZID"] == "Europe/Amsterdam", path
        zone = calendar.walk("VTIMEZONE")[0]
        assert {part.name for part in zone.subcomponents} == {"STANDARD", "DAYLIGHT"}, path
        assert str(calendar["METHOD"]) in {"REQUEST", "CANCEL"}, path
    print(f"{len(files)} invitations read back")
    return 0


if __name__ == "__main__":
    sys.exit(main())
