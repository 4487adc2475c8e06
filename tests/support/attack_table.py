#!/usr/bin/env python3
"""Holds the table of attacks in docs/security.md against tests/programs; --update writes it.

usage: attack_table.py SOURCE_FOLDER [--update]
"""

import pathlib
import re
import sys

BEGIN, END = "<!-- attacks: begin -->\n", "<!-- attacks: end -->\n"
VERDICTS = ["AC", "WA", "RE", "TLE", "MLE", "OLE", "CE"]
CLAIM = re.compile(r"(?://|#) (?:verdict|ending): (\S+)")


def first_claims(folder, pattern):
    texts = (path.read_text().split("\n", 1)[0] for path in sorted(folder.glob(pattern)) if path.stem != "honest")
    return [CLAIM.match(line)[1] for line in texts]


def table(programs):
    lines = ["| language | " + " | ".join(VERDICTS) + " | all |", "|---" * (len(VERDICTS) + 2) + "|"]
    sums = [0] * len(VERDICTS)
    for folder in sorted(path for path in (programs / "attacks").iterdir() if path.name != "problems"):
        claims = first_claims(folder, "*")
        counts = [claims.count(verdict) for verdict in VERDICTS]
        assert sum(counts) == len(claims), folder
        sums = [a + b for a, b in zip(sums, counts)]
        lines.append(f"| {folder.name} | " + " | ".join(map(str, counts)) + f" | {len(claims)} |")
    lines.append("| all | " + " | ".join(map(str, sums)) + f" | {sum(sums)} |")
    endings = len(first_claims(programs / "sandbox", "*.c"))
    lines += ["", f"Beside them {endings} programs attack the sandbox alone (`tests/programs/sandbox`)."]
    return "\n".join(lines) + "\n"


def main():
    source = pathlib.Path(sys.argv[1])
    document = source / "docs/security.md"
    before, rest = document.read_text().split(BEGIN)
    held, after = rest.split(END)
    wanted = table(source / "tests/programs")
    if "--update" in sys.argv:
        document.write_text(before + BEGIN + wanted + END + after)
    elif held != wanted:
        sys.exit("docs/security.md is behind: python3 tests/support/attack_table.py . --update")


main()
