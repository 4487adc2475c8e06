#!/usr/bin/env python3
"""Solutions that attack the judge, in all languages, judged by the whole program in its situations.

usage: attacks_test.py PROGRAM IN_SITUATION SOURCE_FOLDER SITUATION... [--all] [LANGUAGE...]

The situations are root, user and refused. Each attack is judged in one of them, so that the three
together take no longer than the tests may; with --all each is judged in every situation named.

Each file of tests/programs/attacks/<language>/ says on its first line what it deserves:

    // verdict: RE [or TLE]...  says: part of the message

Attacks are written so that they give right answers where they succeed. Between them an honest
solution is judged again and again, and must be accepted each time.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PROGRAM, IN_SITUATION, SOURCE = (os.path.abspath(path) for path in sys.argv[1:4])
ALL_SITUATIONS = ("root", "user", "refused")
OFTEN_FOR_ROOT_ALONE = ("rust",)  # rustup installs for one user
WORDS = sys.argv[4:]
SITUATIONS = [word for word in WORDS if word in ALL_SITUATIONS]
LANGUAGES = [word for word in WORDS if word not in ALL_SITUATIONS and word != "--all"]
IS_SHARED_OUT = "--all" not in WORDS
ATTACKS = pathlib.Path(SOURCE, "tests/programs/attacks")
HONEST_AFTER = 4  # attacks
CLAIM = re.compile(r"(?://|#) verdict: (?P<verdicts>\w+(?: or \w+)*)(?:  says: (?P<says>.*))?")
SHADOW = re.compile(r"^root:", re.M)


class Attack:
    def __init__(self, path):
        self.path = path
        with open(path, encoding="utf-8") as file:
            claim = CLAIM.fullmatch(file.readline().strip())
        assert claim, f"{path}: the first line names no verdict"
        self.verdicts = claim["verdicts"].split(" or ")
        self.says = claim["says"] or ""

    def fault(self, result):
        """What is wrong with how it was judged; nothing when it got what it deserves."""
        failing = next((case for case in result["cases"] if case["verdict"] != "AC"), {})
        message = result["message"] + result["compile"]["message"] + failing.get("message", "")
        if result["verdict"] not in self.verdicts:
            return f"{result['verdict']} instead of {' or '.join(self.verdicts)}: {message[:400]}"
        if self.says not in message:
            return f"should say '{self.says}', says: {message[:400]}"
        if SHADOW.search(message):
            return "shows a foreign file"
        return ""


def installed(folder):
    """A copy of the program that an ordinary user can read, laid out as it is installed."""
    (folder / "bin").mkdir()
    shutil.copy(PROGRAM, folder / "bin/gavel")
    shutil.copytree(pathlib.Path(SOURCE, "runner/languages"), folder / "share/gavel/languages")
    shutil.copytree(ATTACKS / "problems", folder / "share/gavel/problems")
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
    for user in ("root", "other"):
        (folder / f"cache-{user}").mkdir()
        (folder / f"cache-{user}").chmod(0o777)
    return folder / "bin/gavel"


def attacks_of(languages):
    """{situation: [attack]}, each in one of all situations, or in every situation that was named."""
    attacks = [
        Attack(path)
        for language in languages
        for path in sorted((ATTACKS / language).iterdir())
        if path.stem != "honest"
    ]
    assert len(attacks) >= 80 or LANGUAGES, "too few attacks"
    if not IS_SHARED_OUT:
        return {situation: attacks for situation in SITUATIONS}
    shares = {situation: [] for situation in ALL_SITUATIONS}
    for number, attack in enumerate(attacks):
        is_for_root = attack.path.parent.name in OFTEN_FOR_ROOT_ALONE
        shares[ALL_SITUATIONS[0 if is_for_root else number % len(ALL_SITUATIONS)]].append(attack)
    return {situation: shares[situation] for situation in SITUATIONS}


def laid_out(attacks, folder):
    """The attacks with the honest solution of their language between them: {path: attack}."""
    # What is waited for begins first, so that the other worker has something to do meanwhile.
    attacks = sorted(attacks, key=lambda attack: attack.verdicts != ["TLE"])
    placed = {}
    for number, attack in enumerate(attacks):
        place = folder / attack.path.parent.name
        place.mkdir(exist_ok=True)
        if number % HONEST_AFTER == 0:
            honest = attack.path.with_stem("honest")
            shutil.copy(honest, place / f"honest_{number}{honest.suffix}")
            placed[str(place / f"honest_{number}{honest.suffix}")] = Attack(honest)
        shutil.copy(attack.path, place)
        placed[str(place / attack.path.name)] = attack
    return placed


def placed_attacks(attacks, folder):
    """{path: attack}, readable by everybody."""
    folder.mkdir()
    placed = laid_out(attacks, folder)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    return placed


def judged(situation, program, placed, folder):
    cache = folder / ("cache-root" if situation == "root" else "cache-other")
    run = subprocess.run(
        [IN_SITUATION, situation, program, "test", *placed, "--problem", "mirror", "--json", "--jobs", "4"],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "XDG_CACHE_HOME": str(cache)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=1500,
        check=False,
    )
    print(run.stderr.decode(errors="replace")[:2000])
    results = {result["solution"]: result for result in json.loads(run.stdout)["results"]}
    assert results.keys() == placed.keys(), "not all were judged"
    return [(attack, results[place]) for place, attack in placed.items()]


def main():
    languages = LANGUAGES or sorted(
        path.parent.name for path in pathlib.Path(SOURCE, "runner/languages").glob("*/toolchain.toml")
    )
    # Not below /tmp, which programs see as their own.
    with tempfile.TemporaryDirectory(prefix="gavel-attacks-", dir="/var/tmp") as name:
        folder = pathlib.Path(name)
        program = installed(folder)
        faults = 0
        for situation, attacks in attacks_of(languages).items():
            placed = placed_attacks(attacks, folder / situation)
            faults += report(situation, judged(situation, program, placed, folder))
    return 1 if faults else 0


def without_missing_languages(situation, outcomes):
    """Toolchains may be installed for root alone; that is said, and no fault of the judge."""
    languages = {attack.path.parent.name for attack, _ in outcomes}
    for language in sorted(languages if situation != "root" else []):
        results = [result for attack, result in outcomes if attack.path.parent.name == language]
        if all("is not installed" in result["message"] for result in results):
            print(f"{situation}: {language} is installed for root alone, and not attacked here")
            outcomes = [one for one in outcomes if one[0].path.parent.name != language]
    return outcomes


def report(situation, outcomes):
    outcomes = without_missing_languages(situation, outcomes)
    faults = [
        f"{attack.path.relative_to(ATTACKS)}: {fault}"
        for attack, result in outcomes
        if (fault := attack.fault(result))
    ]
    print("\n".join(faults))
    honest = sum(attack.path.stem == "honest" for attack, _ in outcomes)
    print(
        f"{situation}: {len(outcomes) - honest} attacks, {honest} honest runs between them,"
        f" {len(faults)} faults",
        flush=True,
    )
    return len(faults)


sys.exit(main())
