#!/usr/bin/env python3
"""A struct or class has one definition in its namespace: two of one name in a program are undefined behaviour that no
compiler reports."""
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ANONYMOUS = re.compile(r"\nnamespace \{.*?\n\} // namespace\n", re.S)
NAMESPACE = re.compile(r"^namespace (werkbalie::\w+)", re.M)
DEFINITION = re.compile(r"^(?:struct|class) (\w+)(?: final)?(?: : [^{;]+)? \{", re.M)


def main():
    places = defaultdict(list)
    files = sorted(path for path in (ROOT / "src").rglob("*") if path.suffix in {".cpp", ".h"})
    for path in files:
        text = ANONYMOUS.sub("\n", path.read_text(encoding="utf-8"))
        namespace = NAMESPACE.search(text)
        for name in DEFINITION.findall(text):
            places[(namespace.group(1) if namespace else "", name)].append(path.relative_to(ROOT).as_posix())
    faults = [f"{space}::{name} is defined in {' and '.join(where)}" for (space, name), where in places.items() if len(where) > 1]
    print("\n".join(faults) or f"{len(places)} names have one definition each")
    return 1 if faults or not places else 0


if __name__ == "__main__":
    sys.exit(main())
