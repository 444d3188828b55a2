#!/usr/bin/env python3
"""The repository speaks of the product alone: no machine paths, no unfinished words, no floating-point money."""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RULES = [
    (re.compile(r"(?<![\w.])/(?:home|root|work|Users)/\w"), "a path of one machine", None),
    (re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b"), "a word of unfinished work", None),
    (re.compile(r"\b(?:double|float)\s+\w*(?:money|wage|amount|tariff|price|margin|cents)\w*\b", re.I), "money in floating point",
     re.compile(r"\.(cpp|h)$")),
    (re.compile(r"INSERT OR REPLACE|AUTOINCREMENT|AS DATE\)"), "SQL that does not travel", re.compile(r"src/.*\.(cpp|h|sql)$")),
]
TEXT = re.compile(r"\.(cpp|h|cmake|txt|md|py|json|ui|sql|qrc|ts|tsv|svg)$|^scripts/|^\.ci/")
SELF = "tests/architecture/check_repository.py"


def main():
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    names = [n for n in listing.split("\0") if n and TEXT.search(n) and n != SELF]
    faults = []
    for name in names:
        path = ROOT / name
        if not path.is_file():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            for pattern, what, only in RULES:
                if (only is None or only.search(name)) and pattern.search(line):
                    faults.append(f"{name}:{number}: {what}: {line.strip()[:100]}")
    print("\n".join(faults) or f"{len(names)} files speak of the product alone")
    return 1 if faults or not names else 0


if __name__ == "__main__":
    sys.exit(main())
