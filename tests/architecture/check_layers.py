#!/usr/bin/env python3
"""The layers of docs/architecture.md as a test: who may include what."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src"

LAYERS = {  # layer: layers it may include
    "domain": {"domain"},
    "storage": {"storage", "domain", "embedded"},
    "app": {"app", "storage", "domain", "embedded"},
    "exchange": {"exchange", "app", "domain", "embedded"},
    "documents": {"documents", "app", "domain"},
    "ui": {"ui", "documents", "exchange", "app", "domain"},
    "cli": {"cli", "documents", "exchange", "app", "domain"},
    "main": {"main", "ui", "documents", "exchange", "app", "storage", "domain"},
}
# The types of a list row or a query come from the repositories: they are values, and the only storage headers that
# the layers above app may see. Database is passed on, never used.
VALUE_HEADERS = re.compile(r"storage/(repositories/\w+_(repository|row|rows|query)\.h|repositories/outcome\.h|database\.h|db/error\.h)$")
QT_FREE = {"domain", "storage", "app", "exchange", "cli"}
FORBIDDEN = {
    "domain": r"^(sqlite3|libpq-fe|SQLiteCpp/|spdlog/|fmt/|iostream|fstream|filesystem|sodium|nlohmann/|pugixml)",
    "app": r"^(sqlite3|libpq-fe|SQLiteCpp/|nlohmann/|pugixml)",
    "ui": r"^(sqlite3|libpq-fe|SQLiteCpp/)",
    "documents": r"^(sqlite3|libpq-fe|SQLiteCpp/|QWidget|QtWidgets)",
}
DRIVERS = {"sqlite3.h": r"storage/(db/sqlite_\w+|backup\w*|\w*sqlite\w*)\.(cpp|h)$",
           "libpq-fe.h": r"storage/db/postgres_\w+\.(cpp|h)$",
           "SQLiteCpp/": r"storage/(db/sqlite_\w+|backup\w*)\.(cpp|h)$"}
# Qt's own file dialog opens the files it lists, which drops the locks on the database: see ui/support/file_dialog.h.
FILE_DIALOG = re.compile(r"new\s+QFileDialog\b|\bQFileDialog\s+\w+\s*[({;]|\bQFileDialog\s*[({]|\bQFileDialog::(get|save)\w+\(")
FILE_DIALOG_PLACE = "ui/support/file_dialog.cpp"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def faults_of(path: Path):
    rel = path.relative_to(SRC).as_posix()
    layer = rel.split("/")[0]
    text = path.read_text(encoding="utf-8")
    if rel != FILE_DIALOG_PLACE and FILE_DIALOG.search(text):
        yield f"{rel}: a file dialog is made by {FILE_DIALOG_PLACE} only"
    for quote, target in INCLUDE.findall(text):
        first = target.split("/")[0]
        if quote == '"' and first in LAYERS and first not in LAYERS[layer]:
            if not (first == "storage" and VALUE_HEADERS.match(target)):
                yield f"{rel}: {layer} may not include {target}"
        if layer in QT_FREE and re.match(r"Q[A-Z]|Qt[A-Z]", target):
            yield f"{rel}: {layer} is free of Qt but includes {target}"
        if layer in FORBIDDEN and re.match(FORBIDDEN[layer], target):
            yield f"{rel}: {layer} may not include {target}"
        for driver, allowed in DRIVERS.items():
            if target.startswith(driver) and not re.match(allowed, rel):
                yield f"{rel}: {driver} belongs in its driver only"


def main():
    files = [p for p in SRC.rglob("*") if p.suffix in {".cpp", ".h"}]
    faults = [fault for path in sorted(files) for fault in faults_of(path)]
    clock = re.compile(r"system_clock::now|\btime\(nullptr\)|\bstd::time\(")
    for path in sorted((SRC / "domain").rglob("*.cpp")):
        if clock.search(path.read_text(encoding="utf-8")):
            faults.append(f"{path.relative_to(SRC)}: the domain has no clock")
    print("\n".join(faults) or f"{len(files)} files keep the layers")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main())
