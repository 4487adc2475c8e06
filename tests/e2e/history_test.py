#!/usr/bin/env python3
"""What was remembered of earlier verdicts, and where nothing can be kept.

usage: history_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from from_outside import PLAIN, PROGRAM, RIGHT, WRONG, InAFolder, main


class Remembering(InAFolder):
    def test_list_marks_what_is_solved_and_history_tells_when(self):
        self.assertIn("nothing is remembered yet", self.run_gavel("history").stdout)
        self.write("max-subarray.py", WRONG)
        self.run_gavel("test")
        self.assertNotIn("accepted", self.run_gavel("list").stdout)
        self.write("max-subarray.py", RIGHT)
        self.run_gavel("test")
        listed = self.run_gavel("list").stdout
        self.assertRegex(listed, r"max-subarray .* accepted")
        self.assertIn("已通过", self.run_gavel("list", "--locale", "zh").stdout)
        problems = json.loads(self.run_gavel("list", "--json").stdout)["problems"]
        self.assertEqual([p["id"] for p in problems if "solved" in p], ["max-subarray"])
        told = json.loads(self.run_gavel("history", "max-subarray", "--json").stdout)
        self.assertEqual([one["verdict"] for one in told["verdicts"]], ["AC", "WA"])
        text = self.run_gavel("history").stdout
        self.assertRegex(text, r"\d{4}-\d\d-\d\d \d\d:\d\d +AC +max-subarray +python")

    def test_no_history_leaves_nothing(self):
        self.write("max-subarray.py", RIGHT)
        self.run_gavel("test", "--no-history")
        self.run_gavel("test", GAVEL_NO_HISTORY="1")
        self.assertFalse(self.data.exists())

    def test_only_what_failed_is_judged_again(self):
        self.write("max-subarray.py", WRONG)
        self.write("two-sum.py", "class Solution:\n    def twoSum(self, nums, target):\n"
                   "        seen = {}\n        for i, x in enumerate(nums):\n"
                   "            if target - x in seen: return [seen[target - x], i]\n"
                   "            seen[x] = i\n")
        self.run_gavel("test")
        report = json.loads(self.run_gavel("test", "--failed", "--json").stdout)
        (result,) = report["results"]
        self.assertEqual(result["solution"], "max-subarray.py")
        self.assertTrue(result["cases"])
        self.assertTrue(all(one["verdict"] != "AC" for one in result["cases"]))
        self.write("max-subarray.py", RIGHT)
        self.assertEqual(self.run_gavel("test", "--failed").returncode, 0)
        self.assertIn("nothing failed last time", self.run_gavel("test", "--failed").stderr)

    def test_a_damaged_history_is_left_alone_and_no_verdict_is_lost(self):
        self.write("max-subarray.py", RIGHT)
        damaged = self.write("data/gavel/history.sqlite", b"no database at all" * 100)
        before = damaged.read_bytes()
        result = self.run_gavel("test")
        self.assertEqual(result.returncode, 0)
        self.assertIn("AC", result.stdout)
        self.assertIn("cannot be used", result.stderr)
        self.assertEqual(damaged.read_bytes(), before)
        self.assertEqual(self.run_gavel("list").returncode, 0)

    def test_where_no_history_can_be_kept_it_is_said_once(self):
        self.write("max-subarray.py", RIGHT)
        self.write("data", "a file where a folder should be")
        result = self.run_gavel("test")
        self.assertEqual(result.returncode, 0)
        self.assertEqual(result.stderr.count("cannot be used"), 1)

    def test_a_history_that_cannot_be_written_is_read(self):
        self.write("max-subarray.py", RIGHT.replace("return best", "return 0"))
        self.data = self.folder / "data of another#1?"
        self.environment["XDG_DATA_HOME"] = str(self.data)
        self.run_gavel("test", "--case", "example")
        kept = self.data / "gavel" / "history.sqlite"
        before = kept.read_bytes()
        for path in (kept, kept.parent, self.data):
            path.chmod(0o444 if path == kept else 0o555)
        self.folder.chmod(0o755)

        # Reads whatever root does, and writes what anybody may.
        other = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
                 "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]

        def as_nobody(*arguments):
            return subprocess.run(
                [*(other if os.geteuid() == 0 else []), PROGRAM, *arguments], cwd=self.folder,
                stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
                env={**PLAIN, "HOME": "/nonexistent", "XDG_CACHE_HOME": str(cache), "XDG_DATA_HOME": str(self.data)},
            )

        with tempfile.TemporaryDirectory(prefix="gavel-cache-") as cache:
            os.chmod(cache, 0o777)
            judged = as_nobody("test", "max-subarray.py", "--case", "example")
            self.assertEqual(judged.returncode, 1, judged.stderr)
            self.assertIn("WA", judged.stdout)
            self.assertEqual(judged.stderr.count("cannot be used"), 1)
            self.assertEqual(len(json.loads(as_nobody("history", "--json").stdout)["verdicts"]), 1)
            again = json.loads(as_nobody("test", "--failed", "--json").stdout)
            self.assertEqual(again["results"][0]["verdict"], "WA")
        self.assertEqual(kept.read_bytes(), before)

    def test_what_is_added_waits_in_a_short_log(self):
        self.write("max-subarray.py", RIGHT)
        log = self.data / "gavel" / "history.sqlite-wal"
        longest = 0
        for _ in range(30):
            self.run_gavel("test", "--case", "example")
            longest = max(longest, log.stat().st_size)
        self.assertGreater(longest, 0)
        self.assertLess(longest, 512 << 10)
        told = json.loads(self.run_gavel("history", "--json").stdout)
        self.assertEqual(len(told["verdicts"]), 30)

    def test_two_at_once_lose_nothing(self):
        self.write("max-subarray.py", RIGHT)
        self.run_gavel("test", "--no-history")
        running = [
            subprocess.Popen([PROGRAM, "test"], cwd=self.folder, stdout=subprocess.DEVNULL,
                             env={**PLAIN, "XDG_DATA_HOME": str(self.data)})
            for _ in range(4)
        ]
        self.assertEqual([one.wait(timeout=120) for one in running], [0] * 4)
        told = json.loads(self.run_gavel("history", "--json").stdout)
        self.assertEqual(len(told["verdicts"]), 4)

    def test_an_older_file_is_brought_forward_and_a_newer_one_left(self):
        import sqlite3

        self.write("max-subarray.py", RIGHT)
        self.run_gavel("test")
        file = self.data / "gavel" / "history.sqlite"
        with sqlite3.connect(file) as database:
            database.executescript("DROP TABLE growth; DROP INDEX accepted_problems; PRAGMA user_version = 1;")
        self.run_gavel("test")
        with sqlite3.connect(file) as database:
            self.assertEqual(database.execute("PRAGMA user_version").fetchone(), (3,))
            self.assertEqual(database.execute("SELECT count(*) FROM verdicts").fetchone(), (2,))
            database.execute("PRAGMA user_version = 99")
        newer = self.run_gavel("test")
        self.assertEqual(newer.returncode, 0)
        self.assertIn("was written by a newer gavel", newer.stderr)


if __name__ == "__main__":
    main()
