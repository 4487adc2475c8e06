#!/usr/bin/env python3
"""clang-tidy has nothing to say about the program's own sources.

usage: lint_test.py SOURCE_FOLDER BUILD_FOLDER [LAYER...]

The layers are read as the build compiles them, a translation unit for each; the checks and the
names are those of .clang-tidy. Like clang-format, the version is pinned, since each has its own
opinions.
"""

import concurrent.futures
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

PINNED = "clang-tidy-14"
SOURCE, BUILD = map(os.path.abspath, sys.argv[1:3])
WANTED = sys.argv[3:]
OWN = re.compile(re.escape(SOURCE) + r"/((cli|runner)/.*: (warning|error): .*)")


def units():
    """(layer, file, flags) of each unit that holds sources of the program."""
    with open(os.path.join(BUILD, "compile_commands.json"), encoding="utf-8") as file:
        commands = json.load(file)
    for command in commands:
        layer = re.search(r"/gavel_(\w+)\.dir/Unity/", command["file"])
        if layer is None or (WANTED and layer[1] not in WANTED):
            continue
        words = shlex.split(command["command"])
        flags = [word for word in words if word.startswith(("-I", "-D", "-std="))]
        yield layer[1], command["file"], flags


def plain_header(flags_of_build, folder):
    """The precompiled header's text where no other compiler's binary lies beside it."""
    text = os.path.join(BUILD, "CMakeFiles", "gavel_prelude.dir", "cmake_pch.hxx")
    if not os.path.exists(text):
        return flags_of_build
    return [*flags_of_build, "-include", shutil.copy(text, folder)]


def complaints(unit, folder):
    layer, file, flags = unit
    done = subprocess.run(
        [
            PINNED,
            "--quiet",
            # A layer's unit includes its sources, which are headers to clang-tidy.
            f"--header-filter={re.escape(SOURCE)}/(cli|runner)/.*",
            "--checks=-bugprone-suspicious-include",
            f"--config-file={SOURCE}/.clang-tidy",
            file,
            "--",
            *plain_header(flags, folder),
        ],
        capture_output=True,
        text=True,
    )
    found = sorted(set(match[1] for match in OWN.finditer(done.stdout)))
    if done.returncode != 0 and not found:
        found = [f"{layer}: {PINNED} failed: {done.stdout[-2000:]}{done.stderr[-2000:]}"]
    return found


def main():
    if shutil.which(PINNED) is None:
        print(f"{PINNED} is missing (Debian package of the same name)")
        return 1
    every = list(units())
    if not every:
        print(f"{BUILD}/compile_commands.json names no unit of the program")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            found = sum(pool.map(lambda unit: complaints(unit, folder), every), [])
    print("\n".join(found) or f"{len(every)} units without complaint")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
