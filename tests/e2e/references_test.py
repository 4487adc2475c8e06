"""Every reference solution of the problem set gets the verdict that its problem claims for it, and
the cases that a problem names as its downfall do fail. Arguments: the program, the source tree."""

import json
import os
import subprocess
import sys
import tomllib


def claims(problem):
    with open(os.path.join(problem, "problem.toml"), "rb") as file:
        spec = tomllib.load(file)
    return {
        os.path.realpath(os.path.join(problem, solution["file"])): solution
        for solution in spec["solution"]
    }


def main():
    program, root = sys.argv[1:]
    problems = os.path.join(root, "problems")
    run = subprocess.run(
        [program, "test", problems, "--problems", problems, "--json"],
        stdout=subprocess.PIPE,
        check=False,
    )
    results = json.loads(run.stdout)["results"]
    claimed = {}
    for name in sorted(os.listdir(problems)):
        claimed |= claims(os.path.join(problems, name))
    faults = []
    for result in results:
        path = os.path.realpath(result["solution"])
        claim = claimed.pop(path, None)
        if claim is None:
            faults.append(f"{path} is not listed in its problem.toml")
            continue
        if result["verdict"] != claim["expect"]:
            first = next((c for c in result["cases"] if c["verdict"] != "AC"), {})
            faults.append(
                f"{path}: {result['verdict']} instead of {claim['expect']}: "
                f"{result['message']} {first.get('name', '')} {first.get('message', '')}"
            )
        judged = {case["name"]: case["verdict"] for case in result["cases"]}
        for case in claim.get("fails", []):
            if judged.get(case) == "AC":
                faults.append(f"{path}: passes {case}, which should catch it")
    faults += [f"{path} was not judged" for path in claimed]
    print("\n".join(faults) or f"{len(results)} references as claimed")
    print(f"{len(results) - len(faults)} passed, {len(faults)} failed")
    return 1 if faults or not results else 0


sys.exit(main())
