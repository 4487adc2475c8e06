"""What the tests of the program from outside share: a new folder each, and the program run in it.

Their first two arguments are the program and the source folder, the rest is unittest's.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM, SOURCE = (os.path.abspath(path) for path in sys.argv[1:3])
# Nothing of the caller's own settings; what was built once is shared by all.
PLAIN = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm"}
for kept in ("HOME", "XDG_CACHE_HOME"):
    if kept in os.environ:
        PLAIN[kept] = os.environ[kept]

# Of max-subarray, in Python.
RIGHT = """class Solution:
    def maxSubArray(self, nums):
        best = total = nums[0]
        for x in nums[1:]:
            total = max(x, total + x)
            best = max(best, total)
        return best
"""
# Forgets the last element of long lists: no example shows it.
WRONG = RIGHT.replace("nums[1:]", "nums[1:(-1 if len(nums) > 9 else None)]")


class InAFolder(unittest.TestCase):
    """`folder` is the working directory, `data` in it holds the history; `settings` go into the environment."""

    settings = {}

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="gavel-e2e-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)
        self.data = self.folder / "data"
        self.environment = {**PLAIN, "XDG_DATA_HOME": str(self.data), **self.settings}

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def run_gavel(self, *arguments, stdin=subprocess.DEVNULL, **extra):
        """`extra` goes into the environment."""
        return subprocess.run(
            [PROGRAM, *arguments],
            cwd=self.folder,
            env={**self.environment, **extra},
            stdin=stdin,
            capture_output=True,
            text=True,
            timeout=300,
        )

    def check(self, status, *arguments, says="", on="stderr", **extra):
        done = self.run_gavel(*arguments, **extra)
        self.assertEqual(done.returncode, status, (arguments, done.stdout, done.stderr))
        self.assertIn(says, getattr(done, on))
        return done


def main():
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
