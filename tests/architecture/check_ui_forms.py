#!/usr/bin/env python3
"""Every Designer form is driven by keyboard and read aloud: names, labels, no default names, no fixed styles."""
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INPUTS = {"QLineEdit", "QComboBox", "QSpinBox", "QDoubleSpinBox", "QPlainTextEdit", "QTextEdit", "QCheckBox",
          "QRadioButton", "QDateEdit", "QTableView", "QListView", "QTreeView", "QSlider"}
SELF_LABELLED = {"QCheckBox", "QRadioButton", "QPushButton", "QToolButton"}
DEFAULT_NAME = re.compile(r"^(lineEdit|comboBox|pushButton|checkBox|radioButton|label|widget|tableView|listView|spinBox|"
                          r"plainTextEdit|textEdit|dateEdit|groupBox|toolButton|splitter)(_\d+)?$")


def properties(widget):
    return {p.get("name"): "".join(p.itertext()).strip() for p in widget.findall("property")}


def faults_of(path):
    tree = ET.parse(path)
    rel = path.relative_to(ROOT)
    custom = {c.findtext("class"): c.findtext("extends") for c in tree.iter("customwidget")}
    buddies = {properties(w).get("buddy") for w in tree.iter("widget") if w.get("class") == "QLabel"}
    for widget in tree.iter("widget"):
        name, kind = widget.get("name"), widget.get("class")
        base = custom.get(kind, kind)
        props = properties(widget)
        if DEFAULT_NAME.match(name) and kind != "QLabel":
            yield f"{rel}: {name} has a default name"
        if base in INPUTS or kind in INPUTS:
            if base in SELF_LABELLED and props.get("text"):
                continue
            if name not in buddies and not props.get("accessibleName"):
                yield f"{rel}: {name} has neither a label as buddy nor an accessible name"
        if "Werkbalie" in props.get("windowTitle", ""):
            yield f"{rel}: the title says Werkbalie, which is put after every title"
        if props.get("styleSheet"):
            yield f"{rel}: {name} has a style sheet; the look lives in src/ui/support/look.cpp"
    source = ROOT / "src/ui" / path.relative_to(ROOT / "ui").with_suffix(".cpp")
    if not source.exists():
        yield f"{rel}: no {source.relative_to(ROOT)} beside it"


def hears_its_fields_go(path):
    """A field that goes with the focus in it changes its text once more, when the form cannot answer any longer."""
    source = path.read_text(encoding="utf-8")
    if not re.search(r"connect\((?!this)[^,]*,\s*&Q\w+::textChanged,\s*this\b", source):
        return
    header = path.with_suffix(".h").read_text(encoding="utf-8")
    if not re.search(r"\b(QuietEnd|WorkDialog|RecordForm|FieldNotes)\b", header):
        yield f"{path.relative_to(ROOT)}: hears textChanged of its fields, and has no QuietEnd"


def main():
    forms = sorted((ROOT / "ui").rglob("*.ui"))
    faults = [fault for form in forms for fault in faults_of(form)]
    faults += [fault for source in sorted((ROOT / "src/ui").rglob("*.cpp")) for fault in hears_its_fields_go(source)]
    print("\n".join(faults) or f"{len(forms)} forms are named and labelled")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
