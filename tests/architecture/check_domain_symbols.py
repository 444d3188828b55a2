#!/usr/bin/env python3
"""The domain library calls neither Qt nor a database: read from its undefined symbols."""
import re
import subprocess
import sys

FORBIDDEN = re.compile(r"\bQ[A-Z]\w+::|\bsqlite3_|\bPQ[a-z]\w+|spdlog::|fmt::v|sodium_|std::cout|system_clock::now")


def main(library):
    listing = subprocess.run(["nm", "-C", "--undefined-only", library], capture_output=True, text=True, check=True).stdout
    symbols = [line.strip() for line in listing.splitlines() if " U " in line]
    found = [symbol for symbol in symbols if FORBIDDEN.search(symbol)]
    print("\n".join(found) or f"{len(symbols)} undefined symbols, none of Qt, SQL, logging or a clock")
    return 1 if found or not symbols else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
