#!/usr/bin/env python3
"""The messages of our tests against SETU's own schema, and our table of fields against it. Without the
schema beside the repository, or without jsonschema and yaml, it is skipped (77), and with CI=true it fails."""
import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("WERKBALIE_SHARED_DIR", ROOT.parent / "shared"))
FOLDER = SHARED / "schemas/setu/setu-gelijkwaardige-beloning"


def not_run(why):
    """Nothing is skipped unseen where everything has to run."""
    print(f"not run: {why}")
    return 1 if os.environ.get("CI") == "true" else 77


try:
    import yaml
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(not_run("python3-jsonschema or python3-yaml is not installed"))


def stripped(node):
    """Nested $id breaks the references of the bundle; discriminator is OpenAPI's own."""
    if isinstance(node, dict):
        return {k: stripped(v) for k, v in node.items() if k not in ("$id", "discriminator")}
    return [stripped(v) for v in node] if isinstance(node, list) else node


def known_types():
    table = {}
    for line in (ROOT / "resources/exchange/pay_equity_2_fields.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            name, *fields = line.split()
            table[name] = {f.partition(":")[0].rstrip("!"): f.partition(":")[0].endswith("!") for f in fields}
    return table


def table_faults(schemas):
    """Every named type of the standard with closed fields has the same fields in our table."""
    table = known_types()
    named = dict(schemas, **schemas["InquiryPayEquity"].get("definitions", {}))
    for name, schema in named.items():
        if schema.get("additionalProperties") is not False or name == "error-object":
            continue
        theirs = {f: f in schema.get("required", []) for f in schema["properties"]}
        if table.get(name) != theirs:
            yield f"{name}: our table has {table.get(name)}, the standard {theirs}"


def main():
    bundle = FOLDER / "v2.0/api-2.0-bundled.yaml"
    if not bundle.exists():
        return not_run("the SETU schemas are not beside the repository")
    components = stripped(yaml.safe_load(bundle.read_text()))["components"]
    second = Draft202012Validator({"$ref": "#/components/schemas/InquiryPayEquity", "components": components})
    faults = list(table_faults(components["schemas"]))
    for path in sorted((ROOT / "tests/data/setu").glob("pay_equity_2_0*.json")):
        for error in second.iter_errors(json.loads(path.read_text())):
            faults.append(f"{path.name}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
    example = json.loads((FOLDER / "v1.0/examples/v1.0/inquiry-pay-equity-example.json").read_text())
    if not list(second.iter_errors(example)):
        faults.append("a 1.0 message passes as 2.0: the check checks nothing")
    print("\n".join(faults) or "the messages of the tests follow the standard, and so does our table")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
