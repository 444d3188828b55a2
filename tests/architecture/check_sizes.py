#!/usr/bin/env python3
"""The size budget as a test: files and functions that grow past it hold two things."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIMITS = {".cpp": 600, ".h": 150}
FUNCTION_LIMIT = 60
SPECIAL = {"src/ui/shell/main_window.cpp": 400}
# A template has its functions in its header.
ALLOWED = {"src/ui/support/record_presenter.h": 170}


def function_lengths(text):
    """Lengths of blocks that open at namespace level: good enough for clang-formatted code."""
    lines = text.split("\n")
    start = None
    for number, line in enumerate(lines, 1):
        if start is None:
            if re.match(r"^[A-Za-z_~].*\)\s*(const)?\s*(noexcept)?\s*(override)?\s*(->.*)?\{$", line) or (
                re.match(r"^    .*\)\s*(const)?\s*(noexcept)?\s*\{$", line)
                and re.match(r"^[A-Za-z_].*\($|^[A-Za-z_].*[,(]$", lines[number - 2])
            ):
                start = number
        elif line == "}":
            yield start, number - start + 1
            start = None


def main():
    faults = []
    files = [p for folder in ("src", "tests", "bench") for p in (ROOT / folder).rglob("*")
             if p.suffix in LIMITS]
    for path in sorted(files):
        rel = path.relative_to(ROOT).as_posix()
        text = path.read_text(encoding="utf-8")
        count = text.count("\n")
        limit = SPECIAL.get(rel, ALLOWED.get(rel, LIMITS[path.suffix]))
        if count > limit:
            faults.append(f"{rel}: {count} lines, at most {limit}")
        if rel.startswith("src/") and path.suffix == ".cpp":
            if not re.match(r"\s*//", text):
                faults.append(f"{rel}: begins without a sentence on why it exists")
            for start, length in function_lengths(text):
                if length > FUNCTION_LIMIT:
                    faults.append(f"{rel}:{start}: function of {length} lines, at most {FUNCTION_LIMIT}")
    print("\n".join(faults) or f"{len(files)} files within the budget")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main())
