#!/usr/bin/env python3
"""The scorer's headers and judgements have no word for what may not weigh (AI Act annex III 4a, Awgb)."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCORER = ["match.h", "match.cpp", "profile.h", "criteria.h", "criteria.cpp", "dossier_criteria.cpp",
          "vacancy_criteria.cpp", "detail_lists.h", "compact_profile.h", "compact_profile.cpp",
          "match_base.h", "match_base.cpp",
          "match_row.h", "match_row.cpp", "rank_plan.h", "rank_plan.cpp", "receipt_values.h", "receipt_values.cpp"]
FORBIDDEN = re.compile(
    r"\b\w*(?:birth|gender|nationalit|religio|marital|pregnan|ethnic|photo|health|disabilit|graduation|"
    r"firstName|lastName|personName)\w*\b|\b(?:age|ageAt|sex|person|notes|cvText|bsn|iban|school|employer)\b",
    re.IGNORECASE)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


def words_in(text: str) -> set[str]:
    return {match.group(0) for match in FORBIDDEN.finditer(COMMENT.sub("", text))}


def main() -> int:
    folder = ROOT / "src" / "domain" / "matching"
    if words_in("int age; // birth\nstd::string birthPlace;") != {"age", "birthPlace"}:
        print("the check itself does not find what it should")
        return 1
    problems = [f"{name}: {word}" for name in SCORER
                for word in sorted(words_in((folder / name).read_text(encoding="utf-8")))]
    print("\n".join(problems) if problems else f"{len(SCORER)} files of the scorer know nothing protected")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
