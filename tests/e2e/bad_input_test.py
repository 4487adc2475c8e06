#!/usr/bin/env python3
"""What bad input gets: a sentence and the right exit status, and nothing is left behind.

usage: bad_input_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import os
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from nothing_left import GIVEN, LIBC, RIGHT, SOURCE, NothingLeft, main

PR_CAPBSET_DROP = 24
PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL = 47, 4
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2


class BadInput(NothingLeft):
    # Names that are not there.

    def test_a_missing_file(self):
        self.check(2, "test", "gone.c", says="gone.c: there is no such file or folder")
        self.check(2, "test", "jump-game", says="--problem jump-game")

    def test_a_folder_without_solutions(self):
        self.check(4, "test", says="nothing to judge in .")
        out, _ = self.check(4, "test", "--json", says="nothing to judge in .")
        self.assertEqual(json.loads(out)["results"], [])
        self.write("empty/notes.txt", "x")
        self.check(4, "test", "empty", says="nothing to judge in empty")

    def test_an_unknown_problem(self):
        self.write("max-subarray.c", RIGHT)
        self.write("other.c", RIGHT)
        self.check(2, "test", "max-subarray.c", "--problem", "max-subaray", says="mean 'max-subarray'")
        self.check(2, "test", "other.c", says=["which problem does it solve", "--problem"])
        self.check(2, "show", "nothing-like-it", says="there is no problem 'nothing-like-it'")
        self.check(2, "new", "nothing-like-it", says="there is no problem 'nothing-like-it'")

    def test_an_unknown_language(self):
        self.write("max-subarray.cob", "x")
        self.check(2, "test", "max-subarray.cob", says=["which language is it written in", "--lang"])
        self.check(2, "test", "max-subarray.cob", "--lang", "cobol", says="there is no language 'cobol'")
        self.check(2, "new", "max-subarray", "--lang", "cobol", says="there is no language 'cobol'")

    def test_a_missing_compiler_says_the_package_to_install(self):
        self.write("max-subarray.java", "class Solution {}")
        for program in ("java", "javac"):
            self.write("bin/" + program, "#!/bin/sh\nexit 1\n").chmod(0o755)
        empty = {**self.environment, "PATH": str(self.folder / "bin")}
        out, _ = self.check(3, "test", "max-subarray.java", env=empty)
        self.assertRegex(out, r"IE .*\n(.*\n)*.*apt-get install [a-z0-9-]+")
        out, _ = self.check(3, "test", "--json", "max-subarray.java", env=empty)
        result = json.loads(out)["results"][0]
        self.assertEqual((result["verdict"], result["cases"]), ("IE", []))
        self.assertIn("apt-get install", result["message"])

    # Files that cannot be solutions.

    def test_an_unreadable_file(self):
        self.write("max-subarray.c", RIGHT).chmod(0)

        # Root reads everything; without these two capabilities it does not.
        def obey_modes():
            LIBC.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
            for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
                LIBC.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)

        self.check(2, "test", "max-subarray.c", says="Permission denied", preexec_fn=obey_modes)
        self.folder.joinpath("shut").mkdir()
        self.write("shut/max-subarray.c", RIGHT)
        self.folder.joinpath("shut").chmod(0)
        self.check(2, "test", "shut", says="shut: cannot be read", preexec_fn=obey_modes)
        self.folder.joinpath("shut").chmod(0o755)

    def test_what_is_no_file(self):
        os.symlink("loop.c", self.folder / "loop.c")
        os.mkfifo(self.folder / "max-subarray.c")
        self.check(2, "test", "loop.c", says="loop.c: cannot be read")
        self.check(2, "test", "max-subarray.c", says="not a regular file")

    def test_a_binary_file(self):
        self.write("max-subarray.c", pathlib.Path("/bin/true").read_bytes())
        self.check(2, "test", "max-subarray.c", says="this is not text")

    def test_a_file_in_utf_16(self):
        for encoding in ("utf-16-le", "utf-16-be"):
            self.write("max-subarray.py", ("\ufeff" + "class Solution: pass\n").encode(encoding))
            self.check(2, "test", "max-subarray.py", says="this is UTF-16; save it as UTF-8")

    def test_a_source_of_100_megabytes(self):
        with open(self.folder / "max-subarray.c", "wb") as file:
            for _ in range(100):
                file.write(b"// " + b"x" * ((1 << 20) - 4) + b"\n")
        self.check(2, "test", "max-subarray.c", says=["at most 1 MiB", "100 MiB"])

    def test_a_spec_with_ten_errors(self):
        spec = (pathlib.Path(SOURCE) / "tests/golden/specs/ten-errors.toml").read_text()
        identifier = re.search(r'^id = "(.*)"', spec, re.M).group(1)
        self.write(f"mine/{identifier}/problem.toml", spec)
        self.write(f"{identifier}.c", RIGHT)
        self.write("max-subarray.c", RIGHT)
        out, err = self.check(3, "list", "--problems", "mine")
        self.assertGreaterEqual(len(re.findall(r"problem\.toml:\d+:\d+: error: ", err)), 10)
        self.assertIn("max-subarray", out)
        listed = json.loads(self.check(3, "list", "--json", "--problems", "mine")[0])
        shown = json.loads(self.check(3, "show", "--json", identifier, "--problems", "mine")[0])
        self.assertIn("max-subarray", [one["id"] for one in listed["problems"]])
        self.assertEqual(shown["broken"], listed["broken"])
        self.assertGreaterEqual(len(shown["broken"][0]["errors"]), 10)
        out, err = self.check(3, "test", "--problems", "mine", "--json", *GIVEN)
        self.assertEqual(len(re.findall(r"^gavel: the problem '.*' is broken", err, re.M)), 1)
        verdicts = {one["solution"]: one["verdict"] for one in json.loads(out)["results"]}
        self.assertEqual(verdicts, {"max-subarray.c": "AC", f"{identifier}.c": "IE"})


if __name__ == "__main__":
    main()
