#!/usr/bin/env python3
"""Timecards and planning that the tests wrote, by SETU's own schemas and rules: xmllint for XSD, lxml for Schematron,
jsonschema for JSON. Without the schemas beside the repository it is skipped (77), and with CI=true it fails."""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("WERKBALIE_SHARED_DIR", ROOT.parent / "shared"))
SETU = SHARED / "schemas/setu"
SECOND = SETU / "setu/schemas/purchase-to-pay-v2"
PLANNING = SETU / "setu-planning/v2/PlanningAssignment"


def not_run(why):
    """Nothing is skipped unseen where everything has to run."""
    print(f"not run: {why}")
    return 1 if os.environ.get("CI") == "true" else 77


try:
    import yaml
    from jsonschema import Draft202012Validator, FormatChecker
    sys.path.append("/usr/lib/python3/dist-packages")  # after another python's own packages
    from lxml import etree, isoschematron
except ImportError:
    sys.exit(not_run("python3-jsonschema, python3-yaml or python3-lxml is not installed"))


def xmllint(schema, path):
    done = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", schema, path], capture_output=True, text=True)
    if done.returncode == 0:
        return []
    return [line for line in done.stderr.splitlines() if "Skipping import" not in line][:5]


class Judge:
    def __init__(self):
        rules = etree.parse(str(SETU / "setu/validator/RTE-v1.4-TimeCard.xml"))
        self.rules = isoschematron.Schematron(rules, store_report=True)
        self.timecard = self.schema(SECOND / "Timecard.yml")
        self.planning = self.schema(PLANNING / "PlanningAssignment_v2.0.yaml")

    @staticmethod
    def schema(path):
        schema = yaml.safe_load(path.read_text(encoding="utf-8"))
        schema.pop("$id", None)
        return Draft202012Validator(schema, format_checker=FormatChecker())

    def broken_rules(self, path):
        if self.rules.validate(etree.parse(str(path))):
            return []
        failed = self.rules.validation_report.findall(".//{*}failed-assert")
        return [" ".join("".join(each.itertext()).split()) for each in failed]

    def faults(self, path):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".json":
            validator = self.planning if "assignedWorker" in text else self.timecard
            return [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(json.loads(text))]
        if "<TimeCard" in text:
            return xmllint(SETU / "wrappers/TimeCard-1.4.xsd", path) or self.broken_rules(path)
        if "<PlanningAssignment" in text:
            return xmllint(PLANNING / "PlanningAssignment_v2.0.xsd", path)
        return xmllint(SECOND / "Timecard.xsd", path)


def must_fail(judge, path, folder):
    """A check that finds nothing in a spoilt message checks nothing."""
    text = path.read_text(encoding="utf-8")
    for find, put in (('type="Regular"', 'type="Gewerkt"'), ('type="102"', 'type="reis"'), ('name="expense"', 'name="onkosten"'),
                      ('"quantity"', '"aantal"'), ("<quantity>", "<aantal>"), ("multiplier=\"100\"", "multiplier=\"90\""),
                      ('idOwner="StaffingCompany"', 'idOwner="Ons"'), ('"documentId"', '"document"'),
                      ("<documentId>", "<document>"), ('"lineId"', '"line"'), ("<PeriodEndDate>", "<PeriodEnd>")):
        if find in text:
            spoilt = folder / ("spoilt" + path.suffix)
            spoilt.write_text(text.replace(find, put), encoding="utf-8")
            if not judge.faults(spoilt):
                yield f"{path.name}: {put} passes: the check checks nothing"


def main():
    if not SETU.is_dir():
        return not_run("the SETU schemas are not beside the repository")
    files = sorted(p for p in Path(sys.argv[1]).iterdir() if p.suffix in (".xml", ".json"))
    assert len(files) >= 18, f"too few messages in {sys.argv[1]}"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        judge = Judge()
        faults = [f"{path.name}: {fault}" for path in files for fault in judge.faults(path)]
        for path in files:
            faults += must_fail(judge, path, folder)
    print("\n".join(faults) or f"{len(files)} messages follow the standard")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
