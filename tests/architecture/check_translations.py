#!/usr/bin/env python3
"""Every text of the window has an English translation, and every text with a number its Dutch plural.

With --update the files of resources/translations are brought up to date instead; new texts come in unfinished.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"werkbalie_nl.ts": ("nl_NL", ["-pluralonly"]), "werkbalie_en.ts": ("en_GB", [])}
PLACES = ["/usr/lib/qt6/bin", "/usr/lib64/qt6/bin", "/usr/local/lib/qt6/bin"]
CONTEXT = re.compile(r'^QString tr\(const char\* text\) \{\s*return QCoreApplication::translate\("([^"]+)"', re.M)


def find_lupdate() -> str:
    folders = list(PLACES)
    for qmake in ("qmake6", "qmake"):
        if shutil.which(qmake):
            answer = subprocess.run([qmake, "-query", "QT_INSTALL_BINS"], capture_output=True, text=True, check=False)
            folders.insert(0, answer.stdout.strip())
    for folder in folders:
        tool = pathlib.Path(folder) / "lupdate"
        if tool.is_file():
            return str(tool)
    sys.exit("lupdate of Qt 6 is not found: scripts/setup installs qt6-l10n-tools")


def sources() -> list[pathlib.Path]:
    code = [path for room in ("ui", "main", "documents") for path in (ROOT / "src" / room).rglob("*")
            if path.suffix in {".cpp", ".h"}]
    return sorted(code) + sorted((ROOT / "ui").rglob("*.ui"))


def update(folder: pathlib.Path) -> None:
    """Runs lupdate over the sources into the files of the folder."""
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as names:
        names.write("\n".join(str(path.relative_to(ROOT)) for path in sources()))
        names.flush()
        for name, (language, options) in LANGUAGES.items():
            command = [find_lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-I", "src",
                       "-source-language", "nl_NL", "-target-language", language, *options,
                       f"@{names.name}", "-ts", str(folder / name)]
            subprocess.run(command, cwd=ROOT, check=True, stderr=subprocess.DEVNULL)


def texts_of(translation: ElementTree.Element) -> list[str]:
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def values_of(text: str) -> set[str]:
    return set(re.findall(r"%[0-9n]", text))


def problems_of(path: pathlib.Path) -> list[str]:
    problems = []
    count = 0
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            count += 1
            source = message.findtext("source") or ""
            translation = message.find("translation")
            place = f"{path.name}: {context.findtext('name')}: {source!r}"
            if translation is None or translation.get("type") or not all(texts_of(translation)):
                problems.append(f"{place} has no finished translation")
            elif any(values_of(text) != values_of(source) for text in texts_of(translation)):
                problems.append(f"{place} has other values in its translation")
    if count == 0:
        problems.append(f"{path.name} has no text at all: the search itself is broken")
    return problems


def wrong_contexts() -> list[str]:
    """lupdate takes the namespace as the context of a free tr(); the program must ask for that same one."""
    problems = []
    for path in sources():
        code = path.read_text(encoding="utf-8")
        for match in CONTEXT.finditer(code):
            spaces = re.findall(r"^namespace ([\w:]+) \{", code[:match.start()], re.M)
            if match.group(1) != "::".join(spaces):
                problems.append(f"{path.relative_to(ROOT)}: tr() must translate in {'::'.join(spaces)}")
    return problems


def main() -> int:
    if "--update" in sys.argv[1:]:
        update(FOLDER)
        return 0
    problems = wrong_contexts()
    with tempfile.TemporaryDirectory() as name:
        copy = pathlib.Path(name)
        for ts in LANGUAGES:
            shutil.copy(FOLDER / ts, copy / ts)
        update(copy)
        for ts in LANGUAGES:
            problems += problems_of(copy / ts)
    print("\n".join(problems) if problems else "every text is translated")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
