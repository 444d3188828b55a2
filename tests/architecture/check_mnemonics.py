#!/usr/bin/env python3
"""Within one form every Alt+letter belongs to one field, in Dutch and in English."""
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = ROOT / "resources/translations/werkbalie_en.ts"
MNEMONIC = re.compile(r"&([^&\s])")
ALTERNATIVES = {"QStackedWidget", "QTabWidget"}  # only one of their pages is seen at a time


def translations():
    for context in ET.parse(ENGLISH).getroot().findall("context"):
        for message in context.findall("message"):
            yield (context.findtext("name"), message.findtext("source")), message.findtext("translation") or ""


def texts_of(node, pages=()):
    """Name, text, and the pages of stacks that it stands on."""
    if node.tag == "widget":
        for prop in node.findall("property"):
            if prop.get("name") in ("text", "title"):
                yield node.get("name"), "".join(prop.itertext()).strip(), dict(pages)
        if node.get("class") in ALTERNATIVES:
            for number, page in enumerate(node.findall("widget")):
                yield from texts_of(page, (*pages, (node.get("name"), number)))
            return
    for child in node:
        yield from texts_of(child, pages)


def seen_together(a, b):
    return all(b.get(stack, page) == page for stack, page in a.items())


def faults_of(path, english):
    tree = ET.parse(path).getroot()
    texts = list(texts_of(tree))
    for language in ("nl", "en"):
        taken = []
        for name, text, pages in texts:
            shown = text if language == "nl" else english.get((tree.findtext("class"), text), text)
            found = MNEMONIC.search(shown)
            if not found:
                continue
            letter = found.group(1).upper()
            for other, other_letter, other_pages in taken:
                if letter == other_letter and seen_together(pages, other_pages):
                    yield f"{path.relative_to(ROOT)} ({language}): Alt+{letter} is {other} and {name}"
            taken.append((name, letter, pages))


def main():
    english = dict(translations())
    forms = sorted((ROOT / "ui").rglob("*.ui"))
    faults = [fault for form in forms for fault in faults_of(form, english)]
    print("\n".join(faults) or f"{len(forms)} forms have no Alt+letter twice")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
