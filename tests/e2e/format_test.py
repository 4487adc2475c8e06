#!/usr/bin/env python3
"""Every C++ file of our own is as clang-format leaves it.

usage: format_test.py SOURCE_FOLDER

Not formatted are what others write against (problems, misbehaving programs) and what is part of a
language. Versions of clang-format differ in details, so that the one which is pinned is used:
clang-format-14. Where only another is there, its own differences do not count as ours: only what
every version agrees on is held, the width of lines, blanks and tabs.
"""

import os
import re
import shutil
import subprocess
import sys

PINNED = "clang-format-14"
SOURCE = os.path.abspath(sys.argv[1])
LONGEST_LINE = 100
FOREIGN = ("problems/", "tests/programs/", "runner/languages/")


def own_files():
    """Tracked files; every file where this is no repository."""
    listed = subprocess.run(["git", "-C", SOURCE, "ls-files", "-z"], capture_output=True)
    if listed.returncode == 0:
        names = listed.stdout.decode().split("\0")
    else:
        names = [
            os.path.relpath(os.path.join(at, name), SOURCE)
            for folder in ("cli", "runner", "tests", "cmake")
            for at, _, files in os.walk(os.path.join(SOURCE, folder))
            for name in files
        ]
    return sorted(
        name
        for name in names
        if re.search(r"\.(cc|h)$", name)
        and not name.startswith(FOREIGN)
        and os.path.exists(os.path.join(SOURCE, name))
    )


def is_plain(name):
    with open(os.path.join(SOURCE, name), encoding="utf-8") as file:
        lines = file.read().split("\n")
    # A word without a blank (an address, a text) cannot be broken.
    return lines[-1] == "" and all(
        "\t" not in line
        and line == line.rstrip()
        and (len(line) <= LONGEST_LINE or '"' in line or " " not in line.strip().lstrip("/ "))
        for line in lines
    )


def unformatted(names):
    tool = shutil.which(PINNED)
    if tool is None:
        print(f"{PINNED} is not here: only lines are looked at", file=sys.stderr)
        return [name for name in names if not is_plain(name)]
    done = subprocess.run(
        [tool, "--dry-run", "--ferror-limit=1", *names], cwd=SOURCE, capture_output=True, text=True
    )
    told = re.findall(r"^(\S+?):\d+:\d+: (?:warning|error)", done.stderr, re.M)
    return sorted(set(told)) or ([done.stderr] if done.returncode != 0 else [])


def main():
    names = own_files()
    if len(names) < 100:
        sys.exit(f"only {len(names)} files found: this is not the source folder")
    wrong = unformatted(names)
    if wrong:
        sys.exit(f"not formatted; run: {PINNED} -i " + " ".join(wrong))
    print(f"{len(names)} files are formatted")


main()
