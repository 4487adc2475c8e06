#!/usr/bin/env python3
"""Measures reference solutions and holds what comes out against what the problem claims of them.

growth_claims.py GAVEL PROBLEMS [--problem ID]... [--language ID]...

A claim says how the solution itself grows; with the target that makes the verdict which is due. Prints every
solution whose verdict is another one, undecided ones apart, and exits 1 if one is wrong.
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
import sys
import time
import tomllib

EXTENSIONS = {".c": "c", ".cpp": "cpp", ".go": "go", ".java": "java", ".js": "javascript", ".py": "python",
              ".rs": "rust", ".ts": "typescript"}


def value(growth, size):
    """The logarithm of a growth in which every variable is `size`; None for what is no formula."""
    text = re.sub(r"\b(?!log|sqrt)[a-z]+\b", "x", growth).replace("^", "**")
    text = re.sub(r"log\s*x", "log(x)", text)
    text = re.sub(r"sqrt\s*x", "sqrt(x)", text)
    text = re.sub(r"([x0-9)])\s+(?=[a-z(])", r"\1*", text)
    try:
        return math.log(eval(text, {"x": float(size), "log": math.log, "sqrt": math.sqrt}))  # noqa: S307
    except (SyntaxError, NameError, TypeError, ValueError, OverflowError):
        return None


def due(claim, target):
    """within or exceeds; None where the texts do not tell."""
    low, high = ((value(claim, size), value(target, size)) for size in (1e4, 1e8))
    if None in (*low, *high):
        return None
    return "exceeds" if (high[0] - low[0]) - (high[1] - low[1]) > 0.3 else "within"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gavel")
    parser.add_argument("problems", type=pathlib.Path)
    parser.add_argument("--problem", action="append")
    parser.add_argument("--language", action="append")
    options = parser.parse_args()
    counts = {"right": 0, "wrong": 0, "undecided": 0, "untold": 0}
    for spec in sorted(options.problems.glob("*/problem.toml")):
        problem = tomllib.loads(spec.read_text())
        if options.problem and problem["id"] not in options.problem:
            continue
        for solution in problem["solution"]:
            path = spec.parent / solution["file"]
            language = EXTENSIONS[path.suffix]
            if solution["expect"] != "AC" or (options.language and language not in options.language):
                continue
            start = time.monotonic()
            done = subprocess.run([options.gavel, "time", "--json", f"--problems={options.problems}", "--", str(path)],
                                  capture_output=True, text=True)
            took = time.monotonic() - start
            try:
                result = json.loads(done.stdout)["results"][0]
            except (ValueError, LookupError):
                counts["wrong"] += 1
                print(f"WRONG      {path}: {done.stderr.strip()[:200]}", flush=True)
                continue
            for part in ("time", "space"):
                got = result[part]
                claim, target = solution.get(part), problem["complexity"].get(part)
                if not isinstance(claim, str) or not isinstance(target, str):
                    wanted = None
                else:
                    wanted = due(claim, target)
                line = (f"{path.relative_to(options.problems)} {part}: {got['verdict']} (fitted {got['fitted']}, "
                        f"claims {claim}, target {target}; {took:.0f} s)")
                if got["verdict"] == "inconclusive":
                    counts["undecided"] += 1
                    print(f"undecided  {line}: {got.get('reason', '')}", flush=True)
                elif wanted is None:
                    counts["untold"] += 1
                    print(f"untold     {line}", flush=True)
                elif got["verdict"] != wanted:
                    counts["wrong"] += 1
                    print(f"WRONG      {line}", flush=True)
                else:
                    counts["right"] += 1
    print(", ".join(f"{number} {word}" for word, number in counts.items()))
    return counts["wrong"] != 0


if __name__ == "__main__":
    sys.exit(main())
