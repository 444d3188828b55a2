#!/usr/bin/env python3
"""Every key that a rule returns has a sentence in Dutch and in English, with the same values in both."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The ways in which code names a key: helpers that build refusals and findings, and designated initialisers.
KEY = r'"([a-z0-9_]+(?:\.[a-z0-9_]+)*)"'
USES = [
    re.compile(r"(?<![.>\w])(?:refuse|wrong|because|badValue|blocking|warning|blockingFinding)\s*\(\s*" + KEY),
    re.compile(r"\brefusal\s*\(\s*" + KEY),
    re.compile(r"\.rule\s*=\s*" + KEY),
    re.compile(r"\b(?:Finding|Refusal)\s*\{\s*(?:\.(?:rule|key)\s*=\s*)?" + KEY),
    re.compile(r'\.key\s*=\s*"([a-z0-9_]+\.[a-z0-9_.]+)"'),
]
COMMENT = re.compile(r"//[^\n]*")


def sentences(language: str, problems: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    last = ""
    path = ROOT / "resources" / "messages" / f"{language}.txt"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        key, equals, text = (part.strip() for part in line.partition("="))
        place = f"{path.name}:{number}"
        if not equals or not text:
            problems.append(f"{place}: not a line `key = sentence`")
        if key in found:
            problems.append(f"{place}: {key} is there twice")
        if key < last:
            problems.append(f"{place}: {key} does not stand in the order of the alphabet")
        found[key] = text
        last = key
    return found


def keys_used() -> dict[str, str]:
    used: dict[str, str] = {}
    for path in sorted((ROOT / "src").rglob("*")):
        if path.suffix not in {".cpp", ".h"}:
            continue
        code = COMMENT.sub("", path.read_text(encoding="utf-8"))
        for pattern in USES:
            for match in pattern.finditer(code):
                used.setdefault(match.group(1), str(path.relative_to(ROOT)))
    return used


def words_of_rights(dutch: dict[str, str], english: dict[str, str]) -> list[str]:
    """A user without a right reads what it is, not how the code calls it."""
    header = COMMENT.sub("", (ROOT / "src/domain/people/user.h").read_text(encoding="utf-8"))
    rights = re.findall(r"\w+", re.search(r"enum class Right \{(.*?)\}", header, re.S).group(1))
    table = (ROOT / "src/app/context.cpp").read_text(encoding="utf-8")
    texts = dict(re.findall(r'\{domain::Right::(\w+),\s*"(\w+)"\}', table))
    problems = [f"Right::{right} has no text in src/app/context.cpp" for right in rights if right not in texts]
    for text in texts.values():
        for name, sentences_there in (("nl.txt", dutch), ("en.txt", english)):
            if f"right.{text}" not in sentences_there:
                problems.append(f"right.{text} has no words in {name}")
    return problems if rights else ["no rights found: the search itself is broken"]


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{([a-z0-9_]+)\}", text))


def main() -> int:
    problems: list[str] = []
    dutch = sentences("nl", problems)
    english = sentences("en", problems)
    used = keys_used()
    for key, place in used.items():
        for name, table in (("nl.txt", dutch), ("en.txt", english)):
            if key not in table:
                problems.append(f"{place}: {key} has no sentence in {name}")
    problems += words_of_rights(dutch, english)
    for key in sorted(dutch.keys() ^ english.keys()):
        problems.append(f"{key} has a sentence in one language alone")
    for key in sorted(dutch.keys() & english.keys()):
        if placeholders(dutch[key]) != placeholders(english[key]):
            problems.append(f"{key} names other values in nl.txt than in en.txt")
    if len(used) < 20:
        problems.append(f"only {len(used)} keys found in src: the search itself is broken")
    print("\n".join(problems) if problems else f"{len(used)} keys have their sentences")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
