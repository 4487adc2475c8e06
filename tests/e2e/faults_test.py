#!/usr/bin/env python3
"""What is missing around gavel is said clearly, and verdicts stay right, or it refuses to judge.

usage: faults_test.py PROGRAM IN_SITUATION SOURCE_FOLDER
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

PROGRAM, IN_SITUATION, SOURCE = (os.path.abspath(path) for path in sys.argv[1:4])
RIGHT = "class Solution:\n    def mirror(self, text):\n        return text[::-1]\n"
WRONG = "class Solution:\n    def mirror(self, text):\n        return text\n"
BOMB = "import os\nclass Solution:\n    def mirror(self, text):\n        while True:\n            try: os.fork()\n            except OSError: pass\n"
USERS = ("root", "user", "refused")
# Works so little at a time that its memory is seldom looked at, then takes too much of that just
# before it has taken too much time.
LEAP = """
#include <time.h>
#include <unistd.h>
static volatile char block[9 << 20];
static void fill(long from, long to) {
  for (long i = from; i < to; i += 4096) block[i] = 1;
}
static void burn(long until) {
  struct timespec used;
  do clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  while (used.tv_nsec < until);
}
int main(void) {
  struct timespec used;
  fill(0, 6200 << 10);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  for (long at = used.tv_nsec; at < 8000000; at += 800000) {
    usleep(20000);
    burn(at);
  }
  fill(6200 << 10, sizeof block);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  if (used.tv_nsec < 10000000 && write(1, "in time", 7) < 0) return 1;
  for (;;) burn(0);
}
"""


class Faults(unittest.TestCase):
    def setUp(self):
        # Not below /tmp, which some faults cover.
        holder = tempfile.TemporaryDirectory(prefix="gavel-faults-", dir="/var/tmp")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)
        (self.folder / "bin").mkdir()
        shutil.copy(PROGRAM, self.folder / "bin/gavel")
        share = self.folder / "share/gavel"
        shutil.copytree(pathlib.Path(SOURCE, "runner/languages"), share / "languages")
        shutil.copytree(pathlib.Path(SOURCE, "tests/programs/attacks/problems"), share / "problems")
        for name, text in {"right": RIGHT, "wrong": WRONG, "bomb": BOMB}.items():
            (self.folder / f"{name}.py").write_text(text)
        for path in [self.folder, *self.folder.rglob("*")]:
            path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
        for user in ("root", "other", "none"):
            (self.folder / f"cache-{user}").mkdir()
            (self.folder / f"cache-{user}").chmod(0o555 if user == "none" else 0o777)

    def judge(self, situation, *names, cache=None):
        cache = cache or ("root" if situation.endswith("root") else "other")
        return subprocess.run(
            [IN_SITUATION, situation, self.folder / "bin/gavel", "test"]
            + [f"{name}.py" for name in names]
            + ["--problem", "mirror", "--json"],
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": str(self.folder / f"cache-{cache}"), "LANG": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=300,
        )

    def verdicts(self, situation, *names):
        run = self.judge(situation, *names)
        self.assertTrue(run.stdout, (situation, run.stderr))
        results = json.loads(run.stdout)["results"]
        self.assertNotIn("IE", {result["verdict"] for result in results}, (situation, results))
        return {result["solution"][:-3]: result["verdict"] for result in results}, run.stderr.decode()

    def stays_right(self, fault, user, says=""):
        with self.subTest(fault=fault, user=user):
            verdicts, said = self.verdicts(f"{fault},{user}", "right", "wrong")
            self.assertEqual(verdicts, {"right": "AC", "wrong": "WA"})
            self.assertIn(says, said)

    def is_refused(self, fault, user, says):
        with self.subTest(fault=fault, user=user):
            run = self.judge(f"{fault},{user}", "right")
            self.assertEqual(run.returncode, 3, run.stdout)
            self.assertIn(says, (run.stdout + run.stderr).decode())

    def test_without_landlock_namespaces_must_do_or_nothing_is_run(self):
        for user in ("root", "user"):
            self.stays_right("no-landlock", user, says="landlock")
        self.is_refused("no-landlock", "refused", says="no Landlock")

    def test_without_newer_system_calls_verdicts_stay_right(self):
        for call in ("clone3", "pidfd_open", "pidfd_send_signal"):
            for user in USERS:
                self.stays_right(f"no-{call}", user)

    def test_without_close_range_or_filters_nothing_is_run(self):
        for fault in ("no-close_range", "no-seccomp", "no-seccomp-flags"):
            for user in USERS:
                self.is_refused(fault, user, says="gavel needs Linux 5.9 or later")

    def test_without_cgroups_memory_is_watched_and_that_is_said(self):
        for user in USERS:
            self.stays_right("no-cgroup", user, says="memory-cgroup")

    # Without the look at memory before a run is ended for its time, about half of these runs are told
    # to have taken too long.
    def test_without_cgroups_memory_that_was_exceeded_first_is_told_first(self):
        (self.folder / "leap.c").write_text(LEAP)
        subprocess.run(["gcc", "-O1", "-static", "leap.c", "-o", "bin/leap"], cwd=self.folder, check=True)
        told = 0
        for user in ["root", "user"] * 32:
            run = subprocess.run(
                [IN_SITUATION, f"no-cgroup,{user}", self.folder / "bin/gavel", "exec", "--json", "--cpu", "10ms",
                 "--memory", "8MiB", "--bind", self.folder / "bin", "--", self.folder / "bin/leap"],
                cwd=self.folder, env={"PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": str(self.folder / "cache-none")},
                stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
            is_memory = '"ending":"out-of-memory"' in run.stderr
            # On a busy machine it may be late, and then its time is over first.
            if "in time" in run.stdout:
                self.assertTrue(is_memory, run.stderr)
            told += is_memory
            if told == 16:
                return
        self.fail(f"only {told} runs took too much memory in time")

    def test_without_namespaces_that_is_said(self):
        self.stays_right("refused", "refused", says="namespaces")

    def test_root_of_a_user_namespace_that_knows_nobody_else_is_an_ordinary_user(self):
        verdicts, _ = self.verdicts("own-root", "right", "wrong")
        self.assertEqual(verdicts, {"right": "AC", "wrong": "WA"})

    def test_a_full_tmp_matters_only_where_it_is_used_and_is_then_said(self):
        for user in ("root", "user"):
            self.stays_right("full-tmp", user)
        self.is_refused("full-tmp", "refused", says="No space left on device")

    def test_a_temporary_folder_that_programs_cannot_enter_is_named(self):
        for parent, name in ((0o700, "kept"), (0o755, "open")):
            folder = self.folder / name / "tmp"
            folder.mkdir(parents=True)
            folder.parent.chmod(parent)
            folder.chmod(0o1777)
            run = subprocess.run(
                [PROGRAM, "exec", "--sandbox", "reduced", "--", "/bin/true"], cwd="/",
                env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TMPDIR": str(folder)},
                stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
            refuses = parent == 0o700 and os.geteuid() == 0
            self.assertEqual(run.returncode, 3 if refuses else 0, run.stderr)
            if not refuses: continue
            self.assertIn(f"cannot enter {folder.parent}", run.stderr)
            self.assertIn("TMPDIR", run.stderr)
            self.assertEqual(list(folder.iterdir()), [])

    def test_a_full_tmp_without_a_cache_is_no_solutions_fault(self):
        run = self.judge("full-tmp,user", "right", "wrong", cache="none")
        results = json.loads(run.stdout)["results"]
        self.assertEqual({result["verdict"] for result in results}, {"IE"}, results)
        self.assertTrue(all("No space left" in result["message"] for result in results), results)

    def test_without_proc_nothing_is_run(self):
        for user in USERS:
            self.is_refused("no-proc", user, says="is /proc mounted here?")

    def test_a_fork_bomb_changes_no_verdict_beside_it(self):
        for user in USERS:
            with self.subTest(user=user):
                verdicts, _ = self.verdicts(user, "bomb", "right", "bomb", "wrong")
                self.assertEqual((verdicts["right"], verdicts["wrong"]), ("AC", "WA"))
                self.assertNotEqual(verdicts["bomb"], "AC")

    def test_two_judges_do_not_disturb_each_other(self):
        for user in USERS:
            found = []
            judges = [
                threading.Thread(target=lambda: found.append(self.verdicts(user, "right", "wrong")[0]))
                for _ in range(2)
            ]
            for judge in judges:
                judge.start()
            for judge in judges:
                judge.join()
            self.assertEqual(found, [{"right": "AC", "wrong": "WA"}] * 2)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])
