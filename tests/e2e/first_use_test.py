#!/usr/bin/env python3
"""The first solution of a language: judged at once, while the language is prepared beside it.

usage: first_use_test.py PROGRAM [unittest's arguments]
"""

import glob
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = os.path.abspath(sys.argv[1])
PATIENCE = 300  # seconds; the machine may be busy

RIGHT = """int maxSubArray(int* nums, int n) {
  int best = nums[0], sum = 0;
  for (int i = 0; i < n; ++i) {
    sum = sum > 0 ? sum + nums[i] : nums[i];
    best = sum > best ? sum : best;
  }
  return best;
}
"""
REFUSED = RIGHT.replace("return best;", "return best")
# With much of what the usual headers declare: functions, data, mathematics, and what has a hidden name.
BUSY = """#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
static int smaller(const void* a, const void* b) { return *(const int*)a - *(const int*)b; }
""" + RIGHT.replace("  return best;", """  int* copy = malloc(sizeof(int) * n);
  memcpy(copy, nums, sizeof(int) * n);
  qsort(copy, n, sizeof(int), smaller);
  char text[64];
  snprintf(text, sizeof text, "%d %f %d", best, sqrt(fabs(sin(best))) + pow(2, 3), toupper('a') + errno);
  fprintf(stderr, "%s %ld\\n", strchr(text, ' '), strtol(text, NULL, 10) + (time(NULL) < 0));
  free(copy);
  return best;""")


class FirstUse(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="gavel-first-", ignore_cleanup_errors=True)
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)
        self.cache = self.folder / "cache"
        self.prepared = self.cache / "gavel" / "prepared"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "XDG_CACHE_HOME": str(self.cache),
            "LANG": "C.UTF-8",
        }
        self.cache.mkdir()
        (self.folder / "max-subarray.c").write_text(RIGHT)
        (self.folder / "refused").mkdir()
        (self.folder / "refused" / "max-subarray.c").write_text(REFUSED)

    def start(self, path="max-subarray.c"):
        # The cases of the spec itself: no reference is built for them.
        return subprocess.Popen(
            [PROGRAM, "test", path, "--case", "case", "--json"],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def finish(self, judge):
        out, err = judge.communicate(timeout=PATIENCE)
        self.assertTrue(out, err)
        return json.loads(out)["results"][0]

    def judge(self, path="max-subarray.c"):
        return self.finish(self.start(path))

    def wait_for(self, what, condition):
        end = time.monotonic() + PATIENCE
        while not condition():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.01)

    @staticmethod
    def size_of(path):
        try:
            return path.stat().st_size
        except FileNotFoundError:
            return 0

    # Every process with this test's environment, but for the test's own children.
    def processes(self, word=""):
        mark = f"XDG_CACHE_HOME={self.cache}".encode()
        found = []
        for folder in glob.glob("/proc/[0-9]*"):
            try:
                environment = pathlib.Path(folder, "environ").read_bytes()
                command = pathlib.Path(folder, "cmdline").read_bytes()
            except OSError:
                continue
            if mark in environment.split(b"\0") and word.encode() in command:
                found.append(int(folder[6:]))
        return found

    def complete(self):
        return [path for path in self.prepared.glob("c-*") if (path / ".files").exists()]

    def expect_quiet(self):
        self.wait_for("processes stay behind", lambda: not self.processes())
        self.assertEqual(list(self.prepared.glob("new-*")), [])

    def test_the_first_verdict_does_not_wait_and_the_second_build_gains(self):
        first = self.judge()
        self.assertEqual(first["verdict"], "AC")
        self.wait_for("nothing is prepared", self.complete)
        self.expect_quiet()
        self.assertEqual(len(self.complete()), 1)
        self.assertTrue(self.judge()["compile"]["cached"], "prepared or not, it is the same program")

    def test_what_the_usual_headers_declare_is_linked_with_little(self):
        self.judge()
        self.wait_for("nothing is prepared", self.complete)
        self.expect_quiet()
        (folder,) = self.complete()
        quick = folder / "quick" / "collect2"
        self.assertTrue(quick.exists(), "the quick link is not there")
        self.assertEqual(quick.read_bytes()[:4], b"\x7fELF", "a script takes a third as long to start as the link")
        # The compiler gives what it links a number of its own; the quick link does without.
        mark = b".note.gnu.build-id"
        subprocess.run(["gcc", "-Wl,--build-id", "-xc", "-", "-o", self.folder / "usual"],
                       input=b"int main(void) { return 0; }", check=True)
        self.assertIn(mark, (self.folder / "usual").read_bytes())
        executables = self.cache / "gavel" / "executables"
        other = "int getpid(void);\n" + RIGHT.replace("{", "{\n  if (getpid() == 0) return 0;", 1)
        for text in (RIGHT + "\n", BUSY, other):
            before = set(executables.iterdir())
            (self.folder / "max-subarray.c").write_text(text)
            judged = self.judge()
            self.assertEqual(judged["verdict"], "AC", judged["compile"]["message"])
            (made,) = set(executables.iterdir()) - before
            if text is other:
                self.assertIn(mark, made.read_bytes(), "no usual header declares getpid")
            else:
                self.assertNotIn(mark, made.read_bytes(), "it was linked with the whole library")

    def test_a_refusal_is_told_plainly_too(self):
        refused = self.judge("refused/max-subarray.c")
        self.assertEqual(refused["verdict"], "CE")
        self.assertIn("expected", refused["compile"]["message"])

    def test_globals_too_large_are_told_whatever_links(self):
        globals = "int far[1500000000];\nint near_end[1500000000];\n"
        for extension, text in (
            ("c", RIGHT.replace("int best = nums[0]", "int best = far[nums[0]]")),
            ("cpp", "class Solution { public: int maxSubArray(vector<int>& n) { return far[n[0]]; } };\n"),
        ):
            path = f"max-subarray.{extension}"
            (self.folder / path).write_text(globals + text)
            self.assertIn("global arrays of more than 2 GiB", self.judge(path)["compile"]["message"])

    def test_nothing_stays_behind_when_the_judge_is_killed(self):
        for moment in (signal.SIGKILL, signal.SIGINT):
            judge = self.start()
            self.wait_for("no preparation begins", lambda: self.processes("-prepare"))
            judge.send_signal(moment)
            judge.communicate(timeout=PATIENCE)
            self.expect_quiet()

    def test_two_judges_at_once_prepare_it_once(self):
        judges = [self.start(), self.start()]
        self.assertEqual([self.finish(judge)["verdict"] for judge in judges], ["AC", "AC"])
        self.expect_quiet()
        self.assertEqual(len(self.complete()), 1)

    def test_a_preparation_that_takes_too_long_alone_ends_and_leaves_nothing(self):
        language = pathlib.Path(__file__).resolve().parents[2] / "runner" / "languages" / "c"
        for mode in ("auto", "reduced"):
            judge, leash = socket.socketpair()
            preparer = subprocess.Popen(
                [PROGRAM, "-prepare", str(language), mode, "0"], env=self.environment, stdin=leash
            )
            leash.close()
            judge.send(b"g")  # the judge is done and lets it go on alone: for 0 seconds
            judge.close()
            preparer.wait(timeout=PATIENCE)
            self.assertEqual(self.complete(), [])
            self.expect_quiet()
            temporary = pathlib.Path(tempfile.gettempdir())
            self.assertEqual(list(temporary.glob(f"gavel-scratch-*-{preparer.pid}-*")), [])
            groups = pathlib.Path("/sys/fs/cgroup").rglob(f"gavel-*-{preparer.pid}-*")
            self.assertEqual(list(groups), [])

    def test_the_cache_is_kept_small_by_every_command_that_fills_it(self):
        old = self.cache / "gavel" / "executables" / "old"
        many = (
            ("test", "max-subarray.c", "--case", "case"),
            ("exec", "--", "/bin/true"),
            ("doctor",),
        )
        for command in many:
            old.parent.mkdir(parents=True, exist_ok=True)
            old.parent.parent.chmod(0o700)
            old.parent.chmod(0o700)
            old.write_bytes(bytes(1 << 20))
            os.utime(old, (0, 0))
            (self.cache / "gavel" / "trim.lock").unlink(missing_ok=True)
            environment = {**self.environment, "GAVEL_CACHE_SIZE": "512KiB"}
            subprocess.run([PROGRAM, *command], cwd=self.folder, env=environment, capture_output=True)
            self.assertFalse(old.exists(), f"{command[0]} leaves the cache as large as it is")
        self.wait_for("processes stay behind", lambda: not self.processes())

    def test_what_is_damaged_is_prepared_again(self):
        self.judge()
        self.wait_for("nothing is prepared", self.complete)
        self.expect_quiet()
        (folder,) = self.complete()
        for damage in (lambda path: os.truncate(path, 100), lambda path: path.unlink()):
            damage(folder / "gavel.o")
            changed = self.folder / "max-subarray.c"
            changed.write_text(changed.read_text() + "\n")
            self.assertEqual(self.judge()["verdict"], "AC")
            # The damaged folder is taken away before the new one is put in its place.
            self.wait_for("it stays damaged", lambda: self.size_of(folder / "gavel.o") > 100)
            self.expect_quiet()


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
