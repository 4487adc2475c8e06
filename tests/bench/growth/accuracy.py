#!/usr/bin/env python3
"""How often `gavel time` is right: solutions whose growth is known, judged and counted.

usage: accuracy.py GAVEL SOURCE_DIR [--only TEXT]... [--listed] [--load N] [--clock GAVEL_WITHOUT_COUNTER]
                   [--batch N] [--jobs N] [--keep FILE] [--allow-undecided SHARE]

The truth stands on a solution's first line: `// time n^2; space 1`, expressions as in problem.toml,
besides them min(a, b), and `like` where the target is a reference's own growth. Space is auxiliary:
neither input nor answer, but the call stack.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import time
import tomllib

import classes
import least_squares

FOLDER = pathlib.Path(__file__).resolve().parent
TRUTH = re.compile(r"^(?://|#) time (?P<time>[^;]+); space (?P<space>.+)$")
PARTS = ("time", "space")


def read_truth(path):
    first = path.open(encoding="utf-8").readline().rstrip("\n")
    found = TRUTH.match(first)
    if not found:
        raise SystemExit(f"{path}: the first line does not say its growth: {first}")
    return found.groupdict()


def expected_verdict(truth, target, rays):
    if isinstance(target, dict):
        return "within" if truth == "like" else "exceeds"
    return "exceeds" if classes.is_beyond(truth, target, rays) else "within"


def is_fitted_right(truth, fitted, rays):
    return truth != "like" and classes.is_same(truth, fitted, rays)


def listed_parts():
    """What in-ci.txt holds of each solution: time and space, or the part that its line names."""
    lines = [line.split() for line in (FOLDER / "in-ci.txt").read_text().splitlines()]
    return {words[0]: tuple(words[1:]) or PARTS for words in lines if words and words[0] != "#"}


def solutions(arguments):
    found = sorted(path for path in FOLDER.glob("*/*.*") if path.parent.name != "__pycache__")
    if arguments.listed:
        listed = set(listed_parts())
        unknown = listed - {str(path.relative_to(FOLDER)) for path in found}
        if unknown:
            raise SystemExit(f"in-ci.txt names what is not there: {sorted(unknown)}")
        found = [path for path in found if str(path.relative_to(FOLDER)) in listed]
    if arguments.only:
        found = [path for path in found if any(text in str(path) for text in arguments.only)]
    return found


def measure(gavel, paths, arguments):
    command = [gavel, "time", "--json", "--jobs", str(arguments.jobs), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=arguments.source)
    if not done.stdout.strip():
        raise SystemExit(f"gavel time printed nothing, status {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)["results"]


def measure_all(gavel, paths, arguments):
    results = []
    for start in range(0, len(paths), arguments.batch):
        batch = paths[start:start + arguments.batch]
        began = time.monotonic()
        found = measure(gavel, batch, arguments)
        if len(found) != len(batch):
            raise SystemExit(f"asked for {len(batch)} solutions, heard of {len(found)}")
        results += found
        print(f"{len(results)} of {len(paths)}, {time.monotonic() - began:.0f} s", file=sys.stderr)
        if arguments.keep:
            pathlib.Path(arguments.keep).write_text(json.dumps(results))
    return results


def problem_of(path, source):
    text = (source / "problems" / path.parent.name / "problem.toml").read_bytes()
    return tomllib.loads(text.decode())


def assess(path, result, source):
    """One row for each of time and space: what was expected, what was said, how that is called."""
    truth = read_truth(path)
    complexity = problem_of(path, source)["complexity"]
    for part in PARTS:
        said = result.get(part) or {}
        row = {"path": str(path.relative_to(FOLDER)), "language": result["language"], "part": part,
               "truth": truth[part], "target": complexity[part],
               "expected": expected_verdict(truth[part], complexity[part], complexity["grow"]),
               "said": said.get("verdict", result["verdict"]), "fitted": said.get("fitted", ""),
               "reason": said.get("reason", "")}
        if result["verdict"] == "not-accepted":
            row["kind"], row["reason"] = "not accepted", result.get("test", "")
        elif row["said"] == row["expected"]:
            row["kind"] = "right"
        elif row["said"] == "inconclusive":
            unmeasured = part == "space" and "does not report space" in json.dumps(result)
            row["kind"] = "not measured" if unmeasured else "undecided"
        else:
            row["kind"] = "wrong"
        row["fitted_right"] = bool(row["fitted"]) and is_fitted_right(
            truth[part], row["fitted"], complexity["grow"])
        row["points"] = said.get("points", [])
        yield row


KINDS = ("right", "undecided", "wrong", "not measured", "not accepted")


def print_table(rows, title):
    print(f"\n{title}\n{'':12}" + "".join(f"{kind:>14}" for kind in KINDS) + f"{'class right':>16}")
    languages = sorted({row["language"] for row in rows}) + ["all"]
    for language in languages:
        mine = [row for row in rows if language in ("all", row["language"])]
        counts = "".join(f"{sum(row['kind'] == kind for row in mine):14}" for kind in KINDS)
        judged = [row for row in mine if row["kind"] in KINDS[:3] and row["truth"] != "like"]
        fitted = sum(row["fitted_right"] for row in judged)
        print(f"{language:12}{counts}{fitted:10} of {len(judged)}")


def print_odd_ones(rows):
    for kind in KINDS[1:]:
        odd = [row for row in rows if row["kind"] == kind]
        if odd:
            print(f"\n{kind}:")
        for row in odd:
            print(f"  {row['path']} {row['part']}: is {row['truth']}, target {row['target']}, "
                  f"{row['expected']} expected, {row['said']} said (looks like {row['fitted']})"
                  + (f": {row['reason']}" if row["reason"] else ""))


def compare_with_clock(paths, arguments):
    """The same solutions by CPU time and the least-squares fit that benchmark libraries make."""
    rows = []
    for path, result in zip(paths, measure_all(arguments.clock, paths, arguments)):
        for row in assess(path, result, arguments.source):
            if row["part"] == "space" or row["kind"] == "not accepted":
                continue
            rays = problem_of(path, arguments.source)["complexity"]["grow"]
            if row["truth"] == "like" or len(rays) > 1 or len(row["points"]) < 3:
                continue
            fitted = least_squares.fit(row["points"])
            row["fitted_right"] = is_fitted_right(row["truth"], fitted, rays)
            said = expected_verdict(fitted, row["target"], rays)
            row["kind"] = "right" if said == row["expected"] else "wrong"
            rows.append(row)
    print_table(rows, "time, by CPU time and least squares (one variable only)")


def start_load(count):
    return [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gavel", type=lambda text: str(pathlib.Path(text).resolve()))
    parser.add_argument("source", type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--only", action="append", help="solutions whose path holds this text")
    parser.add_argument("--listed", action="store_true", help="those that in-ci.txt names")
    parser.add_argument("--load", type=int, default=0, help="busy loops beside the measuring")
    parser.add_argument("--clock", type=lambda text: str(pathlib.Path(text).resolve()), help="a gavel without its counter: compare with CPU time")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", help="the reports, as JSON")
    parser.add_argument("--recount", help="reports kept before, instead of measuring")
    parser.add_argument("--allow-undecided", type=float, default=0.02)
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    paths = solutions(arguments)
    if not paths:
        raise SystemExit("no solution is selected")
    load = start_load(arguments.load)
    try:
        if arguments.recount:
            results = json.loads(pathlib.Path(arguments.recount).read_text())
            names = [FOLDER / pathlib.Path(result["solution"]).relative_to(FOLDER)
                     for result in results]
            paths = names
        else:
            results = measure_all(arguments.gavel, paths, arguments)
        rows = [row for path, result in zip(paths, results)
                for row in assess(path, result, arguments.source)]
        if arguments.listed:
            rows = [row for row in rows if row["part"] in listed_parts().get(row["path"], ())]
        for part in PARTS:
            print_table([row for row in rows if row["part"] == part], f"{part}, by counts")
        print_odd_ones(rows)
        if arguments.clock:
            compare_with_clock(paths, arguments)
    finally:
        for process in load:
            process.kill()
    wrong = sum(row["kind"] in ("wrong", "not accepted") for row in rows)
    undecided = sum(row["kind"] == "undecided" for row in rows)
    judged = sum(row["kind"] in KINDS[:3] for row in rows)
    print(f"\n{len(paths)} solutions, {judged} verdicts: {wrong} wrong, {undecided} undecided")
    return 1 if wrong or undecided > arguments.allow_undecided * judged else 0


if __name__ == "__main__":
    sys.exit(main())
